import { describe, expect, it } from "vitest";
import { parsePlan, ruleSets } from "../../../src/index.ts";
import { columnsOf, exactReason, magnitudeOf } from "../../../src/score/prepared/columns.ts";
import seed from "../../../examples/massa-carrara-2021.json" with { type: "json" };

const rules = ruleSets.cameraleStandard;
const indicator = (weight: string, at: number) => ({ name: `I ${at}`, weight, target: "1" });
const planOf = (...weights: string[]) =>
  parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives: [{ title: "O", indicators: weights.map(indicator) }] }] });

describe("the columns of the published plan", () => {
  const plan = parsePlan(seed);
  const columns = columnsOf(plan, rules)!;

  it("hold every node once, the body first", () => {
    expect([columns.leaves.count, columns.groups.count]).toEqual([48, 1 + 4 + 6 + 34]);
    expect(columns.groups.level[0]).toBe("body");
    expect(columns.places.get(plan.id)).toBe(-1);
    expect(columns.places.size).toBe(48 + 45);
  });

  it("put each group behind its parent, with its indicators together", () => {
    const { parent, first, end } = columns.groups;
    expect([...parent].every((above, at) => above < at)).toBe(true);
    expect([...columns.leaves.group].every((group, leaf) => leaf >= first[group]! && leaf < end[group]!)).toBe(true);
  });

  it("keep weights as integers of one scale", () => {
    // 33,34 33,33 33,33 is the group of three with the residue on its first.
    expect([...columns.leaves.weight]).toEqual(expect.arrayContaining([3334, 3333, 3333]));
    // 50,00 is written 50 in shortest form, so that its scale is 0.
    expect([...columns.leaves.weight]).toContain(50);
  });

  it("take at most 60 bytes an indicator", () => {
    const bytes = Object.values(columns.leaves).reduce((sum, column) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0), 0);
    expect(bytes / columns.leaves.count).toBeLessThanOrEqual(60);
  });
});

it("bring weights of different decimals to one scale", () => {
  expect([...columnsOf(planOf("33.3", "33.35", "33.35"), rules)!.leaves.weight]).toEqual([3330, 3335, 3335]);
});

it("are not made of weights that doubles do not hold", () => {
  expect(columnsOf(planOf("0.12345678901234567", "99.87654321098765433"), rules)).toBeUndefined();
});

describe("exactReason", () => {
  const columns = columnsOf(planOf("100"), rules);

  it.each([
    [undefined, rules, columns],
    ["weights", rules, undefined],
    ["aggregation.method", { ...rules, aggregation: { ...rules.aggregation, body: { method: "leafMean" as const } } }, columns],
    ["aggregation.scale", { ...rules, aggregation: { ...rules.aggregation, area: { method: "mean" as const, scale: { bands: [] } } } }, columns],
    ["rounding", { ...rules, rounding: [{ at: "body" as const, decimals: 0, mode: "down" as const }] }, columns],
    [undefined, { ...rules, rounding: [{ at: "points" as const, decimals: 0, mode: "down" as const }] }, columns],
    ["display.decimals", { ...rules, display: { decimals: 9, mode: "down" as const } }, columns],
  ])("is %s", (reason, ruleSet, given) => {
    expect(exactReason(ruleSet, given)).toBe(reason);
  });
});

it("derives the bound of a group from what is below", () => {
  const { groups } = columnsOf(planOf("50", "50"), rules)!;
  // Objective: 3 of an indicator, 2 children and 3; area and body: one child and 3 more each.
  expect([...groups.error]).toEqual([3 + 5 + 4 + 4, 3 + 5 + 4, 3 + 5]);
  expect([...groups.bound]).toEqual([1, 1, 1]);
});

it("lets points of a weighted sum grow with its weights", () => {
  const sums = { ...rules, aggregation: { ...rules.aggregation, objective: { method: "weightedSum" as const } } };
  const { groups } = columnsOf(planOf("150", "50"), sums)!;
  expect([...groups.bound]).toEqual([2, 2, 2]);
  expect([...groups.divisor]).toEqual([0, 0, 100]);
});

it("knows how large the limits of levels are", () => {
  expect(magnitudeOf(rules)).toBe(0);
  expect(magnitudeOf({ ...rules, aggregation: { ...rules.aggregation, area: { method: "mean", floor: "20", cap: "130" } } })).toBeGreaterThanOrEqual(
    130,
  );
});
