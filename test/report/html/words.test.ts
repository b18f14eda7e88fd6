import { expect, it } from "vitest";
import { PAGE_WORDS } from "../../../src/report/html/words.ts";

const places = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

it.each(Object.entries(PAGE_WORDS))("%s: the same places in both languages", (_, { it: italian, en: english }) => {
  expect(places(italian)).toEqual(places(english));
  expect([italian.trim(), english.trim()]).toEqual([italian, english]);
});
