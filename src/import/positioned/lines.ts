import { IMPORT_POSITIONS_CODES } from "../../error/codes/import-positions.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import { type Box, commonWidth, type Piece, type TextPlace, placeParams } from "./item.ts";
import { byPlace } from "./read-items.ts";

/** Texts that stand close to each other on one line, such as the words of a name, or one cell of a table. */
export interface Segment extends Box, TextPlace {
  readonly height: number;
  /** Left to right, without those of space alone. */
  readonly pieces: readonly Piece[];
}

/** The segments of one baseline, left to right. */
export interface Line extends Box {
  readonly segments: readonly Segment[];
}

/** In heights of the letters: what parts baselines, words, and the cells of a line, and how far texts may run into each other. */
const BASELINE = 0.3;
const WORD_GAP = 0.14;
const CELL_GAP = 0.7;
const RUN_INTO = 0.5;
const TOO_CLOSE = 0.25;

/** In heights: how far apart two texts are that are one drawn twice. */
const HAIR = 0.06;

/** The lines of a page or of many, in reading order; the order in which the pieces were drawn does not matter. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Piece[][] = [];
  let first: Piece | undefined;
  for (const piece of [...pieces].sort(byPlace)) {
    if (first === undefined || !isOnLineOf(first, piece)) {
      first = piece;
      lines.push([]);
    }
    lines.at(-1)?.push(piece);
  }
  return lines.map(lineOf).filter(({ segments }) => segments.length > 0);
}

/** The sorted pieces as one segment, with single spaces where there is a gap. */
export function segmentOf(pieces: readonly Piece[]): Segment {
  const [first] = pieces;
  const texts = pieces.map((piece, at) => (isSpaced(pieces[at - 1], piece) ? ` ${piece.text}` : piece.text));
  const text = texts.join("").normalize("NFC");
  const height = pieces.reduce((greatest, piece) => Math.max(greatest, piece.height), 0);
  return { ...boxAround(pieces), text, height, pieces, x: first?.x ?? 0, y: first?.y ?? 0 };
}

/** Whether two neighbours on a line are two words. */
export function isSpaced(piece: Piece | undefined, next: Piece): boolean {
  if (piece === undefined) return false;
  return piece.spaceAfter || next.spaceBefore || next.left - piece.right >= WORD_GAP * Math.max(piece.height, next.height);
}

/** The smallest rectangle around others of one page. */
export function boxAround(boxes: readonly Box[]): Box {
  const [first = { page: 0, left: 0, right: 0, top: 0, bottom: 0 }, ...rest] = boxes;
  return rest.reduce<Box>(
    (around, { left, right, top, bottom }) => ({
      page: around.page,
      left: Math.min(around.left, left),
      right: Math.max(around.right, right),
      top: Math.min(around.top, top),
      bottom: Math.max(around.bottom, bottom),
    }),
    first,
  );
}

/** What is drawn over something else, on one line or across lines that are too close. */
export function overlapIssues(lines: readonly Line[]): readonly Issue[] {
  const found: Segment[] = [];
  lines.forEach((line, at) => {
    for (const segment of line.segments) {
      if (runsIntoItself(segment) || neighboursBelow(lines, at).some((below) => below.segments.some((other) => covers(segment, other))))
        found.push(segment);
    }
  });
  return found.map((segment) => issue(IMPORT_POSITIONS_CODES, "import.overlap", { params: placeParams(segment) }));
}

/** The next lines of the page that begin above the end of this one; at most a few do. */
function neighboursBelow(lines: readonly Line[], at: number): readonly Line[] {
  const line = lines[at];
  return lines.slice(at + 1, at + 1 + NEIGHBOURS).filter((below) => below.page === line?.page && below.top < line.bottom);
}

const NEIGHBOURS = 4;

function covers(segment: Segment, other: Segment): boolean {
  const height = Math.min(segment.height, other.height);
  return segment.bottom - other.top > TOO_CLOSE * height && commonWidth(segment, other) > RUN_INTO * height;
}

function runsIntoItself({ pieces }: Segment): boolean {
  return pieces.some((piece, at) => commonWidth(piece, pieces[at - 1] ?? { left: piece.left, right: piece.left }) > RUN_INTO * piece.height);
}

function isOnLineOf(first: Piece, piece: Piece): boolean {
  return first.page === piece.page && piece.bottom - first.bottom <= BASELINE * Math.min(first.height, piece.height);
}

function lineOf(unsorted: readonly Piece[]): Line {
  const cells: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of withSpaces(unsorted)) {
    if (piece.left - end > CELL_GAP * piece.height) cells.push([]);
    cells.at(-1)?.push(piece);
    end = Math.max(end, piece.right);
  }
  return { ...boxAround(cells.flat()), segments: cells.map(segmentOf) };
}

/** The pieces from left to right, those of space alone made a mark of the one before them, and each text that was drawn twice taken once. */
function withSpaces(unsorted: readonly Piece[]): readonly Piece[] {
  const sorted = [...unsorted].sort((a, b) => a.left - b.left || Number(a.text !== "") - Number(b.text !== "") || byPlace(a, b));
  const pieces: Piece[] = [];
  for (const piece of sorted) {
    const last = pieces.at(-1);
    const isNew = piece.text !== "" && (last === undefined || !isSame(last, piece));
    if (isNew) pieces.push(piece);
    else if (last !== undefined) pieces[pieces.length - 1] = { ...last, ...(piece.text === "" ? { spaceAfter: true } : { isDouble: true }) };
  }
  return pieces;
}

/** Bold letters are often drawn twice, a hair apart. */
function isSame(a: Piece, b: Piece): boolean {
  return a.text === b.text && [a.left - b.left, a.right - b.right, a.bottom - b.bottom].every((apart) => Math.abs(apart) <= HAIR * a.height);
}
