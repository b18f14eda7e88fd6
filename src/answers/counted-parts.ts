import { divide, type Fraction, fraction, fromDecimal, fromPlainText, isZero, multiply, ONE, sumOf } from "../decimal/fraction.ts";
import type { AggregationMethod, RuleSet } from "../rules/rule-set.ts";
import type { IndicatorScore, Score } from "../score/score.ts";

/** A node with others below it. */
export type GroupScore = Exclude<Score, IndicatorScore>;

/** A part of a node: what it weighs, of what. */
export interface CountedPart {
  readonly node: Score;
  /** Absent where the parts have no weights, or the method looks at none: each then weighs 1. */
  readonly weight: Fraction | undefined;
  /** The weight of all. */
  readonly of: Fraction;
  /** weight ÷ of: by how much the points of the part count in the node's. */
  readonly factor: Fraction;
}

/** The methods by which a node's points are Σ factor × points over its parts. */
export const LINEAR: readonly AggregationMethod[] = ["weightedMean", "weightedSum", "mean", "leafMean"];

/**
 * The parts that a node's points are made of, before scale, floor, cap, rounding and gate: its children that count, or for `leafMean` the indicators that
 * count below. For `weightedSum` also the children that do not count, whose weight is lost. For the methods that are no sum, as for a weighted mean.
 */
export function countedParts(node: GroupScore, { aggregation, weights }: RuleSet): readonly CountedPart[] {
  const children: readonly Score[] = node.children;
  const counted = children.filter(isScored);
  switch (aggregation[node.kind].method) {
    case "leafMean":
      return equalParts(scoredIndicators(node));
    case "mean":
      return equalParts(counted);
    case "weightedSum":
      if (children.every(({ weight }) => weight === undefined)) return equalParts(children);
      return weightedParts(children, fromPlainText(weights.total));
    default:
      return weightedParts(counted, sumOf(counted.map(weightOf)));
  }
}

/** The declared weight; siblings without weights weigh the same. */
export function weightOf({ weight }: Score): Fraction {
  return weight === undefined ? ONE : fromDecimal(weight);
}

/** The indicators below a node, in document order. */
export function indicatorsOf(node: Score): readonly IndicatorScore[] {
  return node.kind === "indicator" ? [node] : node.children.flatMap((child: Score) => indicatorsOf(child));
}

/** The points of the parts, each by its factor; what has no points gives none. */
export function weightedPoints(parts: readonly CountedPart[]): Fraction {
  return sumOf(parts.flatMap(({ node, factor }) => (node.points === undefined ? [] : [multiply(factor, node.points)])));
}

function scoredIndicators(node: Score): readonly Score[] {
  return indicatorsOf(node).filter(isScored);
}

function isScored({ points }: Score): boolean {
  return points !== undefined;
}

function equalParts(nodes: readonly Score[]): readonly CountedPart[] {
  const of = fraction(BigInt(nodes.length), 1n);
  return nodes.map((node) => ({ node, weight: undefined, of, factor: divide(ONE, of) }));
}

/** Each by its weight; where all weights are 0, the methods that look at none go on with equal parts. */
function weightedParts(nodes: readonly Score[], of: Fraction): readonly CountedPart[] {
  if (isZero(of)) return equalParts(nodes);
  return nodes.map((node) => {
    const weight = node.weight === undefined ? undefined : fromDecimal(node.weight);
    return { node, weight, of, factor: divide(weight ?? ONE, of) };
  });
}
