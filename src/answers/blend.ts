import type { Indicator, NodeId, Plan } from "../plan/plan.ts";
import { childrenOf } from "../plan/walk.ts";
import type { Report } from "../score/actuals.ts";
import { type ChildNode, GroupNode, type PlanGroup } from "../score/group-node.ts";
import { IndicatorNode } from "../score/indicator-node.ts";
import type { Context } from "../score/node.ts";
import type { BodyScore } from "../score/score.ts";
import { lineagesOf, nodeOf } from "./lineage.ts";
import { reportsOf } from "./reports.ts";

/** An indicator as planned, as reported and as scored. */
interface Reported {
  readonly indicator: Indicator;
  readonly report: Report;
  readonly node: IndicatorNode;
}

/** One of two scores, taken to pieces. */
export interface Side {
  readonly plan: Plan;
  readonly body: GroupNode;
  readonly indicators: ReadonlyMap<NodeId, Reported>;
}

/** What of the second score has taken the place of the first one's: each stage adds to the one before. */
export type Stage = "actuals" | "missing" | "targets";

/** Takes a score to pieces. */
export function sideOf(score: BodyScore): Side {
  const reportOf = reportsOf(score);
  const indicators = Array.from(
    lineagesOf(score),
    ({ indicator, score: node }) => [node.id, { indicator, node, report: reportOf(indicator) }] as const,
  );
  return { plan: score.plan, body: nodeOf(score), indicators: new Map(indicators) };
}

/** The first score with a part of the second in it, indicator by indicator: its own tree, weights and rules. */
export function blended(a: Side, b: Side, stage: Stage): GroupNode {
  return rebuilt(a, a.body.context, (own) => blendedLeaf(own, b.indicators.get(own.node.id), stage));
}

/** The second score by the rules and in the phase of the first. */
export function underRulesOf(a: Side, b: Side): GroupNode {
  const context = contextOf(a.body.context, b.body.context);
  return rebuilt(b, context, ({ indicator, report }) => new IndicatorNode(indicator, report, { context }));
}

/** The first score's rules and phase, the second one's year and day. */
function contextOf(a: Context, { year, asOf }: Context): Context {
  return { ...a, year, asOf };
}

/** The tree of a side with other leaves. */
function rebuilt({ plan, body, indicators }: Side, context: Context, leafOf: (own: Reported) => IndicatorNode): GroupNode {
  const below = (group: PlanGroup, scored: GroupNode): GroupNode => {
    const children = childrenOf(group).flatMap((child, at): readonly ChildNode[] => {
      const node = scored.children[at];
      if (child.kind !== "indicator") return node instanceof GroupNode ? [below(child, node)] : [];
      const own = indicators.get(child.node.id);
      return own === undefined ? [] : [leafOf(own)];
    });
    return new GroupNode(group, children, context);
  };
  return below({ kind: "body", node: plan }, body);
}

function blendedLeaf(a: Reported, b: Reported | undefined, stage: Stage): IndicatorNode {
  if (b === undefined) return a.node;
  if (stage === "targets") return withWeightOf(a, b);
  if (stage === "actuals" && (isMissing(a.report) || isMissing(b.report))) return a.node;
  return withReportOf(a, b);
}

/** Whether nothing was reported, and no points are forced. */
function isMissing({ actual, correction }: Report): boolean {
  return actual?.kind === "missing" && correction?.kind !== "forced";
}

/** The second indicator with the first one's weight. */
function withWeightOf(a: Reported, { indicator, report, node }: Reported): IndicatorNode {
  const { weight: _own, ...rest } = indicator;
  const { weight } = a.indicator;
  return new IndicatorNode({ ...rest, ...(weight === undefined ? {} : { weight }) }, report, { context: contextOf(a.node.context, node.context) });
}

/** The first indicator's target against what was reported for the second, in its year; unless they cannot meet: then both wait for the next stage. */
function withReportOf(a: Reported, { report, node: { context } }: Reported): IndicatorNode {
  const { target } = a.node;
  const { year } = a.node.context;
  const isOfItsYear = target?.kind === "by" && target.date.year !== undefined && year !== context.year;
  if (target === undefined || isOfItsYear) return a.node;
  const node = new IndicatorNode({ ...a.indicator, target }, report, { context: { ...a.node.context, year: context.year } });
  return node.reason === "notComputable" ? a.node : node;
}
