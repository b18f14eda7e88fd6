import { describe, expect, it } from "vitest";
import { bar, cell, facts, list, paragraph, row, section, statusOf, symbol, table, toned } from "../../../src/report/html/parts.ts";
import { type Content, element, markupOf } from "../../../src/report/markup.ts";
import { pointsScale } from "../../../src/report/svg/points-axis.ts";
import { TONES } from "../../../src/report/tone.ts";
import { named } from "../../tools/markup.ts";
import { elementsOf, seedScore, tellingOf } from "../../tools/report-page.ts";
import { exact } from "../../tools/scoring.ts";

it.each<[Content, string]>([
  [paragraph("<a>"), "<p>&lt;a&gt;</p>"],
  [paragraph("a", "note"), '<p class="note">a</p>'],
  [list("ol", ["a", "b"]), "<ol><li>a</li>\n<li>b</li></ol>"],
  [cell("number", "1"), '<td class="number">1</td>'],
  [row("a", cell(undefined, "b")), '<tr><th scope="row">a</th><td>b</td></tr>'],
  [facts("plain", ["T", "a", "b"]), '<dl class="plain"><div><dt>T</dt><dd>ab</dd></div></dl>'],
])("writes %j as %s", (content, markup) => {
  expect(markupOf(content)).toBe(markup);
});

it("makes a section that is known by its heading", () => {
  const [outer, heading] = elementsOf(section("x", "T", "a"));
  expect([outer?.attributes.get("id"), outer?.attributes.get("aria-labelledby"), heading?.attributes.get("id"), heading?.text]).toEqual([
    "x",
    "x-title",
    "x-title",
    "T",
  ]);
});

it("makes a table that is reached by the keyboard, and known by its caption", () => {
  const shape = { id: "t", caption: "C", columns: [{ title: "A" }, { title: "B", className: "number" }] };
  const elements = elementsOf(table(shape, element("tbody", {}, row("x", cell("number", "1")))));
  const [region] = elements;
  expect(Object.fromEntries(region?.attributes ?? [])).toEqual({ class: "scroll", role: "group", tabindex: "0", "aria-labelledby": "t-caption" });
  expect(named(elements, "caption").map(({ attributes, text }) => [attributes.get("id"), text])).toEqual([["t-caption", "C"]]);
  expect(named(elements, "th").map(({ attributes, text }) => [attributes.get("scope"), text])).toEqual([
    ["col", "A"],
    ["col", "B"],
    ["row", "x"],
  ]);
});

it.each(TONES)("says the status %s in words, beside a symbol that is not read out", (tone) => {
  const [outer, drawn] = elementsOf(toned(tone, "parola"));
  expect([outer?.text, drawn?.attributes.get("aria-hidden")]).toEqual(["parola", "true"]);
  expect(markupOf(toned(tone, "parola"))).toContain(markupOf(symbol(tone)));
});

it("tells the status of a node", () => {
  const score = seedScore();
  expect(elementsOf(statusOf(score, tellingOf(score, "en")))[0]?.text).toBe("green");
});

describe("bar", () => {
  const barOf = (points: string | undefined, ...all: readonly string[]) => {
    const scale = pointsScale(all.map(exact), 0, 100);
    const rects = named(elementsOf(bar(points === undefined ? undefined : exact(points), { tone: "low", scale })), "rect");
    return rects.map(({ attributes }) => ["class", "x", "width"].map((name) => attributes.get(name)).join(" "));
  };

  it.each([
    ["50", [], ["track 0 100", "ink-low 0 50"]],
    ["600/7", [], ["track 0 100", "ink-low 0 85.71"]],
    ["150", ["200"], ["track 0 50", "ink-low 0 75"]],
    ["-50", ["-100"], ["track 50 50", "ink-low 25 25"]],
    [undefined, [], ["track 0 100", "ink-low 0 0"]],
  ])("of %s points among %j is %j", (points, all, rects) => {
    expect(barOf(points, ...all)).toEqual(rects);
  });
});
