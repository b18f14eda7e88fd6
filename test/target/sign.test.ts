import { describe, expect, it } from "vitest";
import { scan } from "../../src/target/scan.ts";
import { isArticle, readSign, SIGN_TEXT, type Sign, skipArticles } from "../../src/target/sign.ts";
import { SIGN_WORDS } from "../../src/target/vocabulary.ts";

it.each<[string, Sign, number]>([
  [">= 5", "atLeast", 2],
  ["≥ 5", "atLeast", 1],
  ["> = 5", "atLeast", 2],
  ["= > 5", "atLeast", 2],
  ["> / = 5", "atLeast", 3],
  ["> 5", "moreThan", 1],
  ["<= 5", "atMost", 2],
  ["= < 5", "atMost", 2],
  ["</= 5", "atMost", 3],
  ["< 5", "lessThan", 1],
  ["= 5", "exactly", 1],
  ["> al 4", "moreThan", 2],
  ["almeno 5", "atLeast", 1],
  ["almeno il 5", "atLeast", 2],
  ["almeno uguale a 5", "atLeast", 3],
  ["almeno.5", "atLeast", 1],
  ["come minimo 5", "atLeast", 2],
  ["min. 5", "atLeast", 2],
  ["min . 5", "atLeast", 1],
  ["max.5", "atMost", 2],
  ["max5", "atMost", 1],
  ["non è maggiore del 5", "atMost", 4],
  ["non meno di 5", "atLeast", 3],
  ["pari o superiore al 5", "atLeast", 4],
  ["maggiore o uguale a 5", "atLeast", 4],
  ["maggiore / uguale a 5", "atLeast", 4],
  ["minori o uguali a 5", "atMost", 4],
  ["più di 5", "moreThan", 2],
  ["più della metà", "moreThan", 2],
  ["più delle 5 sedi", "moreThan", 2],
  ["meno degli 8 mesi", "lessThan", 2],
  ["meno dello 0,5", "lessThan", 2],
  ["uguale a 5", "exactly", 2],
])("%j is %s, up to token %i", (text, value, end) => {
  expect(readSign(scan(text), 0)).toEqual({ value, end });
});

describe("without a sign", () => {
  it.each(["5", "incontri", "più 5", "più o meno 5", "meno 5", "non 5", "non pari a 5", "non è 5", "al 5", "€ 5", "", "tra 5", "entro 5"])(
    "%j has none",
    (text) => {
      expect(readSign(scan(text), 0)).toBeUndefined();
    },
  );

  it.each([
    ["<> 5", 2],
    [">< 5", 2],
    [">> 5", 2],
    ["== 5", 2],
    [">== 5", 3],
    ["≥ ≤ 5", 2],
    [">= / 5", 3],
    [">>>>>> 5", 6],
  ])("%j has signs that make none, %i of them", (text, to) => {
    expect(readSign(scan(text), 0)).toEqual({ code: "target.sign", from: 0, to });
  });
});

it("knows articles", () => {
  expect(["il 5", "dell'80", "al 5", "5", "entro", ""].map((text) => isArticle(scan(text), 0))).toEqual([true, true, true, false, false, false]);
});

it("skips two articles at most", () => {
  expect(skipArticles(scan("a il 5"), 0)).toBe(2);
  expect(skipArticles(scan("a il la 5"), 0)).toBe(2);
  expect(skipArticles(scan("5"), 0)).toBe(0);
});

it("writes what it reads", () => {
  expect(Object.entries(SIGN_TEXT).filter(([sign, text]) => (readSign(scan(text), 0) as { value?: string }).value !== sign)).toEqual([]);
});

it("lets no word of a sign into the words before it", () => {
  expect(["almeno", "oltre", "maggiore", "superiori", "minore/uguale", "non", "entro", "massima"].filter((word) => !SIGN_WORDS.has(word))).toEqual(
    [],
  );
});
