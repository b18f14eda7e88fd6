import { describe, expect, it } from "vitest";
import { formatBound } from "../../../src/answers/required/bound.ts";
import { type Grid, gridOf } from "../../../src/answers/required/grid.ts";
import { formatActual, parseActual, parseTarget, type Quantity } from "../../../src/index.ts";
import { measure } from "../../../src/target/compare.ts";
import { type Goal, goalOf } from "../../../src/target/goal.ts";
import { written } from "../../tools/scoring.ts";

function quantity(text: string | undefined): Quantity | undefined {
  const actual = text === undefined ? undefined : parseActual(text);
  return actual?.kind === "measured" ? actual.quantity : undefined;
}

function known(text: string, baseline?: string): { readonly grid: Grid; readonly goal: Goal } {
  const target = parseTarget(text);
  const goal = goalOf(target, { year: 2021, baseline: quantity(baseline), plainTarget: "atLeast" });
  if (goal.kind === "absent") throw new Error("no goal");
  return { goal, grid: gridOf(goal, target, quantity(baseline)) };
}

it.each<[target: string, baseline: string | undefined, step: string, better: Grid["better"], ends: string[]]>([
  [">= 10 N.", undefined, "1 N.", "more", ["10", "10"]],
  ["> 10,5 N.", undefined, "0,1 N.", "more", ["105", "105"]],
  ["<= 180 gg", undefined, "1 gg", "less", ["180", "180"]],
  ["< 5,00 gg", undefined, "0,01 gg", "less", ["500", "500"]],
  [">= 90 %", undefined, "0,01 %", "more", ["9000", "9000"]],
  ["90,5 %", undefined, "0,01 %", "more", ["9050", "9050"]],
  [">= 99,999 %", undefined, "0,001 %", "more", ["99999", "99999"]],
  [">= 4 incontri", undefined, "1 incontri", "more", ["4", "4"]],
  ["= 7", undefined, "1", "nearer", ["7", "7"]],
  ["tra 5 e 10 N.", undefined, "1 N.", "nearer", ["5", "10"]],
  ["tra 5,5 e 10 N.", undefined, "0,1 N.", "nearer", ["55", "100"]],
  ["tra 30 min e 2 ore", undefined, "1 min", "nearer", ["30", "120"]],
  ["+20,00 % sulla base", "50 N.", "1 N.", "more", ["60", "60"]],
  ["+15 % sulla base", "50 N.", "1 N.", "more", ["115/2", "115/2"]], // 57,5
  ["-10 % sulla base", "50,0 gg", "0,1 gg", "less", ["450", "450"]],
  ["+2,50 N. sulla base", "50 N.", "0,01 N.", "more", ["5250", "5250"]],
  ["+5 p.p. sulla base", "50 %", "0,01 %", "more", ["5500", "5500"]],
  ["entro il 30/11/2021", undefined, "01/12/2021", "less", ["0", "0"]],
  ["entro il 30/11", undefined, "01/12/2021", "less", ["0", "0"]],
  ["SI", undefined, "SI", "more", ["1", "1"]],
  ["NO", undefined, "NO", "more", ["1", "1"]],
])("of %s on %s goes by %s", (...[text, baseline, step, better, ends]) => {
  const { grid } = known(text, baseline);
  expect([formatActual(grid.actualAt(1n)), grid.better, grid.target.map(written)]).toEqual([step, better, ends]);
});

describe("its ends", () => {
  it.each([
    [">= 10 N.", `-${"9".repeat(40)}`, "9".repeat(40)],
    [">= 10,00 N.", `-${"9".repeat(38)}.99`, `${"9".repeat(38)}.99`],
  ])("of %s are the numbers of 40 digits", (text, first, last) => {
    const { grid } = known(text);
    const value = (step: bigint) => {
      const actual = grid.actualAt(step);
      return actual.kind === "measured" ? actual.quantity.value.toFixed() : undefined;
    };
    expect([value(grid.first), value(grid.last)]).toEqual([first, last]);
  });

  it("of a deadline are the days of the years of four digits", () => {
    const { grid } = known("entro il 29/02/2024");
    expect([grid.first, grid.last].map((step) => formatActual(grid.actualAt(step)))).toEqual(["01/01/1000", "31/12/9999"]);
  });

  it("of yes and no are these", () => {
    const { grid } = known("SI");
    expect([grid.first, grid.last].map((step) => formatActual(grid.actualAt(step)))).toEqual(["NO", "SI"]);
  });
});

it.each([
  [">= 10 N.", [-1n, 0n, 1n, 2n, 9n, 10n, 11n, 12n]],
  ["tra 1 e 10,5 N.", [-1n, 0n, 1n, 2n, 9n, 10n, 11n, 12n, 104n, 105n, 106n, 107n]],
  ["entro il 30/11/2021", [-1n, 0n, 1n, 2n]],
  ["SI", []],
])("the edges of %s stand around 0 and the target", (text, edges) => {
  expect(known(text).grid.edges).toEqual(edges);
});

it("the edges of a target between two steps stand around it", () => {
  expect(known("+15 % sulla base", "50 N.").grid.edges).toEqual([-1n, 0n, 1n, 2n, 56n, 57n, 58n, 59n]);
});

it.each([
  [">= 10,5 N.", "12 N.", "120", ">= 12,0 N."],
  [">= 90 %", "43/45", "86000/9", ">= 95,55 %"],
  ["<= 90 min", "2 ore", "120", ">= 120 min"],
  ["entro il 30/11/2021", "10/12/2021", "10", ">= 10/12/2021"],
  ["SI", "SI", "1", "SI"],
  ["NO", "SI", "0", "SI"],
])("of %s knows where %s lies", (text, actual, place, below) => {
  const { grid, goal } = known(text);
  const read = parseActual(actual);
  const measured = measure(goal, read as Exclude<typeof read, { kind: "missing" }>, 2021);
  const found = grid.positionOf(measured.success ? measured.data : { kind: "yesNo", value: false });
  expect(written(found)).toBe(place);
  expect(formatBound(grid.boundAt(">=", found.numerator / found.denominator))).toBe(below);
});

it("without a goal holds one value, whatever it is", () => {
  const grid = gridOf(undefined, undefined, undefined);
  expect([grid.first, grid.last, grid.actualAt(grid.first)]).toEqual([1n, 1n, { kind: "yesNo", value: true }]);
});
