import { add, compare, divide, type Fraction, fromPlainText, HUNDRED, largest, multiply, smallest, subtract, ZERO } from "../decimal/fraction.ts";
import { roundFraction } from "../decimal/rounding.ts";
import type { RoundingPoint } from "../rules/rule-set.ts";
import type { PointsRule } from "../scale/points-rule.ts";
import { applyScale } from "../scale/scale.ts";
import type { Step, StepValue } from "./score.ts";

/** What points rest on besides the achievement. */
export interface PointsContext {
  readonly rule: PointsRule;
  readonly rounding: readonly RoundingPoint[];
  /** The actual in the target's unit, where it is a number: what a scale on the value reads. */
  readonly value: Fraction | undefined;
  /** Share of an exogenous correction, in %. */
  readonly share?: Fraction | undefined;
  /** Why there is one. */
  readonly note?: string | undefined;
  /** Where given, the steps are noted here. */
  readonly trace?: Step[] | undefined;
}

/**
 * Step 3: round(achievement) → scale → floor → cap → correction → floor and cap again → round(points); exact, in *punti*.
 * Source: docs/score.md § Points.
 */
export function pointsOf(achievement: Fraction, context: PointsContext): Fraction {
  const { rule, share, trace } = context;
  const rounded = roundedAt("achievement", achievement, context);
  const scaled = within(scaledBy(rounded, context), rule, { at: "points", trace });
  const corrected = share === undefined ? scaled : within(relieved(scaled, share, context), rule, { at: "points", trace });
  return roundedAt("points", corrected, context);
}

/** Where in the rule set a limit stands, and where the steps are noted. */
export interface LimitPlace {
  readonly at: string;
  readonly trace?: Step[] | undefined;
}

/** Not below the floor, then not above the cap. */
export function within(points: Fraction, { floor, cap }: PointsRule, { at, trace }: LimitPlace): Fraction {
  const raised = floor === undefined ? points : largest(points, fromPlainText(floor));
  if (raised !== points) note(trace, `${at}.floor`, { points }, raised);
  const capped = cap === undefined ? raised : smallest(raised, fromPlainText(cap));
  if (capped !== raised) note(trace, `${at}.cap`, { points: raised }, capped);
  return capped;
}

/** The most that an indicator without a measured value can be given: the lesser of its cap and 100. */
export function fullPoints({ cap }: PointsRule): Fraction {
  return cap === undefined ? HUNDRED : smallest(HUNDRED, fromPlainText(cap));
}

/** The least that an indicator can end at: its floor, or 0. */
export function leastPoints({ floor }: PointsRule): Fraction {
  return floor === undefined ? ZERO : fromPlainText(floor);
}

/** Rounded where the rule set has a rounding point. */
export function roundedAt(at: RoundingPoint["at"], value: Fraction, { rounding, trace }: Pick<PointsContext, "rounding" | "trace">): Fraction {
  const point = rounding.find((one) => one.at === at);
  if (point === undefined) return value;
  const result = roundFraction(value, point);
  note(trace, `rounding.${at}.${point.mode}`, { points: value }, result);
  return result;
}

/** Through the scale; one on the value passes dates and yes/no on as they are. */
function scaledBy(achievement: Fraction, { rule, value, trace }: PointsContext): Fraction {
  const { scale } = rule;
  if (scale === undefined) return achievement;
  const onValue = scale.on === "value";
  const input = onValue ? value : achievement;
  if (input === undefined) return achievement;
  const result = applyScale(scale, input);
  note(trace, onValue ? "points.scale.value" : "points.scale", { input }, result);
  return result;
}

/** S + (100 − S) · share ÷ 100 for points below 100. */
function relieved(points: Fraction, share: Fraction, { note: reason, trace }: Pick<PointsContext, "note" | "trace">): Fraction {
  if (compare(points, HUNDRED) >= 0) return points;
  const result = add(points, divide(multiply(subtract(HUNDRED, points), share), HUNDRED));
  note(trace, "correction.exogenous", { points, share, note: reason }, result);
  return result;
}

function note(trace: Step[] | undefined, rule: string, inputs: Readonly<Record<string, StepValue>>, result: Fraction): void {
  trace?.push({ step: rule.startsWith("aggregation") ? "aggregate" : "points", rule, inputs, result });
}
