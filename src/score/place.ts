import type { IssuePath } from "../error/plan-error.ts";
import type { ChildKey } from "../plan/levels.ts";
import type { PlanNode } from "../plan/plan.ts";

/** A node of a plan that has others below it. */
export type PlanGroup = Exclude<PlanNode, { kind: "indicator" }>;

/** A group and where it stands: at `index` of the list `key` of the group above; the body stands below none. */
export type GroupPlace = PlanGroup & {
  readonly above: GroupPlace | undefined;
  readonly key: ChildKey;
  readonly index: number;
};

/** The keys and positions that lead to a group from the plan: made when an issue needs them, as nearly no node has one. */
export function pathOf({ above, key, index }: GroupPlace): IssuePath {
  return above === undefined ? [] : [...pathOf(above), key, index];
}
