import fc from "fast-check";
import { expect, it } from "vitest";
import { swaps } from "../../src/answers/swap-options.ts";
import { diffRuleSets, parseRuleSet, type RuleSet, type RuleSetDifference, ruleSets, safeParseRuleSet } from "../../src/index.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { ruleSet } from "../tools/rule-set-arbitrary.ts";
import { type RuleSetChange, withChange } from "../tools/rules-with-change.ts";

const ruleSetWith = (change: RuleSetChange): RuleSet => deepFreeze(parseRuleSet(withChange(change)));
const swapsOf = (a: RuleSet, b: RuleSet) => swaps(a, b, diffRuleSets(a, b));

/** What is taken together, and why it cannot be taken apart. */
const groupsOf = (a: RuleSet, b: RuleSet) =>
  swapsOf(a, b).map(({ options, issues }) => [options.map(({ path }) => path.join(".")), issues.map(({ code }) => code)]);

const complement = "achievement.atMost.method";

it.each<[string, RuleSetChange, RuleSetChange, unknown]>([
  ["nothing", { id: "a" }, { id: "b" }, []],
  ["one option", {}, { [complement]: "complement" }, [[[complement], []]]],
  [
    "options that do not need each other",
    {},
    { plainTarget: "refuse", "points.cap": "120", "status.on": "exact" },
    [
      [["plainTarget"], []],
      [["points.cap"], []],
      [["status.on"], []],
    ],
  ],
  [
    "reciprocal with the cap that it needs, past others",
    { [complement]: "complement", "points.cap": undefined },
    { "display.decimals": 1, plainTarget: "exactly" },
    [
      [[complement, "points.cap"], ["ruleSet.reciprocalCap"]],
      [["display.decimals"], []],
      [["plainTarget"], []],
    ],
  ],
  [
    "no cap any more with the method that can do without",
    {},
    { [complement]: "complement", "points.cap": undefined },
    [[[complement, "points.cap"], ["ruleSet.reciprocalCap"]]],
  ],
  [
    "a floor above the old cap with the new cap",
    { "points.cap": "50" },
    { "points.floor": "60" },
    [[["points.cap", "points.floor"], ["points.capBelowFloor"]]],
  ],
  [
    "a cap below the old floor with the new floor, at a level",
    { "aggregation.body": { method: "mean", floor: "60", cap: "90" } },
    { "aggregation.body": { method: "minimum", floor: "10", cap: "50" } },
    [
      [["aggregation.body.cap", "aggregation.body.floor"], ["points.capBelowFloor"]],
      [["aggregation.body.method"], []],
    ],
  ],
  [
    "three that need each other",
    { [complement]: "complement", "points.floor": "60", "points.cap": undefined },
    { "points.cap": "50" },
    [
      [
        [complement, "points.cap", "points.floor"],
        ["ruleSet.reciprocalCap", "points.capBelowFloor"],
      ],
    ],
  ],
  [
    "two pairs, each by itself",
    { "aggregation.area": { method: "mean", cap: "50" }, "points.cap": "50" },
    { "aggregation.area": { method: "mean", cap: "90", floor: "60" }, "points.floor": "60" },
    [
      [["aggregation.area.cap", "aggregation.area.floor"], ["points.capBelowFloor"]],
      [["points.cap", "points.floor"], ["points.capBelowFloor"]],
    ],
  ],
  ["a method with its parameters, which are one option", {}, { "achievement.exactly": { method: "distance" } }, [[["achievement.exactly"], []]]],
])("takes %s", (_what, a, b, expected) => {
  expect(groupsOf(ruleSetWith(a), ruleSetWith(b))).toEqual(expected);
});

it("takes an option as it is, present or not", () => {
  const a = ruleSetWith({ "points.floor": undefined });
  const b = ruleSetWith({ "points.cap": "120", "status.bands": ruleSets.performplusLike.status.bands });
  expect(swapsOf(a, b).map((swap) => swap.ruleSet)).toEqual([
    { ...a, points: { cap: "120" } },
    { ...a, points: { cap: "100", floor: "0" } },
    { ...a, status: { ...a.status, bands: b.status.bands } },
  ]);
});

const pairs = Object.values(ruleSets).flatMap((a) => Object.values(ruleSets).map((b) => [a.id, b.id, a, b] as const));

it.each(pairs)("from %s to %s: every set is valid, every option is in one of them", (_a, _b, a, b) => {
  expect(faultsOf(a, b)).toEqual([]);
});

it("gives valid sets only, and each option once, whatever the two sets", () => {
  fc.assert(
    fc.property(ruleSet, ruleSet, (a, b) => {
      expect(faultsOf(deepFreeze(a), deepFreeze(b))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** What does not hold of the swaps between two sets. */
function faultsOf(a: RuleSet, b: RuleSet): readonly string[] {
  const all = swapsOf(a, b);
  const pathsOf = (options: readonly RuleSetDifference[]): string =>
    options
      .map(({ path }) => path.join("."))
      .toSorted()
      .join();
  const faults = all.flatMap(({ ruleSet: swapped, options, issues }) => [
    ...(safeParseRuleSet(swapped).success ? [] : ["refused"]),
    ...(pathsOf(diffRuleSets(a, swapped)) === pathsOf(options) ? [] : ["other options than it says"]),
    ...(diffRuleSets(swapped, b).length === diffRuleSets(a, b).length - options.length ? [] : ["not as in the second set"]),
    ...(issues.length > 0 === options.length > 1 ? [] : ["issues of a single option, or none of several"]),
  ]);
  const once = pathsOf(all.flatMap(({ options }) => options)) === pathsOf(diffRuleSets(a, b));
  return once ? faults : [...faults, "an option is in none, or in two"];
}
