import { describe, expect, it } from "vitest";
import { lineagesOf, scoredWith } from "../../../src/answers/lineage.ts";
import { branchOf } from "../../../src/answers/required/branch.ts";
import { type IndicatorScore, parseActual, type RuleSet, scorePlan } from "../../../src/index.ts";
import type { IndicatorJson } from "../../../src/plan/json.ts";
import { planWith, rulesWith } from "../../tools/scoring.ts";

type Own = Partial<IndicatorJson> & Pick<IndicatorJson, "target">;
type Bands = NonNullable<RuleSet["points"]["scale"]>["bands"];

/** The branches of a few actuals of one indicator. */
function branches(own: Own, rules: RuleSet, ...actuals: readonly string[]): readonly string[] {
  const [lineage] = lineagesOf(scorePlan(planWith(own, { target: "SI", actual: "SI" }), rules));
  return actuals.map((actual) => (lineage === undefined ? "" : branchOf(scoredWith(lineage, { actual: parseActual(actual), issues: [] }))));
}

const falling: Bands = [{ below: "50", points: "0" }, { below: "100", points: "100" }, { points: "30" }];
const rising: Bands = [
  { below: "50", points: "0" },
  { below: "90", points: { from: "20", to: "60" } },
  { below: "100", points: "70" },
  { points: "same" },
];

describe("is one", () => {
  it.each<[string, Own, RuleSet]>([
    ["without scales", { target: ">= 10 N." }, rulesWith()],
    ["with a scale that rises", { target: ">= 10 N." }, rulesWith({ points: { scale: { bands: rising }, cap: "100" } })],
    ["with scales that rise above it", { target: ">= 10 N." }, rulesWith({ aggregation: { area: { method: "mean", scale: { bands: rising } } } })],
    ["with a scale of one band", { target: ">= 10 N." }, rulesWith({ points: { scale: { bands: [{ points: "same" }] }, cap: "100" } })],
  ])("%s", (_what, own, rules) => {
    expect(new Set(branches(own, rules, "0 N.", "6 N.", "9,5 N.", "12 N.")).size).toBe(1);
  });
});

describe("tells apart", () => {
  it.each<[string, Own, Parameters<typeof rulesWith>[0], readonly string[]]>([
    ["the bands of a scale that falls", { target: ">= 10 N." }, { points: { scale: { bands: falling }, cap: "100" } }, ["4 N.", "6 N.", "11 N."]],
    ["those of a scale on the value", { target: ">= 10 N.", points: { scale: { on: "value", bands: falling } } }, {}, ["40 N.", "60 N.", "110 N."]],
    ["those of an own scale", { target: ">= 10 N.", points: { scale: { bands: falling } } }, {}, ["4 N.", "6 N.", "11 N."]],
    [
      "those of a delay",
      { target: "entro il 30/11/2021" },
      { achievement: { by: { method: "delay", scale: { bands: [{ below: "-5", points: "0" }, { upTo: "0", points: "100" }, { points: "0" }] } } } },
      ["20/11/2021", "30/11/2021", "01/12/2021"],
    ],
    ["those of a level above", { target: ">= 10 N." }, { aggregation: { area: { method: "mean", scale: { bands: falling } } } }, ["5 N.", "10 N."]],
    ["a prerequisite that fails", { target: ">= 10 N.", gate: true }, {}, ["9 N.", "10 N."]],
    ["what does not count", { target: "<= 10 N.", points: {} }, { missing: { notComputable: { final: "exclude" } } }, ["0 N.", "1 N."]],
    ["what blocks", { target: "<= 10 N.", points: {} }, {}, ["0 N.", "1 N."]],
  ])("%s", (...[, own, changes, actuals]) => {
    expect(new Set(branches(own, rulesWith(changes), ...actuals)).size).toBe(actuals.length);
  });

  it.each<[string, Bands]>([
    ["a step down", [{ below: "50", points: "60" }, { points: "50" }]],
    ["a linear band that falls", [{ below: "0", points: "0" }, { below: "50", points: { from: "60", to: "50" } }, { points: "70" }]],
    [
      "a band that begins below the end of the one before",
      [{ below: "0", points: "0" }, { below: "50", points: { from: "0", to: "60" } }, { points: "59" }],
    ],
    ["an input above the next band", [{ below: "50", points: "same" }, { points: "49" }]],
    ["an input below the band before", [{ below: "50", points: "51" }, { points: "same" }]],
  ])("bands with %s", (_what, bands) => {
    const rules = rulesWith({ points: { scale: { bands }, cap: "100" } });
    expect(new Set(branches({ target: ">= 10 N." }, rules, "-5 N.", "9 N.")).size).toBe(2);
  });
});

it("reads the steps of the nodes as they are told", () => {
  const rules = rulesWith({ points: { scale: { bands: falling }, cap: "100" } });
  const score = scorePlan(planWith({ target: ">= 10 N.", actual: "6 N." }), rules);
  const leaf = score.children[0]?.children[0]?.children[0] as IndicatorScore;
  expect(leaf.steps.map(({ rule }) => rule)).toContain("points.scale");
});
