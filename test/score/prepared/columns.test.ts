import { describe, expect, it } from "vitest";
import { parsePlan, ruleSets } from "../../../src/index.ts";
import { columnsOf, exactReason, LEFT_OUT, setDivisor } from "../../../src/score/prepared/columns.ts";
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

  it("put each group behind its parent, all of one parent together", () => {
    const { parent, first, firstGroup } = columns.groups;
    expect([...parent].every((above, at) => above < at)).toBe(true);
    expect([...parent].every((above, at) => above === -1 || (at >= firstGroup[above]! && at < firstGroup[above + 1]!))).toBe(true);
    expect([...columns.leaves.group].every((group, leaf) => leaf >= first[group]! && leaf < first[group + 1]!)).toBe(true);
  });

  it("keep weights as integers of one scale", () => {
    // 33,34 33,33 33,33 is the group of three with the residue on its first.
    expect([...columns.leaves.weight]).toEqual(expect.arrayContaining([3334, 3333, 3333]));
    // 50,00 is written 50 in shortest form, so that its scale is 0.
    expect([...columns.leaves.weight]).toContain(50);
  });

  it.each([
    ["an indicator", "leaves", 36],
    // The two that say where a group begins have one item more.
    ["a group", "groups", 57],
  ] as const)("take for %s %s of %i bytes", (_what, kind, bytes) => {
    const sizes = Object.values(columns[kind]).map((column: unknown) => (ArrayBuffer.isView(column) ? column.byteLength : 0));
    expect(Math.floor(sizes.reduce((sum, size) => sum + size, 0) / columns[kind].count)).toBe(bytes);
  });
});

it("bring weights of different decimals to one scale", () => {
  expect([...columnsOf(planOf("33.3", "33.35", "33.35"), rules)!.leaves.weight]).toEqual([3330, 3335, 3335]);
});

it("take a weight that is missing among others for 1, as scorePlan does", () => {
  // No plan that is read has one; one that is put together by hand may.
  const plan = planOf("30", "70");
  const objective = plan.areas[0]!.objectives![0]!;
  const { weight: _weight, ...unweighted } = objective.indicators![0]!;
  const indicators = [unweighted, objective.indicators![1]!];
  const made = { ...plan, areas: [{ ...plan.areas[0]!, objectives: [{ ...objective, indicators }] }] };
  expect([...columnsOf(made, rules)!.leaves.weight]).toEqual([1, 70]);
});

it.each([
  // In units of the last place: 2^53 - 1 and 1, which is the first sum that is too large.
  ["of indicators", ["9007199254740991", "1"], rules],
  ["of more digits", ["0.12345678901234567", "99.87654321098765433"], rules],
  // What a sum is divided by.
  ["of a total in parts", ["1"], { ...rules, weights: { ...rules.weights, total: "0.5" } }],
  ["of a large total", ["1"], { ...rules, weights: { ...rules.weights, total: "9007199254740992" } }],
])("are not made of weights that doubles do not hold: %s", (_what, weights, ruleSet) => {
  const sums = { ...ruleSet, aggregation: { ...rules.aggregation, objective: { method: "weightedSum" as const } } };
  expect(columnsOf(planOf(...weights), sums)).toBeUndefined();
  expect(columnsOf(planOf("1", "1"), { ...sums, weights: rules.weights })).toBeDefined();
});

describe("exactReason", () => {
  const columns = columnsOf(planOf("100"), rules);
  const indicators = [{ name: "I", target: "1", gate: true }];
  const gated = columnsOf(parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives: [{ title: "O", indicators }] }] }), rules);

  it.each([
    [undefined, rules, columns],
    ["weights", rules, undefined],
    ["aggregation.method", { ...rules, aggregation: { ...rules.aggregation, body: { method: "leafMean" as const } } }, columns],
    ["aggregation.scale", { ...rules, aggregation: { ...rules.aggregation, area: { method: "mean" as const, scale: { bands: [] } } } }, columns],
    ["rounding", { ...rules, rounding: [{ at: "body" as const, decimals: 0, mode: "down" as const }] }, columns],
    [undefined, { ...rules, rounding: [{ at: "points" as const, decimals: 0, mode: "down" as const }] }, columns],
    ["display.decimals", { ...rules, display: { decimals: 9, mode: "down" as const } }, columns],
    [undefined, { ...rules, display: { decimals: 8, mode: "down" as const } }, columns],
    ["gate", rules, gated],
  ])("is %s", (reason, ruleSet, given) => {
    expect(exactReason(ruleSet, given)).toBe(reason);
  });
});

it("cannot hold a prerequisite", () => {
  const indicators = [
    { name: "I", target: "1" },
    { name: "J", target: "1", gate: true },
  ];
  const plan = parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives: [{ title: "O", indicators }] }] });
  expect(exactReason(rules, columnsOf(plan, rules))).toBe("gate");
});

it("leave out what has nothing below, and count the children of a sum that have no weights", () => {
  const sums = { ...rules, aggregation: { ...rules.aggregation, body: { method: "weightedSum" as const } } };
  const { groups } = columnsOf(parsePlan({ body: "B", year: 2021, areas: [{ name: "A" }, { name: "C" }] }), sums)!;
  expect([[...groups.total], [...groups.divisor]]).toEqual([
    [2, 0, 0],
    [2, LEFT_OUT, LEFT_OUT],
  ]);
});

it("derives the bound of the body from what is below", () => {
  // Objective: 3 of an indicator, 2 children and 3; area and body: one child and 3 more each.
  const { bound, steppedBound } = columnsOf(planOf("50", "50"), rules)!;
  expect(bound).toEqual({ error: 3 + 5 + 4 + 4, size: 1 });
  // Seven for each of 32 steps, on each of three levels.
  expect(steppedBound).toEqual({ error: 3 + 5 + 4 + 4 + 3 * 7 * 32, size: 1 });
});

it("lets points of a weighted sum grow with its weights", () => {
  const sums = { ...rules, aggregation: { ...rules.aggregation, objective: { method: "weightedSum" as const } } };
  const { groups, bound } = columnsOf(planOf("150", "50"), sums)!;
  // Twice the total: 3 of an indicator, 2 children and 3, doubled; then one child and 3 more, of twice the size, on two levels.
  expect(bound).toEqual({ error: 16 + 8 + 8, size: 2 });
  expect([...groups.total]).toEqual([0, 0, 100]);
});

it("divides by the weights that count", () => {
  const columns = columnsOf(planOf("30", "70"), rules)!;
  const { leaves, groups } = columns;
  const divisors = () => {
    for (let group = groups.count - 1; group >= 0; group -= 1) setDivisor(columns, group);
    return [...groups.divisor];
  };
  expect(divisors()).toEqual([1, 1, 100]);
  leaves.bottom[0] = LEFT_OUT;
  expect(divisors()).toEqual([1, 1, 70]);
  leaves.bottom[1] = LEFT_OUT;
  expect(divisors()).toEqual([LEFT_OUT, LEFT_OUT, LEFT_OUT]);
});

it("keep limits only where a level has one", () => {
  expect(columnsOf(planOf("100"), rules)!.groups.limits).toBeUndefined();
  const limited = { ...rules, aggregation: { ...rules.aggregation, area: { method: "mean" as const, floor: "20" } } };
  const { limits } = columnsOf(planOf("100"), limited)!.groups;
  expect([[...limits!.floor], [...limits!.cap]]).toEqual([
    [Number.NEGATIVE_INFINITY, 20, Number.NEGATIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ]);
});
