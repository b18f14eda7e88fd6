import { shown } from "../calendar/arguments.ts";
import { add, compare, type Fraction, fromPlainText, largest, ONE, smallest, subtract } from "../decimal/fraction.ts";
import { ANSWER_CODES } from "../error/codes/answers.ts";
import { issue } from "../error/plan-error.ts";
import { fail, ok, type Result, unwrap } from "../error/result.ts";
import type { NodeId } from "../plan/plan.ts";
import type { Report } from "../score/actuals.ts";
import { attempt } from "../score/attempt.ts";
import { measurementOf } from "../score/measurement.ts";
import { givenBodyScore } from "../score/given-score.ts";
import type { BodyScore } from "../score/score.ts";
import type { Actual } from "../target/actual.ts";
import { type Lineage, lineagesOf, scoredWith, topOf } from "./lineage.ts";
import { oneUnitBetter } from "./one-unit-better.ts";
import { reportsOf } from "./reports.ts";

/** What {@link sensitivity} may be told. */
export interface SensitivityOptions {
  /** How far each indicator goes: one `unit` of what was reported (default), such as one day or one per cent; or one `point` of its own, up to its cap. */
  readonly step?: "unit" | "point" | undefined;
}

/** What one step of one indicator does (*effetto di un passo*). */
export interface StepGain {
  readonly id: NodeId;
  readonly code?: string | undefined;
  /** The actual one unit on; absent where nothing was measured, and for a step of one point. */
  readonly actual?: Actual | undefined;
  /** Points of the body more than now, exact; below 0 where the rules turn better into less. Absent where no step can be taken, or the body is not scored. */
  readonly gain?: Fraction | undefined;
}

/**
 * What the body gains by one step of each indicator, everything else as it is (*sensibilità*): the most valuable next step first.
 *
 * A step of one unit leads the way that the target asks for: one more for `>=`, one less for `<=`, one nearer for `=` and `tra … e …`, one day earlier, NO to SI.
 * Exact, through every rule: a step that only a rounding or a cap swallows gains 0.
 *
 * @param score - As given by `scorePlan` or `rescore`.
 * @param options - What a step is.
 * @returns every indicator, by falling gain, of equal ones in document order; those that cannot take a step come last.
 * @throws {@link PlanError} with `value.foreign` for what is no score of a plan, and `answers.step`.
 * @example
 * ```ts
 * const indicators = [{ code: "Tempi", name: "Tempi", target: "<= 180 gg" }, { code: "Corsi", name: "Corsi", target: ">= 10 N." }];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Servizi", indicators }] }] });
 * const [first, second] = sensitivity(scorePlan(plan, ruleSets.cameraleStandard, { actuals: { Tempi: "200 gg", Corsi: "8 N." } }));
 * [first?.code, first?.gain]; // => ["Corsi", { numerator: 5n, denominator: 1n }]
 * [second?.code, second?.gain] // => ["Tempi", { numerator: 45n, denominator: 199n }]
 * ```
 */
export function sensitivity(score: BodyScore, options: SensitivityOptions = {}): readonly StepGain[] {
  const take = { unit: oneUnit, point: onePoint }[unwrap(readStep(attempt(() => options.step)))];
  const reportOf = reportsOf(givenBodyScore(score));
  const gains = Array.from(lineagesOf(score), (lineage) => gainOf(lineage, take(lineage, reportOf(lineage.indicator))));
  return gains.sort(byGain);
}

function readStep(step: unknown = "unit"): Result<"unit" | "point"> {
  if (step === "unit" || step === "point") return ok(step);
  return fail(issue(ANSWER_CODES, "answers.step", { path: ["step"], params: { found: shown(step) } }));
}

/** The greatest first, those without one last. */
function byGain({ gain: a }: StepGain, { gain: b }: StepGain): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(b, a);
}

/** Another report of an indicator, and the actual in it that is new. */
interface Taken {
  readonly report: Report;
  readonly actual?: Actual;
}

function gainOf(lineage: Lineage, taken: Taken | undefined): StepGain {
  const { id, code } = lineage.score;
  const before = lineage.ancestors[0]?.score.points;
  const after = taken === undefined ? undefined : topOf(scoredWith(lineage, taken.report)).points;
  const gain = before === undefined || after === undefined ? undefined : subtract(after, before);
  return { id, code, actual: taken?.actual, gain };
}

/** One unit of what was reported; nothing where nothing was. */
function oneUnit({ indicator, score }: Lineage, report: Report): Taken | undefined {
  const { target, actual, context } = score;
  const measurement = measurementOf({ target, actual, baseline: indicator.baseline, year: context.year }, context.ruleSet);
  if (measurement.kind === "missing" || target === undefined || actual === undefined) return undefined;
  const better = oneUnitBetter({ target, actual, goal: measurement.goal, measured: measurement.measured });
  return { report: { ...report, actual: better }, actual: better };
}

/** One point more, but not above the cap; nothing where there are no points. */
function onePoint({ score }: Lineage, report: Report): Taken | undefined {
  const { points, rule } = score;
  if (points === undefined) return undefined;
  const more = add(points, ONE);
  const capped = rule.cap === undefined ? more : smallest(more, largest(points, fromPlainText(rule.cap)));
  return { report: { ...report, correction: { kind: "forced", points: capped, note: "one point" } } };
}
