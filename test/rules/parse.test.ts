import { expect, it } from "vitest";
import { PlanError } from "../../src/error/plan-error.ts";
import { parseRuleSet, safeParseRuleSet } from "../../src/rules/parse.ts";
import { cameraleStandard } from "../../src/rules/presets/camerale-standard.ts";
import { ruleSets } from "../../src/rules/rule-sets.ts";
import { withChange } from "../tools/rules-with-change.ts";

it.each(Object.entries(ruleSets))("reads %s from JSON, as written", (_name, ruleSet) => {
  const json: unknown = JSON.parse(JSON.stringify(ruleSet));
  expect(parseRuleSet(json)).toEqual(ruleSet);
  expect(parseRuleSet(json)).not.toBe(json);
});

it("gives a set that extends a ready one whole", () => {
  const { id, version, title, sources } = cameraleStandard;
  const extending = { id, version: "2.0.0", title, sources, extends: { id, version }, points: { cap: "120" } };
  expect(parseRuleSet(extending)).toEqual({ ...cameraleStandard, version: "2.0.0", points: { floor: "0", cap: "120" } });
});

it.each<[string, unknown, string, (string | number)[] | undefined]>([
  ["nothing", undefined, "schema.type", undefined],
  ["null", null, "schema.type", undefined],
  ["text", JSON.stringify(cameraleStandard), "schema.type", undefined],
  ["a list", [cameraleStandard], "schema.type", undefined],
  ["a contradiction", withChange({ "points.cap": undefined }), "ruleSet.reciprocalCap", ["points", "cap"]],
  ["an unknown base", { ...cameraleStandard, extends: { id: "x", version: "1.0.0" } }, "ruleSet.unknownBase", ["extends", "id"]],
])("refuses %s", (_what, input, code, path) => {
  const read = safeParseRuleSet(input);
  expect(read).toMatchObject({ success: false });
  expect(read.success ? undefined : read.issues[0]).toMatchObject({ code, ...(path && { path }) });
  expect(() => parseRuleSet(input)).toThrow(PlanError);
});

it("answers with an issue for an object that throws when it is read", () => {
  const throwing = {
    get: (): never => {
      throw new Error("no");
    },
  };
  const hostile = [
    new Proxy({}, { ...throwing, ownKeys: throwing.get }),
    {
      ...cameraleStandard,
      get points() {
        return throwing.get();
      },
    },
  ];
  for (const input of hostile) expect(safeParseRuleSet(input)).toMatchObject({ success: false, issues: [{ code: "schema.unreadable" }] });
});

it("counts what it does not list", () => {
  const rounding = Array.from({ length: 3000 }, () => ({ at: "body", decimals: 2, mode: "up" }));
  const read = safeParseRuleSet(withChange({ rounding }));
  expect(read.success ? [] : read.issues).toHaveLength(1001);
  expect(read.success ? undefined : read.issues.at(-1)).toMatchObject({ code: "issues.tooMany", params: { count: "1999" } });
});
