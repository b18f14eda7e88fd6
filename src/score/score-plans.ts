import { foreign, ownOptions } from "../error/foreign.ts";
import { unwrap } from "../error/result.ts";
import type { Plan } from "../plan/plan.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { attempt } from "./attempt.ts";
import type { ScoreOptions } from "./options.ts";
import type { BodyScore } from "./score.ts";
import { scorePlan } from "./score-plan.ts";

/** How far the scoring of many plans has come. */
export interface ScoreProgress {
  /** Plans that are scored and handed over. */
  readonly done: number;
}

/** What {@link scorePlans} may be told besides what {@link scorePlan} may. */
export interface ScorePlansOptions extends ScoreOptions {
  /** Ends the work before the next plan is taken, with the signal's reason as the error. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each plan. */
  readonly onProgress?: ((progress: ScoreProgress) => void) | undefined;
}

/**
 * Scores many plans one after another (*misurazione di molti enti*), for data sets that memory does not hold: a plan is taken when the score of the one before
 * was handed over, and nothing is kept of either.
 *
 * For more than one core or machine, give each its part of the plans: a score needs nothing but its plan and the rule set. Source: docs/score.md § Many plans.
 *
 * @param plans - A list, a generator, or anything that is read with `for await`.
 * @param ruleSet - As read by `parseRuleSet`, or one of `ruleSets`.
 * @param options - The same for all plans, with a signal to stop and a function that is told of each plan.
 * @returns the scores, in the order of the plans, to be read with `for await`.
 * @throws {@link PlanError} with `value.foreign` for what is no plan, no rule set or no plans; and what the plans or the signal throw.
 * @example
 * ```ts
 * const plans = ["CCIAA Uno", "CCIAA Due"].map((body) => parsePlan({ body, year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Corsi", indicators: [
 *   { name: "Corsi", target: ">= 10 N.", actual: "9 N." },
 * ] }] }] }));
 * const shown: string[] = [];
 * for await (const score of scorePlans(plans, ruleSets.cameraleStandard)) shown.push(`${score.id} ${score.value?.toFixed(2)}`);
 * shown // => ["cciaa-uno 90.00", "cciaa-due 90.00"]
 * ```
 */
export async function* scorePlans(
  plans: Iterable<Plan> | AsyncIterable<Plan>,
  ruleSet: RuleSet,
  options: ScorePlansOptions = {},
): AsyncGenerator<BodyScore, void, undefined> {
  const { signal, onProgress, ...told } = ownOptions(options);
  const source = isIterable(plans) ? plans : unwrap<typeof plans>(foreign("plans", plans));
  let done = 0;
  signal?.throwIfAborted();
  for await (const plan of source) {
    yield scorePlan(plan, ruleSet, told);
    done += 1;
    onProgress?.({ done });
    signal?.throwIfAborted();
  }
}

function isIterable(plans: unknown): boolean {
  const isOne = () => Object(plans) === plans && (Symbol.asyncIterator in (plans as object) || Symbol.iterator in (plans as object)); // an object, as was seen
  return attempt(isOne) === true;
}
