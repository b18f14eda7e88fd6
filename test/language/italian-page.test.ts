/** The Italian page of the language has the tables and the grammar of the English one, whose every example is read: only the words around them differ. */
import { expect, it } from "vitest";
import { readText } from "../tools/files.ts";
import { fenceOf } from "../tools/grammar.ts";
import { cellExamples, PAGE } from "../tools/target-page.ts";

const ITALIAN = readText("docs/it/target.md");

/** The examples of every table, cell by cell. */
const tables = (page: string) =>
  page
    .split(/\n{2,}/)
    .filter((block) => block.startsWith("|"))
    .map((block) => block.split("\n").map((line) => line.slice(1, -1).split("|").map(cellExamples)));

/** The grammar without what it says in words. */
const rules = (page: string) =>
  fenceOf(page)
    .replaceAll(/\(\*[^]*?\*\)/g, "")
    .replaceAll(/\?[^?]*\?/g, "?");

it("has the same examples in the same tables", () => {
  expect(tables(ITALIAN)).toHaveLength(5);
  expect(tables(ITALIAN)).toEqual(tables(PAGE));
});

it("has the same grammar", () => {
  expect(rules(ITALIAN)).toBe(rules(PAGE));
});

it("says in Italian what the grammar says in words", () => {
  const said = (page: string): readonly string[] => fenceOf(page).match(/\(\*[^]*?\*\)|\?[^?]*\?/g) ?? [];
  expect(said(ITALIAN)).toHaveLength(said(PAGE).length);
  expect(said(ITALIAN).filter((words) => said(PAGE).includes(words))).toEqual([]);
});
