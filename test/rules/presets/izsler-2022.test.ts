import { expect, it } from "vitest";
import { fractionText } from "../../../src/decimal/fraction.ts";
import { parsePlan } from "../../../src/plan/parse.ts";
import { izsler2022 } from "../../../src/rules/presets/izsler-2022.ts";
import { scorePlan } from "../../../src/score/score-plan.ts";
import { pointsOf } from "../../tools/rules-points.ts";

it.each([
  [">= 100 %", "55,8 %", "55"], // cut, not rounded
  [">= 100 %", "99,99 %", "99"],
  [">= 3 N.", "2 N.", "66"],
  [">= 1 N.", "100 N.", "100"],
  ["= 100 %", "95 %", "95"], // in proportion below the target
  ["= 4 N.", "4 N.", "100"],
  ["> 10 %", "16 %", "100"],
  ["<= 0,5 %", "0 %", "100"],
  [">= 100 %", "", "excluded"],
])("%s reached with %j gives %s", (target, actual, points) => {
  expect(pointsOf(izsler2022, { target, actual })).toBe(points);
});

it("takes plain means of the rows, and rounds areas before the body", () => {
  const indicator = (actual: string, at: number) => ({ name: `I${at}`, target: ">= 100 %", actual });
  const services = [
    { name: "S", objectives: [{ title: "T", indicators: ["100 %", "100 %", "90 %"].map(indicator) }] },
    { name: "U", objectives: [{ title: "T", indicators: ["61 %"].map(indicator) }] },
  ];
  const areas = [
    { name: "A", services },
    { name: "B", objectives: [{ title: "T", indicators: ["100 %"].map(indicator) }] },
  ];
  const body = scorePlan(parsePlan({ body: "Ente", year: 2022, areas }), izsler2022);
  const [a] = body.children;
  // A service: 290/3. The area: (100 + 100 + 90 + 61)/4 = 87,75, the mean of its rows, then 88. The body: (88 + 100)/2.
  expect(a?.children[0]?.points).toEqual({ numerator: 290n, denominator: 3n });
  expect(a?.children[0]?.value?.toFixed(2)).toBe("96.67");
  expect(a?.points && fractionText(a.points)).toBe("88");
  expect(body.points && fractionText(body.points)).toBe("94");
});
