import { compare, fromPlainText, HUNDRED, ZERO } from "../../decimal/fraction.ts";
import { bandAt, endOf } from "../../scale/bands.ts";
import type { Scale } from "../../scale/scale.ts";
import { GroupNode } from "../../score/group-node.ts";
import { IndicatorNode } from "../../score/indicator-node.ts";
import type { ScoreNode } from "../../score/node.ts";
import type { Step } from "../../score/score.ts";
import type { Rescored } from "../lineage.ts";

/**
 * Which way the points of an indicator came to the top: whether it counts, whether it fails as a prerequisite, and the bands of the scales on the way that fall
 * somewhere. Everything else on the way (other scales, limits, roundings, corrections, every aggregation) never falls where its input rises.
 */
export function branchOf({ indicator, groups }: Rescored): string {
  const { points, isGate, state } = indicator;
  const fails = isGate && points !== undefined && compare(points, HUNDRED) < 0;
  return [state, fails, ...[indicator, ...groups].flatMap(bandsOf)].join(" ");
}

/** The positions of the bands that a node's value fell into; where no scale falls, the steps need not be asked. */
function bandsOf(node: ScoreNode): readonly number[] {
  const scales = scalesOf(node);
  if (Object.values(scales).every((scale) => scale === undefined || rises(scale))) return [];
  return node.steps.flatMap((step) => {
    const scale = scales[step.rule];
    return scale === undefined ? [] : [bandAt(scale.bands, inputOf(step))];
  });
}

/** The scales that a node may apply, by the rule that its steps name. */
function scalesOf(node: ScoreNode): Readonly<Record<string, Scale | undefined>> {
  const { achievement, aggregation } = node.context.ruleSet;
  if (node instanceof GroupNode) return { [`aggregation.${node.kind}.scale`]: aggregation[node.kind].scale };
  const own = node instanceof IndicatorNode ? node.rule.scale : undefined;
  const { by } = achievement;
  return { "points.scale": own, "points.scale.value": own, "achievement.by.delay": by.method === "delay" ? by.scale : undefined };
}

/** What a step looks up in its scale. */
function inputOf({ inputs }: Step) {
  const input = inputs["input"] ?? inputs["delay"] ?? inputs["points"];
  return typeof input === "object" ? input : ZERO;
}

/** Whether a greater input never gives fewer points. */
function rises({ bands }: Scale): boolean {
  const points = bands.flatMap((band, at) => {
    if (band.points === "same") return [endOf(bands[at - 1]), endOf(band)].flatMap((end) => end ?? []);
    return (typeof band.points === "string" ? [band.points] : [band.points.from, band.points.to]).map(fromPlainText);
  });
  return points.every((one, at) => compare(points[at - 1] ?? one, one) <= 0);
}
