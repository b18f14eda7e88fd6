import { expect, it } from "vitest";
import { SAFE, UNIT_ROUNDOFF } from "../../../src/decimal/quotient.ts";
import { isSmall, limitOf, termsOf, upper } from "../../../src/score/prepared/doubles.ts";

it.each([
  [{ numerator: BigInt(SAFE) - 1n, denominator: 1n }, true],
  [{ numerator: BigInt(SAFE), denominator: 1n }, false],
  [{ numerator: -BigInt(SAFE), denominator: 1n }, false],
  [{ numerator: 1n, denominator: BigInt(SAFE) }, false],
])("isSmall(%o) is %s", (value, small) => {
  expect(isSmall(value)).toBe(small);
});

it.each([
  [{ numerator: 600n, denominator: 7n }, 600 / 7],
  [{ numerator: -(10n ** 400n), denominator: 3n * 10n ** 398n }, -100 / 3],
  [{ numerator: 10n ** 400n + 1n, denominator: 10n ** 400n }, 1],
])("keeps the quotient of terms of any size", (value, quotient) => {
  const [top, bottom] = termsOf(value);
  expect(Math.abs(top / bottom / quotient - 1)).toBeLessThanOrEqual(4 * UNIT_ROUNDOFF);
});

it("gives a size that is not below the number's", () => {
  expect(upper({ numerator: -600n, denominator: 7n })).toBeGreaterThanOrEqual(600 / 7);
});

it("reads limits, and takes a missing one to be without end", () => {
  expect([limitOf("0.5", 1), limitOf(undefined, Number.POSITIVE_INFINITY)]).toEqual([0.5, Number.POSITIVE_INFINITY]);
});

it.each([
  [10n ** 400n, 10n ** 200n, 1e200],
  [-(10n ** 400n), 10n ** 200n, -1e200],
  [10n ** 200n, 10n ** 400n, 1e-200],
  [-(10n ** 200n), 10n ** 400n, -1e-200],
])("the terms of a fraction far beyond doubles are doubles", (numerator, denominator, quotient) => {
  const [top, bottom] = termsOf({ numerator, denominator });
  expect([top, bottom].every(Number.isFinite)).toBe(true);
  expect(Math.abs(top / bottom / quotient - 1)).toBeLessThanOrEqual(8 * UNIT_ROUNDOFF);
});

it("the size of a number is rounded away from zero by four roundings", () => {
  expect(upper({ numerator: -241n, denominator: 2n })).toBe(120.5 * (1 + 4 * UNIT_ROUNDOFF));
});
