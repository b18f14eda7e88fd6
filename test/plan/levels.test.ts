import { expect, it } from "vitest";
import { CHILD_LISTS } from "../../src/plan/levels.ts";

it("tells services before objectives and indicators before objectives", () => {
  const keys = Object.entries(CHILD_LISTS).map(([kind, lists]) => `${kind}: ${lists.map(([key]) => key).join(", ")}`);
  expect(keys).toEqual(["body: areas", "area: services, objectives", "service: objectives", "objective: indicators, objectives", "indicator: "]);
});
