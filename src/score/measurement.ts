import { atPath, type Issue } from "../error/plan-error.ts";
import type { MissingReason, RuleSet } from "../rules/rule-set.ts";
import type { Actual } from "../target/actual.ts";
import { isReached, type Measured, measure, type Reported } from "../target/compare.ts";
import { type Goal, goalOf, type NoGoal } from "../target/goal.ts";
import type { Quantity } from "../target/quantity.ts";
import type { Target } from "../target/target.ts";

/** What is known of an indicator before it is scored. */
export interface Facts {
  /** The version that holds; absent where none does. */
  readonly target: Target | undefined;
  /** Absent where it cannot be read. */
  readonly actual: Actual | undefined;
  readonly baseline: Quantity | undefined;
  readonly year: number | undefined;
}

/** Step 1: a goal and what was measured in its terms, or why there is nothing to compare. */
export type Measurement = ComparedMeasurement | MissingMeasurement;

export interface ComparedMeasurement {
  readonly kind: "compared";
  readonly goal: Goal;
  readonly measured: Measured;
  readonly met: boolean;
}

export interface MissingMeasurement {
  readonly kind: "missing";
  readonly reason: MissingReason;
  /** The goal, where there is one: a policy may take the actual as 0. */
  readonly goal?: Goal | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Holds an actual against its target. Of several reasons to have nothing to compare, no target comes first, then the actual's own, then that only a
 * person can judge the target, then what cannot be computed. Source: docs/score.md § Measure.
 */
export function measurementOf({ target, actual, baseline, year }: Facts, { plainTarget }: Pick<RuleSet, "plainTarget">): Measurement {
  const goal: Goal | NoGoal = target === undefined ? NO_TARGET : goalOf(target, { year, baseline, plainTarget });
  const isAbsent = goal.kind === "absent";
  if (isAbsent && goal.reason === "noTarget") return missing("noTarget");
  if (actual?.kind === "missing") return missing(actual.reason, [], isAbsent ? undefined : goal);
  if (isAbsent) return missing(goal.reason, atPath(["target"], goal.issues));
  return actual === undefined ? missing("notComputable", [], goal) : compared(goal, actual, year);
}

const NO_TARGET: NoGoal = { kind: "absent", reason: "noTarget", issues: [] };

function compared(goal: Goal, actual: Reported, year: number | undefined): Measurement {
  const measured = measure(goal, actual, year);
  if (!measured.success) return missing("notComputable", atPath(["actual"], measured.issues), goal);
  return { kind: "compared", goal, measured: measured.data, met: isReached(goal, measured.data) };
}

function missing(reason: MissingReason, issues: readonly Issue[] = [], goal?: Goal): MissingMeasurement {
  return { kind: "missing", reason, issues, goal };
}
