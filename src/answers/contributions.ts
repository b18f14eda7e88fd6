import { compare, divide, type Fraction, HUNDRED, isZero, multiply, subtract, sumOf, ZERO } from "../decimal/fraction.ts";
import type { NodeId } from "../plan/plan.ts";
import type { MissingReason, RuleSet } from "../rules/rule-set.ts";
import { givenBodyScore } from "../score/given-score.ts";
import type { BodyScore, IndicatorScore, Score, Step } from "../score/score.ts";
import { countedParts, type GroupScore, indicatorsOf, LINEAR, weightedPoints, weightOf } from "./counted-parts.ts";

/** What one indicator does for the body (*contributo*); shares in %, points as points of the body, all exact. */
export interface Contribution {
  readonly id: NodeId;
  readonly code?: string | undefined;
  readonly name: string;
  readonly state: IndicatorScore["state"];
  /** Why it has no points of its own. */
  readonly reason?: MissingReason | undefined;
  /** Its own points. */
  readonly points?: Fraction | undefined;
  /** Its declared share of the body (*peso nell'ente*), in %: the product of w ÷ Σw on the way down, whatever else is left out. */
  readonly share: Fraction;
  /** What it counts for in the body's points, in %: as its share, among what is not left out. */
  readonly counted: Fraction;
  /** counted × points ÷ 100. */
  readonly brought: Fraction;
  /** counted × (100 − points) ÷ 100: below 0 where it brings more than 100 points would. */
  readonly lost: Fraction;
}

/** Where a node's points are not the sum of what its parts bring (*scarto*), by which rules, and what that does to the body's points. */
export interface Adjustment {
  readonly id: NodeId;
  /** The options of the rule set that were applied, as steps name them: `gate`, `rounding.area.halfEven`. */
  readonly rules: readonly string[];
  /** In points of the body, exact. */
  readonly points: Fraction;
}

/** Where the body's points come from and where they are lost (*contributi*); everything exact, and nothing left over. */
export interface Contributions {
  /** Every indicator, the one that loses most first; of equal ones in document order. */
  readonly indicators: readonly Contribution[];
  /** The sum of all shares: 100, unless nothing below the body has a share. */
  readonly share: Fraction;
  /** The sum of what they count for: 100 under weighted means; less where a `weightedSum` loses the weight of what is left out and has no indicator. */
  readonly counted: Fraction;
  /** The sum of what they bring. */
  readonly brought: Fraction;
  /** The sum of what they lose. */
  readonly lost: Fraction;
  /** Where what they bring is not the points of the node above them; none where the rule set sums throughout. Top down. */
  readonly adjustments: readonly Adjustment[];
  /** The body's points: `brought` and all adjustments. Absent where the body is unscored; then nothing counts. */
  readonly points?: Fraction | undefined;
}

/**
 * What each indicator brings to the body's points and what it loses (*contributi*), the largest loss first.
 *
 * `share` is what the plan declares, `counted` what the rules make of it: where an indicator is left out, the others count for more. Under weighted means,
 * sums and means the points brought add up to the body's. A scale, a floor or cap, a rounding, a prerequisite, a minimum are no sums: there, indicators count
 * as under a weighted mean, and `adjustments` say at which node, by which rules, and by how much the body's points differ.
 *
 * @param score - As given by `scorePlan`.
 * @returns shares in % and points of the body; `brought` and the adjustments add up to `points`, `brought` and `lost` to `counted`, to the last digit.
 * @throws {@link PlanError} with `value.foreign` for what is no score of a plan.
 * @example
 * ```ts
 * const indicators = [
 *   { code: "Visite", name: "Visite al sito", weight: "60", target: ">= 1.000 N.", actual: "1.000 N." },
 *   { code: "Ritardo", name: "Tempo medio", weight: "40", target: "<= 180 gg", actual: "240 gg" },
 * ];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Servizi", indicators }] }] });
 * const [first] = contributions(scorePlan(plan, ruleSets.cameraleStandard)).indicators;
 * [first?.code, first?.brought, first?.lost] // => ["Ritardo", { numerator: 30n, denominator: 1n }, { numerator: 10n, denominator: 1n }]
 * ```
 */
export function contributions(score: BodyScore): Contributions {
  const { ruleSet, points } = givenBodyScore(score);
  const shares = sharesOf(score, HUNDRED);
  const counted = points === undefined ? new Map<NodeId, Fraction>() : countedOf(score, HUNDRED, ruleSet);
  const indicators = indicatorsOf(score).map((one) => contributionOf(one, shares.get(one.id) ?? ZERO, counted.get(one.id) ?? ZERO));
  const sumBy = (key: "share" | "counted" | "brought" | "lost"): Fraction => sumOf(indicators.map((one) => one[key]));
  return {
    indicators: [...indicators].sort((a, b) => compare(b.lost, a.lost)),
    share: sumBy("share"),
    counted: sumBy("counted"),
    brought: sumBy("brought"),
    lost: sumBy("lost"),
    adjustments: points === undefined ? [] : adjustmentsOf(score, HUNDRED, ruleSet),
    points,
  };
}

function contributionOf({ id, code, name, state, reason, points }: IndicatorScore, share: Fraction, counted: Fraction): Contribution {
  const brought = points === undefined ? ZERO : divide(multiply(counted, points), HUNDRED);
  return { id, code, name, state, reason, points, share, counted, brought, lost: subtract(counted, brought) };
}

type Shares = ReadonlyMap<NodeId, Fraction>;

/** A share spread over the indicators below by the declared weights; nodes below which no indicator has a share take none. */
function sharesOf(node: Score, share: Fraction): Shares {
  if (node.kind === "indicator") return new Map([[node.id, share]]);
  const children = (node.children as readonly Score[]).filter(hasShares); // each level has a list type of its own
  const total = sumOf(children.map(weightOf));
  return merged(children.map((child) => sharesOf(child, divide(multiply(share, weightOf(child)), total))));
}

function hasShares(node: Score): boolean {
  if (isZero(weightOf(node))) return false;
  return node.kind === "indicator" || node.children.some((child: Score) => hasShares(child));
}

/** A share spread over the indicators below as they count; below a node without points, whose weight is lost, as declared. */
function countedOf(node: Score, share: Fraction, ruleSet: RuleSet): Shares {
  if (node.kind === "indicator") return new Map([[node.id, share]]);
  if (node.points === undefined) return sharesOf(node, share);
  return merged(countedParts(node, ruleSet).map((part) => countedOf(part.node, multiply(share, part.factor), ruleSet)));
}

function merged(parts: readonly Shares[]): Shares {
  return new Map(parts.flatMap((part) => [...part]));
}

/** Where points are not what the parts bring, from a node that counts for `share` % of the body down. */
function adjustmentsOf(node: Score, share: Fraction, ruleSet: RuleSet): readonly Adjustment[] {
  if (node.kind === "indicator" || node.points === undefined) return [];
  const parts = countedParts(node, ruleSet);
  const points = divide(multiply(share, subtract(node.points, weightedPoints(parts))), HUNDRED);
  const own = isZero(points) ? [] : [{ id: node.id, rules: rulesBehind(node), points }];
  return [...own, ...parts.flatMap((part) => adjustmentsOf(part.node, multiply(share, part.factor), ruleSet))];
}

/** The steps that are no sum; where there are none, a prerequisite further down is behind it, which `leafMean` alone looks through to. */
function rulesBehind({ steps }: GroupScore): readonly string[] {
  const computing = steps.filter(({ step }) => step !== "status");
  const others = computing.filter((step) => !isSum(step) && !isIdle(step));
  return (others.length > 0 ? others : computing.filter(isSum)).map(({ rule }) => rule);
}

function isSum({ rule }: Step): boolean {
  return LINEAR.some((method) => rule.endsWith(`.${method}`));
}

/** Whether a rounding left its value as it was. */
function isIdle({ rule, inputs, result }: Step): boolean {
  const { points } = inputs;
  return rule.startsWith("rounding.") && typeof points === "object" && typeof result === "object" && compare(points, result) === 0;
}
