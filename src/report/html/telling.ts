import { type Contributions, contributions } from "../../answers/contributions.ts";
import { type Scribe, scribeOf } from "../../answers/explain/scribe.ts";
import type { Indicator, NodeId } from "../../plan/plan.ts";
import { walkPlan } from "../../plan/walk.ts";
import type { Phase } from "../../rules/rule-set.ts";
import type { BodyScore, IndicatorScore, Score } from "../../score/score.ts";
import { settingsOf } from "../../score/settings.ts";
import { labelOf, told } from "../figures.ts";
import type { Shares } from "../svg/icicle.ts";
import type { Telling } from "../telling.ts";
import { PAGE_WORDS } from "./words.ts";

/** A node of the score and where it stands. */
export interface Placed<Node extends Score = Score> {
  readonly node: Node;
  /** Names of the areas and services above it, from the top down. */
  readonly above: readonly string[];
  /** Its place in document order; the body is 0. */
  readonly at: number;
}

/** What the parts of the page are told with: everything that more than one of them needs, found once. */
export interface PageTelling extends Telling {
  readonly scribe: Scribe;
  readonly year: string;
  readonly phase: Phase;
  readonly asOf: string | undefined;
  /** Every node in document order. */
  readonly nodes: readonly Placed[];
  readonly indicators: readonly Placed<IndicatorScore>[];
  readonly contributions: Contributions;
  readonly say: (key: keyof typeof PAGE_WORDS, pieces?: Readonly<Record<string, string>>) => string;
  /** The declared share of the body of each indicator, in %. */
  readonly shares: Shares;
  /** What the plan says of an indicator. */
  readonly planned: (node: IndicatorScore) => Indicator | undefined;
  /** The id, in the page, of the explanation of a node. */
  readonly anchorOf: (node: Score) => string;
}

export function pageTelling(telling: Telling): PageTelling {
  const { score, locale } = telling;
  const { year = score.plan.year, phase, asOf } = settingsOf({ ...score.options, actuals: undefined }, score.plan.year);
  const nodes = placedNodes(score);
  const places = new Map(nodes.map(({ node, at }) => [node, at]));
  const all = contributions(score);
  const shares = new Map(all.indicators.map(({ id, share }) => [id, share]));
  const planned = plannedIndicators(score);
  return {
    ...telling,
    scribe: scribeOf(locale, "text"),
    year: String(year),
    phase,
    asOf,
    nodes,
    indicators: nodes.filter((placed): placed is Placed<IndicatorScore> => placed.node.kind === "indicator"),
    contributions: all,
    say: (key, pieces) => told(PAGE_WORDS[key], locale, pieces),
    shares,
    planned: ({ id }) => planned.get(id),
    anchorOf: (node) => `why-${places.get(node) ?? 0}`,
  };
}

/** Every node, the body first, each before what is below it. */
function placedNodes(score: BodyScore): readonly Placed[] {
  const placed: Placed[] = [];
  const add = (node: Score, above: readonly string[]): void => {
    placed.push({ node, above, at: placed.length });
    const below = node.kind === "area" || node.kind === "service" ? [...above, labelOf(node)] : above;
    for (const child of node.children) add(child, below);
  };
  add(score, []);
  return placed;
}

function plannedIndicators({ plan }: BodyScore): ReadonlyMap<NodeId, Indicator> {
  const indicators = new Map<NodeId, Indicator>();
  for (const walked of walkPlan(plan)) if (walked.kind === "indicator") indicators.set(walked.node.id, walked.node);
  return indicators;
}
