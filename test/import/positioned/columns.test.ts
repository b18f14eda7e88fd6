import { describe, expect, it } from "vitest";
import { columnHeadings, findColumns, isWeight } from "../../../src/import/positioned/columns.ts";
import type { PositionedItem } from "../../../src/import/positioned/item.ts";
import { at, columns, heading, lines, row } from "../../tools/annex-lines.ts";

const ALL = ["weight", "target", "result"] as const;
const names = (list: readonly { readonly name: string; readonly left: number }[] | undefined) => list?.map(({ name, left }) => `${name} ${left}`);

describe("without headings", () => {
  it("are where rows have their three values, left to right", () => {
    const found = columns([...heading(700, "2.1.1 - Titolo", "20,00%"), ...row(680, "C_1 - Nome", "100,00%", ">= 90,00 %", "N/D")]);
    expect(found).toMatchObject({ missing: [], issues: [] });
    expect(found.pages.get(1)).toEqual([
      { name: "weight", left: 300, right: 335 },
      { name: "target", left: 400, right: 450 },
      { name: "result", left: 500, right: 515 },
    ]);
  });

  it("are each page's own, or those of the other pages", () => {
    const moved = row(680, "C_2 - Nome", "100,00%", "SI", "NO").map((item) => ({ ...item, x: item.x + 20 }));
    const { pages } = columns(row(680, "C_1 - Nome", "100,00%", "SI", "NO"), moved, [at(50, 700, "al totale")]);
    expect([...pages].map(([page, list]) => [page, list[0]?.left, list[0]?.right])).toEqual([
      [1, 300, 335],
      [2, 320, 355],
      [3, 300, 355],
    ]);
  });

  it("take weights without a per cent sign where none has one", () => {
    expect(columns(row(680, "C_1 - Nome", "100", "SI", "NO")).missing).toEqual([]);
  });

  it.each<[string, readonly PositionedItem[]]>([
    ["no rows", [at(50, 700, "Testo")]],
    ["two values", row(680, "C_1 - Nome", "100,00%", "SI")],
    ["no target that can be read", row(680, "C_1 - Nome", "100,00%", "circa 3 o 4", "SI")],
  ])("are not found with %s", (_, page) => {
    expect(columns(page).missing).toEqual(ALL);
  });

  it("have to be apart", () => {
    const page = [...row(680, "C_1 - Nome", "100,00%", "SI", "NO"), at(300, 650, "50,00%"), at(495, 650, "SI"), at(520, 650, "NO")];
    expect(columns(page).issues).toMatchObject([{ code: "import.columnsMeet", params: { page: "1", first: "target", second: "risultato" } }]);
  });
});

describe("headings", () => {
  const labels = (...texts: readonly string[]) =>
    columnHeadings(lines(texts.map((text, index) => at(300 + 100 * index, 750, text))), { result: "Esito finale" });

  it.each([
    [
      ["Peso", "Target", "Esito finale"],
      ["weight 300", "target 400", "result 500"],
    ],
    [
      ["PESO %", "Valore atteso", "Note"],
      ["weight 300", "target 400"],
    ],
    [["Peso", "Note"], []], // one word could stand anywhere
    [["Peso", "Peso"], []],
    [["Peso", "Consuntivo"], []], // another heading was given for the results
  ])("%j", (texts, expected) => {
    expect(labels(...texts).map(({ name, cell }) => `${name} ${cell.left}`)).toEqual(expected);
  });

  it("say the order of columns, and where they are without any value", () => {
    const all = lines([
      ...["Target", "Consuntivo", "Peso"].map((text, index) => at(300 + 100 * index, 750, text)),
      ...row(700, "C_1 - Nome", "SI", "NO", "50%"),
    ]);
    const found = columnHeadings(all, {});
    const headings = new Set(found.map(({ line }) => line));
    const { pages } = findColumns(
      all.filter((line) => !headings.has(line)),
      found,
      ALL,
    );
    expect(names(pages.get(1))).toEqual(["target 300", "result 400", "weight 500"]);
    const empty = findColumns(lines([at(50, 700, "C_1 - Nome")]), found, ALL);
    expect(names(empty.pages.get(1))).toEqual(["target 300", "result 400", "weight 500"]);
  });
});

it.each([
  ["50,00%", true],
  ["0 %", true],
  ["50", false],
  [">= 50 %", false],
  ["-5%", false],
])("%s is a weight beyond doubt: %s", (text, expected) => {
  expect(isWeight(text)).toBe(expected);
});
