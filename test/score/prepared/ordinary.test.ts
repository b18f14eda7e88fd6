import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/decimal/fraction.ts";
import type { Quotient } from "../../../src/decimal/quotient.ts";
import { type Actual, Decimal, parseActual, parsePlan, parseTarget, type RuleSet, ruleSets } from "../../../src/index.ts";
import type { IndicatorJson } from "../../../src/plan/json.ts";
import { contextOf } from "../../../src/score/body-node.ts";
import { OrdinaryLeaves } from "../../../src/score/prepared/ordinary.ts";
import { columnsOf } from "../../../src/score/prepared/columns.ts";
import { quickPoints, quickRulesOf } from "../../../src/score/quick.ts";
import { settingsOf } from "../../../src/score/settings.ts";

const rules = ruleSets.cameraleStandard;
const complement: RuleSet = {
  ...rules,
  achievement: { ...rules.achievement, atMost: { method: "complement" } },
  points: { floor: "10", cap: "120" },
};
const unlimited: RuleSet = { ...complement, points: {} };

/** Indicators with these targets, or of these fields. */
function leavesOf(ruleSet: RuleSet, ...targets: readonly (string | Partial<IndicatorJson>)[]): OrdinaryLeaves {
  const indicators = targets.map((one, at) => ({ name: `I${at}`, target: "1", ...(typeof one === "string" ? { target: one } : one) }));
  const plan = parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives: [{ title: "O", indicators }] }] });
  return new OrdinaryLeaves(columnsOf(plan, ruleSet)!.indicators, contextOf({ ruleSet, settings: settingsOf({}, 2021) }));
}

const text = (points: Quotient | undefined) => points && `${points.top}/${points.bottom}`;

describe("the points of an ordinary indicator", () => {
  it.each([
    // 100 · V ÷ T, with as many decimals as the longer of the two.
    [">= 90 %", "81 %", "8100/90"],
    [">= 90,00 %", "81 %", "810000/9000"],
    [">= 90 %", "81,25 %", "812500/9000"],
    ["> 80 N.", "20 N.", "2000/80"],
    ["80 ore", "20", "2000/80"],
    [">= 80", "0,05", "500/8000"],
    [">= 80", "0", "0/80"],
    [">= 1.234.567 €", "1.234,5 €", "1234500/12345670"],
    // From the cap on.
    [">= 90 %", "90,01 %", "100/1"],
    [">= 90 %", "90,00 %", "100/1"],
    // 100 · T ÷ V.
    ["<= 180 gg", "210 gg", "18000/210"],
    ["< 180 gg", "400 gg", "18000/400"],
    ["<= 180 gg", "90 gg", "100/1"],
  ])("%s against %s: %s", (target, actual, points) => {
    expect(text(leavesOf(rules, target).points(0, parseActual(actual)))).toBe(points);
  });

  it.each([
    // 100 · (2T − V) ÷ T.
    [complement, "<= 180 gg", "210 gg", "15000/180"],
    [complement, "<= 180 gg", "360 gg", "10/1"],
    [complement, "<= 100 gg", "79 gg", "120/1"],
    [complement, ">= 100 gg", "9 gg", "10/1"],
    [complement, ">= 100 gg", "10 gg", "1000/100"],
    [unlimited, "<= 180 gg", "400 gg", "-4000/180"],
    [unlimited, ">= 10 gg", "9.999.999 gg", "999999900/10"],
  ] as const)("obey floor and cap: %#", (ruleSet, target, actual, points) => {
    expect(text(leavesOf(ruleSet, target).points(0, parseActual(actual)))).toBe(points);
  });

  it("belong to the indicator with that place", () => {
    const leaves = leavesOf(rules, ">= 90 %", "<= 30 gg", ">= 90 N.", ">= 45 %", ">= 45,0 %", "si");
    const actuals = ["9 %", "40 gg", "9 N.", "9 %", "9 %"].map((one) => parseActual(one));
    expect(actuals.map((actual, leaf) => text(leaves.points(leaf, actual)))).toEqual(["900/90", "3000/40", "900/90", "900/45", "9000/450"]);
    expect(leaves.points(5, actuals[0])).toBeUndefined();
  });

  it("are those of the quick way, where they are found", () => {
    const number = fc.tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }));
    const written = number.map(([units, decimals]) => (decimals === 0 ? `${units}` : `${units},${"12345".slice(0, decimals)}`));
    const unit = fc.constantFrom("", " %", " gg");
    const sign = fc.constantFrom("", ">= ", "> ", "<= ", "< ");
    let [drawn, found] = [0, 0];
    fc.assert(
      fc.property(
        fc.constantFrom(rules, complement, unlimited),
        fc.tuple(sign, written, unit),
        fc.tuple(written, unit),
        (ruleSet, promise, result) => {
          drawn += 1;
          const [target, actual] = [parseTarget(promise.join("")), parseActual(result.join(""))];
          const points = leavesOf(ruleSet, promise.join("")).points(0, actual);
          const quick = quickPoints(target, actual, quickRulesOf(ruleSet));
          if (points === undefined) return;
          found += 1;
          expect(quick).toBeDefined();
          expect(fraction(BigInt(points.top), BigInt(points.bottom))).toEqual(fraction(BigInt(quick!.top), BigInt(quick!.bottom)));
        },
      ),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(0.3 * drawn);
  });
});

describe("what is out of the ordinary is left to the steps of scoring", () => {
  const measured = parseActual("10 gg");

  it.each<readonly [what: string, indicator: string | Partial<IndicatorJson>, ruleSet: RuleSet]>([
    ["another kind of target", "= 10 gg", rules],
    ["a target without a number", "entro il 30/11/2021", rules],
    ["a promise of 0", ">= 0 gg", rules],
    ["a promise of more than 31 bits", ">= 2.147.483,648 gg", rules],
    ["a promise of many digits", ">= 0,12345678 gg", rules],
    ["points of its own", { target: ">= 10 gg", points: { cap: "50" } }, rules],
    ["no target in force", { target: [{ target: ">= 10 gg", year: 2020 }] }, rules],
    ["a bare target that is to be met exactly", "10 gg", { ...rules, plainTarget: "exactly" }],
    ["a method that is no ratio", ">= 10 gg", { ...rules, achievement: { ...rules.achievement, atLeast: { method: "allOrNothing" } } }],
    ["a method that is neither of two", "<= 10 gg", { ...rules, achievement: { ...rules.achievement, atMost: { method: "allOrNothing" } } }],
    ["points that are rounded", ">= 10 gg", { ...rules, rounding: [{ at: "points", decimals: 0, mode: "down" }] }],
  ])("%s", (_what, indicator, ruleSet) => {
    expect(leavesOf(ruleSet, indicator).points(0, measured)).toBeUndefined();
  });

  it("but a promise of 31 bits is not", () => {
    expect(text(leavesOf(rules, ">= 2.147.483,647 gg").points(0, measured))).toBe("1000000/2147483647");
    expect(text(leavesOf(rules, { target: [{ target: ">= 20 gg", year: 2021 }] }).points(0, measured))).toBe("1000/20");
  });

  const quantity = { value: new Decimal(10), unit: "day", decimals: 0 };
  const digits = (value: string, fields: object) => ({
    kind: "measured",
    quantity: { ...quantity, value: Object.assign(new Decimal(value), fields) },
  });
  const part = (fields: object) => ({ kind: "measured", quantity: { ...quantity, ...fields } });
  const throwing = {
    get kind(): string {
      throw new Error("no");
    },
  };

  it.each<readonly [what: string, given: unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "10 gg"],
    ["an actual with more beside", { actual: measured }],
    ["what throws", throwing],
    ["a measurement of nothing", { kind: "measured" }],
    ["a fraction", parseActual("1/3")],
    ["a missing result", parseActual("")],
    ["another unit", parseActual("10 %")],
    ["a label that is no text", part({ label: 1 })],
    ["decimals that are none", part({ decimals: "0" })],
    ["decimals below 0", part({ decimals: -1 })],
    ["decimals of half a place", part({ decimals: 0.5 })],
    ["more decimals than numbers have", part({ decimals: 41 })],
    ["more decimals than a group has", part({ decimals: 8 })],
    ["a bare number", part({ value: 10 })],
    ["what only looks like a Decimal", part({ value: { s: 1, e: 1, d: [10] } })],
    ["fewer decimals than it has", part({ value: new Decimal("10.5") })],
    ["a number below 0", part({ value: new Decimal(-10) })],
    ["a number of three groups", part({ value: new Decimal("1.00000001"), decimals: 7 })],
    ["a number below 1 of two groups", part({ value: new Decimal("0.10000001"), decimals: 7 })],
    ["a number next to 0", part({ value: new Decimal("0.00000001"), decimals: 7 })],
    ["a large number", part({ value: new Decimal("10000000") })],
    ["a sign that is none", digits("10", { s: "1" })],
    ["an exponent that is none", digits("10", { e: "1" })],
    ["an exponent of half a place", digits("10", { e: 0.5 })],
    ["an exponent above the digits", digits("10", { e: 2 })],
    ["an exponent below the digits", digits("10", { e: 0 })],
    ["0 with an exponent", digits("0", { e: 1 })],
    ["digits that are no list", digits("10", { d: { 0: 10, length: 1 } })],
    ["no digits", digits("10", { d: [] })],
    ["a digit that is none", digits("10", { d: ["10"] })],
    ["a digit with a rest", digits("10", { d: [10.5] })],
    ["a digit below 0", digits("10", { d: [10, -1] })],
    ["a digit that is too large", digits("10", { d: [10, 10_000_000] })],
  ])("%s", (_what, given) => {
    expect(leavesOf(rules, ">= 20 gg").points(0, given)).toBeUndefined();
  });

  it("but a label, a bare number and the last of seven decimals are not", () => {
    const leaves = leavesOf(rules, ">= 20 gg");
    expect(text(leaves.points(0, part({ label: "incontri" })))).toBe("1000/20");
    expect(text(leaves.points(0, part({ unit: "none" })))).toBe("1000/20");
    expect(text(leaves.points(0, part({ value: new Decimal("0.0000001"), decimals: 7 })))).toBe("100/200000000");
    expect(text(leaves.points(0, part({ value: new Decimal("9.9999999"), decimals: 7 })))).toBe("9999999900/200000000");
  });

  it.each([
    // An integer of 2^53 or more: 100 · 9.999.999,9999999 of seven decimals; the promise with seven decimals; a product with floor or cap.
    [unlimited, ">= 20", "9999999.9999999", 7],
    [unlimited, "<= 9.999.999,99", "0.0000001", 7],
    [complement, ">= 9.999.999,99", "2000000", 7],
    [{ ...rules, points: { floor: "0.0001" } }, ">= 1", "9999999.9999", 4],
  ] as const)("integers that doubles do not hold: %#", (ruleSet, target, value, decimals) => {
    const given = { kind: "measured", quantity: { value: new Decimal(value), unit: "none", decimals } } as unknown as Actual; // as made by hand
    expect(leavesOf(ruleSet, target).points(0, given)).toBeUndefined();
  });

  it("no result against a promise of at most so much", () => {
    expect(leavesOf(rules, "<= 20 gg").points(0, parseActual("0 gg"))).toBeUndefined();
  });
});

it("finds the points of each of many alike", () => {
  const leaves = leavesOf(rules, ...Array.from({ length: 300 }, () => ">= 90 %"));
  const found = Array.from({ length: 300 }, (_, leaf) => text(leaves.points(leaf, parseActual("9 %"))));
  expect(new Set(found)).toEqual(new Set(["900/90"]));
});

it("leaves what only looks like an actual, or like a number, to those that refuse it", () => {
  const leaves = leavesOf(rules, ">= 90 %");
  const actual = parseActual("5,5 %");
  expect(text(leaves.points(0, actual))).toBe("5500/900");
  expect(leaves.points(0, { ...actual, kind: "estimated" })).toBeUndefined();
  const value = Object.assign(new Decimal("5.5"), { d: [5, -5_000_000] });
  expect(leaves.points(0, { kind: "measured", quantity: { value, unit: "percent", decimals: 1 } })).toBeUndefined();
});
