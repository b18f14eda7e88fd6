import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fraction, subtract, sumOf } from "../../../src/decimal/fraction.ts";
import { ROUNDING_MODES } from "../../../src/decimal/rounding.ts";
import { parsePlan, type RuleSet, ruleSets } from "../../../src/index.ts";
import { LEAF_BOUND, reachOf } from "../../../src/score/prepared/bound.ts";
import { type Columns, columnsOf, LEFT_OUT, setDivisor } from "../../../src/score/prepared/columns.ts";
import { UNIT_ROUNDOFF } from "../../../src/decimal/quotient.ts";
import { ExactPoints } from "../../../src/score/prepared/exact.ts";
import { type Reach, roundingOf, stepUp, sweepGroup, sweepOf, type SweepRules } from "../../../src/score/prepared/sweep.ts";
import { exactDouble } from "../../tools/exact-double.ts";

/** Three levels of groups over indicators with the given weights and points. */
function columnsWith(
  objectives: readonly (readonly (readonly [weight: number, top: number, bottom: number])[])[],
  ruleSet: RuleSet = ruleSets.cameraleStandard,
): Columns {
  const plan = parsePlan({
    body: "B",
    year: 2021,
    areas: [
      {
        name: "A",
        objectives: objectives.map((rows, at) => ({
          title: `O${at}`,
          indicators: rows.map(([weight], index) => ({ name: `I${index}`, weight: String(weight), target: "1" })),
        })),
      },
    ],
  });
  const columns = columnsOf(plan, ruleSet)!;
  objectives.flat().forEach(([, top, bottom], leaf) => {
    columns.leaves.top[leaf] = top;
    columns.leaves.bottom[leaf] = bottom;
  });
  return columns;
}

interface Asked {
  leaves: number;
  groups: number;
}

function rulesFor(columns: Columns, asked: Asked, ruleSet: RuleSet = ruleSets.cameraleStandard): SweepRules {
  const exact = new ExactPoints(columns, ruleSet);
  const display = { decimals: 2, mode: "halfUp" } as const;
  return {
    ...roundingOf("halfUp"),
    scale: 100,
    exactLeaf: (leaf) => ((asked.leaves += 1), exact.leafUnits(leaf, display)),
    exactGroup: (group) => ((asked.groups += 1), exact.groupUnits(group, display)),
  };
}

const reachFor = ({ bound, steppedBound }: Columns, size: number): Reach => ({
  leaf: reachOf(LEAF_BOUND, size, 100),
  group: reachOf(bound, size, 100),
  stepped: reachOf(steppedBound, size, 100),
});

/** Counts again what is left out. */
function setDivisors(columns: Columns): void {
  for (let group = columns.groups.count - 1; group >= 0; group -= 1) setDivisor(columns, group);
}

const row = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }));
const objectives = fc.array(fc.array(row, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 });

/** |a − b| in units of u·size, rounded up. */
function unitsOff(value: number, exact: Fraction, size: number): number {
  const { numerator, denominator } = subtract(exactDouble(value), exact);
  return Math.abs(Number(numerator) / Number(denominator)) / (UNIT_ROUNDOFF * size);
}

describe("the bound", () => {
  it("is never exceeded by the true error, measured in fractions", () => {
    let worst = 0;
    fc.assert(
      fc.property(objectives, (drawn) => {
        const columns = columnsWith(drawn);
        const size = Math.max(...drawn.flat().map(([, top, bottom]) => top / bottom)) * (1 + 4 * UNIT_ROUNDOFF);
        const rules = rulesFor(columns, { leaves: 0, groups: 0 });
        sweepOf(columns, rules)(reachFor(columns, size));
        const exact = new ExactPoints(columns, ruleSets.cameraleStandard);
        for (let group = 0; group < columns.groups.count; group += 1) {
          const share = unitsOff(columns.groups.points[group]!, exact.group(group), size) / columns.bound.error;
          worst = Math.max(worst, share);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
    // It is a bound that could be reached, not one of another order.
    expect(worst).toBeGreaterThan(0.01);
  });
});

/** Gives an indicator other points, and carries the change up. */
function change(
  columns: Columns,
  rules: SweepRules,
  { leaf, top, bottom, reach }: { leaf: number; top: number; bottom: number; reach: Reach },
): void {
  const { leaves } = columns;
  const before = leaves.top[leaf]! / leaves.bottom[leaf]!;
  leaves.top[leaf] = top;
  leaves.bottom[leaf] = bottom;
  stepUp(columns, rules, { leaf, before, reach: reach.stepped });
}

const area = (limits: object): RuleSet => ({
  ...ruleSets.cameraleStandard,
  aggregation: { ...ruleSets.cameraleStandard.aggregation, area: { method: "mean", ...limits } },
});

describe("changes carried up", () => {
  const changed = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }));

  it.each([
    ["between two sums", ruleSets.cameraleStandard],
    ["within a floor and a cap", area({ floor: "0.25", cap: "40" })],
  ])("stay within the bound, measured in fractions, over hundreds of them: %s", (_what, ruleSet) => {
    let worst = 0;
    fc.assert(
      fc.property(objectives, fc.array(changed, { minLength: 100, maxLength: 300 }), (drawn, changes) => {
        const columns = columnsWith(drawn, ruleSet);
        const rules = rulesFor(columns, { leaves: 0, groups: 0 }, ruleSet);
        const reach = reachFor(columns, 9999);
        sweepOf(columns, rules)(reach);
        for (const [at, top, bottom] of changes) change(columns, rules, { leaf: at % columns.leaves.count, top, bottom, reach });
        const exact = new ExactPoints(columns, ruleSet);
        for (let group = 0; group < columns.groups.count; group += 1) {
          const share = unitsOff(columns.groups.points[group]!, exact.group(group), 9999) / columns.steppedBound.error;
          worst = Math.max(worst, share);
          expect(share).toBeLessThanOrEqual(1);
          expect(columns.groups.shown[group]).toBe(exact.groupUnits(group, { decimals: 2, mode: "halfUp" }));
        }
      }),
      { numRuns: 60 },
    );
    // Errors that always went one way would reach the bound; these are drawn.
    expect(worst).toBeGreaterThan(0.0001);
  });

  it("move points 32 times, and then sum them whole", () => {
    const columns = columnsWith([
      [
        [1, 0, 1],
        [1, 0, 1],
      ],
    ]);
    const rules = rulesFor(columns, { leaves: 0, groups: 0 });
    const reach = reachFor(columns, 100);
    sweepOf(columns, rules)(reach);
    for (let step = 1; step <= 32; step += 1) {
      change(columns, rules, { leaf: 0, top: step, bottom: 1, reach });
      expect([...columns.groups.steps]).toEqual([step, step, step]);
    }
    // A wrong sum stays while points are moved, and is gone when they are summed.
    columns.groups.points[2] = 7;
    change(columns, rules, { leaf: 0, top: 60, bottom: 1, reach });
    expect([...columns.groups.steps]).toEqual([0, 0, 0]);
    expect([...columns.groups.points]).toEqual([30, 30, 30]);
    columns.groups.points[2] = 31;
    change(columns, rules, { leaf: 0, top: 80, bottom: 1, reach });
    expect([...columns.groups.steps]).toEqual([1, 1, 1]);
    expect([...columns.groups.points]).toEqual([40, 40, 41]);
    expect([...columns.groups.shown]).toEqual([4000, 4000, 4100]);
  });

  it("block and free all above", () => {
    const columns = columnsWith([
      [
        [1, 10, 1],
        [1, 20, 1],
      ],
      [[1, 40, 1]],
    ]);
    const rules = rulesFor(columns, { leaves: 0, groups: 0 });
    const reach = reachFor(columns, 100);
    sweepOf(columns, rules)(reach);
    change(columns, rules, { leaf: 0, top: Number.NaN, bottom: 1, reach });
    expect([...columns.groups.shown]).toEqual([Number.NaN, Number.NaN, Number.NaN, 4000]);
    change(columns, rules, { leaf: 1, top: 30, bottom: 1, reach });
    expect([...columns.groups.shown]).toEqual([Number.NaN, Number.NaN, Number.NaN, 4000]);
    change(columns, rules, { leaf: 0, top: 50, bottom: 1, reach });
    expect([...columns.groups.shown]).toEqual([4000, 4000, 4000, 4000]);
  });

  it.each([
    ["up to the cap, and down from it", [10, 90, 30], [10, 60, 30]],
    ["down to the floor, and up from it", [30, 5, 25], [30, 20, 25]],
    ["exactly to a limit, and back", [60, 20, 30], [60, 20, 30]],
  ])("obey floor and cap: %s", (_what, points, limited) => {
    const columns = columnsWith([[[1, 25, 1]]], area({ floor: "20", cap: "60" }));
    const rules = rulesFor(columns, { leaves: 0, groups: 0 }, area({ floor: "20", cap: "60" }));
    const reach = reachFor(columns, 100);
    sweepOf(columns, rules)(reach);
    const shown = points.map((top) => (change(columns, rules, { leaf: 0, top, bottom: 1, reach }), [...columns.groups.points]));
    // Body, area, objective.
    expect(shown).toEqual(points.map((one, at) => [Math.max(limited[at]!, 20), Math.max(limited[at]!, 20), one]));
  });

  it("leave a group alone that nothing counts in", () => {
    const columns = columnsWith([[[1, 10, LEFT_OUT]], [[1, 40, 1]]], area({ floor: "20" }));
    const rules = rulesFor(columns, { leaves: 0, groups: 0 });
    const reach = reachFor(columns, 100);
    setDivisors(columns);
    sweepOf(columns, rules)(reach);
    change(columns, rules, { leaf: 0, top: 90, bottom: LEFT_OUT, reach });
    expect([...columns.groups.points]).toEqual([40, 40, 0, 40]);
  });

  it("ask for the exact points where the bound cannot decide", () => {
    const asked = { leaves: 0, groups: 0 };
    const columns = columnsWith([
      [
        [30, 700, 30],
        [70, 100, 90],
      ],
    ]);
    const rules = rulesFor(columns, asked);
    const reach = reachFor(columns, 100);
    sweepOf(columns, rules)(reach);
    expect(asked.groups).toBe(0);
    // 30 % of 700/30 and 70 % of 100/80 is 7,875: a tie, on all three levels.
    change(columns, rules, { leaf: 1, top: 100, bottom: 80, reach });
    expect(asked.groups).toBe(3);
    expect([...columns.groups.shown]).toEqual([788, 788, 788]);
  });
});

describe("a sweep", () => {
  it("asks for exact values only where it is in doubt", () => {
    const asked = { leaves: 0, groups: 0 };
    // 30 % of 700/30 and 70 % of 100/80 is 7,875: a tie; 2/3 and 1/3 are none.
    const columns = columnsWith([
      [
        [30, 700, 30],
        [70, 100, 80],
      ],
      [
        [50, 200, 3],
        [50, 100, 3],
      ],
    ]);
    const rules = rulesFor(columns, asked);
    sweepOf(columns, rules)(reachFor(columns, 100));
    expect(asked).toEqual({ leaves: 0, groups: 1 });
    expect([...columns.groups.shown]).toEqual([2894, 2894, 788, 5000]);
    expect([...columns.leaves.shown]).toEqual([2333, 125, 6667, 3333]);
  });

  it("gives what computing each group gives", () => {
    fc.assert(
      fc.property(objectives, (drawn) => {
        const [columns, again] = [columnsWith(drawn), columnsWith(drawn)];
        const [rules, others] = [columns, again].map((one) => rulesFor(one, { leaves: 0, groups: 0 })) as [SweepRules, SweepRules];
        const reach = reachFor(columns, 1e4);
        sweepOf(columns, rules)(reach);
        for (let group = again.groups.count - 1; group >= 0; group -= 1) sweepGroup(again, others, { group, reach: reach.group });
        expect([...again.groups.shown]).toEqual([...columns.groups.shown]);
      }),
      { numRuns: 200 },
    );
  });

  it("leaves out a group without weight, and blocks all above a blocked one", () => {
    const columns = columnsWith([[[1, 1, 1]], [[1, 50, 1]]]);
    const rules = rulesFor(columns, { leaves: 0, groups: 0 });
    const reach = reachFor(columns, 100);
    columns.leaves.bottom[0] = LEFT_OUT;
    setDivisors(columns);
    sweepOf(columns, rules)(reach);
    // Body, area, then the two objectives: the first adds nothing.
    expect([...columns.groups.divisor]).toEqual([1, 1, LEFT_OUT, 1]);
    expect([...columns.groups.points]).toEqual([50, 50, 0, 50]);
    columns.leaves.bottom[0] = 1;
    columns.leaves.top[0] = Number.NaN;
    setDivisors(columns);
    sweepOf(columns, rules)(reach);
    expect([...columns.groups.shown]).toEqual([Number.NaN, Number.NaN, Number.NaN, 5000]);
  });

  it.each([
    ["up", [1.234, -1.234, 0], [124, -124, 0], { leaves: 2, groups: 3 }],
    ["floor", [1.234, -1.234, 0], [123, -124, 0], { leaves: 2, groups: 3 }],
    ["halfUp", [1.234, -1.234, 0], [123, -123, 0], { leaves: 0, groups: 0 }],
    // What is above 0 is sure: 1,234 and 5,678, and 3,456 on three levels.
    ["up", [1.234, 5.678], [124, 568], { leaves: 0, groups: 0 }],
    ["floor", [1.234, 5.678], [123, 567], { leaves: 0, groups: 0 }],
  ] as const)("asks for what is not above 0 where %s cuts", (mode, points, shown, exactly) => {
    const asked = { leaves: 0, groups: 0 };
    const columns = columnsWith([points.map((one) => [1, Math.round(one * 1000), 1000] as const)]);
    const exact = new ExactPoints(columns, ruleSets.cameraleStandard);
    const rules: SweepRules = {
      ...rulesFor(columns, asked),
      ...roundingOf(mode),
      exactLeaf: (leaf) => ((asked.leaves += 1), exact.leafUnits(leaf, { decimals: 2, mode })),
    };
    sweepOf(columns, rules)(reachFor(columns, 100));
    expect([...columns.leaves.shown]).toEqual(shown);
    expect(asked).toEqual(exactly);
  });
});

it.each(ROUNDING_MODES)("knows how %s acts above 0", (mode) => {
  const { offset, isNearest } = roundingOf(mode);
  expect(isNearest).toBe(mode.startsWith("half"));
  expect(Math.floor(1.25 + offset)).toBe({ halfUp: 1, halfEven: 1, halfDown: 1, up: 2, down: 1, ceil: 2, floor: 1 }[mode]);
});

it("has a sum of fractions to compare with", () => {
  expect(sumOf([exactDouble(0.5), exactDouble(0.25)])).toEqual({ numerator: 3n, denominator: 4n });
});
