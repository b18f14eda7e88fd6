import { expect, it } from "vitest";
import { Decimal } from "../../src/decimal/decimal.ts";
import { shownDecimal, writtenDecimal } from "../../src/decimal/shown-decimal.ts";

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

it.each([
  [0, 0, 0, "0"],
  [0, 0, 2, "0"],
  [90, 0, 0, "90"],
  [14, 29, 2, "14.29"],
  [12, 5, 1, "12.5"],
  [0, 5, 2, "0.05"],
  [100, 0, 0, "100"],
  [101, 0, 0, "101"],
  [100, 1, 1, "100.1"],
  [100, 1, 2, "100.01"],
  [90, 0, 3, "90"],
  [0, 1, 15, "0.000000000000001"],
  [999_999_999_999_999, 0, 0, "999999999999999"],
])("makes of %i and %i behind the point, in %i decimals, the Decimal that its constructor makes of %s", (whole, rest, decimals, text) => {
  expect(fieldsOf(writtenDecimal(whole, rest, decimals))).toEqual(fieldsOf(new Decimal(text)));
});

it("shares the usual ones, however they are written and shown", () => {
  expect(new Set([writtenDecimal(90, 0, 0), writtenDecimal(90, 0, 1), writtenDecimal(90, 0, 2), shownDecimal(9000, 2)]).size).toBe(1);
  expect(writtenDecimal(101, 0, 0)).not.toBe(writtenDecimal(101, 0, 0));
});

const fieldsOf = (value: Decimal) => [Object.keys(value), value.s, value.e, value.d, value.constructor === Decimal];

/** Every method that works on a number, with another one beside; the slow or huge ones on small numbers. */
const METHODS = Object.getOwnPropertyNames(Decimal.prototype).filter((name) => name !== "constructor" && name !== "toStringTag");

it.each(METHODS)("%s works on a shared Decimal as on one of its own, and leaves it as it is", (name) => {
  for (const units of [0, 50, 1429, 10_000]) {
    const [shared, own] = [shownDecimal(units, 2), new Decimal(units).div(100)];
    const call = (value: Decimal, other: Decimal): string =>
      answerOf(() => (value as unknown as Record<string, (one: Decimal, more: Decimal) => unknown>)[name]!(other, other));
    expect(call(shared, writtenDecimal(2, 0, 0))).toBe(call(own, new Decimal(2)));
    expect(fieldsOf(shared)).toEqual(fieldsOf(own));
  }
});

/** What a function gives, or how it fails. */
function answerOf(work: () => unknown): string {
  try {
    return String(work());
  } catch (error) {
    return String(error);
  }
}

it("100 is the last of the usual numbers, however it is written", () => {
  expect(writtenDecimal(100, 0, 0)).toBe(writtenDecimal(100, 0, 2));
  expect(writtenDecimal(100, 0, 0)).toBe(shownDecimal(10_000, 2));
  expect(writtenDecimal(100, 1, 2)).not.toBe(writtenDecimal(100, 1, 2));
});
