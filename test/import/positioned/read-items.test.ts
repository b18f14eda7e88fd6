import { describe, expect, it } from "vitest";
import type { PositionedPages } from "../../../src/import/positioned/item.ts";
import { byPlace, readItems } from "../../../src/import/positioned/read-items.ts";
import { at } from "../../tools/annex-lines.ts";
import { deepFreeze } from "../../tools/deep-freeze.ts";

it("turns y downwards, from either origin", () => {
  const [fromBottom] = readItems([[at(40, 700, " a ")]], "bottom").pieces;
  expect(fromBottom).toEqual({
    page: 1,
    left: 40,
    right: 55,
    top: -710,
    bottom: -700,
    text: "a",
    height: 10,
    spaceBefore: true,
    spaceAfter: true,
    x: 40,
    y: 700,
  });
  const [fromTop] = readItems([[at(40, 142, "a")]], "top").pieces;
  expect(fromTop).toMatchObject({ top: 142, bottom: 152, x: 40, y: 142 });
});

it("takes the page from the list, or from the item", () => {
  const pages = (given: PositionedPages) => readItems(deepFreeze(given), "bottom").pieces.map(({ page }) => page);
  expect(pages([[at(0, 0, "a")], [], [at(0, 0, "b")]])).toEqual([1, 3]);
  expect(pages([at(0, 0, "a", { page: 7 }), at(0, 0, "b", { page: 2 })])).toEqual([7, 2]);
});

it.each([
  [[{ height: 8 }, { height: 12 }, { height: 8 }, {}], 8],
  [[{}, { height: 0 }], 10], // twice 5, the width of a letter
])("gives items without height the usual one: %j", (sizes, height) => {
  const items = sizes.map((size) => ({ text: "abcd", x: 0, y: 0, width: 20, ...size }));
  expect(readItems([items], "bottom").pieces.at(-1)?.height).toBe(height);
});

it("leaves out what is turned, and says so", () => {
  const { pieces, rotated, issues } = readItems(
    [[at(1, 2, "Bozza", { rotation: 45 }), at(1, 2, "a", { rotation: 360.5 }), at(1, 2, " ", { rotation: 90 })]],
    "bottom",
  );
  expect(pieces.map(({ text }) => text)).toEqual(["a"]);
  expect(rotated.map(({ text }) => text)).toEqual(["Bozza"]);
  expect(issues).toMatchObject([{ code: "import.rotated", severity: "warning", params: { page: "1", x: "1", y: "2", text: "Bozza" } }]);
});

describe("what is no item", () => {
  const throwing = Object.defineProperty({}, "text", { enumerable: true, get: () => JSON.parse("{") as unknown });
  it.each<[string, unknown, string, string]>([
    ["no list", "testo", "schema.type", ""],
    ["no object", [[null]], "schema.type", "0.0"],
    ["no text", [[{ x: 0, y: 0, width: 1, text: 5 }]], "schema.text", "0.0.text"],
    ["no number", [[at(Number.NaN, 0, "a")]], "schema.type", "0.0.x"],
    ["infinite", [[at(0, Number.POSITIVE_INFINITY, "a")]], "schema.type", "0.0.y"],
    ["too far", [[at(2e6, 0, "a")]], "schema.size", "0.0.x"],
    ["a negative width", [[at(0, 0, "a", { width: -1 })]], "schema.size", "0.0.width"],
    ["too long", [[at(0, 0, "a".repeat(5000))]], "schema.size", "0.0.text"],
    ["page 0", [[at(0, 0, "a", { page: 0 })]], "schema.size", "0.0.page"],
    ["without page", [at(0, 0, "a")], "import.noPage", "0"],
    ["throws when it is read", [[throwing]], "schema.unreadable", ""],
  ])("%s", (_, pages, code, path) => {
    const { pieces, issues } = readItems(pages, "bottom");
    expect(pieces).toEqual([]);
    expect(issues[0]?.code).toBe(code);
    expect((issues[0]?.path ?? []).join(".")).toBe(path);
  });
});

it("orders by page, then downwards, then to the right, then by text", () => {
  const pages = [[at(5, 1, "d"), at(5, 2, "b"), at(9, 1, "f"), at(5, 1, "c"), at(5, 1, "d")], [at(0, 9, "g")]];
  expect([...readItems(pages, "bottom").pieces].sort(byPlace).map(({ text }) => text)).toEqual(["b", "c", "d", "d", "f", "g"]);
});
