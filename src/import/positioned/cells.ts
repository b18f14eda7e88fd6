import { type Column, type ColumnName, isWeight, READS } from "./columns.ts";
import { type Box, commonWidth, type Piece, type TextPlace } from "./item.ts";
import { boxAround, isSpaced, type Line, type Segment, segmentOf } from "./lines.ts";

/** A value in its column; `apart` is a weight beside the columns, as headings have it. */
export interface Cell {
  readonly column: ColumnName | "apart";
  readonly segment: Segment;
}

/** What a line says left of the columns: a name, a heading, or a part of one. */
export interface TextLine extends Box, TextPlace {
  readonly height: number;
  /** Whether it is more than one text, so far apart that they are hardly one name. */
  readonly sideBySide: boolean;
}

/** What one line of a page holds. */
export interface SortedLine {
  readonly line: Line;
  readonly text?: TextLine;
  readonly cells: readonly Cell[];
  /** What belongs to no column, or to more than one. */
  readonly nowhere: readonly Segment[];
}

/** In heights: how far a cell may begin before its column, and how far apart the words of a spaced-out line may stand. */
const BEFORE_COLUMN = 1;
const WIDEST_SPACE = 2.5;

/** Sorts the segments of a line into a text and the cells of columns; nothing is put into a column that it does not stand in. */
export function sortLine(line: Line, columns: readonly Column[]): SortedLine {
  const parts = line.segments.flatMap((segment) => sortSegment(segment, columns));
  const texts = parts.filter(({ to }) => to === "text").map(({ segment }) => segment);
  const cells = parts.flatMap(({ to, segment }) => (to === "text" || to === "nowhere" ? [] : [{ column: to, segment }]));
  const nowhere = parts.filter(({ to }) => to === "nowhere").map(({ segment }) => segment);
  return { line, cells, nowhere, ...(texts.length === 0 ? {} : { text: textLine(texts) }) };
}

interface Part {
  readonly to: Cell["column"] | "text" | "nowhere";
  readonly segment: Segment;
}

function sortSegment(segment: Segment, columns: readonly Column[]): readonly Part[] {
  const [first] = columns;
  if (first === undefined) return [{ to: "text", segment }];
  const [hit, second] = columns.filter((column) => commonWidth(segment, column) > 0);
  const isLeft = segment.left < first.left - BEFORE_COLUMN * segment.height;
  if (hit === undefined) return [{ to: besides(segment, first), segment }];
  if (second === undefined && !isLeft) return [{ to: hit.name, segment }];
  return splitAtColumns(segment, columns) ?? [{ to: isLeft ? "text" : "nowhere", segment }];
}

function besides(segment: Segment, first: Column): Part["to"] {
  if (segment.left < first.left) return "text";
  return isWeight(segment.text) ? "apart" : "nowhere";
}

/**
 * A text that runs up to its values, taken apart where a column begins; nothing where what stands in the columns are no values, such as the end of a
 * long heading.
 */
function splitAtColumns(segment: Segment, columns: readonly Column[]): readonly Part[] | undefined {
  const runs: { readonly column: Column | undefined; readonly pieces: Piece[] }[] = [];
  for (const piece of segment.pieces) {
    const column = columns.find((one) => commonWidth(piece, one) > 0);
    const last = runs.at(-1);
    if (last === undefined || last.column !== column) runs.push({ column, pieces: [piece] });
    else last.pieces.push(piece);
  }
  const parts = runs.map(({ column, pieces }): Part => ({ to: column?.name ?? "text", segment: segmentOf(pieces) }));
  const isText = runs.map(({ column }) => column === undefined);
  const inOrder = isText.lastIndexOf(true) <= 0 && parts.length > 1;
  return inOrder && parts.every(isValue) && runs.every(({ pieces }, at) => at === 0 || beginsWord(runs[at - 1]?.pieces, pieces)) ? parts : undefined;
}

function isValue({ to, segment }: Part): boolean {
  if (to === "text") return true;
  if (to === "weight") return isWeight(segment.text);
  return to !== "nowhere" && to !== "apart" && READS[to](segment.text);
}

function beginsWord(before: readonly Piece[] | undefined, pieces: readonly Piece[]): boolean {
  const next = pieces[0];
  return next !== undefined && isSpaced(before?.at(-1), next);
}

function textLine(segments: readonly Segment[]): TextLine {
  const [first] = segments;
  const text = segments.map((segment) => segment.text).join(" ");
  const height = segments.reduce((greatest, segment) => Math.max(greatest, segment.height), 0);
  return { ...boxAround(segments), text, height, x: first?.x ?? 0, y: first?.y ?? 0, sideBySide: areSideBySide(segments) };
}

function areSideBySide(segments: readonly Segment[]): boolean {
  return segments.some((segment, at) => {
    const before = segments[at - 1];
    if (before === undefined) return false;
    return segment.left - before.right > WIDEST_SPACE * segment.height || /^\S+ [-–] /.test(segment.text);
  });
}
