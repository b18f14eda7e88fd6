import { IMPORT_POSITIONS_CODES } from "../../error/codes/import-positions.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import { type SortedLine, sortLine } from "./cells.ts";
import { cleanText } from "./clean-text.ts";
import { COLUMN_WORDS, type ColumnHeadings, columnHeadings, type ColumnName, findColumns, type KnownCell, READS } from "./columns.ts";
import { type TextPlace, placeOnly } from "./item.ts";
import { boxAround, type Line, linesOf, overlapIssues } from "./lines.ts";
import { type PageOrigin, readItems } from "./read-items.ts";
import { type LeftOut, placeOf, textOf, withoutRunning } from "./running.ts";

/** What the caller says of the pages. */
export interface TableOptions {
  readonly origin: PageOrigin;
  readonly areas: readonly string[];
  readonly columns: ColumnHeadings;
  readonly leaveOut: readonly string[];
  readonly withoutResults: boolean;
}

/** The lines of an annex, their texts and values told apart, without what the pages repeat around them. */
export interface Table {
  readonly pages: number;
  readonly sorted: readonly SortedLine[];
  /** The names of the areas that the caller gives, as lines say them. */
  readonly areas: ReadonlySet<string>;
  /** What stands on top of every page, as on the first. */
  readonly doubtful: readonly TextPlace[];
  readonly leftOut: readonly LeftOut[];
  readonly issues: readonly Issue[];
}

/** Reads the pages as lines of a table. */
export function readTable(pages: unknown, options: TableOptions): Table {
  const items = readItems(pages, options.origin);
  const areas = new Set(options.areas.map(plain));
  const told = withoutTold(linesOf(items.pieces), new Set(options.leaveOut.map(plain)));
  const labels = columnHeadings(told.lines, options.columns);
  const headings = new Set(labels.map(({ line }) => line));
  const rest = told.lines.flatMap((line) => (headings.has(line) ? valuesAmong(line) : [line]));
  const bare = withoutRunning(rest, areas);
  const columned = intoColumns(bare.lines, labels, options.withoutResults);
  return {
    pages: new Set(items.pieces.map(({ page }) => page)).size,
    sorted: columned.sorted,
    areas,
    doubtful: bare.doubtful,
    leftOut: [
      ...items.rotated.map((piece) => ({ ...placeOnly(piece), reason: "rotated" as const })),
      ...told.leftOut,
      ...[...headings].map((line) => ({ ...placeOf(line), reason: "columnHeading" as const })),
      ...bare.leftOut,
    ],
    issues: [...items.issues, ...overlapIssues(told.lines), ...columned.issues],
  };
}

/** What stands on a line of column headings and is none, but a value: the text of a row was drawn there. */
function valuesAmong(line: Line): readonly Line[] {
  const segments = line.segments.filter(({ text }) => READS.weight(text) || READS.target(text) || READS.result(text));
  return segments.length === 0 ? [] : [{ ...boxAround(segments), segments }];
}

function plain(text: string): string {
  return cleanText(text).trim().normalize("NFC");
}

interface Left {
  readonly lines: readonly Line[];
  readonly leftOut: readonly LeftOut[];
}

/** The lines without the texts that the caller names: whole lines, or texts that stand apart on a line. */
function withoutTold(lines: readonly Line[], texts: ReadonlySet<string>): Left {
  if (texts.size === 0) return { lines, leftOut: [] };
  const leftOut: LeftOut[] = [];
  const rest = lines.flatMap((line) => {
    const segments = texts.has(textOf(line)) ? [] : line.segments.filter(({ text }) => !texts.has(text));
    const gone = line.segments.filter((segment) => !segments.includes(segment));
    for (const segment of gone) leftOut.push({ ...placeOnly(segment), reason: "asTold" });
    return segments.length === 0 ? [] : [{ ...boxAround(segments), segments }];
  });
  return { lines: rest, leftOut };
}

interface Columned {
  readonly sorted: readonly SortedLine[];
  readonly issues: readonly Issue[];
}

/** Sorts the lines into columns; without a column of results the others are still read, for the report. */
function intoColumns(lines: readonly Line[], labels: readonly KnownCell[], withoutResults: boolean): Columned {
  if (lines.length === 0) return { sorted: [], issues: [] };
  const all = findColumns(lines, labels, withoutResults ? WITHOUT_RESULTS : ALL_COLUMNS);
  const isLame = all.missing.length > 0 && !withoutResults;
  const found = isLame ? findColumns(lines, labels, WITHOUT_RESULTS) : all;
  const missing = isLame && found.missing.length === 0 ? ["result" as const] : found.missing;
  const issues = missing.map((name) => issue(IMPORT_POSITIONS_CODES, "import.column", { params: { column: COLUMN_WORDS[name] } }));
  return { sorted: lines.map((line) => sortLine(line, found.pages.get(line.page) ?? [])), issues: [...issues, ...found.issues] };
}

const ALL_COLUMNS: readonly ColumnName[] = ["weight", "target", "result"];
const WITHOUT_RESULTS: readonly ColumnName[] = ["weight", "target"];
