import { describe, expect, it } from "vitest";
import { actualText, quantityText, targetText } from "../../../src/answers/explain/values.ts";
import { parseActual, parseTarget, type Quantity } from "../../../src/index.ts";

describe("targets", () => {
  it.each([
    [">= 1.250,50 %", ">= 1,250.50 %"],
    ["> 5 N.", "> 5"],
    ["<= 180 gg", "<= 180 days"],
    ["< 5 gg lav.", "< 5 working days"],
    ["= 4 incontri", "= 4 incontri"],
    ["100,00 %", "100.00 %"],
    ["tra 5 e 10 N.", "between 5 and 10"],
    ["tra > 75 % e < 85 %", "between > 75 % and < 85 %"],
    ["+20,00 % sulla base", "+20.00 % sulla base"],
    ["-5 N. sul 2018", "-5 sul 2018"],
    ["entro il 30/11/2021", "by 30 November 2021"],
    ["entro il 05/01", "by 5 January"],
    ["SI", "yes"],
    ["NO", "no"],
    ["N/D", "N/A"],
  ])("%s: %s", (italian, english) => {
    const target = parseTarget(italian);
    expect([targetText(target, "it"), targetText(target, "en")]).toEqual([italian, english]);
  });

  it("leaves a promise in words as it is", () => {
    const target = { kind: "qualitative", text: "Servizio migliore", canonical: true } as const;
    expect([targetText(target, "it"), targetText(target, "en")]).toEqual(["Servizio migliore", "Servizio migliore"]);
  });
});

describe("actuals", () => {
  it.each([
    ["92,50 %", "92,50 %", "92.50 %"],
    ["1.250 €", "1.250 €", "1,250 €"],
    ["4 punti", "4 punti", "4 points"],
    ["1.043/1.045", "1.043/1.045", "1,043/1,045"],
    ["30/11/2021", "30/11/2021", "30 November 2021"],
    ["SI", "SI", "yes"],
    ["NO", "NO", "no"],
    ["", "assente", "absent"],
    ["N/D", "N/D", "N/A"],
    ["non valutabile", "non valutabile", "not assessable"],
    ["annullato", "annullato", "cancelled"],
  ])("%j: %s, %s", (text, italian, english) => {
    const actual = parseActual(text);
    expect([actualText(actual, "it"), actualText(actual, "en")]).toEqual([italian, english]);
  });
});

describe("quantities", () => {
  it.each([
    ["2,5 ore", "2.5 hours"],
    ["90 min", "90 minutes"],
    ["6 mesi", "6 months"],
    ["2 anni", "2 years"],
    ["5 p.p.", "5 p.p."],
  ])("%s: %s", (italian, english) => {
    const { quantity } = parseActual(italian) as { quantity: Quantity };
    expect([quantityText(quantity, "it"), quantityText(quantity, "en")]).toEqual([italian, english]);
  });
});
