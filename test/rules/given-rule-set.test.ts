import { describe, expect, it } from "vitest";
import { givenRuleSet } from "../../src/rules/given-rule-set.ts";
import { ruleSets } from "../../src/rules/rule-sets.ts";
import { codesOf } from "../tools/outcome.ts";

const rules = ruleSets.cameraleStandard;

it.each(Object.entries(ruleSets))("gives %s back, as it is", (_name, one) => {
  expect(givenRuleSet(one)).toBe(one);
});

/** Every key that scoring reads, from the root, with a value in its place that it cannot have. */
const BROKEN: readonly (readonly [path: string, value: unknown])[] = [
  ["plainTarget", 5],
  ...["atLeast", "atMost", "exactly", "between", "by", "yesNo"].flatMap((kind): [string, unknown][] => [
    [`achievement.${kind}`, undefined],
    [`achievement.${kind}.method`, undefined],
  ]),
  ["points", null],
  ["points.floor", 0],
  ["points.scale", { bands: [] }],
  ["achievement.exactly.tolerance", "x"],
  ["achievement.by", { method: "delay" }],
  ["achievement.by", { method: "delay", scale: { bands: [] } }],
  ["achievement.zeroTarget", "other"],
  ["id", 5],
  ["title.en", 5],
  ["sources", [{ title: 5, confidence: "inferred" }]],
  ["sources", [{ title: "x", body: 5, confidence: "inferred" }]],
  ["sources", [{ title: "x", year: "2021", confidence: "inferred" }]],
  ["weights.total", "0"],
  ["weights.total", "x"],
  ["weights.tolerance", "-1"],
  ["display.decimals", -1],
  ["display.decimals", 41],
  ["display.decimals", 0.5],
  ["rounding", [{ at: "points", decimals: 2, mode: "other" }]],
  ["rounding", Array(1)],
  ["status.bands", []],
  ["status.bands", [{ id: "a" }]],
  ["status.bands", [{ id: "a", label: { it: "a" } }]],
  ["status.bands", [{ id: "a", label: { en: "a" } }]],
  [
    "status.bands",
    [
      { id: "a", below: "x", label: { it: "a", en: "a" } },
      { id: "b", label: { it: "b", en: "b" } },
    ],
  ],
  ["status.bands", [{ id: "a", below: "5", label: { it: "a", en: "a" } }, { id: "b" }]],
  ["status.bands", [{ id: "a", below: 5, label: { it: "a", en: "a" } }]],
  ["status.bands", [{ id: "a", below: "5", label: { it: "a", en: "a" } }]],
  ...["notMeasured", "notAvailable", "notAssessable", "cancelled", "noTarget", "notComputable"].flatMap((reason): [string, unknown][] => [
    [`missing.${reason}`, "zero"],
    [`missing.${reason}.interim`, undefined],
    [`missing.${reason}.final`, undefined],
  ]),
  ["weights.total", 100],
  ["weights.tolerance", undefined],
  ["weights.absent", undefined],
  ...["objective", "service", "area", "body"].map((level): [string, unknown] => [`aggregation.${level}.method`, undefined]),
  ["rounding", {}],
  ["display.decimals", "2"],
  ["display.mode", undefined],
  ["status.on", undefined],
  ["status.bands", {}],
];

/** The rules with another value at a path. */
function rulesWith(path: string, value: unknown): never {
  const changed = structuredClone(rules) as object;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce((part, key) => (part as Record<string, object>)[key]!, changed);
  Object.assign(holder, { [last]: value });
  return changed as never;
}

it.each(BROKEN)("refuses a rule set whose %s is %j", (path, value) => {
  expect(codesOf(() => givenRuleSet(rulesWith(path, value)))).toEqual(["value.foreign"]);
});

const POLICIES = "exclude, zero, zeroActual, full, block";
const METHODS = "weightedMean, weightedSum, mean, minimum, allOrNothing, leafMean";
const REASONS = ["notMeasured", "notAvailable", "notAssessable", "cancelled", "noTarget", "notComputable"];

/** Every option that is a word, with all the words that it can be. */
const WORDS: readonly (readonly [path: string, words: string])[] = [
  ["plainTarget", "atLeast, exactly, refuse"],
  ["achievement.atLeast.method", "allOrNothing, ratio, baseline"],
  ["achievement.atMost.method", "allOrNothing, reciprocal, complement, baseline"],
  ["achievement.exactly.method", "allOrNothing, distance"],
  ["achievement.between.method", "allOrNothing, nearestBound"],
  ["achievement.yesNo.method", "allOrNothing"],
  ["achievement.zeroTarget", "side, notComputable"],
  ["achievement.negativeTarget", "mirror, notComputable"],
  ["achievement.missingBaseline", "allOrNothing, notComputable"],
  ...REASONS.flatMap((reason) => ["interim", "final"].map((phase): [string, string] => [`missing.${reason}.${phase}`, POLICIES])),
  ["weights.absent", "equal, refuse"],
  ...["objective", "service", "area", "body"].map((level): [string, string] => [`aggregation.${level}.method`, METHODS]),
  ["display.mode", "halfUp, halfEven, halfDown, up, down, ceil, floor"],
  ["status.on", "displayed, exact"],
];

describe.each(WORDS)("%s is one of %s", (path, words) => {
  it.each(words.split(", "))("%s", (word) => {
    const made = rulesWith(path, word);
    expect(givenRuleSet(made)).toBe(made);
  });

  it.each([
    [5, "a number"],
    ["", "text"],
    [[words.split(", ")[0]], "a list"],
  ])("and not %j", (value, found) => {
    expect(() => givenRuleSet(rulesWith(path, value))).toThrow(`value.foreign ${path}: Here stands ${found}, not one of ${words}. `);
  });
});

it.each(["achievement", "points", "objective", "service", "area", "body"])("a rounding can stand at %s", (at) => {
  const made = rulesWith("rounding", [{ at, decimals: 0, mode: "up" }]);
  expect(givenRuleSet(made)).toBe(made);
});

it.each<[string, unknown, string]>([
  ["points.cap", 5, "a number, not a number in plain form"],
  ["aggregation.area.floor", "5,0", "text, not a number in plain form"],
  ["aggregation.body.cap", "x", "text, not a number in plain form"],
  ["achievement.exactly.tolerance", 5, "a number, not a number in plain form"],
  ["weights.total", "0", "text, not a number above 0, in plain form"],
  ["weights.tolerance", "-1", "text, not a number of 0 or more, in plain form"],
  ["points.scale", {}, "an object, not a scale"],
  ["aggregation.service.scale", 5, "a number, not a scale"],
  ["achievement.by", { method: "delay" }, "an object, not allOrNothing, or delay with its scale"],
  ["achievement.by", { method: "late", scale: { bands: [{ points: "100" }] } }, "an object, not allOrNothing, or delay with its scale"],
  ["rounding", 5, "a number, not a list of objects"],
  ["rounding", [{ at: "indicator", decimals: 2, mode: "halfUp" }], "a list, not a list of objects"],
  ["rounding", [{ at: "points", decimals: 2, mode: "halfUp" }, {}], "a list, not a list of objects"],
  ["sources", [{ title: "x", confidence: "sure" }], "a list, not a list of objects"],
  ["display.decimals", "2", "text, not a whole number, at most 40"],
  ["status.bands", 5, "a number, not bands in rising order"],
  ["status.bands", [{ id: "a", label: { it: "a", en: "a" } }, 5], "a list, not bands in rising order"],
  [
    "status.bands",
    [
      { id: "a", below: "50", label: { it: "a", en: "a" } },
      { id: "b", below: "40", label: { it: "b", en: "b" } },
      { id: "c", label: { it: "c", en: "c" } },
    ],
    "a list, not bands in rising order",
  ],
])("says of %s, %j: %s", (path, value, said) => {
  expect(() => givenRuleSet(rulesWith(path, value))).toThrow(`value.foreign ${path}: Here stands ${said}. `);
});

it.each<[string, unknown]>([
  ["weights.tolerance", "0"],
  ["sources", [{ title: "x", confidence: "inferred" }]],
  ["points", { floor: "-20", cap: "0" }],
  ["display.decimals", 0],
  ["display.decimals", 40],
  ["achievement.by", { method: "allOrNothing" }],
  [
    "status.bands",
    [
      { id: "a", upTo: "50", label: { it: "a", en: "a" } },
      { id: "b", label: { it: "b", en: "b" } },
    ],
  ],
])("takes %s %j", (path, value) => {
  const made = rulesWith(path, value);
  expect(givenRuleSet(made)).toBe(made);
});

it.each([undefined, null, 5, "camerale-standard", [], {}, { extends: { id: rules.id, version: rules.version } }])("refuses %j", (value) => {
  expect(codesOf(() => givenRuleSet(value as never))).toEqual(["value.foreign"]);
  expect(() => givenRuleSet(value as never)).toThrow("not a rule set");
});

it.each<[string, object]>([
  ["rounds", { rounding: [{ at: "points", decimals: 2, mode: "halfUp" }] }],
  ["has a delay", { achievement: { ...rules.achievement, by: { method: "delay", scale: { bands: [{ points: "100" }] } } } }],
  ["has neither floor nor cap, but a key that nobody knows", { points: {}, note: "x" }],
  ["names a year and a body", { sources: [{ title: "x", body: "y", year: 2021, url: "https://example.com", confidence: "verified" }] }],
])("takes a set made by hand that %s", (_what, changes) => {
  const made = { ...rules, ...changes };
  expect(givenRuleSet(made)).toBe(made);
});

it.each([
  ["points", { floor: "5", cap: "4" }],
  ["aggregation.area", { method: "mean", floor: "5", cap: "4" }],
])("refuses a cap below its floor in %s", (path, value) => {
  expect(() => givenRuleSet(rulesWith(path, value))).toThrow(`points.capBelowFloor ${path}.cap: `);
});

it("tells where a set is wrong, all at once", () => {
  expect(() => givenRuleSet({ ...rules, plainTarget: "x", display: { decimals: "2", mode: "halfUp" } } as never)).toThrow(
    /^value.foreign plainTarget: .*\nvalue.foreign display.decimals: Here stands text, not a whole number, at most 40\. /,
  );
});
