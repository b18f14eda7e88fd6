import { expect, it } from "vitest";
import { shownDecimal } from "../../src/decimal/shown-decimal.ts";

it.each([
  [0, 2, "0"],
  [788, 2, "7.88"],
  [10_000, 2, "100"],
  [10_001, 2, "100.01"],
  [-50, 2, "-0.5"],
  [7, 0, "7"],
  [1_234_567, 8, "0.01234567"],
])("makes %i of %i decimals %s", (units, decimals, text) => {
  expect(shownDecimal(units, decimals).toFixed()).toBe(text);
});

it("makes the usual ones once, and frozen", () => {
  expect(shownDecimal(788, 2)).toBe(shownDecimal(788, 2));
  expect(Object.isFrozen(shownDecimal(788, 2)) && Object.isFrozen(shownDecimal(788, 2).d)).toBe(true);
  expect(shownDecimal(20_000, 2)).not.toBe(shownDecimal(20_000, 2));
});
