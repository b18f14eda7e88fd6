import { expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { parseRuleSet } from "../../src/rules/parse.ts";
import { cameraleComplement } from "../../src/rules/presets/camerale-complement.ts";
import { cameraleStandard } from "../../src/rules/presets/camerale-standard.ts";
import type { RuleSet, RuleSetDocument } from "../../src/rules/rule-set.ts";
import { ruleSetSchema } from "../../src/rules/schema.ts";
import { withChange } from "../tools/rules-with-change.ts";

const { id, version, title, sources } = cameraleComplement;
const extending = {
  id,
  version,
  title,
  sources,
  extends: { id: "camerale-standard", version: "1.0.0" },
  achievement: { atMost: { method: "complement" } },
};

it("reads whole sets, and sets that extend a ready one", () => {
  expect(ruleSetSchema.parse(cameraleStandard)).toEqual(cameraleStandard);
  expect(ruleSetSchema.parse(extending)).toEqual(parseRuleSet(extending));
});

it("can stand in another schema, and is written back from there", () => {
  const file = z.strictObject({ rules: ruleSetSchema, note: z.string() });
  expect(file.parse({ rules: extending, note: "" })).toEqual({ rules: cameraleComplement, note: "" });
  expect(z.encode(file, { rules: cameraleStandard, note: "" })).toEqual({ rules: cameraleStandard, note: "" });
});

it("carries our issues in zod's", () => {
  const read = ruleSetSchema.safeParse(withChange({ "points.cap": undefined }));
  expect(read.error?.issues).toMatchObject([{ code: "custom", path: ["points", "cap"], params: { issue: { code: "ruleSet.reciprocalCap" } } }]);
});

it("cannot write what is no rule set", () => {
  expect(z.safeEncode(ruleSetSchema, withChange({ pseo: 1 }) as RuleSet).success).toBe(false);
});

it("has the documented types", () => {
  expectTypeOf<z.output<typeof ruleSetSchema>>().toEqualTypeOf<RuleSet>();
  expectTypeOf<z.input<typeof ruleSetSchema>>().toEqualTypeOf<RuleSetDocument>();
  expect(z.toJSONSchema(ruleSetSchema)).toMatchObject({ type: "object", additionalProperties: false });
});
