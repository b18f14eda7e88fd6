import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundToDecimal } from "../../../src/decimal/rounding.ts";
import { Decimal, equalWeights, type EqualWeightsOptions, PlanError } from "../../../src/index.ts";

const texts = (count: number, options?: EqualWeightsOptions) => equalWeights(count, options).map(String);

describe("equalWeights", () => {
  it.each<[count: number, options: EqualWeightsOptions, odd: string, other: string]>([
    [1, {}, "100", ""],
    [2, {}, "50", "50"],
    [3, {}, "33.34", "33.33"], // 100 − 2 · 33,33
    [5, {}, "20", "20"],
    [6, {}, "16.65", "16.67"], // 100 − 5 · 16,67
    [7, {}, "14.26", "14.29"], // 100 − 6 · 14,29
    [9, {}, "11.12", "11.11"],
    [3, { decimals: 0 }, "34", "33"],
    [8, { decimals: 0 }, "9", "13"], // 12,5 goes up: 100 − 7 · 13
    [3, { decimals: 5 }, "33.33334", "33.33333"],
    [41, { decimals: 0 }, "20", "2"], // 2,44 goes down: 100 − 40 · 2
    [201, { decimals: 0 }, "100", "0"], // 0,4975 goes down: the residue is everything
  ])("%i with %j: %s, then %s", (count, options, odd, other) => {
    const rest = Array.from({ length: count - 1 }, () => other);
    expect(texts(count, options)).toEqual([odd, ...rest]);
    expect(texts(count, { ...options, residueOn: "first" })).toEqual([odd, ...rest]);
    expect(texts(count, { ...options, residueOn: "last" })).toEqual([...rest, odd]);
  });

  it("sums to exactly 100, and every other weight is the share rounded half up", () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 140 }), // (n − 1) · 0,005 is then below 100/n: no residue is refused
      fc.integer({ min: 2, max: 8 }),
      fc.constantFrom("first", "last"),
      (count, decimals, residueOn) => {
        const weights = equalWeights(count, { decimals, residueOn });
        expect(weights.reduce((sum, one) => sum.plus(one), new Decimal(0)).toString()).toBe("100");
        const share = roundToDecimal({ numerator: 100n, denominator: BigInt(count) }, { decimals, mode: "halfUp" }).toString();
        const others = residueOn === "first" ? weights.slice(1) : weights.slice(0, -1);
        expect([...new Set(others.map(String))]).toEqual(count === 1 ? [] : [share]);
        expect(weights.every((one) => one.isPositive() && !one.isZero())).toBe(true);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});

it.each<[unknown, object, readonly string[]]>([
  [0, {}, ["weights.count"]],
  [-1, {}, ["weights.count"]],
  [2.5, {}, ["weights.count"]],
  [Number.NaN, {}, ["weights.count"]],
  ["3", {}, ["weights.count"]],
  [2_000_001, {}, ["weights.count"]],
  [200, { decimals: 0 }, ["weights.residue"]], // 0,5 goes up: 100 − 199 · 1
  [40, { decimals: 0 }, ["weights.residue"]], // 2,5 goes up: 100 − 39 · 3
  [3, { decimals: -1 }, ["weights.decimals"]],
  [3, { decimals: 38 }, ["weights.decimals"]],
  [3, { decimals: 1.5 }, ["weights.decimals"]],
  [3, { residueOn: "largest" }, ["weights.option"]],
  [0, { decimals: "2", residueOn: 1 }, ["weights.count", "weights.decimals", "weights.option"]],
])("refuses %j with %j: %j", (count, options, codes) => {
  const refusal = refusalOf(() => equalWeights(count as number, options));
  expect(refusal?.issues.map(({ code }) => code)).toEqual(codes);
});

it("says what the residue would be", () => {
  expect(refusalOf(() => equalWeights(200, { decimals: 0 }))?.message).toContain("would be -99, not above 0");
});

function refusalOf(call: () => unknown): PlanError | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
  return undefined;
}
