import { describe, expect, it } from "vitest";
import { faultAt, faultIssue, isFault, mapRead } from "../../src/target/reading.ts";
import { type Scan, scan } from "../../src/target/scan.ts";

it("tells values from faults", () => {
  expect(isFault({ value: 5, end: 1 })).toBe(false);
  expect(isFault(faultAt("target.number", 0))).toBe(true);
});

it("changes values, and leaves faults", () => {
  expect(mapRead({ value: 5, end: 1 }, String)).toEqual({ value: "5", end: 1 });
  expect(mapRead(faultAt("target.unit", 2), String)).toEqual({ code: "target.unit", from: 2, to: 3 });
});

describe("a fault becomes an issue", () => {
  const scanned = (): Scan => scan(" >= 90,,0 %");
  it.each([
    ["of a token", faultAt("target.sign", 0), 1, 1],
    ["of several tokens", { ...faultAt("target.sign", 0), to: 3 }, 1, 8],
    ["inside a token", faultAt("target.numberForm", 2, { inset: 3 }), 7, 2],
    ["of nothing, before the first token", { ...faultAt("target.unit", 0), to: 0 }, 1, 0],
    ["of nothing, before a token", { ...faultAt("target.unit", 3), to: 3 }, 10, 0],
    ["at the end", faultAt("target.number", 9), 11, 0],
  ])("%s", (_what, fault, position, length) => {
    expect(faultIssue(scanned(), fault)).toMatchObject({ code: fault.code, input: " >= 90,,0 %", position, length, severity: "error" });
  });

  it("with what was expected, and with what fills its words", () => {
    const one = faultIssue(scanned(), faultAt("target.digits", 2, { expected: ["a number"], params: { found: "41", limit: "40" } }));
    expect(one).toMatchObject({ expected: ["a number"], params: { found: "41", limit: "40" } });
    expect(one.message).toBe("The number has 41 digits; 40 are the most that are read");
  });

  it.each([
    ["target.number", ["a number"]],
    ["target.digits", ["a number of at most 40 digits"]],
    ["target.sign", [">=", ">", "<=", "<", "="]],
    ["target.unit", ["one unit"]],
    ["target.column", ["a unit"]],
    ["target.trailing", ["the end"]],
    ["target.relative", ["+10 % sull'anno precedente"]],
    ["target.range", ["tra 5 e 10"]],
    ["target.date", ["a day of the calendar"]],
    ["target.dateForm", ["30/11/2021"]],
    ["target.year", ["a year of four digits"]],
    ["target.monthYear", ["febbraio 2021"]],
    ["target.dateSign", ["entro il"]],
    ["target.reference", ["sulla base"]],
    ["target.changeZero", ["a number that is not 0"]],
    ["actual.inequality", ["a number without a sign"]],
    ["actual.value", ["a number", "a date", "SI", "N/D"]],
  ] as const)("with what %s expects, where the reader does not say", (code, expected) => {
    expect(faultIssue(scanned(), faultAt(code, 0, { params: { limit: "40" } })).expected).toEqual(expected);
  });

  it("with what it expects, filled with what was found", () => {
    const params = { grouped: "1.234.567", decimal: "1234,567" };
    expect(faultIssue(scanned(), faultAt("target.numberForm", 0, { params })).expected).toEqual(["1.234.567", "1234,567"]);
  });
});
