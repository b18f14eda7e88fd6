import type { BodyScore, IndicatorScore, Score } from "../../score/score.ts";
import { type Figures, labelOf, statusWord } from "../figures.ts";
import { type Content, element } from "../markup.ts";
import { toneOf } from "../tone.ts";
import { symbolAt, textAt } from "./drawing.ts";
import type { Field } from "./icicle.ts";
import { fullMark, pointsAxis, pointsBar, type PointsScale, pointsScale } from "./points-axis.ts";
import { fitted } from "./text-width.ts";

/** A line of the chart: what stands above some indicators, or one of them. */
type Row = { readonly heading: string } | { readonly heading?: undefined; readonly indicator: IndicatorScore };

const AXIS = 28;
const ROW = 22;
const HEADING = 30;
/** Below it letters cannot be read. */
const LEAST_SIZE = 6;

/** How high the chart is unless it is told: a line for each indicator and for what stands above them. */
export function barsHeight(score: BodyScore): number {
  return AXIS + rowsOf(score).reduce((sum, row) => sum + heightOf(row), 8);
}

/** A bar for each indicator, below the service or the area that it belongs to; an area's own ones stand before those of its services. */
export function bars(score: BodyScore, figures: Figures, { width, height }: Field): Content {
  const rows = rowsOf(score);
  const natural = barsHeight(score) - AXIS;
  const stretch = (height - AXIS) / natural;
  const points = rows.flatMap((row) => (row.heading === undefined ? (row.indicator.points ?? []) : []));
  const scale = pointsScale(points, width * 0.4, width * 0.78);
  const span = { top: AXIS, bottom: height - 4 };
  const drawn: Content[] = [];
  let y = AXIS;
  for (const row of rows) {
    drawn.push(rowAt(row, { y, stretch, width, scale, score, figures }));
    y += heightOf(row) * stretch;
  }
  return [pointsAxis(scale, figures, span), drawn, fullMark(scale, span)];
}

function rowsOf(node: Score): readonly Row[] {
  const below = ownFirst(node.children).flatMap((child): readonly Row[] => (child.kind === "indicator" ? [{ indicator: child }] : rowsOf(child)));
  const isHeading = (node.kind === "area" || node.kind === "service") && below[0]?.heading === undefined && below.length > 0;
  return isHeading ? [{ heading: labelOf(node) }, ...below] : below;
}

/** Services last: what stood behind them would seem to be the last one's. */
function ownFirst(children: readonly Score[]): readonly Score[] {
  return [...children.filter(({ kind }) => kind !== "service"), ...children.filter(({ kind }) => kind === "service")];
}

function heightOf(row: Row): number {
  return row.heading === undefined ? ROW : HEADING;
}

interface Place {
  readonly y: number;
  readonly stretch: number;
  readonly width: number;
  readonly scale: PointsScale;
  readonly score: BodyScore;
  readonly figures: Figures;
}

function rowAt(row: Row, place: Place): Content {
  const { y, stretch, width } = place;
  if (row.heading === undefined) return barAt(row.indicator, place);
  const size = Math.min(13, 16 * stretch);
  if (size < LEAST_SIZE) return undefined;
  return textAt(fitted(row.heading, width * 0.38, size), { x: 8, y: y + HEADING * stretch - 7 * stretch, size, isBold: true });
}

/** Name, bar, symbol, points and status of an indicator. */
function barAt(node: IndicatorScore, { y, stretch, width, scale, score, figures }: Place): Content {
  const height = ROW * stretch;
  const tone = toneOf(node.status, score.ruleSet);
  const size = Math.min(12, 13 * stretch);
  const base = y + height / 2 + size * 0.36;
  const value = [figures.value(node), statusWord(node, figures.locale)].filter((part) => part !== undefined).join(" ");
  const bar = pointsBar("bars", scale, { points: node.points, tone, y: y + height * 0.18, height: height * 0.64 });
  const title = element("title", {}, `${labelOf(node)}; ${value}`);
  const right = width * 0.78 + 12;
  if (size < LEAST_SIZE) return element("g", {}, title, bar);
  return element(
    "g",
    {},
    title,
    textAt(fitted(labelOf(node), width * 0.4 - 26, size), { x: 16, y: base, size }),
    bar,
    symbolAt(tone, { x: right, y: y + height / 2 - size * 0.4, size: size * 0.8 }),
    textAt(fitted(value, width - right - size - 6, size), { x: right + size + 2, y: base, size }),
  );
}
