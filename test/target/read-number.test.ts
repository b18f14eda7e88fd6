import { describe, expect, it } from "vitest";
import { isNumberStart, readNumber } from "../../src/target/read-number.ts";
import { scan } from "../../src/target/scan.ts";

it.each(
  [
    ["90", "90", 0, "", 1],
    ["1.250,50 €", "1250.50", 2, "", 1],
    ["+5", "5", 0, "+", 2],
    ["- 5", "-5", 0, "-", 2],
    ["−5,0", "-5.0", 1, "-", 2],
    ["-0,00", "0.00", 2, "-", 2],
    ["dieci", "10", 0, "", 1],
    ["-dieci", "-10", 0, "-", 2],
    ["diecimila", "10000", 0, "", 1],
    ["centomila", "100000", 0, "", 1],
    ["3 mila", "3000", 0, "", 2],
    ["3 mila di euro", "3000", 0, "", 2],
    ["1,5 mila", "1500", 0, "", 2],
    ["2 mln. €", "2000000", 0, "", 3],
    ["2 mln €", "2000000", 0, "", 2],
    ["2 mln€", "2000000", 0, "", 2],
    ["2 mln . €", "2000000", 0, "", 2],
    ["1 milione", "1000000", 0, "", 2],
    ["1 milione.", "1000000", 0, "", 2],
    ["2 milioni di euro", "2000000", 0, "", 3],
    ["2 milioni di abitanti", "2000000", 0, "", 2],
    ["2 milioni in euro", "2000000", 0, "", 2],
    ["1,5 M€", "1500000", 0, "", 2],
    ["1,5 M euro", "1500000", 0, "", 2],
    ["1,5 M", "1.5", 1, "", 1],
    ["due milioni", "2000000", 0, "", 2],
  ].map(([text, plain, decimals, sign, end]) => ({ text, read: { value: { plain, decimals, sign }, end } })),
)("$text", ({ text, read }) => {
  expect(readNumber(scan(String(text)), 0)).toEqual(read);
});

describe("without a number", () => {
  it.each(["", "%", "incontri", "trenta", "undicimila", "mila", "- -5", "+", "５"])("%j has none", (text) => {
    expect(readNumber(scan(text), 0)).toBeUndefined();
  });

  it.each([
    ["1234.567", "target.numberForm", 0, { grouped: "1.234.567", decimal: "1.234,567" }],
    ["- 90,,0", "target.numberForm", 1, { grouped: "900", decimal: "90,0" }],
    ["1".repeat(41), "target.digits", 0, { found: "41", limit: "40" }],
    [`${"1".repeat(37)} mln`, "target.digits", 0, { found: "43", limit: "40" }],
  ])("%j is refused with %s", (text, code, from, params) => {
    expect(readNumber(scan(text), 0)).toMatchObject({ code, from, to: from + 1, params });
  });
});

it.each([
  ["5", true],
  ["dieci", true],
  ["diecimila", true],
  ["un", true],
  ["trenta", false],
  ["-5", false],
  ["%", false],
  ["", false],
])("isNumberStart of %j is %s", (text, starts) => {
  expect(isNumberStart(scan(text), 0)).toBe(starts);
});
