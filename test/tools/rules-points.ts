import { fractionText } from "../../src/decimal/fraction.ts";
import { parsePlan } from "../../src/plan/parse.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import type { ScoreOptions } from "../../src/score/options.ts";
import { scorePlan } from "../../src/score/score-plan.ts";

/** Of an indicator under a rule set: its points as text, `"600/7"`; or its state where it has none. */
export function pointsOf(ruleSet: RuleSet, indicator: { target: string; actual?: string; baseline?: string }, options: ScoreOptions = {}): string {
  const objectives = [{ title: "T", indicators: [{ name: "I", ...indicator }] }];
  const plan = parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives }] });
  const scored = scorePlan(plan, ruleSet, options).children[0]?.children[0]?.children[0];
  return scored?.points === undefined ? String(scored?.state) : fractionText(scored.points);
}

/** Of a body whose one objective has these indicators, each `weight target actual`: its points as text. */
export function bodyPointsOf(ruleSet: RuleSet, rows: readonly (readonly [weight: string, target: string, actual: string])[]): string | undefined {
  const indicators = rows.map(([weight, target, actual], at) => ({ name: `I${at}`, weight, target, actual }));
  const areas = [{ name: "A", objectives: [{ title: "T", indicators }] }];
  const { points } = scorePlan(parsePlan({ body: "B", year: 2021, areas }), ruleSet);
  return points && fractionText(points);
}
