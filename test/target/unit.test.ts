import { expect, it } from "vitest";
import { scan } from "../../src/target/scan.ts";
import { symbolOf, UNIT_ROWS, type Unit } from "../../src/target/unit.ts";

it.each<[Unit, string]>([
  ["percent", "%"],
  ["percentagePoint", "p.p."],
  ["count", "N."],
  ["day", "gg"],
  ["workingDay", "gg lav."],
  ["hour", "ore"],
  ["minute", "min"],
  ["month", "mesi"],
  ["year", "anni"],
  ["euro", "€"],
  ["point", "punti"],
  ["none", ""],
])("%s is written %j", (unit, symbol) => {
  expect(symbolOf(unit)).toBe(symbol);
});

it("has one row a unit", () => {
  const units = UNIT_ROWS.map(({ unit }) => unit);
  expect(units).toHaveLength(12);
  expect(new Set(units).size).toBe(12);
});

it("has every spelling once, as the keys of tokens", () => {
  const spellings = UNIT_ROWS.flatMap(({ words, abbreviations }) => [...words, ...abbreviations]);
  expect(new Set(spellings).size).toBe(spellings.length);
  expect(spellings.filter((spelling) => spelling !== spelling.toLowerCase() || /\s{2}|^\s|\s$|[à-ú]/.test(spelling))).toEqual([]);
});

it("has no symbol for what is no unit", () => {
  expect(symbolOf("parsec" as never)).toBe("");
});

it("has every word of a column once, as the keys of tokens", () => {
  const words = UNIT_ROWS.flatMap(({ columns }) => columns);
  const keys = (text: string): string =>
    scan(text)
      .tokens.map(({ key }) => key)
      .join(" ");
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word) => word !== keys(word))).toEqual([]);
});
