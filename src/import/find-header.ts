import { textOf } from "./cell.ts";
import { headerKey, readHeader } from "./headers.ts";
import type { TableMapping } from "./mapping.ts";
import type { OwnRow } from "./table.ts";

/** Where the headers of a table stand. */
export interface FoundHeader {
  /** The row, from 0, the last one where there are two. */
  readonly row: number;
  readonly lines: 1 | 2;
  /** The headers, left to right, those of two rows joined. */
  readonly headers: readonly string[];
  /** How much they say. */
  readonly score: number;
}

/** How many rows are looked at. */
const SEARCHED = 100;

/** The row whose headers say the most, the first of such; nothing where none says of two columns what they hold. */
export function findHeader(rows: readonly OwnRow[], mapping: TableMapping): FoundHeader | undefined {
  const named = new Set(Object.values(mapping.columns ?? {}).map((name) => (typeof name === "string" ? headerKey(name) : "")));
  const least = mapping.headerRow === undefined ? 1 : -1;
  let best: FoundHeader | undefined;
  for (const row of searched(rows, mapping)) {
    // The row below headers that are all known may be their second line, and nothing further down can say more.
    if (best !== undefined && row > best.row + 1 && isKnownWhole(best.headers)) return best;
    const scored = candidates(rows, row).map((line) => ({ ...line, score: scoreOf(line.headers, named) }));
    best = scored.reduce((most, line) => (line.score > (most?.score ?? least) ? line : most), best);
  }
  return best;
}

function searched(rows: readonly OwnRow[], { headerRow }: TableMapping): readonly number[] {
  if (headerRow !== undefined) return headerRow > rows.length ? [] : [headerRow - 1];
  return Array.from({ length: Math.min(rows.length, SEARCHED) }, (_, row) => row);
}

function candidates(rows: readonly OwnRow[], row: number): readonly Omit<FoundHeader, "score">[] {
  const headers = textsOf(rows[row] ?? []);
  const above = textsOf(rows[row - 1] ?? []);
  const one = { row, lines: 1, headers } as const;
  return row < 1 || headers.every((text) => text === "") ? [one] : [one, { row, lines: 2, headers: joined(above, headers) }];
}

function textsOf(row: OwnRow): readonly string[] {
  return Array.from(row, (cell) => textOf(cell) ?? "");
}

/** Two rows of headers as one: *Obiettivo* above *Codice* and *Peso*, merged over both, is *Obiettivo Codice* and *Obiettivo Peso*. */
function joined(above: readonly string[], below: readonly string[]): readonly string[] {
  let group = "";
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const [upper = "", lower = ""] = [above[at], below[at]];
    group = upper === "" ? group : upper;
    if (lower === "") return upper;
    const whole = `${group} ${lower}`;
    return readHeader(whole) === undefined ? lower : whole;
  });
}

/** Whether all headers are known, and not only two or three, as above a table may stand. */
function isKnownWhole(headers: readonly string[]): boolean {
  const written = headers.filter((text) => text !== "");
  return written.length > 3 && written.every((text) => readHeader(text) !== undefined);
}

/** Whether a row says nothing but headers. */
export function isHeaderRow(row: OwnRow): boolean {
  return isKnownWhole(textsOf(row));
}

/** How much headers say: two for each field that one names, one for each *Peso* or *Codice* alone. */
function scoreOf(headers: readonly string[], named: ReadonlySet<string>): number {
  const said = new Set<string>();
  let parts = 0;
  for (const text of headers) {
    const header = readHeader(text);
    const key = header === undefined ? headerKey(text) : "";
    if (header?.kind === "field") said.add(`${header.field} ${header.year ?? ""}`);
    if (header?.kind === "part") parts += 1;
    if (key !== "" && named.has(key)) said.add(`"${key}`);
  }
  return said.size + parts < 2 ? 0 : said.size * 2 + parts;
}
