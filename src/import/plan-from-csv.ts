import Papa from "papaparse";
import { IMPORT_CODES } from "../error/codes/import.ts";
import { TARGET_CODES } from "../error/codes/target.ts";
import { kindOf } from "../error/kind-of.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { withoutApostrophe } from "./apostrophe.ts";
import { findHeader } from "./find-header.ts";
import type { ImportResult } from "./import-report.ts";
import { type CsvMapping, readMapping } from "./mapping.ts";
import { importTable } from "./plan-from-rows.ts";
import { atRow, readTable } from "./table.ts";

/**
 * Reads a plan from the text of a CSV: like {@link planFromRows}, once the text is cut into cells.
 *
 * What parts the cells (`;`, comma, tab or `|`) is found by itself: with it the headers say most; so decimal commas do no harm. A byte order mark at the start
 * does not count; cells in quotes may hold anything. The apostrophe that `toCsv` puts before what a spreadsheet would run is taken off.
 *
 * @param text - The whole text, decoded.
 * @param mapping - As for {@link planFromRows}, and the delimiter.
 * @returns as {@link planFromRows}; the report also says what parts the cells. It never throws.
 * @example
 * ```ts
 * const text = "Area;Obiettivo;Indicatore;Peso indicatore;Target\nStaff;Qualità;Reclami;100,00%;<= 3 N.";
 * const read = planFromCsv(text, { body: "CCIAA", year: 2021 });
 * read.success ? read.data.report.delimiter : formatIssues(read.issues) // => ";"
 * ```
 */
export function planFromCsv(text: string, mapping?: CsvMapping): ImportResult {
  if (typeof text !== "string") return importTable([], mapping, { issues: [issue(TARGET_CODES, "text.type", { params: { found: kindOf(text) } })] });
  const checked = readMapping(mapping);
  const csv = text.replace(/^\uFEFF/, "");
  const delimiter = (checked.success ? checked.data.delimiter : undefined) ?? bestDelimiter(csv, checked.success ? checked.data : {});
  const { rows, issues } = parseCsv(csv, delimiter);
  const bare = rows.map((row) => row.map(withoutApostrophe));
  return importTable(bare, checked.success ? checked.data : mapping, { delimiter, issues });
}

interface ParsedCsv {
  readonly rows: readonly (readonly string[])[];
  readonly issues: readonly Issue[];
}

function parseCsv(text: string, delimiter: string, preview = 0): ParsedCsv {
  const parsed = Papa.parse<readonly string[]>(text, { delimiter, preview, header: false, skipEmptyLines: false });
  return { rows: parsed.data, issues: parsed.errors.map(({ row }) => atRow(issue(IMPORT_CODES, "import.csv"), row ?? 0)) };
}

/** In the order in which they are tried: Italian spreadsheets write the first. */
const DELIMITERS = [";", "\t", ",", "|"] as const;

/** How many rows are cut to try a delimiter. */
const TRIED_ROWS = 100;

/** The delimiter with which the headers say most; where none does, the one that gives the most cells. */
function bestDelimiter(text: string, { headerRow, ...mapping }: CsvMapping): (typeof DELIMITERS)[number] {
  const tried = DELIMITERS.map((delimiter) => {
    const { rows } = parseCsv(text, delimiter, TRIED_ROWS);
    const found = findHeader(readTable(rows).rows, headerRow === 0 || headerRow === undefined ? mapping : { ...mapping, headerRow });
    return { delimiter, score: found?.score ?? 0, cells: rows.reduce((sum, row) => sum + row.length, 0) };
  });
  return tried.reduce((best, one) => (one.score > best.score || (one.score === best.score && one.cells > best.cells) ? one : best)).delimiter;
}
