import { plainText } from "../decimal/decimal.ts";
import {
  absolute,
  compare,
  type Fraction,
  fraction,
  fromDecimal,
  fromPlainText,
  isZero,
  multiply,
  subtract,
  sumOf,
  ZERO,
} from "../decimal/fraction.ts";
import { readPlainNumber } from "../decimal/plain-number.ts";
import { quotientOf, unitsOf } from "../decimal/quotient.ts";
import { roundToDecimal } from "../decimal/rounding.ts";
import { PLAN_CODES } from "../error/codes/plan.ts";
import { LIMITS } from "../error/limits.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { childrenOf, type PlanChild, type WalkedNode } from "../plan/walk.ts";
import type { WeightRules } from "./rule-set.ts";

/** What holds where no rule set is given: weights sum to exactly 100, or none is written. */
export const PLAIN_WEIGHTS: WeightRules = { total: "100", tolerance: "0", absent: "equal" };

/** The most decimals that are summed in integers: as many digits as one group of a Decimal has. */
const SCALE = 7;

/** What a first look at weights needs to know of the rules; made once for a plan. */
export interface WeightCheck {
  readonly rules: WeightRules;
  /** The total as an integer of {@link SCALE} decimals; nothing where it is none, or where a sum that is the total is not enough. */
  readonly total: number | undefined;
}

export function weightCheck(rules: WeightRules): WeightCheck {
  const [total, tolerance] = [readPlainNumber(rules.total), readPlainNumber(rules.tolerance)];
  if (total === undefined || tolerance === undefined || compare(tolerance, ZERO) < 0) return { rules, total: undefined };
  const { top, bottom } = quotientOf(multiply(total, fraction(10n ** BigInt(SCALE), 1n))) ?? { top: 0, bottom: 1 };
  return { rules, total: top > 0 && bottom === 1 ? top : undefined };
}

/**
 * Whether the weights of two lists of siblings are surely right: their sum is exactly the total, or they are absent where they may be. What is not
 * sure is for {@link weightIssues}.
 *
 * Integers are summed; a sum too large to be held exactly does not come down to the total again.
 */
export function areWeightsRight(check: WeightCheck, first: readonly ChildNode[], second: readonly ChildNode[]): boolean {
  const one = first[0] ?? second[0];
  if (one === undefined) return true;
  if (isUnweighted(one)) return check.rules.absent !== "refuse" && first.every(isUnweighted) && second.every(isUnweighted);
  return addUnits(addUnits(0, first), second) === check.total;
}

type ChildNode = PlanChild["node"];

function isUnweighted({ weight }: ChildNode): boolean {
  return weight === undefined;
}

/** A sum and the weights of a list; not a number where one is absent or unusual. */
function addUnits(sum: number, list: readonly ChildNode[]): number {
  let added = sum;
  for (const { weight } of list) added += weight === undefined ? Number.NaN : (unitsOf(weight, SCALE) ?? Number.NaN);
  return added;
}

/**
 * What is wrong with the weights of the children of a node (*controllo dei pesi*): one issue, their sum exact; where only some have a weight, which a
 * plan made by hand can do, one for each that has none.
 */
export function weightIssues(parent: WalkedNode, rules: WeightRules): readonly Issue[] {
  const children = childrenOf(parent);
  const without = children.filter(({ node }) => isUnweighted(node));
  const details = { path: parent.path, params: { node: parent.node.id } };
  if (children.length === 0) return [];
  if (without.length === children.length) return rules.absent === "refuse" ? [issue(PLAN_CODES, "plan.weightsAbsent", details)] : [];
  if (without.length > 0) return missingIssues(parent, children, without);
  const weights = children
    .map(({ node }) => node.weight)
    .filter((weight) => weight !== undefined)
    .map(fromDecimal);
  if (weights.every(isZero)) return [issue(PLAN_CODES, "plan.weightsZero", details)];
  return sumIssues(sumOf(weights), rules, details);
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
