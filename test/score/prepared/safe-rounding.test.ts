import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fraction } from "../../../src/decimal/fraction.ts";
import { ROUNDING_MODES, roundToUnits } from "../../../src/decimal/rounding.ts";
import { roundBig, roundQuotient } from "../../../src/score/prepared/safe-rounding.ts";

// 63/8 is 7,875: a tie of hundredths; 600/7 is 85,714…
it.each([
  ["halfUp", 788, 8571],
  ["halfDown", 787, 8571],
  ["halfEven", 788, 8571],
  ["up", 788, 8572],
  ["ceil", 788, 8572],
  ["down", 787, 8571],
  ["floor", 787, 8571],
] as const)("rounds 63/8 and 600/7 %s to %i and %i hundredths", (mode, tie, other) => {
  expect([roundQuotient(63, 8, { decimals: 2, mode }), roundQuotient(600, 7, { decimals: 2, mode })]).toEqual([tie, other]);
});

it("leaves no sign at 0", () => {
  expect(roundQuotient(-1, 1000, { decimals: 2, mode: "halfUp" })).toBe(0);
});

it("equals the rounding of the fraction, in every mode and size", () => {
  const integer = fc.oneof(fc.integer(), fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }));
  const positive = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 2 ** 53 - 1 }));
  fc.assert(
    fc.property(integer, positive, fc.integer({ min: 0, max: 8 }), fc.constantFrom(...ROUNDING_MODES), (top, bottom, decimals, mode) => {
      const rounding = { decimals, mode };
      const whole = fraction(BigInt(top), BigInt(bottom));
      expect(BigInt(roundQuotient(top, bottom, { decimals: 0, mode }))).toBe(roundToUnits(whole, { decimals: 0, mode }));
      expect(roundQuotient(top, bottom, rounding)).toBe(roundBig(whole, rounding));
    }),
    { numRuns: 2000 },
  );
});
