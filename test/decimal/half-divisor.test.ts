import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { halved } from "../../src/decimal/half-divisor.ts";

const divisor = (a: bigint, b: bigint): bigint => {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
};
const bits = (value: bigint): number => (value === 0n ? 0 : value.toString(2).length);
const fibonacci = (count: number): readonly [bigint, bigint] => {
  let [before, last] = [0n, 1n];
  for (let at = 0; at < count; at += 1) [before, last] = [last, before + last];
  return [last, before];
};

/** What must hold of the two that are found: made of the two as they say, with their divisor, and the smaller one of half the length, counted by fours. */
const found = (large: bigint, small: bigint) => {
  const pair = halved(large, small);
  const [one, other] = pair.map(({ value }) => value) as [bigint, bigint];
  return {
    isMadeOfThem: pair.every(({ value, x, y }) => x * large + y * small === value),
    isOrdered: one >= other && other >= 0n,
    isShort: bits(other) <= Math.ceil(bits(large) / 8) * 4,
    divisor: divisor(one, other),
  };
};
const wanted = (large: bigint, small: bigint) => ({ isMadeOfThem: true, isOrdered: true, isShort: true, divisor: divisor(large, small) });

describe("two numbers of half the bits", () => {
  it.each<[string, bigint, bigint]>([
    ["quotients that are all 1", ...fibonacci(3000)],
    ["equal numbers", 3n ** 500n, 3n ** 500n],
    ["a multiple", 7n ** 400n, 7n ** 150n],
    ["powers of two", 2n ** 1000n, 2n ** 999n],
    ["next to each other", 10n ** 300n, 10n ** 300n - 1n],
    ["next to a multiple", 10n ** 300n + 1n, 10n ** 150n],
    ["one that is an eighth shorter", 7n ** 3000n + 1n, 11n ** 2131n],
    ["one that is small", 5n ** 600n, 3n],
    ["one that is 0", 5n ** 600n, 0n],
    ["two that are small", 21n, 15n],
    ["all ones and a one", 2n ** 2000n - 1n, 2n ** 1000n],
  ])("%s", (_what, large, small) => {
    expect(found(large, small)).toEqual(wanted(large, small));
  });

  it("have the same common divisors", () => {
    const number = fc.integer({ min: 1, max: 4000 }).chain((length) => fc.bigInt({ min: 1n, max: 2n ** BigInt(length) }));
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [large, small] = a > b ? [a, b] : [b, a];
        expect(found(large, small)).toEqual(wanted(large, small));
      }),
      { numRuns: 500, endOnFailure: true },
    );
  });
});
