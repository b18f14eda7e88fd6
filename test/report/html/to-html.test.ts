import { describe, expect, it } from "vitest";
import { type BodyScore, parsePlan, PlanError, ruleSets, scorePlan } from "../../../src/index.ts";
import { toHtml, type HtmlOptions } from "../../../src/report/html/to-html.ts";
import { toSvg } from "../../../src/report/svg/to-svg.ts";
import { shownText } from "../../../src/error/shown-text.ts";
import { HOSTILE_TEXTS, hostileScore } from "../../tools/hostile-plan.ts";
import { type FoundElement, named, readMarkup } from "../../tools/markup.ts";
import { seedScore } from "../../tools/report-page.ts";

const score = seedScore();

it("gives the same bytes for the same score, Italian unless told", () => {
  expect(toHtml(score)).toBe(toHtml(seedScore(), { locale: "it" }));
  expect(toHtml(score, { locale: "en" })).not.toBe(toHtml(score));
});

describe("hostile texts wherever a plan, a rule set or a correction holds one", () => {
  // A long name takes more lines of a chart than a short one.
  const namesOf = (elements: readonly FoundElement[]): readonly string[] => elements.flatMap(({ name }) => (name === "text" ? [] : [name]));
  const harmless = namesOf(readMarkup(toHtml(hostileScore("x"))));

  it.each(HOSTILE_TEXTS)("%j is text, and seen", (text) => {
    const elements = readMarkup(toHtml(hostileScore(text), { title: text }));
    expect(namesOf(elements)).toEqual(harmless);
    expect(named(elements, "body")[0]?.text).toContain(shownText(text));
    expect(named(elements, "h1")[0]?.text.trim()).toBe(shownText(text));
    for (const chart of ["icicle", "bars", "strategicMap"] as const) readMarkup(toSvg(hostileScore(text), { chart }));
  });
});

it.each([
  [null, ["report.options"]],
  ["en", ["report.options"]],
  [{ locale: "fr" }, ["report.option"]],
  [{ locale: null }, ["report.option"]],
  [{ title: "" }, ["report.title"]],
  [{ title: " \n" }, ["report.title"]],
  [{ title: 5 }, ["report.title"]],
  [{ title: null }, ["report.title"]],
])("refuses the options %j with %j", (options, codes) => {
  expect(codesOf(() => toHtml(score, options as HtmlOptions))).toEqual(codes); // what a caller without types may give
});

it.each([
  ["nothing", undefined],
  ["a plan", score.plan],
  ["a copy of a score", { ...score }],
])("refuses %s, which is no score", (_, value) => {
  expect(codesOf(() => toHtml(value as BodyScore))).toEqual(["report.score"]);
});

function codesOf(call: () => unknown): readonly string[] {
  try {
    call();
    return [];
  } catch (error) {
    return error instanceof PlanError ? error.issues.map(({ code }) => code) : [String(error)];
  }
}

describe("a large plan", () => {
  const largePage = (count: number): { readonly size: number; readonly milliseconds: number } => {
    const objectives = Array.from({ length: count / 10 }, (_, at) => ({
      title: `Obiettivo ${at}`,
      indicators: Array.from({ length: 10 }, (_none, of) => ({
        code: `I${at}-${of}`,
        name: `Indicatore ${of} di ${at}`,
        target: "<= 180 gg",
        actual: `${181 + of} gg`,
      })),
    }));
    const plan = parsePlan({ body: "Ente", year: 2021, areas: [{ name: "Area", objectives }] });
    const large = scorePlan(plan, ruleSets.cameraleStandard);
    const start = performance.now();
    const size = toHtml(large).length;
    return { size, milliseconds: performance.now() - start };
  };

  it("grows with its indicators, no faster", () => {
    largePage(500);
    const [half, whole] = [largePage(1000), largePage(2000)];
    expect(whole.size).toBeLessThan(2000 * 2500);
    expect(whole.size / half.size).toBeLessThan(2.1);
    // Four times as long would be quadratic; other work on the machine may double what is linear.
    expect(whole.milliseconds).toBeLessThan(Math.max(4 * half.milliseconds, 2000));
    expect(whole.milliseconds).toBeLessThan(20_000);
  });
});
