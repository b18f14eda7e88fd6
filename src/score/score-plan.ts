import { refusing } from "../error/foreign.ts";
import { LIMITS } from "../error/limits.ts";
import { refuseTooDeep } from "../plan/given-plan.ts";
import type { Indicator, Plan, PlanNode } from "../plan/plan.ts";
import { CHILD_LISTS, type ChildKey } from "../plan/levels.ts";
import { soundPlan } from "../plan/sound-plan.ts";
import { givenRuleSet } from "../rules/given-rule-set.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { type Entries, givenFor, readReport } from "./actuals.ts";
import { BodyNode, contextOf, type Scoring } from "./body-node.ts";
import { type ChildNode, GroupNode, type PlanGroup } from "./group-node.ts";
import { IndicatorNode, type Siblings } from "./indicator-node.ts";
import type { Context } from "./node.ts";
import type { ScoreOptions } from "./options.ts";
import { type ListPlace, type NodePlace, pathOf } from "./place.ts";
import type { BodyScore } from "./score.ts";
import { settingsOf } from "./settings.ts";

/**
 * Scores a plan with a rule set (*misurazione e valutazione della performance*): exact fractions from the indicators to the body.
 *
 * It never throws for a plan and a rule set that were read: what goes wrong with one indicator makes it `notComputable`, with its issues; `score.issues` lists all of them, with the keys of `actuals`
 * that name nothing and the weights that do not add up. Nothing is rounded but where the rule set says.
 *
 * @param plan - As read by `parsePlan`.
 * @param ruleSet - As read by `parseRuleSet`, or one of `ruleSets`.
 * @param options - The phase, the scored year, and the results.
 * @returns the body's node; the levels below are its `children`.
 * @throws {@link PlanError} with `value.foreign` for what is no plan or no rule set, `schema.tooDeep` for a plan made by hand that is too deep.
 * @example
 * ```ts
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Tempi", indicators: [
 *   { code: "Ritardo", name: "Tempo medio", target: "<= 180 gg" },
 * ] }] }] });
 * const score = scorePlan(plan, ruleSets.cameraleStandard, { actuals: { Ritardo: "210 gg" } });
 * score.points // => { numerator: 600n, denominator: 7n }
 * score.value?.toString() // => "85.71"
 * ```
 */
export function scorePlan(plan: Plan, ruleSet: RuleSet, options: ScoreOptions = {}): BodyScore {
  const { year } = soundPlan(plan);
  const scoring = { ruleSet: givenRuleSet(ruleSet), settings: settingsOf(options, year) };
  return refusing("a plan", plan, () => scoreTree(plan, scoring));
}

/** An earlier score of the same plan with the same rules and options, some results aside. */
export interface Earlier {
  readonly children: readonly ChildNode[];
  /** Whether the results of an indicator are still the same. */
  readonly isUnchanged: (indicator: Indicator) => boolean;
}

/** The score of a plan; nodes of an earlier one with no other result below are taken over. */
export function scoreTree(plan: Plan, scoring: Scoring, earlier?: Earlier): BodyScore {
  const context = contextOf(scoring);
  const build: Build = { context, entries: scoring.settings.entries, isUnchanged: earlier?.isUnchanged };
  const children = nodesBelow({ kind: "body", node: plan }, undefined, { build, before: earlier?.children });
  return new BodyNode(plan, children, { ...scoring, context }) as unknown as BodyScore; // a node's state and its points always agree, which a class cannot tell
}

/** What stays the same on all levels. */
interface Build {
  readonly context: Context;
  readonly entries: Entries;
  readonly isUnchanged: Earlier["isUnchanged"] | undefined;
}

/** What the children of a node are made with, and what stood in their place before. */
interface Below {
  readonly build: Build;
  readonly before: readonly ChildNode[] | undefined;
}

/** One list of them: what stood there before begins at `from`. */
interface ChildList extends Below {
  readonly siblings: Siblings & { readonly place: ListPlace };
  readonly from: number;
}

function nodesBelow(parent: PlanNode, above: NodePlace | undefined, { build, before }: Below): readonly ChildNode[] {
  const lists = parent.node as Readonly<Partial<Record<ChildKey, readonly PlanNode["node"][]>>>; // each level has some of them
  let nodes: readonly ChildNode[] = [];
  for (const [key, kind] of CHILD_LISTS[parent.kind]) {
    const list: ChildList = { build, before, siblings: { context: build.context, place: listPlace(key, above) }, from: nodes.length };
    if (list.siblings.place.level > LIMITS.depth && lists[key]?.length) refuseTooDeep(pathOf({ list: list.siblings.place, index: 0 }));
    // CHILD_LISTS pairs each key with its kind.
    const made = lists[key]?.map((node, index) =>
      kind === "indicator" ? leafOf(node as Indicator, index, list) : groupOf({ kind, node } as PlanGroup, index, list),
    );
    if (made !== undefined) nodes = nodes.length === 0 ? made : [...nodes, ...made];
  }
  return nodes;
}

function listPlace(key: ChildKey, above: NodePlace | undefined): ListPlace {
  return { key, above, level: above === undefined ? 2 : above.list.level + 1 };
}

function leafOf(indicator: Indicator, index: number, { build, siblings, before, from }: ChildList): IndicatorNode {
  const earlier = before?.[from + index];
  if (earlier instanceof IndicatorNode && build.isUnchanged?.(indicator) === true) return earlier;
  const given = givenFor(indicator, build.entries);
  return new IndicatorNode(indicator, given === undefined ? undefined : readReport(given, indicator.actual), siblings, index);
}

function groupOf(group: PlanGroup, index: number, { build, siblings, before, from }: ChildList): GroupNode {
  const earlier = before?.[from + index];
  const children = nodesBelow(group, { list: siblings.place, index }, { build, before: earlier?.children });
  const isSame = earlier instanceof GroupNode && children.every((one, at) => one === earlier.children[at]);
  return isSame ? earlier : new GroupNode(group, children, build.context);
}
