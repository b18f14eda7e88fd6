import { expect, it } from "vitest";
import { gzoomLike } from "../../../src/rules/presets/gzoom-like.ts";
import { bodyPointsOf, pointsOf } from "../../tools/rules-points.ts";

it.each([
  [">= 50 %", "39/45", "520/3"], // no cap
  ["<= 180 gg", "210 gg", "250/3"],
  ["<= 180 gg", "150 gg", "350/3"], // 100·(360 − 150)/180: on the better side the complement goes beyond 100
  ["<= 180 gg", "0 gg", "200"],
  ["<= 180 gg", "400 gg", "0"], // a negative index becomes 0
  ["<= 0 N.", "3 N.", "0"], // the side rule
  [">= 0 N.", "0 N.", "100"],
  [">= 90 %", "", "0"], // as if the actual were 0
  [">= 90 %", "N/D", "0"],
  ["<= 180 gg", "N/D", "200"], // the trap of that policy: 0 days would be the best result of all
  ["SI", "", "0"],
  ["NO", "", "100"], // 0 is a no
  [">= 90 %", "annullato", "excluded"],
  ["N/D", "90 %", "excluded"],
])("%s reached with %j gives %s", (target, actual, points) => {
  expect(pointsOf(gzoomLike, { target, actual })).toBe(points);
});

it("divides by the weights that are present, and cuts nothing beyond 100", () => {
  // (50·200 + 25·0) ÷ 75: what is cancelled is left out of both sums.
  expect(
    bodyPointsOf(gzoomLike, [
      ["50", ">= 5 N.", "10 N."],
      ["25", "SI", "NO"],
      ["25", "SI", "annullato"],
    ]),
  ).toBe("400/3");
});
