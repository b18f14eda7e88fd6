import { expect, it } from "vitest";
import { oneUnitBetter } from "../../src/answers/one-unit-better.ts";
import { formatActual, parseActual, parseTarget } from "../../src/index.ts";
import { measurementOf } from "../../src/score/measurement.ts";
import { parsePlan } from "../../src/plan/parse.ts";

function better(target: string, actual: string, baseline?: string): string {
  const indicators = [{ name: "I", target: "SI", ...(baseline === undefined ? {} : { baseline }) }];
  const plan = parsePlan({ body: "E", year: 2021, areas: [{ name: "A", objectives: [{ title: "O", indicators }] }] });
  const own = plan.areas[0]?.objectives?.[0]?.indicators?.[0]?.baseline;
  const facts = { target: parseTarget(target), actual: parseActual(actual), baseline: own, year: 2021 };
  const measurement = measurementOf(facts, { plainTarget: "exactly" });
  if (measurement.kind === "missing") throw new Error("nothing to compare");
  return formatActual(oneUnitBetter({ ...facts, goal: measurement.goal, measured: measurement.measured }));
}

it.each([
  [">= 90 %", "80 %", "81 %"],
  [">= 90 %", "80,25 %", "81,25 %"],
  [">= 90 %", "99 %", "100 %"],
  ["> 5 N.", "7 incontri", "8 incontri"],
  ["<= 180 gg", "210 gg", "209 gg"],
  ["< 5 gg", "0 gg", "-1 gg"],
  ["<= 90 min", "2 ore", "1 ore"], // the unit in which it was reported
  [">= 2 anni", "20 mesi", "21 mesi"],
  [">= 90 %", "80", "81"],
  [">= 90 %", "36/41", "37/41"],
  ["<= 10 %", "36/41", "35/41"],
  [">= 90 %", "-36/-41", "-37/-41"],
  [">= 0,9", "4,5/9", "5,5/9"],
  ["= 4 N.", "2 N.", "3 N."],
  ["= 4 N.", "9 N.", "8 N."],
  ["= 4 N.", "3,5 N.", "4 N."], // not beyond
  ["= 4,00 N.", "4,9 N.", "4,00 N."],
  ["= 4 N.", "4 N.", "4 N."],
  ["4 N.", "3,5 N.", "4 N."],
  ["= 50 %", "20/41", "50 %"], // 48,78 %, and 2,44 % a unit
  ["= 50 %", "10/41", "11/41"],
  ["= 60 min", "2 ore", "60 min"],
  ["tra 5 e 10 N.", "2 N.", "3 N."],
  ["tra 5 e 10 N.", "4,5 N.", "5 N."],
  ["tra 5 e 10 N.", "7 N.", "7 N."],
  ["tra 5 e 10 N.", "10,5 N.", "10 N."],
  ["tra 5 e 10 N.", "20 N.", "19 N."],
  ["tra > 5 N. e < 10 N.", "4,5 N.", "5,5 N."], // an end that does not belong is no place to stop
  ["tra > 5 N. e < 10 N.", "5 N.", "6 N."],
  ["tra > 5 N. e < 10 N.", "10 N.", "9 N."],
  ["entro il 30/11/2021", "15/12/2021", "14/12/2021"],
  ["entro il 30/11", "01/01/2021", "31/12/2020"],
  ["SI", "NO", "SI"],
  ["SI", "SI", "SI"],
  ["NO", "SI", "NO"],
])("against %s, %s becomes %s", (target, actual, expected) => {
  expect(better(target, actual)).toBe(expected);
});

it.each([
  ["+20 % sulla base", "50 N.", "54 N.", "55 N."],
  ["-5 gg sulla base", "50 gg", "47 gg", "46 gg"],
])("against %s of %s, %s becomes %s", (target, baseline, actual, expected) => {
  expect(better(target, actual, baseline)).toBe(expected);
});
