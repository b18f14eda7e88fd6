import { describe, expect, it } from "vitest";
import { ruleSets } from "../../../src/index.ts";
import { figuresOf } from "../../../src/report/figures.ts";
import { fullMark, pointsAxis, pointsBar, pointsScale } from "../../../src/report/svg/points-axis.ts";
import { named } from "../../tools/markup.ts";
import { attributesOf, elementsOf, textsOf } from "../../tools/report-page.ts";
import { exact } from "../../tools/scoring.ts";

const figures = figuresOf(ruleSets.cameraleStandard, "it");
const scaleOf = (...points: readonly string[]) => pointsScale(points.map(exact), 0, 200);

it.each([
  [[], [0, 200]],
  [["50"], [0, 200]],
  [
    ["100", "120"],
    [0, 200 / 1.2],
  ],
  [
    ["-100", "300"],
    [50, 100],
  ],
])("with points %j, 0 and 100 lie at %j", (points, places) => {
  const scale = scaleOf(...points);
  expect([scale(0), scale(100)]).toEqual(places);
});

describe("pointsAxis", () => {
  it.each([
    [["50"], ["0", "20", "40", "60", "80", "100"]],
    [["-50"], ["-40", "-20", "0", "20", "40", "60", "80", "100"]],
    [["123456"], ["0", "20.000", "40.000", "60.000", "80.000", "100.000", "120.000"]],
  ])("with points %j writes the whole numbers %j", (points, labels) => {
    expect(textsOf(elementsOf(pointsAxis(scaleOf(...points), figures, { top: 20, bottom: 100 })), "text")).toEqual(labels);
  });
});

it("marks 100 points from top to bottom", () => {
  const [line] = elementsOf(fullMark(scaleOf("200"), { top: 20, bottom: 90 }));
  expect(Object.fromEntries(line?.attributes ?? [])).toMatchObject({ x1: "100", x2: "100", y1: "20", y2: "90", "stroke-dasharray": "4 3" });
});

describe("pointsBar", () => {
  const barOf = (points: string | undefined, ...all: readonly string[]) => {
    const bar = { points: points === undefined ? undefined : exact(points), tone: "low" as const, y: 1, height: 4 };
    const [, filling] = named(elementsOf(pointsBar("bars", scaleOf(...all), bar)), "rect");
    return ["x", "width", "fill"].map((name) => filling?.attributes.get(name));
  };

  it.each([
    ["50", [], ["0", "100", "url(#bars-low)"]],
    ["0", [], ["0", "0", "url(#bars-low)"]],
    ["600/7", [], ["0", "171.43", "url(#bars-low)"]],
    ["120", ["120"], ["0", "200", "url(#bars-low)"]],
    ["-50", ["-100", "300"], ["25", "25", "url(#bars-low)"]],
  ])("of %s points among %j is %j", (points, all, bar) => {
    expect(barOf(points, ...all)).toEqual(bar);
  });

  it("is a hatched field where there are no points", () => {
    expect(barOf(undefined)).toEqual(["0", "200", "url(#bars-none)"]);
  });
});

it("writes no coordinate with more than two decimals", () => {
  const elements = elementsOf(pointsAxis(pointsScale([exact("700/3")], 10, 77), figures, { top: 1, bottom: 2 }));
  for (const x of attributesOf(elements, "x1")) expect(x).toMatch(/^\d+(\.\d{1,2})?$/);
});
