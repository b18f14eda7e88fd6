import fc from "fast-check";
import { expect, it } from "vitest";
import { SAFE_DIGITS, takeDigits } from "../../src/decimal/digits.ts";

/** What is taken from a place on, behind a 7 that was taken before. */
function taken(text: string, start: number): readonly number[] {
  const number = { units: 7, end: -1 };
  return [takeDigits(text, number, start), number.units, number.end];
}

it.each([
  ["90,00 %", 0, [2, 790, 2]],
  ["90,00 %", 3, [2, 700, 5]],
  ["90,00 %", 2, [0, 7, 2]],
  ["90", 2, [0, 7, 2]],
  ["007", 0, [3, 7007, 3]],
  ["", 0, [0, 7, 0]],
  ["1٣", 0, [1, 71, 1]],
  ["1/", 0, [1, 71, 1]],
  ["1:", 0, [1, 71, 1]],
])("of %j from %i on", (text, start, expected) => {
  expect(taken(text, start)).toEqual(expected);
});

it("of as many digits as are safe, exactly", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** BigInt(SAFE_DIGITS) - 1n }), (units) => {
      const number = { units: 0, end: 0 };
      expect(takeDigits(units.toString(), number, 0)).toBe(units.toString().length);
      expect(BigInt(number.units)).toBe(units);
    }),
  );
});
