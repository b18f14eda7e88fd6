import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scorePlan } from "../../../src/index.ts";
import { heading, item, labelled, pageOf, quoted, strong, table } from "../../../src/report/markdown/blocks.ts";
import { shownText } from "../../../src/error/shown-text.ts";
import { HOSTILE_TEXTS } from "../../tools/hostile-plan.ts";
import { markdownTokens } from "../../tools/markdown.ts";
import { nodesOf } from "../../tools/score-rules.ts";
import { planWith, rulesWith } from "../../tools/scoring.ts";

it("writes blocks", () => {
  const columns = [
    { title: "Nome", align: "left" },
    { title: "Punti", align: "right" },
  ] as const;
  expect(
    pageOf([
      heading(2, "A"),
      item("B", "c"),
      item("D", "e", "f"),
      table(columns, [
        [strong("g"), "1"],
        [strong(""), ""],
      ]),
    ]),
  ).toBe("## A\n\n- **B**: c\n\n- **D** (f): e\n\n| Nome | Punti |\n| :-- | --: |\n| **g** | 1 |\n|  |  |\n");
});

it("names a node as annexes do", () => {
  const plan = planWith({ code: "A_1", name: "Nome", target: "SI" });
  expect(nodesOf(scorePlan(plan, rulesWith())).map(labelled)).toEqual(["Ente", "A", "O1", "A\\_1 - Nome"]);
});

/** Where a report puts a text of a plan. */
const PLACES: readonly (readonly [string, (piece: string) => string, readonly string[]])[] = [
  ["a title", (piece) => heading(1, `A: ${piece}`), ["heading_open", "heading_close"]],
  ["a heading", (piece) => heading(3, piece), ["heading_open", "heading_close"]],
  [
    "an item",
    (piece) => item("A", piece),
    [
      "bullet_list_open",
      "bullet_list_close",
      "list_item_open",
      "list_item_close",
      "paragraph_open",
      "paragraph_close",
      "strong_open",
      "strong_close",
    ],
  ],
  [
    "what an item is about",
    (piece) => item(piece, "a", piece),
    [
      "bullet_list_open",
      "bullet_list_close",
      "list_item_open",
      "list_item_close",
      "paragraph_open",
      "paragraph_close",
      "strong_open",
      "strong_close",
    ],
  ],
  [
    "cells",
    (piece) =>
      table(
        [
          { title: "A", align: "left" },
          { title: "B", align: "left" },
        ],
        [[strong(piece), piece]],
      ),
    [
      "table_open",
      "table_close",
      "thead_open",
      "thead_close",
      "tbody_open",
      "tbody_close",
      "tr_open",
      "tr_close",
      "th_open",
      "th_close",
      "td_open",
      "td_close",
      "strong_open",
      "strong_close",
    ],
  ],
];

describe.each(PLACES)("in %s", (_place, write, own) => {
  /** What a reader finds besides the marks of the place: marks, and texts. */
  const found = (text: string) => {
    const tokens = markdownTokens(pageOf([write(quoted(text))]));
    return {
      marks: tokens.map(({ type }) => type).filter((type) => !own.includes(type) && !type.startsWith("text")),
      texts: tokens.map(({ content }) => content.replaceAll("\u2060", "")).join(""),
    };
  };

  it.each(HOSTILE_TEXTS)("%j is nothing but text", (text) => {
    expect(found(text)).toEqual({ marks: [], texts: expect.stringContaining(shownText(text)) });
  });

  it("every text is nothing but text", () => {
    const marks = fc.string({ unit: fc.constantFrom(..."|\\`*_~[]()<>!#&;:/@.-+=\"'$^{}1a \n".split(""), "www", "http", "mailto", "://") });
    const text = fc.oneof(fc.string({ unit: "binary" }), marks).filter((one) => shownText(one) !== "");
    const property = fc.property(text, (one) => {
      expect(found(one)).toEqual({ marks: [], texts: expect.stringContaining(shownText(one)) });
    });
    fc.assert(property, { numRuns: 500 });
  });
});
