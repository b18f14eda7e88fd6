import { dayIssues } from "../calendar/arguments.ts";
import { daysBetween } from "../calendar/day-count.ts";
import { type IsoDay, writeIsoDay } from "../calendar/iso-day.ts";
import { type Fraction, fraction } from "../decimal/fraction.ts";
import { failAll, ok, type Result, unwrap } from "../error/result.ts";
import type { NodeId } from "../plan/plan.ts";
import { attempt } from "../score/attempt.ts";
import { givenBodyScore } from "../score/given-score.ts";
import type { BodyScore } from "../score/score.ts";
import { settingsOf } from "../score/settings.ts";
import { contributions } from "./contributions.ts";
import { indicatorsOf } from "./counted-parts.ts";

/** What {@link pace} is told. */
export interface PaceOptions {
  /** The day of the report, ISO; it is over. */
  readonly asOf: IsoDay;
}

/** An indicator that is still open: not measured yet, or not available. */
export interface OpenIndicator {
  readonly id: NodeId;
  readonly code?: string | undefined;
  /** Its declared share of the body, in %, exact. */
  readonly share: Fraction;
}

/** Where a body stands during its year (*stato di avanzamento*). */
export interface Pace {
  /** The part of the scored year that is gone, 0–1, exact: its days up to and with `asOf`, by all its days. */
  readonly elapsed: Fraction;
  /** The measured share of what can be measured, 0–1, exact; absent where nothing can be. */
  readonly coverage?: Fraction | undefined;
  /** The body's points now, exact; absent where it is unscored. */
  readonly points?: Fraction | undefined;
  /** The body's points if all that is open ended at its worst, exact; absent where it stays unscored. */
  readonly low?: Fraction | undefined;
  /** The same at its best. */
  readonly high?: Fraction | undefined;
  /** What is still open, in document order. */
  readonly open: readonly OpenIndicator[];
}

/**
 * How far the year has gone and how far the measuring (*stato di avanzamento*), for interim reports: what is measured, what is still open, what the year can
 * still become.
 *
 * @param score - As given by `scorePlan`, as a rule with `phase: "interim"`.
 * @param options - The day of the report; calendar days count, leap years have 366, before the scored year nothing is gone and after it all.
 * @returns coverage, points, and the two ends of the outlook are the score's own.
 * @throws {@link PlanError} with `value.foreign` for what is no score of a plan, and `calendar.date`.
 * @example
 * ```ts
 * const indicators = [{ code: "Tempi", name: "Tempi", weight: "30", target: "<= 180 gg" }, { code: "Corsi", name: "Corsi", weight: "70", target: ">= 10 N." }];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Servizi", indicators }] }] });
 * const score = scorePlan(plan, ruleSets.cameraleStandard, { phase: "interim", actuals: { Corsi: "6 N." } });
 * const { elapsed, coverage, low, high, open } = pace(score, { asOf: "2021-05-26" });
 * elapsed // => { numerator: 2n, denominator: 5n }
 * coverage; // => { numerator: 7n, denominator: 10n }
 * [low, high] // => [{ numerator: 42n, denominator: 1n }, { numerator: 72n, denominator: 1n }]
 * open.map(({ code, share }) => [code, share]) // => [["Tempi", { numerator: 30n, denominator: 1n }]]
 * ```
 */
export function pace(score: BodyScore, options: PaceOptions): Pace {
  const day = unwrap(readDay(attempt(() => options.asOf)));
  const { coverage, points, outlook, plan } = givenBodyScore(score);
  const shares = new Map(contributions(score).indicators.map(({ id, share }) => [id, share]));
  const open = indicatorsOf(score).flatMap(({ id, code, reason }) => {
    const share = shares.get(id);
    return share !== undefined && (reason === "notMeasured" || reason === "notAvailable") ? [{ id, code, share }] : [];
  });
  const { year = plan.year } = settingsOf(score.options, plan.year);
  return { elapsed: elapsedOf(year, day), coverage, points, low: outlook?.low, high: outlook?.high, open };
}

function readDay(day: IsoDay | undefined): Result<IsoDay> {
  const issues = dayIssues(day, ["asOf"]);
  return day === undefined || issues.length > 0 ? failAll(issues) : ok(day);
}

/** Days of the year up to and with a day, by all its days. */
function elapsedOf(year: number, day: IsoDay): Fraction {
  const [first, last] = [writeIsoDay(year, 1, 1), writeIsoDay(year, 12, 31)];
  const all = daysBetween(first, last) + 1;
  const gone = Math.min(Math.max(daysBetween(first, day) + 1, 0), all);
  return fraction(BigInt(gone), BigInt(all));
}
