import { expect, it } from "vitest";
import { ruleSets } from "../../src/index.ts";
import { listFiles, readText } from "./files.ts";
import { presetPages } from "./preset-pages.ts";

const pages = [...presetPages()];

it("has a page for each ready rule set, and a comparison, in both languages", () => {
  expect(pages).toHaveLength(2 * (Object.keys(ruleSets).length + 1));
});

it.each(pages)("%s is what the rule sets make (else: npm run docs:pages)", (file, text) => {
  expect(readText(file)).toBe(text);
});

it("leaves no page of a rule set that is gone", () => {
  const written = listFiles("docs").filter((file) => /^docs\/(?:it\/)?presets\//.test(file));
  expect(written.toSorted()).toEqual(pages.map(([file]) => file).toSorted());
});
