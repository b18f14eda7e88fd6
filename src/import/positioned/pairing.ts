import { IMPORT_POSITIONS_CODES } from "../../error/codes/import-positions.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import { titleOf } from "./blocks.ts";
import type { Cell } from "./cells.ts";
import { type Box, placeParams, shareBeside, shortText } from "./item.ts";
import type { LevelBlock } from "./levels.ts";
import { boxAround } from "./lines.ts";

/** A block with the values that stand beside it alone, from top to bottom. */
export interface PairedBlock extends LevelBlock {
  readonly cells: readonly Cell[];
}

/** Blocks with their values, and the values that no block has. */
export interface Pairing {
  readonly blocks: readonly PairedBlock[];
  /** What stands beside no row. */
  readonly stray: readonly Cell[];
  /** What stands beside more than one row. */
  readonly issues: readonly Issue[];
}

/** How much of a value's height has to be beside its row, and how much of it may reach into another one. */
const BESIDE = 0.6;
const TOUCHES = 0.25;

/** In heights: how close the lines of one cell are. */
const WRAPPED = 0.6;

/**
 * Gives each value to the one block that it stands beside. A further line of a target or a result goes with the line of its column that it is close
 * to, where that is one; nothing else is near enough.
 *
 * @param cells - In reading order.
 */
export function pairCells(blocks: readonly LevelBlock[], cells: readonly Cell[]): Pairing {
  const rows = rowsByPage(blocks);
  const sights = withWrapped(cells.map((cell) => sightOf(cell, rows.get(cell.segment.page) ?? [])));
  const own = new Map<LevelBlock, Cell[]>(blocks.map((block) => [block, []]));
  for (const { cell, owner } of sights) if (owner !== undefined) own.get(owner)?.push(cell);
  const lost = sights.filter(({ owner }) => owner === undefined);
  return {
    blocks: blocks.map((block) => ({ ...block, cells: own.get(block) ?? [] })),
    stray: lost.filter(({ near }) => near.length < 2).map(({ cell }) => cell),
    issues: lost.filter(({ near }) => near.length > 1).map(betweenIssue),
  };
}

/** A block on one page. */
interface Row {
  readonly block: LevelBlock;
  readonly box: Box;
}

/** A value, the blocks that it touches, and the one that it belongs to. */
interface Sight {
  readonly cell: Cell;
  readonly near: readonly LevelBlock[];
  readonly owner: LevelBlock | undefined;
}

function rowsByPage(blocks: readonly LevelBlock[]): ReadonlyMap<number, readonly Row[]> {
  const pages = new Map<number, Row[]>();
  for (const row of blocks.flatMap(rowsOf)) {
    const rows = pages.get(row.box.page);
    if (rows === undefined) pages.set(row.box.page, [row]);
    else rows.push(row);
  }
  for (const rows of pages.values()) rows.sort((a, b) => a.box.top - b.box.top);
  return pages;
}

function rowsOf(block: LevelBlock): readonly Row[] {
  const texts = [...block.lines, ...block.description].map(({ text }) => text);
  const pages = [...new Set(texts.map(({ page }) => page))];
  return pages.map((page) => ({ block, box: boxAround(texts.filter((text) => text.page === page)) }));
}

function sightOf(cell: Cell, rows: readonly Row[]): Sight {
  const { segment } = cell;
  const touched: Row[] = [];
  for (let at = firstBelow(rows, segment.top); at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined || row.box.top >= segment.bottom) break;
    if (shareBeside(segment, row.box) > TOUCHES) touched.push(row);
  }
  const [only] = touched;
  const isOwn = only !== undefined && touched.length === 1 && shareBeside(segment, only.box) >= BESIDE;
  return { cell, near: touched.map(({ block }) => block), owner: isOwn ? only.block : undefined };
}

/** The position of the first row that ends below a height; rows stand one below the other. */
function firstBelow(rows: readonly Row[], height: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rows[middle]?.box.bottom ?? 0) <= height) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The values with the further lines of cells given to the rows of the lines before or after them. */
function withWrapped(sights: readonly Sight[]): readonly Sight[] {
  const settled = [...sights];
  for (const column of ["target", "result"] as const) {
    const places = settled.flatMap(({ cell }, at) => (cell.column === column ? [at] : []));
    for (const order of [places, [...places].reverse()]) {
      order.forEach((place, at) => {
        const found = wrappedInto(settled, place, [order[at - 1], order[at + 1]]);
        if (found !== undefined) settled[place] = found;
      });
    }
  }
  return settled;
}

/** The value as a line of a cell beside it in the column; as touching two rows where it could be of either. */
function wrappedInto(sights: readonly Sight[], place: number, beside: readonly (number | undefined)[]): Sight | undefined {
  const own = sights[place];
  if (own === undefined || own.owner !== undefined || own.near.length > 0) return undefined;
  const owners = beside.flatMap((at) => {
    const other = at === undefined ? undefined : sights[at];
    return other?.owner !== undefined && areClose(own.cell.segment, other.cell.segment) ? [other.owner] : [];
  });
  const near = [...new Set(owners)];
  return near.length === 0 ? undefined : { ...own, near, owner: near.length === 1 ? near[0] : undefined };
}

function areClose(a: Box & { readonly height: number }, b: Box): boolean {
  return a.page === b.page && Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom) <= WRAPPED * a.height;
}

function betweenIssue({ cell, near }: Sight): Issue {
  const rows = near.map(({ lines }) => `"${shortText(titleOf(lines))}"`).join(", ");
  return issue(IMPORT_POSITIONS_CODES, "import.betweenRows", { params: { ...placeParams(cell.segment), rows } });
}
