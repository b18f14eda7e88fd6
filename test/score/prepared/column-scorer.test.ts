import { afterEach, describe, expect, it, vi } from "vitest";
import { type ActualInput, parseActual, parsePlan, ruleSets, scorePlan } from "../../../src/index.ts";
import { ColumnScorer } from "../../../src/score/prepared/column-scorer.ts";
import { columnsOf } from "../../../src/score/prepared/columns.ts";
import { ExactPoints } from "../../../src/score/prepared/exact.ts";

const ruleSet = ruleSets.cameraleStandard;
const plan = parsePlan({
  body: "B",
  year: 2021,
  areas: [
    {
      name: "A",
      objectives: [
        {
          title: "O",
          indicators: [
            { code: "X", name: "X", target: ">= 10" },
            { code: "Y", name: "Y", target: "<= 10" },
          ],
        },
      ],
    },
    { name: "C", objectives: [{ title: "O", indicators: [{ code: "X", name: "X", target: ">= 20" }] }] },
  ],
});
const scorerWith = (options = {}) => new ColumnScorer(plan, columnsOf(plan, ruleSet)!, { ruleSet, options });
const values = (scorer: ColumnScorer, ...ids: string[]) => ids.map((id) => scorer.value(id)?.toFixed());

describe("a report by code", () => {
  it("holds for every indicator with the code", () => {
    const scorer = scorerWith();
    scorer.update("X", "10");
    expect(values(scorer, "a/o/X", "c/o/X", "a/o/Y")).toEqual(["100", "50", "0"]);
  });

  it("gives way to one by id", () => {
    const scorer = scorerWith({ actuals: { "a/o/X": "5" } });
    scorer.update("X", "10");
    expect(values(scorer, "a/o/X", "c/o/X")).toEqual(["50", "50"]);
    scorer.update("a/o/X", undefined);
    expect(values(scorer, "a/o/X", "c/o/X")).toEqual(["100", "50"]);
  });
});

describe("a name that is the id of one indicator and the code of another", () => {
  const indicators = [
    { id: "X", name: "I", target: ">= 10" },
    { code: "X", name: "II", target: ">= 20" },
    { code: "Y", name: "III", target: ">= 40" },
  ];
  const twice = parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives: [{ title: "O", indicators }] }] });
  const ids = ["X", "a/o/X", "a/o/Y"];

  it.each<readonly [report: ActualInput | undefined, shown: readonly string[]]>([
    ["10", ["100", "50", "0"]],
    ["5", ["50", "25", "0"]],
    [parseActual("2"), ["20", "10", "0"]],
    [undefined, ["0", "0", "0"]],
  ])("reports %j for either, as scorePlan does", (report, shown) => {
    const scorer = new ColumnScorer(twice, columnsOf(twice, ruleSet)!, { ruleSet, options: { actuals: { X: "1" } } });
    expect(values(scorer, ...ids)).toEqual(["10", "5", "0"]);
    scorer.update("X", report);
    expect(values(scorer, ...ids)).toEqual(shown);
    const nodes = scorePlan(twice, ruleSet, { actuals: { X: report } }).children[0]!.children[0]!.children;
    expect(nodes.map(({ value }) => value?.toFixed())).toEqual(shown);
  });
});

describe("what is reported for one indicator", () => {
  it.each<readonly [what: string, report: ActualInput]>([
    ["an actual", parseActual("5")],
    ["text", "5"],
    ["an actual with nothing beside", { actual: parseActual("5") }],
  ])("is read the same as %s", (_what, report) => {
    const scorer = scorerWith({ actuals: { X: "10", Y: "10" } });
    expect(scorer.update("a/o/X", report)?.toFixed()).toBe("62.5");
    expect(values(scorer, "a/o/X", "a/o", "a", "c", "b")).toEqual(["50", "75", "75", "50", "62.5"]);
  });

  it("outlives what comes by code, until it is taken out", () => {
    const scorer = scorerWith({ actuals: { "a/o/X": "1", X: "10" } });
    scorer.update("a/o/X", parseActual("5"));
    scorer.update("X", parseActual("2"));
    expect(values(scorer, "a/o/X", "c/o/X")).toEqual(["50", "10"]);
    scorer.update("a/o/X", undefined);
    expect(values(scorer, "a/o/X", "c/o/X")).toEqual(["20", "10"]);
    scorer.update("X", undefined);
    expect(values(scorer, "a/o/X", "c/o/X")).toEqual(["0", "0"]);
  });

  it("is refused where it is none, and forgotten by the next", () => {
    const scorer = scorerWith({ actuals: { X: "10", Y: "10" } });
    expect(scorer.update("a/o/X", null as unknown as ActualInput)).toBeUndefined();
    expect(scorer.update("a/o/X", parseActual("10"))?.toFixed()).toBe("75");
  });
});

it("counts indicators in and out", () => {
  const scorer = scorerWith({ actuals: { X: "10", Y: "20" } });
  // 100 and 50; then 100 alone, then nothing, and back.
  expect(values(scorer, "a/o", "b")).toEqual(["75", "62.5"]);
  scorer.update("Y", "annullato");
  expect(values(scorer, "a/o/Y", "a/o", "b")).toEqual([undefined, "100", "75"]);
  scorer.update("a/o/X", "annullato");
  expect(values(scorer, "a/o", "a", "b")).toEqual([undefined, undefined, "50"]);
  scorer.update("c/o/X", "annullato");
  expect(values(scorer, "c", "b")).toEqual([undefined, undefined]);
  scorer.update("Y", parseActual("20"));
  expect(values(scorer, "a/o/Y", "a/o", "a", "b")).toEqual(["50", "50", "50", "50"]);
});

it("sums exactly what is far beyond doubles, beside what is not", () => {
  const loose = { ...ruleSet, points: {}, achievement: { ...ruleSet.achievement, atMost: { method: "complement" as const } } };
  const scorer = new ColumnScorer(plan, columnsOf(plan, loose)!, { ruleSet: loose, options: { actuals: { Y: "10", X: "10" } } });
  scorer.update("a/o/X", "123.456.789.012.345.678.901,5");
  // 100 · V ÷ 10, and its half with the other's 100; 50 below the other area.
  expect(scorer.points("a/o/X")).toEqual({ numerator: 1_234_567_890_123_456_789_015n, denominator: 1n });
  expect(scorer.points("a/o")).toEqual({ numerator: 1_234_567_890_123_456_789_115n, denominator: 2n });
  for (const id of ["c/o", "c/o/X"]) expect(scorer.points(id)).toEqual({ numerator: 50n, denominator: 1n });
  expect(scorer.points("b")).toEqual({ numerator: 1_234_567_890_123_456_789_215n, denominator: 4n });
  // The other area left out.
  scorer.update("c/o/X", "annullato");
  expect([scorer.points("c"), scorer.points("b")]).toEqual([undefined, scorer.points("a/o")]);
  scorer.update("a/o/X", parseActual("10"));
  expect(values(scorer, "a/o/X", "a/o", "b")).toEqual(["100", "100", "100"]);
});

describe("what has no points", () => {
  it("has no value, and neither has what it blocks", () => {
    const scorer = scorerWith({ actuals: { X: "10", Y: "annullato" } });
    expect(values(scorer, "a/o/Y", "a/o", "b")).toEqual([undefined, "100", "75"]);
    expect(scorer.points("a/o/Y")).toBeUndefined();
    // Not computable: in the final phase it blocks all above it.
    expect(scorer.update("Y", "3 gg e mezzo")).toBeUndefined();
    expect(values(scorer, "a/o/Y", "a/o", "a", "b", "c")).toEqual([undefined, undefined, undefined, undefined, "50"]);
    expect(scorer.points("b")).toBeUndefined();
    expect(scorer.update("Y", "10")?.toFixed()).toBe("75");
  });
});

it("widens its bounds with larger points", () => {
  const loose = { ...ruleSet, achievement: { ...ruleSet.achievement, atMost: { method: "complement" as const } }, points: { floor: "0" } };
  const scorer = new ColumnScorer(plan, columnsOf(plan, loose)!, { ruleSet: loose, options: { actuals: { Y: "10", X: "10" } } });
  expect(scorer.value("b")?.toFixed()).toBe("75");
  scorer.update("a/o/X", "123.456.789.012.345");
  expect(scorer.points("a/o/X")).toEqual({ numerator: 1_234_567_890_123_450n, denominator: 1n });
  expect(values(scorer, "a/o", "c", "b")).toEqual(["617283945061775", "50", "308641972530912.5"]);
});

it("reads hostile reports like any others", () => {
  const throwing = {
    get actual(): string {
      throw new Error("no");
    },
  };
  expect(scorerWith().update("X", throwing)).toBeUndefined();
});

it("a name that is the id of the second indicator and the code of the third holds for either", () => {
  const indicators = [
    { code: "Y", name: "I", target: ">= 40" },
    { id: "X", name: "II", target: ">= 10" },
    { code: "X", name: "III", target: ">= 20" },
  ];
  const twice = parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives: [{ title: "O", indicators }] }] });
  const scorer = new ColumnScorer(twice, columnsOf(twice, ruleSet)!, { ruleSet, options: {} });
  scorer.update("X", "5");
  expect(values(scorer, "a/o/Y", "X", "a/o/X")).toEqual(["0", "50", "25"]);
});

describe("exact values", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const watched = () => ({
    groups: vi.spyOn(ExactPoints.prototype, "groupUnits"),
    leaves: vi.spyOn(ExactPoints.prototype, "leafUnits"),
    clear: vi.spyOn(ExactPoints.prototype, "clear"),
  });
  const euro = parsePlan({
    body: "B",
    year: 2021,
    areas: [{ name: "A", objectives: [{ title: "O", indicators: [{ code: "E", name: "E", target: ">= 1.234.567,89 €", actual: "753.546,57 €" }] }] }],
  });

  it("are not asked for where the bound decides", () => {
    const { groups, leaves } = watched();
    // 61,0372…
    const scorer = new ColumnScorer(euro, columnsOf(euro, ruleSet)!, { ruleSet, options: {} });
    expect(values(scorer, "a/o/E", "b")).toEqual(["61.04", "61.04"]);
    expect([groups.mock.calls.length, leaves.mock.calls.length]).toEqual([0, 0]);
  });

  it("are asked for of the indicator alone that is updated, and the rest is not swept", () => {
    const scorer = new ColumnScorer(euro, columnsOf(euro, ruleSet)!, { ruleSet, options: {} });
    const { groups, leaves, clear } = watched();
    expect(scorer.update("E", "753.546,56 €")?.toFixed()).toBe("61.04");
    expect([groups.mock.calls.length, leaves.mock.calls.length, clear.mock.calls.length]).toEqual([0, 1, 0]);
  });
});

it("carries an update up in steps, and sums whole where an indicator comes to count", () => {
  const columns = columnsOf(plan, ruleSet)!;
  const scorer = new ColumnScorer(plan, columns, { ruleSet, options: { actuals: { X: "10", Y: "20" } } });
  const above = (id: string) => -1 - columns.places.get(id)!;
  const steps = () => ["a/o", "a", "b"].map((id) => columns.groups.steps[above(id)]);
  scorer.update("Y", "40");
  expect(steps()).toEqual([1, 1, 1]);
  scorer.update("Y", "annullato");
  expect(steps()).toEqual([0, 0, 0]);
});

it("keeps whole only what doubles do not hold", () => {
  const columns = columnsOf(plan, ruleSet)!;
  const scorer = new ColumnScorer(plan, columns, { ruleSet, options: { actuals: { X: "3/7", Y: "20" } } });
  // 100 · 3/7 ÷ 10
  expect(scorer.points("a/o/X")).toEqual({ numerator: 30n, denominator: 7n });
  expect(columns.leaves.large.size).toBe(0);
});

it("sums exactly beside a group that is left out", () => {
  const loose = { ...ruleSet, points: {}, achievement: { ...ruleSet.achievement, atMost: { method: "complement" as const } } };
  const objectives = [
    { title: "P", indicators: [{ code: "Y", name: "Y", target: "<= 10", actual: "annullato" }] },
    { title: "O", indicators: [{ code: "X", name: "X", target: ">= 10", actual: "123.456.789.012.345.678.901,5" }] },
  ];
  const one = parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives }] });
  const scorer = new ColumnScorer(one, columnsOf(one, loose)!, { ruleSet: loose, options: {} });
  for (const id of ["a/o", "a", "b"]) expect(scorer.points(id)).toEqual({ numerator: 1_234_567_890_123_456_789_015n, denominator: 1n });
});

// 100 · (2 · 180 − 400) ÷ 180 = −200/9 = −22,222…
it.each([
  ["down", "-22.22"],
  ["up", "-22.23"],
  ["ceil", "-22.22"],
  ["floor", "-22.23"],
  ["halfUp", "-22.22"],
] as const)("rounds points below 0 %s to %s, of indicators and groups, also after an update", (mode, value) => {
  const display = { decimals: 2, mode };
  const loose = { ...ruleSet, points: {}, display, achievement: { ...ruleSet.achievement, atMost: { method: "complement" as const } } };
  const indicators = [{ code: "Y", name: "Y", target: "<= 180 gg", actual: "400 gg" }];
  const one = parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives: [{ title: "O", indicators }] }] });
  const scorer = new ColumnScorer(one, columnsOf(one, loose)!, { ruleSet: loose, options: {} });
  expect(values(scorer, "a/o/Y", "a/o", "b")).toEqual([value, value, value]);
  scorer.update("Y", "180 gg");
  expect(values(scorer, "a/o/Y", "a/o", "b")).toEqual(["100", "100", "100"]);
  scorer.update("Y", "400 gg");
  expect(values(scorer, "a/o/Y", "a/o", "b")).toEqual([value, value, value]);
});

it("gives no floor to a level that comes to be left out", () => {
  const floored = { ...ruleSet, aggregation: { ...ruleSet.aggregation, area: { method: "mean" as const, floor: "20" } } };
  const scorer = new ColumnScorer(plan, columnsOf(plan, floored)!, { ruleSet: floored, options: { actuals: { X: "10", Y: "20" } } });
  expect(values(scorer, "a", "c", "b")).toEqual(["75", "50", "62.5"]);
  scorer.update("c/o/X", "annullato");
  expect(values(scorer, "a", "c", "b")).toEqual(["75", undefined, "75"]);
  scorer.update("c/o/X", "1");
  expect(values(scorer, "a", "c", "b")).toEqual(["75", "20", "47.5"]);
});
