import type { Fraction } from "../../decimal/fraction.ts";

/** Digits behind the point that are enough for any drawing. */
const SCALE = 1_000_000n;

/**
 * The one place where an exact number becomes a plain one: to be laid out, in pixels and parts of pixels, and never to be written as a figure or computed with.
 * Cut after six decimals, so that fractions of any size come out finite wherever their value is.
 */
export function numberOf({ numerator, denominator }: Fraction): number {
  return Number((numerator * SCALE) / denominator) / Number(SCALE);
}

/** A coordinate as text, of at most two decimals: the same drawing is the same bytes. */
export function px(coordinate: number): string {
  const rounded = Math.round(coordinate * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
