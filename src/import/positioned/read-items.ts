import * as z from "zod";
import { IMPORT_POSITIONS_CODES } from "../../error/codes/import-positions.ts";
import { LIMITS } from "../../error/limits.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import { readWith } from "../../error/read-with.ts";
import { cleanText } from "./clean-text.ts";
import { type Piece, placeParams, type PositionedItem } from "./item.ts";

/** Where y starts, and so which way it grows. */
export type PageOrigin = "bottom" | "top";

/** The items of an annex, ready to be worked with. */
export interface ReadItems {
  /** In no order that means anything. */
  readonly pieces: readonly Piece[];
  /** What is turned, and so no part of a line. */
  readonly rotated: readonly Piece[];
  readonly issues: readonly Issue[];
}

/** Reads the items of an annex; whatever cannot be one is an issue. */
export function readItems(pages: unknown, origin: PageOrigin): ReadItems {
  const read = readWith(pagesSchema, pages);
  if (!read.success) return { pieces: [], rotated: [], issues: read.issues };
  const { items, issues } = withPages(read.data);
  const refused = items.length > LIMITS.nodes ? [issue(IMPORT_POSITIONS_CODES, "import.manyItems", { params: counts(items.length) })] : issues;
  if (refused.length > 0) return { pieces: [], rotated: [], issues: refused };
  const usual = usualHeight(items);
  const pieces: Piece[] = [];
  const rotated: Piece[] = [];
  for (const item of items) (isTurned(item) ? rotated : pieces).push(pieceOf(item, origin, usual));
  const told = rotated.filter(({ text }) => text !== "").sort(byPlace);
  return { pieces, rotated: told, issues: told.map((piece) => issue(IMPORT_POSITIONS_CODES, "import.rotated", { params: placeParams(piece) })) };
}

/** The order of places: by page, then downwards, then to the right; by text where two share a place. */
export function byPlace(a: Piece, b: Piece): number {
  return a.page - b.page || a.bottom - b.bottom || a.left - b.left || a.right - b.right || compareTexts(a.text, b.text);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** No page is larger, in any unit; and no text of one item longer. */
const FARTHEST = 1_000_000;
const LONGEST = 16 * LIMITS.text;

const length = /* @__PURE__ */ z.lazy(() => z.number().min(-FARTHEST).max(FARTHEST));
const size = /* @__PURE__ */ z.lazy(() => z.number().min(0).max(FARTHEST));

const itemSchema = /* @__PURE__ */ z.lazy(() =>
  z.object({
    text: z.string().max(LONGEST),
    x: length,
    y: length,
    width: size,
    height: size.optional(),
    page: z.int().min(1).max(FARTHEST).optional(),
    rotation: z.number().optional(),
  }),
);

const pagesSchema = /* @__PURE__ */ z.lazy(() => z.array(z.union([z.array(itemSchema), itemSchema])));

type RawItem = z.output<typeof itemSchema>;
type Paged = Omit<PositionedItem, "page"> & { readonly page: number };

function withPages(pages: readonly (RawItem | readonly RawItem[])[]): { readonly items: readonly Paged[]; readonly issues: readonly Issue[] } {
  const items: Paged[] = [];
  const issues: Issue[] = [];
  pages.forEach((one, at) => {
    if (Array.isArray(one))
      for (const item of one as readonly RawItem[]) items.push(paged(item, item.page ?? at + 1)); // the list of the union
    else if ((one as RawItem).page === undefined) issues.push(issue(IMPORT_POSITIONS_CODES, "import.noPage", { path: [at] }));
    else items.push(paged(one as RawItem, (one as RawItem).page ?? 0)); // not a list, so an item; its page is there
  });
  return { items, issues };
}

function paged({ text, x, y, width, height = 0, rotation = 0 }: RawItem, page: number): Paged {
  return { text, x, y, width, height, rotation, page };
}

function counts(found: number) {
  return { found: String(found), limit: String(LIMITS.nodes) };
}

function isTurned({ rotation = 0 }: PositionedItem): boolean {
  const turn = Math.abs(rotation) % 360;
  return Math.min(turn, 360 - turn) > STRAIGHT;
}

/** How far a scan may be askew, in degrees. */
const STRAIGHT = 1;

/** The height in the middle of those given; without any, twice the usual width of a letter. */
function usualHeight(items: readonly Paged[]): number {
  const given = items.filter(({ text }) => text.trim() !== "").map(({ height = 0 }) => height);
  const known = given.filter((height) => height > 0);
  const widths = items.filter(({ text, width }) => text.trim() !== "" && width > 0).map(({ text, width }) => (2 * width) / text.length);
  return middle(known.length > 0 ? known : widths) ?? 1;
}

function middle(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function pieceOf({ text, x, y, width, height = 0, page }: Paged, origin: PageOrigin, usual: number): Piece {
  const clean = cleanText(text);
  const own = height > 0 ? height : usual;
  const bottom = origin === "bottom" ? -y : y + own;
  const box = { page, left: x, right: x + width, top: bottom - own, bottom };
  return { ...box, text: clean.trim(), height: own, spaceBefore: clean.startsWith(" "), spaceAfter: clean.endsWith(" "), x, y };
}
