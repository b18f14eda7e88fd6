import fc from "fast-check";
import { expect, it } from "vitest";
import { shownText, visibleText } from "../../src/error/shown-text.ts";

it.each([
  ["Servizio AA.GG. e Risorse umane", "Servizio AA.GG. e Risorse umane"],
  ["  Nome su\r\n\tpiù righe ", "Nome su più righe"],
  ["Cer\u00ADti\u200Bfi\u2060ca\uFEFFti", "Certificati"],
  ["\uFEFF Nome", "Nome"],
  ["a\u202Egnp.exe", "a\uFFFDgnp.exe"],
  ["a\u2066b\u2069c", "a\uFFFDb\uFFFDc"],
  ["a\u200Eb\u200Fc\u061Cd", "a\uFFFDb\uFFFDc\uFFFDd"],
  ["a\u0000b\u001Bc\u007Fd", "a\u2400b\u241Bc\uFFFDd"],
  ["a\u2028b\u2029c", "a b c"],
  ["a\uD800b", "a\uFFFDb"],
  ["a\uFFFEb\u{1FFFF}c", "a\uFFFDb\uFFFDc"],
  ["città, 5 €, 𝟙", "città, 5 €, 𝟙"],
  ["", ""],
])("shows %j as %j", (text, shown) => {
  expect(shownText(text)).toBe(shown);
});

it("gives one line in which everything can be seen, and which stays as it is", () => {
  const property = fc.property(fc.string({ unit: "binary" }), (text) => {
    const shown = shownText(text);
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(shownText(shown)).toBe(shown);
  });
  fc.assert(property, { numRuns: 500 });
});

it.each([
  [" + \u00AD", " + "],
  ["\n a\u202Eb ", " a\uFFFDb "],
])("keeps the spaces at the ends of a piece: %j is %j", (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});
