import { expect, it } from "vitest";
import { agenziaEntrate2001 } from "../../../src/rules/presets/agenzia-entrate-2001.ts";
import { bodyPointsOf, pointsOf } from "../../tools/rules-points.ts";

// One indicator with a target of 1000: an actual of 1101 is a score of 110,1 before the table of the body.
it.each([
  ["0", "0"],
  ["899,9", "0"],
  ["900", "60"],
  ["950", "65"], // 1 point a point
  ["1000", "70"],
  ["1100", "80"],
  ["1101", "1121/14"], // 80 + 0,1·15/21 = 80,0714…: the table prints 80,1
  ["1205", "175/2"], // halfway
  ["1309", "1329/14"], // 80 + 20,9·15/21 = 94,9286…: the table prints 95
  ["1309,9", "13299/140"],
  ["1310", "100"],
  ["2000", "100"],
])("a result of %s against 1.000 gives the body %s", (actual, points) => {
  expect(bodyPointsOf(agenziaEntrate2001, [["100", ">= 1.000 N.", `${actual} N.`]])).toBe(points);
});

it("counts what is beyond 100 before the table", () => {
  // (50·140 + 50·80)/100 = 110
  expect(
    bodyPointsOf(agenziaEntrate2001, [
      ["50", ">= 100 N.", "140 N."],
      ["50", ">= 100 N.", "80 N."],
    ]),
  ).toBe("80");
  expect(pointsOf(agenziaEntrate2001, { target: ">= 100 N.", actual: "140 N." })).toBe("140");
});
