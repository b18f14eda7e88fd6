import { Decimal as HostDecimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal/decimal.ts";
import { isActual, isNumber, isQuantity, isTarget } from "../../src/target/is-target.ts";
import { parseActual, parseTarget } from "../../src/target/parse.ts";

const percent = { value: new Decimal(5), unit: "percent", decimals: 0 };

describe("targets", () => {
  it.each([
    ">= 90 %",
    "> 5 N.",
    "<= 180 gg",
    "< 5 gg",
    "= 4 N.",
    "100,00 %",
    "tra 5 e 10 N.",
    "+20 % sulla base",
    "-5 N. sulla base",
    "entro il 30/11/2021",
    "entro il 30/11",
    "SI",
    "N/D",
    "4 incontri",
  ])("%s is one", (text) => {
    expect(isTarget(parseTarget(text))).toBe(true);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", ">= 90 %"],
    ["an unknown kind", { kind: "toString" }],
    ["a number in place of a quantity", { kind: "atLeast", quantity: 5 }],
    ["a lower end that is none", { kind: "between", low: 5, high: percent }],
    ["an upper end that is none", { kind: "between", low: percent, high: 5 }],
    ["a change of nothing", { kind: "change", quantity: null, direction: "increase", reference: "sulla base" }],
    ["a change against nothing", { kind: "change", quantity: percent, direction: "increase" }],
    ["a change to the side", { kind: "change", quantity: percent, direction: "up", reference: "sulla base" }],
    ["a day that is none", { kind: "by", date: { month: 13, day: 99 } }],
    ["a yes that is a text", { kind: "yesNo", expected: "SI" }],
    ["words that are none", { kind: "qualitative", text: 5 }],
  ])("%s is none", (_what, value) => {
    expect(isTarget(value)).toBe(false);
  });

  it("words are one", () => {
    expect(isTarget({ kind: "qualitative", text: "Avvio" })).toBe(true);
  });
});

it.each(["92,5 %", "43/45", "30/11/2021", "SI", "N/D"])("the actual %s is one", (text) => {
  expect(isActual(parseActual(text))).toBe(true);
});

/** What says that it is a Decimal, and is only an object. */
const forged = { s: 1, e: 0, d: [5], [Symbol.toStringTag]: "Decimal", toFixed: () => "<b>" };

it.each<[string, unknown]>([
  ["a text", "92,5 %"],
  ["a quantity of forged number", { kind: "measured", quantity: { ...percent, value: forged } }],
  ["a forged numerator", { kind: "fraction", numerator: forged, denominator: new Decimal(1) }],
  ["a forged denominator", { kind: "fraction", numerator: new Decimal(1), denominator: forged }],
])("the actual %s is none", (_what, value) => {
  expect(isActual(value)).toBe(false);
});

it.each<[string, unknown, boolean]>([
  ["with a label", { ...percent, label: "incontri" }, true],
  ["without one", percent, true],
  ["with a label that is no text", { ...percent, label: 5 }, false],
  ["of no unit", { ...percent, unit: "parsec" }, false],
])("a quantity %s", (_what, value, expected) => {
  expect(isQuantity(value)).toBe(expected);
});

/** A copy of decimal.js whose numbers have a prototype of their own, as a second installation has. */
const foreign = Object.assign(
  Object.create({
    toFixed: () => "5",
    get [Symbol.toStringTag]() {
      return "Decimal";
    },
  }) as object,
  { s: 1, e: 0, d: [5] },
);

it.each<[string, unknown, boolean]>([
  ["ours", new Decimal("90.5"), true],
  ["a clone's", new (HostDecimal.clone({ precision: 3 }))("90.5"), true],
  ["another copy's", foreign, true],
  ["forged", forged, false],
  ["too long", new Decimal("1e40"), false],
  ["a number", 5, false],
])("a number that is %s", (_what, value, expected) => {
  expect(isNumber(value)).toBe(expected);
});
