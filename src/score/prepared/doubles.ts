import { type Fraction, fromPlainText } from "../../decimal/fraction.ts";
import { SAFE, UNIT_ROUNDOFF } from "../../decimal/quotient.ts";

/** The size of a number, rounded away from zero. */
export function upper({ numerator, denominator }: Fraction): number {
  return Math.abs(Number(numerator) / Number(denominator)) * (1 + 4 * UNIT_ROUNDOFF);
}

/** The double nearest to a limit; a missing one is without end. */
export function limitOf(text: string | undefined, without: number): number {
  if (text === undefined) return without;
  const { numerator, denominator } = fromPlainText(text);
  return Number(numerator) / Number(denominator);
}

/** Whether a fraction's terms are held exactly by doubles. */
export function isSmall({ numerator, denominator }: Fraction): boolean {
  const limit = BigInt(SAFE);
  return numerator < limit && -numerator < limit && denominator < limit;
}

/** The terms of a fraction as doubles: exact where it is small, else each with one rounding, whatever their size. */
export function termsOf({ numerator, denominator }: Fraction): readonly [top: number, bottom: number] {
  const size = numerator < 0n ? -numerator : numerator;
  const digits = (size > denominator ? size : denominator).toString(16).length;
  const spare = BigInt(Math.max(0, digits - MOST_DIGITS) * 4);
  return [Number(numerator >> spare), Number(denominator >> spare)];
}

/** Hexadecimal digits that a double has room for, far from its end. */
const MOST_DIGITS = 200;
