import type { Cell, SortedLine, TextLine } from "./cells.ts";
import { isWeight } from "./columns.ts";
import { type Box, shareBeside } from "./item.ts";

/** How descriptions are told from the names above them: by size, indent or distance; by a line that ends early; or there are none. */
export type Descriptions = "apart" | "afterBreak" | "none";

/** What a line begins, by its first words: an objective `2.1.1 - …`, or an indicator `Code - …`. */
export type Start = "objective" | "indicator";

/** A line of text and what stands beside it. */
export interface FactLine {
  readonly text: TextLine;
  readonly start: Start | undefined;
  /** Whether a target or a result stands beside it. */
  readonly hasValues: boolean;
  /** The only value beside it, a weight. */
  readonly weight: Cell | undefined;
}

/** What is known of the whole annex before its lines are read one after the other. */
export interface Facts {
  readonly lines: readonly FactLine[];
  /** A line as the names of indicators begin: their place and size. */
  readonly name: TextLine | undefined;
  /** How far names and headings reach to the right. */
  readonly nameRight: number;
  readonly titleRight: number;
  /** The distance of two lines of one name. */
  readonly pitch: number;
  /** The least distance between an indicator and what stands above it. */
  readonly rowPitch: number;
  /** Whether lines that are set in are descriptions: one follows a line that ended early. */
  readonly indentTells: boolean;
  /** Whether headings that look like names always stand at a distance from what is above them. */
  readonly headingsApart: boolean;
  /** How often lines like those of names follow one at a distance, by the distance: where it is the usual one, they are descriptions. */
  readonly distances: ReadonlyMap<number, number>;
}

/** In heights: how far apart lines of one size, one left edge, one paragraph may be. */
const SAME_LEFT = 0.5;
const SAME_HEIGHT = 0.06;
const PARAGRAPH = 2.2;

/** How much farther than usual the next line is where it is no part of the name. */
const FARTHER = 1.2;

/** How much of a value must stand beside a line to be seen there; whose it is, is settled later, and more strictly. */
const SEEN = 0.25;

/** How many lines around a line are looked at for values beside it. */
const AROUND = 64;

/** How an objective begins, with its code and its title: `2.1.1 - Titolo`. */
export const OBJECTIVE = /^(\d+(?:\.\d+)+)\.? [-–](?: (.*))?$/;
/** How an indicator begins, with its code and its name: `Percent_X - Nome`. */
export const INDICATOR = /^(\S+) [-–](?: (.*))?$/;

/** Collects what is known of an annex from its lines alone. */
export function factsOf(sorted: readonly SortedLine[]): Facts {
  const lines = aligned(sorted.flatMap(({ text }, at) => (text === undefined ? [] : [factLine(text, sorted, at)])));
  const name = nameStyle(lines);
  const table = lines.slice(
    lines.findIndex(({ start }) => start !== undefined),
    lastIndex(lines, ({ start }) => start !== undefined) + 1,
  );
  const names = table.filter(({ text }) => name !== undefined && isSameStyle(name, text));
  const titles = lines.filter(({ text, start }) => start === "objective" || (name !== undefined && standsOut(name, text)));
  const facts = { lines, name, nameRight: rightOf(names), titleRight: rightOf(titles), pitch: pitchOf(lines, name), rowPitch: rowPitchOf(lines) };
  const pairs = pairsOf(lines, name);
  return {
    ...facts,
    indentTells: pairs.some(([before, line, first]) => isIndented(first, line) && isNear(before, line) && endsEarly(before, line, facts.nameRight)),
    headingsApart: lines.every((line, at) => !isPlainHeading(name, line) || isAlone(lines[at - 1]?.text, line.text, facts.pitch)),
    distances: distancesOf(pairs, facts.pitch),
  };
}

/** Whether a line has a weight as headings of areas and services have, and looks like a name. */
export function isPlainHeading(name: TextLine | undefined, { text, start, weight }: FactLine): boolean {
  return name !== undefined && start === undefined && weight !== undefined && isSameStyle(name, text);
}

function isAlone(before: TextLine | undefined, line: TextLine, pitch: number): boolean {
  return before === undefined || before.page !== line.page || isFarther(before, line, pitch);
}

/** Whether two lines have the same left edge and the same size. */
export function isSameStyle(a: TextLine, b: TextLine): boolean {
  return Math.abs(a.left - b.left) <= SAME_LEFT * a.height && isSameSize(a, b);
}

/** Whether two lines have the same size. */
export function isSameSize(a: TextLine, b: TextLine): boolean {
  return Math.abs(a.height - b.height) <= SAME_HEIGHT * a.height;
}

/** Whether a line is smaller than a name's. */
export function isSmaller(name: TextLine, line: TextLine): boolean {
  return line.height < name.height && !isSameSize(name, line);
}

/** Whether a line is as large as a name's, and set in. */
export function isIndented(name: TextLine, line: TextLine): boolean {
  return isSameSize(name, line) && line.left > name.left + SAME_LEFT * name.height;
}

/** Whether a line stands out as headings do: larger than a name, or farther left. */
export function standsOut(name: TextLine, line: TextLine): boolean {
  return (line.height > name.height && !isSameSize(name, line)) || line.left < name.left - SAME_LEFT * name.height;
}

/** Whether the next line is close enough to go on with the text: also over the end of a page. */
export function isNear(before: TextLine, line: TextLine): boolean {
  if (before.page !== line.page) return true;
  return line.bottom - before.bottom <= PARAGRAPH * Math.max(before.height, line.height);
}

/** Whether two lines are farther apart than those of one name; over the end of a page nothing can be told. */
export function isFarther(before: TextLine, line: TextLine, pitch: number): boolean {
  return before.page === line.page && line.bottom - before.bottom > FARTHER * pitch;
}

/** Whether other lines, too, stand as far below a name as this one: so far are descriptions. */
export function isUsualDistance(before: TextLine, line: TextLine, { distances }: Pick<Facts, "distances">): boolean {
  const step = distanceStep(before, line);
  return [step - 1, step, step + 1].reduce((count, one) => count + (distances.get(one) ?? 0), 0) > 1;
}

/** The distance of two lines in tenths of their height. */
function distanceStep(before: TextLine, line: TextLine): number {
  return Math.round((10 * (line.bottom - before.bottom)) / line.height);
}

/** A line like those of names, the line after it that begins nothing by its words, and the style of names. */
type Pair = readonly [before: TextLine, line: TextLine, name: TextLine];

function pairsOf(lines: readonly FactLine[], name: TextLine | undefined): readonly Pair[] {
  return lines.flatMap(({ text, start }, at) => {
    const before = lines[at - 1]?.text;
    return name === undefined || before === undefined || start !== undefined || !isSameStyle(name, before) ? [] : [[before, text, name] as const];
  });
}

function distancesOf(pairs: readonly Pair[], pitch: number): ReadonlyMap<number, number> {
  const distances = new Map<number, number>();
  for (const [before, line, name] of pairs) {
    if (!isSameStyle(name, line) || !isNear(before, line) || !isFarther(before, line, pitch)) continue;
    const step = distanceStep(before, line);
    distances.set(step, (distances.get(step) ?? 0) + 1);
  }
  return distances;
}

/** Whether a line is as close to the one before as those of one name, while every indicator begins farther from what stands above it. */
export function isWithinRow(before: TextLine, line: TextLine, { pitch, rowPitch }: Pick<Facts, "pitch" | "rowPitch">): boolean {
  return before.page === line.page && rowPitch > PADDED * pitch && line.bottom - before.bottom <= CLOSE * pitch;
}

const PADDED = 1.1;
const CLOSE = 1.04;

/** Whether a line begins with a plain word, as no code is likely to be: without digits, signs or capitals within. */
export function beginsPlain(text: string): boolean {
  return /^\p{L}\p{Ll}* /u.test(text);
}

/** Whether the first word of a line would have fitted on the line before, with some to spare: the break is deliberate, unless spaces do not break. */
export function endsEarly(before: TextLine, line: TextLine, right: number): boolean {
  const [word = ""] = line.text.split(" ", 1);
  const share = Math.min(1, (WIDE_LETTERS * word.length) / Math.max(1, line.text.length));
  return before.right + SPARE * line.height + share * (line.right - line.left) < right;
}

const WIDE_LETTERS = 1.3;
const SPARE = 0.6;

function factLine(text: TextLine, sorted: readonly SortedLine[], at: number): FactLine {
  const cells = cellsBeside(text, sorted, at);
  const [only, second] = cells;
  const weight = only !== undefined && second === undefined && isWeight(only.segment.text) ? only : undefined;
  return {
    text,
    start: startOf(text.text),
    weight,
    hasValues: weight === undefined && cells.some(({ column }) => column === "target" || column === "result"),
  };
}

function startOf(text: string): Start | undefined {
  if (OBJECTIVE.test(text)) return "objective";
  return INDICATOR.test(text) ? "indicator" : undefined;
}

function cellsBeside(box: Box, sorted: readonly SortedLine[], at: number): readonly Cell[] {
  return sorted
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .filter(({ line }) => line.page === box.page && line.top < box.bottom && line.bottom > box.top)
    .flatMap(({ cells }) => cells.filter(({ segment }) => shareBeside(segment, box) >= SEEN));
}

/** The lines of every page moved to the left edge of the names of most, as left and right pages have other margins; where all names of a page agree. */
function aligned(lines: readonly FactLine[]): readonly FactLine[] {
  const name = nameStyle(lines);
  const edges = new Map<number, number[]>();
  for (const { text, start, hasValues } of lines) {
    if (start !== "indicator" || !hasValues) continue;
    const known = edges.get(text.page);
    if (known === undefined) edges.set(text.page, [text.left]);
    else known.push(text.left);
  }
  const shiftOf = (page: number): number => {
    const [first, ...more] = edges.get(page) ?? [];
    if (name === undefined || first === undefined || more.length === 0) return 0;
    return more.every((left) => Math.abs(left - first) <= SAME_LEFT * name.height) ? name.left - first : 0;
  };
  const shifts = new Map([...edges.keys()].map((page) => [page, shiftOf(page)]));
  return lines.map((line) => moved(line, shifts.get(line.text.page) ?? 0));
}

function moved(line: FactLine, by: number): FactLine {
  return by === 0 ? line : { ...line, text: { ...line.text, left: line.text.left + by, right: line.text.right + by } };
}

/** The most frequent place and size of lines that begin an indicator beside its values; of all that could, where none has values beside it. */
function nameStyle(lines: readonly FactLine[]): TextLine | undefined {
  const starts = lines.filter(({ start }) => start === "indicator");
  const valued = starts.filter(({ hasValues }) => hasValues);
  const styles: { readonly style: TextLine; count: number }[] = [];
  for (const { text } of valued.length > 0 ? valued : starts) {
    const known = styles.find(({ style }) => isSameStyle(style, text));
    if (known !== undefined) known.count += 1;
    else if (styles.length < STYLES) styles.push({ style: text, count: 1 });
  }
  return styles.reduce<(typeof styles)[number] | undefined>((best, one) => (best === undefined || one.count > best.count ? one : best), undefined)
    ?.style;
}

/** More kinds of names than this have no kind of their own. */
const STYLES = 32;

/** The distance that a quarter of the lines of names are within: most are one pitch apart, and one that is misplaced does not count. */
function pitchOf(lines: readonly FactLine[], name: TextLine | undefined): number {
  const pitches = lines.flatMap(({ text, start }, at) => {
    const before = lines[at - 1]?.text;
    if (name === undefined || before === undefined || start !== undefined || before.page !== text.page) return [];
    return isSameStyle(name, before) && isSameStyle(name, text) ? [text.bottom - before.bottom] : [];
  });
  return [...pitches].sort((a, b) => a - b)[Math.floor(pitches.length / 4)] ?? Number.POSITIVE_INFINITY;
}

/** Codes that look like codes alone count: a name that goes on with "mercati - …" must not. */
function rowPitchOf(lines: readonly FactLine[]): number {
  return lines.reduce((least, { text, start }, at) => {
    const before = lines[at - 1]?.text;
    if (start !== "indicator" || before === undefined || before.page !== text.page || beginsPlain(text.text)) return least;
    return Math.min(least, text.bottom - before.bottom);
  }, Number.POSITIVE_INFINITY);
}

function rightOf(lines: readonly FactLine[]): number {
  return lines.reduce((right, { text }) => Math.max(right, text.right), Number.NEGATIVE_INFINITY);
}

/** The position of the last one; `findLastIndex` is younger than the library's language. */
export function lastIndex<T>(list: readonly T[], test: (one: T) => boolean): number {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const one = list[at];
    if (one !== undefined && test(one)) return at;
  }
  return -1;
}
