/** The public names of `traguardo/import`. */
// rows
export type { Cell, Row } from "./rows.ts";
export type { FieldPart, GroupLevel, LevelField, OwnField, TableField, TableLevel } from "./fields.ts";
export type { FailedImport, ImportResult, PlanImport, SkippedRow, TableReport, UnderstoodColumn, UnusedColumn } from "./import-report.ts";
export type { CsvMapping, TableMapping } from "./mapping.ts";
export { planFromRows } from "./plan-from-rows.ts";
export { planFromCsv } from "./plan-from-csv.ts";
// positioned text
export type { PositionedItem, PositionedPages, TextPlace } from "./positioned/item.ts";
export type { PageOrigin } from "./positioned/read-items.ts";
export type { ColumnHeadings, ColumnName } from "./positioned/columns.ts";
export type { Descriptions } from "./positioned/facts.ts";
export type { LeftOut, LeftOutReason } from "./positioned/running.ts";
export type { PositionCounts, PositionReport, WeightSum } from "./positioned/report.ts";
export type { PositionedData, PositionedPlan, PositionOptions } from "./positioned/plan-from-positioned-text.ts";
export { planFromPositionedText } from "./positioned/plan-from-positioned-text.ts";
// flat text
export type { PublishedRow, PublishedWeight } from "./published-blocks-lines.ts";
export type { PublishedArea, PublishedObjective, PublishedService } from "./published-blocks-groups.ts";
export type { PublishedName, PublishedNames, PublishedText } from "./published-blocks-names.ts";
export type { FoundBlocks, PublishedBlocks, PublishedBlocksResult } from "./published-blocks.ts";
export { readPublishedBlocks } from "./published-blocks.ts";
