import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlan, parseTarget, scoreIndicator, type ScoreOptions, scorePlan, scoreToJSON } from "../../src/index.ts";
import { oracleCase } from "../tools/oracle-cases.ts";
import { planOf, planWith, rulesWith } from "../tools/scoring.ts";

const rules = rulesWith();

it("writes a whole score", () => {
  const plan = planOf({ code: "2.1.1", weight: "100,00%", indicators: [{ code: "Ritardo", name: "R", weight: "14,290", target: "max 180 giorni" }] });
  const options: ScoreOptions = { phase: "interim", asOf: "2021-09-30", actuals: { Ritardo: "210 gg" } };
  const value = { points: "600/7", value: "85.71", status: { id: "yellow", label: { it: "giallo", en: "yellow" } } };
  const outlook = { low: "600/7", high: "600/7" };
  const status = { step: "status", rule: "status.displayed", inputs: { points: "600/7", value: "85.71" }, result: "yellow" };
  const aggregate = (level: string, id: string) => ({
    step: "aggregate",
    rule: `aggregation.${level}.weightedMean`,
    inputs: { [id]: "600/7" },
    result: "600/7",
  });
  const params = { node: "a/2.1.1", sum: "14.29", total: "100", difference: "-85.71" };
  const [issue] = scorePlan(plan, rules, options).issues;

  expect(scoreToJSON(scorePlan(plan, rules, options))).toEqual({
    kind: "body",
    id: "ente",
    year: "2021",
    phase: "interim",
    asOf: "2021-09-30",
    ruleSet: { id: "camerale-standard", version: "1.0.0" },
    state: "scored",
    ...value,
    coverage: "1",
    outlook,
    excluded: [],
    issues: [
      { code: "plan.weightSum", severity: "error", message: issue!.message, hint: issue!.hint, params, path: ["areas", "0", "objectives", "0"] },
    ],
    steps: [aggregate("body", "a"), status],
    children: [
      {
        kind: "area",
        id: "a",
        state: "scored",
        ...value,
        coverage: "1",
        outlook,
        excluded: [],
        issues: [],
        steps: [aggregate("area", "a/2.1.1"), status],
        children: [
          {
            kind: "objective",
            id: "a/2.1.1",
            code: "2.1.1",
            state: "scored",
            weight: "100",
            ...value,
            coverage: "1",
            outlook,
            excluded: [],
            issues: [],
            steps: [aggregate("objective", "a/2.1.1/Ritardo"), status],
            children: [
              {
                kind: "indicator",
                id: "a/2.1.1/Ritardo",
                code: "Ritardo",
                state: "scored",
                weight: "14.29",
                target: "<= 180 gg",
                actual: "210 gg",
                met: false,
                ...value,
                coverage: "1",
                outlook,
                excluded: [],
                issues: [],
                steps: [
                  { step: "measure", rule: "measure", inputs: { target: "<= 180 gg", actual: "210 gg" }, result: false },
                  { step: "achievement", rule: "achievement.atMost.reciprocal", inputs: { target: "180", actual: "210" }, result: "600/7" },
                  status,
                ],
                children: [],
              },
            ],
          },
        ],
      },
    ],
  });
});

describe("writes the value with the decimals of the display", () => {
  it.each([
    [0, "90"],
    [1, "90.0"],
    [2, "90.00"],
    [4, "90.0000"],
  ])("%i: %s", (decimals, value) => {
    const score = scoreIndicator(parseTarget(">= 90 %"), "81 %", rulesWith({ display: { decimals, mode: "halfUp" } }));
    expect(scoreToJSON(score)).toMatchObject({ points: "90", value });
  });
});

describe("leaves out what is not there", () => {
  it("of an indicator that is left out", () => {
    const json = scoreToJSON(scoreIndicator(parseTarget("> 5 N."), "annullato", rules));
    expect(json).toEqual({
      kind: "indicator",
      id: "indicator",
      state: "excluded",
      target: "> 5 N.",
      actual: "annullato",
      reason: "cancelled",
      excluded: [],
      issues: [],
      steps: [
        { step: "measure", rule: "measure", inputs: { target: "> 5 N.", actual: "annullato" }, result: "cancelled" },
        { step: "points", rule: "missing.cancelled.final.exclude", inputs: {} },
      ],
      children: [],
    });
  });

  it("of a body with nothing below", () => {
    const json = scoreToJSON(scorePlan(planWith(), rules));
    expect(Object.keys(json)).toEqual(["kind", "id", "year", "phase", "ruleSet", "state", "excluded", "issues", "steps", "children"]);
  });

  it("of an actual that cannot be read, and keeps the place of its fault as text", () => {
    const json = scoreToJSON(scoreIndicator(parseTarget(">= 90 %"), "90 % circa", rules));
    expect(json.actual).toBe(undefined);
    expect(json.issues).toMatchObject([{ path: ["actual"], input: "90 % circa", position: expect.stringMatching(/^\d+$/) }]);
  });
});

it("writes the year that was scored, also where another one was asked for in vain", () => {
  const years = [undefined, 2022, Number.NaN].map((year) => scoreToJSON(scorePlan(planWith(), rules, { year })).year);
  expect(years).toEqual(["2021", "2022", "2021"]);
});

it("writes any node as it stands in its tree", () => {
  const score = scorePlan(planWith({ target: ">= 90 %", actual: "81 %" }), rules);
  const json = scoreToJSON(score);
  expect(scoreToJSON(score.children[0]!)).toEqual(json.children[0]);
  expect(scoreToJSON(score.children[0]!.children[0]!.children[0]!)).toEqual(json.children[0]!.children[0]!.children[0]);
});

it("holds nothing but text, lists, objects, true and false, and is the same every time", () => {
  const property = fc.property(oracleCase, ({ plan, rules: drawn, options }) => {
    const parsed = parsePlan(plan);
    const [first, second] = [1, 2].map(() => scoreToJSON(scorePlan(parsed, drawn, options)));
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect([...new Set(typesOf(first))].filter((type) => !["string", "boolean"].includes(type))).toEqual([]);
    expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
  });
  fc.assert(property, { numRuns: 100, endOnFailure: true });
});

function typesOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(typesOf) : [value === null ? "null" : typeof value];
}

it("writes an issue that stands nowhere without a path", () => {
  const [first] = scoreToJSON(scorePlan(planWith(), rules, null as never)).issues;
  expect(first).toEqual({ code: "score.options", severity: "error", message: first?.message, hint: first?.hint, params: {} });
});

it("refuses a copy of a score, its own JSON included", () => {
  const score = scorePlan(planWith({ target: ">= 90 %", actual: "81 %" }), rules);
  for (const copy of [{ ...score }, scoreToJSON(score)]) expect(() => scoreToJSON(copy as never)).toThrow("not a score");
});
