import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/decimal/decimal.ts";
import type { PositionedItem } from "../../../src/import/positioned/item.ts";
import { knownWords, readNode, strayIssue } from "../../../src/import/positioned/nodes.ts";
import type { PairedBlock } from "../../../src/import/positioned/pairing.ts";
import { at, facts, row, sorted } from "../../tools/annex-lines.ts";

/** A block of the first lines of a page, and of the rest its description, with all values of the page. */
const block = (level: PairedBlock["level"], items: readonly PositionedItem[], names = 1): PairedBlock => {
  const { lines } = facts(items);
  return { level, lines: lines.slice(0, names), description: lines.slice(names), cells: sorted(items).flatMap(({ cells }) => cells) };
};
const read = (level: PairedBlock["level"], items: readonly PositionedItem[], names = 1) => {
  const { node, issues } = readNode(block(level, items, names), new Set(), true);
  return { node, codes: issues.map(({ code, params }) => `${code}${params["column"] === undefined ? "" : ` ${params["column"]}`}`) };
};

it("reads an indicator: code, name, description and values", () => {
  const page = [...row(700, "C_1 - Nome", "33,33%", ">= 5 N.", "7 N."), at(50, 688, "lungo"), at(50, 676, "Descrizione")];
  expect(read("indicator", page, 2)).toEqual({
    node: {
      level: "indicator",
      code: "C_1",
      name: "Nome lungo",
      description: "Descrizione",
      weight: "33,33%",
      share: new Decimal("33.33"),
      target: ">= 5 N.",
      result: "7 N.",
      place: { page: 1, x: 50, y: 700, text: "C_1 - Nome lungo" },
    },
    codes: [],
  });
});

it.each<[PairedBlock["level"], readonly PositionedItem[], object]>([
  ["objective", row(700, "2.1.1 - Titolo - con trattino", "20,00%"), { code: "2.1.1", name: "Titolo - con trattino", weight: "20,00%" }],
  ["service", [at(50, 700, "Servizio A - B"), at(560, 700, "50%")], { name: "Servizio A - B", weight: "50%" }],
  ["area", row(700, "Area"), { name: "Area" }],
  ["indicator", row(700, "C_1 -", "50%", "SI", "N/D"), { code: "C_1", name: "" }],
])("reads an %s", (level, items, node) => {
  expect(read(level, items)).toMatchObject({ node, codes: [] });
});

describe("what is wrong with a row", () => {
  it.each<[string, readonly PositionedItem[], string[]]>([
    ["no target", row(700, "C_1 - Nome", "50%", "", "N/D"), ["import.valueMissing target"]],
    ["no result", row(700, "C_1 - Nome", "50%", "SI"), ["import.resultMissing"]],
    ["two weights", [...row(700, "C_1 - Nome", "50%", "SI", "N/D"), at(300, 688, "20%")], ["import.severalValues peso"]],
    ["two targets side by side", [...row(700, "C_1 - Nome", "50%", "SI", "N/D"), at(430, 700, "NO")], ["import.severalValues target"]],
    ["a value drawn twice", [...row(700, "C_1 - Nome", "50%", "SI", "N/D"), at(500, 700, "N/D")], ["import.severalValues risultato"]],
    ["a weight that cannot be read", row(700, "C_1 - Nome", "x%", "SI", "N/D"), ["import.unreadable peso", "plan.weight"]],
    ["a target that cannot be read", row(700, "C_1 - Nome", "50%", "circa 5", "N/D"), ["import.unreadable target", "target.number"]],
    ["a result that cannot be read", row(700, "C_1 - Nome", "50%", "SI", ">= 5"), ["import.unreadable risultato", "actual.inequality"]],
    ["a weight beside the columns", [...row(700, "C_1 - Nome", "50%", "SI", "N/D"), at(560, 700, "20%")], ["import.strayValue"]],
    ["two texts side by side", [...row(700, "C_1 - Nome", "50%", "SI", "N/D"), at(160, 700, "Altro")], ["import.twoTexts"]],
    ["a hyphen that may part a word", [...row(700, "C_1 - Nome perfor-", "50%", "SI", "N/D"), at(50, 688, "mance")], ["import.hyphen"]],
  ])("%s", (_, items, codes) => {
    expect(read("indicator", items, 2).codes).toEqual(codes);
  });

  it("a heading with more than a weight", () => {
    expect(read("service", row(700, "Servizio", "50%", "SI")).codes).toEqual(["import.strayValue"]);
    expect(read("objective", row(700, "2.1.1 - Titolo", "50%", "20%")).codes).toEqual(["import.severalValues peso"]);
  });
});

it("joins the lines of a target", () => {
  expect(read("indicator", [...row(700, "C_1 - Nome", "50%", "entro il", "N/D"), at(400, 688, "30/11/2021")]).node.target).toBe(
    "entro il 30/11/2021",
  );
});

it("needs no result where the annex has none", () => {
  expect(readNode(block("indicator", row(700, "C_1 - Nome", "50%", "SI")), new Set(), false).issues).toEqual([]);
});

it("takes away a hyphen that parts a word which stands whole elsewhere", () => {
  const lines = facts([at(50, 750, "La performance del"), ...row(700, "C_1 - Nome perfor-", "50%", "SI", "N/D"), at(50, 688, "mance")]).lines;
  const own = { ...block("indicator", row(700, "C_1 - Nome", "50%", "SI", "N/D")), lines: lines.slice(1) };
  expect(readNode(own, knownWords(lines), true)).toMatchObject({ node: { name: "Nome performance" }, issues: [] });
});

it("says where a stray value is", () => {
  const cells = sorted(row(700, "C_1 - Nome", "50%")).flatMap((line) => line.cells);
  expect(cells.map(strayIssue)).toMatchObject([{ code: "import.strayValue", params: { page: "1", x: "300", y: "700", text: "50%" } }]);
});
