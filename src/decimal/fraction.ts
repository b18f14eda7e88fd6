import { type Decimal, toScaled } from "./decimal.ts";

/** An exact rational number (*frazione*) in lowest terms; the denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = /* @__PURE__ */ Object.freeze({ numerator: 0n, denominator: 1n });
export const ONE: Fraction = /* @__PURE__ */ Object.freeze({ numerator: 1n, denominator: 1n });
export const HUNDRED: Fraction = /* @__PURE__ */ Object.freeze({ numerator: 100n, denominator: 1n });

/** The fraction of two integers in lowest terms; the denominator must not be 0. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  const sign = denominator < 0n ? -1n : 1n;
  const shared = sign * greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / shared, denominator: denominator / shared };
}

/** The exact value of a Decimal. */
export function fromDecimal(value: Decimal): Fraction {
  const { units, scale } = toScaled(value);
  return fraction(units, 10n ** BigInt(scale));
}

/** The exact value of a plain decimal text such as `"-0.5"`, as rule sets write numbers; the text must be one. */
export function fromPlainText(text: string): Fraction {
  const point = text.indexOf(".");
  if (point === -1) return { numerator: BigInt(text), denominator: 1n };
  return fraction(BigInt(text.slice(0, point) + text.slice(point + 1)), 10n ** BigInt(text.length - point - 1));
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return fraction(a.numerator + b.numerator, a.denominator);
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a ÷ b; b must not be 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function negate(a: Fraction): Fraction {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function absolute(a: Fraction): Fraction {
  return a.numerator < 0n ? negate(a) : a;
}

/** Below 0 where a < b, 0 where they are equal, above 0 where a > b. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function isZero(a: Fraction): boolean {
  return a.numerator === 0n;
}

export function smallest(a: Fraction, b: Fraction): Fraction {
  return compare(b, a) < 0 ? b : a;
}

export function largest(a: Fraction, b: Fraction): Fraction {
  return compare(b, a) > 0 ? b : a;
}

/** Σ of the fractions, over one common denominator; 0 of none. */
export function sumOf(values: readonly Fraction[]): Fraction {
  if (values.length === 0) return ZERO;
  const { numerator, denominator } = partialSum(values, 0, values.length);
  return fraction(numerator, denominator);
}

/** The sum of a part of a list, not reduced; halves of like size keep the work far below quadratic where the denominators are all different. */
function partialSum(values: readonly Fraction[], from: number, to: number): Fraction {
  if (to - from === 1) return values[from] as Fraction; // the list is not empty, and every part of it is within
  const middle = (from + to) >> 1;
  const [a, b] = [partialSum(values, from, middle), partialSum(values, middle, to)];
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  const shared = greatestCommonDivisor(a.denominator, b.denominator);
  const [left, right] = [b.denominator / shared, a.denominator / shared];
  return { numerator: a.numerator * left + b.numerator * right, denominator: a.denominator * left };
}

/** `"600/7"`, or `"90"` for a whole number. */
export function fractionText(value: Fraction): string {
  return value.denominator === 1n ? value.numerator.toString() : `${value.numerator}/${value.denominator}`;
}

/** The greatest common divisor, above 0; of 0 and 0 it is 1. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  if (large < small) [large, small] = [small, large];
  while (small >= LARGE) [large, small] = lehmerStep(large, small);
  while (small !== 0n) [large, small] = [small, large % small];
  return large === 0n ? 1n : large;
}

const LARGE = 1n << 256n;

/** Many divisions of Euclid's at once, found from the leading digits alone (Lehmer); `large` is not below `small`. */
function lehmerStep(large: bigint, small: bigint): readonly [bigint, bigint] {
  const shift = BigInt(large.toString(16).length * 4 - 128);
  let [x, y] = [large >> shift, small >> shift];
  let [a, b, c, d] = [1n, 0n, 0n, 1n];
  while (y + c !== 0n && y + d !== 0n) {
    const quotient = (x + a) / (y + c);
    if (quotient !== (x + b) / (y + d)) break;
    [a, c] = [c, a - quotient * c];
    [b, d] = [d, b - quotient * d];
    [x, y] = [y, x - quotient * y];
  }
  return b === 0n ? [small, large % small] : [a * large + b * small, c * large + d * small];
}
