import { expect, it } from "vitest";
import { ZERO } from "../../../src/decimal/fraction.ts";
import { seedScore, scoreOf, tellingOf } from "../../tools/report-page.ts";
import { written } from "../../tools/scoring.ts";

const indicators = [
  { code: "I", name: "Primo", weight: "75", target: "100 %", description: "Nota", gate: true },
  { code: "J", name: "Secondo", weight: "25", target: "100 %" },
];
const score = scoreOf([{ name: "A", services: [{ code: "S1", name: "S", objectives: [{ title: "O", indicators }] }] }]);
const telling = tellingOf(score, "en");

it("places every node in document order, below the areas and services above it", () => {
  expect(telling.nodes.map(({ node, above, at }) => [at, node.kind, above.join(" › ")])).toEqual([
    [0, "body", ""],
    [1, "area", ""],
    [2, "service", "A"],
    [3, "objective", "A › S1 S"],
    [4, "indicator", "A › S1 S"],
    [5, "indicator", "A › S1 S"],
  ]);
  expect(telling.nodes.map(({ node }) => telling.anchorOf(node))).toEqual(["why-0", "why-1", "why-2", "why-3", "why-4", "why-5"]);
});

it("knows of each indicator what the plan says, and its share of the body", () => {
  const known = telling.indicators.map(({ node }) => [
    telling.planned(node)?.description,
    telling.planned(node)?.gate,
    written(telling.shares.get(node.id) ?? ZERO),
  ]);
  expect(known).toEqual([
    ["Nota", true, "75"],
    [undefined, undefined, "25"],
  ]);
});

it("tells phase, year and day of the call", () => {
  const { year, phase, asOf } = tellingOf(seedScore({ year: 2022, phase: "interim", asOf: "2022-06-30" }));
  expect([year, phase, asOf, telling.year, telling.phase, telling.asOf]).toEqual(["2022", "interim", "2022-06-30", "2021", "final", undefined]);
});

it("has the words of its language", () => {
  expect([telling.say("reachedOf", { met: "1", all: "2" }), tellingOf(score).say("reachedOf", { met: "1", all: "2" })]).toEqual(["1 of 2", "1 su 2"]);
});
