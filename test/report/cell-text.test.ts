import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/import/rows.ts";
import { cellText } from "../../src/report/cell-text.ts";

it.each<readonly [Cell, string, string]>([
  ["", "", ""],
  [null, "", ""],
  [undefined, "", ""],
  ["85,71", "85,71", "85,71"],
  ["-12,50", "-12,50", "-12,50"],
  ["=1+1", "'=1+1", "'=1+1"],
  [85.71, "85,71", "85.71"],
  [-0.5, "-0,5", "-0.5"],
  [0, "0", "0"],
  [1e21, "1e+21", "1e+21"],
  [1.5e-7, "1,5e-7", "1.5e-7"],
  [10n ** 20n, "100000000000000000000", "100000000000000000000"],
  [true, "SI", "yes"],
  [false, "NO", "no"],
  [new Date("2021-11-30T00:00:00Z"), "30/11/2021", "2021-11-30"],
  [new Date("2021-11-30T23:59:59Z"), "30/11/2021", "2021-11-30"],
])("writes %o as %j, in English %j", (cell, italian, english) => {
  expect([cellText(cell, "it"), cellText(cell, "en")]).toEqual([italian, english]);
});

describe("refuses", () => {
  it.each([
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a day that is none", new Date(Number.NaN)],
    ["an object", {}],
    ["a list", []],
    ["a function", () => "x"],
    ["a symbol", Symbol("x")],
    ["what throws", new Proxy({}, { get: () => expect.fail("read") })],
  ])("%s", (_what, cell) => {
    expect(cellText(cell as Cell, "it")).toBeUndefined();
  });
});
