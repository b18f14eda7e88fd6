import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { sealShape } from "../../../src/answers/seal/seal-shape.ts";
import { readWith } from "../../../src/error/read-with.ts";
import { type Seal, scorePlan, sealScore } from "../../../src/index.ts";
import { planWith, rulesWith } from "../../tools/scoring.ts";

const correction = { kind: "exogenous" as const, share: "50", note: "Delibera 3" };
const plan = planWith({ target: ">= 10 N.", actual: "5 N." }, { target: "SI" });
const seal = sealScore(scorePlan(plan, rulesWith(), { asOf: "2021-06-30", actuals: { I1: { correction } } }));

it("is that of a seal", () => {
  expectTypeOf<z.output<typeof sealShape>>().toEqualTypeOf<Seal>();
  expectTypeOf<z.input<typeof sealShape>>().toEqualTypeOf<Seal>();
});

it("reads a seal, from its text too, as it is", () => {
  expect(readWith(sealShape, seal)).toEqual({ success: true, data: seal });
  expect(readWith(sealShape, JSON.parse(JSON.stringify(seal)))).toEqual({ success: true, data: seal });
});

/** The seal with one value changed; undefined removes it. */
function changed(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(seal)) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce((node, key) => node[key] as Record<string, unknown>, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

describe("refuses", () => {
  it.each<[string, unknown, string]>([
    ["pseo", 1, "schema.unknownKey"],
    ["format", "traguardo.seal/2", "schema.value"],
    ["format", undefined, "schema.missing"],
    ["library.name", "another", "schema.value"],
    ["library.version", "1", "schema.format"],
    ["plan.fingerprint", "sha256:00", "schema.format"],
    ["plan.year", "2021", "schema.type"],
    ["plan.year", 2021.5, "schema.type"],
    ["ruleSet.version", undefined, "schema.missing"],
    ["options.phase", "middle", "schema.value"],
    ["options.asOf", "2021-02-30", "schema.format"],
    ["actuals", {}, "schema.type"],
    ["actuals.0.actual", 5, "schema.text"],
    ["actuals.0.correction.kind", "other", "schema.value"],
    ["actuals.0.correction.share", "5e1", "schema.format"],
    ["actuals.0.correction.points", "50", "schema.unknownKey"],
    ["nodes.0.points", "1/0", "schema.format"],
    ["nodes.0.points", 50, "schema.text"],
    ["nodes.0.value", "1,5", "schema.format"],
    ["nodes.0.kind", "office", "schema.value"],
    ["nodes.0.children", [], "schema.unknownKey"],
    ["hash", "", "schema.format"],
  ])("%s as %j: %s", (path, value, code) => {
    const read = readWith(sealShape, changed(path, value));
    expect(read.success ? [] : read.issues.map((one) => one.code)).toContain(code);
  });

  it.each([[null], [[]], ["seal"], [5], [undefined]])("%j", (value) => {
    expect(readWith(sealShape, value)).toMatchObject({ success: false });
  });
});
