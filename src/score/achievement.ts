import { daysBetween } from "../calendar/day-count.ts";
import type { IsoDay } from "../calendar/iso-day.ts";
import {
  absolute,
  compare,
  divide,
  type Fraction,
  fraction,
  fromPlainText,
  HUNDRED,
  isZero,
  multiply,
  ONE,
  subtract,
  ZERO,
} from "../decimal/fraction.ts";
import { ok, type Result } from "../error/result.ts";
import { applyScale } from "../scale/scale.ts";
import { isReached, type Measured } from "../target/compare.ts";
import type { DeadlineGoal, Goal, RangeGoal, ThresholdGoal } from "../target/goal.ts";
import type { StepValue } from "./score.ts";
import { type AchievementContext, allOrNothing, thresholdAchievement, zeroAchievement } from "./threshold.ts";

/** Step 2: the achievement in % (*grado di raggiungimento*), exact, or why it cannot be computed. Source: docs/score.md § Achievement. */
export function achievementOf(goal: Goal, measured: Measured, context: AchievementContext): Result<Fraction> {
  switch (goal.kind) {
    case "yesNo":
      return noted(context, "achievement.yesNo.allOrNothing", { expected: goal.expected }, allOrNothing(isReached(goal, measured)));
    case "by":
      return deadline(goal, measured.kind === "day" ? measured.day : undefined, context);
    default:
      return ofNumber(goal, measured.kind === "number" ? measured.value : ZERO, context);
  }
}

/** An actual of 0 in the terms of a goal: the policy `zeroActual`. No day is 0: what was due by a day then was not done. */
export function zeroMeasured(goal: Goal): Measured {
  return goal.kind === "yesNo" || goal.kind === "by" ? { kind: "yesNo", value: false } : { kind: "number", value: ZERO };
}

function ofNumber(goal: ThresholdGoal | RangeGoal, actual: Fraction, context: AchievementContext): Result<Fraction> {
  switch (goal.kind) {
    case "exactly":
      return exactly(goal, actual, context);
    case "between":
      return between(goal, actual, context);
    case "atLeast":
    case "moreThan":
      return thresholdAchievement({ side: "atLeast", strict: goal.kind === "moreThan", target: goal.value, actual, unit: goal.unit }, context);
    case "atMost":
    case "lessThan":
      return thresholdAchievement({ side: "atMost", strict: goal.kind === "lessThan", target: goal.value, actual, unit: goal.unit }, context);
  }
}

/** Met or not, or the scale of `delay` over the calendar days of delay, negative where it was early; without a day it is missed. */
function deadline(goal: DeadlineGoal, day: IsoDay | undefined, context: AchievementContext): Result<Fraction> {
  const { by } = context.rules;
  const met = day !== undefined && day <= goal.day;
  if (by.method === "allOrNothing" || day === undefined) {
    return noted(context, "achievement.by.allOrNothing", { target: goal.day, actual: day }, allOrNothing(met));
  }
  const delay = fraction(BigInt(daysBetween(goal.day, day)), 1n);
  return noted(context, "achievement.by.delay", { target: goal.day, actual: day, delay }, applyScale(by.scale, delay));
}

/** All or nothing within the tolerance, ends included; or 100·(1 − |V − T| / |T|). */
function exactly(goal: ThresholdGoal, actual: Fraction, context: AchievementContext): Result<Fraction> {
  const { method, tolerance = "0" } = context.rules.exactly;
  const target = goal.value;
  const distance = absolute(subtract(actual, target));
  if (method === "allOrNothing") {
    const allowed = fromPlainText(tolerance);
    return noted(context, "achievement.exactly.allOrNothing", { target, actual, tolerance: allowed }, allOrNothing(compare(distance, allowed) <= 0));
  }
  if (isZero(target)) return zeroAchievement(isZero(distance), context);
  const value = multiply(HUNDRED, subtract(ONE, divide(distance, absolute(target))));
  return noted(context, "achievement.exactly.distance", { target, actual }, value);
}

/** Inside is 100; outside, by `nearestBound`, the nearer end is a threshold of its own. */
function between(goal: RangeGoal, actual: Fraction, context: AchievementContext): Result<Fraction> {
  const inside = isReached(goal, { kind: "number", value: actual });
  const { method } = context.rules.between;
  const { low, high, unit } = goal;
  if (inside || method === "allOrNothing") return noted(context, `achievement.between.${method}`, { low, high, actual }, allOrNothing(inside));
  if (compare(actual, low) <= 0) return thresholdAchievement({ side: "atLeast", strict: !goal.includesLow, target: low, actual, unit }, context);
  return thresholdAchievement({ side: "atMost", strict: !goal.includesHigh, target: high, actual, unit }, context);
}

function noted({ trace }: AchievementContext, rule: string, inputs: Readonly<Record<string, StepValue>>, result: Fraction): Result<Fraction> {
  trace?.push({ step: "achievement", rule, inputs, result });
  return ok(result);
}
