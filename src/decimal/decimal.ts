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

/** The most that one group of digits of a Decimal holds, and one more than that many digits' power of ten. */
const GROUP_DIGITS = 7;
const GROUP = 1e7;

/** Like {@link fromScaled}, for an integer that a double holds exactly, not below 0: without a text where the number is small. */
export function fromSmall(units: number, scale: number): Decimal {
  const power = 10 ** scale;
  const rest = units % power;
  const whole = (units - rest) / power;
  if (rest === 0) return new Decimal(whole);
  if (!CAN_BUILD || whole === 0 || whole >= GROUP || scale > GROUP_DIGITS) return fromScaled(BigInt(units), scale);
  return built(whole, rest * 10 ** (GROUP_DIGITS - scale));
}

/** A Decimal of two groups of digits: before the point and behind it. */
function built(whole: number, fraction: number): Decimal {
  const value = new Decimal(whole);
  (value as { d: number[] }).d = [whole, fraction]; // decimal.js's own field, which its types only lock
  return value;
}

/** Whether decimal.js still keeps numbers as {@link built} makes them. */
const CAN_BUILD = /* @__PURE__ */ (() =>
  JSON.stringify([new Decimal("92.5"), new Decimal("92.5").d, new Decimal("92.5").e]) ===
  JSON.stringify([built(92, 5_000_000), [92, 5_000_000], 1]))();

/** The integer and the scale of a finite Decimal; the shortest scale that holds it. */
export function toScaled(value: Decimal): ScaledInteger {
  const text = plainText(value);
  const point = text.indexOf(".");
  if (point === -1) return { units: BigInt(text), scale: 0 };
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

/** The shortest plain form: no exponent, no trailing zeros behind the point, no `-0`. */
export function plainText(value: Decimal): string {
  return value.toFixed();
}

/**
 * Our own Decimal of a foreign one of at most `digits` digits in plain form, all counted; nothing where it is no finite number of decimal.js.
 *
 * The fields are read once, and checked before they are trusted. Refused are JSON that looks like a Decimal, numbers of other libraries, whose
 * like-named fields mean something else, and objects that throw when they are read.
 */
export function ownDecimal(value: unknown, digits: number): Decimal | undefined {
  const parts = readParts(value, digits);
  if (parts === undefined) return undefined;
  const own = fromParts(parts);
  return plainText(own).replace(/\D/g, "").length <= digits ? own : undefined;
}

/** A number as decimal.js keeps it: sign, exponent of the first digit, and the digits in groups of seven. */
interface Parts {
  readonly sign: 1 | -1;
  readonly exponent: number;
  readonly groups: readonly number[];
}

function readParts(value: unknown, digits: number): Parts | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    if (!isTagged(value)) return undefined;
    const { s: sign, e: exponent, d } = value as { s?: unknown; e?: unknown; d?: unknown }; // unknown fields: each is checked below
    const length = Array.isArray(d) ? d.length : 0;
    if (length > digits / 7 + 2) return undefined;
    const groups = Array.from({ length }, (_, at): unknown => (d as readonly unknown[])[at]); // an array where it has a length
    if ((sign !== 1 && sign !== -1) || !isExponent(exponent, digits) || !areGroups(groups, exponent)) return undefined;
    return { sign, exponent, groups };
  } catch {
    return undefined;
  }
}

/** Whether a value says that it is of decimal.js: by a symbol, which JSON cannot hold. */
function isTagged(value: object): boolean {
  return Symbol.toStringTag in value && value[Symbol.toStringTag] === "Decimal";
}

function isExponent(value: unknown, digits: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= digits;
}

/** Groups end where the decimal point stands, so that the exponent tells how many digits the first one has. */
function areGroups(groups: readonly unknown[], exponent: number): groups is readonly number[] {
  const isGroup = (group: unknown): boolean => typeof group === "number" && Number.isInteger(group) && group >= 0 && group < 1e7;
  return groups.every(isGroup) && String(groups[0]).length === (((exponent % 7) + 7) % 7) + 1;
}

function fromParts({ sign, exponent, groups }: Parts): Decimal {
  const text = groups.map((group, at) => (at === 0 ? String(group) : String(group).padStart(7, "0"))).join("");
  const scale = text.length - 1 - exponent;
  const units = BigInt(text) * BigInt(sign);
  return scale < 0 ? fromScaled(units * 10n ** BigInt(-scale), 0) : fromScaled(units, scale);
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
