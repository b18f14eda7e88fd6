import { fromSmall } from "../decimal/decimal.ts";
import { SIGN_TEXT, type Sign } from "./sign.ts";
import type { ComparedTarget } from "./target.ts";
import { UNIT_ROWS, type UnitRow } from "./unit.ts";

const SPACE = 32;
const COMMA = 44;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const LESS = 60;
const EQUAL = 61;
const MORE = 62;

/** The most characters of a number that are read here: an integer of so many digits is a double exactly. */
const MOST = 15;

/**
 * Reads what nearly all targets are, a sign, a number and a unit in canonical form, in one pass over the characters; nothing where a text is anything
 * else: then the readers of the whole language read it.
 */
export function readCanonical(text: string): ComparedTarget | undefined {
  const kind = kindAt(text);
  const start = kind === "plain" ? 0 : SIGN_TEXT[kind].length + 1;
  const whole = wholeEnd(text, start);
  const decimals = text.charCodeAt(whole) === COMMA ? countDigits(text, whole + 1) : 0;
  const end = decimals === 0 ? whole : whole + 1 + decimals;
  if (whole === start || end - start > MOST) return undefined;
  const unit = unitAt(text, end);
  if (unit === undefined) return undefined;
  return { kind, quantity: { value: fromSmall(unitsOf(text, start, end), decimals), unit, decimals }, canonical: true };
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

/** The end of a whole part in canonical form: no leading zero, a dot before every three digits; its start where it has another form. */
function wholeEnd(text: string, start: number): number {
  const first = countDigits(text, start);
  if (first === 0 || first > 3 || (first > 1 && text.charCodeAt(start) === ZERO)) return start;
  let end = start + first;
  for (; text.charCodeAt(end) === DOT; end += 4) {
    if (countDigits(text, end + 1) !== 3 || text.charCodeAt(start) === ZERO) return start;
  }
  return end;
}

function countDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end - start;
}

/** All digits of a number as one integer. */
function unitsOf(text: string, start: number, end: number): number {
  let units = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) units = units * 10 + (code - ZERO);
  }
  return units;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** The unit whose symbol is the rest of a text, behind one space; a bare number has none. */
function unitAt(text: string, end: number): UnitRow["unit"] | undefined {
  if (end === text.length) return "none";
  if (text.charCodeAt(end) !== SPACE) return undefined;
  const code = text.charCodeAt(end + 1);
  for (const { unit, symbol } of UNIT_ROWS) {
    if (symbol.charCodeAt(0) === code && text.length === end + 1 + symbol.length && text.endsWith(symbol)) return unit;
  }
  return undefined;
}
