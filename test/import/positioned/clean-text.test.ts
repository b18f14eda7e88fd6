import { expect, it } from "vitest";
import { cleanText, joinLines, wordsWithin } from "../../../src/import/positioned/clean-text.ts";

it.each([
  ["quali\uFB01cazione e\uFB00ettiva", "qualificazione effettiva"],
  ["90,00\u00A0%", "90,00 %"],
  ["  due   spazi \t", " due spazi "],
  ["per\u00ADfor\u00ADmance", "performance"],
  ["perfor\u00AD", "perfor\u00AD"],
  ["a\u200Bb\uFEFFc\u0000d\u202Ee", "abcde"],
  ["consumatori…", "consumatori…"],
  ["mezzo \uD83D carattere", "mezzo carattere"],
])("cleans %j", (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

it.each([
  [["rilevazione dei dati", "inerenti il ciclo"], "rilevazione dei dati inerenti il ciclo"],
  [["mercati internazionali -", "Raggiungimento"], "mercati internazionali - Raggiungimento"],
  [["perfor\u00AD", "mance"], "performance"],
  [["da remoto /", "Smart Working"], "da remoto / Smart Working"],
  [["controllo/", "individuazione"], "controllo/individuazione"],
  [["nell'anno AP-", "2"], "nell'anno AP- 2"],
  [["e", "poi  due"], "e poi due"],
  [["perche\u0301"], "perché"],
  [[], ""],
])("joins %j", (lines, text) => {
  expect(joinLines(lines)).toEqual({ text, hyphens: [] });
});

it.each([
  [[], "socio-economico", [0]],
  [["socio-economico"], "socio-economico", []],
  [["socioeconomico"], "socioeconomico", []],
])("joins a hyphen within a word, knowing %j", (words, text, hyphens) => {
  expect(joinLines(["socio-", "economico"], new Set(words))).toEqual({ text, hyphens });
});

it("knows the words that stand whole within a line", () => {
  expect(wordsWithin("mance del sistema socio-economico locale perfor-")).toEqual(["del", "sistema", "socio-economico", "locale"]);
  expect(wordsWithin("")).toEqual([]);
});
