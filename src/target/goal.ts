import { type IsoDay, isoDay } from "../calendar/iso-day.ts";
import { absolute, add, divide, type Fraction, fromDecimal, HUNDRED, multiply, subtract } from "../decimal/fraction.ts";
import { MEASURE_CODES } from "../error/codes/measure.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import { inUnit } from "./convert.ts";
import type { CalendarDay, Quantity } from "./quantity.ts";
import type { BetweenTarget, ChangeTarget, Target } from "./target.ts";
import type { Unit } from "./unit.ts";

/** A target made ready to be compared: its numbers exact in one unit, a change added to its baseline, a bare quantity read as the rules say. */
export type Goal = ThresholdGoal | RangeGoal | DeadlineGoal | YesNoGoal;

export interface ThresholdGoal {
  readonly kind: "atLeast" | "moreThan" | "atMost" | "lessThan" | "exactly";
  readonly value: Fraction;
  readonly unit: Unit;
}

export interface RangeGoal {
  readonly kind: "between";
  readonly low: Fraction;
  readonly high: Fraction;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
  readonly unit: Unit;
}

export interface DeadlineGoal {
  readonly kind: "by";
  readonly day: IsoDay;
}

export interface YesNoGoal {
  readonly kind: "yesNo";
  readonly expected: boolean;
}

/** What a target needs besides itself to become a goal. */
export interface GoalContext {
  /** Completes dates without a year. */
  readonly year?: number | undefined;
  readonly baseline?: Quantity | undefined;
  readonly plainTarget: "atLeast" | "exactly" | "refuse";
}

/** Why a target is no goal: there is none (`noTarget`), only a person can judge it, or it cannot be computed. */
export interface NoGoal {
  readonly kind: "absent";
  readonly reason: "noTarget" | "notAssessable" | "notComputable";
  readonly issues: readonly Issue[];
}

/** The goal of a target, or why there is none. */
export function goalOf(target: Target, context: GoalContext): Goal | NoGoal {
  switch (target.kind) {
    case "none":
      return absent("noTarget");
    case "qualitative":
      return absent("notAssessable");
    case "yesNo":
      return { kind: "yesNo", expected: target.expected };
    case "by":
      return computable(completeDay(target.date, context.year), (day) => ({ kind: "by", day }));
    case "between":
      return rangeGoal(target);
    case "change":
      return changeGoal(target, context.baseline);
    case "plain":
      if (context.plainTarget === "refuse")
        return absent("notComputable", issue(MEASURE_CODES, "score.plainTarget", { params: { target: target.quantity.value.toFixed() } }));
      return threshold(context.plainTarget, target.quantity);
    default:
      return threshold(target.kind, target.quantity);
  }
}

/** A day with its year: the written one, else the scored one. */
export function completeDay({ year, month, day }: CalendarDay, scoredYear: number | undefined): Result<IsoDay> {
  const date = `${day}/${month}`;
  const full = year ?? scoredYear;
  if (full === undefined) return fail(issue(MEASURE_CODES, "score.year", { params: { date } }));
  const found = isoDay(full, month, day);
  return found === undefined ? fail(issue(MEASURE_CODES, "score.date", { params: { date, year: String(full) } })) : ok(found);
}

/** The issue of two units that do not meet. */
export function unitIssue(found: Unit, expected: Unit): Issue {
  return issue(MEASURE_CODES, "score.unit", { params: { found, expected } });
}

function absent(reason: NoGoal["reason"], ...issues: readonly Issue[]): NoGoal {
  return { kind: "absent", reason, issues };
}

function computable<T>(result: Result<T>, make: (data: T) => Goal): Goal | NoGoal {
  return result.success ? make(result.data) : absent("notComputable", ...result.issues);
}

function threshold(kind: ThresholdGoal["kind"], { value, unit }: Quantity): ThresholdGoal {
  return { kind, value: fromDecimal(value), unit };
}

/** Both ends in the unit of the lower one, or of the upper one where the lower has none. */
function rangeGoal({ low, high, includesLow, includesHigh }: BetweenTarget): Goal | NoGoal {
  const unit = low.unit === "none" ? high.unit : low.unit;
  const [from, to] = [inUnit(low, unit), inUnit(high, unit)];
  if (from === undefined || to === undefined) return absent("notComputable", unitIssue(high.unit, unit));
  return { kind: "between", low: from, high: to, includesLow, includesHigh, unit };
}

/** B ± |B|·p/100 for a change in %, B ± q for one in the baseline's unit; without a baseline there is no target. */
function changeGoal({ direction, quantity }: ChangeTarget, baseline: Quantity | undefined): Goal | NoGoal {
  if (baseline === undefined) return absent("noTarget");
  const ownUnit = quantity.unit === "percent" ? "none" : quantity.unit;
  const unit = baseline.unit === "none" ? ownUnit : baseline.unit;
  const start = fromDecimal(baseline.value);
  const step = stepOf(quantity, start, unit);
  if (step === undefined) return absent("notComputable", unitIssue(quantity.unit, baseline.unit));
  if (direction === "increase") return { kind: "atLeast", value: add(start, step), unit };
  return { kind: "atMost", value: subtract(start, step), unit };
}

/** By how much a change moves its baseline, in the baseline's unit; percentage points meet a baseline in % and nothing else. */
function stepOf(quantity: Quantity, start: Fraction, unit: Unit): Fraction | undefined {
  const value = fromDecimal(quantity.value);
  if (quantity.unit === "percent") return divide(multiply(absolute(start), value), HUNDRED);
  if (quantity.unit === "percentagePoint") return unit === "percent" ? value : undefined;
  return inUnit(quantity, unit);
}
