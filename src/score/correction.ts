import { Decimal, ownDecimal } from "../decimal/decimal.ts";
import { compare, type Fraction, fraction, fromDecimal, HUNDRED, ZERO } from "../decimal/fraction.ts";
import { SCORE_CODES } from "../error/codes/score.ts";
import { LIMITS } from "../error/limits.ts";
import { issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import { attempt } from "./attempt.ts";

/** A correction that was read: its number exact. */
export type ReadCorrection =
  | { readonly kind: "forced"; readonly points: Fraction; readonly note: string }
  | { readonly kind: "exogenous"; readonly share: Fraction; readonly note: string };

/** Reads a correction, whatever it is; one that cannot be used is an issue, and then ignored. Source: docs/score.md § Corrections. */
export function readCorrection(input: unknown): Result<ReadCorrection> {
  return attempt(() => correctionOf(input)) ?? fail(issue(SCORE_CODES, "score.correction"));
}

function correctionOf(input: unknown): Result<ReadCorrection> | undefined {
  const { kind, note, points, share } = input as Readonly<Record<string, unknown>>; // each field is checked below; null throws
  if (kind !== "forced" && kind !== "exogenous") return undefined;
  if (typeof note !== "string" || note.trim() === "") return fail(issue(SCORE_CODES, "score.correctionNote"));
  return kind === "forced" ? forced(numberOf(points), note) : exogenous(numberOf(share), note);
}

function forced(points: Fraction | undefined, note: string): Result<ReadCorrection> {
  return points === undefined ? fail(issue(SCORE_CODES, "score.correctionPoints")) : ok({ kind: "forced", points, note });
}

function exogenous(share: Fraction | undefined, note: string): Result<ReadCorrection> {
  const isShare = share !== undefined && compare(share, ZERO) >= 0 && compare(share, HUNDRED) <= 0;
  return isShare ? ok({ kind: "exogenous", share, note }) : fail(issue(SCORE_CODES, "score.correctionShare"));
}

/** A number of a correction: text with a comma or a point before its decimals, a Decimal, or a whole number, which JSON holds exactly. */
function numberOf(input: unknown): Fraction | undefined {
  if (typeof input === "string") return fromText(input.trim());
  if (typeof input === "number") return Number.isSafeInteger(input) ? fraction(BigInt(input), 1n) : undefined;
  const own = ownDecimal(input, LIMITS.digits);
  return own === undefined ? undefined : fromDecimal(own);
}

function fromText(text: string): Fraction | undefined {
  if (text.length > LIMITS.digits + 2) return undefined;
  const [, whole, decimals = "0"] = /^(-?\d+)(?:[.,](\d+))?$/.exec(text) ?? [];
  return whole === undefined ? undefined : fromDecimal(new Decimal(`${whole}.${decimals}`));
}
