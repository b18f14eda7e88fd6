import type { Line } from "./lines.ts";
import type { TextPlace } from "./item.ts";

/** Why a text is no part of the table. */
export type LeftOutReason = "asTold" | "columnHeading" | "pageHeader" | "pageFooter" | "pageNumber" | "repeatedHeading" | "rotated" | "outside";

/** A text that was left out, and why. */
export interface LeftOut extends TextPlace {
  readonly reason: LeftOutReason;
}

/** Lines without what a page repeats around its table. */
export interface Bare {
  readonly lines: readonly Line[];
  readonly leftOut: readonly LeftOut[];
  /** What stands on top of every page, as it stands on the first: a page header, or else an area that goes on. */
  readonly doubtful: readonly TextPlace[];
}

/** The line as one text. */
export function textOf({ segments }: Pick<Line, "segments">): string {
  return segments.map(({ text }) => text).join(" ");
}

/** Where a line is, and what it says. */
export function placeOf(line: Line): TextPlace {
  const [first] = line.segments;
  return { page: line.page, x: first?.x ?? 0, y: first?.y ?? 0, text: textOf(line) };
}

/**
 * Leaves out page headers, page footers and page numbers.
 *
 * A header or a footer says the same on every page, at the same height, but for numbers; a footer also stands apart from what is above it. A line
 * that could be a row of the table is never one.
 *
 * @param lines - In reading order.
 * @param kept - Texts that are none: the areas that the caller names.
 */
export function withoutRunning(lines: readonly Line[], kept: ReadonlySet<string>): Bare {
  const pages = [...byPage(lines).values()];
  const isKept = (line: Line) => kept.has(textOf(line));
  const heads = pages.length < 2 ? [] : repeated(pages, (page, at) => headAt(page, at)).filter(([line]) => line !== undefined && !isKept(line));
  const feet = pages.length < 2 ? [] : repeated(pages, footAt);
  const out = new Map<Line, LeftOutReason>();
  for (const line of heads.flat()) out.set(line, "pageHeader");
  for (const line of feet.flat()) out.set(line, "pageFooter");
  for (const page of pages) for (const line of pageNumbers(page, out)) out.set(line, "pageNumber");
  return {
    lines: lines.filter((line) => !out.has(line)),
    leftOut: [...out].map(([line, reason]) => ({ ...placeOf(line), reason })),
    doubtful: heads.flatMap(([first]) => (first === undefined || isNumbered(first) ? [] : [placeOf(first)])),
  };
}

/** In heights: how far a repeated line may move, and how far a footer stands below the table. */
const SAME_PLACE = 0.5;
const APART = 0.8;

function byPage(lines: readonly Line[]): ReadonlyMap<number, readonly Line[]> {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [line]);
    else page.push(line);
  }
  return pages;
}

type At = (page: readonly Line[], at: number) => Line | undefined;

/** The lines that every page has in one place, each as a list of what it is on each page. */
function repeated(pages: readonly (readonly Line[])[], lineAt: At): readonly (readonly Line[])[] {
  const found: Line[][] = [];
  for (;;) {
    const group = pages.flatMap((page) => lineAt(page, found.length) ?? []);
    const [first] = group;
    if (first === undefined || group.length < pages.length || !group.every((line) => isSameLine(first, line))) return found;
    found.push(group);
  }
}

function headAt(page: readonly Line[], at: number): Line | undefined {
  const line = page[at];
  return line === undefined || at === page.length - 1 || isRow(line) ? undefined : line;
}

function footAt(page: readonly Line[], at: number): Line | undefined {
  const line = page.at(-1 - at);
  const above = page.at(-2 - at);
  if (line === undefined || above === undefined || isRow(line)) return undefined;
  return at > 0 || isApart(above, line) ? line : undefined;
}

function isApart(above: Line, line: Line): boolean {
  return line.top - above.bottom > APART * (line.bottom - line.top);
}

function isSameLine(a: Line, b: Line): boolean {
  const slack = SAME_PLACE * (a.bottom - a.top);
  return pattern(a) === pattern(b) && Math.abs(a.bottom - b.bottom) <= slack;
}

/** The text with every number the same. */
function pattern(line: Line): string {
  return textOf(line).replace(/\d+/g, "#");
}

function isNumbered(line: Line): boolean {
  return /\d/.test(textOf(line));
}

/** Whether a line could be one of the table: it begins with a code, or holds a per cent. */
function isRow(line: Line): boolean {
  return /^\S+ [-–]( |$)/.test(textOf(line)) || line.segments.some(({ text }) => /^\d+(?:[.,]\d+)? ?%$/.test(text));
}

/** `3`, `Pag. 3`, `Pagina 3 di 12`, `3/12`, `- 3 -`. */
const PAGE_NUMBER = /^(?:[-–] )?(?:pag(?:ina|\.)? ?)?(\d{1,4})(?: ?(?:di|of|\/) ?\d{1,4})?(?: [-–])?$/i;

/** The number of the page itself, as its first or its last line, apart from the rest. */
function pageNumbers(page: readonly Line[], out: ReadonlyMap<Line, unknown>): readonly Line[] {
  const rest = page.filter((line) => !out.has(line));
  const [first, second] = rest;
  const [above, last] = rest.slice(-2);
  const found = [
    ...(first !== undefined && second !== undefined && isApart(first, second) ? [first] : []),
    ...(above !== undefined && last !== undefined && isApart(above, last) ? [last] : []),
  ];
  return found.filter((line) => PAGE_NUMBER.exec(textOf(line))?.[1] === String(line.page));
}
