import { plainText } from "../decimal/decimal.ts";
import { absolute, compare, type Fraction, fromDecimal, fromPlainText, isZero, subtract, sumOf } from "../decimal/fraction.ts";
import { roundToDecimal } from "../decimal/rounding.ts";
import { PLAN_CODES } from "../error/codes/plan.ts";
import { LIMITS } from "../error/limits.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { childrenOf, type WalkedNode } from "../plan/walk.ts";
import type { WeightRules } from "./rule-set.ts";

/** What holds where no rule set is given: weights sum to exactly 100, or none is written. */
export const PLAIN_WEIGHTS: WeightRules = { total: "100", tolerance: "0", absent: "equal" };

/** What is wrong with the weights of the children of a node (*controllo dei pesi*), at most one issue; their sum is exact. */
export function weightIssues(parent: WalkedNode, rules: WeightRules): readonly Issue[] {
  const children = childrenOf(parent).map(({ node }) => ("weight" in node ? node.weight : undefined));
  const weights = children.filter((weight) => weight !== undefined).map(fromDecimal);
  const details = { path: parent.path, params: { node: parent.node.id } };
  if (children.length === 0) return [];
  if (weights.length === 0) return rules.absent === "refuse" ? [issue(PLAN_CODES, "plan.weightsAbsent", details)] : [];
  if (weights.every(isZero)) return [issue(PLAN_CODES, "plan.weightsZero", details)];
  return sumIssues(sumOf(weights), rules, details);
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
