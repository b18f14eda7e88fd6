import * as fc from "fast-check";
import { expect, it } from "vitest";
import { Decimal, plainText } from "../../src/decimal/decimal.ts";
import { fractionText } from "../../src/decimal/fraction.ts";
import { isPlainNumber, readPlainNumber } from "../../src/decimal/plain-number.ts";

it.each([
  "0",
  "5",
  "-5",
  "10",
  "100",
  "0.5",
  "-0.5",
  "0.05",
  "1.01",
  "-12345.678",
  "1".repeat(40),
  `-${"1".repeat(40)}`,
  `0.${"3".repeat(39)}`,
  `-0.${"3".repeat(39)}`,
])("%s is plain", (text) => {
  expect(isPlainNumber(text)).toBe(true);
});

it.each([
  ["nothing", ""],
  ["a space", " "],
  ["a space in front", " 5"],
  ["a space behind", "5 "],
  ["a line break behind", "5\n"],
  ["a zero behind", "0.50"],
  ["only zeros behind", "5.0"],
  ["a point at the end", "5."],
  ["a point in front", ".5"],
  ["two points", "1.2.3"],
  ["a comma", "0,5"],
  ["a zero in front", "05"],
  ["two zeros", "00"],
  ["-0", "-0"],
  ["-0.0", "-0.0"],
  ["0.0", "0.0"],
  ["a plus", "+5"],
  ["two signs", "--5"],
  ["a true minus", "−5"],
  ["a sign alone", "-"],
  ["an exponent", "5e-1"],
  ["an exponent of doom", "1e999999999"],
  ["base 16", "0x1F"],
  ["base 2", "0b1"],
  ["an underscore", "1_000"],
  ["grouping", "1.000.000"],
  ["Infinity", "Infinity"],
  ["NaN", "NaN"],
  ["full-width digits", "１４"],
  ["Arabic digits", "٥"],
  ["a percentage", "5%"],
  ["41 digits", "1".repeat(41)],
  ["41 digits, the zero counted", `0.${"3".repeat(40)}`],
  ["41 digits below 0", `-${"1".repeat(41)}`],
  ["a very long text", "1".repeat(1_000_000)],
])("%s is not plain", (_what, text) => {
  expect(isPlainNumber(text)).toBe(false);
});

it.each<[unknown, string | undefined]>([
  ["0", "0"],
  ["-0.5", "-1/2"],
  ["14.29", "1429/100"],
  ["0.50", undefined],
  ["", undefined],
  [5, undefined],
  [5n, undefined],
  [null, undefined],
  [undefined, undefined],
  [["5"], undefined],
  [Object("5"), undefined],
])("the value of %s is %s", (value, text) => {
  const read = readPlainNumber(value);
  expect(read && fractionText(read)).toBe(text);
});

it("is exactly what plainText writes", () => {
  const digit = fc.constantFrom("0", "1", "2", "5", "9", ".", "-");
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: digit, maxLength: 8 }), fc.string({ maxLength: 8 })), (text) => {
      const isNumber = /^-?\d+(\.\d+)?$/.test(text);
      expect(isPlainNumber(text)).toBe(isNumber && plainText(new Decimal(text)) === text);
    }),
    { numRuns: 2000 },
  );
});
