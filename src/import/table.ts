import { IMPORT_CODES } from "../error/codes/import.ts";
import { SCHEMA_CODES } from "../error/codes/schema.ts";
import { kindOf } from "../error/kind-of.ts";
import { LIMITS } from "../error/limits.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import { type OwnCell, ownCell } from "./cell.ts";

/** Our own copy of a table, and what is wrong in it. */
export interface Table {
  readonly rows: readonly OwnRow[];
  readonly issues: readonly Issue[];
}

/** The cells of a row, left to right; without blank ones at its end. */
export type OwnRow = readonly OwnCell[];

/** The most columns of a row, those of a sheet of a spreadsheet; and the most cells of a table. */
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 2 ** 26;

/** A copy of a table, every cell read once: what comes after may count on it. A table of no sane size has one issue and no rows. */
export function readTable(rows: unknown): Table {
  const list = copyOf(rows, "import.rows");
  if (!list.success) return { rows: [], issues: list.issues };
  const issues: Issue[] = [];
  const copies: OwnRow[] = [];
  let left = MOST_CELLS;
  if (countCells(list.data) > left) return TOO_MANY_CELLS;
  for (const raw of list.data) {
    const copy = readRow(raw, copies.length, issues);
    left -= copy.length;
    if (left < 0) return TOO_MANY_CELLS;
    copies.push(copy.slice(0, filledLength(copy)));
  }
  return { rows: copies, issues };
}

/** How many cells the rows say that they have: a table that is too large is refused before it is read. */
function countCells(rows: readonly unknown[]): number {
  try {
    return rows.reduce<number>((sum, row) => sum + (Array.isArray(row) ? row.length : 0), 0);
  } catch {
    return 0; // the row that throws is told when it is read
  }
}

function readRow(raw: unknown, row: number, issues: Issue[]): OwnRow {
  if (raw === undefined || raw === null) return [];
  const list = copyOf(raw, "import.row");
  if (!list.success) {
    for (const one of list.issues) issues.push(atRow(one, row));
    return [];
  }
  return list.data.map((cell: unknown, column) => {
    const read = ownCell(cell);
    if (read.issue !== undefined) issues.push(atCell(read.issue, { row, column }));
    return read.cell;
  });
}

/** How long a row is without the blank cells at its end. */
function filledLength(row: OwnRow): number {
  let length = row.length;
  while (length > 0 && row[length - 1] === undefined) length -= 1;
  return length;
}

/** A place in a table, both positions from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** The header of the column, where it is known. */
  readonly header?: string | undefined;
}

/** An issue of what stands in a cell, at the cell: its path is `[row, column]` from 0, its params say where people find it. */
export function atCell(one: Issue, { row, column, header }: CellPlace): Issue {
  const place = { cell: cellName(row, column), row: String(row + 1), column: columnName(column) };
  return { ...one, path: [row, column], params: { ...one.params, ...place, ...(header === undefined ? {} : { header }) } };
}

/** An issue of a whole row. */
export function atRow(one: Issue, row: number): Issue {
  return { ...one, path: [row], params: { ...one.params, cell: String(row + 1), row: String(row + 1) } };
}

/** A cell as spreadsheets call it, `C5`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A column as spreadsheets call it: A … Z, AA … */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A copy of a list of a sane length; of anything else, and of what throws when it is read, the issue. */
function copyOf(value: unknown, code: "import.rows" | "import.row"): Result<readonly unknown[]> {
  try {
    if (!Array.isArray(value)) return fail(issue(IMPORT_CODES, code, { params: { found: kindOf(value) } }));
    const { length } = value;
    const [what, limit] = code === "import.row" ? (["columns", MOST_COLUMNS] as const) : (["rows", LIMITS.nodes] as const);
    if (length > limit) return fail(tooLarge(String(length), what, limit));
    return ok(Array.from({ length }, (_, at): unknown => value[at]));
  } catch {
    return fail(issue(SCHEMA_CODES, "schema.unreadable", { params: { reason: "it throws when it is read" } }));
  }
}

function tooLarge(found: string, what: "rows" | "columns" | "cells", limit: number): Issue {
  return issue(IMPORT_CODES, "import.tooLarge", { params: { found, what, limit: String(limit) } });
}

const TOO_MANY_CELLS: Table = /* @__PURE__ */ (() => ({ rows: [], issues: [tooLarge(`more than ${MOST_CELLS}`, "cells", MOST_CELLS)] }))();
