import { describe, expect, it } from "vitest";
import { readPoints } from "../../src/answers/read-points.ts";
import { Decimal } from "../../src/index.ts";
import { written } from "../tools/scoring.ts";

it.each<[unknown, string]>([
  ["95", "95"],
  [" 92.5 ", "185/2"],
  ["92,50", "185/2"],
  ["-3", "-3"],
  ["0", "0"],
  ["007", "7"],
  [`0.${"9".repeat(40)}`, `${"9".repeat(40)}/1${"0".repeat(40)}`],
  [95, "95"],
  [92.5, "185/2"],
  [0.1, "1/10"],
  [-0, "0"],
  [new Decimal("92.50"), "185/2"],
  [{ numerator: 600n, denominator: 7n }, "600/7"],
  [{ numerator: 6n, denominator: 4n }, "3/2"],
])("reads %s as %s", (input, expected) => {
  expect(written(readPoints(input))).toBe(expected);
});

describe("refuses", () => {
  it.each<[unknown]>([[""], ["."], ["95."], [".5"], ["1e2"], ["0x1F"], ["1_000"], ["+5"], ["95 %"], ["Infinity"], ["9".repeat(43)], ["⁵"]])(
    "the text %j",
    (input) => {
      expect(readPoints(input)).toBeUndefined();
    },
  );

  it.each<[unknown]>([[Number.NaN], [Number.POSITIVE_INFINITY], [1e21], [1e-7], [10n], [true], [null], [undefined], [[95]], [Symbol("95")]])(
    "the value %s",
    (input) => {
      expect(readPoints(input)).toBeUndefined();
    },
  );

  it.each<[string, unknown]>([
    ["without terms", {}],
    ["with numbers for terms", { numerator: 1, denominator: 2 }],
    ["with a denominator of 0", { numerator: 1n, denominator: 0n }],
    ["with a denominator below 0", { numerator: 1n, denominator: -2n }],
    ["that only looks like a Decimal", { s: 1, e: 0, d: [95] }],
    ["that is a Decimal, but no number", new Decimal(Number.NaN)],
    ["that is a Decimal of too many digits", new Decimal("1e9000")],
  ])("an object %s", (_what, input) => {
    expect(readPoints(input)).toBeUndefined();
  });
});
