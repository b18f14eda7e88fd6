import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fraction, subtract, sumOf } from "../../../src/decimal/fraction.ts";
import { ROUNDING_MODES } from "../../../src/decimal/rounding.ts";
import { parsePlan, ruleSets } from "../../../src/index.ts";
import { type Columns, columnsOf } from "../../../src/score/prepared/columns.ts";
import { UNIT_ROUNDOFF } from "../../../src/decimal/quotient.ts";
import { ExactPoints } from "../../../src/score/prepared/exact.ts";
import { roundingOf, setDoubts, sweep, sweepGroup, type SweepRules } from "../../../src/score/prepared/sweep.ts";
import { exactDouble } from "../../tools/exact-double.ts";

/** Three levels of groups over indicators with the given weights and points. */
function columnsWith(objectives: readonly (readonly (readonly [weight: number, top: number, bottom: number])[])[]): Columns {
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
  const columns = columnsOf(plan, ruleSets.cameraleStandard)!;
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

function rulesFor(columns: Columns, asked: Asked): SweepRules {
  const exact = new ExactPoints(columns, ruleSets.cameraleStandard);
  const display = { decimals: 2, mode: "halfUp" } as const;
  const { count } = columns.groups;
  return {
    ...roundingOf("halfUp"),
    scale: 100,
    floor: new Float64Array(count).fill(Number.NEGATIVE_INFINITY),
    cap: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    doubt: new Float64Array(count),
    sums: new Float64Array(count),
    totals: new Float64Array(count),
    exactLeaf: (leaf) => ((asked.leaves += 1), exact.leafUnits(leaf, display)),
    exactGroup: (group) => ((asked.groups += 1), exact.groupUnits(group, display)),
  };
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
        sweep(columns, rules, size);
        const exact = new ExactPoints(columns, ruleSets.cameraleStandard);
        for (let group = 0; group < columns.groups.count; group += 1) {
          const share = unitsOff(columns.groups.points[group]!, exact.group(group), size) / columns.groups.error[group]!;
          worst = Math.max(worst, share);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
    // It is a bound that could be reached, not one of another order.
    expect(worst).toBeGreaterThan(0.02);
  });
});

describe("sweep", () => {
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
    setDoubts(columns.groups, rules, 100);
    sweep(columns, rules, 100);
    expect(asked).toEqual({ leaves: 0, groups: 1 });
    expect([...columns.groups.shown]).toEqual([2894, 2894, 788, 5000]);
    expect([...columns.leaves.shown]).toEqual([2333, 125, 6667, 3333]);
  });

  it("gives what computing each group gives", () => {
    fc.assert(
      fc.property(objectives, (drawn) => {
        const [columns, again] = [columnsWith(drawn), columnsWith(drawn)];
        const [rules, others] = [columns, again].map((one) => rulesFor(one, { leaves: 0, groups: 0 })) as [SweepRules, SweepRules];
        for (const [one, told] of [
          [columns, rules],
          [again, others],
        ] as const)
          setDoubts(one.groups, told, 1e4);
        sweep(columns, rules, 1e4);
        for (let group = again.groups.count - 1; group >= 0; group -= 1) sweepGroup(again, others, group);
        expect([...again.groups.shown]).toEqual([...columns.groups.shown]);
      }),
      { numRuns: 200 },
    );
  });

  it("leaves out a group without weight, and blocks all above a blocked one", () => {
    const columns = columnsWith([[[1, 1, 1]], [[1, 50, 1]]]);
    const rules = rulesFor(columns, { leaves: 0, groups: 0 });
    columns.leaves.weight[0] = 0;
    sweep(columns, rules, 100);
    expect([...columns.groups.shown]).toEqual([5000, 5000, Number.NaN, 5000]);
    columns.leaves.weight[0] = 1;
    columns.leaves.top[0] = Number.NaN;
    sweep(columns, rules, 100);
    expect([...columns.groups.shown]).toEqual([Number.NaN, Number.NaN, Number.NaN, 5000]);
  });
});

it.each(ROUNDING_MODES)("knows how %s acts above 0", (mode) => {
  const { offset, lift } = roundingOf(mode);
  expect(Math.floor(1.25 + offset) + lift).toBe({ halfUp: 1, halfEven: 1, halfDown: 1, up: 2, down: 1, ceil: 2, floor: 1 }[mode]);
});

it("has a sum of fractions to compare with", () => {
  expect(sumOf([exactDouble(0.5), exactDouble(0.25)])).toEqual({ numerator: 3n, denominator: 4n });
});
