import { describe, expect, it } from "vitest";
import type { BodyScore } from "../../../src/index.ts";
import { figuresOf } from "../../../src/report/figures.ts";
import { icicle, icicleHeight } from "../../../src/report/svg/icicle.ts";
import { named } from "../../tools/markup.ts";
import { elementsOf, scoreOf, seedScore, textsOf } from "../../tools/report-page.ts";

const elements = (score: BodyScore, height = 400) => elementsOf(icicle(score, figuresOf(score.ruleSet, "it"), { width: 500, height }));

/** The boxes: what stands in the title, and where the box lies. */
function boxes(score: BodyScore, height?: number) {
  const found = elements(score, height);
  const titles = textsOf(found, "title");
  const grounds = named(found, "rect").filter(({ attributes }) => attributes.get("width") !== "6" && !attributes.has("fill-opacity"));
  return grounds.map(({ attributes }, at) => {
    const [x = 0, y = 0, width = 0, tall = 0] = ["x", "y", "width", "height"].map((name) => Number(attributes.get(name)));
    return { title: titles[at] ?? "", x, y, width, height: tall, fill: attributes.get("fill") };
  });
}

const indicator = (name: string, weight: string, actual: string) => ({ name, weight, target: "100 %", actual });
const small = scoreOf([{ name: "A", objectives: [{ title: "O", indicators: [indicator("I", "75", "95 %"), indicator("J", "25", "annullato")] }] }]);

describe("a small plan", () => {
  it("has a box for each node, as tall as its share and told whole in its title", () => {
    expect(boxes(small).map(({ title, y, height }) => [title, y, height])).toEqual([
      ["Ente; 100,00 % dell'ente; 95,00 punti; verde", 0, 399],
      ["A; 100,00 % dell'ente; 95,00 punti; verde", 0, 399],
      ["O; 100,00 % dell'ente; 95,00 punti; verde", 0, 399],
      ["I; 75,00 % dell'ente; 95,00 punti; verde", 0, 299],
      ["J; 25,00 % dell'ente; escluso: annullato", 300, 99],
    ]);
  });

  it("sets the levels side by side, up to the right edge", () => {
    const found = boxes(small);
    for (const [at, box] of found.slice(1, 4).entries()) expect(box.x).toBeCloseTo((found[at]?.x ?? 0) + (found[at]?.width ?? 0) + 1, 1);
    expect(found.slice(3).map(({ x, width }) => Math.round(x + width))).toEqual([499, 499]);
  });

  it("hatches what has no score", () => {
    expect(boxes(small).map(({ fill }) => fill?.startsWith("url"))).toEqual([false, false, false, false, true]);
    expect(boxes(small)[4]?.fill).toBe("url(#icicle-none)");
  });
});

it("lets an indicator right below an area's objective reach as far as those further down", () => {
  const score = scoreOf([
    { name: "A", objectives: [{ title: "O", indicators: [indicator("I", "100", "95 %")] }] },
    { name: "B", objectives: [{ title: "P", objectives: [{ title: "Q", indicators: [indicator("J", "100", "95 %")] }] }] },
  ]);
  const ends = boxes(score).filter(({ title }) => /^[IJ];/.test(title));
  expect(ends.map(({ x, width }) => Math.round(x + width))).toEqual([499, 499]);
});

it("says so where nothing has a weight", () => {
  const score = scoreOf([{ name: "A", weight: "0", objectives: [{ title: "O", indicators: [indicator("I", "100", "95 %")] }] }]);
  expect(textsOf(elements(score), "text")).toEqual(["Nessuna parte del piano ha un peso"]);
});

it("leaves no box of a weight of 0, and no text where there is no room", () => {
  const score = scoreOf([
    { name: "A", objectives: [{ title: "O", indicators: [indicator("I", "0", "95 %"), indicator("J", "98", "95 %"), indicator("K", "2", "95 %")] }] },
  ]);
  expect(boxes(score).map(({ title }) => title[0])).toEqual(["E", "A", "O", "J", "K"]);
  expect(textsOf(elements(score), "text").filter((text) => text === "K")).toEqual([]);
});

describe("the plan of the seed", () => {
  const score = seedScore();

  it("has a box for all of its 93 nodes", () => {
    expect(boxes(score, icicleHeight(score))).toHaveLength(93);
  });

  it("fills its height at every level", () => {
    const found = boxes(score, 1000);
    const columns = [...new Set(found.map(({ x }) => x))].map((left) => found.filter(({ x }) => x === left));
    expect(columns.map(({ length }) => length)).toEqual([1, 4, 6, 34, 48]);
    // A pixel is left between two boxes.
    for (const column of columns) expect(Math.round(column.reduce((sum, { height }) => sum + height + 1, 0))).toBe(1000);
  });
});

it.each([
  ["few indicators", small, 320],
  ["the plan of the seed", seedScore(), 1440],
])("is as tall as %s need", (_, score, height) => {
  expect(icicleHeight(score)).toBe(height);
});
