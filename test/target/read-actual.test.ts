import { expect, it } from "vitest";
import { readActual } from "../../src/target/read-actual.ts";
import { isFault } from "../../src/target/reading.ts";
import { scan } from "../../src/target/scan.ts";
import { actualLine } from "../tools/expressions.ts";

const line = (text: string): string => {
  const read = readActual(scan(text), undefined);
  return isFault(read) ? `${read.code} ${read.from}-${read.to}` : actualLine(read.value);
};

it.each([
  ["", "missing notMeasured"],
  ["n. d", "missing notAvailable"],
  ["Non valutabile", "missing notAssessable"],
  ["stralciata", "missing cancelled"],
  ["SÌ", "yesNo true"],
  ["off", "yesNo false"],
  ["43/45", "fraction 43 over 45"],
  ["-1,5/ +3", "fraction -1.5 over 3"],
  ["30/11/2021", "date 2021-11-30"],
  ["l'8 marzo 2021", "date 2021-03-08"],
  ["92,5 %", "measured 92.5 percent"],
  ["= 92,5 %", "measured 92.5 percent"],
  ["= al 92 %", "measured 92 percent"],
  ["gli 8 comuni", "measured 8 count «comuni»"],
  ["un mese di ritardo", "measured 1 month «di ritardo»"],
  ["- 5 %", "measured -5 percent"],
])("%j: %s", (text, expected) => {
  expect(line(text)).toBe(expected);
});

it.each([
  ["≥ 95 %", "actual.inequality 0-1"],
  ["almeno il 95 %", "actual.inequality 0-2"],
  ["<> 5", "target.sign 0-2"],
  ["= ", "actual.value 0-1"],
  ["circa 5", "actual.value 0-1"],
  ["un piano", "actual.value 0-1"],
  ["- 5 incontri", "actual.value 0-1"],
  ["+5 incontri", "actual.value 0-1"],
  ["5 % rispetto al 2018", "actual.value 2-3"],
  ["si/no", "actual.value 0-1"],
  ["3/", "target.number 2-3"],
  ["3/1.50.000", "target.numberForm 2-3"],
  ["3/4/5", "target.year 4-5"],
  ["3/4 %", "target.trailing 3-4"],
  ["30/11/21", "target.year 4-5"],
  ["il 30/11", "target.trailing 2-3"],
  ["30/11/2021 circa", "target.trailing 5-6"],
  ["5 - 10", "target.trailing 1-2"],
])("%j is refused with %s", (text, expected) => {
  expect(line(text)).toBe(expected);
});
