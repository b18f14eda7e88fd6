import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withApostrophe, withoutApostrophe } from "../../src/import/apostrophe.ts";

describe("before", () => {
  it.each([
    ['=HYPERLINK("http://x.it";"clicca")'],
    ["=1+1"],
    ["+1+1"],
    ["-1+1|cmd"],
    ["-2+3+cmd|' /C calc'!A0"],
    ["@SUM(1;1)"],
    ["\t=1"],
    ["\tTesto"],
    ["\rTesto"],
    ["\nTesto"],
    ["＝1+1"],
    ["＋1"],
    ["－1"],
    ["＠SUM(1)"],
    ["= 4 N."],
    ["  =1+1"],
    ["\u00A0=1+1"],
    ['"=1+1'],
    ['" =1+1'],
    ["'=1+1"],
    ["' '=1+1"],
    ["\u202E=1+1"],
    ["\u200B=1+1"],
    ["\u0000=1+1"],
    ["+10 %"],
    ["+20,00 % sulla base"],
    ["-5 N. sulla base"],
    ["-"],
    ["--5"],
    ["-5E3"],
    ["- 5"],
    ["3/4"],
    ["12/45"],
    ["25/3"],
    ["1-2"],
    ["2021/3"],
    ["007"],
    ["2E3"],
    ["1,5e-3"],
  ])("%j stands an apostrophe", (text) => {
    expect(withApostrophe(text)).toBe(`'${text}`);
    expect(withoutApostrophe(`'${text}`)).toBe(text);
  });

  it.each([
    [""],
    ["-12,50"],
    ["-12.50"],
    ["-1.250,50"],
    ["-5"],
    ["-5 %"],
    ["-5,00%"],
    ["-5,00 €"],
    ["85,71"],
    ["14,29%"],
    ["600/7"],
    ["43/45"],
    ["3/100"],
    ["30/11/2021"],
    ["2021-11-30"],
    ["0"],
    ["0,5"],
    [">= 90,00 %"],
    ["<= 180 gg"],
    ["4 N."],
    ["2.1.1"],
    ["'Ndrangheta"],
    ["'-12,50"],
    ["L'area"],
    ["a=1"],
    ["E3"],
  ])("%j stands none", (text) => {
    expect(withApostrophe(text)).toBe(text);
    expect(withoutApostrophe(text)).toBe(text);
  });
});

it("is taken off again from every text, whatever it was", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("'", '"', "=", "-", "+", "1", "/", " ", "0", "e", "a", "\t") }),
  );
  const property = fc.property(text, (written) => {
    expect(withoutApostrophe(withApostrophe(written))).toBe(written);
  });
  fc.assert(property, { numRuns: 2000 });
});
