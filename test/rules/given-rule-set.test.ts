import { expect, it } from "vitest";
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

it.each(BROKEN)("refuses a rule set whose %s is %j", (path, value) => {
  const broken = structuredClone(rules) as object;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce((part, key) => (part as Record<string, object>)[key]!, broken);
  Object.assign(holder, { [last]: value });
  expect(codesOf(() => givenRuleSet(broken as never))).toEqual(["value.foreign"]);
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
  [{ points: { floor: "5", cap: "4" } }, ["points", "cap"]],
  [{ aggregation: { ...rules.aggregation, area: { method: "mean", floor: "5", cap: "4" } } }, ["aggregation", "area", "cap"]],
])("refuses a cap below its floor: %j", (changes, path) => {
  expect(codesOf(() => givenRuleSet({ ...rules, ...(changes as object) }))).toEqual(["points.capBelowFloor"]);
  expect(path.at(-1)).toBe("cap");
});

it("tells where a set is wrong, all at once", () => {
  expect(() => givenRuleSet({ ...rules, plainTarget: "x", display: { decimals: "2", mode: "halfUp" } } as never)).toThrow(
    /^value.foreign plainTarget: .*\nvalue.foreign display.decimals: Here stands text, not a whole number, at most 40\. /,
  );
});
