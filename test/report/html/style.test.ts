import { expect, it } from "vitest";
import { pageStyles } from "../../../src/report/html/style.ts";
import { toHtml } from "../../../src/report/html/to-html.ts";
import { readMarkup } from "../../tools/markup.ts";
import { attributesOf, seedScore } from "../../tools/report-page.ts";

const styles = pageStyles();

it("is read by a page as it stands, loads nothing, and is the same each time", () => {
  expect(styles).not.toMatch(/[<&]|url\(|@import|expression/);
  expect(styles).toBe(pageStyles());
});

it("closes every brace that it opens", () => {
  let depth = 0;
  for (const sign of styles) {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
});

it("knows every variable that it uses", () => {
  const used = new Set([...styles.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  expect([...used].filter((name) => !styles.includes(`${name}:`))).toEqual([]);
});

it("has a rule for every class of the page that needs one", () => {
  const classes = new Set(attributesOf(readMarkup(toHtml(seedScore())), "class").flatMap((value) => value.split(" ")));
  const without = [...classes].filter((name) => !styles.includes(`.${name}`));
  // A table's first level and the whole of a line need none of their own.
  expect(without).toEqual(["depth-0"]);
});
