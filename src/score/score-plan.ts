import { refusing } from "../error/foreign.ts";
import type { IssuePath } from "../error/plan-error.ts";
import { givenPlan, refuseTooDeep } from "../plan/given-plan.ts";
import type { Indicator, Plan, PlanNode } from "../plan/plan.ts";
import { CHILD_LISTS, type ChildKey } from "../plan/levels.ts";
import { givenRuleSet } from "../rules/given-rule-set.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { type Entries, givenFor, readReport } from "./actuals.ts";
import { BodyNode, contextOf, type Scoring } from "./body-node.ts";
import { type ChildNode, GroupNode } from "./group-node.ts";
import { IndicatorNode } from "./indicator-node.ts";
import type { Context } from "./node.ts";
import type { ScoreOptions } from "./options.ts";
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
  const { year } = givenPlan(plan);
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
  const build: Build = { context: contextOf(scoring), entries: scoring.settings.entries, isUnchanged: earlier?.isUnchanged };
  const children = nodesBelow({ kind: "body", node: plan }, { path: [], before: earlier?.children }, build);
  return new BodyNode(plan, children, scoring) as unknown as BodyScore; // a node's state and its points always agree, which a class cannot tell
}

interface Build {
  readonly context: Context;
  readonly entries: Entries;
  readonly isUnchanged: Earlier["isUnchanged"] | undefined;
}

/** Where a node stands, and what stood there before. */
interface Place<Before> {
  readonly path: IssuePath;
  readonly before: Before | undefined;
}

function nodesBelow(parent: PlanNode, { path, before }: Place<readonly ChildNode[]>, build: Build): readonly ChildNode[] {
  const lists = parent.node as Readonly<Partial<Record<ChildKey, readonly PlanNode["node"][]>>>; // each level has some of them
  const nodes: ChildNode[] = [];
  for (const [key, kind] of CHILD_LISTS[parent.kind]) {
    lists[key]?.forEach((node, index) => {
      const child = { kind, node } as PlanNode; // CHILD_LISTS pairs each key with its kind
      nodes.push(nodeOf(child, { path: [...path, key, index], before: before?.[nodes.length] }, build));
    });
  }
  return nodes;
}

function nodeOf(child: PlanNode, { path, before }: Place<ChildNode>, build: Build): ChildNode {
  refuseTooDeep(path);
  if (child.kind === "indicator") {
    const { node } = child;
    if (before instanceof IndicatorNode && build.isUnchanged?.(node) === true) return before;
    return new IndicatorNode(node, { path, report: readReport(givenFor(node, build.entries), node.actual) }, build.context);
  }
  const children = nodesBelow(child, { path, before: before?.children }, build);
  const isSame = before instanceof GroupNode && children.every((one, at) => one === before.children[at]);
  return isSame ? before : new GroupNode(child, children, build.context);
}
