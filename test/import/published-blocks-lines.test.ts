import { expect, it } from "vitest";
import { publishedLines } from "../../src/import/published-blocks-lines.ts";

it.each([
  [" 50,00%", { kind: "weight" }],
  ["50 %", { kind: "weight" }],
  ["100,00% >= 90,00 % N/D", { kind: "row" }],
  ["50,00% 100,00 % N/D", { kind: "row" }],
  ["20% di risorse", { kind: "words", goesOn: false }],
  ["2.1.1 - Titolo ", { kind: "words", text: "2.1.1 - Titolo", goesOn: true }],
  ["50,00% >= 90,00 %", { kind: "unreadable", issues: [{ code: "row.parts" }] }],
  ["50", { kind: "words" }],
])("reads %j", (text, expected) => {
  expect(publishedLines(text)).toMatchObject([{ line: 1, ...expected }]);
});

it("numbers lines whatever ends them, and leaves out blank ones", () => {
  expect(publishedLines("a\r\n\nb\u2028c\f \rd").map(({ line }) => line)).toEqual([1, 3, 4, 6]);
  expect(publishedLines(" \n\t")).toEqual([]);
});
