import { fromPlainText } from "../../decimal/fraction.ts";
import { UNIT_ROUNDOFF } from "../../decimal/quotient.ts";
import type { RuleSet } from "../../rules/rule-set.ts";
import { upper } from "./doubles.ts";

/** How far points can be off, and how large they can be. Source: docs/prepared.md § The bound. */
export interface Bound {
  /** In units of roundoff, for indicators of at most one point. */
  readonly error: number;
  /** For indicators of at most one point. */
  readonly size: number;
}

/** An indicator's quotient: both terms rounded, and the quotient too. */
export const LEAF_BOUND: Bound = { error: 3, size: 1 };

/** What the bound of a group follows from, besides that of what is right below it. */
export interface Summed {
  /** How many children there are, and the sum of their declared weights. */
  readonly children: number;
  readonly total: number;
  /** How often the sum was moved by what one of them changed by. */
  readonly steps: number;
  /** What a weighted sum is divided by; 0 where that is the weights that count. */
  readonly divisor: number;
}

/** The bound of a group over children that are all within `below`. */
export function boundAbove(below: Bound, { children, total, steps, divisor }: Summed): Bound {
  const growth = divisor === 0 ? 1 : Math.max(1, total / divisor);
  return { error: (below.error + (children + 3 + 7 * steps) * below.size) * growth, size: below.size * growth };
}

/** The larger of two bounds, for error and size alike. */
export function largerBound(a: Bound, b: Bound): Bound {
  return { error: Math.max(a.error, b.error), size: Math.max(a.size, b.size) };
}

/**
 * How near to the middle between two steps of rounding scaled points must lie to be sure: a half, less the error of the points in units of roundoff, of the
 * multiplication and of adding the offset; the last factor covers products of errors.
 */
export function reachOf({ error, size }: Bound, magnitude: number, scale: number): number {
  return 0.5 - (error / size + 3) * UNIT_ROUNDOFF * (size * magnitude * scale + 1) * 1.000_001;
}

/** The largest of the limits of levels, as a double that is not below it. */
export function magnitudeOf({ aggregation }: RuleSet): number {
  const limits = Object.values(aggregation).flatMap(({ floor, cap }) => [floor, cap]);
  return limits.reduce((most, text) => Math.max(most, text === undefined ? 0 : upper(fromPlainText(text))), 0);
}
