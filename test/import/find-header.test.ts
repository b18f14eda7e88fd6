import { describe, expect, it } from "vitest";
import { findHeader, isHeaderRow } from "../../src/import/find-header.ts";
import type { TableMapping } from "../../src/import/mapping.ts";
import { readTable } from "../../src/import/table.ts";

const find = (rows: readonly unknown[][], mapping: TableMapping = {}) => findHeader(readTable(rows).rows, mapping);
const DATA = ["Staff", "Qualità", "Reclami", "<= 3"];
const HEADERS = ["Area", "Obiettivo", "Indicatore", "Target"];

describe("finds the row of headers", () => {
  it.each<[string, unknown[][], number, 1 | 2]>([
    ["at the top", [HEADERS, DATA], 0, 1],
    ["under a title", [["CCIAA di Massa-Carrara"], ["Piano della performance 2021"], [], HEADERS, DATA], 3, 1],
    ["under a title that names fields", [["Ente", "CCIAA", "Anno", 2021], HEADERS, DATA], 1, 1],
    ["under a title across two rows of data-like words", [["Area"], ["Obiettivo"], HEADERS, DATA], 2, 1],
    ["the first of two that are alike", [HEADERS, DATA, HEADERS, DATA], 0, 1],
    ["with the groups of its columns above", [["Pianificazione", null, null, null, "Esito"], [...HEADERS, "Consuntivo"], DATA], 1, 1],
    ["with parts that say nothing alone", [["Obiettivo", null, "Indicatore", null], ["Codice", "Titolo", "Codice", "Titolo"], DATA], 1, 2],
  ])("%s", (_, rows, row, lines) => {
    expect(find(rows)).toMatchObject({ row, lines });
  });

  it("joins two rows, of which the upper one is merged over columns, or the lower one blank", () => {
    const above = ["Area", "Obiettivo", null, null, "Indicatore", null, null, "Target", null];
    const below = [null, "Codice", "Descrizione", "Peso", "Codice", "Denominazione", "Peso", 2021, 2022];
    expect(find([["Piano 2021"], above, below, DATA])).toMatchObject({
      row: 2,
      lines: 2,
      headers: [
        "Area",
        "Obiettivo Codice",
        "Obiettivo Descrizione",
        "Obiettivo Peso",
        "Indicatore Codice",
        "Indicatore Denominazione",
        "Indicatore Peso",
        "Target 2021",
        "Target 2022",
      ],
    });
  });

  it("looks for headers that the mapping names", () => {
    const rows = [["Reparto", "Scopo", "Misura", "Soglia"], DATA];
    expect(find(rows)).toBeUndefined();
    expect(find(rows, { columns: { area: "reparto", objective: "Scopo" } })).toMatchObject({ row: 0 });
  });

  it("takes the row that the mapping names", () => {
    expect(find([["a", "b"], HEADERS, DATA], { headerRow: 1 })).toMatchObject({ row: 0, headers: ["a", "b"] });
    expect(find([HEADERS, DATA], { headerRow: 3 })).toBeUndefined();
  });
});

it.each<[string, unknown[][]]>([
  ["no rows", []],
  ["data alone", [DATA, DATA]],
  ["one header alone", [["Target"], ["<= 3"]]],
])("finds none in %s", (_, rows) => {
  expect(find(rows)).toBeUndefined();
});

it("finds none further down than in the first hundred rows", () => {
  const titles = Array.from({ length: 100 }, (_, at) => [`Riga ${at}`]);
  expect(find([...titles, HEADERS])).toBeUndefined();
  expect(find([...titles.slice(1), HEADERS])).toMatchObject({ row: 99 });
});

it.each<[readonly (string | number)[], boolean]>([
  [["Area", "Obiettivo", "Indicatore", "Target"], true],
  [["AREA", "Peso", "Codice", "Valore\natteso"], true],
  [["Area", "Obiettivo", "Indicatore"], false],
  [["Area", "Obiettivo", "Indicatore", "Reclami"], false],
  [["Area", "Obiettivo", "Indicatore", "Target", 5], false],
])("%j is a row of headers: %j", (row, is) => {
  expect(isHeaderRow(row)).toBe(is);
});
