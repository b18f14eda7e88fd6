import { Decimal, ownDecimal } from "../decimal/decimal.ts";
import { type Fraction, fraction, fromDecimal } from "../decimal/fraction.ts";
import { LIMITS } from "../error/limits.ts";

/** Points that a caller names: text such as `"95"` or `"92.5"`, a number as its shortest text says, a Decimal, or an exact fraction. */
export type PointsInput = string | number | Decimal | Fraction;

/** The exact value of points that a caller named; nothing where they cannot be read. */
export function readPoints(input: unknown): Fraction | undefined {
  if (typeof input === "string") return fromText(input.trim());
  if (typeof input === "number") return fromText(String(input));
  const own = ownDecimal(input, LIMITS.digits);
  return own === undefined ? fromFraction(input) : fromDecimal(own);
}

/** Digits, with a point or a comma before the decimals. */
function fromText(text: string): Fraction | undefined {
  if (text.length > LIMITS.digits + 2) return undefined;
  const [, whole, decimals = ""] = /^(-?\d+)(?:[.,](\d+))?$/.exec(text) ?? [];
  return whole === undefined ? undefined : fromDecimal(new Decimal(decimals === "" ? whole : `${whole}.${decimals}`));
}

function fromFraction(input: unknown): Fraction | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  const { numerator, denominator } = input as Partial<Record<keyof Fraction, unknown>>; // both are checked before they are used
  return typeof numerator === "bigint" && typeof denominator === "bigint" && denominator > 0n ? fraction(numerator, denominator) : undefined;
}
