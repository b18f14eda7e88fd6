import type { IsoDay } from "../calendar/iso-day.ts";
import { compare, divide, type Fraction, fromDecimal, HUNDRED, isZero, multiply } from "../decimal/fraction.ts";
import { MEASURE_CODES } from "../error/codes/measure.ts";
import { ownOptions, refusing } from "../error/foreign.ts";
import { issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import type { Actual, FractionActual, MissingActual } from "./actual.ts";
import { inUnit } from "./convert.ts";
import { completeDay, type Goal, type GoalContext, goalOf, unitIssue } from "./goal.ts";
import type { Quantity } from "./quantity.ts";
import type { Target } from "./target.ts";
import type { Unit } from "./unit.ts";

/** What was reached, in the terms of its goal: a number in the goal's unit, a day, or yes or no. */
export type Measured =
  | { readonly kind: "number"; readonly value: Fraction }
  | { readonly kind: "day"; readonly day: IsoDay }
  | { readonly kind: "yesNo"; readonly value: boolean };

/** An actual that reports something. */
export type Reported = Exclude<Actual, MissingActual>;

/** Puts what was reported into the terms of the goal; an issue where they do not meet. */
export function measure(goal: Goal, actual: Reported, year: number | undefined): Result<Measured> {
  switch (goal.kind) {
    case "by":
      return actual.kind === "date" ? dayOf(completeDay(actual.date, year)) : differentKind(actual, "a date");
    case "yesNo":
      return actual.kind === "yesNo" ? ok({ kind: "yesNo", value: actual.value }) : differentKind(actual, "yes or no");
    default:
      return numberOf(actual, goal.unit);
  }
}

/** The plain truth of the comparison (*raggiunto*): strict for more and less than. */
export function isReached(goal: Goal, measured: Measured): boolean {
  switch (measured.kind) {
    case "number":
      return goal.kind !== "by" && goal.kind !== "yesNo" && numberReaches(goal, measured.value);
    case "day":
      return goal.kind === "by" && measured.day <= goal.day;
    case "yesNo":
      return goal.kind === "yesNo" && measured.value === goal.expected;
  }
}

function numberReaches(goal: Exclude<Goal, { kind: "by" | "yesNo" }>, value: Fraction): boolean {
  switch (goal.kind) {
    case "atLeast":
      return compare(value, goal.value) >= 0;
    case "moreThan":
      return compare(value, goal.value) > 0;
    case "atMost":
      return compare(value, goal.value) <= 0;
    case "lessThan":
      return compare(value, goal.value) < 0;
    case "exactly":
      return compare(value, goal.value) === 0;
    case "between":
      return isInside(goal, value);
  }
}

function isInside(goal: Extract<Goal, { kind: "between" }>, value: Fraction): boolean {
  const [low, high] = [compare(value, goal.low), compare(value, goal.high)];
  return (goal.includesLow ? low >= 0 : low > 0) && (goal.includesHigh ? high <= 0 : high < 0);
}

function dayOf(day: Result<IsoDay>): Result<Measured> {
  return day.success ? ok({ kind: "day", day: day.data }) : day;
}

function numberOf(actual: Reported, unit: Unit): Result<Measured> {
  if (actual.kind === "fraction") return shareOf(actual, unit);
  if (actual.kind !== "measured") return differentKind(actual, "a number");
  const value = inUnit(actual.quantity, unit);
  return value === undefined ? fail(unitIssue(actual.quantity.unit, unit)) : ok({ kind: "number", value });
}

/** 100·n/d against a target in %, the plain quotient against one without unit. */
function shareOf({ numerator, denominator }: FractionActual, unit: Unit): Result<Measured> {
  if (unit !== "percent" && unit !== "none") return fail(unitIssue("none", unit));
  const bottom = fromDecimal(denominator);
  if (isZero(bottom)) return fail(issue(MEASURE_CODES, "score.denominator"));
  const share = divide(fromDecimal(numerator), bottom);
  return ok({ kind: "number", value: unit === "percent" ? multiply(share, HUNDRED) : share });
}

function differentKind(actual: Reported, expected: string): Result<Measured> {
  const found = { measured: "a number", fraction: "a fraction", date: "a date", yesNo: "yes or no" }[actual.kind];
  return fail(issue(MEASURE_CODES, "score.kind", { params: { found, expected } }));
}

/** What {@link isMet} may be told besides target and actual. */
export interface IsMetOptions {
  /** The scored year; it completes dates without one. */
  readonly year?: number;
  /** Starting value of a `change` target (*valore di partenza*). */
  readonly baseline?: Quantity;
  /** How a bare quantity is read; `atLeast` unless given, as the base rules do. */
  readonly plainTarget?: "atLeast" | "exactly" | "refuse";
}

/**
 * Whether an actual reaches its target (*raggiunto*): the plain truth of the comparison, strict for `>` and `<`.
 *
 * Exact: nothing is rounded. Two dates without a year are taken in the same one.
 *
 * @param target - The promised value.
 * @param actual - The reached value; a bare number is in the target's unit.
 * @returns the answer; `undefined` where nothing was measured, or where the two do not meet (another unit, no baseline, a promise in words).
 * @throws {@link PlanError} with `value.foreign` for what is no target or no actual.
 * @example
 * ```ts
 * isMet(parseTarget("<= 180 gg"), parseActual("180 gg")) // => true
 * isMet(parseTarget("> 5 N."), parseActual("5")) // => false
 * isMet(parseTarget("<= 180 gg"), parseActual("6 mesi")) // => undefined
 * ```
 */
export function isMet(target: Target, actual: Actual, options: IsMetOptions = {}): boolean | undefined {
  const own = ownOptions(options);
  refusing("a target", target, () => target.kind.length);
  refusing("an actual", actual, () => actual.kind.length);
  return refusing("a target and an actual", [target, actual], () => compared(target, actual, own));
}

function compared(target: Target, actual: Actual, options: IsMetOptions): boolean | undefined {
  if (actual.kind === "missing") return undefined;
  const year = options.year ?? sharedYear(target, actual);
  const context: GoalContext = { year, baseline: options.baseline, plainTarget: options.plainTarget ?? "atLeast" };
  const goal = goalOf(target, context);
  if (goal.kind === "absent") return undefined;
  const measured = measure(goal, actual, year);
  return measured.success ? isReached(goal, measured.data) : undefined;
}

/** A leap year for two days that both lack one: which of them comes first is the same in every year. */
function sharedYear(target: Target, actual: Actual): number | undefined {
  const bothWithout = target.kind === "by" && actual.kind === "date" && target.date.year === undefined && actual.date.year === undefined;
  return bothWithout ? 2000 : undefined;
}
