import { describe, expect, it } from "vitest";
import type { BodyScore } from "../../../src/index.ts";
import { figuresOf } from "../../../src/report/figures.ts";
import { bars, barsHeight } from "../../../src/report/svg/bars.ts";
import { named } from "../../tools/markup.ts";
import { elementsOf, scoreOf, seedScore, textsOf } from "../../tools/report-page.ts";

const elements = (score: BodyScore, height = barsHeight(score), locale: "it" | "en" = "it") =>
  elementsOf(bars(score, figuresOf(score.ruleSet, locale), { width: 960, height }));

const indicators = [
  { code: "I", name: "Primo", weight: "75", target: "100 %", actual: "95 %" },
  { code: "J", name: "Secondo", weight: "25", target: "100 %", actual: "non valutabile" },
];
const score = scoreOf([
  { name: "A", services: [{ name: "S", objectives: [{ title: "O", indicators }] }] },
  { name: "B", objectives: [{ title: "P", indicators: indicators.slice(0, 1) }] },
]);

it("has a bar for each indicator, below the service or the area it belongs to", () => {
  const texts = textsOf(elements(score), "text").filter((text) => !/^\d+$/.test(text));
  expect(texts).toEqual(["S", "I Primo", "95,00 verde", "J Secondo", "escluso: non valutabile", "B", "I Primo", "95,00 verde"]);
  expect(textsOf(elements(score, undefined, "en"), "title")).toEqual([
    "I Primo; 95.00 green",
    "J Secondo; excluded: not assessable",
    "I Primo; 95.00 green",
  ]);
});

it("keeps an area's own objectives from standing below the last of its services", () => {
  const objectives = [{ title: "P", indicators: indicators.slice(1) }];
  const both = scoreOf([{ name: "A", services: [{ name: "S", objectives: [{ title: "O", indicators: indicators.slice(0, 1) }] }], objectives }]);
  const texts = textsOf(elements(both), "text").filter((text) => !/^\d+$/.test(text));
  expect(texts).toEqual(["A", "J Secondo", "escluso: non valutabile", "S", "I Primo", "95,00 verde"]);
});

it("is as high as its rows", () => {
  expect(barsHeight(score)).toBe(28 + 30 + 22 + 22 + 30 + 22 + 8);
});

describe("in a height of its own", () => {
  it("keeps every bar, inside", () => {
    for (const height of [100, 400, 5000]) {
      const rects = named(elements(seedScore(), height), "rect");
      expect(rects).toHaveLength(2 * 48);
      const ends = rects.map(({ attributes }) => Number(attributes.get("y")) + Number(attributes.get("height")));
      expect(Math.max(...ends)).toBeLessThan(height);
    }
  });

  it("leaves out the texts that could not be read, and keeps them in the titles", () => {
    expect(textsOf(elements(seedScore(), 100), "text").filter((text) => !/^\d+$/.test(text))).toEqual([]);
    expect(textsOf(elements(seedScore(), 100), "title")).toHaveLength(48);
  });
});
