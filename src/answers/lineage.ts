import type { Indicator } from "../plan/plan.ts";
import { childrenOf } from "../plan/walk.ts";
import type { Report } from "../score/actuals.ts";
import { type ChildNode, GroupNode, type PlanGroup } from "../score/group-node.ts";
import { IndicatorNode } from "../score/indicator-node.ts";
import type { BodyScore } from "../score/score.ts";

/** A node with others below it, as planned and as scored. */
export interface Ancestor {
  readonly plan: PlanGroup;
  readonly score: GroupNode;
}

/** An indicator and all that stands above it. */
export interface Lineage {
  /** From the top down: the body first, unless the lineage was cut. */
  readonly ancestors: readonly Ancestor[];
  readonly indicator: Indicator;
  readonly score: IndicatorNode;
}

/** An indicator scored with another report, and all above it in turn. */
export interface Rescored {
  readonly indicator: IndicatorNode;
  /** From the top down. */
  readonly groups: readonly GroupNode[];
}

/** Every indicator of a score with all that stands above it, in document order. */
export function lineagesOf(score: BodyScore): Generator<Lineage, void, undefined> {
  return below([{ plan: { kind: "body", node: score.plan }, score: nodeOf(score) }]);
}

/** The node behind the body of a score. */
export function nodeOf(score: BodyScore): GroupNode {
  return score as unknown as GroupNode; // every score is made of such nodes
}

/** Scores the indicator with another report, and what stands above it with that; whatever stands beside them stays as it is. */
export function scoredWith({ ancestors, indicator, score }: Lineage, report: Report): Rescored {
  const leaf = new IndicatorNode(indicator, report, { context: score.context });
  const groups: GroupNode[] = [];
  let [before, after]: [ChildNode, ChildNode] = [score, leaf];
  for (const ancestor of [...ancestors].reverse()) {
    const { children, context } = ancestor.score;
    const group = new GroupNode(
      ancestor.plan,
      children.map((child) => (child === before ? after : child)),
      context,
    );
    groups.push(group);
    [before, after] = [ancestor.score, group];
  }
  return { indicator: leaf, groups: groups.reverse() };
}

/** The node that stands at the top. */
export function topOf({ indicator, groups }: Rescored): ChildNode {
  return groups[0] ?? indicator;
}

function* below(ancestors: readonly [Ancestor, ...Ancestor[]]): Generator<Lineage, void, undefined> {
  const { plan, score } = ancestors[ancestors.length - 1] ?? ancestors[0];
  for (const [at, child] of childrenOf(plan).entries()) {
    const node = score.children[at];
    if (child.kind === "indicator" && node instanceof IndicatorNode) yield { ancestors, indicator: child.node, score: node };
    if (child.kind !== "indicator" && node instanceof GroupNode) yield* below([...ancestors, { plan: child, score: node }]);
  }
}
