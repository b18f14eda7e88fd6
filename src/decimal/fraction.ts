import { type Decimal, toScaled } from "./decimal.ts";
import { halved } from "./half-divisor.ts";

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

/** a + b. What the sum can be reduced by divides the divisor that the denominators share, which is small where they are large (Knuth 4.5.1). */
export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return fraction(a.numerator + b.numerator, a.denominator);
  const shared = greatestCommonDivisor(a.denominator, b.denominator);
  const left = parted(a.denominator, shared);
  const sum = a.numerator * parted(b.denominator, shared) + b.numerator * left;
  const common = greatestCommonDivisor(sum, shared);
  return { numerator: parted(sum, common), denominator: left * parted(b.denominator, common) };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

/** a · b. What it can be reduced by is shared crosswise: cheap where one of them is small. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  const left = greatestCommonDivisor(a.numerator, b.denominator);
  const right = greatestCommonDivisor(b.numerator, a.denominator);
  return {
    numerator: parted(a.numerator, left) * parted(b.numerator, right),
    denominator: parted(a.denominator, right) * parted(b.denominator, left),
  };
}

/** Divided by one of its divisors, which mostly is 1. */
function parted(value: bigint, divisor: bigint): bigint {
  return divisor === 1n ? value : value / divisor;
}

/** a ÷ b; b must not be 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  const sign = b.numerator < 0n ? -1n : 1n;
  return multiply(a, { numerator: sign * b.denominator, denominator: sign * b.numerator });
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

/** Σ of the fractions; 0 of none. Halves of like size keep the work far below quadratic where the denominators are all different. */
export function sumOf(values: readonly Fraction[]): Fraction {
  if (values.length <= 1) return values[0] ?? ZERO;
  const middle = values.length >> 1;
  return add(sumOf(values.slice(0, middle)), sumOf(values.slice(middle)));
}

/** `"600/7"`, or `"90"` for a whole number. */
export function fractionText(value: Fraction): string {
  return value.denominator === 1n ? value.numerator.toString() : `${value.numerator}/${value.denominator}`;
}

/** The greatest common divisor, above 0; of 0 and 0 it is 1. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  if (a === 1n || b === 1n) return 1n;
  let [large, small] = [absoluteOf(a), absoluteOf(b)];
  if (large < small) [large, small] = [small, large];
  while (small >= LARGE) {
    const [{ value: one }, { value: other }] = halved(large, small);
    [large, small] = other === 0n ? [one, other] : [other, one % other];
  }
  while (small !== 0n) [large, small] = [small, large % small];
  return large === 0n ? 1n : large;
}

/** Above it numbers are halved first: single divisions would take a time that grows with the square of their length. */
const LARGE = 1n << 256n;

function absoluteOf(value: bigint): bigint {
  return value < 0n ? -value : value;
}
