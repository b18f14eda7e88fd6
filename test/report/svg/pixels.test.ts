import fc from "fast-check";
import { expect, it } from "vitest";
import { fraction } from "../../../src/decimal/fraction.ts";
import { numberOf, px } from "../../../src/report/svg/pixels.ts";
import { exact } from "../../tools/scoring.ts";

it.each([
  ["0", 0],
  ["1/2", 0.5],
  ["-1/2", -0.5],
  ["600/7", 85.714285], // 85,7142857…, cut
  ["-600/7", -85.714285],
  ["1/3000000", 0],
])("lays out %s at %d", (number, plain) => {
  expect(numberOf(exact(number))).toBe(plain);
});

it("lays out fractions of any size", () => {
  const huge = 10n ** 400n;
  expect(numberOf(fraction(huge * 5n + 1n, huge * 2n))).toBe(2.5);
  const property = fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (top, bottom) => {
    expect(Number.isFinite(numberOf(fraction(top, bottom)))).toBe(true);
  });
  fc.assert(property);
});

it.each([
  [0, "0"],
  [-0, "0"],
  [-0.001, "0"],
  [12, "12"],
  [1 / 3, "0.33"],
  [2 / 3, "0.67"],
  [1e6 + 0.125, "1000000.13"],
  [-1.5, "-1.5"],
])("writes the coordinate %d as %s", (coordinate, text) => {
  expect(px(coordinate)).toBe(text);
});
