import { Decimal as HostDecimal } from "decimal.js";
import { once } from "../error/once.ts";

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

/** The digits that one group of a Decimal holds, and their powers of ten. */
export const GROUP_DIGITS = 7;
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7];
const GROUP = 1e7;

/**
 * The Decimal of a whole part and `decimals` digits behind the point, given as the integer that they make: `fromDigits(90, 5, 2)` is 90.05. Doubles hold both
 * integers exactly, and they are not below 0. Without a text where the number is small.
 */
export function fromDigits(whole: number, rest: number, decimals: number): Decimal {
  const power = POWERS[GROUP_DIGITS - decimals];
  if (power !== undefined && whole < GROUP && CAN_BUILD()) return built(whole, rest * power);
  return fromScaled(BigInt(whole) * 10n ** BigInt(decimals) + BigInt(rest), decimals);
}

/** The Decimal of one group of digits before the point and one behind it, as decimal.js's own constructor would leave it. */
function built(whole: number, group: number): Decimal {
  if (whole > 0) return new Built(exponentOf(whole), group === 0 ? [whole] : [whole, group]);
  return group === 0 ? new Built(0, [0]) : new Built(exponentOf(group) - GROUP_DIGITS, [group]);
}

/** The place of the first digit of an integer: 2 of 180. */
function exponentOf(whole: number): number {
  let exponent = 0;
  for (let power = 10; power <= whole; power *= 10) exponent += 1;
  return exponent;
}

/** What decimal.js writes into a new number, in its order. */
interface Fields {
  constructor: unknown;
  s: number;
  e: number;
  d: readonly number[];
}

/** Makes a Decimal that is not below 0 of its fields, past its own constructor, which finds out at length what it was given. */
const Built = /* @__PURE__ */ quickConstructor();

function quickConstructor(): new (exponent: number, groups: readonly number[]) => Decimal {
  function Quick(this: Fields, exponent: number, groups: readonly number[]): void {
    this.constructor = Decimal;
    this.s = 1;
    this.e = exponent;
    this.d = groups;
  }
  Quick.prototype = Decimal.prototype;
  return Quick as unknown as new (
    exponent: number,
    groups: readonly number[],
  ) => Decimal; // all fields that a Decimal has; CAN_BUILD compares them
}

/** Whether decimal.js still keeps numbers as {@link built} makes them; else they are made from text. */
export const CAN_BUILD = /* @__PURE__ */ once(() => {
  const fieldsOf = (value: Decimal) => JSON.stringify([Object.keys(value), value.s, value.e, value.d, value]);
  const made = [built(92, 5_000_000), built(90, 0), built(0, 500_000), built(0, 0)].map(fieldsOf);
  return ["92.5", "90", "0.05", "0"].every((text, at) => fieldsOf(new Decimal(text)) === made[at]);
});

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
  const few = digits < 2 * GROUP_DIGITS ? undefined : fromFewParts(parts);
  if (few !== undefined) return few;
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
    const groups = new Array<unknown>(length); // oxlint-disable-line unicorn/no-new-array -- filled at once; Array.from calls back for each
    for (let at = 0; at < length; at += 1) groups[at] = (d as readonly unknown[])[at]; // an array where it has a length
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
  for (const group of groups) if (!isGroup(group)) return false;
  return String(groups[0]).length === (((exponent % 7) + 7) % 7) + 1;
}

/** Whether a value is what decimal.js keeps seven digits in. */
export function isGroup(group: unknown): group is number {
  return typeof group === "number" && Number.isInteger(group) && group >= 0 && group < GROUP;
}

/** Without a text: a number from 1 on, of one group before the point and one behind it; its last digit is not 0, as decimal.js keeps them. */
function fromFewParts({ sign, exponent, groups: [whole = 0, rest = 0, more] }: Parts): Decimal | undefined {
  const isFew = CAN_BUILD() && more === undefined && exponent >= 0 && exponent < GROUP_DIGITS && whole !== 0;
  if (!isFew || sign < 0) return undefined;
  return new Built(exponent, rest === 0 ? [whole] : [whole, rest]);
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
