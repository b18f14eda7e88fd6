import { expect, it } from "vitest";
import { pathOf } from "../../src/score/place.ts";

it("leads from the plan to a node", () => {
  const areas = { key: "areas", above: undefined, level: 2 } as const;
  const objectives = { key: "objectives", above: { list: areas, index: 1 }, level: 3 } as const;
  expect(pathOf({ list: areas, index: 1 })).toEqual(["areas", 1]);
  expect(pathOf({ list: { key: "indicators", above: { list: objectives, index: 0 }, level: 4 }, index: 2 })).toEqual([
    "areas",
    1,
    "objectives",
    0,
    "indicators",
    2,
  ]);
});
