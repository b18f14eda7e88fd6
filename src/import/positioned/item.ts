/**
 * A text and its place on a page (*testo posizionato*), as readers of PDFs give it: a word, a line, or a single letter.
 *
 * Lengths are in any one unit, such as points.
 */
export interface PositionedItem {
  readonly text: string;
  /** Its left edge. */
  readonly x: number;
  /** Its baseline, growing upwards from the bottom of the page; its top edge, growing downwards, where the option `origin` is `"top"`. */
  readonly y: number;
  readonly width: number;
  /** The size of its letters (*corpo*); where it is left out or 0, the usual one of the other items. */
  readonly height?: number;
  /** The page, from 1 on; needed where `pages` is one flat list. */
  readonly page?: number;
  /** How far it is turned, in degrees; other than 0 is left out of the plan, and told. */
  readonly rotation?: number;
}

/** The items of an annex: a list for each page, or one list of items that name their page. */
export type PositionedPages = readonly (readonly PositionedItem[])[] | readonly PositionedItem[];

/** A text at a place, to be found again on paper: where it starts, in the units and the direction of the items. */
export interface TextPlace {
  /** From 1 on. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A rectangle on a page; y grows downwards. */
export interface Box {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An item as it is worked with: cleaned, y downwards, its height known. */
export interface Piece extends Box {
  /** Without spaces at its ends; empty where it is nothing but space. */
  readonly text: string;
  readonly height: number;
  /** Whether the item began with a space, or ended in one. */
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
  /** Whether it was drawn more than once. */
  readonly isDouble?: boolean;
  /** As they were given. */
  readonly x: number;
  readonly y: number;
}

/** The place of something that is more than a place. */
export function placeOnly({ page, x, y, text }: TextPlace): TextPlace {
  return { page, x, y, text };
}

/** Issue params that say where a text is. */
export function placeParams({ page, x, y, text }: TextPlace): Readonly<Record<"page" | "x" | "y" | "text", string>> {
  return { page: String(page), x: shortNumber(x), y: shortNumber(y), text: shortText(text) };
}

/** A long text cut for a message. */
export function shortText(text: string): string {
  const characters = Array.from(text);
  return characters.length <= SHOWN ? text : `${characters.slice(0, SHOWN).join("")}…`;
}

const SHOWN = 80;

function shortNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** How much of the height of `a` lies beside `b`, 0–1; 0 on different pages. */
export function shareBeside(a: Box, b: Box): number {
  if (a.page !== b.page) return 0;
  const common = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return common <= 0 ? 0 : common / (a.bottom - a.top);
}

/** How far two rectangles reach into each other from left to right; negative where they are apart. */
export function commonWidth(a: Pick<Box, "left" | "right">, b: Pick<Box, "left" | "right">): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}
