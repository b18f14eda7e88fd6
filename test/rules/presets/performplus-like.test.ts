import { expect, it } from "vitest";
import { performplusLike } from "../../../src/rules/presets/performplus-like.ts";
import { bodyPointsOf, pointsOf } from "../../tools/rules-points.ts";

it.each([
  [">= 100 N.", "59,99 N.", "0"],
  [">= 100 N.", "60 N.", "60"],
  [">= 100 N.", "85,5 N.", "171/2"],
  [">= 100 N.", "99 N.", "99"],
  [">= 100 N.", "99,01 N.", "100"],
  [">= 100 N.", "150 N.", "100"],
  ["<= 180 gg", "210 gg", "600/7"], // 85,71; the product shows 86
  ["<= 180 gg", "400 gg", "0"], // 45 is below 60
  ["<= 180 gg", "180 gg", "100"],
  ["<= 0 N.", "1 N.", "0"],
  [">= -100", "-150", "200/3"], // 66,7: the mirror of the individual module
  ["entro il 30/11/2021", "01/12/2021", "0"],
  ["SI", "SI", "100"],
  [">= 100 N.", "N/D", "0"],
  [">= 100 N.", "", "0"],
  [">= 100 %", "5/0", "0"], // a denominator of 0 is no value, and no value is 0
  [">= 100 N.", "non valutabile", "excluded"],
])("%s reached with %j gives %s", (target, actual, points) => {
  expect(pointsOf(performplusLike, { target, actual })).toBe(points);
});

it("does not round relative weights: three equal indicators at 100 total 100, not 99,99", () => {
  expect(
    bodyPointsOf(
      performplusLike,
      ["1", "1", "1"].map((weight) => [weight, "SI", "SI"] as const),
    ),
  ).toBe("100");
});
