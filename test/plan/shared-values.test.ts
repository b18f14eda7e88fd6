import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { plainText } from "../../src/decimal/decimal.ts";
import type { Result } from "../../src/error/result.ts";
import { parsePlan } from "../../src/plan/parse.ts";
import { makeRoom, sharedActual, sharedTarget, sharedWeight } from "../../src/plan/shared-values.ts";
import { safeParseWeight } from "../../src/plan/weight.ts";
import { safeParseActual, safeParseTarget } from "../../src/target/parse.ts";

/** As many as are kept. */
const MOST = 1024;

/** A text that JSON has not seen before, so that it is not the one that is kept. */
const another = (text: string): string => Array.from(text).join("");

const KINDS = [
  ["a weight", sharedWeight, safeParseWeight],
  ["a target", sharedTarget, safeParseTarget],
  ["an actual", sharedActual, safeParseActual],
] as const;

describe.each(KINDS)("%s", (_kind, shared, parse) => {
  it.each(["90,00", "100", "0", "12,5", "250", "0,1234567891"])("%j is what reading gives, made once and frozen", (text) => {
    const value = shared(text);
    expect({ success: true, data: value }).toStrictEqual(parse(text));
    expect(shared(another(text))).toBe(value);
    expect(unfrozenIn(value)).toEqual([]);
  });

  it.each(["", "almeno 90%", "90,00  %", "x", "1,", "1.00", "__proto__", "\ud800"])("%j is what reading gives, or not known", (text) => {
    expect([undefined, dataOf(parse(text))]).toContainEqual(shared(text));
    expect(shared(text)).toStrictEqual(shared(another(text)));
  });

  it("is what reading gives, of any text", () => {
    const number = fc
      .tuple(fc.nat(20_000), fc.constantFrom("", ",0", ",05", ",50", ".5", ",123", ","))
      .map(([whole, decimals]) => `${whole}${decimals}`);
    const text = fc
      .tuple(fc.constantFrom("", ">= ", "< ", "= ", ">="), number, fc.constantFrom("", " %", "%", " N.", " gg", " gg lav.", " x"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (one) => {
        expect([undefined, dataOf(parse(one))]).toContainEqual(shared(one));
        expect(shared(one)).toStrictEqual(shared(another(one)));
      }),
    );
  });
});

describe("of many different texts", () => {
  beforeEach(() => {
    for (let at = 0; at < MOST; at += 1) for (const shared of [sharedWeight, sharedTarget, sharedActual]) shared(`0,${String(at).padStart(4, "0")}`);
  });

  it.each(KINDS)("%s is read, and not kept, once there are enough", (_kind, shared, parse) => {
    expect(shared("555,55")).toStrictEqual(shared("555,55"));
    expect(shared("555,55")).not.toBe(shared("555,55"));
    expect({ success: true, data: shared("555,55") }).toStrictEqual(parse("555,55"));
  });

  it.each(KINDS)("%s is kept again by the next plan", (_kind, shared) => {
    makeRoom();
    expect(shared("555,55")).toBe(shared("555,55"));
    // There is room now, so that nothing is forgotten.
    makeRoom();
    expect(shared("555,55")).toBe(shared("555,55"));
  });
});

it("are those of a plan, in its nodes and in other plans", () => {
  const indicator = { name: "I", weight: "50%", target: ">= 180,00 gg", actual: "210,00 gg" };
  const read = () =>
    parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives: [{ title: "T", indicators: [indicator, { ...indicator, code: "J" }] }] }] });
  const indicators = [read(), read()].flatMap(({ areas }) => areas[0]?.objectives?.[0]?.indicators ?? []);
  expect(indicators).toHaveLength(4);
  for (const key of ["weight", "target", "actual"] as const) expect(new Set(indicators.map((one) => one[key])).size).toBe(1);
  expect(unfrozenIn(indicators[0]?.target)).toEqual([]);
  const weight = indicators[0]?.weight;
  expect(weight === undefined ? "" : plainText(weight.plus("0.5"))).toBe("50.5");
});

function dataOf(read: Result<unknown>): unknown {
  return read.success ? read.data : undefined;
}

/** The objects in a value that are not frozen. */
function unfrozenIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(unfrozenIn)];
}
