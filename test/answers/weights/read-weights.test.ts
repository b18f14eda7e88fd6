import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/decimal/decimal.ts";
import { decimalsIssues, inUnits, optionIssues, readTotal, readWeights } from "../../../src/answers/weights/read-weights.ts";

describe("readWeights", () => {
  it.each<[unknown, readonly string[]]>([
    [
      ["14,29%", "14.29", " 50 % "],
      ["14.29", "14.29", "50"],
    ],
    [
      [new Decimal("0"), new Decimal("-0")],
      ["0", "0"],
    ],
  ])("reads %j as %j", (weights, expected) => {
    const read = readWeights(weights);
    expect(read.success && read.data.map(String)).toEqual(expected);
  });

  it.each<[unknown, readonly (readonly [string, string])[]]>([
    [null, [["weights.list", ""]]],
    [{ length: 1 }, [["weights.list", ""]]],
    [["1.5.2", undefined, 3, {}, new Decimal(Number.NaN)], [0, 1, 2, 3, 4].map((at) => ["weights.weight", `weights.${at}`] as const)],
    [Object.assign(["50"], { length: 2 }), [["weights.weight", "weights.1"]]], // a hole is no weight
  ])("refuses %j: %j", (weights, expected) => {
    const read = readWeights(weights);
    expect(read.success ? [] : read.issues.map(({ code, path = [] }) => [code, path.join(".")])).toEqual(expected);
  });
});

it.each([
  ["100", "100"],
  ["0.5", "0.5"],
  ["0", undefined],
  ["-100", undefined],
  [null, undefined],
])("the total %j: %s", (total, expected) => {
  const read = readTotal(total);
  expect(read.success ? read.data.toString() : undefined).toBe(expected);
});

it.each<[unknown, number | undefined, number]>([
  [0, undefined, 0],
  [37, undefined, 0],
  [38, undefined, 1],
  [1, 2, 1],
  [2, 2, 0],
  ["2", undefined, 1],
  [undefined, undefined, 1],
])("decimals %j, at least %j: %i issues", (decimals, least, count) => {
  expect(decimalsIssues(decimals, least)).toHaveLength(count);
});

it("names the options that it knows", () => {
  expect(optionIssues("method", "last", ["first", "last"])).toEqual([]);
  expect(optionIssues("method", "x", ["first", "last"])).toMatchObject([
    { code: "weights.option", path: ["method"], params: { found: '"x"', expected: "first, last" } },
  ]);
});

it("puts weights and total into units of the last decimal of all", () => {
  expect(inUnits([new Decimal("14.29"), new Decimal("50")], new Decimal("100"))).toEqual({ units: [1429n, 5000n], total: 10_000n, scale: 2 });
  expect(inUnits([], new Decimal("33.3"))).toEqual({ units: [], total: 333n, scale: 1 });
});
