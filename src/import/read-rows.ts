import { IMPORT_CODES } from "../error/codes/import.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { type OwnCell, textOf } from "./cell.ts";
import type { Columns } from "./columns.ts";
import { addGroup, draftNode, type DraftNode } from "./draft.ts";
import { GROUP_LEVELS, levelPart, type TableField } from "./fields.ts";
import { type FoundHeader, isHeaderRow } from "./find-header.ts";
import { headerKey } from "./headers.ts";
import type { SkippedRow } from "./import-report.ts";
import type { TableMapping } from "./mapping.ts";
import { type BodyDraft, readBody } from "./read-body.ts";
import { type Position, readGroups } from "./read-groups.ts";
import { readIndicator } from "./read-indicator.ts";
import type { RowReader } from "./row-reader.ts";
import type { UsedRows } from "./suspicions.ts";
import { isTotal } from "./text-cell.ts";
import { atRow, type OwnRow } from "./table.ts";

/** What the rows below the headers say. */
export interface ReadRows {
  readonly root: DraftNode;
  readonly body: BodyDraft;
  readonly used: UsedRows;
  readonly emptyRows: number;
  readonly skipped: readonly SkippedRow[];
  readonly issues: readonly Issue[];
}

/** A table whose columns are known. */
export interface KnownTable {
  readonly rows: readonly OwnRow[];
  readonly header: FoundHeader | undefined;
  readonly columns: Columns;
  readonly mapping: TableMapping;
}

/** Reads the rows one by one, from top to bottom. */
export function readRows({ rows, header, columns, mapping }: KnownTable): ReadRows {
  const issues: Issue[] = [];
  const skipped: SkippedRow[] = [];
  const position = startAt(columns, mapping);
  const body: BodyDraft = { said: new Map() };
  const lines = header === undefined ? [] : rows.slice(header.row + 1 - header.lines, header.row + 1);
  const again = lines.map(headerKeys);
  const first = header === undefined ? 0 : header.row + 1;
  const filled = [...rows.entries()].filter(([, cells]) => cells.some((cell) => cell !== undefined));
  const used = filled.filter(([row, cells]) => {
    const reason = row < first - lines.length ? "aboveHeader" : skipReason(cells, again, columns);
    if (reason !== undefined && !lines.includes(cells)) skipped.push({ row: row + 1, reason, text: rowText(cells) });
    return reason === undefined && row >= first;
  });
  for (const [row, cells] of used) {
    if (isOtherTable(cells, columns.at)) {
      issues.push(atRow(issue(IMPORT_CODES, "import.otherTable"), row));
      break;
    }
    const reader: RowReader = { row, cells, at: columns.at, headers: header?.headers ?? [], issues };
    readBody(reader, body, mapping);
    if (readGroups(reader, position)) readIndicator(reader, position, columns.percents);
  }
  return { root: position.root, body, used, emptyRows: rows.length - filled.length, skipped, issues };
}

/** Where reading starts: under no group, or in the one area that the mapping names. */
function startAt({ at }: Columns, { area, weights }: TableMapping): Position {
  const root = draftNode("body", {}, { row: 0, column: 0 });
  const levels = GROUP_LEVELS.filter((level) => [...at.keys()].some((field) => levelPart(field)?.level === level));
  const position: Position = { root, levels, open: new Map(), weights, told: new Set() };
  if (at.has("area") || area === undefined) return position;
  const only = draftNode("area", { name: area }, { row: 0, column: 0 });
  addGroup(root, "areas", only);
  position.open.set("area", only);
  return position;
}

/** Why a row is no row of the plan; nothing where it may be one. */
function skipReason(cells: OwnRow, again: readonly (readonly string[])[], { at }: Columns): SkippedRow["reason"] | undefined {
  if (isTotalRow(cells, at)) return "total";
  return again.some((keys) => keys.some((key) => key !== "") && keys.every((key, column) => key === cellKey(cells[column])))
    ? "headerAgain"
    : undefined;
}

/** What headers say, whatever their case, accents and marks. */
function headerKeys(line: OwnRow): readonly string[] {
  return Array.from(line, cellKey);
}

function cellKey(cell: OwnCell): string {
  const text = textOf(cell) ?? "";
  return headerKey(text) || text;
}

/** Whether a row gives a sum: it says so where it begins, or in place of a name, and has no target. */
function isTotalRow(cells: OwnRow, at: ReadonlyMap<TableField, number>): boolean {
  if (hasTarget(cells, at)) return false;
  const first = cells.find((cell) => cell !== undefined);
  const names = [...at.keys()].filter((field) => levelPart(field)?.part === "").map((field) => cells[at.get(field) ?? -1]);
  return [first, ...names].some((cell) => typeof cell === "string" && isTotal(cell.trim()));
}

/** Whether other headers begin another table here: its rows would be read in the wrong columns. */
function isOtherTable(cells: OwnRow, at: ReadonlyMap<TableField, number>): boolean {
  return !hasTarget(cells, at) && isHeaderRow(cells);
}

function hasTarget(cells: OwnRow, at: ReadonlyMap<TableField, number>): boolean {
  return (["target", "targetText"] as const).some((field) => cells[at.get(field) ?? -1] !== undefined);
}

function rowText(cells: OwnRow): string {
  const texts = cells.flatMap((cell) => textOf(cell)?.slice(0, 80) ?? []);
  return texts.join(" | ").slice(0, 80);
}
