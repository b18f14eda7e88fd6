import { type Digits, SAFE_DIGITS, takeDigits } from "../decimal/digits.ts";
import { writtenDecimal } from "../decimal/shown-decimal.ts";
import type { Actual } from "./actual.ts";
import type { Quantity } from "./quantity.ts";
import type { Sign } from "./sign.ts";
import type { ComparedTarget } from "./target.ts";
import { UNIT_ROWS, type UnitRow } from "./unit.ts";

const SPACE = 32;
const COMMA = 44;
const DOT = 46;
const ZERO = 48;
const LESS = 60;
const EQUAL = 61;
const MORE = 62;

/**
 * Reads what nearly all targets are, a sign, a number and a unit in canonical form, in one pass over the characters; nothing where a text is anything
 * else: then the readers of the whole language read it.
 */
export function readCanonical(text: string): ComparedTarget | undefined {
  const kind = kindAt(text);
  const quantity = quantityFrom(text, kind === "plain" ? 0 : text.charCodeAt(1) === EQUAL ? 3 : 2);
  return quantity === undefined ? undefined : { kind, quantity, canonical: true };
}

/** The same of a result, a number and a unit without a sign. */
export function readCanonicalActual(text: string): Actual | undefined {
  const quantity = quantityFrom(text, 0);
  return quantity === undefined ? undefined : { kind: "measured", quantity };
}

/** The number and the unit that a text is from a place on. */
function quantityFrom(text: string, start: number): Quantity | undefined {
  const number: Digits = { units: 0, end: start };
  if (!takeWhole(text, number)) return undefined;
  const decimals = text.charCodeAt(number.end) === COMMA ? takeDigits(text, number, number.end + 1) : 0;
  const isOpen = decimals === 0 && text.charCodeAt(number.end - 1) === COMMA;
  if (isOpen || number.end - start > SAFE_DIGITS) return undefined;
  const unit = unitAt(text, number.end);
  return unit === undefined ? undefined : { value: writtenDecimal(number.units, decimals), unit, decimals };
}

/** The kind of a text's sign, which one space must follow. */
function kindAt(text: string): Sign | "plain" {
  const first = text.charCodeAt(0);
  if (first !== MORE && first !== LESS && first !== EQUAL) return "plain";
  const isLoose = text.charCodeAt(1) === EQUAL;
  if (text.charCodeAt(isLoose ? 2 : 1) !== SPACE) return "plain";
  if (first === EQUAL) return isLoose ? "plain" : "exactly";
  if (first === MORE) return isLoose ? "atLeast" : "moreThan";
  return isLoose ? "atMost" : "lessThan";
}

/** Takes a whole part in canonical form: no leading zero, a dot before every three digits; whether there is one. */
function takeWhole(text: string, number: Digits): boolean {
  const start = number.end;
  const first = takeDigits(text, number, start);
  if (first === 0 || first > 3 || (first > 1 && text.charCodeAt(start) === ZERO)) return false;
  while (text.charCodeAt(number.end) === DOT) {
    if (number.units === 0 || takeDigits(text, number, number.end + 1) !== 3) return false;
  }
  return true;
}

/** More than the characters of any symbol. */
const LENGTHS = 16;

/** The first character and the length of each symbol, in one integer; 0 for the empty one. */
const SYMBOLS: readonly number[] = /* @__PURE__ */ UNIT_ROWS.map(({ symbol }) => (symbol.charCodeAt(0) * LENGTHS + symbol.length) | 0);

/** The unit whose symbol is the rest of a text, behind one space; a bare number has none. */
function unitAt(text: string, end: number): UnitRow["unit"] | undefined {
  if (end === text.length) return "none";
  if (text.charCodeAt(end) !== SPACE) return undefined;
  const length = text.length - end - 1;
  const wanted = text.charCodeAt(end + 1) * LENGTHS + length;
  let at = 0;
  while (at < SYMBOLS.length && SYMBOLS[at] !== wanted) at += 1;
  const row = UNIT_ROWS[at];
  return row?.symbol.length === length && (length === 1 || text.endsWith(row.symbol)) ? row.unit : undefined;
}
