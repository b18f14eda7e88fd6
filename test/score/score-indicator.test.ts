import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal/decimal.ts";
import type { AchievementRules, RuleSet } from "../../src/rules/rule-set.ts";
import type { Step } from "../../src/score/score.ts";
import { parseActual, parseTarget, ruleSets, scoreIndicator, type ScoreIndicatorOptions } from "../../src/index.ts";
import { everyPolicy, rulesWith, written } from "../tools/scoring.ts";

/** The base rules with one method for a side, and no floor or cap unless told. */
const by = (achievement: Partial<AchievementRules>, points: object = { floor: undefined, cap: undefined }) => rulesWith({ achievement, points });
const complement = { atMost: { method: "complement" } } as const;
const baseline = { atMost: { method: "baseline" }, atLeast: { method: "baseline" } } as const;

const achievementIn = (steps: readonly Step[]) => written(steps.find(({ step }) => step === "achievement")?.result as never);

describe("the golden table", () => {
  it.each<[string, string, string, RuleSet, ScoreIndicatorOptions?]>([
    [">= 90,00 %", "81 %", "90", rulesWith()],
    ["<= 180 gg", "210 gg", "600/7", rulesWith()],
    ["<= 180 gg", "210 gg", "250/3", by(complement)],
    ["<= 180 gg", "400 gg", "0", by(complement, { floor: "0" })],
    ["<= 180 gg", "400 gg", "45", rulesWith()],
    ["<= 180 gg", "210 gg", "50", by(baseline), { baseline: "240 gg" }],
    [">= 90 %", "81 %", "70", by(baseline), { baseline: "60 %" }],
    [">= 60,00", "56,00", "280/3", rulesWith()],
    [">= 100 %", "70 %", "85", rulesWith(), { correction: { kind: "exogenous", share: "50", note: "Calamità naturale" } }],
    ["<= 0 N.", "0", "100", rulesWith()],
    ["<= 0 N.", "3", "0", rulesWith()],
    [">= -100", "-150", "200/3", rulesWith()],
    [">= 50 %", "39/45", "100", rulesWith()],
    ["+20 % sulla base", "54", "90", rulesWith(), { baseline: "50" }],
  ])("%s with %s: %s", (...[target, actual, points, rules, options]) => {
    expect(written(scoreIndicator(parseTarget(target), actual, rules, options).points)).toBe(points);
    expect(written(scoreIndicator(parseTarget(target), parseActual(actual), rules, options).points)).toBe(points);
  });

  it.each([
    ["<= 180 gg", "400 gg", by(complement, { floor: "0" }), "-200/9"],
    [">= 50 %", "39/45", rulesWith(), "520/3"],
  ])("%s with %s: the achievement before floor and cap", (target, actual, rules, achievement) => {
    expect(achievementIn(scoreIndicator(parseTarget(target), actual, rules).steps)).toBe(achievement);
  });

  it("93,33 % as a chamber's table prints it", () => {
    expect(scoreIndicator(parseTarget(">= 60,00"), "56,00", rulesWith()).value?.toFixed()).toBe("93.33");
  });
});

// DOMAIN 11.3
describe("the traps of real systems", () => {
  const points = (target: string, actual: string, rules = rulesWith()) => written(scoreIndicator(parseTarget(target), actual, rules).points);

  it.each(["reciprocal", "complement"] as const)("a decreasing indicator exactly on target scores 100, by %s", (method) => {
    expect(points("<= 180 gg", "180 gg", rulesWith({ achievement: { atMost: { method } } }))).toBe("100");
  });

  it("0 was measured, N/D was not", () => {
    const rules = rulesWith({ missing: everyPolicy("exclude") });
    const [zero, missing] = ["0 %", "N/D"].map((actual) => scoreIndicator(parseTarget(">= 90 %"), actual, rules));
    expect([zero!.state, zero!.met, written(zero!.points)]).toEqual(["scored", false, "0"]);
    expect([missing!.state, missing!.met, missing!.points]).toEqual(["excluded", undefined, undefined]);
  });

  it.each([
    [">= 80 %", "0,8 %", "1"],
    [">= 80 %", "0,8", "1"],
    [">= 1 %", "0,8 %", "80"],
    [">= 80 %", "8/10", "100"],
  ])("what is below 1 stays as it is: %s with %s is %s", (target, actual, result) => {
    expect(points(target, actual)).toBe(result);
  });

  it("> 45 is not >= 45", () => {
    expect(scoreIndicator(parseTarget("> 45"), "45", rulesWith()).met).toBe(false);
  });

  it("a deadline never becomes a target of 0 that everybody meets", () => {
    expect(points("entro il 30/11/2021", "01/12/2021")).toBe("0");
    expect(scoreIndicator(parseTarget("entro il 30/11/2021"), "1 N.", rulesWith()).reason).toBe("notComputable");
  });

  it("60 gg and 2 mesi do not meet", () => {
    expect(scoreIndicator(parseTarget("<= 60 gg"), "2 mesi", rulesWith())).toMatchObject({ state: "unscored", issues: [{ code: "score.unit" }] });
  });
});

describe("is told", () => {
  it("nothing: the final phase", () => {
    expect(scoreIndicator(parseTarget(">= 90 %"), "81 %", ruleSets.cameraleStandard)).toMatchObject({
      kind: "indicator",
      id: "indicator",
      name: "",
      state: "scored",
      met: false,
      status: { id: "green" },
      children: [],
      issues: [],
    });
  });

  it.each<[string, string, ScoreIndicatorOptions, string]>([
    ["entro il 30/11", "30/11/2021", { year: 2021 }, "100"],
    ["entro il 30/11", "30/11/2021", { year: 2020 }, "0"],
    [">= 90 %", "", { phase: "final" }, "0"],
    ["+20 % sulla base", "54 N.", { baseline: { value: new Decimal(50), unit: "count", decimals: 0 } }, "90"],
  ])("%s with %j, %j: %s", (...[target, actual, options, points]) => {
    expect(written(scoreIndicator(parseTarget(target), actual, rulesWith(), options).points)).toBe(points);
  });

  it("the interim phase", () => {
    expect(scoreIndicator(parseTarget(">= 90 %"), "", rulesWith(), { phase: "interim" }).state).toBe("excluded");
  });
});

describe("leaves aside what it cannot use, with an issue", () => {
  it.each<[object, string, string[]]>([
    [{ baseline: "molto" }, "score.startingValue", ["baseline"]],
    [{ baseline: "N/D" }, "score.startingValue", ["baseline"]],
    [{ baseline: 50 }, "score.startingValue", ["baseline"]],
    [{ baseline: { value: new Decimal(Number.NaN), unit: "none", decimals: 0 } }, "score.startingValue", ["baseline"]],
    [{ phase: "finale" }, "score.phase", ["phase"]],
    [{ year: Number.NaN }, "score.scoredYear", ["year"]],
    [{ correction: {} }, "score.correction", ["correction"]],
  ])("%j", (options, code, path) => {
    const node = scoreIndicator(parseTarget(">= 90 %"), "81 %", rulesWith(), options);
    expect([written(node.points), node.issues.map((one) => [one.code, one.path])]).toEqual(["90", [[code, path]]]);
  });

  it("options that are none", () => {
    const node = scoreIndicator(parseTarget(">= 90 %"), "81 %", rulesWith(), null as never);
    expect([written(node.points), node.issues.map(({ code }) => code)]).toEqual(["90", ["score.options"]]);
  });

  it("a target that is none", () => {
    const node = scoreIndicator({ kind: "almostLeast" } as never, "81 %", rulesWith());
    expect(node).toMatchObject({
      state: "excluded",
      reason: "noTarget",
      issues: [{ code: "value.foreign", path: ["target"], params: { expected: "a target", found: "an object" } }],
    });
    expect(node.target).toEqual({ kind: "none", canonical: true });
  });

  it("an actual that cannot be read", () => {
    const node = scoreIndicator(parseTarget(">= 90 %"), 81 as never, rulesWith());
    expect(node).toMatchObject({ state: "unscored", reason: "notComputable", issues: [{ code: "score.actual", path: ["actual"] }] });
  });
});
