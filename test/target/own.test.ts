import { describe, expect, it } from "vitest";
import { Decimal as HostDecimal } from "decimal.js";
import { Decimal } from "../../src/decimal/decimal.ts";
import { ownActual, ownQuantity } from "../../src/target/own.ts";
import { UNIT_ROWS } from "../../src/target/unit.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";

const FOREIGN = new HostDecimal("92.5");
const quantity = { value: FOREIGN, unit: "percent", decimals: 1 };
const own = { value: new Decimal("92.5"), unit: "percent", decimals: 1 };

describe("ownQuantity", () => {
  it("has our Decimals, and nothing that is not its own", () => {
    const read = ownQuantity(Object.freeze({ ...quantity, label: "delle pratiche", extra: 5 }));
    expect(read).toStrictEqual({ ...own, label: "delle pratiche" });
    expect(read?.value.constructor).toBe(Decimal);
  });

  it.each(UNIT_ROWS.map(({ unit }) => unit))("knows the unit %s", (unit) => {
    expect(ownQuantity({ ...quantity, unit })).toStrictEqual({ ...own, unit });
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "92,5 %"],
    ["a number", 92.5],
    ["another unit", { ...quantity, unit: "parsec" }],
    ["a unit of prototypes", { ...quantity, unit: "toString" }],
    ["no unit", { value: FOREIGN, decimals: 1 }],
    ["no decimals", { value: FOREIGN, unit: "percent" }],
    ["decimals as text", { ...quantity, decimals: "1" }],
    ["decimals below 0", { ...quantity, decimals: -1 }],
    ["half a decimal", { ...quantity, decimals: 0.5 }],
    ["so many decimals that writing them would take all memory", { ...quantity, decimals: 1e9 }],
    ["decimals without end", { ...quantity, decimals: Number.POSITIVE_INFINITY }],
    ["a value as text", { ...quantity, value: "92.5" }],
    ["a value as number", { ...quantity, value: 92.5 }],
    ["JSON of a Decimal", { ...quantity, value: { s: 1, e: 1, d: [92, 5000000] } }],
    ["no finite value", { ...quantity, value: new HostDecimal(Number.NaN) }],
    ["41 digits", { ...quantity, value: new HostDecimal("1".repeat(41)) }],
  ])("refuses %s", (_what, input) => {
    expect(ownQuantity(input)).toBeUndefined();
  });

  it.each([0, 40])("takes %i decimals", (decimals) => {
    expect(ownQuantity({ ...quantity, decimals })).toStrictEqual({ ...own, decimals });
  });

  it("leaves out a label that is no text", () => {
    expect(ownQuantity({ ...quantity, label: 5 })).toStrictEqual(own);
  });
});

describe("ownActual", () => {
  it.each([
    [
      { kind: "measured", quantity },
      { kind: "measured", quantity: own },
    ],
    [
      { kind: "fraction", numerator: new HostDecimal(43), denominator: new HostDecimal(45) },
      { kind: "fraction", numerator: new Decimal(43), denominator: new Decimal(45) },
    ],
    [
      { kind: "date", date: { year: 2021, month: 11, day: 30 } },
      { kind: "date", date: { year: 2021, month: 11, day: 30 } },
    ],
    [
      { kind: "date", date: { year: undefined, month: 11, day: 30, hour: 12 } },
      { kind: "date", date: { month: 11, day: 30 } },
    ],
    [
      { kind: "yesNo", value: false, note: "no" },
      { kind: "yesNo", value: false },
    ],
    [
      { kind: "missing", reason: "cancelled" },
      { kind: "missing", reason: "cancelled" },
    ],
  ])("%j", (input, expected) => {
    expect(ownActual(deepFreeze(input))).toStrictEqual(expected);
  });

  it.each(["notMeasured", "notAvailable", "notAssessable", "cancelled"])("knows the reason %s", (reason) => {
    expect(ownActual({ kind: "missing", reason })).toEqual({ kind: "missing", reason });
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "92,5 %"],
    ["no kind", { quantity }],
    ["another kind", { kind: "toString" }],
    ["a target", { kind: "atLeast", quantity }],
    ["no quantity", { kind: "measured" }],
    ["no numerator", { kind: "fraction", denominator: new HostDecimal(45) }],
    ["a denominator that is none", { kind: "fraction", numerator: new HostDecimal(43), denominator: 45 }],
    ["no date", { kind: "date" }],
    ["a date as text", { kind: "date", date: "2021-11-30" }],
    ["a Date", { kind: "date", date: new Date(0) }],
    ["a month that is no whole number", { kind: "date", date: { month: 1.5, day: 1 } }],
    ...[
      { month: 13, day: 1 },
      { month: 0, day: 1 },
      { month: 2, day: 30 },
      { year: 2021, month: 2, day: 29 },
      { year: 0, month: 1, day: 1 },
      { year: 20_211, month: 1, day: 1 },
    ].map((date): [string, unknown] => [`${JSON.stringify(date)}, which no calendar has`, { kind: "date", date }]),
    ["a year as text", { kind: "date", date: { year: "2021", month: 11, day: 30 } }],
    ["yes as text", { kind: "yesNo", value: "SI" }],
    ["no reason", { kind: "missing" }],
    ["another reason", { kind: "missing", reason: "__proto__" }],
  ])("refuses %s", (_what, input) => {
    expect(ownActual(input)).toBeUndefined();
  });
});
