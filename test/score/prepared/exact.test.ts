import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divide, fraction, multiply, sumOf } from "../../../src/decimal/fraction.ts";
import { parsePlan, ruleSets } from "../../../src/index.ts";
import { columnsOf, LEFT_OUT, setDivisor } from "../../../src/score/prepared/columns.ts";
import { SAFE } from "../../../src/decimal/quotient.ts";
import { ExactPoints } from "../../../src/score/prepared/exact.ts";

const rules = ruleSets.cameraleStandard;
const BODY = 0;
const OBJECTIVE = 2;

/** One objective under a body; weights, numerators and denominators. */
function columnsWith(rows: readonly (readonly [weight: number, top: number, bottom: number])[]) {
  const indicators = rows.map(([weight], at) => ({ name: `I${at}`, weight: String(weight), target: "1" }));
  const columns = columnsOf(parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives: [{ title: "O", indicators }] }] }), rules)!;
  rows.forEach(([, top, bottom], leaf) => {
    columns.leaves.top[leaf] = top;
    columns.leaves.bottom[leaf] = bottom;
  });
  return columns;
}

describe("the points of a group", () => {
  it("are exact", () => {
    expect(
      new ExactPoints(
        columnsWith([
          [30, 700, 30],
          [70, 100, 80],
        ]),
        rules,
      ).group(BODY),
    ).toEqual({ numerator: 63n, denominator: 8n });
  });

  it("are those of fractions, in doubles and beyond them", () => {
    const size = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 2 ** 53 - 1 }));
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), size, size), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (drawn) => {
        const terms = drawn.map(([weight, top, bottom]) => multiply(fraction(BigInt(weight), 1n), fraction(BigInt(top), BigInt(bottom))));
        const total = fraction(BigInt(drawn.reduce((sum, [weight]) => sum + weight, 0)), 1n);
        expect(new ExactPoints(columnsWith(drawn), rules).group(BODY)).toEqual(divide(sumOf(terms), total));
      }),
      { numRuns: 500 },
    );
  });

  it("take in indicators that doubles do not hold", () => {
    const columns = columnsWith([
      [50, 1, 3],
      [50, 0, 1],
    ]);
    columns.leaves.large.set(1, fraction(BigInt(SAFE) * 7n + 1n, BigInt(SAFE)));
    const half = divide(sumOf([fraction(1n, 3n), fraction(BigInt(SAFE) * 7n + 1n, BigInt(SAFE))]), fraction(2n, 1n));
    const exact = new ExactPoints(columns, rules);
    expect([exact.group(OBJECTIVE), exact.leaf(1)]).toEqual([half, fraction(BigInt(SAFE) * 7n + 1n, BigInt(SAFE))]);
    // The groups above hold no indicator themselves.
    expect(exact.group(BODY)).toEqual(half);
  });

  it.each([
    ["in doubles", 3, fraction(13n, 3n)],
    ["and beyond them", SAFE - 1, divide(sumOf([multiply(fraction(2n, 1n), fraction(1n, BigInt(SAFE) - 1n)), fraction(24n, 1n)]), fraction(5n, 1n))],
  ])("leave out what is left out, %s", (_how, bottom, points) => {
    const columns = columnsWith([
      [2, 1, bottom],
      [7, 0, LEFT_OUT],
      [3, bottom === 3 ? 7 : 8, 1],
    ]);
    for (let group = columns.groups.count - 1; group >= 0; group -= 1) setDivisor(columns, group);
    // 2 of 1/3 and 3 of 7, by 5: 65/15; likewise with a large denominator and 3 of 8.
    expect(new ExactPoints(columns, rules).group(BODY)).toEqual(points);
  });

  it("obey the limits of their level", () => {
    const limited = { ...rules, aggregation: { ...rules.aggregation, area: { method: "mean" as const, floor: "20", cap: "60.5" } } };
    expect(new ExactPoints(columnsWith([[1, 10, 1]]), limited).group(BODY)).toEqual(fraction(20n, 1n));
    expect(new ExactPoints(columnsWith([[1, 90, 1]]), limited).group(BODY)).toEqual(fraction(121n, 2n));
    expect(new ExactPoints(columnsWith([[1, 50, 1]]), limited).group(BODY)).toEqual(fraction(50n, 1n));
  });

  it.each([
    [{ floor: "20" }, 10, 20n],
    [{ floor: "20" }, 90, 90n],
    [{ cap: "60" }, 90, 60n],
    [{ cap: "60" }, 10, 10n],
  ])("obey a limit that stands alone: %o, %i", (limit, top, points) => {
    const limited = { ...rules, aggregation: { ...rules.aggregation, area: { method: "mean" as const, ...limit } } };
    expect(new ExactPoints(columnsWith([[1, top, 1]]), limited).group(BODY)).toEqual(fraction(points, 1n));
  });

  it("are kept until they are forgotten", () => {
    const columns = columnsWith([[1, 10, 1]]);
    const exact = new ExactPoints(columns, rules);
    expect(exact.group(OBJECTIVE).numerator).toBe(10n);
    columns.leaves.top[0] = 20;
    expect(exact.group(OBJECTIVE).numerator).toBe(10n);
    exact.forgetAbove(0);
    expect(exact.group(OBJECTIVE).numerator).toBe(20n);
    columns.leaves.top[0] = 30;
    exact.clear();
    expect(exact.group(OBJECTIVE).numerator).toBe(30n);
  });
});

it("forgets large points too", () => {
  const columns = columnsWith([[1, 0, 1]]);
  const large = (units: bigint) => fraction(BigInt(SAFE) * units + 1n, BigInt(SAFE));
  const exact = new ExactPoints(columns, rules);
  columns.leaves.large.set(0, large(7n));
  expect(exact.group(BODY)).toEqual(large(7n));
  columns.leaves.large.set(0, large(8n));
  expect(exact.group(BODY)).toEqual(large(7n));
  exact.clear();
  expect(exact.group(BODY)).toEqual(large(8n));
  columns.leaves.large.set(0, large(9n));
  exact.forgetAbove(0);
  expect(exact.group(BODY)).toEqual(large(9n));
});

it.each([
  ["of a value", 600, 7, 8571],
  ["of one that is left out", 0, LEFT_OUT, Number.NaN],
  ["of one that blocks", Number.NaN, 1, Number.NaN],
])("rounds the points %s", (_what, top, bottom, units) => {
  const exact = new ExactPoints(columnsWith([[1, top, bottom]]), rules);
  expect(exact.leafUnits(0, { decimals: 2, mode: "halfUp" })).toBe(units);
});

it("rounds large points too", () => {
  const columns = columnsWith([[1, 0, 1]]);
  columns.leaves.large.set(0, fraction(BigInt(SAFE) * 2n + 1n, BigInt(SAFE) * 2n));
  const exact = new ExactPoints(columns, rules);
  expect([exact.leafUnits(0, { decimals: 0, mode: "up" }), exact.groupUnits(BODY, { decimals: 2, mode: "halfUp" })]).toEqual([2, 100]);
});
