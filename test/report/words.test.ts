import { expect, it } from "vitest";
import { levelWord, REPORT_WORDS, reportWord } from "../../src/report/words.ts";

const PLACE = /\{\w+\}/g;

it.each(Object.entries(REPORT_WORDS))("%s is said in both languages, with the same places", (_key, { it: italian, en: english }) => {
  expect([italian.trim(), english.trim()]).toEqual([italian, english]);
  expect([italian, english]).not.toContain("");
  expect(english.match(PLACE)).toEqual(italian.match(PLACE));
});

it("finds words", () => {
  expect([reportWord("actual", "it"), reportWord("actual", "en"), levelWord("service", "it"), levelWord("body", "en")]).toEqual([
    "Consuntivo",
    "Actual",
    "servizio",
    "body",
  ]);
});
