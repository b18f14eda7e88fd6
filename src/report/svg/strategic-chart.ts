import { scaleLinear } from "d3-scale";
import { type StrategicMap, strategicMap, type StrategicNode } from "../../answers/strategic-map.ts";
import { type Fraction, HUNDRED, sumOf } from "../../decimal/fraction.ts";
import type { BodyScore, Status } from "../../score/score.ts";
import { type Figures, told } from "../figures.ts";
import { type Content, element } from "../markup.ts";
import { toneOf } from "../tone.ts";
import { filled, symbolAt, textAt } from "./drawing.ts";
import type { Field } from "./icicle.ts";
import { numberOf, px } from "./pixels.ts";
import { fullMark, pointsAxis, pointsBar, type PointsScale, pointsScale } from "./points-axis.ts";
import { fitted } from "./text-width.ts";
import { CHART_WORDS } from "./words.ts";

/** A line of the chart: an ambito, a strategic objective within one, or what has no place on the map. */
interface Row {
  readonly depth: number;
  readonly label: string;
  readonly share: Fraction;
  readonly points?: Fraction | undefined;
  /** The points and the status as shown. */
  readonly result: string;
  readonly status?: Status | undefined;
}

const AXIS = 44;
const ROW = 34;
const LEAST_SIZE = 6;

/** How high the chart is unless it is told: a line for each ambito and strategic objective. */
export function strategicHeight(score: BodyScore): number {
  const { nodes, unplaced } = strategicMap(score);
  const lines = nodes.reduce((sum, { children }) => sum + 1 + children.length, unplaced.length > 0 ? 1 : 0);
  return AXIS + ROW * Math.max(lines, 1) + 8;
}

/** The ambiti and their strategic objectives: what each weighs in the body, beside its points. */
export function strategicChart(score: BodyScore, figures: Figures, { width, height }: Field): Content {
  const rows = rowsOf(strategicMap(score), figures);
  if (rows.length === 0) return textAt(told(CHART_WORDS.nothing, figures.locale), { x: 12, y: 28, size: 14 });
  const step = (height - AXIS - 8) / rows.length;
  const weights = scaleLinear([0, Math.max(numberOf(HUNDRED), ...rows.map(({ share }) => numberOf(share)))], [width * 0.34, width * 0.48]);
  const scale = pointsScale(
    rows.flatMap(({ points }) => points ?? []),
    width * 0.56,
    width * 0.82,
  );
  const span = { top: AXIS, bottom: height - 4 };
  const place: Place = { step, width, weights, scale, score, figures };
  return [
    textAt(told(CHART_WORDS.weight, figures.locale), { x: width * 0.34, y: 16, size: 12, isBold: true }),
    textAt(told(CHART_WORDS.points, figures.locale), { x: width * 0.56, y: 16, size: 12, isBold: true }),
    pointsAxis(scale, figures, span),
    rows.map((row, at) => rowAt(row, AXIS + at * step, place)),
    fullMark(scale, span),
  ];
}

function rowsOf({ nodes, unplaced }: StrategicMap, figures: Figures): readonly Row[] {
  const mapped = nodes.flatMap((node) => [rowOf(node, 0, figures), ...node.children.map((child) => rowOf(child, 1, figures))]);
  if (unplaced.length === 0) return mapped;
  const share = sumOf(unplaced.map((one) => one.share));
  return [...mapped, { depth: 0, label: told(CHART_WORDS.unplaced, figures.locale), share, result: "" }];
}

function rowOf(node: StrategicNode, depth: number, figures: Figures): Row {
  const { code, title = "", share, points, status } = node;
  const result = [figures.value(node), status?.label[figures.locale]].filter((part) => part !== undefined).join(" ");
  return { depth, label: `${code} ${title}`.trim(), share, points, result: result === "" ? "–" : result, status };
}

interface Place {
  readonly step: number;
  readonly width: number;
  readonly weights: PointsScale;
  readonly scale: PointsScale;
  readonly score: BodyScore;
  readonly figures: Figures;
}

function rowAt(row: Row, y: number, { step, width, weights, scale, score, figures }: Place): Content {
  const { depth, label, share, points, status } = row;
  const tone = toneOf(status, score.ruleSet);
  const size = Math.min(13 - depth, step * 0.5);
  const base = y + step / 2 + size * 0.36;
  const bar = { y: y + step * (0.16 + depth * 0.08), height: step * (0.68 - depth * 0.16) };
  const [start, weighs, right] = [8 + depth * 16, weights(numberOf(share)), width * 0.82 + 14];
  const weight = element("rect", { x: px(weights(0)), y: px(bar.y), width: px(weighs - weights(0)), height: px(bar.height), ...filled("muted") });
  const isLegible = size >= LEAST_SIZE;
  return element(
    "g",
    {},
    element(
      "title",
      {},
      [label, told(CHART_WORDS.shareOf, figures.locale, { share: figures.share(share) }), row.result].filter((part) => part !== "").join("; "),
    ),
    isLegible ? textAt(fitted(label, width * 0.33 - start, size), { x: start, y: base, size, isBold: depth === 0 }) : undefined,
    weight,
    isLegible ? textAt(figures.share(share), { x: weighs + 6, y: base, size: size - 1, role: "muted" }) : undefined,
    row.result === "" ? undefined : pointsBar("strategicMap", scale, { points, tone, ...bar }),
    isLegible && row.result !== ""
      ? [
          symbolAt(tone, { x: right, y: y + step / 2 - size * 0.4, size: size * 0.8 }),
          textAt(fitted(row.result, width - right - size - 4, size), { x: right + size + 2, y: base, size }),
        ]
      : undefined,
  );
}
