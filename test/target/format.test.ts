import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, formatActual, formatTarget, parseActual, parseTarget, type Quantity, type Target, type Unit } from "../../src/target/index.ts";
import { UNIT_ROWS } from "../../src/target/unit.ts";
import { codesOf } from "../tools/codes-of.ts";

const quantity = (value: string, unit: Unit, decimals = 0, label?: string): Quantity =>
  label === undefined ? { value: new Decimal(value), unit, decimals } : { value: new Decimal(value), unit, decimals, label };

const canonical = false;

describe("formatTarget", () => {
  it.each<[Target, string]>([
    [{ kind: "atLeast", quantity: quantity("90", "percent", 2), canonical }, ">= 90,00 %"],
    [{ kind: "moreThan", quantity: quantity("5", "count"), canonical }, "> 5 N."],
    [{ kind: "atMost", quantity: quantity("180", "day"), canonical }, "<= 180 gg"],
    [{ kind: "lessThan", quantity: quantity("5", "workingDay"), canonical }, "< 5 gg lav."],
    [{ kind: "exactly", quantity: quantity("-1250.5", "euro", 2), canonical }, "= -1.250,50 €"],
    [{ kind: "plain", quantity: quantity("1000000", "none"), canonical }, "1.000.000"],
    [{ kind: "plain", quantity: quantity("0.25", "none", 0), canonical }, "0,25"],
    [{ kind: "plain", quantity: quantity("4", "count", 0, "incontri"), canonical }, "4 incontri"],
    [{ kind: "plain", quantity: quantity("90", "percent", 0, "dei casi"), canonical }, "90 % dei casi"],
    [
      { kind: "between", low: quantity("5", "count"), high: quantity("10", "count"), includesLow: true, includesHigh: true, canonical },
      "tra 5 e 10 N.",
    ],
    [
      { kind: "between", low: quantity("75", "percent"), high: quantity("85", "percent"), includesLow: true, includesHigh: false, canonical },
      "tra 75 % e < 85 %",
    ],
    [
      { kind: "between", low: quantity("5", "none"), high: quantity("10", "none"), includesLow: false, includesHigh: true, canonical },
      "tra > 5 e 10",
    ],
    [
      { kind: "between", low: quantity("5", "count"), high: quantity("10", "count"), includesLow: true, includesHigh: false, canonical },
      "tra 5 N. e < 10 N.",
    ],
    [
      {
        kind: "between",
        low: quantity("5", "count", 0, "casi"),
        high: quantity("10", "count", 0, "casi"),
        includesLow: false,
        includesHigh: false,
        canonical,
      },
      "tra > 5 e < 10 casi",
    ],
    [
      {
        kind: "between",
        low: quantity("5", "percent", 0, "dei casi"),
        high: quantity("10", "percent", 0, "dei casi"),
        includesLow: true,
        includesHigh: false,
        canonical,
      },
      "tra 5 % e < 10 % dei casi",
    ],
    [
      {
        kind: "between",
        low: quantity("30", "minute", 0, "di attesa"),
        high: quantity("2", "hour", 0, "di attesa"),
        includesLow: true,
        includesHigh: true,
        canonical,
      },
      "tra 30 min e 2 ore di attesa",
    ],
    [{ kind: "change", direction: "increase", quantity: quantity("20", "percent", 2), reference: "sulla base", canonical }, "+20,00 % sulla base"],
    [{ kind: "change", direction: "decrease", quantity: quantity("5", "count", 0, "casi"), reference: "sul 2018", canonical }, "-5 casi sul 2018"],
    [{ kind: "by", date: { year: 2021, month: 1, day: 5 }, canonical }, "entro il 05/01/2021"],
    [{ kind: "by", date: { month: 11, day: 30 }, canonical }, "entro il 30/11"],
    [{ kind: "yesNo", expected: true, canonical }, "SI"],
    [{ kind: "yesNo", expected: false, canonical }, "NO"],
    [{ kind: "none", canonical }, "N/D"],
  ])("%j is %j, which is read as the same", (target, text) => {
    expect(formatTarget(target)).toBe(text);
    const read = parseTarget(text);
    expect(formatTarget(read)).toBe(text);
    expect(read.canonical).toBe(true);
  });

  it("writes a promise in words as its own text", () => {
    expect(formatTarget({ kind: "qualitative", text: "Avvio dello sportello", canonical: true })).toBe("Avvio dello sportello");
  });

  it.each([
    [true, "tra 5 casi e 10 corsi"],
    [false, "tra > 5 casi e 10 corsi"],
  ])("writes two labels, which no text has, at their ends: %s %j", (includesLow, text) => {
    const [low, high] = [quantity("5", "count", 0, "casi"), quantity("10", "count", 0, "corsi")];
    expect(formatTarget({ kind: "between", low, high, includesLow, includesHigh: true, canonical })).toBe(text);
  });

  it("does not change what it writes", () => {
    const target = Object.freeze(parseTarget("tra 5 e 10 incontri"));
    expect(formatTarget(target)).toBe(formatTarget(target));
  });
});

describe("formatActual", () => {
  it.each([
    [{ kind: "measured", quantity: quantity("92.5", "percent", 2) }, "92,50 %"],
    [{ kind: "measured", quantity: quantity("12", "none") }, "12"],
    [{ kind: "fraction", numerator: new Decimal(43), denominator: new Decimal(45) }, "43/45"],
    [{ kind: "fraction", numerator: new Decimal("1500.5"), denominator: new Decimal(-3) }, "1.500,5/-3"],
    [{ kind: "date", date: { year: 2021, month: 11, day: 30 } }, "30/11/2021"],
    [{ kind: "date", date: { month: 2, day: 29 } }, "29 febbraio"],
    [{ kind: "yesNo", value: true }, "SI"],
    [{ kind: "yesNo", value: false }, "NO"],
    [{ kind: "missing", reason: "notMeasured" }, ""],
    [{ kind: "missing", reason: "notAvailable" }, "N/D"],
    [{ kind: "missing", reason: "notAssessable" }, "non valutabile"],
    [{ kind: "missing", reason: "cancelled" }, "annullato"],
  ] as const)("%j is %j, which is read as the same", (actual, text) => {
    expect(formatActual(actual)).toBe(text);
    expect(parseActual(text)).toEqual(actual);
  });
});

describe("values made by other means", () => {
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", ">= 90,00 %"],
    ["no kind", {}],
    ["an unknown kind", { kind: "almostLeast", quantity: { value: new Decimal(90), unit: "percent", decimals: 2 } }],
    ["a kind of every object", { kind: "toString", quantity: { value: new Decimal(90), unit: "percent", decimals: 2 } }],
    ["no quantity", { kind: "plain" }],
    ["a number that is none", { kind: "atLeast", quantity: { value: "90", unit: "percent", decimals: 2 } }],
    ["no words", { kind: "qualitative" }],
  ])("formatTarget refuses %s", (_what, target) => {
    expect(codesOf(() => formatTarget(target as never))).toEqual(["value.foreign"]);
    expect(() => formatTarget(target as never)).toThrow(", not a target. ");
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "90,00 %"],
    ["no kind", {}],
    ["an unknown kind", { kind: "guessed" }],
    ["no date", { kind: "date" }],
    ["a month that there is not", { kind: "date", date: { month: 13, day: 1 } }],
    ["an unknown reason", { kind: "missing", reason: "forgotten" }],
    ["a reason of every object", { kind: "missing", reason: "toString" }],
  ])("formatActual refuses %s", (_what, actual) => {
    expect(codesOf(() => formatActual(actual as never))).toEqual(["value.foreign"]);
    expect(() => formatActual(actual as never)).toThrow(", not an actual. ");
  });
});

it("is the inverse of reading, for every unit and number", () => {
  const units = fc.constantFrom(...UNIT_ROWS.map(({ unit }) => unit));
  const numbers = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }));
  const kinds = fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan", "exactly", "plain");
  fc.assert(
    fc.property(kinds, units, numbers, (kind, unit, [digits, decimals]) => {
      const target: Target = { kind, quantity: { value: new Decimal(`${digits}e-${decimals}`), unit, decimals }, canonical: true };
      expect(parseTarget(formatTarget(target))).toEqual(target);
    }),
    { numRuns: 500 },
  );
});
