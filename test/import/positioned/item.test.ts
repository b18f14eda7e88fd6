import { expect, it } from "vitest";
import { type Box, commonWidth, placeOnly, placeParams, shareBeside, shortText } from "../../../src/import/positioned/item.ts";

const box = (top: number, bottom: number, page = 1): Box => ({ page, left: 0, right: 10, top, bottom });

it.each([
  [box(0, 10), box(0, 10), 1],
  [box(0, 10), box(5, 30), 0.5],
  [box(0, 10), box(-20, 2), 0.2],
  [box(0, 10), box(10, 20), 0],
  [box(0, 10), box(40, 50), 0],
  [box(0, 10), box(0, 10, 2), 0],
])("how much of %j lies beside %j: %d", (a, b, share) => {
  expect(shareBeside(a, b)).toBe(share);
});

it.each([
  [5, 20, 5],
  [10, 20, 0],
  [13, 20, -3],
])("0–10 and %d–%d share %d", (left, right, width) => {
  expect(commonWidth({ left: 0, right: 10 }, { left, right })).toBe(width);
});

it("says where a text is, in a few digits and at most 80 letters", () => {
  expect(placeParams({ page: 2, x: 12.3456, y: -0.04, text: "a".repeat(90) })).toEqual({ page: "2", x: "12.3", y: "0", text: `${"a".repeat(80)}…` });
  expect(shortText("😀".repeat(80))).toBe("😀".repeat(80));
  const more = { page: 1, x: 2, y: 3, text: "a", height: 4 };
  expect(placeOnly(more)).toEqual({ page: 1, x: 2, y: 3, text: "a" });
});
