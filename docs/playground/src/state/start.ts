import { type ActualInputs, type BodyScore, parsePlan, type Plan, type RuleSet, ruleSets, scorePlan } from "traguardo";
import actualsFile from "../../../../examples/actuals-2021.json" with { type: "json" };
import planFile from "../../../../examples/massa-carrara-2021.json" with { type: "json" };
import type { Locale } from "../words/words.ts";
import { draftOf } from "./draft.ts";
import { type Entries, entriesOf, inputsOf } from "./entries.ts";
import { parentsOf, seenIn } from "./nodes.ts";
import type { State } from "./state.ts";

/** The plan that the page opens on, with its invented results. */
export function seedPlan(): { readonly plan: Plan; readonly entries: Entries } {
  const plan = parsePlan(planFile);
  return { plan, entries: entriesOf(plan, actualsFile.actuals as Parameters<typeof entriesOf>[1]) }; // the file's corrections are exogenous ones
}

/** How the page begins. */
export function seedState(locale: Locale): State {
  const { plan, entries } = seedPlan();
  const score = scorePlan(plan, ruleSets.cameraleStandard, { actuals: inputsOf(entries) });
  const draft = draftOf(ruleSets.cameraleStandard, "cameraleStandard");
  return { locale, source: { kind: "seed" }, entries, score, draft, selected: score.id, open: openAtFirst(score), target: "almeno 85 % dei reclami" };
}

/** More rows are not shown unasked. */
const MOST_ROWS = 80;

/** The areas, and the first service with its objectives where that is not too much: enough to see how deep it goes. */
export function openAtFirst(score: BodyScore): ReadonlySet<string> {
  const first = score.children[0]?.children[0];
  const below = first === undefined ? [] : parentsOf(first);
  const deep = new Set([score, ...score.children, ...below].map(({ id }) => id));
  return seenIn(score, deep).length <= MOST_ROWS ? deep : new Set([score.id]);
}

/** A plan scored with the rules and the phase of another score. */
export function scoredLike({ ruleSet, options }: BodyScore, plan: Plan, entries: Entries, rules: RuleSet = ruleSet): BodyScore {
  const actuals: ActualInputs = inputsOf(entries);
  return scorePlan(plan, rules, { phase: options.phase, actuals });
}
