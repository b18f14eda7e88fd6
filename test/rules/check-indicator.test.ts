import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/plan/parse.ts";
import type { Indicator } from "../../src/plan/plan.ts";
import { indicatorIssues, isUsual, targetsOf } from "../../src/rules/check-indicator.ts";
import { cameraleStandard } from "../../src/rules/presets/camerale-standard.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { unfilled } from "../tools/unfilled.ts";

function indicatorOf(keys: object): Indicator {
  const objectives = [{ code: "1.1.1", title: "T", indicators: [{ name: "I", ...keys }] }];
  const [indicator] = parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives }] }).areas[0]?.objectives?.[0]?.indicators ?? [];
  return indicator!;
}

/** `code path` of each issue. */
const found = (keys: object, ruleSet?: RuleSet): readonly string[] => {
  const issues = indicatorIssues(indicatorOf(keys), ruleSet);
  expect(unfilled(issues)).toEqual([]);
  return issues.map(({ code, path }) => `${code} ${path?.join(".")}`);
};

const onValue = { scale: { on: "value", bands: [{ below: "5", points: "0" }, { points: "100" }] }, cap: "100" };
const withoutCap = { floor: "0" };
const complement: RuleSet = { ...cameraleStandard, achievement: { ...cameraleStandard.achievement, atMost: { method: "complement" } } };
const refusing: RuleSet = { ...cameraleStandard, plainTarget: "refuse" };

it.each<[string, object, string[]]>([
  ["a canonical target", { target: ">= 90,00 %", actual: "81,00 %" }, []],
  ["another form", { target: "almeno 90%" }, ["plan.targetForm target"]],
  ["another form in a timeline", { target: [{ target: "N/D" }, { target: ">=90 %" }] }, ["plan.targetForm target.1.target"]],
  ["words", { target: { text: "Avvio" } }, []],
  ["a thousand per cent", { target: ">= 1.500 %" }, ["plan.groupedPercent target"]],
  ["a thousand per cent in a range", { target: "tra 5 e 1.500 %" }, ["plan.groupedPercent target"]],
  ["just a thousand per cent", { target: ">= 1.000 %" }, ["plan.groupedPercent target"]],
  ["a thousand pieces", { target: ">= 1.500 N." }, []],
  ["999 per cent", { target: ">= 999,99 %" }, []],
  ["a thousand per cent reached", { target: ">= 90,00 %", actual: "1.500 %" }, ["plan.groupedPercent actual"]],
  ["a thousand per cent to start from", { target: ">= 90,00 %", baseline: "1.500 %" }, ["plan.groupedPercent baseline"]],
  ["a ratio", { target: ">= 90,00 %", actual: "0,9" }, ["plan.ratioForPercent actual"]],
  ["a ratio of 1", { target: "90,00 %", actual: "1" }, ["plan.ratioForPercent actual"]],
  ["a ratio to start from", { target: ">= 90,00 %", baseline: "0,5" }, ["plan.ratioForPercent baseline"]],
  ["a ratio against 10 per cent", { target: ">= 10,00 %", actual: "0,9" }, []],
  ["a ratio against days", { target: "<= 90 gg", actual: "0,9" }, []],
  ["a ratio against a range of which one end is small", { target: "tra 5 e 50 %", actual: "0,9" }, ["plan.ratioForPercent actual"]],
  ["no unit against a range of none", { target: "tra 5 e 50", actual: "9" }, []],
  ["a unit against a range of none", { target: "tra 5 e 50", actual: "9 gg" }, ["plan.targetUnit actual"]],
  ["a bare number against yes or no", { target: "SI", actual: "0,9" }, []],
  ["a unit against yes or no", { target: "SI", actual: "5 gg" }, []],
  ["0", { target: ">= 90,00 %", actual: "0" }, []],
  ["a bare number", { target: ">= 90,00 %", actual: "92,5" }, []],
  ["a small per cent", { target: ">= 90,00 %", actual: "0,9 %" }, []],
  ["a small target", { target: "<= 1,50 %", actual: "0,9" }, []],
  ["a fraction", { target: ">= 90,00 %", actual: "43/45" }, []],
  ["a unit against none", { target: ">= 60,00", actual: "56,00 %" }, ["plan.targetUnit actual"]],
  ["a unit against none, to start from", { target: ">= 60,00", baseline: "5 gg" }, ["plan.targetUnit baseline"]],
  ["a count against no unit", { target: ">= 60,00", actual: "56 N." }, []],
  ["a labelled count against no unit", { target: ">= 60", actual: "56 incontri" }, []],
  ["a small per cent, with points of its own", { target: ">= 90,00 %", actual: "0,9 %", points: { cap: "100" } }, []],
  ["a change in per cent of anything", { target: "+20,00 % sulla base", baseline: "0,5", actual: "0,6" }, []],
])("%s", (_what, keys, expected) => {
  expect(found(keys)).toEqual(expected);
  expect(found(keys, cameraleStandard)).toEqual(expected);
});

it("has nothing more to say where it looks twice", () => {
  const number = fc.constantFrom("0", "0,9", "1", "9,99", "10,00", "10,01", "999,99", "1.000", "1.500,00", "12345678901234567890");
  const quantity = fc.tuple(number, fc.constantFrom(" %", " N.", " gg", "", " incontri", "%")).map((parts) => parts.join(""));
  const target = fc.tuple(fc.constantFrom(">= ", "<= ", "= ", "", "almeno "), quantity).map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      target,
      fc.option(fc.oneof(quantity, fc.constantFrom("SI", "43/45", "N/D"))),
      fc.constantFrom(undefined, refusing),
      (text, actual, rules) => {
        const keys = { target: text, ...(actual !== null && { actual }) };
        // Points of its own, which say nothing here, keep an indicator from being seen as usual.
        expect(found(keys, rules)).toEqual(found({ ...keys, points: { cap: "100" } }, rules));
      },
    ),
    { numRuns: 2000 },
  );
});

describe("with a rule set", () => {
  it.each<[string, object, RuleSet | undefined, string[]]>([
    ["a plain target", { target: "100,00 %" }, refusing, ["plan.plainTarget target"]],
    [
      "plain targets of a timeline",
      { target: [{ target: "5 N." }, { target: ">= 5 N." }, { target: "6 N." }] },
      refusing,
      ["plan.plainTarget target.0.target", "plan.plainTarget target.2.target"],
    ],
    ["a plain target, read", { target: "100,00 %" }, cameraleStandard, []],
    ["a plain target, no rule set", { target: "100,00 %" }, undefined, []],
    ["points without cap", { target: "<= 5 gg", points: withoutCap }, cameraleStandard, ["plan.pointsCap points"]],
    ["points without cap, another method", { target: "<= 5 gg", points: withoutCap }, complement, []],
    ["points without cap, no rule set", { target: "<= 5 gg", points: withoutCap }, undefined, []],
    ["points with cap", { target: "<= 5 gg", points: { cap: "100" } }, cameraleStandard, []],
  ])("%s", (_what, keys, ruleSet, expected) => {
    expect(found(keys, ruleSet)).toEqual(expected);
  });
});

it.each([
  [">= 5 N.", []],
  ["tra 5 e 10 N.", []],
  ["N/D", []],
  ["SI", ["plan.valueScale target"]],
  ["entro il 30/11/2021", ["plan.valueScale target"]],
  [{ text: "Avvio" }, ["plan.valueScale target"]],
])("a scale on the value of the target %j", (target, expected) => {
  expect(found({ target, points: onValue })).toEqual(expected);
});

it("names the values that do not meet", () => {
  const messages = (keys: object): readonly string[] => indicatorIssues(indicatorOf(keys), undefined).map(({ message }) => message);
  expect(messages({ target: ">= 90,00 %", actual: "0,9" }).join()).toMatch(/0,9.*>= 90,00 %/);
  expect(messages({ target: ">= 60,00", actual: "5 gg" }).join()).toMatch(/>= 60,00.*5 gg/);
  expect(messages({ target: ">= 1.500 %" }).join()).toMatch(/1\.500 %/);
  expect(messages({ target: { text: "Avvio" }, points: onValue }).join()).toMatch(/Avvio/);
});

it("says what to write", () => {
  const [issue] = indicatorIssues(indicatorOf({ target: "almeno 90%" }), undefined);
  expect(issue).toMatchObject({ severity: "warning", hint: "Write >= 90 %", suggestion: ">= 90 %" });
});

it("targetsOf gives each version with its place", () => {
  expect(targetsOf(indicatorOf({ target: "SI" })).map(({ path }) => path)).toEqual([["target"]]);
  expect(targetsOf(indicatorOf({ target: [{ target: "SI" }, { target: "NO" }] })).map(({ path }) => path)).toEqual([
    ["target", 0, "target"],
    ["target", 1, "target"],
  ]);
});

describe("at first sight there is nothing to say", () => {
  it.each<[boolean, object, RuleSet?]>([
    [true, { target: ">= 90,00 %" }],
    [true, { target: ">= 90,00 %", actual: "81,00 %" }],
    [true, { target: "<= 180 gg", actual: "210 gg" }],
    [true, { target: ">= 90,00 %", actual: "N/D" }],
    [true, { target: ">= 90,00 %", actual: "43/45" }],
    [true, { target: ">= 1.500 N.", actual: "1.600 N." }],
    [true, { target: ">= 999,99 %", actual: "999,99 %" }],
    [true, { target: ">= 90,00 %" }, refusing],
    [true, { target: "5 N." }, cameraleStandard],
    [false, { target: "5 N." }, refusing],
    [false, { target: "almeno 90%" }],
    [false, { target: "+5 N. sulla base" }],
    [false, { target: ">= 1.500 %" }],
    [false, { target: ">= 90,00 %", actual: "1.500 %" }],
    [false, { target: ">= 90,00 %", actual: "0,9" }],
    [false, { target: ">= 60", actual: "56" }],
    [false, { target: ">= 60", actual: "56 gg" }],
    [false, { target: ">= 90,00 %", baseline: "60,00 %" }],
    [false, { target: ">= 90,00 %", points: { cap: "100" } }],
    [false, { target: "tra 5 e 10 N." }],
    [false, { target: "SI" }],
    [false, { target: [{ target: ">= 90,00 %" }] }],
  ])("%s: %j", (expected, keys, ruleSet) => {
    expect(isUsual(indicatorOf(keys), ruleSet)).toBe(expected);
  });
});

it("suggests another text for another form only", () => {
  const issues = indicatorIssues(indicatorOf({ target: "100,0%" }), refusing);
  expect(issues.map(({ code, suggestion }) => [code, suggestion])).toEqual([
    ["plan.targetForm", "100,0 %"],
    ["plan.plainTarget", undefined],
  ]);
});
