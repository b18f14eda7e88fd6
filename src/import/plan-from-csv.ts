import Papa from "papaparse";
import { IMPORT_CODES } from "../error/codes/import.ts";
import { TARGET_CODES } from "../error/codes/target.ts";
import { kindOf } from "../error/kind-of.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { withoutApostrophe } from "./apostrophe.ts";
import { findHeader, type FoundHeader } from "./find-header.ts";
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
  const known = checked.success ? checked.data : {};
  const delimiter = known.delimiter ?? bestDelimiter(csv, known);
  const { rows, issues } = parseCsv(csv, delimiter);
  const bare = rows.map((row) => row.map(withoutApostrophe));
  const tooWide = checked.success && issues.length === 0 ? wideRows(bare, { ...checked.data, delimiter }) : [];
  return importTable(bare, checked.success ? checked.data : mapping, { delimiter, issues: [...issues, ...tooWide] });
}

/**
 * Rows with more cells than headers, as a decimal comma or a text with the delimiter in it makes. All of them may end in a delimiter, as some programs
 * write, but for commas: there each row may have a number with decimals and no result.
 */
function wideRows(rows: readonly (readonly string[])[], mapping: CsvMapping): readonly Issue[] {
  const header = headerIn(rows, mapping);
  if (header === undefined) return [];
  const mapped = Object.values(mapping.columns ?? {}).map((at) => (typeof at === "number" ? at + 1 : 0));
  const count = Math.max(...mapped, ...rows.slice(header.row + 1 - header.lines, header.row + 1).map((row) => row.length));
  const below = [...rows.entries()].slice(header.row + 1).filter(([, cells]) => cells.some((cell) => cell.trim() !== ""));
  const wide = below.filter(([, cells]) => cells.length > count);
  const isBlank = ([, cells]: readonly [number, readonly string[]]): boolean => cells.slice(count).every((cell) => cell.trim() === "");
  if (mapping.delimiter !== "," && wide.length === below.length && wide.every(isBlank)) return [];
  return wide.map(([row, cells]) =>
    atRow(issue(IMPORT_CODES, "import.csvCells", { params: { found: String(cells.length), count: String(count) } }), row),
  );
}

/** The headers, as {@link importTable} finds them. */
function headerIn(rows: readonly (readonly string[])[], mapping: CsvMapping): FoundHeader | undefined {
  return mapping.headerRow === 0 ? undefined : findHeader(readTable(rows.slice(0, mapping.headerRow ?? TRIED_ROWS)).rows, mapping);
}

interface ParsedCsv {
  readonly rows: readonly (readonly string[])[];
  readonly issues: readonly Issue[];
}

function parseCsv(text: string, delimiter: Delimiter, preview = 0): ParsedCsv {
  const parsed = Papa.parse<readonly string[]>(text, { delimiter, preview, header: false, skipEmptyLines: false });
  return { rows: parsed.data, issues: parsed.errors.map(({ row }) => atRow(issue(IMPORT_CODES, "import.csv"), row ?? 0)) };
}

/** In the order in which they are tried: Italian spreadsheets write the first. */
const DELIMITERS = [";", "\t", ",", "|"] as const;

type Delimiter = (typeof DELIMITERS)[number];

/** How many rows are cut to try a delimiter. */
const TRIED_ROWS = 100;

/** The delimiter with which the headers say most; where none does, the one that gives the most cells. */
function bestDelimiter(text: string, mapping: CsvMapping): Delimiter {
  const tried = DELIMITERS.map((delimiter) => {
    const { rows } = parseCsv(text, delimiter, TRIED_ROWS);
    return { delimiter, score: headerIn(rows, mapping)?.score ?? 0, cells: rows.reduce((sum, row) => sum + row.length, 0) };
  });
  return tried.reduce((best, one) => (one.score > best.score || (one.score === best.score && one.cells > best.cells) ? one : best)).delimiter;
}
