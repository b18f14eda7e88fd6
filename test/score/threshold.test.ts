import { describe, expect, it } from "vitest";
import type { AchievementRules } from "../../src/rules/rule-set.ts";
import type { Step } from "../../src/score/score.ts";
import { type AchievementContext, allOrNothing, type Threshold, thresholdAchievement, zeroAchievement } from "../../src/score/threshold.ts";
import { parseActual } from "../../src/index.ts";
import { exact, rulesWith, written } from "../tools/scoring.ts";

type Side = "atLeast" | "atMost";
type Rules = Partial<Pick<AchievementRules, "zeroTarget" | "negativeTarget" | "missingBaseline">> & { atLeast?: string; atMost?: string };

interface Told extends Rules {
  readonly baseline?: string;
  readonly cap?: string;
  readonly strict?: boolean;
}

function context({ atLeast, atMost, baseline, cap, strict: _strict, ...rules }: Told): AchievementContext {
  const sides = { ...(atLeast && { atLeast: { method: atLeast } }), ...(atMost && { atMost: { method: atMost } }) };
  const actual = baseline === undefined ? undefined : parseActual(baseline);
  return {
    rules: { ...rulesWith().achievement, ...sides, ...rules } as AchievementRules,
    baseline: actual?.kind === "measured" ? actual.quantity : undefined,
    cap,
  };
}

function threshold(side: Side, target: string, actual: string, strict = false): Threshold {
  return { side, strict, target: exact(target), actual: exact(actual), unit: "day" };
}

/** The achievement, or the code of the issue. */
function achieved(side: Side, target: string, actual: string, told: Told = {}): string | undefined {
  const result = thresholdAchievement(threshold(side, target, actual, told.strict), context(told));
  return result.success ? written(result.data) : result.issues[0]?.code;
}

describe("allOrNothing", () => {
  it.each<[Side, string, string, boolean, string]>([
    ["atLeast", "90", "90", false, "100"],
    ["atLeast", "90", "89.99", false, "0"],
    ["atLeast", "90", "90", true, "0"],
    ["atLeast", "90", "90.01", true, "100"],
    ["atMost", "180", "180", false, "100"],
    ["atMost", "180", "181", false, "0"],
    ["atMost", "180", "180", true, "0"],
    ["atLeast", "0", "-1", false, "0"],
    ["atLeast", "-5", "-4", false, "100"],
  ])("%s %s with %s, strict %s: %s", (...[side, target, actual, strict, result]) => {
    expect(achieved(side, target, actual, { atLeast: "allOrNothing", atMost: "allOrNothing", strict, zeroTarget: "notComputable" })).toBe(result);
  });
});

describe("ratio: 100·V/T", () => {
  it.each([
    ["90", "81", "90"],
    ["60", "56", "280/3"],
    ["30", "7", "70/3"],
    ["90", "0", "0"],
    ["90", "-9", "-10"],
    ["50", "260/3", "520/3"],
  ])(">= %s with %s: %s", (target, actual, result) => {
    expect(achieved("atLeast", target, actual)).toBe(result);
  });

  it("does not look at met: 5 against > 5 is 100", () => {
    expect(achieved("atLeast", "5", "5", { strict: true })).toBe("100");
  });
});

describe("reciprocal: 100·T/V", () => {
  it.each<[string, string, string | undefined, string]>([
    ["180", "210", "100", "600/7"],
    ["180", "400", "100", "45"],
    ["180", "180", "100", "100"],
    ["180", "90", "100", "200"],
    ["180", "0", "120", "120"],
    ["180", "-5", "120.5", "241/2"],
    ["180", "210", undefined, "600/7"],
    ["180", "0", undefined, "score.cap"],
  ])("<= %s with %s, cap %s: %s", (target, actual, cap, result) => {
    expect(achieved("atMost", target, actual, { ...(cap !== undefined && { cap }) })).toBe(result);
  });
});

describe("complement: 100·(2T − V)/T", () => {
  it.each([
    ["180", "210", "250/3"],
    ["180", "400", "-200/9"],
    ["180", "180", "100"],
    ["180", "0", "200"],
    ["180", "360", "0"],
  ])("<= %s with %s: %s", (target, actual, result) => {
    expect(achieved("atMost", target, actual, { atMost: "complement" })).toBe(result);
  });
});

describe("baseline: 100·(V − B)/(T − B)", () => {
  const both = { atLeast: "baseline", atMost: "baseline" };

  it.each<[Side, string, string, string, string]>([
    ["atMost", "180", "210", "240 gg", "50"],
    ["atLeast", "90", "81", "60", "70"],
    ["atLeast", "90", "60", "60 gg", "0"],
    ["atLeast", "90", "51", "60 gg", "-30"],
    ["atLeast", "0", "-5", "-10 gg", "50"],
    ["atLeast", "-10", "-20", "-30 gg", "50"],
    ["atMost", "-10", "-5", "0 gg", "50"],
  ])("%s %s with %s, B = %s: %s", (...[side, target, actual, baseline, result]) => {
    expect(achieved(side, target, actual, { ...both, baseline })).toBe(result);
  });

  it.each<[Side, string, string, string, boolean, string]>([
    ["atLeast", "90", "95", "90 gg", false, "100"],
    ["atLeast", "90", "89", "95 gg", false, "0"],
    ["atMost", "180", "170", "100 gg", false, "100"],
    ["atMost", "180", "180", "100 gg", true, "0"],
  ])("is all or nothing where T is no better: %s %s with %s, B = %s, strict %s: %s", (...[side, target, actual, baseline, strict, result]) => {
    expect(achieved(side, target, actual, { ...both, baseline, strict })).toBe(result);
  });

  it.each([
    ["allOrNothing", "95", "100"],
    ["allOrNothing", "81", "0"],
    ["notComputable", "95", "score.baseline"],
  ] as const)("without B, %s: >= 90 with %s: %s", (missingBaseline, actual, result) => {
    expect(achieved("atLeast", "90", actual, { ...both, missingBaseline })).toBe(result);
  });

  it("cannot be computed from a baseline in another unit", () => {
    expect(achieved("atLeast", "90", "95", { ...both, baseline: "60 %" })).toBe("score.unit");
  });

  it("does not obey the rules for targets of 0 or below", () => {
    const strictly = { zeroTarget: "notComputable", negativeTarget: "notComputable" } as const;
    expect(achieved("atLeast", "0", "-5", { ...both, ...strictly, baseline: "-10 gg" })).toBe("50");
    expect(achieved("atLeast", "-10", "-20", { ...both, ...strictly, baseline: "-30 gg" })).toBe("50");
  });
});

describe("a target of 0", () => {
  it.each<[Side, string, string, string]>([
    ["atMost", "reciprocal", "0", "100"],
    ["atMost", "reciprocal", "3", "0"],
    ["atMost", "reciprocal", "-3", "100"],
    ["atMost", "complement", "3", "0"],
    ["atLeast", "ratio", "0", "100"],
    ["atLeast", "ratio", "-1", "0"],
  ])("%s 0 by %s with %s: %s", (side, method, actual, result) => {
    expect(achieved(side, "0", actual, { [side]: method, cap: "120" })).toBe(result);
  });

  it("is strict for more and less than", () => {
    expect(achieved("atLeast", "0", "0", { strict: true })).toBe("0");
  });

  it("is not computed where the rules say so", () => {
    expect(achieved("atMost", "0", "0", { zeroTarget: "notComputable", cap: "100" })).toBe("score.zeroTarget");
  });
});

describe("a target below 0", () => {
  it.each<[string, Side, string, string, string, Told]>([
    ["mirrors into reciprocal: 100·100/150", "atLeast", "-100", "-150", "200/3", {}],
    ["mirrors into complement: 100·(200 − 150)/100", "atLeast", "-100", "-150", "50", { atMost: "complement" }],
    ["mirrors into ratio: 100·80/100", "atMost", "-100", "-80", "80", {}],
    ["mirrors into allOrNothing", "atLeast", "-100", "-150", "0", { atMost: "allOrNothing" }],
    ["mirrors into allOrNothing, strict", "atLeast", "-100", "-100", "0", { atMost: "allOrNothing", strict: true }],
    ["gives the cap for a V of 0", "atLeast", "-100", "0", "120", { cap: "120" }],
    ["gives the cap for a V above 0", "atLeast", "-100", "5", "120", { cap: "120" }],
    // B = −200 becomes 200, T = 100, V = 150: (150 − 200)/(100 − 200)
    ["negates B too", "atLeast", "-100", "-150", "50", { atMost: "baseline", baseline: "-200 gg" }],
    // B = −50 becomes 50, and 100 is no better than that under "at most"
    ["looks for the better of the negated two", "atLeast", "-100", "-150", "0", { atMost: "baseline", baseline: "-50 gg" }],
    ["is missing a baseline as ever", "atLeast", "-100", "-90", "100", { atMost: "baseline" }],
  ])("%s: %s %s with %s: %s", (...[_name, side, target, actual, result, told]) => {
    expect(achieved(side, target, actual, told)).toBe(result);
  });

  it("is not computed where the rules say so", () => {
    expect(achieved("atLeast", "-100", "-90", { negativeTarget: "notComputable" })).toBe("score.negativeTarget");
  });
});

describe("the steps", () => {
  it("name the option and its numbers", () => {
    const trace: Step[] = [];
    thresholdAchievement(threshold("atLeast", "-100", "-150"), { ...context({ cap: "100" }), trace });
    expect(trace).toEqual([
      {
        step: "achievement",
        rule: "achievement.negativeTarget.mirror",
        inputs: { target: exact("-100"), actual: exact("-150") },
        result: "atMost",
      },
      {
        step: "achievement",
        rule: "achievement.atMost.reciprocal",
        inputs: { target: exact("100"), actual: exact("150"), baseline: undefined },
        result: exact("200/3"),
      },
    ]);
  });

  it.each<[Side, string, string, Told, string]>([
    ["atLeast", "90", "95", { atLeast: "baseline", baseline: "60 gg" }, "achievement.atLeast.baseline"],
    ["atLeast", "90", "95", { atLeast: "baseline", baseline: "99 gg" }, "achievement.atLeast.baseline.allOrNothing"],
    ["atLeast", "90", "95", { atLeast: "baseline" }, "achievement.atLeast.missingBaseline.allOrNothing"],
    ["atLeast", "0", "95", {}, "achievement.zeroTarget.side"],
    ["atMost", "90", "95", { atMost: "complement" }, "achievement.atMost.complement"],
  ])("%s %s with %s %j: %s", (...[side, target, actual, told, rule]) => {
    const trace: Step[] = [];
    thresholdAchievement(threshold(side, target, actual), { ...context(told), trace });
    expect(trace.map((step) => step.rule)).toEqual([rule]);
  });
});

it("allOrNothing and zeroAchievement know two results", () => {
  expect([allOrNothing(true), allOrNothing(false)].map(written)).toEqual(["100", "0"]);
  expect(zeroAchievement(true, context({}))).toEqual({ success: true, data: exact("100") });
  expect(zeroAchievement(true, context({ zeroTarget: "notComputable" }))).toMatchObject({ success: false });
});

it.each([
  [true, "100"],
  [false, "0"],
])("a target of 0 that is met, %s, is noted as such", (met, result) => {
  const trace: Step[] = [];
  zeroAchievement(met, { ...context({}), trace });
  expect(trace).toEqual([{ step: "achievement", rule: "achievement.zeroTarget.side", inputs: { met }, result: exact(result) }]);
});

it.each<[Side, string, string, string]>([
  ["atMost", "180", "170", "100"],
  ["atMost", "180", "181", "0"],
  ["atLeast", "180", "181", "100"],
  ["atLeast", "180", "170", "0"],
])("a baseline that is the target itself is no worse: %s %s with %s is all or nothing, %s", (side, target, actual, result) => {
  expect(achieved(side, target, actual, { atLeast: "baseline", atMost: "baseline", baseline: `${target} gg` })).toBe(result);
});
