import { type Issue, issue } from "../error/plan-error.ts";
import { PLAN_CODES } from "../error/codes/plan.ts";
import { identify } from "../plan/identify.ts";
import { withKnownIds } from "../plan/known-ids.ts";
import { CHILD_LISTS, type ChildKey, type NodeKind } from "../plan/levels.ts";
import type { Plan, StrategyItem } from "../plan/plan.ts";
import { walkPlan } from "../plan/walk.ts";
import type { Actual } from "../target/actual.ts";
import { type DraftNode, nodeAt } from "./draft.ts";
import { placeName } from "./row-reader.ts";
import { atCell } from "./table.ts";

/** What only the body has. */
export interface BodyValues {
  readonly id: string | undefined;
  readonly body: string;
  readonly year: number;
  readonly strategy: readonly StrategyItem[] | undefined;
}

/** A plan made of a draft, and what is wrong between its nodes, at their cells. */
export interface FinishedPlan {
  readonly plan: Plan;
  readonly issues: readonly Issue[];
}

/** Gives every node its id. All values were read and checked before, so that what comes out is a plan where there is no issue, here or before. */
export function finishPlan(root: DraftNode, { id, body, year, strategy }: BodyValues): FinishedPlan {
  const { areas = [], ...lists } = listsOf("body", root);
  const raw = { ...(id === undefined ? {} : { id }), body, year, ...(strategy === undefined ? {} : { strategy }), ...lists, areas };
  const { document, issues } = identify(raw);
  const plan = document as Plan; // every value in it comes from the library's own readers
  if (issues.length > 0) return { plan, issues: placed(root, plan, issues) };
  // No two ids are equal, and every value was read: scoring need not look at it again.
  return {
    plan: withKnownIds(
      plan,
      [...walkPlan(plan)].map(({ node }) => node.id),
    ),
    issues: [],
  };
}

/** The results of a plan by the ids of its indicators, where it has them. */
export function actualsOf(plan: Plan): Readonly<Record<string, Actual>> {
  const entries: (readonly [string, Actual])[] = [];
  for (const { kind, node } of walkPlan(plan)) if (kind === "indicator" && node.actual !== undefined) entries.push([node.id, node.actual]);
  return Object.fromEntries(entries);
}

function rawOf(kind: NodeKind, { identity, weight, values, ...node }: DraftNode): object {
  const { id, code, name } = identity;
  return {
    ...(id === undefined ? {} : { id }),
    ...(code === undefined ? {} : { code }),
    [kind === "objective" ? "title" : "name"]: name,
    ...(weight === undefined ? {} : { weight: weight.value }),
    ...values,
    ...listsOf(kind, node),
  };
}

function listsOf(kind: NodeKind, { lists }: Pick<DraftNode, "lists">): Partial<Record<ChildKey, readonly object[]>> {
  const found: Partial<Record<ChildKey, readonly object[]>> = {};
  for (const [key, childKind] of CHILD_LISTS[kind]) {
    const list = lists?.get(key);
    if (list !== undefined) found[key] = list.map((child) => rawOf(childKind, child));
  }
  return found;
}

/** The issues of a plan at the cells that its nodes come from. */
function placed(root: DraftNode, plan: Plan, issues: readonly Issue[]): readonly Issue[] {
  const firsts = firstPlaces(root, plan);
  return issues.map((one) => {
    const node = nodeAt(root, one.path ?? []);
    const first = firsts.get(one.params["id"] ?? "");
    if (one.code !== "plan.duplicateId" || first === undefined) return atCell(one, node.place);
    return atCell(issue(PLAN_CODES, "plan.duplicateId", { params: { ...one.params, first } }), node.place);
  });
}

/** The cell of the first node of each id. */
function firstPlaces(root: DraftNode, plan: Plan): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { node, path } of walkPlan(plan)) if (path.length > 0 && !places.has(node.id)) places.set(node.id, placeName(nodeAt(root, path).place));
  return places;
}
