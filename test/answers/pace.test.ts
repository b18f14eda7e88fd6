import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pace, parsePlan, scorePlan } from "../../src/index.ts";
import { oracleCase } from "../tools/oracle-cases.ts";
import { planOf, planWith, rulesWith, written } from "../tools/scoring.ts";

const empty = (year: number) => scorePlan(parsePlan({ body: "Ente", year, areas: [] }), rulesWith());

describe("the part of the year that is gone", () => {
  it.each([
    [2021, "2021-01-01", "1/365"],
    [2021, "2021-01-31", "31/365"],
    [2021, "2021-02-28", "59/365"],
    [2021, "2021-04-30", "24/73"], // 120/365
    [2021, "2021-06-30", "181/365"],
    [2021, "2021-12-30", "364/365"],
    [2021, "2021-12-31", "1"],
    [2021, "2020-12-31", "0"],
    [2021, "2022-01-01", "1"],
    [2021, "1000-01-01", "0"],
    [2021, "9999-12-31", "1"],
    [2024, "2024-02-29", "10/61"], // 60/366
    [2024, "2024-12-31", "1"],
    [2024, "2024-07-01", "1/2"], // 183/366
    [1900, "1900-03-01", "12/73"], // no leap year: 60/365
    [2000, "2000-03-01", "1/6"], // a leap year: 61/366
  ])("of %i on %s is %s", (year, asOf, expected) => {
    expect(written(pace(empty(year), { asOf }).elapsed)).toBe(expected);
  });

  it("is of the scored year, not of the plan's", () => {
    const score = scorePlan(parsePlan({ body: "Ente", year: 2021, areas: [] }), rulesWith(), { year: 2024 });
    expect(written(pace(score, { asOf: "2024-07-01" }).elapsed)).toBe("1/2");
  });
});

it.each([["2021-02-29"], ["30/06/2021"], [""], ["2021-6-30"], [undefined], [20210630], [null]])("refuses the day %j", (asOf) => {
  expect(() => pace(empty(2021), { asOf: asOf as string })).toThrow("calendar.date");
});

it("refuses to go without a day", () => {
  expect(() => pace(empty(2021), undefined as never)).toThrow("calendar.date");
});

describe("what is measured and what is open", () => {
  const plan = planOf(
    {
      weight: "40",
      indicators: [
        { code: "A", name: "A", weight: "25", target: ">= 10 N." },
        { code: "B", name: "B", weight: "75", target: ">= 10 N." },
      ],
    },
    {
      weight: "60",
      indicators: [
        { code: "C", name: "C", target: ">= 10 N." },
        { code: "D", name: "D", target: ">= 10 N." },
        { code: "E", name: "E", target: "N/D" },
      ],
    },
  );

  it("is told with its share of the body", () => {
    const score = scorePlan(plan, rulesWith(), { phase: "interim", actuals: { B: "8 N.", C: "N/D", D: "annullato" } });
    const { open, coverage, points, low, high } = pace(score, { asOf: "2021-06-30" });
    // A: 40 % · 25 %; C: 60 % · 1/3. D is cancelled and E has no target: neither is open.
    expect(open.map(({ id, code, share }) => [id, code, written(share)])).toEqual([
      ["a/o1/A", "A", "10"],
      ["a/o2/C", "C", "20"],
    ]);
    // Measured is B, 30; measurable are A, B and C, 10 + 30 + 20.
    expect(written(coverage)).toBe("1/2");
    // (40 · 80)/40; at worst 0,4 · (0,75 · 80) + 0,6 · 0; at best 0,4 · (25 + 60) + 0,6 · 100
    expect([points, low, high].map(written)).toEqual(["80", "24", "94"]);
  });

  it("is nothing at the end of the year where all is reported", () => {
    const score = scorePlan(planWith({ target: ">= 10 N.", actual: "10 N." }), rulesWith());
    expect(pace(score, { asOf: "2021-12-31" })).toEqual({
      elapsed: score.coverage,
      coverage: score.coverage,
      points: score.points,
      low: score.points,
      high: score.points,
      open: [],
    });
  });
});

it("is the score's own, whatever the plan and the rules: what is open, and nothing else, is told once", () => {
  fc.assert(
    fc.property(oracleCase, ({ plan, rules, options }) => {
      const score = scorePlan(parsePlan(plan), rules, options);
      const { coverage, points, low, high, open, elapsed } = pace(score, { asOf: "2021-09-30" });
      expect([coverage, points, low, high]).toEqual([score.coverage, score.points, score.outlook?.low, score.outlook?.high]);
      expect(elapsed.numerator >= 0n && elapsed.numerator <= elapsed.denominator).toBe(true);
      const closed = low !== undefined && open.length === 0;
      expect(closed && written(low) !== written(high)).toBe(false);
      expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
    }),
    { numRuns: 150 },
  );
});
