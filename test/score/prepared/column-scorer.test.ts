import { describe, expect, it } from "vitest";
import { parsePlan, ruleSets } from "../../../src/index.ts";
import { ColumnScorer } from "../../../src/score/prepared/column-scorer.ts";
import { columnsOf } from "../../../src/score/prepared/columns.ts";

const ruleSet = ruleSets.cameraleStandard;
const plan = parsePlan({
  body: "B",
  year: 2021,
  areas: [
    {
      name: "A",
      objectives: [
        {
          title: "O",
          indicators: [
            { code: "X", name: "X", target: ">= 10" },
            { code: "Y", name: "Y", target: "<= 10" },
          ],
        },
      ],
    },
    { name: "C", objectives: [{ title: "O", indicators: [{ code: "X", name: "X", target: ">= 20" }] }] },
  ],
});
const scorerWith = (options = {}) => new ColumnScorer(plan, columnsOf(plan, ruleSet)!, { ruleSet, options });
const values = (scorer: ColumnScorer, ...ids: string[]) => ids.map((id) => scorer.value(id)?.toFixed());

describe("a report by code", () => {
  it("holds for every indicator with the code", () => {
    const scorer = scorerWith();
    scorer.update("X", "10");
    expect(values(scorer, "a/o/X", "c/o/X", "a/o/Y")).toEqual(["100", "50", "0"]);
  });

  it("gives way to one by id", () => {
    const scorer = scorerWith({ actuals: { "a/o/X": "5" } });
    scorer.update("X", "10");
    expect(values(scorer, "a/o/X", "c/o/X")).toEqual(["50", "50"]);
    scorer.update("a/o/X", undefined);
    expect(values(scorer, "a/o/X", "c/o/X")).toEqual(["100", "50"]);
  });
});

describe("what has no points", () => {
  it("has no value, and neither has what it blocks", () => {
    const scorer = scorerWith({ actuals: { X: "10", Y: "annullato" } });
    expect(values(scorer, "a/o/Y", "a/o", "b")).toEqual([undefined, "100", "75"]);
    expect(scorer.points("a/o/Y")).toBeUndefined();
    // Not computable: in the final phase it blocks all above it.
    expect(scorer.update("Y", "3 gg e mezzo")).toBeUndefined();
    expect(values(scorer, "a/o/Y", "a/o", "a", "b", "c")).toEqual([undefined, undefined, undefined, undefined, "50"]);
    expect(scorer.points("b")).toBeUndefined();
    expect(scorer.update("Y", "10")?.toFixed()).toBe("75");
  });
});

it("widens its bounds with larger points", () => {
  const loose = { ...ruleSet, achievement: { ...ruleSet.achievement, atMost: { method: "complement" as const } }, points: { floor: "0" } };
  const scorer = new ColumnScorer(plan, columnsOf(plan, loose)!, { ruleSet: loose, options: { actuals: { Y: "10", X: "10" } } });
  expect(scorer.value("b")?.toFixed()).toBe("75");
  scorer.update("a/o/X", "123.456.789.012.345");
  expect(scorer.points("a/o/X")).toEqual({ numerator: 1_234_567_890_123_450n, denominator: 1n });
  expect(values(scorer, "a/o", "c", "b")).toEqual(["617283945061775", "50", "308641972530912.5"]);
});

it("reads hostile reports like any others", () => {
  const throwing = {
    get actual(): string {
      throw new Error("no");
    },
  };
  expect(scorerWith().update("X", throwing)).toBeUndefined();
});
