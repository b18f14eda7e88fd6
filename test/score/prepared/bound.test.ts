import { describe, expect, it } from "vitest";
import { UNIT_ROUNDOFF } from "../../../src/decimal/quotient.ts";
import { ruleSets } from "../../../src/index.ts";
import { boundAbove, LEAF_BOUND, largerBound, magnitudeOf, reachOf } from "../../../src/score/prepared/bound.ts";

const rules = ruleSets.cameraleStandard;

describe("the bound of a group", () => {
  it.each([
    ["of a mean of 2", { children: 2, total: 100, steps: 0, divisor: 0 }, { error: 3 + 5, size: 1 }],
    ["of a sum to the total", { children: 2, total: 100, steps: 0, divisor: 100 }, { error: 3 + 5, size: 1 }],
    ["of a sum below the total", { children: 2, total: 50, steps: 0, divisor: 100 }, { error: 3 + 5, size: 1 }],
    ["of a mean of 2, moved twice", { children: 2, total: 100, steps: 2, divisor: 0 }, { error: 3 + 5 + 14, size: 1 }],
    ["of a sum to three times the total", { children: 1, total: 300, steps: 0, divisor: 100 }, { error: 3 * (3 + 4), size: 3 }],
  ])("%s", (_what, summed, bound) => {
    expect(boundAbove(LEAF_BOUND, summed)).toEqual(bound);
  });

  it("counts the roundings of larger points as larger", () => {
    // 20 of the child; one child and 3 more, of twice the size.
    expect(boundAbove({ error: 20, size: 2 }, { children: 1, total: 1, steps: 0, divisor: 0 })).toEqual({ error: 28, size: 2 });
  });

  it("holds for all below it", () => {
    expect(largerBound({ error: 5, size: 1 }, { error: 4, size: 2 })).toEqual({ error: 5, size: 2 });
  });
});

it("leaves out what lies as near to a step as the error can be", () => {
  // Points up to 100 in hundredths: 10,000 steps; 33 of the body, and 3 more.
  const doubt = 0.5 - reachOf({ error: 33, size: 1 }, 100, 100);
  expect(doubt / (36 * UNIT_ROUNDOFF * 10_001)).toBeGreaterThan(1);
  expect(doubt / (36 * UNIT_ROUNDOFF * 10_001)).toBeLessThan(1.000_01);
});

it("knows how large the limits of levels are", () => {
  expect(magnitudeOf(rules)).toBe(0);
  const limited = { ...rules, aggregation: { ...rules.aggregation, area: { method: "mean" as const, floor: "20", cap: "130" } } };
  expect(magnitudeOf(limited)).toBeGreaterThanOrEqual(130);
});
