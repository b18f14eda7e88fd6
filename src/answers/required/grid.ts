import { daysBetween, shiftDay } from "../../calendar/day-count.ts";
import { fromScaled, toScaled } from "../../decimal/decimal.ts";
import { type Fraction, fraction, multiply, ONE, ZERO } from "../../decimal/fraction.ts";
import { roundToUnits } from "../../decimal/rounding.ts";
import { LIMITS } from "../../error/limits.ts";
import type { Actual } from "../../target/actual.ts";
import type { Measured } from "../../target/compare.ts";
import type { DeadlineGoal, Goal, RangeGoal, ThresholdGoal, YesNoGoal } from "../../target/goal.ts";
import type { CalendarDay, Quantity } from "../../target/quantity.ts";
import type { Target } from "../../target/target.ts";
import type { Unit } from "../../target/unit.ts";
import { calendarDay } from "../../target/calendar-day.ts";
import type { Comparator, RequiredBound } from "./bound.ts";

/** All values that an actual can have, as whole steps: the last decimal that its target is written with, a day, or no and yes. */
export interface Grid {
  /** The least and the greatest that can be written. */
  readonly first: bigint;
  readonly last: bigint;
  /** What a target asks for: more, less, or what is nearer to it. */
  readonly better: "more" | "less" | "nearer";
  /** Where the target lies, in steps; the two ends of a threshold are the same. */
  readonly target: readonly [low: Fraction, high: Fraction];
  /** Steps around the values at which one formula gives way to another; rising. */
  readonly edges: readonly bigint[];
  readonly actualAt: (step: bigint) => Actual;
  readonly boundAt: (comparator: Comparator, step: bigint) => RequiredBound;
  /** Where something measured lies, in steps. */
  readonly positionOf: (measured: Measured) => Fraction;
}

/** The values that an actual of this goal can have; `target` and `baseline` say how finely they are written. Without a goal all that is reported is the same. */
export function gridOf(goal: Goal | undefined, target: Target | undefined, baseline: Quantity | undefined): Grid {
  if (goal === undefined) return ANYTHING;
  switch (goal.kind) {
    case "yesNo":
      return answerGrid(goal);
    case "by":
      return dayGrid(goal);
    default:
      return numberGrid(goal, writingOf(goal, quantitiesOf(target, baseline)));
  }
}

/** What is reported where there is nothing that it could be held against. */
const ANYTHING: Grid = /* @__PURE__ */ (() => Object.freeze({ ...answerGrid({ kind: "yesNo", expected: true }), first: 1n }))();

/** How numbers of an indicator are written. */
interface Writing {
  readonly decimals: number;
  readonly unit: Unit;
  readonly label?: string | undefined;
}

const BETTER = { atLeast: "more", moreThan: "more", atMost: "less", lessThan: "less", exactly: "nearer", between: "nearer" } as const;

/** As many digits as a number may have. */
const LARGEST = /* @__PURE__ */ (() => 10n ** BigInt(LIMITS.digits) - 1n)();

function numberGrid(goal: ThresholdGoal | RangeGoal, { decimals, unit, label }: Writing): Grid {
  const steps = fraction(10n ** BigInt(decimals), 1n);
  const ends = goal.kind === "between" ? ([goal.low, goal.high] as const) : ([goal.value, goal.value] as const);
  const target = [multiply(ends[0], steps), multiply(ends[1], steps)] as const;
  const quantityAt = (step: bigint): Quantity => ({ value: fromScaled(step, decimals), unit, ...(label === undefined ? {} : { label }), decimals });
  return {
    first: -LARGEST,
    last: LARGEST,
    better: BETTER[goal.kind],
    target,
    edges: edgesOf([ZERO, ...target], [-LARGEST, LARGEST]),
    actualAt: (step) => ({ kind: "measured", quantity: quantityAt(step) }),
    boundAt: (comparator, step) => ({ kind: "quantity", comparator, quantity: quantityAt(step) }),
    positionOf: (measured) => (measured.kind === "number" ? multiply(measured.value, steps) : ZERO),
  };
}

/** The days of the years of four digits, counted from the deadline. */
function dayGrid({ day: deadline }: DeadlineGoal): Grid {
  const [first, last] = [BigInt(daysBetween(deadline, "1000-01-01")), BigInt(daysBetween(deadline, "9999-12-31"))];
  const dateAt = (step: bigint): CalendarDay => calendarDay(shiftDay(deadline, Number(step)));
  return {
    first,
    last,
    better: "less",
    target: [ZERO, ZERO],
    edges: edgesOf([ZERO], [first, last]),
    actualAt: (step) => ({ kind: "date", date: dateAt(step) }),
    boundAt: (comparator, step) => ({ kind: "date", comparator, date: dateAt(step) }),
    positionOf: (measured) => (measured.kind === "day" ? fraction(BigInt(daysBetween(deadline, measured.day)), 1n) : ZERO),
  };
}

/** What is not expected, and one step more: what is. */
function answerGrid({ expected }: YesNoGoal): Grid {
  const valueAt = (step: bigint): boolean => (step === 1n ? expected : !expected);
  return {
    first: 0n,
    last: 1n,
    better: "more",
    target: [ONE, ONE],
    edges: [],
    actualAt: (step) => ({ kind: "yesNo", value: valueAt(step) }),
    boundAt: (_comparator, step) => ({ kind: "yesNo", comparator: "=", value: valueAt(step) }),
    positionOf: (measured) => (measured.kind === "yesNo" && measured.value === expected ? ONE : ZERO),
  };
}

/** Each value and its neighbours, as far as there are any: between two that do not touch lies no value of these. */
function edgesOf(values: readonly Fraction[], [first, last]: readonly [bigint, bigint]): readonly bigint[] {
  const around = values.flatMap((value) => {
    const below = roundToUnits(value, { decimals: 0, mode: "floor" });
    return [below - 1n, below, below + 1n, below + 2n];
  });
  const inside = [...new Set(around)].filter((step) => step > first && step < last);
  return inside.sort((a, b) => (a < b ? -1 : 1));
}

/** Per cent are written with two decimals at least. */
const PERCENT_DECIMALS = 2;

/** In the unit of the goal, with as many decimals as any of the quantities that it was made from. */
function writingOf({ unit }: ThresholdGoal | RangeGoal, quantities: readonly Quantity[]): Writing {
  const decimals = quantities.map(({ value, decimals: written }) => Math.max(written, toScaled(value).scale));
  const label = quantities.find((one) => one.label !== undefined)?.label;
  return { decimals: Math.max(unit === "percent" ? PERCENT_DECIMALS : 0, ...decimals), unit, label };
}

/** A change is written in the terms of its starting value, unless it is a share of it. */
function quantitiesOf(target: Target | undefined, baseline: Quantity | undefined): readonly Quantity[] {
  if (target === undefined) return [];
  if (target.kind === "between") return [target.low, target.high];
  if (target.kind !== "change") return "quantity" in target ? [target.quantity] : [];
  const isShare = target.quantity.unit === "percent";
  return [...(baseline === undefined ? [] : [baseline]), ...(isShare ? [] : [target.quantity])];
}
