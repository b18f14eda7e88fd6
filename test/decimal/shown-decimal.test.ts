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
  for (const units of [0, 777, 10_000]) expect(shownDecimal(units, 2)).toBe(shownDecimal(units, 2));
  // One that no other test asks for.
  const made = shownDecimal(1234, 2);
  expect([Object.isFrozen(made), Object.isFrozen(made.d)]).toEqual([true, true]);
  for (const units of [-1, 10_001]) expect(shownDecimal(units, 2)).not.toBe(shownDecimal(units, 2));
});
