import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal/decimal.ts";
import { absolute, compare, fraction, fractionText, subtract } from "../../src/decimal/fraction.ts";
import { type Quotient, UNIT_ROUNDOFF } from "../../src/decimal/quotient.ts";
import { ROUNDING_MODES, roundToUnits } from "../../src/decimal/rounding.ts";
import { parseActual, parsePlan, parseRuleSet, parseTarget, type RuleSet, ruleSets, type Score, scorePlan } from "../../src/index.ts";
import type { GroupNode } from "../../src/score/group-node.ts";
import {
  type Estimate,
  estimatedSum,
  exactSum,
  quickPoints,
  quickRulesOf,
  type Quickly,
  roundEstimate,
  roundQuickly,
  type SumMethod,
} from "../../src/score/quick.ts";
import { oracleCase } from "../tools/oracle-cases.ts";
import { exactDouble } from "../tools/exact-double.ts";

const rules = ruleSets.cameraleStandard;
const complement: RuleSet = { ...rules, achievement: { ...rules.achievement, atMost: { method: "complement" } } };

/** Points as text, `-` where the quick way does not go. */
const quickly = (target: string, actual: string, ruleSet: RuleSet = rules): string => {
  const points = quickPoints(parseTarget(target), parseActual(actual), quickRulesOf(ruleSet));
  return points === undefined ? "-" : fractionText(fraction(BigInt(points.top), BigInt(points.bottom)));
};

describe("the points of an indicator", () => {
  it.each([
    [">= 90,00 %", "81 %", "90"],
    ["> 90 %", "81,5 %", "815/9"],
    ["100,00 %", "99,99 %", "9999/100"],
    [">= 50 %", "39,01", "3901/50"],
    [">= 10 N.", "12 N.", "100"],
    ["<= 180 gg", "210 gg", "600/7"],
    ["< 180 gg", "400 gg", "45"],
    ["<= 180 gg", "90 gg", "100"],
    [">= 90 %", "0 %", "0"],
  ])("of %s with %s are %s", (target, actual, points) => {
    expect(quickly(target, actual)).toBe(points);
  });

  it.each([
    ["<= 180 gg", "210 gg", "250/3"],
    ["<= 180 gg", "400 gg", "0"],
    ["<= 180 gg", "0 gg", "100"],
  ])("by complement, of %s with %s are %s", (target, actual, points) => {
    expect(quickly(target, actual, complement)).toBe(points);
  });

  it.each([
    ["<= 180 gg", "0 gg"],
    [">= 0 N.", "3 N."],
    [">= -5 %", "3 %"],
    [">= 5 %", "-3 %"],
    ["= 4 N.", "4 N."],
    ["tra 5 e 10 N.", "7 N."],
    ["SI", "SI"],
    ["entro il 30/11/2021", "30/11/2021"],
    [">= 50 %", "43/45"],
    ["<= 60 gg", "2 mesi"],
    [">= 5", "5 N."],
    [">= 5 %", "N/D"],
    ["+5 % sulla base", "5 %"],
    [">= 9.007.199.254.740.993 €", "1 €"],
    // 100 times 9,99…·10^13 ten-millionths is more than 2^53; so is 100 times a target of that size, beside the cap.
    [">= 9.999.999,0000000 €", "9.999.999,9999999 €"],
    [">= 9.999.999,9999999 €", "0,5000000 €"],
  ])("of %s with %s are left to the steps", (target, actual) => {
    expect(quickly(target, actual)).toBe("-");
  });

  it.each([
    ["a scale", { points: { cap: "100", scale: { bands: [{ points: "same" }] } } }],
    ["rounded points", { rounding: [{ at: "points", decimals: 2, mode: "halfUp" }] }],
    ["rounded achievements", { rounding: [{ at: "achievement", decimals: 2, mode: "halfUp" }] }],
    ["another method", { achievement: { ...rules.achievement, atLeast: { method: "baseline" }, atMost: { method: "baseline" } } }],
    ["bare targets that are no thresholds", { plainTarget: "exactly" }],
    ["a cap too large for doubles", { points: { cap: "10000000000000000" } }],
    ["a floor too large for doubles", { points: { floor: "-10000000000000000", cap: "100" } }],
  ])("are left to the steps under %s", (_what, changed) => {
    const changedRules = parseRuleSet({ ...rules, ...changed });
    expect([quickly("90 %", "81 %", changedRules)]).toEqual(["-"]);
  });
});

it.each(["allOrNothing", "baseline"] as const)("of targets at most are left to the steps by %s, those of the other side are not", (method) => {
  const changed = parseRuleSet({ ...rules, achievement: { ...rules.achievement, atMost: { method } } });
  expect([quickly("<= 180 gg", "210 gg", changed), quickly(">= 90 %", "81 %", changed)]).toEqual(["-", "90"]);
});

it("are found where points are rounded on another level", () => {
  const changed = parseRuleSet({ ...rules, rounding: [{ at: "body", decimals: 2, mode: "halfUp" }] });
  expect(quickly("90 %", "81 %", changed)).toBe("90");
});

it.each([
  [">= 90 %", "81 %", "90"],
  [">= 90 %", "180 %", "200"],
  ["<= 180 gg", "400 gg", "-200/9"],
  [">= -5 %", "3 %", "-"],
  [">= 5 %", "-3 %", "-"],
  [">= 0 %", "3 %", "-"],
  ["<= -5 gg", "3 gg", "-"],
  // 100 times the actual, in ten-millionths, is more than 2^53.
  [">= 9.999.999,0000000 €", "9.999.999,9999999 €", "-"],
])("without floor and cap, of %s with %s are %s", (target, actual, points) => {
  expect(quickly(target, actual, parseRuleSet({ ...complement, points: {} }))).toBe(points);
});

it("are left to the steps where a product with the floor is too large", () => {
  const floored = parseRuleSet({ ...rules, points: { floor: "0.5", cap: "100" } });
  expect([quickly(">= 9 €", "8 €", floored), quickly(">= 6.000.000,0000000 €", "6.000.000,0000000 €", floored)]).toEqual(["800/9", "-"]);
});

describe("the points of a group", () => {
  const weights = (...texts: string[]) => texts.map((text) => new Decimal(text));
  const partsOf = (texts: readonly string[], points: readonly Quickly[]) =>
    points.map((one, at) => ({ weight: weights(...texts)[at], quickly: one, roughly: one }));
  const sums = (method: SumMethod, texts: readonly string[], points: readonly Quickly[], ruleSet: RuleSet = rules) =>
    [exactSum, estimatedSum].map((sum) => sum(method, partsOf(texts, points), quickRulesOf(ruleSet)));
  const half = { top: 1, bottom: 2 };
  const third = { top: 1, bottom: 3 };

  it.each([
    // (3333 · 1/2 + 6667 · 1/3) ÷ 10000
    ["weightedMean", ["33.33", "66.67"], [half, third], "23333/60000"],
    // (333330 · 1/2 + 666670 · 1/3) ÷ 1000000
    ["weightedMean", ["33.333", "66.667"], [half, third], "233333/600000"],
    ["weightedMean", [], [half, third], "5/12"],
    ["weightedMean", ["50", "50"], [half, "out"], "1/2"],
    ["weightedSum", ["50", "50"], [half, "out"], "1/4"],
    ["weightedSum", [], [half, "out"], "1/4"],
    ["mean", ["10", "90"], [half, third], "5/12"],
  ] as const)("is the %s by the weights %j", (method, texts, points, text) => {
    const [exactly, roughly] = sums(method, texts, points);
    const { top, bottom } = exactly as Quotient;
    expect(fractionText(fraction(BigInt(top), BigInt(bottom)))).toBe(text);
    const { about, error } = roughly as Estimate;
    expect(error).toBeLessThan(1e-14);
    expect(compare(absolute(subtract(exactDouble(about), fraction(BigInt(top), BigInt(bottom)))), exactDouble(error))).toBeLessThanOrEqual(0);
  });

  it("is nothing where nothing counts", () => {
    for (const found of [sums("mean", [], ["out"]), sums("weightedMean", ["0", "100"], [half, "out"]), sums("mean", [], [])]) {
      expect(found).toEqual(["out", "out"]);
    }
  });

  it("is nothing where only an estimate stands, that counts nothing", () => {
    const parts = [{ weight: new Decimal(0), quickly: undefined, roughly: { about: 7.5, error: 1e-12 } }];
    expect(estimatedSum("weightedMean", parts, quickRulesOf(rules))).toBe("out");
  });

  it("is left to the steps for weights of many decimals, or some without one", () => {
    expect(sums("weightedMean", ["0.00001"], [half])).toEqual([undefined, undefined]);
    expect(sums("weightedMean", ["50"], [half, half])).toEqual([undefined, undefined]);
  });

  it("is left to the steps where weights must sum to no whole number", () => {
    const odd = parseRuleSet({ ...rules, weights: { ...rules.weights, total: "99.5" } });
    expect(sums("weightedSum", ["50", "50"], [half, half], odd)).toEqual([undefined, undefined]);
  });

  it("is left to the steps where weights must sum to more than doubles hold", () => {
    const large = parseRuleSet({ ...rules, weights: { ...rules.weights, total: "10000000000000000" } });
    expect(sums("weightedSum", ["50", "50"], [half, half], large)).toEqual([undefined, undefined]);
  });

  it("is left to the steps where the weights sum to more than doubles hold", () => {
    const part = { weight: new Decimal("9999999.9999"), quickly: half, roughly: half };
    expect(
      estimatedSum(
        "weightedMean",
        Array.from({ length: 100_000 }, () => part),
        quickRulesOf(rules),
      ),
    ).toBeUndefined();
  });

  // In units of roundoff: a half of the half, and 2 + 4 of the largest, which is a half.
  it.each<[string, SumMethod, string[], Quickly[], number, number]>([
    ["a mean", "mean", [], [half, { top: 1, bottom: 4 }], 3 / 8, 3.5],
    ["what is below 0", "mean", [], [{ top: -1, bottom: 2 }, half], 0, 3.5],
    ["a sum to the total", "weightedSum", ["50", "50"], [half, half], 1 / 2, 3.5],
    ["a sum below the total", "weightedSum", ["25", "25"], [half, half], 1 / 4, 3.5],
    // 100 · 1/2 + 50 · 1/2 over 100: half as large again, and so is the error
    ["a sum above the total", "weightedSum", ["100", "50"], [half, half], 3 / 4, 5.25],
  ])("is known up to an error, by %s", (...[_what, method, texts, points, about, units]) => {
    const [, roughly] = sums(method, texts, points);
    expect(roughly).toEqual({ about, error: units * 1.000_001 * UNIT_ROUNDOFF });
  });

  it("takes over the errors of its parts, of which the largest counts", () => {
    const parts = [2 ** -40, 2 ** -41].map((error) => ({ quickly: undefined, roughly: { about: 0.5, error } }));
    const error = (2 ** -40 + 3 * UNIT_ROUNDOFF) * 1.000_001;
    expect(estimatedSum("mean", parts, quickRulesOf(rules))).toEqual({ about: 0.5, error });
  });

  it("is estimated where integers do not hold it", () => {
    const primes = [9973, 9967, 9949, 9941, 9931].map((bottom) => ({ top: 1, bottom }));
    const [exactly, roughly] = sums("mean", [], primes);
    expect(exactly).toBeUndefined();
    expect(roughly).toHaveProperty("about");
  });
});

it("a level is a plain sum where it only sums", () => {
  const aggregation = { ...rules.aggregation, service: { method: "minimum" }, area: { method: "mean", cap: "90" } } as const;
  const changed = parseRuleSet({ ...rules, aggregation, rounding: [{ at: "body", decimals: 2, mode: "halfUp" }] });
  expect(quickRulesOf(changed).methods).toEqual({ objective: "weightedMean", service: undefined, area: undefined, body: undefined });
});

it("a level has each of the methods that sum, where nothing else is done with the sum", () => {
  const objective = { method: "weightedSum" } as const;
  const aggregation = { objective, service: { method: "mean" }, area: { method: "weightedMean" }, body: { method: "mean" } } as const;
  expect(quickRulesOf(parseRuleSet({ ...rules, aggregation })).methods).toEqual({
    objective: "weightedSum",
    service: "mean",
    area: "weightedMean",
    body: "mean",
  });
  const scale = { bands: [{ points: "same" }] } as const;
  const more = { objective: { ...objective, scale }, service: { method: "mean", floor: "0" }, area: { method: "mean", cap: "90" } } as const;
  expect(quickRulesOf(parseRuleSet({ ...rules, aggregation: { ...more, body: { method: "leafMean" } } })).methods).toEqual({
    objective: undefined,
    service: undefined,
    area: undefined,
    body: undefined,
  });
});

it.each<[string, Quickly | undefined, number | undefined]>([
  ["what was found", { top: 63, bottom: 8 }, 788],
  ["what is left out", "out", undefined],
  ["what was not found", undefined, undefined],
])("rounds %s", (_what, points, units) => {
  expect(roundQuickly(points, { decimals: 2, mode: "halfUp" })).toBe(units);
});

describe("an estimate", () => {
  it("is rounded where its error leaves one number", () => {
    const rounding = { decimals: 2, mode: "halfUp" } as const;
    expect(roundEstimate({ about: 7.8751, error: 1e-12 }, rounding)).toBe(788);
    expect(roundEstimate({ about: 7.875, error: 1e-12 }, rounding)).toBeUndefined();
    expect(roundEstimate({ about: 7.8749, error: 1e-3 }, rounding)).toBeUndefined();
    expect(roundEstimate({ about: 0, error: 1e-12 }, rounding)).toBeUndefined();
    expect(roundEstimate({ about: 7.8751, error: 1e-12 }, { decimals: 2, mode: "up" })).toBe(788);
    expect(roundEstimate({ about: 7.8751, error: 1e-12 }, { decimals: 2, mode: "floor" })).toBe(787);
    expect(roundEstimate({ about: 7.8751, error: 1e-12 }, { decimals: 9, mode: "floor" })).toBeUndefined();
  });

  it.each([
    ["halfEven", 788],
    ["halfDown", 788],
    ["ceil", 788],
    ["down", 787],
  ] as const)("is rounded %s to %i", (mode, units) => {
    expect(roundEstimate({ about: 7.8751, error: 1e-12 }, { decimals: 2, mode })).toBe(units);
  });

  // 1000,4 and an error of 0,1 come to a tie, and what covers products of errors is beyond it.
  it("is not rounded next to where its error ends", () => {
    expect(roundEstimate({ about: 1000.4, error: 0.1 }, { decimals: 0, mode: "halfUp" })).toBeUndefined();
    expect(roundEstimate({ about: 1000.4, error: 0.099_99 }, { decimals: 0, mode: "halfUp" })).toBe(1000);
  });

  it("is rounded to eight decimals at most", () => {
    expect(roundEstimate({ about: 7.875_123_456_78, error: 1e-15 }, { decimals: 9, mode: "floor" })).toBeUndefined();
    expect(roundEstimate({ about: 0.123_456_786, error: 1e-15 }, { decimals: 8, mode: "halfUp" })).toBe(12_345_679);
  });

  // At 2^40 doubles stand 2^-12 apart. An error of 4 such steps, and 2 for the double itself, make 6.
  it.each([
    [7, 2 ** 40],
    [5, undefined],
  ])("with an error of 6 steps of doubles, and %i steps below a tie, is %s", (steps, units) => {
    const about = 2 ** 40 + 0.5 - steps * 2 ** -12;
    expect(roundEstimate({ about, error: 4 * 2 ** -12 }, { decimals: 0, mode: "halfUp" })).toBe(units);
  });

  it("is no integer for sure where one is the least that it can be", () => {
    expect(roundEstimate({ about: 2 ** 40 + 2 ** -11, error: 0 }, { decimals: 0, mode: "up" })).toBeUndefined();
  });

  it("is never rounded to another number than what it stands for", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(...ROUNDING_MODES),
        (top, bottom, decimals, mode) => {
          const about = top / bottom;
          const units = roundEstimate({ about, error: about * 2 ** -53 }, { decimals, mode });
          const exact = roundToUnits(fraction(BigInt(top), BigInt(bottom)), { decimals, mode });
          expect(units === undefined ? exact : BigInt(units)).toBe(exact);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

const nodesOf = (score: Score): readonly Score[] => [score, ...score.children.flatMap((child) => nodesOf(child))];

describe("the quick way", () => {
  it("gives the state and the value that the steps give, at every node", () => {
    let [plans, taken] = [0, 0];
    fc.assert(
      fc.property(oracleCase, ({ plan, rules: drawn, options }) => {
        plans += 1;
        for (const node of nodesOf(scorePlan(parsePlan(plan), parseRuleSet(drawn), options))) {
          const [state, value] = [node.state, node.value?.toFixed()];
          const { points } = node;
          if ((node as unknown as GroupNode).quickly !== undefined) taken += 1;
          const { decimals, mode } = drawn.display;
          expect(state === "scored").toBe(points !== undefined);
          expect(value).toBe(points && new Decimal(`${roundToUnits(points, { decimals, mode })}e-${decimals}`).toFixed());
        }
      }),
      { numRuns: 500, endOnFailure: true },
    );
    expect(taken).toBeGreaterThan(plans);
  });

  it("goes through plans whose common denominators doubles do not hold", () => {
    const indicators = Array.from({ length: 40 }, (_, at) => ({ name: `I${at}`, target: `>= ${1009 + 2 * at}`, actual: String(7 * at + 1) }));
    const score = scorePlan(parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives: [{ title: "O", indicators }] }] }), rules);
    const { about, error } = (score as unknown as GroupNode).roughly as Estimate;
    const exact = score.points!;
    // The bound holds, measured in fractions: doubles are fractions of powers of two.
    const off = absolute(subtract(exactDouble(about), exact));
    expect(compare(off, exactDouble(error))).toBeLessThanOrEqual(0);
    expect(error).toBeLessThan(1e-12);
    expect(score.value?.toFixed()).toBe(new Decimal(`${roundToUnits(exact, { decimals: 2, mode: "halfUp" })}e-2`).toFixed());
  });
});
