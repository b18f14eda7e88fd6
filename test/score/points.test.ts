import { describe, expect, it } from "vitest";
import type { RoundingPoint } from "../../src/rules/rule-set.ts";
import type { PointsRule } from "../../src/scale/points-rule.ts";
import type { ScaleBand } from "../../src/scale/scale.ts";
import { fullPoints, leastPoints, pointsOf, roundedAt, within } from "../../src/score/points.ts";
import type { Step } from "../../src/score/score.ts";
import { exact, written } from "../tools/scoring.ts";

interface Told {
  readonly rule?: PointsRule;
  readonly rounding?: readonly RoundingPoint[];
  readonly value?: string;
  readonly share?: string;
}

function points(achievement: string, { rule = {}, rounding = [], value, share }: Told): string | undefined {
  const told = { rule, rounding, value: value === undefined ? undefined : exact(value), share: share === undefined ? undefined : exact(share) };
  return written(pointsOf(exact(achievement), told));
}

const STEPS: readonly ScaleBand[] = [{ below: "60", points: "0" }, { upTo: "99", points: "same" }, { points: "100" }];
const WHOLE = { decimals: 0, mode: "halfUp" } as const;

describe("each step in its turn", () => {
  it.each<[string, Told, string]>([
    ["520/3", {}, "520/3"],
    ["520/3", { rule: { cap: "100" } }, "100"],
    ["-200/9", { rule: { floor: "0" } }, "0"],
    ["-200/9", { rule: { floor: "-10" } }, "-10"],
    ["70", { share: "50" }, "85"],
    ["70", { share: "0" }, "70"],
    ["70", { share: "100" }, "100"],
    ["100", { share: "50" }, "100"],
    ["120", { share: "50" }, "120"],
    // floor and cap before the correction: 0 + (100 − 0)·50/100, not −50 + 150·50/100
    ["-50", { rule: { floor: "0" }, share: "50" }, "50"],
    // and again behind it: 70 + 30·50/100 = 85
    ["70", { rule: { cap: "80" }, share: "50" }, "80"],
    ["59.99", { rule: { scale: { bands: STEPS } } }, "0"],
    ["60", { rule: { scale: { bands: STEPS } } }, "60"],
    ["99", { rule: { scale: { bands: STEPS } } }, "99"],
    ["99.01", { rule: { scale: { bands: STEPS } } }, "100"],
    // the scale before the floor
    ["50", { rule: { scale: { bands: STEPS }, floor: "10" } }, "10"],
    // the achievement is rounded before the scale: 59,5 becomes 60
    ["59.5", { rule: { scale: { bands: STEPS } }, rounding: [{ at: "achievement", ...WHOLE }] }, "60"],
    ["59.5", { rule: { scale: { bands: STEPS } }, rounding: [{ at: "points", ...WHOLE }] }, "0"],
    // the points are rounded last: 70 + 30·33,3/100 = 79,99
    ["70", { share: "33.3", rounding: [{ at: "points", ...WHOLE }] }, "80"],
    ["70", { share: "33.3", rounding: [{ at: "objective", ...WHOLE }] }, "7999/100"],
    // behind the cap: 99,5 becomes 100
    ["120", { rule: { cap: "99.5" }, rounding: [{ at: "points", ...WHOLE }] }, "100"],
    ["600/7", { rounding: [{ at: "points", decimals: 2, mode: "down" }] }, "8571/100"],
  ])("%s %j: %s", (achievement, told, result) => {
    expect(points(achievement, told)).toBe(result);
  });
});

describe("a scale on the value", () => {
  const rule: PointsRule = { scale: { on: "value", bands: [{ upTo: "5", points: "100" }, { below: "10", points: "same" }, { points: "0" }] } };

  it.each([
    ["5", "100"],
    ["7.5", "15/2"],
    ["10", "0"],
  ])("reads the actual %s, not the achievement: %s", (value, result) => {
    expect(points("50", { rule, value })).toBe(result);
    expect(points("50", { rule, value, rounding: [{ at: "achievement", ...WHOLE }] })).toBe(result);
  });

  it("lets dates and yes or no pass, with floor and cap", () => {
    expect(points("100", { rule })).toBe("100");
    expect(points("120", { rule: { ...rule, cap: "100" } })).toBe("100");
  });
});

// DOMAIN 11.3: bands with closed ends have gaps, into which real values fall.
describe("bands leave no gap", () => {
  const bands: readonly ScaleBand[] = [{ below: "38", points: "1" }, { upTo: "75", points: "2" }, { upTo: "90", points: "3" }, { points: "4" }];

  it.each([
    ["37.99", "1"],
    ["37.995", "1"],
    ["37.99999", "1"],
    ["38", "2"],
    ["75.5", "3"],
    ["90", "3"],
    ["90.5", "4"],
    ["91", "4"],
    ["1000", "4"],
    ["-1000", "1"],
  ])("%s is in band %s", (achievement, band) => {
    expect(points(achievement, { rule: { scale: { bands } } })).toBe(band);
  });
});

describe("linear bands", () => {
  // 90–110 gives 60–80, 110–131 gives 80–95; below 0, from 131 on 100.
  const bands: readonly ScaleBand[] = [
    { below: "90", points: "0" },
    { upTo: "110", points: { from: "60", to: "80" } },
    { below: "131", points: { from: "80", to: "95" } },
    { points: "100" },
  ];

  it.each([
    ["89.99", "0"],
    ["90", "60"],
    ["100", "70"],
    ["110", "80"],
    ["120", "610/7"],
    ["131", "100"],
  ])("%s: %s", (achievement, result) => {
    expect(points(achievement, { rule: { scale: { bands } } })).toBe(result);
  });
});

it("notes what changed something", () => {
  const trace: Step[] = [];
  const rule = { scale: { bands: STEPS }, floor: "0", cap: "80" };
  pointsOf(exact("79.6"), { rule, rounding: [{ at: "achievement", ...WHOLE }], value: undefined, share: exact("50"), trace });
  expect(trace.map((step) => [step.step, step.rule, written(step.result as never)])).toEqual([
    ["points", "rounding.achievement.halfUp", "80"],
    ["points", "points.scale", "80"],
    ["points", "correction.exogenous", "90"],
    ["points", "points.cap", "80"],
  ]);
});

it.each<[PointsRule, string, string]>([
  [{}, "0", "100"],
  [{ floor: "0", cap: "100" }, "0", "100"],
  [{ floor: "20", cap: "80" }, "20", "80"],
  [{ floor: "-10", cap: "120" }, "-10", "100"],
])("the least and the full points of %j are %s and %s", (rule, least, full) => {
  expect([leastPoints(rule), fullPoints(rule)].map(written)).toEqual([least, full]);
});

it("within and roundedAt leave a value alone where they have nothing to do", () => {
  const value = exact("50");
  expect(within(value, { floor: "0", cap: "100" }, { at: "points" })).toBe(value);
  expect(roundedAt("body", value, { rounding: [{ at: "area", ...WHOLE }] })).toBe(value);
});
