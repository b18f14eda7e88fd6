import { refusing } from "../error/foreign.ts";
import type { IssuePath } from "../error/plan-error.ts";
import { LIMITS } from "../error/limits.ts";
import { givenPlan, refuseTooDeep } from "./given-plan.ts";
import { CHILD_LISTS, type ChildKey, type NodeKind } from "./levels.ts";
import type { Plan, PlanNode } from "./plan.ts";

/** A node of a plan and where it stands. */
export type WalkedNode = PlanNode & {
  /** The keys and positions that lead to it from the plan: `["areas", 0, "services", 1]`; empty for the body. */
  readonly path: IssuePath;
};

/** What people call a node: the name of a body, area, service or indicator, the title of an objective. */
export function nameOf(node: PlanNode["node"]): string {
  if ("body" in node) return node.body;
  return "title" in node ? node.title : node.name;
}

/** A node under its parent: at `index` of the parent's list `key`. */
export type PlanChild = Exclude<PlanNode, { kind: "body" }> & { readonly key: ChildKey; readonly index: number };

/** The children of a node, in the order of a plan: services before objectives, indicators before objectives. */
export function childrenOf(parent: PlanNode): readonly PlanChild[] {
  const lists = parent.node as Readonly<Partial<Record<ChildKey, readonly PlanNode["node"][]>>>; // each level has some of them
  return CHILD_LISTS[parent.kind].flatMap(
    ([key, kind]) => (lists[key] ?? []).map((node, index) => ({ kind, node, key, index }) as PlanChild), // CHILD_LISTS pairs each key with its kind
  );
}

/**
 * Where a visit of a plan is: a node at `index` of the list `key` of the node above. The places are the visit's own and go on with it, from sibling to
 * sibling; whoever needs to know later where a node was asks for the path.
 */
export type Place = PlanNode & { readonly above: Place | undefined; readonly level: number; readonly key: ChildKey; readonly index: number };

/** The keys and positions that lead to a place from the plan. */
export function pathOf(place: Place): IssuePath {
  const path: (string | number)[] = [];
  for (let { above, key, index } = place; above !== undefined; { above, key, index } = above) path.push(index, key);
  return path.reverse();
}

type Nodes = readonly PlanChild["node"][];

const NONE: Nodes = [];

/**
 * The two lists of children that a node may have, in the order of a plan; empty where there is none. What {@link CHILD_LISTS} says, with each key by its
 * name: engines find that several times as fast.
 */
export function listsOf(place: PlanNode): readonly [first: Nodes, second: Nodes] {
  switch (place.kind) {
    case "body":
      return [place.node.areas, NONE];
    case "area":
      return [place.node.services ?? NONE, place.node.objectives ?? NONE];
    case "service":
      return [place.node.objectives ?? NONE, NONE];
    case "objective":
      return [place.node.indicators ?? NONE, place.node.objectives ?? NONE];
    case "indicator":
      return [NONE, NONE];
  }
}

/**
 * Calls a function with every node of a plan in the order of {@link walkPlan}, and with how many came before, until it answers `false`; whether it never
 * did.
 */
export function visitPlan(plan: Plan, visit: Visitor): boolean {
  const place: Place = { kind: "body", node: plan, above: undefined, level: 1, key: "areas", index: 0 };
  return visitFrom({ visit, count: 0 }, place);
}

type Visitor = (place: Place, at: number) => boolean;

interface Visit {
  readonly visit: Visitor;
  /** How many nodes came so far. */
  count: number;
}

/** Visits a node and all below it. */
function visitFrom(visit: Visit, place: Place): boolean {
  if (place.level > LIMITS.depth) refuseTooDeep(pathOf(place));
  if (!visit.visit(place, visit.count)) return false;
  visit.count += 1;
  if (place.kind === "indicator") return true;
  const lists = listsOf(place);
  return visitList(visit, place, lists[0], 0) && visitList(visit, place, lists[1], 1);
}

function visitList(visit: Visit, above: Place, list: Nodes, which: 0 | 1): boolean {
  if (list.length === 0) return true;
  const [key, kind] = CHILD_LISTS[above.kind][which] as (typeof CHILD_LISTS)[NodeKind][number]; // where there is a list, it has a key
  const place = { kind, node: above.node, above, level: above.level + 1, key, index: 0 };
  for (let index = 0; index < list.length; index += 1) {
    place.node = list[index] as PlanNode["node"]; // below the length there is one
    place.index = index;
    if (!visitFrom(visit, place as Place)) return false; // CHILD_LISTS pairs each key with its kind
  }
  return true;
}

/**
 * Every node of a plan with its place (*visita*), depth first: a node, then all that is below it, services before objectives and indicators
 * before objectives. The body comes first; `for … of` may stop at any node.
 *
 * @param plan - As read by `parsePlan`.
 * @returns the nodes one by one, each with `kind`, `node` and `path`.
 * @throws {@link PlanError} with `value.foreign` for what is no plan, `schema.tooDeep` for one made by hand that is too deep.
 * @example
 * ```ts
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff" }, { name: "Azienda Speciale" }] });
 * [...walkPlan(plan)].map(({ node }) => node.id) // => ["cciaa", "staff", "azienda-speciale"]
 * ```
 */
export function* walkPlan(plan: Plan): Generator<WalkedNode, void, undefined> {
  const pending: WalkedNode[] = [{ kind: "body", node: givenPlan(plan), path: [] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const walked = next;
    refuseTooDeep(walked.path);
    yield walked;
    const children = refusing("a plan", plan, () => [...childrenOf(walked)].reverse());
    for (const { key, index, ...child } of children) pending.push({ ...child, path: [...walked.path, key, index] });
  }
}
