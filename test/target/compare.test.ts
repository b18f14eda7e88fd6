import { describe, expect, it } from "vitest";
import { fractionText } from "../../src/decimal/fraction.ts";
import { isReached, measure } from "../../src/target/compare.ts";
import { type Goal, goalOf } from "../../src/target/goal.ts";
import { isMet, type IsMetOptions, parseActual, parseTarget, type Quantity } from "../../src/target/index.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";

const baselineOf = (text: string): Quantity => {
  const actual = parseActual(text);
  if (actual.kind !== "measured") throw new Error(`${text} is no quantity`);
  return actual.quantity;
};

const met = (target: string, actual: string, options?: IsMetOptions): boolean | undefined => isMet(parseTarget(target), parseActual(actual), options);

describe("isMet", () => {
  it.each([
    [">= 90,00 %", "90 %", true],
    [">= 90,00 %", "89,99 %", false],
    ["> 90 %", "90 %", false],
    ["> 90 %", "90,0001 %", true],
    ["<= 180 gg", "180 gg", true],
    ["<= 180 gg", "180,5 gg", false],
    ["< 180 gg", "180", false],
    ["< 180 gg", "179,9", true],
    ["= 4 N.", "4,0", true],
    ["= 4 N.", "5", false],
    ["90 %", "95 %", true],
    ["90 %", "85 %", false],
    ["<= 0 N.", "0", true],
    [">= -100", "-150", false],
    [">= -100", "-100", true],
    ["tra 5 e 10", "4,99", false],
    ["tra 5 e 10", "5", true],
    ["tra 5 e 10", "10", true],
    ["tra 5 e 10", "10,01", false],
    ["tra > 5 e < 10", "5", false],
    ["tra > 5 e < 10", "10", false],
    ["tra > 5 e < 10", "7", true],
    ["tra 5 e 5", "5", true],
    ["SI", "SI", true],
    ["SI", "NO", false],
    ["NO", "NO", true],
    ["NO", "SI", false],
    ["entro il 30/11/2021", "30/11/2021", true],
    ["entro il 30/11/2021", "29/11/2021", true],
    ["entro il 30/11/2021", "01/12/2021", false],
    ["entro il 2013", "31/12/2013", true],
    ["entro il 30/11", "30 novembre", true],
    ["entro il 30/11", "1 dicembre", false],
    ["entro il 29/02", "28 febbraio", true],
  ])("%j with %j: %s", (target, actual, expected) => {
    expect(met(target, actual)).toBe(expected);
  });

  describe("where units meet", () => {
    it.each([
      ["<= 2 ore", "120 min", true],
      ["<= 2 ore", "121 min", false],
      ["<= 90 min", "1,5 ore", true],
      ["<= 1 anno", "12 mesi", true],
      ["<= 18 mesi", "1,5 anni", true],
      ["<= 18 mesi", "2 anni", false],
      [">= 5", "5 N.", true],
      [">= 5", "5 incontri", true],
      [">= 4 incontri", "4 corsi", true],
      [">= 5 N.", "5", true],
      [">= 5 p.p.", "5 p.p.", true],
      [">= 95 %", "43/45", true], // 95,55… %
      [">= 95,56 %", "43/45", false],
      [">= 100 %", "3/3", true],
      [">= 33,33 %", "1/3", true],
      [">= 33,34 %", "1/3", false],
      ["= 50 %", "1/2", true],
      [">= 0,95", "43/45", true],
      [">= 1", "43/45", false],
    ])("%j with %j: %s", (target, actual, expected) => {
      expect(met(target, actual)).toBe(expected);
    });
  });

  describe("is nothing where target and actual do not meet", () => {
    it.each([
      ["<= 2 mesi", "60 gg"],
      ["<= 5 gg", "5 gg lav."],
      [">= 5", "5 %"],
      [">= 5", "5 gg"],
      [">= 5 %", "5 N."],
      [">= 5 %", "5 p.p."],
      [">= 5 p.p.", "5 %"],
      [">= 5 N.", "43/45"],
      [">= 4 incontri", "43/45"],
      ["<= 5 gg", "10/2"],
      [">= 5 %", "43/0"],
      [">= 5 %", "SI"],
      [">= 5 %", "30/11/2021"],
      ["SI", "100 %"],
      ["SI", "43/45"],
      ["entro il 30/11/2021", "SI"],
      ["entro il 30/11", "SI"],
      ["entro il 30/11/2021", "30,11"],
      ["entro il 30/11", "30/11/2021"],
      ["entro il 30/11/2021", "30 novembre"],
      ["N/D", "90 %"],
      ["+20 % sulla base", "60"],
      [">= 90 %", ""],
      [">= 90 %", "N/D"],
      [">= 90 %", "non valutabile"],
      [">= 90 %", "annullato"],
      ["N/D", ""],
    ])("%j with %j", (target, actual) => {
      expect(met(target, actual)).toBeUndefined();
    });

    it("nor for a promise in words", () => {
      expect(isMet({ kind: "qualitative", text: "Avvio", canonical: true }, parseActual("SI"))).toBeUndefined();
    });
  });

  describe("with what it is told", () => {
    it.each<[string, string, Omit<IsMetOptions, "baseline"> & { baseline?: string }, boolean | undefined]>([
      ["100 %", "100 %", { plainTarget: "exactly" }, true],
      ["100 %", "101 %", { plainTarget: "exactly" }, false],
      ["100 %", "101 %", { plainTarget: "atLeast" }, true],
      ["100 %", "101 %", { plainTarget: "refuse" }, undefined],
      ["entro il 30/11", "30/11/2021", { year: 2021 }, true],
      ["entro il 30/11", "30/11/2021", { year: 2020 }, false],
      ["entro il 30/11/2021", "30 novembre", { year: 2021 }, true],
      ["entro il 30/11/2021", "1 dicembre", { year: 2021 }, false],
      ["entro il 29/02", "28 febbraio", { year: 2021 }, undefined],
      ["entro il 28/02", "29 febbraio", { year: 2021 }, undefined],
      ["+20 % sulla base", "60", { baseline: "50" }, true],
      ["+20 % sulla base", "59,9", { baseline: "50" }, false],
      ["-20 % sulla base", "40 gg", { baseline: "50 gg" }, true],
      ["-20 % sulla base", "41 gg", { baseline: "50 gg" }, false],
      ["+5 p.p. sulla base", "55 %", { baseline: "50 %" }, true],
      ["+5 p.p. sulla base", "55", { baseline: "50" }, undefined],
      ["+5 gg sulla base", "3 mesi", { baseline: "2 mesi" }, undefined],
      [">= 90 %", "90 %", { baseline: "50 gg", year: 2021 }, true],
    ])("%j with %j and %j: %s", (target, actual, { baseline, ...options }, expected) => {
      expect(met(target, actual, baseline === undefined ? options : { ...options, baseline: baselineOf(baseline) })).toBe(expected);
    });
  });

  it.each([
    [undefined, parseActual("90 %"), "nothing, not a target. "],
    [undefined, { kind: "missing", reason: "notAvailable" }, "nothing, not a target. "],
    [">= 90 %", parseActual("90 %"), "text, not a target. "],
    [parseTarget(">= 90 %"), "90 %", "text, not an actual. "],
    [parseTarget(">= 90 %"), undefined, "nothing, not an actual. "],
    // Further down it is not looked which of the two is broken.
    [{ kind: "atLeast" }, parseActual("90 %"), "a list, not a target and an actual. "],
  ])("%j and %j: here stands %s", (target, actual, said) => {
    expect(() => isMet(target as never, actual as never)).toThrow(`value.foreign: Here stands ${said}`);
  });

  it("changes nothing", () => {
    expect(isMet(Object.freeze(parseTarget("tra 5 e 10")), Object.freeze(parseActual("7")), Object.freeze({}))).toBe(true);
  });
});

const goal = (text: string): Goal => {
  const found = goalOf(parseTarget(text), { plainTarget: "atLeast", year: 2021 });
  if (found.kind === "absent") throw new Error(`${text} is no goal`);
  return deepFreeze(found);
};

const reported = (text: string) => {
  const actual = parseActual(text);
  if (actual.kind === "missing") throw new Error(`${text} reports nothing`);
  return actual;
};

describe("measure", () => {
  it.each([
    [">= 90 %", "43/45", "860/9"],
    [">= 0,9", "43/45", "43/45"],
    ["<= 2 ore", "90 min", "3/2"],
    ["tra 5 e 10", "7,5", "15/2"],
  ])("puts %j and %j into %s", (target, actual, expected) => {
    const result = measure(goal(target), reported(actual), undefined);
    expect(result.success && result.data.kind === "number" && fractionText(result.data.value)).toBe(expected);
  });

  it("puts days and answers into theirs", () => {
    expect(measure(goal("entro il 30/11"), reported("5 dicembre"), 2021)).toEqual({ success: true, data: { kind: "day", day: "2021-12-05" } });
    expect(measure(goal("SI"), reported("no"), undefined)).toEqual({ success: true, data: { kind: "yesNo", value: false } });
  });

  it.each([
    [">= 90 %", "90 gg", "score.unit", { found: "day", expected: "percent" }],
    [">= 90 gg", "43/45", "score.unit", { found: "none", expected: "day" }],
    [">= 90 %", "1/0", "score.denominator", {}],
    [">= 90 %", "SI", "score.kind", { found: "yes or no", expected: "a number" }],
    [">= 90 %", "30/11/2021", "score.kind", { found: "a date", expected: "a number" }],
    ["SI", "90", "score.kind", { found: "a number", expected: "yes or no" }],
    ["SI", "1/2", "score.kind", { found: "a fraction", expected: "yes or no" }],
    ["entro il 30/11", "90", "score.kind", { found: "a number", expected: "a date" }],
    ["entro il 30/11", "30 novembre", "score.year", { date: "30/11" }],
  ])("%j with %j is %s", (target, actual, code, params) => {
    expect(measure(goal(target), reported(actual), undefined)).toMatchObject({ success: false, issues: [{ code, params }] });
  });
});

it("does not reach a goal of another kind", () => {
  expect(isReached(goal("SI"), { kind: "day", day: "2021-11-30" })).toBe(false);
  expect(isReached(goal("entro il 30/11"), { kind: "yesNo", value: true })).toBe(false);
  expect(isReached(goal(">= 90 %"), { kind: "day", day: "2021-11-30" })).toBe(false);
  expect(isReached(goal("entro il 30/11"), { kind: "number", value: { numerator: 1n, denominator: 1n } })).toBe(false);
  expect(isReached(goal("SI"), { kind: "number", value: { numerator: 1n, denominator: 1n } })).toBe(false);
});
