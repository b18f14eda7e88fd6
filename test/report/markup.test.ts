import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element, inLines, markupOf, styleSheet } from "../../src/report/markup.ts";
import { visibleText } from "../../src/error/shown-text.ts";
import { readMarkup } from "../tools/markup.ts";

const written = (...content: Parameters<typeof markupOf>): string => markupOf(...content);

it.each([
  [element("p", {}, "a"), "<p>a</p>"],
  [element("p", {}), "<p></p>"],
  [element("br", {}), "<br/>"],
  [element("rect", { x: "1", class: undefined, y: "2" }), '<rect x="1" y="2"/>'],
  [element("p", { id: "x" }, "a ", element("b", {}, "b"), undefined, [" c", ["d"]]), '<p id="x">a <b>b</b> cd</p>'],
  [[], ""],
  [inLines(element("i", {}), "a", undefined), "<i></i>\na\n"],
  [styleSheet("a>b{x:'y'}"), "<style>a>b{x:'y'}</style>"],
])("writes %j as %s", (content, markup) => {
  expect(written(content)).toBe(markup);
});

it.each([
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ["\"><img src=x onerror='x'>", "&quot;&gt;&lt;img src=x onerror=&#39;x&#39;&gt;"],
  ["&lt; &amp; & ;", "&amp;lt; &amp;amp; &amp; ;"],
  ["]]>", "]]&gt;"],
  ["a\u202Eb\uD800c\u0000d\uFFFEe", "a\uFFFDb\uFFFDc\u2400d\uFFFDe"],
  ["a\n\tb\u2028c", "a b c"],
  [" a ", " a "],
  ["città, 5 €, 𝟙", "città, 5 €, 𝟙"],
])("escapes %j in an element and in an attribute", (text, escaped) => {
  expect(written(element("p", { title: text }, text))).toBe(`<p title="${escaped}">${escaped}</p>`);
});

describe("any text", () => {
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[<>&"'/!\-=a \]]*$/), fc.string({ unit: "grapheme" }));

  it("is nothing but text, in an element and in an attribute", () => {
    const property = fc.property(texts, texts, (one, other) => {
      const [outer, inner, ...others] = readMarkup(written(element("div", { title: one }, element("p", {}, other), one)));
      expect(others).toEqual([]);
      expect(outer?.attributes.get("title")).toBe(visibleText(one));
      expect(inner?.text).toBe(visibleText(other));
      expect(outer?.text).toBe(visibleText(other) + visibleText(one));
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe("the tool that reads markup", () => {
  it.each([
    ["<p>", "<p> is never closed"],
    ["<p></b>", "</b> closes <p>"],
    ["</p>", "</p> closes <nothing>"],
    ["<p a=b></p>", "no markup: <p a=b>"],
    ['<p a="1" a="2"></p>', "an attribute is written twice"],
    ['<p a="<"></p>', "no markup"],
    ["a & b", "no reference: &"],
    ["&nbsp;", "no reference: &nbsp;"],
    ["\u0000", "a character that no page may hold"],
    ["<p>\uFFFE</p>", "a character that no page may hold"],
    ["<style>a<b</style>", "no markup: <b</style>"],
  ])("refuses %j", (markup, message) => {
    expect(() => readMarkup(markup)).toThrow(message);
  });
});
