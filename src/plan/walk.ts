import { refusing } from "../error/foreign.ts";
import type { IssuePath } from "../error/plan-error.ts";
import { givenPlan, refuseTooDeep } from "./given-plan.ts";
import { CHILD_LISTS, type ChildKey } from "./levels.ts";
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
export type PlanChild = PlanNode & { readonly key: ChildKey; readonly index: number };

/** The children of a node, in the order of a plan: services before objectives, indicators before objectives. */
export function childrenOf(parent: PlanNode): readonly PlanChild[] {
  const lists = parent.node as Readonly<Partial<Record<ChildKey, readonly PlanNode["node"][]>>>; // each level has some of them
  return CHILD_LISTS[parent.kind].flatMap(
    ([key, kind]) => (lists[key] ?? []).map((node, index) => ({ kind, node, key, index }) as PlanChild), // CHILD_LISTS pairs each key with its kind
  );
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
