import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { add, compare, fractionText, sumOf } from "../../src/decimal/fraction.ts";
import { type Contributions, contributions, parsePlan, type Plan, type RuleSet, ruleSets, scorePlan } from "../../src/index.ts";
import type { IndicatorJson } from "../../src/plan/json.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { oracleCase } from "../tools/oracle-cases.ts";
import { everyPolicy, planOf, rulesWith, written } from "../tools/scoring.ts";

const leaf = (id: string, percent: string, more: Partial<IndicatorJson> = {}): IndicatorJson => ({
  id,
  name: id,
  target: "100 %",
  actual: percent,
  ...more,
});

/** The contributions in few words: id, share, counted, brought, lost; then the sums and the adjustments. */
function inWords({ indicators, share, counted, brought, lost, adjustments, points }: Contributions): unknown {
  return {
    rows: indicators.map((one) =>
      [one.id, one.share, one.counted, one.brought, one.lost].map((cell) => (typeof cell === "string" ? cell : written(cell))),
    ),
    sums: [share, counted, brought, lost].map(written),
    adjustments: adjustments.map((one) => `${one.id} ${one.rules.join(" ")} ${written(one.points)}`),
    points: written(points),
  };
}

const of = (plan: Plan, rules: RuleSet = rulesWith()) => inWords(contributions(scorePlan(plan, rules)));

const TWO = planOf({ indicators: [leaf("x", "80 %", { weight: "60" }), leaf("y", "50 %", { weight: "40" })] });
const GATED = planOf({ weight: "50", indicators: [leaf("x", "80 %", { gate: true })] }, { weight: "50", indicators: [leaf("y", "50 %")] });

describe("contributions", () => {
  it("brings and loses by shares, the largest loss first", () => {
    expect(of(TWO)).toEqual({
      rows: [
        ["y", "40", "40", "20", "20"],
        ["x", "60", "60", "48", "12"],
      ],
      sums: ["100", "100", "68", "32"],
      adjustments: [],
      points: "68",
    });
  });

  it("counts the others for more where one is left out, whose share stays", () => {
    const plan = planOf({ indicators: [leaf("x", "80 %", { weight: "60" }), leaf("y", "annullato", { weight: "40" })] });
    expect(of(plan)).toEqual({
      rows: [
        ["x", "60", "100", "80", "20"],
        ["y", "40", "0", "0", "0"],
      ],
      sums: ["100", "100", "80", "20"],
      adjustments: [],
      points: "80",
    });
  });

  it("loses under a weighted sum what is left out", () => {
    const plan = planOf({
      weight: "100",
      indicators: [leaf("x", "80 %", { weight: "60" })],
      objectives: [{ title: "O", weight: "40", indicators: [leaf("y", "annullato", { weight: "30" }), leaf("z", "annullato", { weight: "70" })] }],
    });
    expect(of(plan, rulesWith({ aggregation: { objective: { method: "weightedSum" } } }))).toEqual({
      rows: [
        ["z", "28", "28", "0", "28"],
        ["x", "60", "60", "48", "12"],
        ["y", "12", "12", "0", "12"],
      ],
      sums: ["100", "100", "48", "52"],
      adjustments: [],
      points: "48",
    });
  });

  it("counts what the rules make of the weights: under means they are not looked at", () => {
    expect(of(TWO, rulesWith({ aggregation: { objective: { method: "mean" } } }))).toMatchObject({
      rows: [
        ["y", "40", "50", "25", "25"],
        ["x", "60", "50", "40", "10"],
      ],
      adjustments: [],
      points: "65",
    });
  });

  it("counts every indicator the same under a mean of indicators", () => {
    const plan = planOf({ indicators: [leaf("x", "40 %"), leaf("y", "50 %")] }, { indicators: [leaf("z", "90 %")] });
    expect(of(plan, rulesWith({ aggregation: { area: { method: "leafMean" } } }))).toMatchObject({
      rows: [
        ["x", "25", "100/3", "40/3", "20"],
        ["y", "25", "100/3", "50/3", "50/3"],
        ["z", "50", "100/3", "30", "10/3"],
      ],
      sums: ["100", "100", "60", "40"],
      adjustments: [],
      points: "60",
    });
  });

  it.each<[string, Plan, RuleSet, string, string, readonly string[]]>([
    ["a minimum", TWO, rulesWith({ aggregation: { objective: { method: "minimum" } } }), "68", "50", ["a/o1 aggregation.objective.minimum -18"]],
    [
      "all or nothing",
      TWO,
      rulesWith({ aggregation: { objective: { method: "allOrNothing" } } }),
      "68",
      "0",
      ["a/o1 aggregation.objective.allOrNothing -68"],
    ],
    // The first objective is 0 for its prerequisite: half of 80 points is not there.
    [
      "a prerequisite with 0 points",
      planOf({ indicators: [leaf("x", "0 %", { gate: true }), leaf("y", "50 %")] }),
      rulesWith({ rounding: [{ at: "area", decimals: 0, mode: "up" }] }),
      "25",
      "0",
      ["a/o1 gate -25"],
    ],
    ["a prerequisite", GATED, rulesWith(), "65", "25", ["a/o1 gate -40"]],
    [
      "a prerequisite that a mean of indicators looks through to",
      GATED,
      rulesWith({ aggregation: { area: { method: "leafMean" } } }),
      "65",
      "25",
      ["a aggregation.area.leafMean -40"],
    ],
    ["a cap", TWO, rulesWith({ aggregation: { area: { cap: "60" } } }), "68", "60", ["a aggregation.area.cap -8"]],
    [
      "scale and rounding, at two levels",
      GATED,
      rulesWith({
        aggregation: { body: { scale: { bands: [{ below: "20", points: "0" }, { points: "99.6" }] } } },
        rounding: [
          { at: "body", decimals: 0, mode: "halfUp" },
          { at: "area", decimals: 2, mode: "up" },
        ],
      }),
      "65",
      "100",
      ["ente aggregation.body.scale rounding.body.halfUp 75", "a/o1 gate -40"],
    ],
  ])("says what %s does to the sum", (...[, plan, rules, brought, points, adjustments]) => {
    const told = contributions(scorePlan(plan, rules));
    expect([written(told.brought), written(told.points)]).toEqual([brought, points]);
    expect(told.adjustments.map((one) => `${one.id} ${one.rules.join(" ")} ${written(one.points)}`)).toEqual(adjustments);
  });

  it("lets nothing count in a body without points", () => {
    expect(of(TWO, rulesWith({ missing: everyPolicy("block"), plainTarget: "refuse" }))).toEqual({
      rows: [
        ["x", "60", "0", "0", "0"],
        ["y", "40", "0", "0", "0"],
      ],
      sums: ["100", "0", "0", "0"],
      adjustments: [],
      points: undefined,
    });
  });

  it("passes by what holds no indicator, or weighs nothing", () => {
    const areas = [
      { name: "Vuota", weight: "50" },
      { name: "A", weight: "50", objectives: [{ title: "O", indicators: [leaf("x", "90 %")] }] },
    ];
    expect(of(parsePlan({ body: "Ente", year: 2021, areas }))).toMatchObject({ rows: [["x", "100", "100", "90", "10"]], points: "90" });
    const zero = planOf({ indicators: [leaf("x", "90 %", { weight: "0" }), leaf("y", "80 %", { weight: "0" })] });
    expect(of(zero)).toMatchObject({ sums: ["0", "0", "0", "0"], points: undefined });
  });

  it("gives the product of the weights on the way down as the share", () => {
    // 50,00 % × 14,29 % × 33,33 %, the path of SPEC's golden table
    const thirds = [leaf("x", "1 %", { weight: "33.33" }), leaf("y", "1 %", { weight: "33.33" }), leaf("z", "1 %", { weight: "33.34" })];
    const objectives = [
      { title: "O", weight: "14.29", indicators: thirds },
      { title: "P", weight: "85.71", indicators: [leaf("v", "1 %")] },
    ];
    const services = [
      { name: "S", weight: "50", objectives },
      { name: "T", weight: "50", objectives: [{ title: "Q", indicators: [leaf("w", "1 %")] }] },
    ];
    const score = scorePlan(parsePlan({ body: "Ente", year: 2021, areas: [{ name: "A", services }] }), rulesWith());
    expect(written(contributions(score).indicators.find(({ id }) => id === "x")?.share)).toBe("4762857/2000000"); // 2,3814285
  });
});

describe("on the published plan with the results of the demonstration", () => {
  const plan = parsePlan(JSON.parse(readFileSync("examples/massa-carrara-2021.json", "utf8")));
  const { actuals } = JSON.parse(readFileSync("examples/actuals-2021.json", "utf8")) as { actuals: Record<string, string> };

  it.each(["interim", "final"] as const)("adds up in the %s score", (phase) => {
    const score = scorePlan(plan, ruleSets.cameraleStandard, { phase, actuals });
    const { share, counted, brought, lost, adjustments, indicators } = contributions(score);
    expect([share, counted].map(written)).toEqual(["100", "100"]);
    expect(written(brought)).toBe(written(score.points));
    expect(written(add(brought, lost))).toBe("100");
    expect([indicators.length, adjustments]).toEqual([48, []]);
    expect(indicators[0]?.code).toBe("Nquest_customer"); // 8,335 % of the body with 80 points
  });
});

it("leaves nothing over, under any rules", () => {
  const property = fc.property(oracleCase, ({ plan, rules, options }) => {
    const score = scorePlan(deepFreeze(parsePlan(plan)), rules, options);
    const { indicators, share, counted, brought, lost, adjustments, points } = contributions(score);
    const sums = [share, counted, brought, lost].map(fractionText);
    expect((["share", "counted", "brought", "lost"] as const).map((key) => fractionText(sumOf(indicators.map((one) => one[key]))))).toEqual(sums);
    expect(["0", "100"]).toContain(sums[0]);
    for (const one of indicators) expect(written(add(one.brought, one.lost))).toBe(written(one.counted));
    for (const [at, one] of indicators.entries()) expect(compare(indicators[at - 1]?.lost ?? one.lost, one.lost)).not.toBe(-1);
    expect(written(points)).toBe(written(score.points));
    const whole = fractionText(sumOf([brought, ...adjustments.map((one) => one.points)]));
    expect(points === undefined ? [sums.slice(1), adjustments] : whole).toEqual(points === undefined ? [["0", "0", "0"], []] : fractionText(points));
    for (const { rules: named } of adjustments) expect(named.length).toBeGreaterThan(0);
  });
  fc.assert(property, { numRuns: 400, endOnFailure: true });
});
