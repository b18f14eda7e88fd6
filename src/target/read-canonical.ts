import { type Digits, SAFE_DIGITS, takeDigits } from "../decimal/digits.ts";
import { writtenDecimal } from "../decimal/shown-decimal.ts";
import { once } from "../error/once.ts";
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
  const whole: Digits = { units: 0, end: start };
  if (!takeWhole(text, whole)) return undefined;
  const rest: Digits = { units: 0, end: whole.end };
  const decimals = text.charCodeAt(whole.end) === COMMA ? takeDigits(text, rest, whole.end + 1) : 0;
  const isOpen = decimals === 0 && rest.end > whole.end;
  if (isOpen || rest.end - start > SAFE_DIGITS) return undefined;
  const unit = unitAt(text, rest.end);
  return unit === undefined ? undefined : { value: writtenDecimal(whole.units, rest.units, decimals), unit, decimals };
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

/** What of a first character tells the symbols apart well enough: a few share a list. */
const LISTS = 128;

/** The units by the first character of their symbols. */
const ROWS = /* @__PURE__ */ once(() =>
  Array.from({ length: LISTS }, (_, list) => UNIT_ROWS.filter(({ symbol }) => symbol.charCodeAt(0) % LISTS === list)),
);

/** The unit whose symbol is the rest of a text, behind one space; a bare number has none. */
function unitAt(text: string, end: number): UnitRow["unit"] | undefined {
  if (end === text.length) return "none";
  if (text.charCodeAt(end) !== SPACE) return undefined;
  const rows = ROWS()[text.charCodeAt(end + 1) % LISTS] ?? [];
  for (const { symbol, unit } of rows) if (isRest(text, end + 1, symbol)) return unit;
  return undefined;
}

/** Whether the rest of a text is a symbol. */
function isRest(text: string, start: number, symbol: string): boolean {
  const { length } = symbol;
  if (text.length - start !== length) return false;
  for (let at = 0; at < length; at += 1) if (text.charCodeAt(start + at) !== symbol.charCodeAt(at)) return false;
  return true;
}
