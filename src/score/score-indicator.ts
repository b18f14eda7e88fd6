import { SCORE_CODES } from "../error/codes/score.ts";
import { foreign } from "../error/foreign.ts";
import { atPath, issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import type { Indicator, NodeId } from "../plan/plan.ts";
import { givenRuleSet } from "../rules/given-rule-set.ts";
import type { Phase, RuleSet } from "../rules/rule-set.ts";
import type { Actual } from "../target/actual.ts";
import { formatTarget } from "../target/format.ts";
import { ownQuantity } from "../target/own.ts";
import { safeParseActual } from "../target/parse.ts";
import type { Quantity } from "../target/quantity.ts";
import type { Target } from "../target/target.ts";
import { readReport } from "./actuals.ts";
import { attempt } from "./attempt.ts";
import { contextOf } from "./body-node.ts";
import { IndicatorNode } from "./indicator-node.ts";
import type { Correction } from "./options.ts";
import type { IndicatorScore } from "./score.ts";
import { settingsOf } from "./settings.ts";

/** The id of an indicator that is scored by itself. */
export const LONE_INDICATOR = "indicator" as NodeId; // the one node of no plan

/** What {@link scoreIndicator} may be told. */
export interface ScoreIndicatorOptions {
  /** Starting value (*valore di partenza*), or its text; a bare number is in the target's unit. */
  readonly baseline?: Quantity | string | undefined;
  readonly correction?: Correction | undefined;
  /** During the year or at its end; `final` unless given. */
  readonly phase?: Phase | undefined;
  /** The scored year; it completes dates without one. */
  readonly year?: number | undefined;
}

/**
 * Scores one indicator by itself (*grado di raggiungimento di un indicatore*), as {@link scorePlan} does inside a plan; exact.
 *
 * @param target - The promised value; what is none leaves the indicator without a target, with an issue.
 * @param actual - The reached value, or its text; an unreadable text makes the indicator `notComputable`, with its issues.
 * @param ruleSet - As read by `parseRuleSet`, or one of `ruleSets`.
 * @param options - Starting value, correction, phase and scored year; what cannot be read is left aside, with its issue.
 * @returns its node; the id is `indicator`.
 * @throws {@link PlanError} with `value.foreign` for what is no rule set.
 * @example
 * ```ts
 * scoreIndicator(parseTarget("<= 180 gg"), "210 gg", ruleSets.cameraleStandard).points // => { numerator: 600n, denominator: 7n }
 * ```
 */
export function scoreIndicator(target: Target, actual: Actual | string, ruleSet: RuleSet, options: ScoreIndicatorOptions = {}): IndicatorScore {
  const settings = settingsOf(options);
  const told = attempt(() => ({ baseline: options.baseline, correction: options.correction }));
  const baseline = readBaseline(told?.baseline);
  const isTarget = attempt(() => formatTarget(target)) !== undefined;
  const indicator: Indicator = {
    id: LONE_INDICATOR,
    name: "",
    target: isTarget ? target : NO_TARGET,
    ...(baseline.success && baseline.data !== undefined ? { baseline: baseline.data } : {}),
  };
  const report = readReport({ actual, correction: told?.correction }, undefined);
  const issues = [
    ...settings.issues,
    ...(isTarget ? [] : foreign("a target", target, ["target"]).issues),
    ...(baseline.success ? [] : atPath(["baseline"], baseline.issues)),
    ...report.issues,
  ];
  const node = new IndicatorNode(indicator, { ...report, issues }, { context: contextOf({ ruleSet: givenRuleSet(ruleSet), settings }) });
  return node as unknown as IndicatorScore; // a node's state and its points always agree, which a class cannot tell
}

const NO_TARGET: Target = { kind: "none", canonical: true };

function readBaseline(input: unknown): Result<Quantity | undefined> {
  if (input === undefined) return ok(undefined);
  const quantity = typeof input === "string" ? quantityOf(safeParseActual(input)) : attempt(() => ownQuantity(input));
  return quantity === undefined ? fail(issue(SCORE_CODES, "score.startingValue")) : ok(quantity);
}

function quantityOf(read: Result<Actual>): Quantity | undefined {
  return read.success && read.data.kind === "measured" ? read.data.quantity : undefined;
}
