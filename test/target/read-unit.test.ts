import { expect, it } from "vitest";
import { isCompoundUnit, readFrontUnit, readUnit } from "../../src/target/read-unit.ts";
import { scan, tokenAt } from "../../src/target/scan.ts";
import { UNIT_ROWS } from "../../src/target/unit.ts";

it.each([
  ["% dei casi", "percent", 1],
  ["per cento", "percent", 2],
  ["p.p. sulla base", "percentagePoint", 2],
  ["punti percentuali", "percentagePoint", 2],
  ["punti %", "percentagePoint", 2],
  ["punti fermi", "point", 1],
  ["gg", "day", 1],
  ["gg.", "day", 2],
  ["gg .", "day", 1],
  ["gg lav.", "workingDay", 3],
  ["gg. lav. dalla", "workingDay", 4],
  ["gg.lav.", "workingDay", 2],
  ["giorni di lavoro", "workingDay", 3],
  ["giorni di festa", "day", 1],
  ["giorni.", "day", 1],
  ["gg)", "day", 1],
  ["N.", "count", 2],
  ["n°", "count", 2],
  ["nr.", "count", 2],
  ["min", "minute", 1],
  ["'", "minute", 1],
  ["€", "euro", 1],
  ["EUR.", "euro", 2],
])("%j is %s, up to token %i", (text, value, end) => {
  expect(readUnit(scan(text), 0)).toEqual({ value, end });
});

it.each(["", "incontri", "per mille", "gglav", "ore/uomo", "5", "mila"])("%j is none", (text) => {
  expect(readUnit(scan(text), 0)).toBeUndefined();
});

it("reads every spelling whole", () => {
  const spellings = UNIT_ROWS.flatMap(({ unit, words, abbreviations }) => [...words, ...abbreviations].map((word) => [unit, word] as const));
  expect(spellings.map(([, word]) => readUnit(scan(word), 0))).toEqual(spellings.map(([value, word]) => ({ value, end: scan(word).tokens.length })));
});

it.each([
  ["n. 5", "count", 2],
  ["€ 5", "euro", 1],
  ["euro 5", "euro", 1],
])("%j begins with the unit %s", (text, value, end) => {
  expect(readFrontUnit(scan(text), 0)).toEqual({ value, end });
});

it.each(["gg 5", "% 5", "ore 5", "punti 5", "5"])("no unit stands before the number in %j", (text) => {
  expect(readFrontUnit(scan(text), 0)).toBeUndefined();
});

it.each([
  ["ore/uomo", true],
  ["giorni-uomo", true],
  ["gg.ll", true],
  ["h/mese", true],
  ["euro/anno", true],
  ["n.b", false],
  ["n/d", false],
  ["p.v", false],
  ["ore", false],
  ["check-list", false],
  ["si/no", false],
])("isCompoundUnit of %j is %s", (text, compound) => {
  expect(isCompoundUnit(tokenAt(scan(text), 0))).toBe(compound);
});
