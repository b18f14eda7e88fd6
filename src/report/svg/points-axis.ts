import { type ScaleLinear, scaleLinear } from "d3-scale";
import { type Fraction, fraction, HUNDRED, largest, smallest, ZERO } from "../../decimal/fraction.ts";
import type { Figures } from "../figures.ts";
import { type Content, element } from "../markup.ts";
import type { Tone } from "../tone.ts";
import { filled, patterned, stroked, textAt } from "./drawing.ts";
import { numberOf, px } from "./pixels.ts";

/** Where points lie in a chart, in pixels from its left edge. */
export type PointsScale = ScaleLinear<number, number>;

/** From 0, or the lowest points where they are less, to 100, or the highest where they are more. */
export function pointsScale(points: readonly Fraction[], from: number, to: number): PointsScale {
  const low = points.reduce(smallest, ZERO);
  const high = points.reduce(largest, HUNDRED);
  return scaleLinear([numberOf(low), numberOf(high)], [from, to]);
}

/** The axis above the bars, with its lines; its figures are whole numbers, which no rounding can touch. */
export function pointsAxis(scale: PointsScale, figures: Figures, { top, bottom }: { readonly top: number; readonly bottom: number }): Content {
  const ticks = scale.ticks(5).filter(Number.isSafeInteger);
  return [
    ticks.map((tick) => {
      const x = px(scale(tick));
      const label = figures.exact(fraction(BigInt(tick), 1n));
      return [
        element("line", { x1: x, x2: x, y1: px(top), y2: px(bottom), ...stroked("line") }),
        textAt(label, { x: scale(tick), y: top - 6, size: 11, role: "muted", anchor: "middle" }),
      ];
    }),
  ];
}

/** The mark of 100 points, drawn over the bars. */
export function fullMark(scale: PointsScale, { top, bottom }: { readonly top: number; readonly bottom: number }): Content {
  const x = px(scale(100));
  return element("line", { x1: x, x2: x, y1: px(top), y2: px(bottom), "stroke-dasharray": "4 3", ...stroked("text", 1.5) });
}

/** A bar from 0 to the points; a hatched field where there are none. */
export function pointsBar(
  name: string,
  scale: PointsScale,
  bar: { readonly points: Fraction | undefined; readonly tone: Tone; readonly y: number; readonly height: number },
): Content {
  const [zero, full] = [scale(0), scale(100)];
  const end = bar.points === undefined ? full : scale(numberOf(bar.points));
  const place = { y: px(bar.y), height: px(bar.height) };
  const ground = element("rect", { x: px(zero), width: px(full - zero), ...place, ...filled("surface") });
  const filling = element("rect", {
    x: px(Math.min(zero, end)),
    width: px(Math.abs(end - zero)),
    ...place,
    ...patterned(name, bar.points === undefined ? "none" : bar.tone),
  });
  return [ground, filling];
}
