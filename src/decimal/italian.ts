import { LIMITS } from "../error/limits.ts";
import { type Decimal, plainText } from "./decimal.ts";

/** A number as it was written: in plain form, `1250.50`, and how many decimals it has. */
export interface WrittenNumber {
  readonly kind: "number";
  /** Digits with a point before the decimals, no sign, no grouping, no leading zeros; what a Decimal can be made of. */
  readonly plain: string;
  readonly decimals: number;
}

/** Digits and separators that are no Italian number, and the two numbers that could have been meant. */
export interface IllFormedNumber {
  readonly kind: "illFormed";
  /** Where in the text the fault begins. */
  readonly position: number;
  /** With every separator read as one of thousands: `1.234.567`. */
  readonly grouped: string;
  /** With the last separator read as the one before the decimals: `1.234,567`. */
  readonly decimal: string;
}

/** A number with more digits than are read. */
export interface LongNumber {
  readonly kind: "tooManyDigits";
  readonly digits: number;
}

/**
 * Reads digits with dots and commas between them as Italian plans write them: `1.250,50`.
 *
 * A comma stands before the decimals. A dot before exactly three digits groups thousands, unless the number starts with `0.`; any other dot stands
 * before decimals (`0.85`, `0.500`, `12.5`). What fits neither (`1234.567`, `1.50.000`, `1,234.5`) is refused with both readings, never guessed.
 *
 * @param text - ASCII digits, dots and commas alone, ending in a digit.
 */
export function readItalian(text: string): WrittenNumber | IllFormedNumber | LongNumber {
  const digits = countDigits(text);
  if (digits > LIMITS.digits) return { kind: "tooManyDigits", digits };
  const comma = text.indexOf(",");
  const dot = text.indexOf(".");
  if (comma === -1 && dot === -1) return written(text, "");
  if (comma !== -1) return withComma(text, comma);
  return withDots(text, dot);
}

/** Writes a number as Italian plans do: `1.250,50`; at least `decimals` decimals, and never fewer than the value has. */
export function formatItalian(value: Decimal, decimals: number): string {
  const plain = plainText(value);
  const negative = plain.startsWith("-");
  const [whole = "", fraction = ""] = plain.slice(negative ? 1 : 0).split(".");
  const tail = fraction.padEnd(decimals, "0");
  return `${negative ? "-" : ""}${grouped(whole)}${tail === "" ? "" : `,${tail}`}`;
}

/** Multiplies a written number by a power of ten, exactly: `1,5` with six zeros is 1500000. */
export function shifted({ plain, decimals }: WrittenNumber, zeros: number): WrittenNumber | LongNumber {
  const [whole = "", fraction = ""] = plain.split(".");
  const moved = fraction.padEnd(zeros, "0");
  const long = whole + moved.slice(0, zeros);
  const rest = moved.slice(zeros, Math.max(zeros, decimals));
  // Where decimals are left over, there are no more digits than before.
  if (long.length > LIMITS.digits) return { kind: "tooManyDigits", digits: long.length };
  return written(long, rest);
}

function withComma(text: string, comma: number): WrittenNumber | IllFormedNumber {
  const [whole, decimals] = [text.slice(0, comma), text.slice(comma + 1)];
  const fault = /\D/.exec(decimals);
  if (fault !== null) return illFormed(text, comma + 1 + fault.index);
  if (whole === "") return illFormed(text, 0);
  if (!whole.includes(".")) return written(whole, decimals);
  return isGrouped(whole) ? written(whole.replaceAll(".", ""), decimals) : illFormed(text, 0);
}

function withDots(text: string, dot: number): WrittenNumber | IllFormedNumber {
  if (isGrouped(text)) return written(text.replaceAll(".", ""), "");
  const [whole, decimals] = [text.slice(0, dot), text.slice(dot + 1)];
  const groups = decimals.length === 3 && whole !== "0";
  return whole === "" || decimals.includes(".") || groups ? illFormed(text, 0) : written(whole, decimals);
}

/** One to three digits that do not start with 0, then groups of a dot and three digits. */
function isGrouped(text: string): boolean {
  return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text);
}

function written(whole: string, decimals: string): WrittenNumber {
  const trimmed = whole.replace(/^0+(?=\d)/, "");
  return { kind: "number", plain: decimals === "" ? trimmed : `${trimmed}.${decimals}`, decimals: decimals.length };
}

function illFormed(text: string, position: number): IllFormedNumber {
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const before = onlyDigits(text.slice(0, last));
  return { kind: "illFormed", position, grouped: readable(onlyDigits(text)), decimal: `${readable(before)},${text.slice(last + 1)}` };
}

function readable(digits: string): string {
  return grouped(digits.replace(/^0+(?=\d)/, "") || "0");
}

function onlyDigits(text: string): string {
  return text.replaceAll(/\D/g, "");
}

function countDigits(text: string): number {
  return onlyDigits(text).length;
}

/** A dot before every three digits, from the right. */
function grouped(digits: string): string {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(".");
}
