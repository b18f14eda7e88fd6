import { expect, it } from "vitest";
import { diffRuleSets } from "../../../src/rules/difference.ts";
import { cameraleComplement } from "../../../src/rules/presets/camerale-complement.ts";
import { cameraleStandard } from "../../../src/rules/presets/camerale-standard.ts";
import { pointsOf } from "../../tools/rules-points.ts";

it("differs from cameraleStandard in one option", () => {
  expect(diffRuleSets(cameraleStandard, cameraleComplement)).toEqual([
    { path: ["achievement", "atMost", "method"], a: "reciprocal", b: "complement" },
  ]);
});

it.each([
  ["<= 180 gg", "210 gg", "250/3"], // 100·(360 − 210)/180
  ["<= 180 gg", "400 gg", "0"], // −200/9, floor 0
  ["<= 180 gg", "180 gg", "100"],
  ["<= 180 gg", "0 gg", "100"], // 200, cap 100
  [">= -100", "-150", "50"], // mirrored: 100·(200 − 150)/100
])("%s reached with %s gives %s", (target, actual, points) => {
  expect(pointsOf(cameraleComplement, { target, actual })).toBe(points);
});
