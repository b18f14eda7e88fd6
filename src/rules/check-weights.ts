import { type Decimal, plainText } from "../decimal/decimal.ts";
import { absolute, compare, type Fraction, fromDecimal, fromPlainText, isZero, subtract, sumOf } from "../decimal/fraction.ts";
import { roundToDecimal } from "../decimal/rounding.ts";
import { PLAN_CODES } from "../error/codes/plan.ts";
import { LIMITS } from "../error/limits.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { childrenOf, type PlanChild, type WalkedNode } from "../plan/walk.ts";
import type { WeightRules } from "./rule-set.ts";

/** What holds where no rule set is given: weights sum to exactly 100, or none is written. */
export const PLAIN_WEIGHTS: WeightRules = { total: "100", tolerance: "0", absent: "equal" };

/**
 * What is wrong with the weights of the children of a node (*controllo dei pesi*): one issue, their sum exact; where only some have a weight, which a
 * plan made by hand can do, one for each that has none.
 */
export function weightIssues(parent: WalkedNode, rules: WeightRules): readonly Issue[] {
  const children = childrenOf(parent);
  const without = children.filter((child) => weightOf(child) === undefined);
  const details = { path: parent.path, params: { node: parent.node.id } };
  if (children.length === 0) return [];
  if (without.length === children.length) return rules.absent === "refuse" ? [issue(PLAN_CODES, "plan.weightsAbsent", details)] : [];
  if (without.length > 0) return missingIssues(parent, children, without);
  const weights = children
    .map(weightOf)
    .filter((weight) => weight !== undefined)
    .map(fromDecimal);
  if (weights.every(isZero)) return [issue(PLAN_CODES, "plan.weightsZero", details)];
  return sumIssues(sumOf(weights), rules, details);
}

function weightOf({ node }: PlanChild): Decimal | undefined {
  return "weight" in node ? node.weight : undefined;
}

function missingIssues(parent: WalkedNode, children: readonly PlanChild[], without: readonly PlanChild[]): readonly Issue[] {
  const params = { weighted: String(children.length - without.length), siblings: String(children.length) };
  return without.map(({ key, index }) => issue(PLAN_CODES, "plan.weightMissing", { path: [...parent.path, key, index, "weight"], params }));
}

function sumIssues(sum: Fraction, rules: WeightRules, { path, params }: Required<Pick<Issue, "path" | "params">>): readonly Issue[] {
  const difference = subtract(sum, fromPlainText(rules.total));
  if (compare(absolute(difference), fromPlainText(rules.tolerance)) <= 0) return [];
  const numbers = { sum: decimalText(sum), total: rules.total, difference: decimalText(difference) };
  return [issue(PLAN_CODES, "plan.weightSum", { path, params: { ...params, ...numbers } })];
}

/** Sums of weights have no more decimals than weights can have, so nothing is rounded here. */
function decimalText(value: Fraction): string {
  return plainText(roundToDecimal(value, { decimals: LIMITS.digits, mode: "halfUp" }));
}
