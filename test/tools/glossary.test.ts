import { expect, it } from "vitest";
import { readText } from "./files.ts";

/** The cells of every row of a page's tables, but for their heads. */
const rowsOf = (file: string) =>
  Array.from(
    readText(file).matchAll(/^\| (?!English|unit \| Italian|italiano)(.*?) \| (.*?) \|/gm),
    ([, first = "", second = ""]) => [first, second] as const,
  );
/** The words of a cell, with their backticks. */
const words = (cell: string): readonly string[] => cell.split(", ");

const english = rowsOf("docs/glossary.md");
const italian = rowsOf("docs/it/glossario.md");

it("serves both ways: every English word is found from the Italian one", () => {
  const found = new Set(italian.flatMap(([, cell]) => words(cell)));
  expect(english.length).toBeGreaterThan(100);
  expect(english.flatMap(([cell]) => words(cell)).filter((word) => !found.has(word))).toEqual([]);
});

it("is in alphabetical order in Italian", () => {
  const plain = italian.map(([cell]) => cell.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase());
  expect(plain).toEqual(plain.toSorted());
});
