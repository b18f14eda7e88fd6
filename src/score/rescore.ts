import type { Indicator } from "../plan/plan.ts";
import { givenFor, readEntries } from "./actuals.ts";
import { givenBodyScore } from "./given-score.ts";
import type { ChildNode } from "./group-node.ts";
import type { ActualInputs } from "./options.ts";
import type { BodyScore } from "./score.ts";
import { scoreTree } from "./score-plan.ts";
import { settingsOf } from "./settings.ts";

/**
 * Scores a plan again after some results have changed (*ricalcolo*): what {@link scorePlan} gives for the earlier `actuals` with the changes merged over them,
 * key by key. Subtrees in which nothing changed are the same objects as before, so that what was computed of them is kept.
 *
 * A change takes the place of the whole earlier entry; `undefined` takes the entry out, and the plan's own actual counts again.
 *
 * @param score - As given by {@link scorePlan} or by this function.
 * @param changes - Like `actuals`: a record or a Map by indicator id, else by code.
 * @returns the new score; the earlier one stays as it is.
 * @throws {@link PlanError} with `value.foreign` for what is no score of a plan.
 * @example
 * ```ts
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff" }, { name: "Promozione", objectives: [{ title: "Formazione", indicators: [
 *   { code: "Corsi", name: "Corsi", target: ">= 10 N." },
 * ] }] }] });
 * const before = scorePlan(plan, ruleSets.cameraleStandard, { actuals: { Corsi: "5 N." } });
 * const after = rescore(before, { Corsi: "9 N." });
 * [before.value?.toString(), after.value?.toString()] // => ["50", "90"]
 * after.children[0] === before.children[0] // => true
 * ```
 */
export function rescore(score: BodyScore, changes: ActualInputs): BodyScore {
  const { plan, ruleSet, options } = givenBodyScore(score);
  const changed = readEntries(changes);
  const before = settingsOf(options, plan.year);
  const settings = changed.success
    ? settingsOf({ ...options, actuals: new Map([...before.entries, ...changed.data]) }, plan.year)
    : { ...before, issues: [...before.issues, ...changed.issues] };
  // An object may have been changed by its owner since it was read.
  const objects = new Set<unknown>(changed.success ? [...changed.data.values()].filter((value) => typeof value === "object") : []);
  const isUnchanged = (indicator: Indicator): boolean => {
    const given = givenFor(indicator, settings.entries);
    return given === givenFor(indicator, before.entries) && !objects.has(given);
  };
  const children = score.children as unknown as readonly ChildNode[]; // every score is made of them
  return scoreTree(plan, { ruleSet, settings }, { children, isUnchanged });
}
