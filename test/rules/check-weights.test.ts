import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/plan/parse.ts";
import type { Area, Plan } from "../../src/plan/plan.ts";
import { walkPlan } from "../../src/plan/walk.ts";
import { areWeightsRight, PLAIN_WEIGHTS, weightCheck, weightIssues } from "../../src/rules/check-weights.ts";
import type { WeightRules } from "../../src/rules/rule-set.ts";

/** The issues of a body whose areas have these weights. */
function ofWeights(weights: readonly (string | undefined)[], rules: WeightRules = PLAIN_WEIGHTS) {
  const areas = weights.map((weight, index) => ({ name: `Area ${index}`, ...(weight === undefined ? {} : { weight }) }));
  const [body] = walkPlan(parsePlan({ body: "Ente", year: 2021, areas }));
  return weightIssues(body!, rules);
}

describe("accepts", () => {
  it.each([
    [["100%"]],
    [["50,00%", "50,00%"]],
    [["33,34%", "33,33%", "33,33%"]],
    [["14,26%", ...Array<string>(6).fill("14,29%")]],
    [["11,12%", ...Array<string>(8).fill("11,11%")]],
    [["100%", "0%"]],
    [[`99.${"9".repeat(38)}`, `0.${"0".repeat(37)}1`]],
    [[undefined, undefined]],
    [[]],
  ])("%j", (weights) => {
    expect(ofWeights(weights)).toEqual([]);
  });
});

describe("refuses", () => {
  it.each([
    [["49,99%", "50%"], "99.99", "-0.01"],
    [["50%", "50,01%"], "100.01", "0.01"],
    [["33,33%", "33,33%", "33,33%"], "99.99", "-0.01"],
    [["1"], "1", "-99"],
    [[`99.${"9".repeat(38)}`], `99.${"9".repeat(38)}`, `-0.${"0".repeat(37)}1`],
  ])("%j: they sum to %s", (weights, sum, difference) => {
    expect(ofWeights(weights)).toMatchObject([
      { code: "plan.weightSum", severity: "error", path: [], params: { node: "ente", sum, total: "100", difference } },
    ]);
  });

  it("weights that are all 0, with that issue alone", () => {
    expect(ofWeights(["0%", "0,00%"])).toMatchObject([{ code: "plan.weightsZero", severity: "error", path: [], params: { node: "ente" } }]);
  });
});

it("refuses weights of some siblings only, as a plan made by hand can have them, with an issue for each that has none", () => {
  const plan: Plan = parsePlan({ body: "Ente", year: 2021, areas: ["50", "20", "50"].map((weight, at) => ({ name: `A${at}`, weight })) });
  const areas = plan.areas.map(({ weight, ...area }, at) => (at === 0 ? { ...area, ...(weight && { weight }) } : area));
  const params = { weighted: "1", siblings: "3" };
  expect(weightIssues({ kind: "body", node: { ...plan, areas }, path: [] }, PLAIN_WEIGHTS)).toMatchObject([
    { code: "plan.weightMissing", severity: "error", path: ["areas", 1, "weight"], params },
    { code: "plan.weightMissing", severity: "error", path: ["areas", 2, "weight"], params },
  ]);
});

describe("obeys the rule set", () => {
  it.each<[Partial<WeightRules>, (string | undefined)[], string[]]>([
    [{ total: "1" }, ["0.4", "0.6"], []],
    [{ total: "1" }, ["40", "60"], ["plan.weightSum"]],
    [{ tolerance: "0.01" }, ["49,99", "50"], []],
    [{ tolerance: "0.01" }, ["50,01", "50"], []],
    [{ tolerance: "0.01" }, ["49,989", "50"], ["plan.weightSum"]],
    [{ absent: "refuse" }, [undefined, undefined], ["plan.weightsAbsent"]],
    [{ absent: "refuse" }, ["40", "60"], []],
    [{ absent: "refuse" }, [], []],
  ])("%j %j", (rules, weights, codes) => {
    expect(ofWeights(weights, { ...PLAIN_WEIGHTS, ...rules }).map(({ code }) => code)).toEqual(codes);
  });
});

it("sums services and objectives of an area together", () => {
  const areas = [{ name: "A", services: [{ name: "S", weight: "60" }], objectives: [{ code: "1.1.1", title: "T", weight: "39" }] }];
  const [, area] = walkPlan(parsePlan({ body: "Ente", year: 2021, areas }));
  expect(weightIssues(area!, PLAIN_WEIGHTS)).toMatchObject([{ path: ["areas", 0], params: { node: "a", sum: "99" } }]);
});

describe("at first sight", () => {
  /** Whether the weights of some areas are surely right. */
  function areRight(weights: readonly (string | undefined)[], rules: WeightRules = PLAIN_WEIGHTS): boolean {
    const { areas } = parsePlan({ body: "Ente", year: 2021, areas: weights.map((weight, at) => ({ name: `A${at}`, ...(weight && { weight }) })) });
    return areWeightsRight(weightCheck(rules), areas.slice(0, 2), areas.slice(2));
  }

  it.each<[boolean, (string | undefined)[], Partial<WeightRules>]>([
    [true, [], {}],
    [true, ["100%"], {}],
    [true, ["33,34%", "33,33%", "33,33%"], {}],
    [true, ["14,2857143", "85,7142857"], {}],
    [true, [undefined, undefined, undefined], {}],
    [true, ["0.4", "0.6"], { total: "1" }],
    [true, ["50", "50"], { tolerance: "0.01" }],
    [false, ["49,99%", "50%"], {}],
    [false, ["50", "50"], { tolerance: "-1" }],
    [false, ["50", "50"], { total: "100.00" }],
    [false, ["0", "0"], { total: "0" }],
    [false, [undefined], { absent: "refuse" }],
    // Right, but not surely so.
    [false, ["49,99%", "50%"], { tolerance: "0.01" }],
    [false, ["14,28571428", "85,71428572"], {}],
    [false, ["10000000", "0"], { total: "10000000" }],
  ])("%s: %j %j", (expected, weights, rules) => {
    expect(areRight(weights, { ...PLAIN_WEIGHTS, ...rules })).toBe(expected);
  });

  it.each([
    ["1", 10_000_000],
    ["99.5", 995_000_000],
    ["0.0000001", 1],
    ["0.00000001", undefined],
    ["0", undefined],
    ["-5", undefined],
    ["1".repeat(30), undefined],
    ["100.00", undefined],
  ])("the total of %s, in ten-millionths, is %s", (total, units) => {
    const rules = { ...PLAIN_WEIGHTS, total };
    expect(weightCheck(rules)).toEqual({ rules, total: units });
  });

  it.each(["-1", "abc", ""])("a tolerance of %j is nothing to sum by", (tolerance) => {
    const rules = { ...PLAIN_WEIGHTS, tolerance };
    expect(weightCheck(rules)).toEqual({ rules, total: undefined });
  });

  it("a weight beside none, as a plan made by hand can have it, is not surely right", () => {
    const [area] = parsePlan({ body: "Ente", year: 2021, areas: [{ name: "A", weight: "100" }] }).areas;
    const { weight: _weight, ...without } = area!;
    const check = weightCheck(PLAIN_WEIGHTS);
    const right = (first: readonly Area[], second: readonly Area[]) => areWeightsRight(check, first, second);
    expect([right([area!], [without]), right([without], [area!]), right([without, area!], []), right([without], [without, area!])]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([right([area!], []), right([], [area!]), right([without], [without])]).toEqual([true, true, true]);
  });

  it("weights of hundredths are right exactly where nothing is wrong with them", () => {
    const weight = fc.integer({ min: 0, max: 6000 }).map((units) => `${units / 100}`);
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 4 }), fc.constantFrom("100", "1", "50.5"), fc.boolean(), (weights, total, isFilled) => {
        const rest = 10_000 - weights.reduce((sum, text) => sum + Math.round(Number(text) * 100), 0);
        const all = isFilled && rest >= 0 ? [...weights, `${rest / 100}`] : weights;
        const rules: WeightRules = { ...PLAIN_WEIGHTS, total };
        expect(areRight(all, rules)).toBe(ofWeights(all, rules).length === 0);
      }),
    );
  });
});
