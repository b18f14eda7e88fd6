import { describe, expect, it } from "vitest";
import { type CsvMapping, planFromCsv } from "../../src/import/index.ts";
import { outlineOf, placesOf } from "../tools/tables.ts";

const OF = { body: "Ente", year: 2021 };
const HEADERS = ["Area", "Obiettivo", "Indicatore", "Peso indicatore", "Target", "Consuntivo"];
const OUTLINE = ["A", "  O", "    I, la prima 50% >= 1.250,50 €", "    J 50% <= 3,5 gg"];

/** The same table, its cells parted by anything. */
function csvOf(delimiter: string, newline = "\r\n"): string {
  const quoted = (cell: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell);
  const rows = [HEADERS, ["A", "O", "I, la prima", "50,00%", ">= 1.250,50 €", "1.300,00 €"], ["", "", "J", "50,00%", "<= 3,5 gg", "4,5 gg"]];
  return rows.map((row) => row.map(quoted).join(delimiter)).join(newline);
}

function outline(text: string, mapping: CsvMapping = OF): unknown {
  const read = planFromCsv(text, mapping);
  return read.success ? [read.data.report.delimiter, ...outlineOf(read.data.plan)] : read.issues;
}

describe("finds what parts the cells, decimal commas or not", () => {
  it.each([";", ",", "\t", "|"])("%j", (delimiter) => {
    expect(outline(csvOf(delimiter))).toEqual([delimiter, ...OUTLINE]);
  });

  it.each(["\n", "\r\n", "\r"])("with rows ended by %j", (newline) => {
    expect(outline(csvOf(";", newline))).toEqual([";", ...OUTLINE]);
  });

  it("below a title with other signs in it", () => {
    expect(outline(`CCIAA, Piano 2021, aggiornato, allegato 1, tabella a\n\n${csvOf(";")}`)).toEqual([";", ...OUTLINE]);
  });

  it("or takes the one that is named", () => {
    expect(outline(csvOf(","), { ...OF, delimiter: "," })).toEqual([",", ...OUTLINE]);
    expect(placesOf(planFromCsv(csvOf(","), { ...OF, delimiter: ";" }))).toEqual(["import.noHeader"]);
  });

  it("with columns behind the headers that the mapping names", () => {
    const text = "Area;Obiettivo;Indicatore\nA;O;I;5\n;;J;6";
    expect(outline(text, { ...OF, columns: { target: 3 } })).toEqual([";", "A", "  O", "    I 5", "    J 6"]);
  });

  it("without headers, by the cells", () => {
    const columns = { area: 0, objective: 1, indicator: 2, target: 3 };
    expect(outline("A;O;I, la prima;>= 1.250,50 €", { ...OF, headerRow: 0, columns })).toEqual([";", "A", "  O", "    I, la prima >= 1.250,50 €"]);
  });
});

it.each<[string, string, readonly string[]]>([
  ["a byte order mark", `\uFEFF${csvOf(";")}`, [";", ...OUTLINE]],
  ["quotes around headers, and a blank row at the end", `"Area";"Obiettivo";"Indicatore";"Target"\nA;O;I;5\n`, [";", "A", "  O", "    I 5"]],
  [
    "quotes, delimiters and line breaks in a cell",
    'Area;Obiettivo;Indicatore;Target\n"A;1";"O ""x"" y";"I\nJ";5',
    [";", "A;1", '  O "x" y', "    I\nJ 5"],
  ],
  [
    "the apostrophe before a formula",
    "Area;Obiettivo;Indicatore;Target\nA;O;'=1+1;'-5 N. sulla base",
    [";", "A", "  O", "    =1+1 -5 N. sulla base"],
  ],
  ["rows that all end in a delimiter", "Area;Obiettivo;Indicatore;Target\nA;O;I;5;\n\n;;J;6;", [";", "A", "  O", "    I 5", "    J 6"]],
  ["an apostrophe of the text", "Area;Obiettivo;Indicatore;Target\nA;O;'ndrangheta;5", [";", "A", "  O", "    'ndrangheta 5"]],
])("reads %s", (_, text, lines) => {
  expect(outline(text)).toEqual(lines);
});

describe("refuses", () => {
  it.each<[string, unknown, unknown, readonly string[]]>([
    ["an empty text", "", OF, ["import.empty"]],
    ["blank rows", "\uFEFF;;\n;;\n", OF, ["import.empty"]],
    ["no text", 5, OF, ["text.type"]],
    ["a text without headers", "a;b\nc;d", OF, ["import.noHeader"]],
    ["a quote that is not closed", 'Area;Obiettivo;Indicatore;Target\nA;O;"I;5', OF, ["import.csv 2", "import.noTarget D2"]],
    ["a quote in the middle of a quoted text", 'Area;Obiettivo;Indicatore;Target\nA;O;"I"x;5', OF, ["import.csv 2"]],
    ["decimal commas outside quotes", "Area,Obiettivo,Indicatore,Target,Consuntivo\nA,O,I,>= 12,50,13", OF, ["import.csvCells 2"]],
    ["one with no result", "Area,Obiettivo,Indicatore,Target,Consuntivo\nA,O,I,>= 12,50,\nA,O,J,5,6", OF, ["import.csvCells 2"]],
    ["one in each row", "Area,Obiettivo,Indicatore,Target,Consuntivo\nA,O,I,12,50,\nA,O,J,5,60,", OF, ["import.csvCells 2", "import.csvCells 3"]],
    ["a text with the delimiter in it", "Area;Obiettivo;Indicatore;Target\nA;O;I;5\nA;O;uno; due;5", OF, ["import.csvCells 3"]],
    ["a mapping that is none", csvOf(";"), { delimitre: ";" }, ["schema.unknownKey"]],
    ["what the cells hold, at its cell", "Area;Obiettivo;Indicatore;Target\nA;O;I;>= %", OF, ["target.number D2"]],
  ])("%s", (_, text, mapping, places) => {
    const read = planFromCsv(text as string, mapping as CsvMapping);
    expect(read.success).toBe(false);
    expect(placesOf(read)).toEqual(expect.arrayContaining([...places]));
  });
});
