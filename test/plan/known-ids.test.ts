import { expect, it } from "vitest";
import { knownIds, withKnownIds } from "../../src/plan/known-ids.ts";
import { parsePlan } from "../../src/plan/parse.ts";
import type { NodeId, Plan } from "../../src/plan/plan.ts";
import { walkPlan } from "../../src/plan/walk.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import seed from "../../examples/massa-carrara-2021.json" with { type: "json" };

it("are those of the nodes, in the order in which they are walked", () => {
  const plan = parsePlan(seed);
  expect(knownIds(plan)).toEqual([...walkPlan(plan)].map(({ node }) => node.id));
});

it("are in the plan, and cannot be seen there", () => {
  const plan: Plan = { id: "b" as NodeId, body: "B", year: 2021, areas: [] };
  expect(withKnownIds(plan, ["b"])).toBe(plan);
  expect(knownIds(plan)).toEqual(["b"]);
  expect(Reflect.ownKeys(plan)).toEqual(["id", "body", "year", "areas"]);
  expect(Object.getPrototypeOf(plan)).toBe(Object.prototype);
  expect(knownIds(deepFreeze(plan))).toEqual(["b"]);
});

it("go into no copy", () => {
  const plan = parsePlan(seed);
  expect(knownIds({ ...plan })).toBeUndefined();
  expect(knownIds(Object.create(plan) as Plan)).toBeUndefined();
});
