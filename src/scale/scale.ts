import { add, divide, type Fraction, fromPlainText, multiply, subtract } from "../decimal/fraction.ts";
import { bandAt, endOf } from "./bands.ts";

/**
 * A band of a scale (*fascia*), in rising order. It ends `below` a value (excluded) or `upTo` one (included); the last band is open.
 * Numbers are decimal text in shortest plain form: `"0.5"`.
 */
export interface ScaleBand {
  /** Its upper end, excluded: `"60"` leaves 60 to the next band. */
  readonly below?: string;
  /** Its upper end, included. */
  readonly upTo?: string;
  /** The points of the band: a number, `"same"` (the input itself), or linear from one end to the other. */
  readonly points: string | LinearPoints;
}

/** Points that rise or fall evenly from the lower to the upper end of their band; so never in the first or last one. */
export interface LinearPoints {
  /** Points at the lower end. */
  readonly from: string;
  /** Points at the upper end. */
  readonly to: string;
}

/** From an input to points by bands (*scala a fasce*): no gap and no overlap can be written. */
export interface Scale {
  /** What is looked up: the achievement in % (default), or, on an indicator's own points, the actual in the target's unit. */
  readonly on?: "achievement" | "value";
  readonly bands: readonly ScaleBand[];
}

/** The points of an input: its band's number, the input itself, or the linear way between the band's ends; exact. */
export function applyScale(scale: Scale, input: Fraction): Fraction {
  const at = bandAt(scale.bands, input);
  const band = scale.bands[at];
  if (band === undefined || band.points === "same") return input;
  if (typeof band.points === "string") return fromPlainText(band.points);
  return linear(band.points, input, [endOf(scale.bands[at - 1]), endOf(band)]);
}

/** from + (to − from) · (input − low) ÷ (high − low). */
function linear(points: LinearPoints, input: Fraction, [low, high]: readonly [Fraction | undefined, Fraction | undefined]): Fraction {
  const from = fromPlainText(points.from);
  if (low === undefined || high === undefined) return from;
  const way = divide(subtract(input, low), subtract(high, low));
  return add(from, multiply(subtract(fromPlainText(points.to), from), way));
}
