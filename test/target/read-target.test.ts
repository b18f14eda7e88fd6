import { describe, expect, it } from "vitest";
import { isFault } from "../../src/target/reading.ts";
import { readTarget, wholeKey } from "../../src/target/read-target.ts";
import { scan } from "../../src/target/scan.ts";
import { targetLine } from "../tools/expressions.ts";

const line = (text: string): string => {
  const read = readTarget(scan(text), undefined);
  return isFault(read) ? `${read.code} ${read.from}-${read.to}` : targetLine({ ...read.value, canonical: false });
};

it.each([
  ["", "none"],
  ["si/no", "yesNo true"],
  ["entro il 30/11", "by --11-30"],
  ["+5 % sulla base", "increase 5 percent «sulla base»"],
  ["aumento del 5 % sulla base", "increase 5 percent «sulla base»"],
  ["da 5 a 10", "between [5 none; 10 none]"],
  ["TMP compreso tra 5 e 10", "between [5 none; 10 none]"],
  ["TMP ≥ 5", "atLeast 5 none"],
  ["n. ≥ 5", "atLeast 5 count"],
  ["<= 30/11/2021", "by 2021-11-30"],
  ["il 30/11/2021", "by 2021-11-30"],
  ["5 - 10", "between [5 none; 10 none]"],
  ["5 incontri", "plain 5 count «incontri»"],
])("%j: %s", (text, expected) => {
  expect(line(text)).toBe(expected);
});

describe("words before the sign", () => {
  it.each([
    ["uno due >= 5", "target.trailing 1-2"],
    ["trenta >= 5", "target.number 0-1"],
    ["a b c d e f >= 5", "atLeast 5 none"],
    ["a b c d e f g >= 5", "target.number 0-1"],
    ["e a >= 5", "target.number 0-1"],
    ["a: >= 5", "atLeast 5 none"],
    ["a, >= 5", "target.number 0-1"],
    ["(a) >= 5", "target.number 0-1"],
    ["circa >= 5", "target.number 0-1"],
    ["nessuno >= 5", "target.number 0-1"],
    ["se a >= 5", "target.number 0-1"],
    ["aumento a >= 5", "target.number 2-3"],
    ["ulteriori >= 5", "target.number 0-1"],
    ["si >= 5", "target.number 0-1"],
    ["corsi di almeno 5 ore", "target.number 0-1"],
    ["corsi con >= 5 ore", "target.number 0-1"],
    ["giorni >= 5", "target.unit 0-1"],
    ["ritardo in giorni >= 5", "target.unit 2-3"],
    ["giorni >= 5 gg", "atLeast 5 day"],
    ["giorni tra 5 e 10", "target.unit 0-1"],
    ["giorni tra 5 e 10 gg", "between [5 day; 10 day]"],
    ["numero >= 5", "atLeast 5 count"],
    ["h >= 5", "atLeast 5 none"],
  ])("%j: %s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

describe("bare values that may be none", () => {
  it.each([
    ["un piano", "target.number 0-1"],
    ["un mese", "plain 1 month"],
    ["un mese di ritardo", "plain 1 month «di ritardo»"],
    ["il 10", "target.dateForm 0-1"],
    ["il 10 del mese", "target.dateForm 0-1"],
    ["i 10", "target.dateForm 0-1"],
    ["i 10 comuni", "plain 10 count «comuni»"],
    ["il 10 %", "plain 10 percent"],
    ["del 30/11/2021", "target.trailing 2-3"],
    ["- 5 incontri", "target.sign 0-1"],
    ["- 5 %", "plain -5 percent"],
    ["n. -5 pratiche sulla base", "target.sign 0-1"],
    ["n. 5 pratiche sulla media", "plain 5 count «pratiche sulla media»"],
    ["+5 %", "target.reference 3-3"],
    ["+5", "plain 5 none"],
  ])("%j: %s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

it.each([
  ["> 30/11/2021", "target.dateSign 0-1"],
  ["TMP > 30/11/2021", "target.dateSign 0-1"],
  ["<= 30/11/21", "target.year 6-7"],
  ["<= 30/11", "target.trailing 3-4"],
  ["<= 30/11/2021 %", "target.trailing 7-8"],
  [">=", "target.number 2-3"],
  ["<>", "target.sign 0-2"],
])("%j: %s", (text, expected) => {
  expect(line(text)).toBe(expected);
});

it("joins the keys of few tokens", () => {
  expect(wholeKey(scan("N / D"))).toBe("n/d");
  expect(wholeKey(scan(""))).toBe("");
  expect(wholeKey({ ...scan("(si)"), from: 1, to: 2 })).toBe("si");
  expect(wholeKey(scan("a b c d"))).toBe("abcd");
  expect(wholeKey({ ...scan("a b c d"), from: 2 })).toBe("cd");
  expect(wholeKey(scan("a b c d e"))).toBe("…");
});
