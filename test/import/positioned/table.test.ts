import { expect, it } from "vitest";
import type { PositionedItem } from "../../../src/import/positioned/item.ts";
import { readTable, type TableOptions } from "../../../src/import/positioned/table.ts";
import { at, cellTexts, row } from "../../tools/annex-lines.ts";

const OPTIONS: TableOptions = { origin: "bottom", areas: [], columns: {}, leaveOut: [], withoutResults: false };
const ROW = row(680, "C_1 - Nome", "100,00%", "SI", "N/D");
const read = (items: readonly PositionedItem[], options: Partial<TableOptions> = {}) => {
  const { sorted, leftOut, issues } = readTable([items], { ...OPTIONS, ...options });
  return {
    lines: sorted.map(({ text, cells }) => [text?.text, ...cellTexts(cells)]),
    leftOut: leftOut.map(({ text, reason }) => `${reason}: ${text}`),
    codes: issues.map(({ code, params }) => `${code}${params["column"] === undefined ? "" : ` ${params["column"]}`}`),
  };
};
const LINE = ["C_1 - Nome", "weight: 100,00%", "target: SI", "result: N/D"];

it("sorts the lines and leaves out column headings", () => {
  const headings = ["Indicatore", "Peso", "Target", "Esito"].map((text, index) => at(index === 0 ? 50 : 200 + 100 * index, 750, text));
  expect(read([...headings, ...ROW])).toEqual({ lines: [LINE], leftOut: ["columnHeading: Indicatore Peso Target Esito"], codes: [] });
});

it("keeps a value that was drawn over column headings", () => {
  const headings = ["Peso", "Target"].map((text, index) => at(300 + 100 * index, 750, text));
  expect(read([...headings, at(500, 750, "N/D"), ...ROW]).lines).toEqual([[undefined, "result: N/D"], LINE]);
});

it.each([
  ["a line", ["Firmato dal Segretario"]],
  ["a text of it", ["Firmato", "dal Segretario"]],
])("leaves out %s that the caller names", (_, leaveOut) => {
  const found = read([...ROW, at(50, 600, "Firmato"), at(120, 600, "dal  Segretario")], { leaveOut });
  expect(found).toEqual({ lines: [LINE], leftOut: ["asTold: Firmato", "asTold: dal Segretario"], codes: [] });
});

it.each<[string, readonly PositionedItem[], Partial<TableOptions>, string[]]>([
  ["no results", row(680, "C_1 - Nome", "100,00%", "SI"), {}, ["import.column risultato"]],
  ["no results, as told", row(680, "C_1 - Nome", "100,00%", "SI"), { withoutResults: true }, []],
  ["no values", [at(50, 680, "Testo")], {}, ["import.column peso", "import.column target"]],
  ["nothing at all", [], {}, []],
  ["what is turned", [...ROW, at(10, 10, "Bozza", { rotation: 90 })], {}, ["import.rotated"]],
  ["texts over each other", [...ROW, at(60, 681, "Sopra")], {}, ["import.overlap"]],
])("tells of %s", (_, items, options, codes) => {
  expect(read(items, options).codes).toEqual(codes);
});

it("counts pages, and knows the areas by their clean names", () => {
  expect(readTable([ROW, [], ROW], { ...OPTIONS, areas: [" Area\u00A0Uf\uFB01ci "] })).toMatchObject({ pages: 2, areas: new Set(["Area Uffici"]) });
});
