import type { PlanNode } from "./plan.ts";

/** The five levels of a plan, top down. */
export type NodeKind = PlanNode["kind"];

/** The keys under which a node holds its children. */
export type ChildKey = "areas" | "services" | "objectives" | "indicators";

/** Which lists of children each level has, and what they hold; in the order in which children are told: services and indicators first. */
export const CHILD_LISTS: Readonly<Record<NodeKind, readonly (readonly [key: ChildKey, kind: NodeKind])[]>> = /* @__PURE__ */ Object.freeze({
  body: [["areas", "area"]],
  area: [
    ["services", "service"],
    ["objectives", "objective"],
  ],
  service: [["objectives", "objective"]],
  objective: [
    ["indicators", "indicator"],
    ["objectives", "objective"],
  ],
  indicator: [],
} as const);
