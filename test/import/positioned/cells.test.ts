import { expect, it } from "vitest";
import { sortLine } from "../../../src/import/positioned/cells.ts";
import type { PositionedItem } from "../../../src/import/positioned/item.ts";
import { at, cellTexts, COLUMNS, lines, row } from "../../tools/annex-lines.ts";

const sort = (items: readonly PositionedItem[]) => {
  const [line] = lines(items);
  const found = line && sortLine(line, COLUMNS);
  return { text: found?.text?.text, cells: cellTexts(found?.cells ?? []), nowhere: found?.nowhere.map(({ text }) => text) };
};

it.each<[string, readonly PositionedItem[], string | undefined, string[]]>([
  ["a row", row(0, "C_1 - Nome", "50,00%", ">= 5 N.", "N/D"), "C_1 - Nome", ["weight: 50,00%", "target: >= 5 N.", "result: N/D"]],
  ["values alone", row(0, "", "50,00%").slice(1), undefined, ["weight: 50,00%"]],
  ["a target that cannot be read", [at(390, 0, "Relazione annuale")], undefined, ["target: Relazione annuale"]],
  ["a weight behind the columns", [at(40, 0, "Servizio"), at(560, 0, "50,00%")], "Servizio", ["apart: 50,00%"]],
  [
    "a title over the columns",
    [at(40, 0, "2.1.1 - Titolo che arriva fin sopra le colonne dei valori e oltre ancora")],
    "2.1.1 - Titolo che arriva fin sopra le colonne dei valori e oltre ancora",
    [],
  ],
  [
    "a name up to its weight",
    [at(50, 0, "C_1 - Nome molto lungo che arriva fino al"), at(258, 0, "peso"), at(280, 0, "ecc."), at(303, 0, "50,00%")],
    "C_1 - Nome molto lungo che arriva fino al peso ecc.",
    ["weight: 50,00%"],
  ],
  ["a spaced-out name", [at(50, 0, "C_1 -"), at(95, 0, "Nome")], "C_1 - Nome", []],
])("sorts %s", (_, items, text, cells) => {
  expect(sort(items)).toEqual({ text, cells, nowhere: [] });
});

it.each<[string, readonly PositionedItem[], string]>([
  ["between two columns", [at(345, 0, "altro")], "altro"],
  ["over two columns", [at(420, 0, "testo che va fino qui")], "testo che va fino qui"],
  ["behind the columns", [at(560, 0, "Nota")], "Nota"],
])("puts what stands %s nowhere", (_, items, text) => {
  expect(sort(items)).toEqual({ text: undefined, cells: [], nowhere: [text] });
});

it.each<[string, readonly PositionedItem[], boolean]>([
  ["close", [at(50, 0, "Nome"), at(90, 0, "lungo")], false],
  ["far apart", [at(50, 0, "Nome"), at(200, 0, "altro")], true],
  ["the second with a code", [at(50, 0, "C_1 - Nome"), at(112, 0, "C_2 - Altro")], true],
])("tells texts side by side: %s", (_, items, expected) => {
  const [line] = lines(items);
  expect(line && sortLine(line, COLUMNS).text?.sideBySide).toBe(expected);
});

it("takes everything for text where there are no columns", () => {
  const [line] = lines(row(0, "C_1 - Nome", "50,00%"));
  expect(line && sortLine(line, [])).toMatchObject({ cells: [], nowhere: [], text: { text: "C_1 - Nome 50,00%" } });
});
