import { type Decimal, GROUP_DIGITS } from "./decimal.ts";
import type { Fraction } from "./fraction.ts";
import { roundToUnits, type Rounding } from "./rounding.ts";

/** A rational number as two integers that doubles hold exactly, not always in lowest terms; the lower one is above 0. */
export interface Quotient {
  readonly top: number;
  readonly bottom: number;
}

/** Integers below it are held exactly by doubles; a product or a sum that is not below it shows, and then fractions are used instead. */
export const SAFE = 2 ** 53;

/** Half the distance from 1 to the next double: the largest relative error of one operation. */
export const UNIT_ROUNDOFF = 2 ** -53;

/** The quotient of a fraction; nothing where its terms are too large. */
export function quotientOf({ numerator, denominator }: Fraction): Quotient | undefined {
  const [top, bottom] = [Number(numerator), Number(denominator)];
  return Math.abs(top) < SAFE && bottom < SAFE ? { top, bottom } : undefined;
}

/** Ten to a power from 0 to 22, exact: from a table, as computing one is slow. */
export function powerOfTen(exponent: number): number {
  return POWERS[exponent] ?? Number.NaN;
}

const POWERS: readonly number[] = /* @__PURE__ */ Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** A Decimal that is not below 0 as an integer of `scale` decimals; nothing where it is large, has more decimals, or is kept in another way. */
export function unitsOf(value: Decimal, scale: number): number | undefined {
  const { s, e, d } = value;
  const isLarge = scale > GROUP_DIGITS || e >= GROUP_DIGITS || e < -GROUP_DIGITS;
  // From 1 on the first group of digits stands before the point, below 1 behind it.
  const first = e < 0 ? 0 : 1;
  if (s !== 1 || isLarge || d.length > first + 1) return undefined;
  const whole = first === 0 ? 0 : (d[0] as number); // a finite number has a first group
  const rest = d[first] ?? 0;
  const units = rest / powerOfTen(GROUP_DIGITS - scale);
  return Number.isInteger(units) ? whole * powerOfTen(scale) + units : undefined;
}

/** A quotient rounded once and exactly: an integer of the rounding's decimals. */
export function roundQuotient(top: number, bottom: number, rounding: Rounding): number {
  const { decimals, mode } = rounding;
  const scaled = top * powerOfTen(decimals);
  const isPlain = scaled >= 0 && scaled < SAFE;
  if (!isPlain) return Number(roundToUnits({ numerator: BigInt(top), denominator: BigInt(bottom) }, rounding));
  // The quotient is not rounded up to an integer above it: that lies at least 1 / bottom away, which is more than half a step of doubles there, as scaled < 2^53.
  const whole = Math.floor(scaled / bottom);
  const rest = scaled - whole * bottom;
  return rest !== 0 && goesUp(mode, 2 * rest - bottom, whole % 2 !== 0) ? whole + 1 : whole;
}

/** Whether a number that is not below 0 goes to the larger neighbour; `twice` compares its rest with a half. */
function goesUp(mode: Rounding["mode"], twice: number, isOdd: boolean): boolean {
  switch (mode) {
    case "up":
    case "ceil":
      return true;
    case "down":
    case "floor":
      return false;
    case "halfUp":
      return twice >= 0;
    case "halfDown":
      return twice > 0;
    case "halfEven":
      return twice > 0 || (twice === 0 && isOdd);
  }
}

/** A weighted sum of quotients, as long as every integer on the way is held exactly. */
export class SafeSum {
  top = 0;
  bottom = 1;
  total = 0;
  isSafe = true;

  restart(): this {
    this.top = 0;
    this.bottom = 1;
    this.total = 0;
    this.isSafe = true;
    return this;
  }

  /** Adds weight × top ÷ bottom; nothing more once an integer is too large, which would grow until it is none. */
  add(weight: number, top: number, bottom: number): void {
    if (weight === 0 || !this.isSafe) return;
    this.total += weight;
    const term = weight * top;
    if (bottom === this.bottom) {
      this.top += term;
      this.isSafe &&= Math.abs(term) < SAFE && Math.abs(this.top) < SAFE;
      return;
    }
    const shared = commonDivisor(this.bottom, bottom);
    const left = this.top * (bottom / shared);
    const right = term * (this.bottom / shared);
    this.bottom *= bottom / shared;
    this.top = left + right;
    const most = Math.max(Math.abs(term), Math.abs(left), Math.abs(right), Math.abs(this.top), this.bottom);
    this.isSafe &&= most < SAFE;
  }

  /** Divides by the divisor, or by the sum of the weights where that is 0; whether all is exact. Only large terms are brought to lowest ones. */
  divideBy(divisor: number): boolean {
    this.bottom *= divisor === 0 ? this.total : divisor;
    if (!this.isSafe || !(this.bottom < SAFE) || this.bottom === 0) return false;
    if (this.bottom < LARGE) return true;
    const shared = commonDivisor(this.bottom, Math.abs(this.top));
    this.top /= shared;
    this.bottom /= shared;
    return true;
  }
}

/** Below it a denominator leaves room for those of the groups above. */
const LARGE = 2 ** 20;

/** Of two integers that doubles hold exactly, the first above 0; 1 or more. */
function commonDivisor(a: number, b: number): number {
  if (b === 1) return 1;
  let large = a;
  let small = b;
  while (small !== 0) {
    const rest = remainder(large, small);
    large = small;
    small = rest;
  }
  return large;
}

/**
 * a % b of integers that doubles hold exactly, several times as fast. Where the quotient is rounded up to an integer, which can only be for products from 2^53
 * on, the rest is below 0.
 */
function remainder(a: number, b: number): number {
  const rest = a - Math.floor(a / b) * b;
  return rest < 0 ? a % b : rest;
}
