import { expect, it } from "vitest";
import { onOff } from "../../../src/rules/presets/on-off.ts";
import { bodyPointsOf, pointsOf } from "../../tools/rules-points.ts";

it("knows no method but allOrNothing", () => {
  const methods = Object.values(onOff.achievement).flatMap((rule) => (typeof rule === "string" ? [] : [rule.method]));
  expect(methods).toEqual(Array.from({ length: 6 }, () => "allOrNothing"));
});

it.each([
  [">= 90 %", "90 %", "100"],
  [">= 90 %", "89,99 %", "0"],
  ["> 90 %", "90 %", "0"],
  ["<= 180 gg", "180 gg", "100"],
  ["<= 180 gg", "181 gg", "0"],
  ["= 4 N.", "4 N.", "100"],
  ["tra 5 e 10 N.", "10 N.", "100"],
  ["tra 5 e 10 N.", "11 N.", "0"],
  ["entro il 30/11/2021", "30/11/2021", "100"],
  ["NO", "NO", "100"],
  [">= 0 N.", "-1 N.", "0"],
])("%s reached with %s gives %s", (target, actual, points) => {
  expect(pointsOf(onOff, { target, actual })).toBe(points);
});

it("still weighs what is all or nothing", () => {
  expect(
    bodyPointsOf(onOff, [
      ["30", "SI", "SI"],
      ["70", ">= 5 N.", "4 N."],
    ]),
  ).toBe("30");
});
