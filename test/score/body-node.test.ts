import { describe, expect, it } from "vitest";
import { BodyNode, contextOf } from "../../src/score/body-node.ts";
import { settingsOf } from "../../src/score/settings.ts";
import { scorePlan } from "../../src/index.ts";
import { planOf, planWith, rulesWith } from "../tools/scoring.ts";

const rules = rulesWith();
const plan = planWith({ target: ">= 90 %" }, { target: ">= 90 %" });
const ID = "a/o1/I1";

it("carries plan, rule set and options", () => {
  const score = scorePlan(plan, rules, { phase: "interim", actuals: { I1: "81 %" } });
  expect(score.plan).toBe(plan);
  expect(score.ruleSet).toBe(rules);
  expect(score.options).toEqual({ phase: "interim", actuals: new Map([["I1", "81 %"]]) });
  expect(scorePlan(plan, rules).options).toEqual({});
});

describe("keys of the actuals that name nothing", () => {
  it.each<[string, unknown, string[]]>([
    ["a code", { I1: "81 %" }, []],
    ["an id", { [ID]: "81 %" }, []],
    ["both", { [ID]: "81 %", I1: "82 %" }, []],
    ["another word", { I3: "81 %" }, ["I3"]],
    ["the id of a node above", { "a/o1": "81 %", ente: "81 %", a: "81 %" }, ["a/o1", "ente", "a"]],
    ["another case", { i1: "81 %" }, ["i1"]],
    ["a key with nothing under it", { I3: undefined }, ["I3"]],
    ["__proto__", JSON.parse('{"__proto__":"81 %"}'), ["__proto__"]],
    ["constructor", { constructor: "81 %" }, ["constructor"]],
    ["positions of a list", ["81 %"], ["0"]],
    ["a number in a Map", new Map<unknown, string>([[1, "81 %"]]), ["a number"]],
    ["a symbol in a Map", new Map<unknown, string>([[Symbol("I1"), "81 %"]]), ["a symbol"]],
  ])("%s", (_name, actuals, unknown) => {
    const { issues } = scorePlan(plan, rules, { actuals: actuals as never });
    const told = unknown.map((key) => ["score.unknownActual", ["actuals", key], { key }]);
    expect(issues.map(({ code, path, params }) => [code, path, params])).toEqual(told);
  });
});

it("what a Map holds under nothing names no indicator, not even one without a code", () => {
  const nameless = planOf({ indicators: [{ name: "I", target: ">= 90 %" }] });
  const { issues } = scorePlan(nameless, rules, { actuals: new Map<unknown, string>([[undefined, "81 %"]]) as never });
  expect(issues.map(({ code, params }) => [code, params])).toEqual([["score.unknownActual", { key: "nothing" }]]);
});

describe("weights that are not as the rule set wants them", () => {
  it.each<[string[], object, string[]]>([
    [["50", "50"], {}, []],
    [["50", "49.99"], {}, ["plan.weightSum"]],
    [["50", "49.99"], { tolerance: "0.01" }, []],
    [["0.5", "0.5"], { total: "1" }, []],
    [["0", "0"], {}, ["plan.weightsZero"]],
  ])("%j %j: %j", (weights, options, codes) => {
    const weighted = planWith(...weights.map((weight) => ({ target: ">= 90 %", weight })));
    const { issues, children } = scorePlan(weighted, rulesWith({ weights: options }));
    expect(issues.map(({ code, path }) => [code, path])).toEqual(codes.map((code) => [code, ["areas", 0, "objectives", 0]]));
    expect(children[0]!.issues).toEqual([]);
  });

  it("siblings without weights where they are refused: scored as equal, with an issue at each level", () => {
    const score = scorePlan(plan, rulesWith({ weights: { absent: "refuse" } }), { actuals: { I1: "90 %", I2: "45 %" } });
    expect(score.points).toEqual({ numerator: 75n, denominator: 1n });
    expect(score.issues.map(({ code, path }) => [code, path?.length])).toEqual([
      ["plan.weightsAbsent", 0],
      ["plan.weightsAbsent", 2],
      ["plan.weightsAbsent", 4],
    ]);
  });
});

it("tells what is wrong with the call first, then with the plan, then with its indicators", () => {
  const weighted = planOf({ indicators: [{ code: "I1", name: "I", target: ">= 90 %", actual: "90 gg", weight: "99" }] });
  const { issues } = scorePlan(weighted, rules, { asOf: "31/12/2021", actuals: { I9: "5" } });
  expect(issues.map(({ code }) => code)).toEqual(["score.asOf", "score.unknownActual", "plan.weightSum", "score.unit"]);
});

it("is the root of a tree that holds its context", () => {
  const settings = settingsOf({ phase: "interim", year: 2022, asOf: "2022-06-30" }, 2021);
  const context = contextOf({ ruleSet: rules, settings });
  expect(context).toMatchObject({ ruleSet: rules, phase: "interim", year: 2022, asOf: "2022-06-30" });
  expect(new BodyNode(plan, [], { ruleSet: rules, settings, context })).toMatchObject({ kind: "body", state: "unscored", id: "ente" });
});
