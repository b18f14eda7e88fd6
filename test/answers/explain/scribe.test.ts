import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageOf, scribeOf } from "../../../src/answers/explain/scribe.ts";

const LINES = [
  { level: 0, text: "a" },
  { level: 1, text: "b" },
  { level: 2, text: "c" },
  { level: 1, text: "d" },
];

it("makes a page of lines: indented, or a title and a nested list", () => {
  expect(pageOf(LINES, "text")).toBe("a\n  b\n    c\n  d");
  expect(pageOf(LINES, "markdown")).toBe("a\n\n- b\n  - c\n- d");
});

it("says words in its language", () => {
  expect([scribeOf("it", "text"), scribeOf("en", "markdown")].map(({ say }) => say("points", { points: "1" }))).toEqual(["1 punti", "1 points"]);
});

describe("a quoted text", () => {
  it.each([
    ["Servizio Promozione", "Servizio Promozione", "Servizio Promozione"],
    [">= 90.00 % (v. 1.0-a)", ">= 90.00 % (v. 1.0-a)", ">= 90.00 % (v. 1.0-a)"],
    ["Cer\u00ADti\u200Bfi\u2060cati", "Certificati", "Certificati"],
    ["  a\n\n# b\tc ", "a # b c", "a \\# b c"],
    ["a\u001B[31mb\u202Ec", "a\u241B[31mb\uFFFDc", "a\u241B\\[31mb\uFFFDc"],
    ["![x](javascript:alert(1))", "![x](javascript:alert(1))", "!\\[x\\](javascript\\:alert(1))"],
    ["<img src=x onerror=1>", "<img src=x onerror=1>", "\\<img src=x onerror=1>"],
    ["`a` **b** _c_ ~~d~~ | e", "`a` **b** _c_ ~~d~~ | e", "\\`a\\` \\*\\*b\\*\\* \\_c\\_ \\~\\~d\\~\\~ \\| e"],
    ["https://x.it WWW.y.it a@b.it", "https://x.it WWW.y.it a@b.it", "https\\:&#8288;//x\\.it WWW&#8288;\\.y\\.it a\\@&#8288;b\\.it"],
    ["&lt; $1$ {{x}} \\", "&lt; $1$ {{x}} \\", "\\&lt; \\$1\\$ \\{\\{x\\}\\} \\\\"],
  ])("%j: %j, %j", (text, plain, markdown) => {
    expect([scribeOf("it", "text"), scribeOf("it", "markdown")].map(({ quote }) => quote(text))).toEqual([plain, markdown]);
  });

  it("is one line, and keeps no mark of Markdown or HTML without a backslash before it", () => {
    const { quote } = scribeOf("en", "markdown");
    const property = fc.property(fc.string({ unit: "binary" }), (text) => {
      const quoted = quote(text);
      expect(quoted).not.toMatch(/[\n\r\u2028\u2029\p{Cc}]/u);
      expect(quoted.replaceAll(/\\[!-/:-@[-`{-~]|&#8288;/g, "")).not.toMatch(/[#$&*:<@[\\\]^_`{|}~]/);
      expect(quoted).toBe(quoted.trim());
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it("stands out in Markdown only", () => {
    expect([scribeOf("it", "text"), scribeOf("it", "markdown")].map(({ strong }) => strong("a"))).toEqual(["a", "**a**"]);
  });
});
