import { formatIssues } from "../../src/error/format-issues.ts";
import type { Issue } from "../../src/error/plan-error.ts";
import { type Cell, type SortedLine, sortLine } from "../../src/import/positioned/cells.ts";
import { type Column, findColumns } from "../../src/import/positioned/columns.ts";
import { factsOf, type Facts } from "../../src/import/positioned/facts.ts";
import type { PositionedItem } from "../../src/import/positioned/item.ts";
import { type Line, linesOf } from "../../src/import/positioned/lines.ts";
import { readItems } from "../../src/import/positioned/read-items.ts";

/** An item of letters 10 high and 5 wide; `y` grows upwards. */
export function at(x: number, y: number, text: string, more: Partial<PositionedItem> = {}): PositionedItem {
  return { text, x, y, width: 5 * text.length, height: 10, ...more };
}

/** A text at 50, and its weight, target and result at 300, 400 and 500; an empty one is left out. */
export function row(y: number, text: string, ...cells: readonly string[]): readonly PositionedItem[] {
  return [at(50, y, text), ...cells.flatMap((cell, column) => (cell === "" ? [] : [at(300 + 100 * column, y, cell)]))];
}

/** A text at 40 and, at 300, its weight. */
export function heading(y: number, text: string, weight = ""): readonly PositionedItem[] {
  return [at(40, y, text), ...(weight === "" ? [] : [at(300, y, weight)])];
}

/** The lines of pages, each a list of items. */
export function lines(...pages: readonly (readonly PositionedItem[])[]): readonly Line[] {
  return linesOf(readItems(pages, "bottom").pieces);
}

export const COLUMNS: readonly Column[] = [
  { name: "weight", left: 300, right: 335 },
  { name: "target", left: 400, right: 450 },
  { name: "result", left: 500, right: 520 },
];

/** The lines of pages, sorted into the columns that {@link row} fills. */
export function sorted(...pages: readonly (readonly PositionedItem[])[]): readonly SortedLine[] {
  return lines(...pages).map((line) => sortLine(line, COLUMNS));
}

export function facts(...pages: readonly (readonly PositionedItem[])[]): Facts {
  return factsOf(sorted(...pages));
}

/** The columns that are found on pages without headings. */
export function columns(...pages: readonly (readonly PositionedItem[])[]) {
  return findColumns(lines(...pages), [], ["weight", "target", "result"]);
}

export function cellTexts(cells: readonly Cell[]): readonly string[] {
  return cells.map(({ column, segment }) => `${column}: ${segment.text}`);
}

/** What was read; a failure is an error that tells why. */
export function dataOf<T>(read: { readonly success: true; readonly data: T } | { readonly success: false; readonly issues: readonly Issue[] }): T {
  if (!read.success) throw new Error(formatIssues(read.issues));
  return read.data;
}
