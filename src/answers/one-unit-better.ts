import { shiftDay } from "../calendar/day-count.ts";
import { Decimal, fromScaled, toScaled } from "../decimal/decimal.ts";
import { absolute, compare, divide, type Fraction, fromDecimal, HUNDRED, ONE, subtract, ZERO } from "../decimal/fraction.ts";
import type { Actual, FractionActual, MeasuredActual } from "../target/actual.ts";
import { isReached, type Measured } from "../target/compare.ts";
import { inUnit } from "../target/convert.ts";
import type { Goal, RangeGoal, ThresholdGoal } from "../target/goal.ts";
import type { Quantity } from "../target/quantity.ts";
import type { Target } from "../target/target.ts";
import type { Unit } from "../target/unit.ts";
import { calendarDay } from "../target/calendar-day.ts";

/** Something measured, as reported and in the terms of its goal. */
export interface Measurable {
  readonly target: Target;
  readonly goal: Goal;
  readonly actual: Actual;
  readonly measured: Measured;
}

/**
 * The actual that is one unit better: one more or less in the unit in which it was reported, `37/41` for `36/41`, one day earlier, yes for no.
 *
 * Towards a value or a range the step ends at the nearer end where that lies within; inside there is nothing better, and the actual stays.
 */
export function oneUnitBetter({ target, goal, actual, measured }: Measurable): Actual {
  if (goal.kind === "yesNo") return { kind: "yesNo", value: goal.expected };
  if (goal.kind === "by") return measured.kind === "day" ? { kind: "date", date: calendarDay(shiftDay(measured.day, -1)) } : actual;
  if (measured.kind !== "number" || (actual.kind !== "measured" && actual.kind !== "fraction")) return actual;
  const way = wayTo(goal, measured.value);
  if (way === 0) return actual;
  const end = endOf(goal, target, way);
  const isNear = end !== undefined && isWithin(end.place, { actual, goal, from: measured.value });
  return isNear ? { kind: "measured", quantity: end.quantity } : moved(actual, way);
}

/** Up, down, or neither. */
type Way = 1 | 0 | -1;

function wayTo(goal: ThresholdGoal | RangeGoal, value: Fraction): Way {
  switch (goal.kind) {
    case "atLeast":
    case "moreThan":
      return 1;
    case "atMost":
    case "lessThan":
      return -1;
    default:
      if (isReached(goal, { kind: "number", value })) return 0;
      return compare(value, goal.kind === "between" ? goal.low : goal.value) <= 0 ? 1 : -1;
  }
}

interface End {
  readonly place: Fraction;
  readonly quantity: Quantity;
}

/** Where the way ends, if it does; an end that does not belong to its range is no place to stop at. */
function endOf(goal: ThresholdGoal | RangeGoal, target: Target, way: Way): End | undefined {
  if (goal.kind === "exactly" && "quantity" in target && target.kind !== "change") return { place: goal.value, quantity: target.quantity };
  if (goal.kind !== "between" || target.kind !== "between") return undefined;
  if (way === 1) return goal.includesLow ? { place: goal.low, quantity: target.low } : undefined;
  return goal.includesHigh ? { place: goal.high, quantity: target.high } : undefined;
}

interface Start {
  readonly actual: MeasuredActual | FractionActual;
  readonly goal: ThresholdGoal | RangeGoal;
  readonly from: Fraction;
}

function isWithin(end: Fraction, { actual, goal, from }: Start): boolean {
  return compare(absolute(subtract(end, from)), unitOf(actual, goal.unit)) <= 0;
}

/** One unit of what was reported, in the unit of the goal. */
function unitOf(actual: MeasuredActual | FractionActual, unit: Unit): Fraction {
  if (actual.kind === "measured") return inUnit({ ...actual.quantity, value: new Decimal(1) }, unit) ?? ZERO;
  return divide(unit === "percent" ? HUNDRED : ONE, absolute(fromDecimal(actual.denominator)));
}

function moved(actual: MeasuredActual | FractionActual, way: Way): Actual {
  if (actual.kind === "measured") return { kind: "measured", quantity: { ...actual.quantity, value: plus(actual.quantity.value, way) } };
  return { ...actual, numerator: plus(actual.numerator, actual.denominator.isNegative() ? -way : way) };
}

/** A whole number more, exactly. */
function plus(value: Decimal, count: number): Decimal {
  const { units, scale } = toScaled(value);
  return fromScaled(units + BigInt(count) * 10n ** BigInt(scale), scale);
}
