import { describe, expect, it } from "vitest";
import type { RoundingPoint } from "../../src/rules/rule-set.ts";
import type { PointsRule } from "../../src/scale/points-rule.ts";
import type { ScaleBand } from "../../src/scale/scale.ts";
import { fullPoints, leastPoints, type PointsContext, pointsOf, roundedAt, within } from "../../src/score/points.ts";
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

describe("a step tells what it was made from", () => {
  const traced = (achievement: string, told: Omit<PointsContext, "trace" | "rounding"> & { readonly rounding?: readonly RoundingPoint[] }) => {
    const trace: Step[] = [];
    pointsOf(exact(achievement), { rounding: [], ...told, trace });
    return trace;
  };

  it("rounding, scale, correction and cap", () => {
    const rule = { scale: { bands: STEPS }, floor: "0", cap: "80" };
    const told = { rule, rounding: [{ at: "achievement", ...WHOLE }], value: undefined, share: exact("50"), note: "Delibera 12/2021" } as const;
    // 79,6 becomes 80, which the scale leaves alone; 80 + 20·50/100 = 90, above the cap.
    expect(traced("79.6", told)).toEqual([
      { step: "points", rule: "rounding.achievement.halfUp", inputs: { points: exact("79.6") }, result: exact("80") },
      { step: "points", rule: "points.scale", inputs: { input: exact("80") }, result: exact("80") },
      {
        step: "points",
        rule: "correction.exogenous",
        inputs: { points: exact("80"), share: exact("50"), note: "Delibera 12/2021" },
        result: exact("90"),
      },
      { step: "points", rule: "points.cap", inputs: { points: exact("90") }, result: exact("80") },
    ]);
  });

  it("the floor", () => {
    expect(traced("-5", { rule: { floor: "0", cap: "100" }, value: undefined })).toEqual([
      { step: "points", rule: "points.floor", inputs: { points: exact("-5") }, result: exact("0") },
    ]);
  });

  it("a scale on the value", () => {
    const rule: PointsRule = { scale: { on: "value", bands: [{ upTo: "5", points: "100" }, { points: "0" }] } };
    expect(traced("70", { rule, value: exact("4") })).toEqual([
      { step: "points", rule: "points.scale.value", inputs: { input: exact("4") }, result: exact("100") },
    ]);
  });

  it("a correction of what has lost nothing: there is none", () => {
    expect(traced("100", { rule: {}, value: undefined, share: exact("50"), note: "OIV" })).toEqual([]);
  });

  it("the limits of a level, as a part of the aggregation", () => {
    const trace: Step[] = [];
    within(exact("-5"), { floor: "0" }, { at: "aggregation.area", trace });
    within(exact("105"), { cap: "100" }, { at: "aggregation.area", trace });
    expect(trace).toEqual([
      { step: "aggregate", rule: "aggregation.area.floor", inputs: { points: exact("-5") }, result: exact("0") },
      { step: "aggregate", rule: "aggregation.area.cap", inputs: { points: exact("105") }, result: exact("100") },
    ]);
  });
});
