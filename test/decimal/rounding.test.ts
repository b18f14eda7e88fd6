import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, divide, type Fraction, fraction, fromPlainText, multiply, negate, subtract, sumOf } from "../../src/decimal/fraction.ts";
import { ROUNDING_MODES, roundFraction, type Rounding, type RoundingMode, roundToDecimal } from "../../src/decimal/rounding.ts";

/** As a Decimal, after a look that the fraction is the same number. */
const rounded = (exact: Fraction, rounding: Rounding): string => {
  const decimal = roundToDecimal(exact, rounding).toFixed();
  expect(roundFraction(exact, rounding)).toEqual(fromPlainText(decimal));
  return decimal;
};

it("has the seven modes of the rule sets", () => {
  expect(ROUNDING_MODES).toEqual(["halfUp", "halfEven", "halfDown", "up", "down", "ceil", "floor"]);
});

/** To whole numbers, in the order of {@link ROUNDING_MODES}: halfUp, halfEven, halfDown, up, down, ceil, floor. */
describe.each([
  ["2", ["2", "2", "2", "2", "2", "2", "2"]],
  ["2.1", ["2", "2", "2", "3", "2", "3", "2"]],
  ["2.4999999999999999999999999999999999999", ["2", "2", "2", "3", "2", "3", "2"]],
  ["2.5", ["3", "2", "2", "3", "2", "3", "2"]],
  ["2.5000000000000000000000000000000000001", ["3", "3", "3", "3", "2", "3", "2"]],
  ["2.9", ["3", "3", "3", "3", "2", "3", "2"]],
  ["3.5", ["4", "4", "3", "4", "3", "4", "3"]],
  ["0.5", ["1", "0", "0", "1", "0", "1", "0"]],
  ["0.4", ["0", "0", "0", "1", "0", "1", "0"]],
  ["0", ["0", "0", "0", "0", "0", "0", "0"]],
  ["-0.4", ["0", "0", "0", "-1", "0", "0", "-1"]],
  ["-0.5", ["-1", "0", "0", "-1", "0", "0", "-1"]],
  ["-1.5", ["-2", "-2", "-1", "-2", "-1", "-1", "-2"]],
  ["-2", ["-2", "-2", "-2", "-2", "-2", "-2", "-2"]],
  ["-2.1", ["-2", "-2", "-2", "-3", "-2", "-2", "-3"]],
  ["-2.5", ["-3", "-2", "-2", "-3", "-2", "-2", "-3"]],
  ["-2.5000000000000000000000000000000000001", ["-3", "-3", "-3", "-3", "-2", "-2", "-3"]],
  ["-2.9", ["-3", "-3", "-3", "-3", "-2", "-2", "-3"]],
])("%s", (text, expected) => {
  it.each(ROUNDING_MODES.map((mode, at) => [mode, expected[at]] as const))("%s is %s", (mode, whole) => {
    expect(rounded(fromPlainText(text), { decimals: 0, mode })).toBe(whole);
  });
});

it.each<[string, Fraction, Rounding, string]>([
  ["below a tie by less than 20 digits show", fromPlainText("14.44999999999999999999995"), { decimals: 1, mode: "halfUp" }, "14.4"],
  ["the same at two decimals", fromPlainText("14.44999999999999999999995"), { decimals: 2, mode: "halfUp" }, "14.45"],
  ["1.005, which a double puts below", fromPlainText("1.005"), { decimals: 2, mode: "halfUp" }, "1.01"],
  ["-1.005, away from zero", fromPlainText("-1.005"), { decimals: 2, mode: "halfUp" }, "-1.01"],
  // 0.3 · 100·7/30 + 0.7 · 100·1/80 = 7 + 0.875: a tie that decimals miss at any precision
  [
    "30 % of 7/30 and 70 % of 1/80",
    sumOf([multiply(fraction(3n, 10n), fraction(700n, 30n)), multiply(fraction(7n, 10n), fraction(100n, 80n))]),
    { decimals: 2, mode: "halfUp" },
    "7.88",
  ],
  ["a published tie, half-even", fromPlainText("90.125"), { decimals: 2, mode: "halfEven" }, "90.12"],
  ["its odd neighbour", fromPlainText("90.135"), { decimals: 2, mode: "halfEven" }, "90.14"],
  ["a third", fraction(100n, 3n), { decimals: 2, mode: "halfUp" }, "33.33"],
  ["two thirds", fraction(200n, 3n), { decimals: 2, mode: "halfUp" }, "66.67"],
  ["two thirds, cut", fraction(200n, 3n), { decimals: 2, mode: "down" }, "66.66"],
  ["minus two thirds, to the larger", fraction(-200n, 3n), { decimals: 2, mode: "ceil" }, "-66.66"],
  ["a third of 40 decimals", fraction(1n, 3n), { decimals: 40, mode: "halfUp" }, `0.${"3".repeat(40)}`],
  ["40 decimals, up", fraction(1n, 3n), { decimals: 40, mode: "up" }, `0.${"3".repeat(39)}4`],
  ["the smallest step up", fraction(1n, 10n ** 60n), { decimals: 0, mode: "up" }, "1"],
  ["the smallest step down", fraction(-1n, 10n ** 60n), { decimals: 2, mode: "floor" }, "-0.01"],
  ["nothing to round at more decimals", fromPlainText("14.29"), { decimals: 6, mode: "up" }, "14.29"],
  ["to tenths, a carry", fromPlainText("99.96"), { decimals: 1, mode: "halfUp" }, "100"],
])("%s", (_what, exact, rounding, expected) => {
  expect(rounded(exact, rounding)).toBe(expected);
});

it("never shows -0", () => {
  for (const mode of ["halfUp", "halfEven", "halfDown", "down", "ceil"] as const) {
    const zero = roundToDecimal(fraction(-1n, 1000n), { decimals: 2, mode });
    expect([mode, zero.toFixed(2), zero.isNegative()]).toEqual([mode, "0.00", false]);
  }
});

const anyValue = fc
  .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([above, below]) => fraction(above, below));
/** Values that lie exactly between two steps. */
const tie = fc.bigInt({ min: -1000n, max: 1000n }).map((units) => fraction(2n * units + 1n, 200n));
const value = fc.oneof(anyValue, tie);
const decimals = fc.integer({ min: 0, max: 6 });
const mode = fc.constantFrom(...ROUNDING_MODES);

it("gives a multiple of the step, less than a step away, and the nearest one under the half modes", () => {
  fc.assert(
    fc.property(value, decimals, mode, (exact, places, how) => {
      const result = roundFraction(exact, { decimals: places, mode: how });
      const steps = multiply(subtract(result, exact), fraction(10n ** BigInt(places), 1n));
      expect(multiply(result, fraction(10n ** BigInt(places), 1n)).denominator).toBe(1n);
      const limit = how.startsWith("half") ? fraction(1n, 2n) : fraction(1n, 1n);
      const distance = steps.numerator < 0n ? negate(steps) : steps;
      expect(compare(distance, limit)).toBeLessThanOrEqual(how.startsWith("half") ? 0 : -1);
    }),
    { numRuns: 1000 },
  );
});

it("goes to the side that each mode names", () => {
  fc.assert(
    fc.property(value, decimals, (exact, places) => {
      const by = (how: RoundingMode): Fraction => roundFraction(exact, { decimals: places, mode: how });
      const [floor, ceil] = [by("floor"), by("ceil")];
      expect([compare(floor, exact) <= 0, compare(exact, ceil) <= 0]).toEqual([true, true]);
      expect([by("up"), by("down")]).toEqual(exact.numerator < 0n ? [floor, ceil] : [ceil, floor]);
      // Below the middle every half mode goes to the floor, above it to the ceiling; on it they part.
      const middle = compare(exact, divide(sumOf([floor, ceil]), fraction(2n, 1n)));
      const even = [floor, ceil].find((end) => multiply(end, fraction(10n ** BigInt(places), 2n)).denominator === 1n) ?? ceil;
      const expected = middle === 0 ? [by("up"), even, by("down")] : Array.from({ length: 3 }, () => (middle < 0 ? floor : ceil));
      expect([by("halfUp"), by("halfEven"), by("halfDown")]).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

it("changes nothing when it rounds again, and mirrors under a change of sign", () => {
  const mirror: Readonly<Record<RoundingMode, RoundingMode>> = {
    halfUp: "halfUp",
    halfEven: "halfEven",
    halfDown: "halfDown",
    up: "up",
    down: "down",
    ceil: "floor",
    floor: "ceil",
  };
  fc.assert(
    fc.property(value, decimals, mode, (exact, places, how) => {
      const once = roundFraction(exact, { decimals: places, mode: how });
      expect(roundFraction(once, { decimals: places, mode: how })).toEqual(once);
      expect(roundFraction(negate(exact), { decimals: places, mode: mirror[how] })).toEqual(negate(once));
    }),
  );
});
