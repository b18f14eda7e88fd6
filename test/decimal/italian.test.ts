import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, fromScaled } from "../../src/decimal/decimal.ts";
import { formatItalian, readItalian, shifted } from "../../src/decimal/italian.ts";

describe("readItalian", () => {
  it.each([
    ["0", "0", 0],
    ["007", "7", 0],
    ["90", "90", 0],
    ["90,00", "90.00", 2],
    ["0,5", "0.5", 1],
    ["00,50", "0.50", 2],
    ["1250,50", "1250.50", 2],
    ["1.250,50", "1250.50", 2],
    ["1.500", "1500", 0],
    ["12.500", "12500", 0],
    ["123.456", "123456", 0],
    ["1.234.567", "1234567", 0],
    ["1.234.567,8", "1234567.8", 1],
    ["1,500", "1.500", 3],
    ["1,5000", "1.5000", 4],
    ["0.85", "0.85", 2],
    ["0.500", "0.500", 3],
    ["00.5", "0.5", 1],
    ["12.5", "12.5", 1],
    ["12.50", "12.50", 2],
    ["1.5000", "1.5000", 4],
    ["1000.00", "1000.00", 2],
    ["1234567.5", "1234567.5", 1],
    ["9".repeat(40), "9".repeat(40), 0],
    [`0,${"0".repeat(39)}`, `0.${"0".repeat(39)}`, 39],
  ])("%s is %s", (text, plain, decimals) => {
    expect(readItalian(text)).toEqual({ kind: "number", plain, decimals });
    expect(new Decimal(plain).toFixed(decimals)).toBe(plain);
  });

  it.each([
    ["1234.567", 0, "1.234.567", "1.234,567"],
    ["01.500", 0, "1.500", "1,500"],
    ["00.500", 0, "500", "0,500"],
    ["1.50.000", 0, "150.000", "150,000"],
    ["1.500.00", 0, "150.000", "1.500,00"],
    ["0.500.000", 0, "500.000", "500,000"],
    ["1.2345.678", 0, "12.345.678", "12.345,678"],
    ["1234.567,5", 0, "12.345.675", "1.234.567,5"],
    ["12.34,5", 0, "12.345", "1.234,5"],
    ["1,000.5", 5, "10.005", "1.000,5"],
    ["1,000,000", 5, "1.000.000", "1.000,000"],
    ["90,,0", 3, "900", "90,0"],
    ["90..0", 0, "900", "90,0"],
    [",5", 0, "5", "0,5"],
    [".5", 0, "5", "0,5"],
    [".500", 0, "500", "0,500"],
    [",,5", 1, "5", "0,5"],
  ])("%s is ill-formed at %i: %s or %s", (text, position, grouped, decimal) => {
    expect(readItalian(text)).toEqual({ kind: "illFormed", position, grouped, decimal });
  });

  it.each([
    ["1".repeat(41), 41],
    [`0,${"0".repeat(40)}`, 41],
    ["1.234".repeat(20), 80],
  ])("%s has too many digits: %i", (text, digits) => {
    expect(readItalian(text)).toEqual({ kind: "tooManyDigits", digits });
  });
});

describe("formatItalian", () => {
  it.each([
    ["0", 0, "0"],
    ["-0", 2, "0,00"],
    ["90", 2, "90,00"],
    ["90.5", 0, "90,5"],
    ["90.5", 3, "90,500"],
    ["999", 0, "999"],
    ["1000", 0, "1.000"],
    ["-1234567.8", 2, "-1.234.567,80"],
    ["-123", 0, "-123"],
    ["-123456", 0, "-123.456"],
    ["12345678", 0, "12.345.678"],
    ["0.000001", 0, "0,000001"],
    ["1e21", 0, "1.000.000.000.000.000.000.000"],
  ])("%s with %i decimals is %s", (value, decimals, text) => {
    expect(formatItalian(new Decimal(value), decimals)).toBe(text);
  });
});

describe("shifted", () => {
  const number = (plain: string, decimals: number) => ({ kind: "number", plain, decimals }) as const;
  it.each([
    ["3", 3, "3000"],
    ["0", 6, "0"],
    ["1.5", 3, "1500"],
    ["1.5", 6, "1500000"],
    ["1.23456", 3, "1234.56"],
    ["0.0005", 3, "0.5"],
    ["1.50", 3, "1500"],
    ["0.000005", 3, "0.005"],
  ])("%s with %i zeros is %s", (plain, zeros, moved) => {
    const decimalsOf = (text: string): number => text.split(".")[1]?.length ?? 0;
    expect(shifted(number(plain, decimalsOf(plain)), zeros)).toEqual(number(moved, decimalsOf(moved)));
  });

  it("counts digits again", () => {
    expect(shifted(number("1".repeat(37), 0), 3)).toEqual(number(`${"1".repeat(37)}000`, 0));
    expect(shifted(number("1".repeat(37), 0), 6)).toEqual({ kind: "tooManyDigits", digits: 43 });
  });
});

it("reads back what it writes, value and decimals", () => {
  const scaled = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(scaled, ([units, decimals]) => {
      const value = fromScaled(units, decimals);
      expect(readItalian(formatItalian(value, decimals))).toEqual({ kind: "number", plain: value.toFixed(decimals), decimals });
    }),
  );
});

it("answers for every text of digits and separators, with no number that is not written", () => {
  const text = fc
    .tuple(fc.string({ unit: fc.constantFrom("0", "1", "5", "9", ".", ","), maxLength: 60 }), fc.constantFrom("0", "3"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (written) => {
      const number = readItalian(written);
      const digits = written.replaceAll(/\D/g, "");
      const said = number.kind === "number" ? number.plain.replace(".", "").padStart(digits.length, "0") : digits;
      expect(said).toBe(digits);
    }),
  );
});
