import { IMPORT_CODES } from "../error/codes/import.ts";
import { SCHEMA_CODES } from "../error/codes/schema.ts";
import { LIMITS } from "../error/limits.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { limited } from "../error/result.ts";
import type { Columns } from "./columns.ts";
import type { DraftNode } from "./draft.ts";
import { findHeader, type FoundHeader } from "./find-header.ts";
import { actualsOf, type BodyValues, finishPlan } from "./finish-plan.ts";
import type { FailedImport, ImportResult, TableReport } from "./import-report.ts";
import { readMapping, type TableMapping } from "./mapping.ts";
import { type ReadRows, readRows } from "./read-rows.ts";
import type { Row } from "./rows.ts";
import { emptyGroups, suspiciousNumbers } from "./suspicions.ts";
import { readTable } from "./table.ts";
import { missingColumns, tableColumns } from "./table-columns.ts";

/**
 * Reads a plan from a table (*tabella*), one row per indicator: rows of cells as any reader of CSV or XLSX gives them.
 *
 * The row of headers is found, and headers are known by their Italian and English names: *Area, Servizio, Obiettivo, Codice, Peso, Indicatore, Target,
 * Unità di misura, Consuntivo* and many more; case, accents and marks do not count. A blank cell of a group (area, service, objective) is the one above, as in
 * merged cells. Numbers are taken as they are shown, digit by digit. Nothing is guessed in silence: what was left out, taken for something, or looks wrong, the
 * report tells.
 *
 * @param rows - Texts, numbers, true or false, dates, and `null` for an empty cell; at most `LIMITS.nodes` rows.
 * @param mapping - What the table does not say itself: body, year, which column is which.
 * @returns the plan, the results by the indicators' ids, and how the table was read; or everything that is wrong, each with its cell. It never throws.
 * @example
 * ```ts
 * const read = planFromRows(
 *   [
 *     ["Area", "Obiettivo", "Peso obiettivo", "Indicatore", "Target", "U.M.", "Consuntivo"],
 *     ["Promozione", "Imprese in rete", 60, "Imprese coinvolte", ">= 30", "N.", 33],
 *     ["", "", "", "Giorni di attesa", "<= 20", "gg", 25],
 *     ["", "Formazione", 40, "Corsi tenuti", "almeno 4", "N.", null],
 *   ],
 *   { body: "CCIAA", year: 2021 },
 * );
 * read.success && scorePlan(read.data.plan, ruleSets.cameraleStandard, { phase: "interim" }).value // => Decimal "90"
 * ```
 */
export function planFromRows(rows: readonly Row[], mapping?: TableMapping): ImportResult {
  return importTable(rows, mapping, {});
}

/** What is known of a table beside its cells. */
export interface Origin {
  readonly delimiter?: string;
  /** What was found before the cells were read. */
  readonly issues?: readonly Issue[];
}

/** Reads a table that may be anything; see {@link planFromRows}. */
export function importTable(rows: unknown, mapping: unknown, origin: Origin): ImportResult {
  const checked = readMapping(mapping);
  if (!checked.success) return failed(checked.issues, origin);
  const table = readTable(rows);
  const found = [...(origin.issues ?? []), ...table.issues];
  if (table.rows.every((row) => row.every((cell) => cell === undefined))) {
    return failed(found.length > 0 ? found : [issue(IMPORT_CODES, "import.empty")], origin);
  }
  const header = checked.data.headerRow === 0 ? undefined : findHeader(table.rows, checked.data);
  if (header === undefined && checked.data.headerRow !== 0) return failed([...found, issue(IMPORT_CODES, "import.noHeader")], origin);
  const told = tableColumns(table.rows, header, checked.data);
  const { columns } = told;
  const before: Before = { origin, header, columns, issues: [...found, ...columns.issues, ...missingColumns(told, checked.data)] };
  const areUnclear = before.issues.slice(found.length).some(({ severity }) => severity === "error");
  if (areUnclear) return failed(before.issues, reportOf(before));
  return finished(before, readRows({ rows: table.rows, header, columns, mapping: checked.data }), checked.data);
}

/** What is known before the rows are read. */
interface Before {
  readonly origin: Origin;
  readonly header: FoundHeader | undefined;
  readonly columns: Columns;
  readonly issues: readonly Issue[];
}

/** The answer where the rows could be read: a plan where nothing is wrong. */
function finished(before: Before, read: ReadRows, mapping: TableMapping): ImportResult {
  const { plan, issues: between } = finishPlan(read.root, bodyOf(read, mapping));
  const empty = read.issues.some(({ severity }) => severity === "error") ? [] : emptyGroups(read.root);
  const suspicions = [...suspiciousNumbers(read.used, before.columns, mapping), ...empty];
  const issues = inTableOrder([...before.issues, ...missingValues(read, mapping), ...read.issues, ...suspicions, ...between]);
  const report = { ...reportOf(before, read), warnings: warningsOf(issues) };
  const isSound = issues.every(({ severity }) => severity === "warning");
  return isSound ? { success: true, data: { plan, actuals: actualsOf(plan), report } } : { success: false, issues: limited(issues), report };
}

/** What is said of the body; what is missing has a stand-in, and an issue. */
function bodyOf({ body: { said, year, strategy } }: ReadRows, mapping: TableMapping): BodyValues {
  const body = mapping.body ?? said.get("body")?.text;
  return { id: said.get("bodyId")?.text ?? (body === undefined ? "?" : undefined), body: body ?? "?", year: mapping.year ?? year ?? 1900, strategy };
}

/** What the rows should say, and do not. */
function missingValues({ used, body: { said }, root }: ReadRows, mapping: TableMapping): readonly Issue[] {
  const codes = [
    ...(used.length === 0 ? ["import.empty" as const] : []),
    ...(mapping.body === undefined && !said.has("body") ? ["import.noBody" as const] : []),
    ...(mapping.year === undefined && !said.has("year") ? ["import.noYear" as const] : []),
  ];
  const issues = codes.map((code) => issue(IMPORT_CODES, code));
  if (countNodes(root) <= LIMITS.nodes) return issues;
  return [...issues, issue(SCHEMA_CODES, "schema.tooLarge", { params: { limit: String(LIMITS.nodes) } })];
}

/** The warnings; the one that counts those which are not listed is a warning too. */
function warningsOf(issues: readonly Issue[]): readonly Issue[] {
  return limited(issues.filter(({ severity }) => severity === "warning")).map((one) => ({ ...one, severity: "warning" }));
}

function countNodes(node: DraftNode): number {
  let count = 1;
  for (const list of node.lists?.values() ?? []) for (const child of list) count += countNodes(child);
  return count;
}

/** From top to bottom, then left to right; first what is not of a cell. */
function inTableOrder(issues: readonly Issue[]): readonly Issue[] {
  const rank = ({ path }: Issue, at: 0 | 1): number => (typeof path?.[at] === "number" ? path[at] : -1);
  return [...issues].sort((a, b) => rank(a, 0) - rank(b, 0) || rank(a, 1) - rank(b, 1));
}

function reportOf({ origin, header, columns }: Before, read?: ReadRows): TableReport {
  return {
    ...(header === undefined ? {} : { headerRow: header.row + 1 }),
    ...(origin.delimiter === undefined ? {} : { delimiter: origin.delimiter }),
    usedRows: read?.used.length ?? 0,
    emptyRows: read?.emptyRows ?? 0,
    skippedRows: read?.skipped ?? [],
    columns: columns.understood,
    unusedColumns: columns.unused,
    warnings: [],
  };
}

/** The answer where nothing, or not enough, could be told of the columns. */
function failed(issues: readonly Issue[], known: Origin | TableReport): FailedImport {
  const report = "usedRows" in known ? known : reportOf({ origin: known, header: undefined, columns: NO_COLUMNS, issues });
  return { success: false, issues: limited(inTableOrder(issues)), report: { ...report, warnings: warningsOf(issues) } };
}

const NO_COLUMNS: Columns = { at: new Map(), percents: new Set(), understood: [], unused: [], issues: [] };
