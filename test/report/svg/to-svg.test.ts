import { describe, expect, it } from "vitest";
import { PlanError } from "../../../src/index.ts";
import { type ChartName, type SvgOptions, toSvg } from "../../../src/report/svg/to-svg.ts";
import { named, readMarkup } from "../../tools/markup.ts";
import { EDGES, scoreOf, seedScore, textsOf } from "../../tools/report-page.ts";

const CHARTS: readonly ChartName[] = ["icicle", "bars", "strategicMap"];
const score = seedScore();

describe.each(CHARTS)("%s", (chart) => {
  it.each(["it", "en"] as const)("is well-formed in %s, and the same bytes each time", (locale) => {
    const svg = toSvg(score, { chart, locale });
    expect(svg).toBe(toSvg(seedScore(), { chart, locale }));
    const [root, title] = readMarkup(svg);
    expect([root?.name, root?.attributes.get("lang"), title?.name]).toEqual(["svg", locale, "title"]);
    expect(title?.text).toMatch(/: Camera di Commercio di Massa-Carrara, 2021$/);
  });

  it("is Italian unless told", () => {
    expect(toSvg(score, { chart })).toBe(toSvg(score, { chart, locale: "it" }));
  });

  it("holds nothing that runs or is loaded from elsewhere", () => {
    const elements = readMarkup(toSvg(score, { chart }));
    expect(["script", "foreignObject", "image", "use", "a", "animate"].flatMap((name) => named(elements, name))).toEqual([]);
    const values = elements.flatMap(({ attributes }) => [...attributes].filter(([name]) => name !== "xmlns"));
    expect(values.filter(([name, value]) => name.startsWith("on") || name.includes("href") || /https?:|javascript:/.test(value))).toEqual([]);
  });

  it("is as large as it is told", () => {
    const [root] = readMarkup(toSvg(score, { chart, width: 640, height: 480 }));
    expect(["width", "height", "viewBox"].map((name) => root?.attributes.get(name))).toEqual(["640", "480", "0 0 640 480"]);
  });

  it.each(EDGES)("draws a plan with %s", (_, edge) => {
    for (const locale of ["it", "en"] as const) {
      const svg = toSvg(edge(), { chart, locale });
      expect(readMarkup(svg).length).toBeGreaterThan(10);
      expect(/NaN|undefined|Infinity|\bnull\b/.exec(svg)?.[0]).toBeUndefined();
    }
  });

  it("writes coordinates of at most two decimals", () => {
    for (const { attributes } of readMarkup(toSvg(score, { chart })))
      for (const name of ["x", "y", "x1", "width", "height"]) expect(attributes.get(name) ?? "0").toMatch(/^-?\d+(\.\d{1,2})?$/);
  });
});

it.each(["icicle", "bars"] as const)("says so where there is nothing to draw: %s", (chart) => {
  expect(textsOf(readMarkup(toSvg(scoreOf([]), { chart, locale: "en" })), "text")).toEqual(["The plan has nothing to draw"]);
});

it("takes the year that was scored", () => {
  expect(toSvg(seedScore({ year: 2022 }), { chart: "bars" })).toContain("Massa-Carrara, 2022</title>");
});

it.each([
  [undefined, ["report.options"]],
  [null, ["report.options"]],
  [{}, ["report.option"]],
  [{ chart: "pie" }, ["report.option"]],
  [{ chart: "toString" }, ["report.option"]],
  [{ chart: "bars", locale: "fr" }, ["report.option"]],
  [{ chart: "bars", width: 319 }, ["report.size"]],
  [{ chart: "bars", width: 8001, height: 99 }, ["report.size", "report.size"]],
  [{ chart: "bars", width: 640.5 }, ["report.size"]],
  [{ chart: "bars", width: "640" }, ["report.size"]],
  [{ chart: "bars", height: Number.NaN }, ["report.size"]],
  [{ chart: "pie", locale: "fr", width: 0 }, ["report.option", "report.option", "report.size"]],
])("refuses the options %j with %j", (options, codes) => {
  expect(codesOf(() => toSvg(score, options as SvgOptions))).toEqual(codes); // what a caller without types may give
});

it("refuses what is no score", () => {
  expect(codesOf(() => toSvg({ ...score }, { chart: "bars" }))).toEqual(["report.score"]);
});

function codesOf(call: () => unknown): readonly string[] {
  try {
    call();
    return [];
  } catch (error) {
    return error instanceof PlanError ? error.issues.map(({ code }) => code) : [String(error)];
  }
}
