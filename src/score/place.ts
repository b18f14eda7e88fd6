import type { IssuePath } from "../error/plan-error.ts";
import type { ChildKey } from "../plan/levels.ts";

/** A list of nodes in a plan: what stands under `key` of the body, or of the node `above`. */
export interface ListPlace {
  readonly key: ChildKey;
  readonly above: NodePlace | undefined;
  /** The level of its nodes; the body's is 1. */
  readonly level: number;
}

/** Where a node stands: at `index` of a list. */
export interface NodePlace {
  readonly list: ListPlace;
  readonly index: number;
}

/** The keys and positions that lead to a node from the plan: made when an issue needs them, as nearly no node has one. */
export function pathOf({ list, index }: NodePlace): IssuePath {
  return [...(list.above === undefined ? [] : pathOf(list.above)), list.key, index];
}
