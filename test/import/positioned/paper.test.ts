import { expect, it } from "vitest";
import type { PositionedItem } from "../../../src/import/positioned/item.ts";
import { readPaper } from "../../../src/import/positioned/paper.ts";
import { at, heading, row } from "../../tools/annex-lines.ts";

const OPTIONS = { origin: "bottom", areas: [], columns: {}, leaveOut: [], withoutResults: false, descriptions: "apart" } as const;
const HEAD = [at(40, 760, "Area", { height: 14 }), ...heading(740, "Servizio", "100,00%"), ...heading(720, "2.1.1 - Titolo", "100,00%")];
const ROWS = [...row(700, "C_1 - Uno", "50,00%", "SI", "N/D"), ...row(680, "C_2 - Due", "50,00%", "NO", "N/D")];
const read = (...pages: readonly (readonly PositionedItem[])[]) => {
  const { nodes, unmatched, leftOut, issues } = readPaper(pages, OPTIONS);
  return {
    nodes: nodes.map(({ level, name }) => `${level}: ${name}`),
    unmatched: unmatched.map(({ text }) => text),
    leftOut: leftOut.map(({ reason, text }) => `${reason}: ${text}`),
    codes: issues.map(({ code, severity }) => `${severity} ${code}`),
  };
};

const NODES = ["area: Area", "service: Servizio", "objective: Titolo", "indicator: Uno", "indicator: Due"];

it("reads the nodes of an annex", () => {
  expect(read([...HEAD, ...ROWS])).toEqual({ nodes: NODES, unmatched: [], leftOut: [], codes: [] });
});

it.each<[string, readonly PositionedItem[], string[], string[]]>([
  [
    "text around the table",
    [at(50, 800, "Delibera"), at(50, 600, "Firmato"), at(430, 600, "IL COMMISSARIO")],
    ["Delibera", "Firmato", "IL COMMISSARIO"],
    ["warning import.unmatched", "warning import.unmatched", "warning import.unmatched"],
  ],
  ["a weight below the table", [at(300, 600, "50,00%")], ["50,00%"], ["error import.strayValue"]],
  ["a value in the table beside nothing", [at(500, 750, "N/D")], ["N/D"], ["error import.strayValue"]],
  ["a text between columns", [at(345, 690, "nota")], ["nota"], ["error import.betweenColumns"]],
  ["a text between columns below the table", [at(345, 600, "nota")], ["nota"], ["warning import.unmatched"]],
])("tells of %s", (_, more, unmatched, codes) => {
  expect(read([...HEAD, ...ROWS, ...more])).toEqual({ nodes: NODES, unmatched, leftOut: [], codes });
});

it("tells of an indicator without weight, where others have one", () => {
  expect(read([...HEAD, ...ROWS.filter(({ x, y }) => x !== 300 || y !== 680)]).codes).toEqual(["warning import.weightMissing"]);
  const headings = ["Peso", "Target", "Consuntivo"].map((text, column) => at(300 + 100 * column, 800, text));
  expect(read([...headings, ...HEAD, ...ROWS.filter(({ x }) => x !== 300)]).codes).toEqual([]);
});

it("tells of headings that are said again, and of another weight beside them", () => {
  const again = (weight: string) => [
    at(40, 790, "Area", { height: 14 }),
    ...heading(770, "Servizio", weight),
    ...heading(755, "2.1.1 - Titolo", "100,00%"),
    ...row(740, "C_3 - Tre", "0,00%", "SI", "N/D"),
  ];
  expect(read([...HEAD, ...ROWS], again("100,00%"))).toMatchObject({
    codes: [],
    leftOut: ["Area", "Servizio", "2.1.1 - Titolo"].map((text) => `repeatedHeading: ${text}`),
  });
  expect(read([...HEAD, ...ROWS], again("50,00%")).codes).toEqual(["error import.severalValues"]);
});
