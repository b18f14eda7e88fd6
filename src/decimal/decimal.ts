import { Decimal as HostDecimal } from "decimal.js";

/** What making and writing a Decimal rests on; the working precision and rounding are needed by decimal.js itself. */
const LOCKED_SETTINGS = ["modulo", "toExpNeg", "toExpPos", "minE", "maxE", "crypto"] as const;

/**
 * The library's own decimal number (*numero decimale*): what weights, targets, actuals and shown values are.
 *
 * It is decimal.js with every setting given, apart from the one that a host sets with `Decimal.set`. The settings that the library's
 * results rest on cannot be written here either; the working precision can, and then rules the caller's own arithmetic alone: the library never computes with
 * Decimals, but with exact fractions.
 *
 * @example
 * ```ts
 * new Decimal("90.50").plus("0.1").toString() // => "90.6"
 * ```
 */
export const Decimal: HostDecimal.Constructor = /* @__PURE__ */ ownConstructor();
/** An exact decimal number. */
export type Decimal = HostDecimal;

/** A number as an integer and how many of its last digits stand behind the point: 90,5 is 905 and 1. */
export interface ScaledInteger {
  readonly units: bigint;
  readonly scale: number;
}

/** The Decimal of an integer of `scale` decimals: `fromScaled(905n, 1)` is 90.5. Zero has no sign. */
export function fromScaled(units: bigint, scale: number): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return new Decimal(units < 0n ? `-${text}` : text);
}

/** The integer and the scale of a finite Decimal; the shortest scale that holds it. */
export function toScaled(value: Decimal): ScaledInteger {
  const text = plainText(value);
  const point = text.indexOf(".");
  if (point === -1) return { units: BigInt(text), scale: 0 };
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

/** The shortest plain form: no exponent, no trailing zeros behind the point, no `-0`. */
export function plainText(value: Decimal): string {
  const text = value.toFixed();
  return text === "-0" ? "0" : text;
}

/**
 * Our own Decimal of a foreign one; nothing where it is no finite decimal.js number of a sane size.
 *
 * An object that only looks like a Decimal is refused: its digits are checked one by one before they are trusted.
 */
export function ownDecimal(value: unknown, digits: number): Decimal | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { s, e, d } = value as { s?: unknown; e?: unknown; d?: unknown }; // unknown fields: each is checked below
  if ((s !== 1 && s !== -1) || !isExponent(e, digits) || !isDigitGroups(d, digits)) return undefined;
  const groups = d.map((group, at) => (at === 0 ? String(group) : String(group).padStart(7, "0"))).join("");
  const scale = groups.length - 1 - e;
  const units = BigInt(groups) * (s === -1 ? -1n : 1n);
  return scale < 0 ? fromScaled(units * 10n ** BigInt(-scale), 0) : fromScaled(units, scale);
}

function isExponent(value: unknown, digits: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= digits;
}

function isDigitGroups(value: unknown, digits: number): value is readonly number[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > digits / 7 + 2) return false;
  return value.every((group) => Number.isInteger(group) && group >= 0 && group < 1e7);
}

function ownConstructor(): HostDecimal.Constructor {
  const own = HostDecimal.clone({
    defaults: true,
    precision: 200,
    rounding: 4,
    modulo: 1,
    toExpNeg: -9e15,
    toExpPos: 9e15,
    minE: -9e15,
    maxE: 9e15,
    crypto: false,
  });
  for (const name of LOCKED_SETTINGS) Object.defineProperty(own, name, { writable: false, configurable: false });
  return own;
}
