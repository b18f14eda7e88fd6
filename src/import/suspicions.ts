import { IMPORT_CODES } from "../error/codes/import.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { type OwnCell, textOf } from "./cell.ts";
import type { Columns } from "./columns.ts";
import type { DraftNode } from "./draft.ts";
import { kindOfLevel, levelPart, type TableField } from "./fields.ts";
import { headerKey } from "./headers.ts";
import type { TableMapping } from "./mapping.ts";
import { atCell, type OwnRow } from "./table.ts";

/** The rows of a table that say something of a plan, with their positions. */
export type UsedRows = readonly (readonly [row: number, cells: OwnRow])[];

/** What of a table may be meant in another way: numbers of cells that were formatted as per cent. */
export function suspiciousNumbers(rows: UsedRows, columns: Columns, { weights }: TableMapping): readonly Issue[] {
  const cellOf = (field: TableField, cells: OwnRow): OwnCell => cells[columns.at.get(field) ?? -1];
  return [...columns.at].flatMap(([field, column]) => {
    if (levelPart(field)?.part === "Weight") return weights === undefined ? columnIssue(rows, column, "import.weightFractions", weightNumber) : [];
    if (field !== "target" && field !== "actual" && field !== "baseline") return [];
    const isPercent = (cells: OwnRow): boolean =>
      isPercentUnit(cellOf("unit", cells)) ?? (columns.percents.has(column) || isPercentText(cellOf("target", cells)));
    return columnIssue(rows, column, "import.percentCells", (cell, cells) => (isPercent(cells) ? numberOf(cell, MOST_REACHED) : undefined));
  });
}

/** The issue of a column whose numbers are all small, and not all neutral; at the first fraction. */
function columnIssue(
  rows: UsedRows,
  column: number,
  code: "import.weightFractions" | "import.percentCells",
  pick: (cell: OwnCell, cells: OwnRow) => Size | undefined,
): readonly Issue[] {
  let count = 0;
  let first: number | undefined;
  for (const [row, cells] of rows) {
    const size = pick(cells[column], cells);
    if (size === "large") return [];
    if (size === undefined) continue;
    count += 1;
    if (size === "fraction") first ??= row;
  }
  return first === undefined ? [] : [atCell(issue(IMPORT_CODES, code, { params: { count: String(count) } }), { row: first, column })];
}

/** A number that no fraction is, one that says nothing, or one that is a fraction of 1 if cells were formatted as per cent. */
type Size = "large" | "neutral" | "fraction";

/** The largest number in per cent that may have been formatted so: 1.05 for a result of 105 %. */
const MOST_REACHED = 2;

function numberOf(cell: OwnCell, most: number): Size | undefined {
  if (typeof cell !== "number") return undefined;
  if (cell > most || cell < 0) return "large";
  return cell === 0 || cell > 1 ? "neutral" : "fraction";
}

/** A weight; a text with a per cent sign is what it is, and says nothing of the numbers around it. */
function weightNumber(cell: OwnCell): Size | undefined {
  if (typeof cell !== "string") return numberOf(cell, 1);
  const text = cell.trim();
  if (text.endsWith("%")) return undefined;
  if (/^[0.,]+$/.test(text)) return "neutral";
  return /^(?:0*[.,]\d+|1|1[.,]0+)$/.test(text) ? "fraction" : "large";
}

const PERCENT_UNITS = new Set([
  "%",
  "percentuale",
  "perc",
  "cento",
  "percento",
  "in percentuale",
  "valore percentuale",
  "valore %",
  "percentage",
  "percentuale %",
]);

/** Whether a cell says that its row is in %; nothing where it is blank. */
function isPercentUnit(cell: OwnCell): boolean | undefined {
  const text = textOf(cell);
  return text === undefined ? undefined : PERCENT_UNITS.has(headerKey(text));
}

/** Whether a target says itself that it is in %: a number beside it is too. */
function isPercentText(cell: OwnCell): boolean {
  return typeof cell === "string" && cell.includes("%");
}

/** Groups that have nothing below them, as a remark under the table would be. */
export function emptyGroups(root: DraftNode): readonly Issue[] {
  const issues: Issue[] = [];
  for (const node of nodesBelow(root)) {
    if (node.level === "indicator" || node.level === "body" || node.lists !== undefined) continue;
    issues.push(atCell(issue(IMPORT_CODES, "import.emptyGroup", { params: { level: kindOfLevel(node.level) } }), node.place));
  }
  return issues;
}

function* nodesBelow(node: DraftNode): Generator<DraftNode> {
  yield node;
  for (const list of node.lists?.values() ?? []) for (const child of list) yield* nodesBelow(child);
}
