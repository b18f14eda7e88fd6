import { expect, it } from "vitest";
import { parsePlan, ruleSets, scorePlan } from "../../../src/index.ts";
import { figuresOf } from "../../../src/report/figures.ts";
import { strategicChart, strategicHeight } from "../../../src/report/svg/strategic-chart.ts";
import { named } from "../../tools/markup.ts";
import { elementsOf, scoreOf, seedScore, textsOf } from "../../tools/report-page.ts";

const indicator = (actual: string) => [{ name: "I", target: "100 %", actual }];
const objectives = [
  { code: "1.1.1", title: "O", weight: "50", indicators: indicator("80 %") },
  { code: "2.1.1", title: "P", weight: "25", indicators: indicator("annullato") },
  { title: "Q", weight: "25", indicators: indicator("100 %") },
];
const strategy = [
  { code: "1", title: "Imprese" },
  { code: "1.1", title: "Servizi in rete" },
];
const score = scorePlan(parsePlan({ body: "Ente", year: 2021, strategy, areas: [{ name: "A", objectives }] }), ruleSets.cameraleStandard);
const draw = (of = score, height = strategicHeight(of)) => elementsOf(strategicChart(of, figuresOf(of.ruleSet, "it"), { width: 960, height }));

it("has a line for each ambito and strategic objective, and one for what has no place", () => {
  expect(textsOf(draw(), "title")).toEqual([
    "1 Imprese; 50,00 % dell'ente; 80,00 giallo",
    "1.1 Servizi in rete; 50,00 % dell'ente; 80,00 giallo",
    "2; 25,00 % dell'ente; –",
    "2.1; 25,00 % dell'ente; –",
    "Senza posto nella mappa; 25,00 % dell'ente",
  ]);
  expect(strategicHeight(score)).toBe(44 + 5 * 34 + 8);
});

it("draws weights on one scale and points on another", () => {
  // 0–100 % on 14 % of 960 px, 0–100 points on 26 % of them; of what has no place the weight only
  const widths = named(draw(), "rect").map(({ attributes }) => Number(attributes.get("width")));
  expect(widths).toEqual([67.2, 249.6, 199.68, 67.2, 249.6, 199.68, 33.6, 249.6, 249.6, 33.6, 249.6, 249.6, 33.6]);
});

it("shows the map of the seed", () => {
  expect(textsOf(draw(seedScore()), "title").slice(0, 3)).toEqual([
    "1; 14,73 % dell'ente; 88,81 giallo",
    "1.1; 8,34 % dell'ente; 80,00 giallo",
    "1.2; 6,39 % dell'ente; 100,00 verde",
  ]);
});

it("says so where there is no map", () => {
  expect(textsOf(draw(scoreOf([])), "text")).toEqual(["Nel piano non c'è nulla da disegnare"]);
});

it("keeps inside a height of its own", () => {
  const rects = named(draw(score, 100), "rect");
  for (const { attributes } of rects) expect(Number(attributes.get("y")) + Number(attributes.get("height"))).toBeLessThan(100);
});
