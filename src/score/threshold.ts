import { compare, divide, type Fraction, fraction, fromPlainText, HUNDRED, isZero, multiply, negate, subtract, ZERO } from "../decimal/fraction.ts";
import { SCORE_CODES } from "../error/codes/score.ts";
import { issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import type { AchievementRules } from "../rules/rule-set.ts";
import { inUnit } from "../target/convert.ts";
import { unitIssue } from "../target/goal.ts";
import type { Quantity } from "../target/quantity.ts";
import type { Unit } from "../target/unit.ts";
import type { Step } from "./score.ts";

/** What an achievement rests on besides target and actual. */
export interface AchievementContext {
  readonly rules: AchievementRules;
  readonly baseline: Quantity | undefined;
  /** The cap of the indicator's points, decimal text: what `reciprocal` gives for an actual of 0 or less. */
  readonly cap: string | undefined;
  /** Where given, the steps are noted here. */
  readonly trace?: Step[] | undefined;
}

/** A number to be held against a threshold, both in one unit. */
export interface Threshold {
  readonly side: "atLeast" | "atMost";
  /** Whether the threshold itself is not enough. */
  readonly strict: boolean;
  readonly target: Fraction;
  readonly actual: Fraction;
  readonly unit: Unit;
  /** Whether target and actual were negated; the baseline then is too. */
  readonly mirrored?: boolean;
}

/** The achievement by the method of the threshold's side. Source: docs/score.md § Achievement. */
export function thresholdAchievement(threshold: Threshold, context: AchievementContext): Result<Fraction> {
  const { method } = context.rules[threshold.side];
  if (method === "allOrNothing") return noted(threshold, context, { method, result: allOrNothing(isMetBy(threshold)) });
  if (method === "baseline") return fromBaseline(threshold, context);
  if (isZero(threshold.target)) return zeroAchievement(isMetBy(threshold), context);
  if (compare(threshold.target, ZERO) < 0) return mirror(threshold, context);
  const result = METHODS[method](threshold, context);
  return result === undefined ? fail(issue(SCORE_CODES, "score.cap")) : noted(threshold, context, { method, result });
}

/** 100 where it is met, else 0. */
export function allOrNothing(met: boolean): Fraction {
  return met ? HUNDRED : ZERO;
}

/** A target of 0: by the side on which the actual lies, or not at all. */
export function zeroAchievement(met: boolean, { rules, trace }: AchievementContext): Result<Fraction> {
  if (rules.zeroTarget === "notComputable") return fail(issue(SCORE_CODES, "score.zeroTarget"));
  const result = allOrNothing(met);
  trace?.push({ step: "achievement", rule: "achievement.zeroTarget.side", inputs: { met }, result });
  return ok(result);
}

/** The methods that divide; the target is above 0. */
const METHODS: Readonly<Record<"ratio" | "reciprocal" | "complement", (threshold: Threshold, context: AchievementContext) => Fraction | undefined>> =
  {
    /** 100·V/T. */
    ratio: ({ target, actual }) => divide(multiply(HUNDRED, actual), target),
    /** 100·T/V; for an actual of 0 or less, which no target is above, the cap. */
    reciprocal: ({ target, actual }, { cap }) => {
      if (compare(actual, ZERO) > 0) return divide(multiply(HUNDRED, target), actual);
      return cap === undefined ? undefined : fromPlainText(cap);
    },
    /** 100·(2T − V)/T. */
    complement: ({ target, actual }) => divide(multiply(HUNDRED, subtract(multiply(TWO, target), actual)), target),
  };

const TWO = fraction(2n, 1n);

/** 100·(V − B)/(T − B) where the target is better than the baseline; else all or nothing. */
function fromBaseline(threshold: Threshold, context: AchievementContext): Result<Fraction> {
  const baseline = baselineOf(threshold, context);
  if (!baseline.success) return baseline;
  const start = baseline.data;
  if (start === undefined && context.rules.missingBaseline === "notComputable") return fail(issue(SCORE_CODES, "score.baseline"));
  if (start === undefined || !isBetter(threshold, start)) {
    const method = start === undefined ? "missingBaseline.allOrNothing" : "baseline.allOrNothing";
    return noted(threshold, context, { method, result: allOrNothing(isMetBy(threshold)), baseline: start });
  }
  const { target, actual } = threshold;
  const result = divide(multiply(HUNDRED, subtract(actual, start)), subtract(target, start));
  return noted(threshold, context, { method: "baseline", result, baseline: start });
}

/** The baseline in the threshold's unit; nothing where there is none. */
function baselineOf({ unit, mirrored }: Threshold, { baseline }: AchievementContext): Result<Fraction | undefined> {
  if (baseline === undefined) return ok(undefined);
  const value = inUnit(baseline, unit);
  if (value === undefined) return fail(unitIssue(baseline.unit, unit));
  return ok(mirrored === true ? negate(value) : value);
}

function isBetter({ side, target }: Threshold, baseline: Fraction): boolean {
  const order = compare(target, baseline);
  return side === "atLeast" ? order > 0 : order < 0;
}

/** A target below 0: target, actual and baseline change their sign, and the side with them. */
function mirror(threshold: Threshold, context: AchievementContext): Result<Fraction> {
  if (context.rules.negativeTarget === "notComputable") return fail(issue(SCORE_CODES, "score.negativeTarget"));
  const { side, strict, unit } = threshold;
  const [target, actual] = [negate(threshold.target), negate(threshold.actual)];
  const other = side === "atLeast" ? "atMost" : "atLeast";
  const inputs = { target: threshold.target, actual: threshold.actual };
  context.trace?.push({ step: "achievement", rule: "achievement.negativeTarget.mirror", inputs, result: other });
  return thresholdAchievement({ side: other, strict, target, actual, unit, mirrored: true }, context);
}

interface Noted {
  readonly method: string;
  readonly result: Fraction;
  readonly baseline?: Fraction | undefined;
}

function isMetBy({ side, strict, target, actual }: Threshold): boolean {
  const order = compare(actual, target);
  if (order === 0) return !strict;
  return side === "atLeast" ? order > 0 : order < 0;
}

function noted({ side, target, actual }: Threshold, { trace }: AchievementContext, { method, result, baseline }: Noted): Result<Fraction> {
  trace?.push({ step: "achievement", rule: `achievement.${side}.${method}`, inputs: { target, actual, baseline }, result });
  return ok(result);
}
