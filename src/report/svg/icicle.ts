import { hierarchy, type HierarchyRectangularNode, partition } from "d3-hierarchy";
import { contributions } from "../../answers/contributions.ts";
import { type Fraction, sumOf, ZERO } from "../../decimal/fraction.ts";
import type { NodeId } from "../../plan/plan.ts";
import type { BodyScore, Score } from "../../score/score.ts";
import { type Figures, labelOf, statusWord, told } from "../figures.ts";
import { type Content, element, type Markup } from "../markup.ts";
import { type Tone, toneOf } from "../tone.ts";
import { filled, patterned, symbolAt, textAt, tinted } from "./drawing.ts";
import { numberOf, px } from "./pixels.ts";
import { fitted, wrapped } from "./text-width.ts";
import { CHART_WORDS } from "./words.ts";

/** The field that a chart fills. */
export interface Field {
  readonly width: number;
  readonly height: number;
}

/** What each indicator weighs in the body, in %. */
export type Shares = ReadonlyMap<NodeId, Fraction>;

/** The shares of a score: found once by who needs them twice, since all of `contributions` is computed for them. */
export function sharesOf(score: BodyScore): Shares {
  return new Map(contributions(score).indicators.map(({ id, share }) => [id, share]));
}

/** How high an icicle is unless it is told: as a rule enough for a line of text in the box of every indicator, whatever the least of them weighs. */
export function icicleHeight(score: BodyScore, shares = sharesOf(score)): number {
  const weighing = [...shares.values()].map(numberOf).filter((share) => share > 0);
  const least = weighing.reduce((found, share) => Math.min(found, share), 100);
  return Math.round(Math.min(Math.max(1000 / least, weighing.length * 12, 320), Math.max(1440, weighing.length * 12), 4000));
}

/** The boxes of an icicle: from left to right the levels, each node as tall as its declared share of the body. */
export function icicle(score: BodyScore, figures: Figures, field: Field, shares = sharesOf(score)): Content {
  const root = hierarchy<Score>(score, (node) => node.children as readonly Score[]); // each level has a list type of its own
  root.sum(({ id }) => numberOf(shares.get(id) ?? ZERO));
  if (root.value === 0) return textAt(told(CHART_WORDS.noWeight, figures.locale), { x: 12, y: 28, size: 14 });
  const placed = partition<Score>().size([field.height, root.height + 1])(root);
  const edges = edgesOf(root.height, field.width);
  return placed.descendants().flatMap((cell) => boxOf(cell, { score, figures, edges, shares }) ?? []);
}

/** Where the columns begin, and where the last one ends: the body's is narrower, the indicators' wider than the others. */
function edgesOf(depth: number, width: number): readonly number[] {
  const parts = Array.from({ length: depth + 1 }, (_, at) => (at === 0 ? 0.6 : at === depth ? 1.3 : 1));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return [0, ...parts.map((_, at) => (width * parts.slice(0, at + 1).reduce((sum, part) => sum + part, 0)) / all)];
}

interface Drawn {
  readonly score: BodyScore;
  readonly figures: Figures;
  readonly edges: readonly number[];
  readonly shares: Shares;
}

/** Too thin to be seen. */
const LEAST_HEIGHT = 0.4;

/** One box; what has nothing below it reaches to the right edge. */
function boxOf(cell: HierarchyRectangularNode<Score>, { score, figures, edges, shares }: Drawn): Markup | undefined {
  const height = cell.x1 - cell.x0;
  if (height < LEAST_HEIGHT) return undefined;
  const left = edges[cell.depth] ?? 0;
  const right = (cell.children === undefined ? edges.at(-1) : edges[cell.depth + 1]) ?? 0;
  const box: Box = {
    node: cell.data,
    tone: toneOf(cell.data.status, score.ruleSet),
    x: left,
    y: cell.x0,
    width: right - left - 1,
    height: gapped(height),
  };
  const share = sumOf(cell.leaves().map(({ data }) => shares.get(data.id) ?? ZERO));
  const { x, y, width, tone } = box;
  const ground = tone === "none" ? patterned("icicle", tone) : tinted(tone);
  return element(
    "g",
    {},
    element("title", {}, titleOf(box, figures, share)),
    element("rect", { x: px(x), y: px(y), width: px(width), height: px(box.height), ...ground }),
    element("rect", { x: px(x), y: px(y), width: px(STRIPE), height: px(box.height), ...patterned("icicle", tone) }),
    textsOf(box, figures),
  );
}

interface Box extends Field {
  readonly node: Score;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
}

const STRIPE = 6;

/** A pixel between two boxes that are not thin. */
function gapped(height: number): number {
  return height > 3 ? height - 1 : height;
}

function titleOf({ node }: Box, figures: Figures, share: Fraction): string {
  const { locale } = figures;
  const value = figures.value(node);
  const points = value === undefined ? [] : [told(CHART_WORDS.pointsOf, locale, { points: value })];
  return [labelOf(node), told(CHART_WORDS.shareOf, locale, { share: figures.share(share) }), ...points, statusWord(node, locale)].join("; ");
}

/** Below it a box has no text. */
const LEAST_TEXT = 9;
const LINE = 15;

function textsOf(box: Box, figures: Figures): Content {
  if (box.height < LEAST_TEXT) return undefined;
  return box.height < 2 * LINE + 6 ? oneLine(box, figures) : lines(box, figures);
}

/** Symbol, name and points in one line. */
function oneLine(box: Box, figures: Figures): Content {
  const { node, tone, x, y, width, height } = box;
  const size = Math.min(12, height - 1);
  const value = figures.value(node) ?? statusWord(node, figures.locale);
  const base = y + height / 2 + size * 0.36;
  const [start, end] = [x + STRIPE + 5 + size, x + width - 5];
  const shown = fitted(value, (end - start) * 0.45, size);
  const name = fitted(node.kind === "indicator" ? (node.code ?? labelOf(node)) : labelOf(node), end - start - shown.length * size * 0.58 - 10, size);
  return [
    onHatch(box, { from: start - size - 2, to: end + 2 }),
    symbolAt(tone, { x: x + STRIPE + 3, y: y + height / 2 - size * 0.4, size: size * 0.8 }),
    textAt(name, { x: start + 1, y: base, size }),
    textAt(shown, { x: end, y: base, size, anchor: "end" }),
  ];
}

/** The name in as many lines as there is room for, and below it symbol, points and status. */
function lines(box: Box, figures: Figures): Content {
  const { node, tone, x, y, width, height } = box;
  const room = { width: width - STRIPE - 14, size: 12, lines: Math.min(8, Math.floor((height - 6) / LINE) - 1) };
  const name = wrapped(labelOf(node), room);
  const top = y + (height - (name.length + 1) * LINE) / 2;
  const status = [figures.value(node), statusWord(node, figures.locale)].filter((part) => part !== undefined).join(" ");
  const left = x + STRIPE + 7;
  const last = top + name.length * LINE;
  return [
    onHatch(box, { from: left - 3, to: x + width - 3 }),
    name.map((line, at) => textAt(line, { x: left, y: top + at * LINE + 11, size: 12, isBold: true })),
    symbolAt(tone, { x: left, y: last + 2, size: 10 }),
    textAt(fitted(status, room.width - 14, 12), { x: left + 14, y: last + 11, size: 12 }),
  ];
}

/** A plain ground below the text of a box that is hatched. */
function onHatch({ tone, y, height }: Box, { from, to }: { readonly from: number; readonly to: number }): Content {
  if (tone !== "none") return undefined;
  const inset = height > 24 ? 3 : 1;
  return element("rect", {
    x: px(from),
    y: px(y + inset),
    width: px(Math.max(0, to - from)),
    height: px(height - 2 * inset),
    "fill-opacity": "0.85",
    ...filled("paper"),
  });
}
