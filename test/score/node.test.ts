import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { roundToDecimal } from "../../src/decimal/rounding.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import type { ScoreNode } from "../../src/score/node.ts";
import { type Score, scoreIndicator, scorePlan } from "../../src/index.ts";
import { parseTarget } from "../../src/target/parse.ts";
import { exact, planWith, rulesWith, written } from "../tools/scoring.ts";

const shownOf = (node: Score) => (node as unknown as ScoreNode).shown;

describe("the value", () => {
  const complement = { achievement: { atMost: { method: "complement" } }, points: { floor: undefined, cap: undefined } } as const;

  it.each<[string, number, "halfUp" | "halfEven" | "down" | "ceil", string, string]>([
    ["210 gg", 2, "halfUp", "83.33", "83.33"],
    ["210 gg", 0, "ceil", "84", "84"],
    ["180 gg", 2, "halfUp", "100", "100.00"],
    // 100·(360 − 359,991)/180 = 0,005
    ["359,991 gg", 2, "halfUp", "0.01", "0.01"],
    ["359,991 gg", 2, "halfEven", "0", "0.00"],
    // −0,005, of which nothing is shown
    ["360,009 gg", 2, "down", "0", "0.00"],
    ["360,009 gg", 2, "halfUp", "-0.01", "-0.01"],
  ])("%s to %i decimals, %s: %s, written %s", (...[actual, decimals, mode, value, text]) => {
    const node = scoreIndicator(parseTarget("<= 180 gg"), actual, rulesWith({ ...complement, display: { decimals, mode } }));
    expect([node.value?.toFixed(), shownOf(node)]).toEqual([value, text]);
    expect(Object.is(node.value?.toNumber(), -0)).toBe(false);
  });

  it("rounds what is shown and nothing else", () => {
    const node = scoreIndicator(parseTarget("<= 180 gg"), "210 gg", rulesWith({ display: { decimals: 0, mode: "up" } }));
    expect([written(node.points), node.value?.toFixed()]).toEqual(["600/7", "86"]);
  });
});

it("is found also where no two points have one denominator", () => {
  const indicators = Array.from({ length: 300 }, (_, at) => ({ target: `>= ${at + 101} N.`, actual: `${at + 7} N.` }));
  const score = scorePlan(planWith(...indicators), rulesWith());
  expect(score.value?.toFixed()).toBe(roundToDecimal(score.points ?? exact("0"), rulesWith().display).toFixed());
});

describe("what is not there is absent", () => {
  it("of an indicator that is left out", () => {
    const node = scoreIndicator(parseTarget(">= 90 %"), "annullato", rulesWith());
    const { state, points, value, status, coverage, outlook } = node;
    expect({ state, points, value, status, coverage, outlook, shown: shownOf(node) }).toEqual({ state: "excluded" });
  });

  it("of a node without anything below", () => {
    const { state, points, value, status, coverage, outlook, excluded, issues, steps } = scorePlan(planWith(), rulesWith());
    expect({ state, points, value, status, coverage, outlook, excluded, issues }).toEqual({ state: "unscored", excluded: [], issues: [] });
    expect(steps).toEqual([{ step: "aggregate", rule: "aggregation.body.weightedMean", inputs: {}, result: undefined }]);
  });
});

describe("values are made when they are read", () => {
  const watched = (): { rules: RuleSet; reads: () => number } => {
    let count = 0;
    const { achievement, ...rest } = rulesWith();
    const rules = Object.defineProperty(rest, "achievement", { get: () => ((count += 1), achievement) }) as RuleSet;
    return { rules, reads: () => count };
  };

  it("nothing is computed before", () => {
    const { rules, reads } = watched();
    const score = scorePlan(planWith({ target: ">= 90 %", actual: "81 %" }), rules);
    // Once, in the look whether it is a rule set at all.
    expect(reads()).toBe(1);
    expect(written(score.points)).toBe("90");
    expect(reads()).toBeGreaterThan(1);
  });

  it("and then kept", () => {
    const { rules, reads } = watched();
    const score = scorePlan(planWith({ target: ">= 90 %", actual: "81 %" }), rules);
    const before = [score.points, score.steps, score.issues, score.outlook];
    const count = reads();
    expect([score.points, score.steps, score.issues]).toEqual(before.slice(0, 3));
    expect(score.points).toBe(before[0]);
    expect(score.steps).toBe(before[1]);
    expect(reads()).toBe(count);
  });
});

it("a node holds its place and its parts, and nothing of how it is made", () => {
  const score = scorePlan(planWith({ target: ">= 90 %" }), rulesWith());
  expect(Object.keys(score)).toEqual(["id", "code", "name", "weight", "kind", "children", "plan", "ruleSet", "options"]);
  expect(Object.keys(score.children[0]!.children[0]!.children[0]!)).toEqual([
    "id",
    "code",
    "name",
    "weight",
    "kind",
    "children",
    "excluded",
    "target",
    "actual",
  ]);
});

it("past the limit, issues are counted", () => {
  const indicators = Array.from({ length: 1_500 }, () => ({ target: ">= 90 %", actual: "90 gg" }));
  const { issues, children } = scorePlan(planWith(...indicators), rulesWith());
  expect(issues).toHaveLength(1_001);
  expect(issues.at(-1)).toMatchObject({ code: "issues.tooMany", params: { count: "500" } });
  expect(children[0]!.issues.at(-1)).toMatchObject({ code: "issues.tooMany", params: { count: "500" } });
});

it("the last step is the status", () => {
  const { steps } = scoreIndicator(parseTarget("<= 180 gg"), "210 gg", rulesWith());
  expect(steps.at(-1)).toEqual({ step: "status", rule: "status.displayed", inputs: { points: exact("600/7"), value: "85.71" }, result: "yellow" });
});

it("shows on a console what was found", () => {
  const score = scorePlan(planWith({ target: ">= 90 %", actual: "81 %" }), rulesWith());
  expect(inspect(score, { depth: 0, breakLength: 1000 })).toMatch(
    /^\{ kind: 'body', .* state: 'scored', value: '90\.00', status: 'green', points: .*, children: .* \}$/s,
  );
  expect(inspect(score)).not.toContain("ruleSet");
});

it("shows a node without points on a console too", () => {
  expect(inspect(scorePlan(planWith(), rulesWith()), { depth: 0 })).toMatch(/state: 'unscored',\s+value: undefined,\s+status: undefined/);
});

it("gives a usual value as one frozen Decimal, of indicators and groups alike", () => {
  const score = scorePlan(planWith({ target: ">= 90 %", actual: "81 %" }), rulesWith());
  const [indicator] = score.children[0]!.children[0]!.children;
  expect(score.value?.toFixed()).toBe("90");
  expect(Object.isFrozen(score.value)).toBe(true);
  expect(indicator!.value).toBe(score.value);
});

// The points are 2^53 − 1, in hundredths no double; a tenth of it is one.
it.each([
  ["9.007.199.254.740.991 N.", "9007199254740991"],
  ["900.719.925.474.099,1 N.", "900719925474099.1"],
])("shows the large points of %s to the last digit: %s", (actual, value) => {
  const rules = rulesWith({ points: { cap: undefined }, achievement: { atMost: { method: "complement" } } });
  const score = scorePlan(planWith({ target: ">= 100 N.", actual }), rules);
  const [indicator] = score.children[0]!.children[0]!.children;
  expect([score.value?.toFixed(), indicator!.value?.toFixed()]).toEqual([value, value]);
});
