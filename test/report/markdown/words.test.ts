import { expect, it } from "vitest";
import { MARKDOWN_WORDS } from "../../../src/report/markdown/words.ts";

const PLACE = /\{\w+\}/g;

it.each(Object.entries(MARKDOWN_WORDS))("%s is said in both languages, with the same places", (_key, { it: italian, en: english }) => {
  expect([italian.trim(), english.trim()]).toEqual([italian, english]);
  expect([italian, english]).not.toContain("");
  expect(english.match(PLACE)?.toSorted()).toEqual(italian.match(PLACE)?.toSorted());
});
