import { describe, expect, it } from "vitest";
import { type Columns, readColumns } from "../../src/import/columns.ts";
import type { TableMapping } from "../../src/import/mapping.ts";
import { type OwnRow, readTable } from "../../src/import/table.ts";

interface Given {
  readonly mapping?: TableMapping;
  readonly year?: number;
  readonly below?: OwnRow[];
}

function read(headers: readonly string[], { mapping = {}, year, below = [] }: Given = {}): Columns {
  return readColumns({ headers, row: 0, below: readTable(below).rows, filled: new Set(headers.keys()), mapping, year });
}

/** The fields of the columns, left to right; `?` where one was guessed, `-` where it is left out. */
function fieldsOf({ understood, unused }: Columns): string {
  const found = new Map<number, string>(understood.map(({ index, field, by }) => [index, by === "guess" ? `${field}?` : field]));
  const width = understood.length + unused.length;
  return Array.from({ length: width }, (_, at) => found.get(at) ?? "-").join(" ");
}

describe("tells columns by their headers", () => {
  it.each([
    ["Area | Servizio | Obiettivo | Indicatore | Target", "area service objective indicator target"],
    ["Area | Peso area | Peso obiettivo | Obiettivo | Indicatore", "area areaWeight objectiveWeight objective indicator"],
    ["Obiettivo strategico | Obiettivo operativo | Indicatore", "- objective indicator"],
    ["Obiettivo strategico | Indicatore", "objective indicator"],
    ["Area strategica | Area | Indicatore", "- area indicator"],
    ["Indicatore | Descrizione indicatore | Formula", "indicator description -"],
    ["Descrizione indicatore | Formula", "indicator description"],
    ["Indicatore | Note | Responsabile", "indicator - -"],
    ["Obiettivo | Obiettivo 2 | Obiettivo 3", "objective objective2 objective3"],
  ])("%s", (headers, fields) => {
    const columns = read(headers.split(" | "));
    expect(fieldsOf(columns)).toBe(fields);
    expect(columns.issues).toEqual([]);
  });
});

describe("takes what names no level for one of the column beside, and says so", () => {
  it.each([
    ["Area | Peso | Obiettivo | Peso | Indicatore | Peso", "area areaWeight? objective objectiveWeight? indicator indicatorWeight?"],
    ["Obiettivo | Codice | Indicatore | Codice", "objective objectiveCode? indicator indicatorCode?"],
    ["Codice | Obiettivo | Codice | Indicatore", "objectiveCode? objective indicatorCode? indicator"],
    ["Area | Peso | Codice | Obiettivo | Codice | Indicatore", "area areaWeight? objectiveCode? objective indicatorCode? indicator"],
    ["Peso | Obiettivo | Peso | Indicatore", "objectiveWeight? objective indicatorWeight? indicator"],
    ["Peso obiettivo | Obiettivo | Peso | Indicatore", "objectiveWeight objective - indicator"],
    ["Codice obiettivo | Descrizione | Codice indicatore | Descrizione", "objectiveCode objective? indicatorCode indicator?"],
    ["Obiettivo | Indicatore | Descrizione | Target", "objective indicator description? target"],
    ["Obiettivo | Descrizione | Indicatore", "objective - indicator"],
    ["Indicatore | Peso | Target | Peso", "indicator indicatorWeight? target -"],
    ["Peso | Target", "- target"],
  ])("%s", (headers, fields) => {
    const columns = read(headers.split(" | "));
    expect(fieldsOf(columns)).toBe(fields);
    expect(columns.issues.map(({ code, severity }) => [code, severity])).toEqual(
      fields.split(" ").flatMap((field) => (field.endsWith("?") ? [["import.guessedColumn", "warning"]] : [])),
    );
  });

  it("by what stands in it: codes that change within an area are not the area's", () => {
    const headers = ["Area", "Codice", "Obiettivo", "Codice", "Indicatore"];
    const below: OwnRow[] = [
      ["Staff", "1.1", "Qualità", "Q1", "Reclami"],
      [undefined, undefined, undefined, "Q2", "Attese"],
      [undefined, "1.2", "Rete", "R1", "Pratiche"],
    ];
    expect(fieldsOf(read(headers, { below }))).toBe("area objectiveCode? objective indicatorCode? indicator");
    expect(fieldsOf(read(headers, { below: below.slice(0, 1) }))).toBe("area areaCode? objective objectiveCode? indicator");
  });

  it.each<[string, OwnRow[], string]>([
    [
      "ID | Area | Obiettivo | Indicatore",
      [
        [1, "A", "O", "I"],
        [2, "A", "O", "J"],
      ],
      "- area objective indicator",
    ],
    [
      "ID | Area | Obiettivo | Indicatore",
      [
        ["x", "A", "O", "I"],
        ["x", "A", "O", "J"],
        ["y", "B", "O", "I"],
      ],
      "areaId? area objective indicator",
    ],
    [
      "Codice | Area | Obiettivo | Indicatore",
      [
        ["1.1", "A", "O", "I"],
        ["1.2", "A", "P", "J"],
      ],
      "- area objective indicator",
    ],
    [
      "Area | ID | Obiettivo | Indicatore",
      [
        ["A", 1, "O", "I"],
        ["A", 2, "O", "J"],
      ],
      "area - objective indicator",
    ],
    [
      "Codice | Obiettivo | Indicatore",
      [
        ["1.1", "O", "I"],
        ["1.2", "O", "J"],
      ],
      "objectiveCode? objective indicator",
    ],
  ])("but no column that would part one group: %s %j", (headers, below, fields) => {
    expect(fieldsOf(read(headers.split(" | "), { below }))).toBe(fields);
  });

  it("and a per cent sign for the unit", () => {
    const columns = read(["Indicatore", "Target (%)", "Consuntivo"]);
    expect([...columns.percents]).toEqual([1]);
    expect([...read(["Soglia", "Target (%)"], { mapping: { columns: { target: 1 } } }).percents]).toEqual([1]);
    expect(columns.issues).toMatchObject([
      { code: "import.guessedColumn", path: [0, 1], params: { field: "target", header: "Target (%)", cell: "B1" } },
    ]);
  });
});

describe("chooses by the year", () => {
  const headers = ["Indicatore", "Target 2021", "Target 2022", "Baseline 2020", "Consuntivo 2021"];

  it.each([
    [2021, "indicator target - baseline actual"],
    [2022, "indicator - target baseline -"],
    [2023, "indicator - - baseline -"],
    [undefined, "indicator - - baseline -"],
  ])("%s", (year, fields) => {
    const columns = read(headers, year === undefined ? {} : { year });
    expect(fieldsOf(columns)).toBe(fields);
    expect(columns.unused.every(({ reason }) => reason === "otherYear")).toBe(true);
  });
});

describe("is told by hand", () => {
  const headers = ["Reparto", "Target", "Valore atteso", "Peso", "Peso"];

  it.each<[string, TableMapping["columns"] & object, string]>([
    ["by header, whatever its case", { area: "REPARTO", target: "valore atteso" }, "area - target areaWeight? -"],
    ["by position", { indicatorWeight: 3, areaWeight: 4, target: 1 }, "- target - indicatorWeight areaWeight"],
  ])("%s", (_, columns, fields) => {
    const found = read(headers, { mapping: { columns } });
    expect(fieldsOf(found)).toBe(fields);
    expect(found.issues.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it.each<[string, TableMapping["columns"] & object, string, object]>([
    ["a header that is not there", { area: "Ufficio", target: 1 }, "import.mappedHeader", { found: "Ufficio" }],
    ["a column that is not there", { area: 5, target: 1 }, "import.mappedColumn", { found: "5", last: "4" }],
    ["a header that is there twice", { areaWeight: "Peso", target: 1 }, "import.mappedTwice", { found: "Peso" }],
    ["one column for two fields", { area: 0, service: 0, target: 1 }, "import.mappedTwice", { found: "0" }],
  ])("and refuses %s", (_, columns, code, params) => {
    const errors = read(headers, { mapping: { columns } }).issues.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ code, path: ["mapping", "columns", expect.any(String)], params }]);
  });
});

it("refuses two headers of one field", () => {
  const { issues, unused } = read(["Target", "Indicatore", "Valore atteso"]);
  expect(unused).toMatchObject([
    { column: "A", reason: "taken" },
    { column: "C", reason: "taken" },
  ]);
  expect(issues).toMatchObject([{ code: "import.twoColumns", path: [0, 2], params: { field: "target", first: "A", second: "C", cell: "C1" } }]);
});

it("reports what it left out, but for columns that hold nothing", () => {
  const headers = ["Indicatore", "Note", "", "Formula", "Descrizione", "", "Target 2022"];
  const { unused } = readColumns({ headers, row: 3, below: [], filled: new Set([5]), mapping: {}, year: 2021 });
  expect(unused).toEqual([
    { column: "B", index: 1, header: "Note", reason: "unknown" },
    { column: "D", index: 3, header: "Formula", reason: "taken" },
    { column: "F", index: 5, header: "", reason: "noHeader" },
    { column: "G", index: 6, header: "Target 2022", reason: "otherYear" },
  ]);
});
