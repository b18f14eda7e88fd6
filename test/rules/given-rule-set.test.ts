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
