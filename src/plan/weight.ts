import { Decimal } from "../decimal/decimal.ts";
import { type Digits, SAFE_DIGITS, takeDigits } from "../decimal/digits.ts";
import { writtenDecimal } from "../decimal/shown-decimal.ts";
import { PLAN_CODES } from "../error/codes/plan.ts";
import { TARGET_CODES } from "../error/codes/target.ts";
import { LIMITS } from "../error/limits.ts";
import { issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";

/** Digits, then perhaps a comma or a point with further digits, then perhaps a per cent sign; each part once, so that it is read in one pass. */
const WEIGHT = /^(\d+)(?:[.,](\d+))?\s*%?$/;

/**
 * Reads a weight (*peso*): `"14,29%"`, `"14,29 %"`, `"14.29"`.
 *
 * Comma and dot are both decimal points here, so that nothing groups thousands: `"1.000"` is 1. Unlike a target's number, a weight has no sign.
 */
export function safeParseWeight(text: string): Result<Decimal> {
  const usual = readUsualWeight(text);
  if (usual !== undefined) return ok(usual);
  if (text.length > LIMITS.text) return fail(issue(TARGET_CODES, "text.tooLong", { input: text, params: lengths(text.length, LIMITS.text) }));
  const trimmed = text.trim();
  const [, whole, decimals = ""] = WEIGHT.exec(trimmed) ?? [];
  if (whole === undefined) return fail(unreadable(text, trimmed));
  const digits = whole.length + decimals.length;
  if (digits > LIMITS.digits) return fail(issue(PLAN_CODES, "plan.weightDigits", { input: text, params: lengths(digits, LIMITS.digits) }));
  return ok(new Decimal(decimals === "" ? whole : `${whole}.${decimals}`));
}

const SPACE = 32;
const PERCENT = 37;
const COMMA = 44;
const DOT = 46;

/** Reads what nearly all weights are, few digits and nothing around them, in one pass over the characters; nothing where a text is anything else. */
export function readUsualWeight(text: string): Decimal | undefined {
  const number: Digits = { units: 0, end: 0 };
  const whole = takeDigits(text, number, 0);
  const mark = text.charCodeAt(whole);
  const decimals = mark === COMMA || mark === DOT ? takeDigits(text, number, whole + 1) : 0;
  if (whole === 0 || whole + decimals > SAFE_DIGITS || (decimals === 0 && number.end > whole)) return undefined;
  const at = text.charCodeAt(number.end) === SPACE ? number.end + 1 : number.end;
  const end = text.charCodeAt(at) === PERCENT ? at + 1 : at;
  if (end !== text.length) return undefined;
  return writtenDecimal(number.units, decimals);
}

function unreadable(text: string, trimmed: string) {
  const negative = /^[-−]/.test(trimmed) && WEIGHT.test(trimmed.slice(1).trimStart());
  const fits = /^\s*\d*(?:[.,]\d+)?\s*%?/.exec(text)?.[0].length ?? 0;
  const position = negative ? text.length - text.trimStart().length : fits;
  return issue(PLAN_CODES, negative ? "plan.weightNegative" : "plan.weight", { input: text, position, length: position < text.length ? 1 : 0 });
}

function lengths(found: number, limit: number) {
  return { found: String(found), limit: String(limit) };
}
