import { IMPORT_POSITIONS_CODES } from "../../error/codes/import-positions.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import { safeParseWeight } from "../../plan/weight.ts";
import { safeParseActual, safeParseTarget } from "../../target/parse.ts";
import type { Line, Segment } from "./lines.ts";

/** The columns that hold values. */
export type ColumnName = "weight" | "target" | "result";

/** What stands above the columns, beside the words that are known. */
export type ColumnHeadings = Readonly<Partial<Record<ColumnName, string>>>;

/** A column on one page. */
export interface Column {
  readonly name: ColumnName;
  readonly left: number;
  readonly right: number;
}

/** The columns of each page, left to right. */
export interface Columns {
  readonly pages: ReadonlyMap<number, readonly Column[]>;
  /** The columns that are nowhere. */
  readonly missing: readonly ColumnName[];
  readonly issues: readonly Issue[];
}

/** A cell whose column is known, with its line. */
export interface KnownCell {
  readonly name: ColumnName;
  readonly cell: Segment;
  readonly line: Line;
}

/** What the headings of columns say, in lower case. */
const KNOWN: Readonly<Record<ColumnName, readonly string[]>> = {
  weight: ["peso", "pesi", "peso %", "peso (%)", "peso%", "weight"],
  target: ["target", "valore atteso", "risultato atteso", "valore target", "valore obiettivo", "target atteso"],
  result: [
    "consuntivo",
    "risultato",
    "risultati",
    "valore raggiunto",
    "valore conseguito",
    "risultato ottenuto",
    "risultato conseguito",
    "actual",
    "esito",
  ],
};

/** The Italian name of a column, for issues. */
export const COLUMN_WORDS: Readonly<Record<ColumnName, string>> = { weight: "peso", target: "target", result: "risultato" };

/** Whether a text can stand in a column. */
export const READS: Readonly<Record<ColumnName, (text: string) => boolean>> = {
  weight: (text) => safeParseWeight(text).success,
  target: (text) => safeParseTarget(text).success,
  result: (text) => safeParseActual(text).success,
};

/** A weight beyond doubt: with its per cent sign. */
export function isWeight(text: string): boolean {
  return text.endsWith("%") && safeParseWeight(text).success;
}

/** The headings of columns (*intestazioni*): those of a line that holds two at least, of different columns. */
export function columnHeadings(lines: readonly Line[], own: ColumnHeadings): readonly KnownCell[] {
  return lines.flatMap((line) => {
    const labels = line.segments.flatMap((cell) => {
      const name = labelName(cell.text, own);
      return name === undefined ? [] : [{ name, cell, line }];
    });
    return new Set(labels.map(({ name }) => name)).size > 1 ? labels : [];
  });
}

/**
 * Finds the columns of values: from the lines that end in one value of each, and from headings.
 *
 * Without headings the columns are, left to right, weight, target and result; headings can say otherwise. A page on which no line has all values takes
 * the places of the other pages.
 *
 * @param lines - Without those of headings.
 * @param names - The columns that the annex must have.
 */
export function findColumns(lines: readonly Line[], labels: readonly KnownCell[], names: readonly ColumnName[]): Columns {
  const found = [...labels.filter(({ name }) => names.includes(name)), ...cellsOfRows(lines, orderOf(labels, names))];
  const everywhere = names.flatMap((name) => around(name, found) ?? []);
  const missing = names.filter((name) => !everywhere.some((column) => column.name === name));
  const here = new Map<number, KnownCell[]>(lines.map(({ page }) => [page, []]));
  for (const known of found) here.get(known.cell.page)?.push(known);
  const pages = new Map([...here].map(([page, cells]) => [page, columnsOf(cells, everywhere)] as const));
  return { pages, missing, issues: [...pages].flatMap(([page, columns]) => meetingIssues(page, columns)) };
}

function labelName(text: string, own: ColumnHeadings): ColumnName | undefined {
  const plain = text.toLowerCase();
  const names: readonly ColumnName[] = ["weight", "target", "result"];
  return (
    names.find((name) => own[name]?.trim().toLowerCase() === plain) ?? names.find((name) => own[name] === undefined && KNOWN[name].includes(plain))
  );
}

/** Left to right: as the headings say where they name all columns, else as the names are given. */
function orderOf(labels: readonly KnownCell[], names: readonly ColumnName[]): readonly ColumnName[] {
  const firsts = names.map((name) => labels.find((label) => label.name === name));
  if (firsts.includes(undefined)) return names;
  return firsts
    .flatMap((label) => label ?? [])
    .sort((a, b) => a.cell.left - b.cell.left)
    .map(({ name }) => name);
}

/** The cells of the lines that end in one value of each column: with weights beyond doubt, or where there are none, with any. */
function cellsOfRows(lines: readonly Line[], order: readonly ColumnName[]): readonly KnownCell[] {
  const certain = lines.flatMap((line) => cellsOfRow(line, order, isWeight));
  return certain.length > 0 ? certain : lines.flatMap((line) => cellsOfRow(line, order, READS.weight));
}

function cellsOfRow(line: Line, order: readonly ColumnName[], isWeightCell: (text: string) => boolean): readonly KnownCell[] {
  const cells = line.segments.slice(-order.length);
  const known = cells.flatMap((cell, at) => {
    const name = order[at];
    return name === undefined ? [] : [{ name, cell, line }];
  });
  const all =
    known.length === order.length && known.every(({ name, cell }) => (name === "weight" ? isWeightCell(cell.text) : READS[name](cell.text)));
  return all ? known : [];
}

function around(name: ColumnName, found: readonly KnownCell[]): Column | undefined {
  const cells = found.filter((known) => known.name === name).map(({ cell }) => cell);
  if (cells.length === 0) return undefined;
  return {
    name,
    left: cells.reduce((left, cell) => Math.min(left, cell.left), Number.POSITIVE_INFINITY),
    right: cells.reduce((right, cell) => Math.max(right, cell.right), Number.NEGATIVE_INFINITY),
  };
}

/** The columns of one page: by its own cells where it has some. */
function columnsOf(cells: readonly KnownCell[], everywhere: readonly Column[]): readonly Column[] {
  return everywhere.map((column) => around(column.name, cells) ?? column).sort((a, b) => a.left - b.left);
}

function meetingIssues(page: number, columns: readonly Column[]): readonly Issue[] {
  return columns.flatMap((column, at) => {
    const next = columns[at + 1];
    if (next === undefined || column.right < next.left) return [];
    const params = { page: String(page), first: COLUMN_WORDS[column.name], second: COLUMN_WORDS[next.name] };
    return [issue(IMPORT_POSITIONS_CODES, "import.columnsMeet", { params })];
  });
}
