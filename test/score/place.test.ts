import { expect, it } from "vitest";
import type { Area, Objective, Plan } from "../../src/plan/plan.ts";
import { type GroupPlace, pathOf } from "../../src/score/place.ts";

it("leads from the plan to a group", () => {
  const body: GroupPlace = { kind: "body", node: {} as Plan, above: undefined, key: "areas", index: 0 };
  const area: GroupPlace = { kind: "area", node: {} as Area, above: body, key: "areas", index: 1 };
  const objective: GroupPlace = { kind: "objective", node: {} as Objective, above: area, key: "objectives", index: 0 };
  expect([body, area, objective].map(pathOf)).toEqual([[], ["areas", 1], ["areas", 1, "objectives", 0]]);
});
