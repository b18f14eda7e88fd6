import { shown } from "../../calendar/arguments.ts";
import { compare, type Fraction } from "../../decimal/fraction.ts";
import { ANSWER_CODES } from "../../error/codes/answers.ts";
import { issue } from "../../error/plan-error.ts";
import { fail, ok, type Result, unwrap } from "../../error/result.ts";
import type { NodeId } from "../../plan/plan.ts";
import type { Report } from "../../score/actuals.ts";
import { attempt } from "../../score/attempt.ts";
import { type Measurement, measurementOf } from "../../score/measurement.ts";
import { readBodyScore } from "../../score/given-score.ts";
import type { BodyScore } from "../../score/score.ts";
import { findLineage } from "../find-lineage.ts";
import { type Lineage, scoredWith, topOf } from "../lineage.ts";
import { type PointsInput, readPoints } from "../read-points.ts";
import { reportsOf } from "../reports.ts";
import type { RequiredBound } from "./bound.ts";
import { branchOf } from "./branch.ts";
import { chooseBound } from "./choose-bound.ts";
import { type Grid, gridOf } from "./grid.ts";
import { type Found, findRuns } from "./runs.ts";

/** What {@link requiredActual} is asked for. */
export interface RequiredActualOptions {
  /** The points to reach. */
  readonly goal: PointsInput;
  /** The id or the code of the node that shall reach them: the indicator itself, or one above it; the body unless given. */
  readonly at?: string | undefined;
}

/** Which indicator and which node an answer speaks of. */
interface Asked {
  /** The indicator. */
  readonly id: NodeId;
  /** The node that shall reach the goal. */
  readonly at: NodeId;
}

/** An actual that brings the node to the goal. */
export interface RequiredValue extends Asked {
  readonly kind: "required";
  /** The worst actual that reaches the goal: one step worse does not. */
  readonly bound: RequiredBound;
  /** The other end, where too much of the good misses the goal again. */
  readonly limit?: RequiredBound;
  /** Points of the node with the bound itself as actual, exact; where any value will do, the least of all. The goal or more. */
  readonly reaches: Fraction;
}

/** The node has these points already. */
export interface AlreadyReached extends Asked {
  readonly kind: "alreadyReached";
  /** Exact; the goal or more. */
  readonly reaches: Fraction;
}

/** No actual of this indicator brings the node to the goal. */
export interface Unreachable extends Asked {
  readonly kind: "unreachable";
  /** The most that any actual brings the node to, exact; absent where it stays without points. */
  readonly best?: Fraction | undefined;
}

/** What an indicator needs (*consuntivo necessario*); read it with a `switch` on `kind`. */
export type RequiredActual = RequiredValue | AlreadyReached | Unreachable;

/**
 * Like {@link requiredActual}, but answers with a {@link Result}; it never throws.
 *
 * @example
 * ```ts
 * const score = scorePlan(parsePlan({ body: "CCIAA", year: 2021, areas: [] }), ruleSets.cameraleStandard);
 * const read = safeRequiredActual(score, "Ritardo", { goal: 90 });
 * read.success ? [] : read.issues.map(({ code }) => code) // => ["answers.unknownIndicator"]
 * ```
 */
export function safeRequiredActual(score: BodyScore, id: string, options: RequiredActualOptions): Result<RequiredActual> {
  const own = readBodyScore(score);
  if (!own.success) return own;
  const told = attempt(() => ({ goal: options.goal, at: options.at }));
  const goal = attempt(() => readPoints(told?.goal));
  if (goal === undefined) return fail(issue(ANSWER_CODES, "answers.goal", { path: ["goal"], params: { found: shown(told?.goal) } }));
  const lineage = findLineage(score, id, told?.at);
  return lineage.success ? answerFor(lineage.data, goal, reportsOf(score)(lineage.data.indicator)) : lineage;
}

/**
 * What an indicator has to reach, so that a node comes to a goal (*consuntivo necessario*): everything else stays as it is scored.
 *
 * Exact through achievement, scales, limits, roundings, correction, prerequisites and aggregation. The bound is rounded the safe way to a step: the last decimal
 * that the target is written with, two decimals at least for per cent; a day; yes or no. It reaches the goal, and one step worse does not. Where what is better
 * turns round (`=`, `tra … e …`, scales that fall), the bound is that of the values nearest to the target, and `limit` their other end.
 *
 * @param score - As given by `scorePlan` or `rescore`.
 * @param id - The id of an indicator, or its code where it is the only one below `at`.
 * @param options - The goal in points, and the node that shall reach it.
 * @returns the bound, or that the goal is reached already, or the best that can be reached.
 * @throws {@link PlanError} with `value.foreign` for what is no score of a plan, `answers.goal`, `answers.unknownIndicator`, `answers.notAbove`, `answers.ambiguous`, and `answers.tooManyBands` for scales that
 * fold the points over and over.
 * @example
 * ```ts
 * const indicators = [{ code: "Tempi", name: "Tempi", target: "<= 180 gg" }, { code: "Corsi", name: "Corsi", target: ">= 10 N." }];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Servizi", indicators }] }] });
 * const score = scorePlan(plan, ruleSets.cameraleStandard, { actuals: { Tempi: "210 gg", Corsi: "10 N." } });
 * const answer = requiredActual(score, "Tempi", { goal: "95" });
 * answer.kind === "required" && formatBound(answer.bound) // => "<= 200 gg"
 * answer.kind === "required" && answer.reaches // => { numerator: 95n, denominator: 1n }
 * ```
 */
export function requiredActual(score: BodyScore, id: string, options: RequiredActualOptions): RequiredActual {
  return unwrap(safeRequiredActual(score, id, options));
}

function answerFor(lineage: Lineage, goal: Fraction, report: Report): Result<RequiredActual> {
  const top = lineage.ancestors[0]?.score ?? lineage.score;
  const asked = { id: lineage.score.id, at: top.id };
  const { points } = top;
  if (points !== undefined && compare(points, goal) >= 0) return ok({ ...asked, kind: "alreadyReached", reaches: points });
  const measurement = measurementIn(lineage);
  const grid = gridOf(measurement.goal, lineage.score.target, lineage.indicator.baseline);
  const found = search(lineage, grid, { goal, report });
  if (found === undefined) {
    return fail(issue(ANSWER_CODES, "answers.tooManyBands", { path: ["at"], params: { name: top.id } }));
  }
  const present = measurement.kind === "compared" ? grid.positionOf(measurement.measured) : undefined;
  const chosen = chooseBound(found, grid, present);
  return ok(chosen === undefined ? { ...asked, kind: "unreachable", best: found.best } : { ...asked, kind: "required", ...chosen });
}

function measurementIn({ indicator, score }: Lineage): Measurement {
  const { year, ruleSet } = score.context;
  return measurementOf({ target: score.target, actual: score.actual, baseline: indicator.baseline, year }, ruleSet);
}

function search(lineage: Lineage, grid: Grid, { goal, report }: { readonly goal: Fraction; readonly report: Report }): Found | undefined {
  return findRuns({
    edges: [grid.first, ...grid.edges, grid.last],
    goal,
    outcomeAt: (step) => {
      const rescored = scoredWith(lineage, { ...report, actual: grid.actualAt(step) });
      return { points: topOf(rescored).points, branch: branchOf(rescored) };
    },
  });
}
