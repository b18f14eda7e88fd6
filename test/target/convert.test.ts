import { expect, it } from "vitest";
import { Decimal } from "../../src/decimal/decimal.ts";
import { fractionText } from "../../src/decimal/fraction.ts";
import { inUnit } from "../../src/target/convert.ts";
import { UNIT_ROWS, type Unit } from "../../src/target/unit.ts";

const convert = (value: string, from: Unit, to: Unit): string | undefined => {
  const found = inUnit({ value: new Decimal(value), unit: from, decimals: 0 }, to);
  return found && fractionText(found);
};

it.each<[string, Unit, Unit, string]>([
  ["1.5", "hour", "minute", "90"],
  ["90", "minute", "hour", "3/2"],
  ["100", "minute", "hour", "5/3"],
  ["2", "year", "month", "24"],
  ["18", "month", "year", "3/2"],
  ["-1", "year", "month", "-12"],
  ["0", "hour", "minute", "0"],
  ["0.1", "year", "month", "6/5"],
  ["5", "none", "percent", "5"],
  ["5", "none", "workingDay", "5"],
  ["5", "count", "none", "5"],
])("%s %s in %s is %s", (value, from, to, expected) => {
  expect(convert(value, from, to)).toBe(expected);
});

it.each(UNIT_ROWS.map(({ unit }) => unit))("%s is itself in its own unit", (unit) => {
  expect(convert("2.5", unit, unit)).toBe("5/2");
});

const PAIRS = new Set(["hour minute", "minute hour", "year month", "month year", "count none"]);

it("converts nothing else: days are no months, points no per cent, pieces no days", () => {
  const units = UNIT_ROWS.map(({ unit }) => unit);
  const other = units.flatMap((from) =>
    units.filter((to) => from !== to && from !== "none" && !PAIRS.has(`${from} ${to}`)).map((to) => [from, to] as const),
  );
  expect(other).toHaveLength(11 * 11 - 5); // 11 units that are one, each into the 11 others, but for the five pairs
  expect(other.filter(([from, to]) => convert("60", from, to) !== undefined)).toEqual([]);
});

it("leaves labels aside", () => {
  expect(inUnit({ value: new Decimal(4), unit: "count", label: "incontri", decimals: 0 }, "count")).toEqual({ numerator: 4n, denominator: 1n });
});
