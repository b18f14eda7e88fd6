import Papa from "papaparse";
import { shown } from "../calendar/arguments.ts";
import { REPORT_CODES } from "../error/codes/report.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { fail, failAll, ok, type Result, unwrap } from "../error/result.ts";
import type { Row } from "../import/rows.ts";
import { LOCALES, nameIssues, readOptions } from "./arguments.ts";
import { cellText } from "./cell-text.ts";
import type { ReportLocale } from "./words.ts";

/** How {@link toCsv} writes. */
export interface CsvOptions {
  /** The country whose spreadsheets the file is for: `it` unless given. */
  readonly locale?: ReportLocale | undefined;
  /** What stands between cells: `;` unless given, in English `,`. */
  readonly separator?: ";" | "," | "\t" | undefined;
  /** Whether a byte order mark stands first, by which Excel knows UTF-8; `true` unless given. */
  readonly bom?: boolean | undefined;
  /** What ends a row, except the last one; `\r\n` unless given. */
  readonly newline?: "\r\n" | "\n" | undefined;
}

/**
 * Rows as a CSV file (*file CSV*) that a spreadsheet opens by a double click: RFC 4180, and for Excel with Italian settings unless another locale is given.
 *
 * Numbers stay numbers there: `85,71`, `-12,50`, `50,00%`. Texts stay as they are, numbers in them too: make the rows in the same locale. A text that a
 * spreadsheet would run as a formula (`=…`, `+…`, `-…`, `@…`) or change into another value (the fraction `3/4` into a day, the code `007` into 7) has an
 * apostrophe before it, which `planFromCsv` takes off again. Source: docs/report.md § CSV; OWASP, CSV Injection.
 *
 * @param rows - Such as `scoreToRows` and `planToRows` give, or of any cells: text, numbers, yes or no, dates (the day in UTC), or nothing.
 * @param options - The locale and, where it is not as the locale has it, the form.
 * @returns the text of the file, without a line break at the end.
 * @throws {@link PlanError} with `report.rows`, `report.cell`, `report.options` or `report.option`.
 * @example
 * ```ts
 * toCsv([["Nome", "Punti"], ["=1+1", "-12,50"], ["a;b", 85.71]], { bom: false }) // => "Nome;Punti\r\n'=1+1;-12,50\r\n\"a;b\";85,71"
 * toCsv([["a,b", 85.71, true]], { bom: false, locale: "en" }) // => "\"a,b\",85.71,yes"
 * ```
 */
export function toCsv(rows: readonly Row[], options: CsvOptions = {}): string {
  const { locale, separator, bom, newline } = unwrap(formOf(options));
  const cells = unwrap(cellsOf(rows, locale));
  return (bom ? "\uFEFF" : "") + Papa.unparse(cells, { delimiter: separator, newline });
}

/** The options as the file is written by them. */
interface Form {
  readonly locale: ReportLocale;
  readonly separator: string;
  readonly bom: boolean;
  readonly newline: string;
}

function formOf(options: CsvOptions): Result<Form> {
  const read = readOptions(options, () => {
    const { locale = "it", separator = locale === "en" ? "," : ";", bom = true, newline = "\r\n" } = options;
    return { locale, separator, bom, newline };
  });
  if (!read.success) return read;
  const { locale, separator, bom, newline } = read.data;
  const issues = [
    ...nameIssues("locale", locale, LOCALES),
    ...nameIssues("separator", separator, [";", ",", "\t"]),
    ...nameIssues("bom", bom, [true, false]),
    ...nameIssues("newline", newline, ["\r\n", "\n"]),
  ];
  return issues.length === 0 ? ok(read.data) : fail(...issues);
}

/** The texts of all cells, or everything that is no row or no cell. */
function cellsOf(rows: readonly Row[], locale: ReportLocale): Result<string[][]> {
  if (!Array.isArray(rows)) return fail(issue(REPORT_CODES, "report.rows", { path: ["rows"], params: { found: shown(rows) } }));
  const own: readonly Row[] = rows;
  const issues = own.flatMap((row, at) => rowIssues(row, at, locale));
  return issues.length === 0 ? ok(own.map((row) => row.map((cell) => cellText(cell, locale) ?? ""))) : failAll(issues);
}

function rowIssues(row: Row, at: number, locale: ReportLocale): readonly Issue[] {
  if (!Array.isArray(row)) return [issue(REPORT_CODES, "report.rows", { path: ["rows", at], params: { found: shown(row) } })];
  return (row as Row).flatMap((cell, column) => {
    if (cellText(cell, locale) !== undefined) return [];
    return [issue(REPORT_CODES, "report.cell", { path: ["rows", at, column], params: { found: shown(cell) } })];
  });
}
