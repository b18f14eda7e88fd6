import { type Fraction, ONE, ZERO } from "../decimal/fraction.ts";
import { type Quotient, quotientOf } from "../decimal/quotient.ts";
import type { Rounding } from "../decimal/rounding.ts";
import { SCORE_CODES } from "../error/codes/score.ts";
import { atPath, type Issue, issue } from "../error/plan-error.ts";
import type { Result } from "../error/result.ts";
import type { Indicator } from "../plan/plan.ts";
import type { MissingPolicy, MissingReason } from "../rules/rule-set.ts";
import type { PointsRule } from "../scale/points-rule.ts";
import type { Actual } from "../target/actual.ts";
import type { Measured } from "../target/compare.ts";
import { formatActual, formatTarget } from "../target/format.ts";
import type { Goal } from "../target/goal.ts";
import type { Target } from "../target/target.ts";
import { achievementOf, zeroMeasured } from "./achievement.ts";
import { plannedActual, type Report } from "./actuals.ts";
import type { ReadCorrection } from "./correction.ts";
import { type Measurement, measurementOf } from "./measurement.ts";
import { type Context, type Evaluation, type Leaf, type Measurable, type Scenario, ScoreNode } from "./node.ts";
import { type GroupPlace, pathOf } from "./place.ts";
import { fullPoints, leastPoints, type PointsContext, pointsOf } from "./points.ts";
import { type Quickly, quickPoints, roundQuickly } from "./quick.ts";
import type { Excluded, Step } from "./score.ts";
import { targetInForce } from "./timeline.ts";

/** What the indicators of one list share. */
export interface Siblings {
  readonly context: Context;
  /** The group that they stand right below, which issues name; of no plan where it is absent. */
  readonly place?: GroupPlace;
}

/** What is held against each other. */
interface Compared {
  readonly target: Target | undefined;
  readonly actual: Actual | undefined;
  readonly correction?: ReadCorrection | undefined;
}

/** The points of an indicator where they follow from target and actual by the rule set alone, in an ordinary case. */
export function ordinaryPoints({ points }: Indicator, { target, actual, correction }: Compared, { ordinary }: Context): Quotient | undefined {
  const isOrdinary = points === undefined && correction === undefined && target !== undefined && actual !== undefined;
  return isOrdinary ? quickPoints(target, actual, ordinary.rules) : undefined;
}

/** What stands below an indicator. */
const NOTHING: readonly [] = Object.freeze([] as const);

/** The score of an indicator: measure, achievement, points. */
export class IndicatorNode extends ScoreNode {
  readonly kind = "indicator";
  readonly children = this.context.nothing;
  readonly excluded: readonly Excluded[] = NOTHING;
  readonly target: Target | undefined;
  readonly actual: Actual | undefined;
  readonly #indicator: Indicator;
  readonly #report: Report | undefined;
  readonly #place: GroupPlace | undefined;
  readonly #index: number;

  /** Without a report the plan's own actual counts. */
  constructor(indicator: Indicator, report: Report | undefined, { context, place }: Siblings, index = 0) {
    const { id, code, name, weight } = indicator;
    super({ id, code, name, weight }, context);
    this.target = targetInForce(indicator.target, context);
    this.actual = report === undefined ? plannedActual(indicator.actual) : report.actual;
    this.#indicator = indicator;
    this.#report = report;
    this.#place = place;
    this.#index = index;
  }

  private get measurement(): Measurement {
    const { target, actual } = this;
    const { ruleSet, year } = this.context;
    return (this.keep.measurement ??= measurementOf({ target, actual, baseline: this.#indicator.baseline, year }, ruleSet));
  }

  get state(): "scored" | "unscored" | "excluded" {
    const { quickly } = this;
    if (quickly !== undefined) return quickly === "out" ? "excluded" : "scored";
    // What is left out was found quickly.
    return this.evaluate("actual").kind === "blocked" ? "unscored" : "scored";
  }

  /** Whether it is a prerequisite (*pre-requisito*). */
  get isGate(): boolean {
    return this.#indicator.gate === true;
  }

  get met(): boolean | undefined {
    return this.measurement.kind === "compared" ? this.measurement.met : undefined;
  }

  get reason(): MissingReason | undefined {
    if (this.forcedPoints !== undefined) return undefined;
    if (this.measurement.kind === "missing") return this.measurement.reason;
    return this.achieve(this.measurement).success ? undefined : "notComputable";
  }

  leaves(scenario: Scenario): readonly Leaf[] {
    const evaluation = this.evaluate(scenario);
    return evaluation.kind === "scored" ? [{ id: this.id, points: evaluation.points }] : [];
  }

  findIssues(): readonly Issue[] {
    const useless = this.correction?.kind === "exogenous" && this.reason !== undefined;
    const ignored = useless ? [issue(SCORE_CODES, "score.correctionMissing", { path: ["correction"] })] : [];
    const issues = [...(this.#report?.issues ?? []), ...this.comparisonIssues(), ...ignored];
    if (issues.length === 0) return NOTHING;
    return atPath(this.#place === undefined ? [] : [...pathOf(this.#place), "indicators", this.#index], issues);
  }

  protected findQuickly(): Quickly | undefined {
    const quick = ordinaryPoints(this.#indicator, this, this.context);
    if (quick !== undefined) return quick;
    const evaluation = this.evaluate("actual");
    if (evaluation.kind === "blocked") return undefined;
    return evaluation.kind === "out" ? "out" : quotientOf(evaluation.points);
  }

  get roughly(): Quickly | undefined {
    return this.quickly;
  }

  protected roundQuickly(rounding: Rounding): number | undefined {
    return roundQuickly(this.quickly, rounding);
  }

  protected measure(): Measurable {
    switch (this.reason) {
      case undefined:
        return { known: ONE, measured: ONE };
      case "cancelled":
      case "notAssessable":
      case "noTarget":
        return { known: ZERO, measured: ZERO };
      default:
        return { known: ONE, measured: ZERO };
    }
  }

  protected findOpen(): boolean {
    return this.reason === "notMeasured" || this.reason === "notAvailable";
  }

  protected compute(scenario: Scenario, trace?: Step[]): Evaluation {
    this.noteMeasure(trace);
    const forced = this.forcedPoints;
    if (forced !== undefined) {
      trace?.push({ step: "points", rule: "correction.forced", inputs: { note: this.correction?.note }, result: forced });
      return { kind: "scored", points: forced };
    }
    const measurement = this.measurement;
    if (measurement.kind === "missing") return this.instead(measurement.reason, scenario, trace);
    const achievement = this.achieve(measurement, trace);
    if (!achievement.success) return this.instead("notComputable", scenario, trace);
    const correction = this.correction;
    const { share, note } = correction?.kind === "exogenous" ? correction : {};
    return { kind: "scored", points: this.pointsFrom(achievement.data, measurement.measured, { share, note, trace }) };
  }

  get correction(): ReadCorrection | undefined {
    return this.#report?.correction;
  }

  private get forcedPoints(): Fraction | undefined {
    const correction = this.correction;
    return correction?.kind === "forced" ? correction.points : undefined;
  }

  /** Its own scale, floor and cap, or those of the rule set. */
  get rule(): PointsRule {
    return this.#indicator.points ?? this.context.ruleSet.points;
  }

  /** Why it cannot be computed; forced points need no computing. */
  private comparisonIssues(): readonly Issue[] {
    if (this.forcedPoints !== undefined) return [];
    if (this.measurement.kind === "missing") return this.measurement.issues;
    const achievement = this.achieve(this.measurement);
    return achievement.success ? [] : atPath(["target"], achievement.issues);
  }

  /** Step 2. */
  private achieve({ goal, measured }: { readonly goal: Goal; readonly measured: Measured }, trace?: Step[]): Result<Fraction> {
    const { achievement: rules } = this.context.ruleSet;
    return achievementOf(goal, measured, { rules, baseline: this.#indicator.baseline, cap: this.rule.cap, trace });
  }

  /** Step 3. */
  private pointsFrom(achievement: Fraction, measured: Measured, told: Pick<PointsContext, "share" | "note" | "trace">): Fraction {
    const value = measured.kind === "number" ? measured.value : undefined;
    return pointsOf(achievement, { ...told, rule: this.rule, rounding: this.context.ruleSet.rounding, value });
  }

  /** What counts in place of missing points; the scenarios are asked for what is still open only, which ends at its worst or its best. */
  private instead(reason: MissingReason, scenario: Scenario, trace?: Step[]): Evaluation {
    const policy = this.context.ruleSet.missing[reason][this.context.phase];
    if (scenario === "high") return { kind: "scored", points: fullPoints(this.rule) };
    if (scenario === "low") return { kind: "scored", points: policy === "zero" ? ZERO : leastPoints(this.rule) };
    const points = this.policyPoints(policy, trace);
    trace?.push({ step: "points", rule: `missing.${reason}.${this.context.phase}.${policy}`, inputs: {}, result: points });
    if (points !== undefined) return { kind: "scored", points };
    return policy === "block" ? { kind: "blocked" } : { kind: "out" };
  }

  private policyPoints(policy: MissingPolicy, trace?: Step[]): Fraction | undefined {
    switch (policy) {
      case "zero":
        return ZERO;
      case "full":
        return fullPoints(this.rule);
      case "zeroActual":
        return this.zeroActualPoints(trace);
      case "exclude":
      case "block":
        return undefined;
    }
  }

  /** As if the actual were 0 in the target's unit; 0 points where it cannot be held against the target. */
  private zeroActualPoints(trace?: Step[]): Fraction {
    const { goal } = this.measurement;
    if (goal === undefined) return ZERO;
    const measured = zeroMeasured(goal);
    const achievement = this.achieve({ goal, measured }, trace);
    return achievement.success ? this.pointsFrom(achievement.data, measured, { trace }) : ZERO;
  }

  private noteMeasure(trace: Step[] | undefined): void {
    if (trace === undefined) return;
    const { target, actual } = this;
    const { baseline } = this.#indicator;
    const { goal } = this.measurement;
    const inputs = {
      target: target && formatTarget(target),
      actual: actual && formatActual(actual),
      baseline: baseline && formatActual({ kind: "measured", quantity: baseline }),
      // What a change comes to.
      goal: target?.kind === "change" && goal !== undefined && "value" in goal ? goal.value : undefined,
    };
    trace.push({ step: "measure", rule: "measure", inputs, result: this.met ?? this.reason });
  }
}
