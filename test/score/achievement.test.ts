import { describe, expect, it } from "vitest";
import type { AchievementRules } from "../../src/rules/rule-set.ts";
import { achievementOf, zeroMeasured } from "../../src/score/achievement.ts";
import type { Step } from "../../src/score/score.ts";
import { type Goal, goalOf } from "../../src/target/goal.ts";
import { type Measured, measure } from "../../src/target/compare.ts";
import { parseActual, parseTarget } from "../../src/index.ts";
import { exact, rulesWith, written } from "../tools/scoring.ts";

function goal(target: string): Goal {
  const found = goalOf(parseTarget(target), { year: 2021, plainTarget: "atLeast" });
  if (found.kind === "absent") throw new Error(`${target} is no goal`);
  return found;
}

function measured(target: string, text: string): Measured {
  const actual = parseActual(text);
  const found = actual.kind === "missing" ? undefined : measure(goal(target), actual, 2021);
  if (found?.success !== true) throw new Error(`${text} does not meet ${target}`);
  return found.data;
}

/** The achievement, or the code of the issue. */
function achieved(target: string, actual: string, rules: Partial<AchievementRules> = {}): string | undefined {
  const result = achievementOf(goal(target), measured(target, actual), {
    rules: { ...rulesWith().achievement, ...rules },
    baseline: undefined,
    cap: "100",
  });
  return result.success ? written(result.data) : result.issues[0]?.code;
}

describe("thresholds take their side's method", () => {
  it.each([
    [">= 90,00 %", "81 %", "90"],
    ["> 90,00 %", "81 %", "90"],
    ["<= 180 gg", "210 gg", "600/7"],
    ["< 180 gg", "210 gg", "600/7"],
    ["<= 180 gg", "180 gg", "100"],
    ["<= 2 ore", "90 min", "400/3"],
    ["<= 0 N.", "3", "0"],
    [">= -100 N.", "-150", "200/3"],
  ])("%s with %s: %s", (target, actual, result) => {
    expect(achieved(target, actual)).toBe(result);
  });
});

describe("exactly", () => {
  it.each<[string, string, string | undefined, string]>([
    ["= 4 N.", "4", undefined, "100"],
    ["= 4 N.", "4,5", undefined, "0"],
    ["= 4 N.", "4,5", "0.5", "100"],
    ["= 4 N.", "3,5", "0.5", "100"],
    ["= 4 N.", "4,51", "0.5", "0"],
    ["= 0 N.", "0", "0", "100"],
    ["= -4 N.", "-5", "1", "100"],
    ["= 2 ore", "150 min", "0.5", "100"],
  ])("%s with %s, tolerance %s: %s", (target, actual, tolerance, result) => {
    const exactly = { method: "allOrNothing", ...(tolerance !== undefined && { tolerance }) } as const;
    expect(achieved(target, actual, { exactly, zeroTarget: "notComputable", negativeTarget: "notComputable" })).toBe(result);
  });

  it.each([
    ["= 4 N.", "4", "100"],
    ["= 4 N.", "3", "75"],
    ["= 4 N.", "5", "75"],
    ["= 4 N.", "12", "-100"],
    ["= 4 N.", "0", "0"],
    ["= -4 N.", "-3", "75"],
    ["= 3 N.", "2", "200/3"],
    ["= 0 N.", "0", "100"],
    ["= 0 N.", "1", "0"],
  ])("%s with %s by distance: %s", (target, actual, result) => {
    expect(achieved(target, actual, { exactly: { method: "distance" }, negativeTarget: "notComputable" })).toBe(result);
  });

  it("by distance obeys the rule for a target of 0", () => {
    expect(achieved("= 0 N.", "0", { exactly: { method: "distance" }, zeroTarget: "notComputable" })).toBe("score.zeroTarget");
  });
});

describe("between", () => {
  it.each([
    ["tra 5 e 10 N.", "5", "100"],
    ["tra 5 e 10 N.", "10", "100"],
    ["tra 5 e 10 N.", "4", "80"],
    ["tra 5 e 10 N.", "12", "250/3"],
    ["tra 5 e 10 N.", "0", "0"],
    ["tra > 5 e < 10 N.", "7", "100"],
    ["tra > 5 e 10 N.", "5", "100"],
    ["tra 5 e < 10 N.", "10", "100"],
    ["tra 0 e 10 N.", "-1", "0"],
    ["tra -10 e -5 N.", "-20", "50"],
  ])("%s with %s by nearestBound: %s", (target, actual, result) => {
    expect(achieved(target, actual)).toBe(result);
  });

  it.each([
    ["tra > 5 e 10 N.", "5"],
    ["tra 5 e < 10 N.", "10"],
  ])("%s with %s is 0 where the end's side is all or nothing, as it is where between is", (target, actual) => {
    expect(achieved(target, actual, { atLeast: { method: "allOrNothing" }, atMost: { method: "allOrNothing" } })).toBe("0");
    expect(achieved(target, actual, { between: { method: "allOrNothing" } })).toBe("0");
  });

  it.each([
    ["tra 5 e 10 N.", "10", "100"],
    ["tra 5 e 10 N.", "10,01", "0"],
    ["tra 5 e 10 N.", "4,99", "0"],
  ])("%s with %s by allOrNothing: %s", (target, actual, result) => {
    expect(achieved(target, actual, { between: { method: "allOrNothing" } })).toBe(result);
  });

  it("obeys the rules of a threshold at its ends", () => {
    expect(achieved("tra 0 e 10 N.", "-1", { zeroTarget: "notComputable" })).toBe("score.zeroTarget");
    expect(achieved("tra -10 e -5 N.", "-20", { negativeTarget: "notComputable" })).toBe("score.negativeTarget");
  });
});

describe("by", () => {
  it.each([
    ["entro il 30/11/2021", "30/11/2021", "100"],
    ["entro il 30/11/2021", "01/12/2021", "0"],
    ["entro il 30/11", "15/10/2021", "100"],
  ])("%s with %s by allOrNothing: %s", (target, actual, result) => {
    expect(achieved(target, actual)).toBe(result);
  });

  // Early by a month or more: 120. On time: 100. Up to 30 days late: from 100 down to 70. Later: 0.
  const scale = {
    bands: [{ upTo: "-30", points: "120" }, { upTo: "0", points: "100" }, { upTo: "30", points: { from: "100", to: "70" } }, { points: "0" }],
  };

  it.each([
    ["30/11/2021", "100"],
    ["31/10/2021", "120"],
    ["01/11/2021", "100"],
    ["10/12/2021", "90"],
    ["30/12/2021", "70"],
    ["31/12/2021", "0"],
    // 25 days, across the end of summer time
    ["25/12/2021", "75"],
  ])("entro il 30/11/2021 with %s by delay: %s", (actual, result) => {
    expect(achieved("entro il 30/11/2021", actual, { by: { method: "delay", scale } })).toBe(result);
  });

  it("notes the days of delay", () => {
    const trace: Step[] = [];
    const rules = { ...rulesWith().achievement, by: { method: "delay", scale } } as const;
    const target = "entro il 30/11/2021";
    achievementOf(goal(target), measured(target, "28/11/2021"), { rules, baseline: undefined, cap: undefined, trace });
    const inputs = { target: "2021-11-30", actual: "2021-11-28", delay: exact("-2") };
    expect(trace).toEqual([{ step: "achievement", rule: "achievement.by.delay", inputs, result: exact("100") }]);
  });
});

describe("yesNo", () => {
  it.each([
    ["SI", "SI", "100"],
    ["SI", "NO", "0"],
    ["NO", "NO", "100"],
  ])("%s with %s: %s", (target, actual, result) => {
    expect(achieved(target, actual)).toBe(result);
  });
});

describe("an actual of 0", () => {
  it.each([
    [">= 90 %", "0"],
    ["<= 180 gg", "100"],
    ["= 0 N.", "100"],
    ["tra 5 e 10 N.", "0"],
    ["SI", "0"],
    ["NO", "100"],
    ["entro il 30/11/2021", "0"],
  ])("against %s: %s", (target, result) => {
    const context = { rules: rulesWith().achievement, baseline: undefined, cap: "100" };
    expect(achievementOf(goal(target), zeroMeasured(goal(target)), context)).toEqual({ success: true, data: exact(result) });
  });

  it("is no day: a deadline was not kept, whatever the method", () => {
    const by = { method: "delay", scale: { bands: [{ points: "50" }] } } as const;
    const context = { rules: { ...rulesWith().achievement, by }, baseline: undefined, cap: "100" };
    const target = goal("entro il 30/11/2021");
    expect(achievementOf(target, zeroMeasured(target), context)).toEqual({ success: true, data: exact("0") });
  });
});

it("what is no number counts as 0 against a number, as a measurement never gives it", () => {
  const context = { rules: rulesWith().achievement, baseline: undefined, cap: "100" };
  const result = achievementOf(goal(">= 90 %"), { kind: "yesNo", value: true }, context);
  expect(result.success && written(result.data)).toBe("0");
});

/** A step's values as text. */
const told = ({ step, rule, inputs, result }: Step): unknown => {
  const text = (value: Step["result"]): unknown => (typeof value === "object" ? written(value) : value);
  return [step, rule, Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, text(value)])), text(result)];
};

describe("the step tells the rule and what it was given", () => {
  const delay = { method: "delay", scale: { bands: [{ points: "50" }] } } as const;
  const exactly = { method: "allOrNothing", tolerance: "2" } as const;
  it.each<[string, string, Partial<AchievementRules>, string, object, string]>([
    ["SI", "SI", {}, "yesNo.allOrNothing", { expected: true }, "100"],
    ["NO", "SI", {}, "yesNo.allOrNothing", { expected: false }, "0"],
    ["= 4 N.", "5 N.", {}, "exactly.allOrNothing", { target: "4", actual: "5", tolerance: "0" }, "0"],
    ["= 4 N.", "5 N.", { exactly: { method: "allOrNothing" } }, "exactly.allOrNothing", { target: "4", actual: "5", tolerance: "0" }, "0"],
    ["= 4 N.", "6 N.", { exactly }, "exactly.allOrNothing", { target: "4", actual: "6", tolerance: "2" }, "100"],
    // 100·(1 − 1/4)
    ["= 4 N.", "5 N.", { exactly: { method: "distance" } }, "exactly.distance", { target: "4", actual: "5" }, "75"],
    ["tra 5 e 10 N.", "7 N.", {}, "between.nearestBound", { low: "5", high: "10", actual: "7" }, "100"],
    ["tra 5 e 10 N.", "11 N.", { between: { method: "allOrNothing" } }, "between.allOrNothing", { low: "5", high: "10", actual: "11" }, "0"],
    ["entro il 30/11/2021", "01/12/2021", {}, "by.allOrNothing", { target: "2021-11-30", actual: "2021-12-01" }, "0"],
    ["entro il 30/11/2021", "02/12/2021", { by: delay }, "by.delay", { target: "2021-11-30", actual: "2021-12-02", delay: "2" }, "50"],
    [">= 90 %", "81 %", {}, "atLeast.ratio", { target: "90", actual: "81" }, "90"],
    ["<= 180 gg", "210 gg", {}, "atMost.reciprocal", { target: "180", actual: "210" }, "600/7"],
  ])("%s with %s, changed by %j: %s", (...row) => {
    const [target, actual, rules, rule, inputs, result] = row;
    const trace: Step[] = [];
    achievementOf(goal(target), measured(target, actual), {
      rules: { ...rulesWith().achievement, ...rules },
      baseline: undefined,
      cap: "100",
      trace,
    });
    expect(trace.map(told)).toEqual([["achievement", `achievement.${rule}`, inputs, result]]);
  });
});

it.each<[string, Measured]>([
  [">= 90 %", { kind: "number", value: exact("0") }],
  ["tra 5 e 10 N.", { kind: "number", value: exact("0") }],
  ["SI", { kind: "yesNo", value: false }],
  ["entro il 30/11/2021", { kind: "yesNo", value: false }],
])("0 in the terms of %s", (target, zero) => {
  expect(zeroMeasured(goal(target))).toEqual(zero);
});

it.each([
  [">= 90 %", "90 %", "100"],
  ["> 90 %", "90 %", "0"],
  ["<= 180 gg", "180 gg", "100"],
  ["< 180 gg", "180 gg", "0"],
])("all or nothing at the threshold itself, %s with %s: %s", (target, actual, result) => {
  expect(achieved(target, actual, { atLeast: { method: "allOrNothing" }, atMost: { method: "allOrNothing" } })).toBe(result);
});
