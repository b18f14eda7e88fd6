import type { Issue } from "../error/plan-error.ts";
import type { Plan } from "../plan/plan.ts";
import type { Actual } from "../target/actual.ts";
import type { TableField } from "./fields.ts";

/** What a table was read as (*importazione*). */
export interface PlanImport {
  /** The plan; its indicators carry what the table says was reached. */
  readonly plan: Plan;
  /** The results by the indicators' ids, as `scorePlan` takes them; without those of which the table says nothing. */
  readonly actuals: Readonly<Record<string, Actual>>;
  /** How the table was read. */
  readonly report: TableReport;
}

/** The answer of a reader of tables: it never throws (*esito*). */
export type ImportResult = { readonly success: true; readonly data: PlanImport } | FailedImport;

/** What is wrong with a table, and how it was read so far. */
export interface FailedImport {
  readonly success: false;
  /** Errors and warnings, from top to bottom. */
  readonly issues: readonly Issue[];
  readonly report: TableReport;
}

/** How a table was read (*rapporto di importazione*). Rows are counted from 1, as spreadsheets do. */
export interface TableReport {
  /** The row of the headers, the last one where there are two; absent where none was found, or the table has none. */
  readonly headerRow?: number;
  /** What parts the cells of a CSV. */
  readonly delimiter?: string;
  /** How many rows say something of the plan. */
  readonly usedRows: number;
  /** How many rows are empty. */
  readonly emptyRows: number;
  /** Rows that were left out, and why. */
  readonly skippedRows: readonly SkippedRow[];
  /** Columns that were understood. */
  readonly columns: readonly UnderstoodColumn[];
  /** Columns that were left out, and why; of those without header only such as hold something. */
  readonly unusedColumns: readonly UnusedColumn[];
  /** What was guessed, and what is suspicious, from top to bottom; all of severity `warning`. */
  readonly warnings: readonly Issue[];
}

/** A row that was left out. */
export interface SkippedRow {
  readonly row: number;
  /** Above the headers (*titolo*), a row of totals (*totale*), or the headers again, as printed tables have them on every page. */
  readonly reason: "aboveHeader" | "total" | "headerAgain";
  /** What stands in it, cut after 80 characters. */
  readonly text: string;
}

/** A column that was understood. */
export interface UnderstoodColumn {
  /** As spreadsheets call it, `C`. */
  readonly column: string;
  /** Its position, from 0. */
  readonly index: number;
  /** Its header, cut after 80 characters. */
  readonly header: string;
  readonly field: TableField;
  /** Named in the mapping, known by its header, or taken for it from where it stands. */
  readonly by: "mapping" | "header" | "guess";
}

/** A column that was left out. */
export interface UnusedColumn {
  readonly column: string;
  readonly index: number;
  readonly header: string;
  /** The header is not known, another column holds that too, it is of another year, or there is no header. */
  readonly reason: "unknown" | "taken" | "otherYear" | "noHeader";
}
