/**
 * Makes a plan of what a body has: a table or a CSV by {@link planFromRows} and {@link planFromCsv}, a PDF's texts by {@link planFromPositionedText} and
 * {@link readPublishedBlocks}. No files are opened here.
 *
 * @example
 * ```ts
 * import { ruleSets, scorePlan } from "traguardo";
 * import { planFromCsv } from "traguardo/import";
 *
 * const csv = "Area;Obiettivo;Indicatore;Target;Consuntivo\nStaff;Tempi;Pratiche;>= 90 %;81 %";
 * const read = planFromCsv(csv, { body: "CCIAA", year: 2021 });
 * read.success && scorePlan(read.data.plan, ruleSets.cameraleStandard).value // => Decimal "90"
 * ```
 * @packageDocumentation
 */
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
