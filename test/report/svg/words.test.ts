import { expect, it } from "vitest";
import { CHART_WORDS } from "../../../src/report/svg/words.ts";

const places = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

it.each(Object.entries(CHART_WORDS))("%s: the same places in both languages", (_, { it: italian, en: english }) => {
  expect(places(italian)).toEqual(places(english));
  expect([italian.trim(), english.trim()]).toEqual([italian, english]);
});
