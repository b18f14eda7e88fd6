import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, PlanError, type ProposalMethod, proposeWeights, type ProposeWeightsOptions } from "../../../src/index.ts";
import { deepFreeze } from "../../tools/deep-freeze.ts";

const THIRDS = ["33.33", "33.33", "33.33"];

describe("proposeWeights", () => {
  it.each<[readonly string[], ProposeWeightsOptions, readonly string[]]>([
    [THIRDS, { method: "first" }, ["33.34", "33.33", "33.33"]],
    [THIRDS, { method: "last" }, ["33.33", "33.33", "33.34"]],
    [THIRDS, { method: "largest" }, ["33.34", "33.33", "33.33"]],
    [THIRDS, { method: "largestRemainder" }, ["33.34", "33.33", "33.33"]],
    [["20", "50", "29,99"], { method: "largest" }, ["20", "50.01", "29.99"]],
    [["20", "50", "50"], { method: "largest" }, ["20", "30", "50"]],
    [["20", "50", "30"], { method: "last" }, ["20", "50", "30"]],
    [["0", "100"], { method: "first" }, ["0", "100"]],
    [["33.333", "33.333", "33.333"], { method: "first", decimals: 2 }, ["33.34", "33.33", "33.33"]],
    [["14.285", "85.715"], { method: "last", decimals: 2 }, ["14.29", "85.71"]], // 14,29 + 85,72 is 0,01 too much
    // 3 : 2 : 2 of 100 are 42,857…, 28,571… and 28,571…; rounded down 42, 28, 28; the largest remainder is that of the first, then of the second.
    [["3", "2", "2"], { method: "largestRemainder" }, ["43", "29", "28"]],
    // At one decimal 42,8, 28,5 and 28,5, with 0,057…, 0,071… and 0,071… left.
    [["3", "2", "2"], { method: "largestRemainder", decimals: 1 }, ["42.8", "28.6", "28.6"]],
    [["3", "2", "2"], { method: "largestRemainder", total: "7" }, ["3", "2", "2"]],
    [["1", "1", "1"], { method: "largestRemainder", total: "0.5", decimals: 2 }, ["0.17", "0.17", "0.16"]],
    [["0", "1"], { method: "largestRemainder" }, ["0", "100"]],
    [["0.2", "0.2"], { method: "first", total: "1" }, ["0.8", "0.2"]],
  ])("%j with %j: %j", (weights, options, expected) => {
    expect(proposeWeights(deepFreeze(weights), options).map(String)).toEqual(expected);
  });

  const method = fc.constantFrom<ProposalMethod>("first", "last", "largest", "largestRemainder");
  const weight = fc.integer({ min: 1, max: 5000 }).map((units) => new Decimal(units).div(100));

  it("meets the total exactly or refuses, and keeps a sum that is right", () => {
    const property = fc.property(
      fc.array(weight, { minLength: 1, maxLength: 12 }),
      method,
      fc.integer({ min: 2, max: 4 }),
      (weights, how, decimals) => {
        const proposal = attempt(() => proposeWeights(weights, { method: how, decimals }));
        if (proposal === undefined) return how !== "largestRemainder";
        expect(sumOf(proposal).toString()).toBe("100");
        expect(proposeWeights(proposal, { method: how, decimals }).map(String)).toEqual(proposal.map(String));
        return true;
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it("by largest remainders, is nowhere a unit or more away from the exact share", () => {
    const property = fc.property(fc.array(weight, { minLength: 1, maxLength: 12 }), (weights) => {
      const sum = sumOf(weights);
      for (const [at, proposed] of proposeWeights(weights, { method: "largestRemainder", decimals: 2 }).entries()) {
        // |proposed − 100·w/Σ| < 0,01, both sides times Σ
        const distance = proposed.times(sum).minus(weights[at]?.times(100) ?? 0);
        expect(distance.abs().lessThan(sum.times("0.01"))).toBe(true);
      }
    });
    fc.assert(property);
  });
});

it.each<[unknown, unknown, readonly string[]]>([
  [[], { method: "first" }, ["weights.list"]],
  [["a"], { method: "middle" }, ["weights.weight", "weights.option"]],
  [["50"], { method: "first", total: "-1" }, ["weights.total"]],
  [["50"], { method: "first", decimals: 38 }, ["weights.decimals"]],
  [["50"], { method: "first", total: "33.3", decimals: 0 }, ["weights.decimals"]],
  [["0", "0"], { method: "largestRemainder" }, ["weights.zero"]],
  [["10", "120"], { method: "first" }, ["weights.residue"]], // 100 − 120
  [["10", "100"], { method: "first" }, ["weights.residue"]], // 0 is not above 0
])("refuses %j with %j: %j", (weights, options, codes) => {
  const refused = (() => {
    try {
      return proposeWeights(weights as string[], options as ProposeWeightsOptions);
    } catch (error) {
      return error;
    }
  })();
  expect(refused).toBeInstanceOf(PlanError);
  expect((refused as PlanError).issues.map(({ code }) => code)).toEqual(codes);
});

function sumOf(weights: readonly Decimal[]): Decimal {
  return weights.reduce((sum, one) => sum.plus(one), new Decimal(0));
}

function attempt<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
}
