import { describe, expect, it } from "vitest";
import { Decimal, ruleSets } from "../../src/index.ts";
import { dayText, figuresOf, labelOf, statusWord, told } from "../../src/report/figures.ts";
import { scoreOf } from "../tools/report-page.ts";
import { exact, rulesWith } from "../tools/scoring.ts";

const { cameraleStandard: rules } = ruleSets;

describe("figuresOf", () => {
  it.each([
    ["600/7", ["85,71", "600/7", "85,71 %", "8.571,43 %"]],
    ["90", ["90,00", "90", "90,00 %", "9.000,00 %"]],
    ["-1/8", ["-0,13", "-0,125", "-0,13 %", "-12,50 %"]], // half up, away from zero
    ["123456.5", ["123.456,50", "123.456,5", "123.456,50 %", "12.345.650,00 %"]],
  ])("writes %s", (number, texts) => {
    const { shown, exact: whole, share, percent } = figuresOf(rules, "it");
    expect([shown, whole, share, percent].map((write) => write(exact(number)))).toEqual(texts);
  });

  it("writes English numbers, and as many decimals as the rule set shows", () => {
    const figures = figuresOf(rulesWith({ display: { decimals: 1 } }), "en");
    expect([figures.shown(exact("12345/8")), figures.value({ value: new Decimal("1234.5") }), figures.value({ value: undefined })]).toEqual([
      "1,543.1",
      "1,234.5",
      undefined,
    ]);
  });

  it.each([
    ["100", "14,29 %"],
    ["1000", "14,29"],
  ])("writes weights that sum to %s: %s", (total, text) => {
    const { weight } = figuresOf(rulesWith({ weights: { total } }), "it");
    expect([weight(new Decimal("14.29")), weight(undefined)]).toEqual([text, undefined]);
  });
});

it.each([
  ["scored", "90 %", "verde"],
  ["cancelled", "annullato", "escluso: annullato"],
  ["not computable", "3 gg", "non valutato: non calcolabile"],
])("has a word for the status of an indicator: %s", (_, actual, word) => {
  const score = scoreOf([{ name: "A", objectives: [{ title: "O", indicators: [{ name: "I", target: ">= 90 %", actual }] }] }]);
  const [indicator] = score.children[0]?.children[0]?.children ?? [];
  expect(indicator && statusWord(indicator, "it")).toBe(word);
});

it("has a word for a group without a score", () => {
  expect(statusWord(scoreOf([{ name: "A" }]), "en")).toBe("unscored");
});

it.each([
  [{ code: "2.1.1", name: "Rete", id: "x" }, "2.1.1 Rete"],
  [{ code: undefined, name: "Rete", id: "x" }, "Rete"],
  [{ code: "Tempi", name: "", id: "x" }, "Tempi"],
  [{ code: undefined, name: "", id: "x" }, "x"],
])("names %j", (node, label) => {
  expect(labelOf(node as Parameters<typeof labelOf>[0])).toBe(label); // an id is a text with a brand
});

it.each([
  ["2021-11-30", "it", "30/11/2021"],
  ["2021-01-05", "en", "5 January 2021"],
  ["30 novembre", "it", "30 novembre"],
] as const)("tells the day %j in %s", (day, locale, text) => {
  expect(dayText(day, locale)).toBe(text);
});

it("fills words once: what is filled in is never a place itself", () => {
  expect(told({ it: "{a} e {b}", en: "{a} and {b}" }, "en", { a: "{b}", b: "$&" })).toBe("{b} and $&");
});
