import { describe, expect, it } from "vitest";
import type { PositionedItem } from "../../../src/import/positioned/item.ts";
import { boxAround, overlapIssues, segmentOf } from "../../../src/import/positioned/lines.ts";
import { at, lines } from "../../tools/annex-lines.ts";

const texts = (...items: readonly PositionedItem[]) => lines(items).map(({ segments }) => segments.map(({ text }) => text));

describe("lines", () => {
  it.each([
    ["two baselines", [at(0, 20, "b"), at(0, 40, "a")], [["a"], ["b"]]],
    ["a jitter", [at(30, 100.4, "b"), at(0, 100, "a"), at(60, 99.7, "c")], [["a", "b", "c"]]],
    ["pieces of one word", [at(0, 0, "Percent_"), at(40, 0, "Rilascio"), at(80, 0, "CO -"), at(103, 0, "Nome")], [["Percent_RilascioCO - Nome"]]],
    ["spaces in the items", [at(0, 0, "uno "), at(20, 0, "due")], [["uno due"]]],
    ["spaces as items", [at(0, 0, "uno"), at(15, 0, " ", { width: 0 }), at(15, 0, "due")], [["uno due"]]],
    ["a wide space item between cells", [at(0, 0, "50,00%"), at(30, 0, " ", { width: 70 }), at(100, 0, "N/D")], [["50,00%", "N/D"]]],
    ["spaces alone", [at(0, 0, "  "), at(0, 50, "")], []],
    ["a text drawn twice", [at(0, 0, "Area"), at(0.3, 0, "Area")], [["Area"]]],
    ["two equal letters", [at(0, 0, "l", { width: 2.2 }), at(2.1, 0, "l", { width: 2.2 })], [["ll"]]],
    ["an accent of its own", [at(0, 0, "perche"), at(30, 0, "\u0301", { width: 0 })], [["perché"]]],
  ])("of %s", (_, items, expected) => {
    expect(texts(...items)).toEqual(expected);
    expect(texts(...items.toReversed())).toEqual(expected);
  });

  it("are told apart by page", () => {
    expect(lines([at(0, 10, "a")], [at(0, 10, "b")]).map(({ page }) => page)).toEqual([1, 2]);
  });
});

it("makes one segment of pieces, with the place of the first", () => {
  const [line] = lines([at(0, 7, "a"), at(8, 7, "b", { height: 12 })]);
  expect(segmentOf(line?.segments.flatMap(({ pieces }) => pieces) ?? [])).toMatchObject({
    text: "a b",
    x: 0,
    y: 7,
    left: 0,
    right: 13,
    top: -19,
    bottom: -7,
    height: 12,
  });
  expect(segmentOf([])).toMatchObject({ text: "", height: 0 });
});

it("draws the smallest box around boxes", () => {
  expect(
    boxAround([
      { page: 2, left: 3, right: 9, top: 1, bottom: 2 },
      { page: 2, left: 0, right: 5, top: -4, bottom: 8 },
    ]),
  ).toEqual({ page: 2, left: 0, right: 9, top: -4, bottom: 8 });
});

describe("texts over each other", () => {
  const found = (...items: readonly PositionedItem[]) => overlapIssues(lines(items)).map(({ params }) => params["text"]);
  it.each([
    ["on one line", [at(0, 0, "Corsi svolti"), at(10, 0, "Imprese")], 1],
    ["a few points lower", [at(0, 6, "Corsi svolti"), at(0, 0, "Imprese")], 1],
    ["lines that touch", [at(0, 9, "Corsi svolti"), at(0, 0, "Imprese")], 0],
    ["side by side", [at(0, 4, "Corsi"), at(60, 0, "Imprese")], 0],
    ["on two pages", [at(0, 0, "Corsi svolti"), at(0, 0, "Imprese", { page: 2 })], 0],
  ])("%s", (_, items, count) => {
    expect(found(...items)).toHaveLength(count);
  });
});
