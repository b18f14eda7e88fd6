import { refusing } from "../error/foreign.ts";
import type { ChildKey } from "../plan/levels.ts";
import type { Indicator, Plan } from "../plan/plan.ts";
import { soundPlan } from "../plan/sound-plan.ts";
import { givenRuleSet } from "../rules/given-rule-set.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { type Entries, givenFor, readReport } from "./actuals.ts";
import { BodyNode, contextOf, type Scoring } from "./body-node.ts";
import { type ChildNode, GroupNode } from "./group-node.ts";
import { IndicatorNode } from "./indicator-node.ts";
import type { Context } from "./node.ts";
import type { ScoreOptions } from "./options.ts";
import type { GroupPlace, PlanGroup } from "./place.ts";
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
  const place: GroupPlace = { kind: "body", node: plan, above: undefined, key: "areas", index: 0 };
  const children = nodesBelow(place, build, earlier?.children);
  return new BodyNode(plan, children, { ...scoring, context }) as unknown as BodyScore; // a node's state and its points always agree, which a class cannot tell
}

/** What stays the same on all levels. */
interface Build {
  readonly context: Context;
  readonly entries: Entries;
  readonly isUnchanged: Earlier["isUnchanged"] | undefined;
}

/** What stood in the place of the children of a group before. */
type Before = readonly ChildNode[] | undefined;

/** The children of a group in the order of a plan: services before objectives, indicators before objectives. */
function nodesBelow(parent: GroupPlace, build: Build, before: Before): readonly ChildNode[] {
  switch (parent.kind) {
    case "body":
      return groupsIn({ parent, key: "areas", kind: "area", nodes: parent.node.areas }, build, before);
    case "area": {
      const services = groupsIn({ parent, key: "services", kind: "service", nodes: parent.node.services }, build, before);
      return joined(services, objectivesIn(parent, build, after(services, before)));
    }
    case "service":
      return objectivesIn(parent, build, before);
    case "objective": {
      const leaves = leavesIn(parent, build, before);
      return joined(leaves, objectivesIn(parent, build, after(leaves, before)));
    }
  }
}

/** What stood behind a first list of children before. */
function after(first: readonly ChildNode[], before: Before): Before {
  return first.length === 0 ? before : before?.slice(first.length);
}

/** Most nodes have one list only. */
function joined(first: readonly ChildNode[], second: readonly ChildNode[]): readonly ChildNode[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

/** A list of groups: those that stand under `key` of the parent. */
interface GroupList {
  readonly parent: GroupPlace;
  readonly key: ChildKey;
  readonly kind: PlanGroup["kind"];
  readonly nodes: readonly PlanGroup["node"][] | undefined;
}

function objectivesIn(parent: Exclude<GroupPlace, { kind: "body" }>, build: Build, before: Before): readonly GroupNode[] {
  return groupsIn({ parent, key: "objectives", kind: "objective", nodes: parent.node.objectives }, build, before);
}

const NONE: readonly [] = Object.freeze([] as const);

function groupsIn({ parent, key, kind, nodes }: GroupList, build: Build, before: Before): readonly GroupNode[] {
  const made = nodes?.map((node, index) => {
    const place = { kind, node, above: parent, key, index } as GroupPlace; // a list holds one kind of nodes
    return groupAt(place, build, before?.[index]);
  });
  return made ?? NONE;
}

function groupAt(place: GroupPlace, build: Build, earlier: ChildNode | undefined): GroupNode {
  const children = nodesBelow(place, build, earlier?.children);
  const isSame = earlier instanceof GroupNode && children.every((one, at) => one === earlier.children[at]);
  return isSame ? earlier : new GroupNode(place, children, build.context);
}

function leavesIn(parent: GroupPlace & { readonly kind: "objective" }, build: Build, before: Before): readonly IndicatorNode[] {
  const { indicators } = parent.node;
  const siblings = { context: build.context, place: parent };
  const made = indicators?.map((indicator, index) => {
    const earlier = before?.[index];
    if (earlier instanceof IndicatorNode && build.isUnchanged?.(indicator) === true) return earlier;
    const given = givenFor(indicator, build.entries);
    return new IndicatorNode(indicator, given === undefined ? undefined : readReport(given, indicator.actual), siblings, index);
  });
  return made ?? NONE;
}
