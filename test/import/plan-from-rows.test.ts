import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, encodePlan, formatIssues, ruleSets, safeParsePlan, safeParseTarget, scorePlan } from "../../src/index.ts";
import { planFromRows, type Row, type TableMapping } from "../../src/import/index.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { ROOT } from "../tools/files.ts";
import { dataOf, importOf, outlineOf, placesOf, tableOf } from "../tools/tables.ts";

const HEADERS = "Area | Obiettivo | Peso obiettivo | Indicatore | Peso indicatore | Target";

describe("reads a table as chambers have it", () => {
  it("with a title above, merged cells, totals, empty rows, and units of their own", () => {
    const { plan, actuals, report } = dataOf([
      ["CCIAA di Massa-Carrara"],
      ["Piano della performance 2021", null, "aggiornato"],
      [],
      [
        "Area",
        "Servizio",
        "Codice obiettivo",
        "Obiettivo",
        "Peso obiettivo",
        "Indicatore",
        "Peso indicatore",
        "Target",
        "U.M.",
        "Consuntivo",
        "Note",
      ],
      ["Area I", "Anagrafe", "2.1.1", "Qualità", "60,00%", "Reclami", 50, 3, "N.", 2, "vedi allegato"],
      [null, null, null, null, null, "Attese", 50, "<= 30", "gg", "N/D", null],
      [null, null, "2.1.2", "Rete", 40, "Pratiche", 100, "almeno 90", "%", null, null],
      ["", "Studi", "1.1.1", "Studi", 100, "Rapporti", 100, ">= 4", "N.", 5, null],
      ["TOTALE PESI", null, null, null, "100%"],
      ["Area II", null, "3.1.1", "Bilancio", 100, "Chiusura", 100, new Date("2021-11-30T00:00:00Z"), null, new Date("2021-11-15T00:00:00Z")],
    ]);
    expect(outlineOf(plan)).toEqual([
      "Area I",
      "  Anagrafe",
      "    [2.1.1] Qualità 60%",
      "      Reclami 50% 3 N.",
      "      Attese 50% <= 30 gg",
      "    [2.1.2] Rete 40%",
      "      Pratiche 100% >= 90 %",
      "  Studi",
      "    [1.1.1] Studi 100%",
      "      Rapporti 100% >= 4 N.",
      "Area II",
      "  [3.1.1] Bilancio 100%",
      "    Chiusura 100% entro il 30/11/2021",
    ]);
    expect(Object.keys(actuals)).toEqual([
      "area-i/anagrafe/2.1.1/reclami",
      "area-i/anagrafe/2.1.1/attese",
      "area-i/studi/1.1.1/rapporti",
      "area-ii/3.1.1/chiusura",
    ]);
    expect(actuals["area-i/anagrafe/2.1.1/reclami"]).toEqual({ kind: "measured", quantity: { value: new Decimal(2), unit: "count", decimals: 0 } });
    expect(report).toMatchObject({
      headerRow: 4,
      usedRows: 5,
      emptyRows: 1,
      skippedRows: [
        { row: 1, reason: "aboveHeader", text: "CCIAA di Massa-Carrara" },
        { row: 2, reason: "aboveHeader", text: "Piano della performance 2021 | aggiornato" },
        { row: 9, reason: "total", text: "TOTALE PESI | 100%" },
      ],
      unusedColumns: [{ column: "K", index: 10, header: "Note", reason: "unknown" }],
      warnings: [],
    });
    expect(report.columns.map(({ column, field, by }) => `${column} ${field} ${by}`)).toContain("I unit header");
  });

  it("with two rows of headers", () => {
    const { plan, report } = dataOf([
      ["Area", "Obiettivo", null, null, "Indicatore", null, null, "Target", null],
      [null, "Codice", "Descrizione", "Peso", "Codice", "Denominazione", "Peso %", 2021, 2022],
      ["Staff", "1.1.1", "Qualità", 100, "R1", "Reclami", "100", "<= 3 N.", "<= 2 N."],
    ]);
    expect(outlineOf(plan)).toEqual(["Staff", "  [1.1.1] Qualità 100%", "    [R1] Reclami 100% <= 3 N."]);
    expect(report).toMatchObject({ headerRow: 2, unusedColumns: [{ header: "Target 2022", reason: "otherYear" }], warnings: [] });
  });

  it("with body and year in columns of their own", () => {
    const read = planFromRows(
      tableOf("Ente | Anno | Area | Obiettivo | Indicatore | Target 2020 | Target 2021", "CCIAA | 2021 | A | O | I | 5 | 6", "| | | | J | 7 | 8"),
    );
    expect(read.success && [read.data.plan.body, read.data.plan.year, ...outlineOf(read.data.plan)]).toEqual([
      "CCIAA",
      2021,
      "A",
      "  O",
      "    I 6",
      "    J 8",
    ]);
  });

  it("with headers again on each page", () => {
    const { plan, report } = dataOf(tableOf(HEADERS, "A | O | 100 | I | 50 | 5", HEADERS, "| | | J | 50 | 6"));
    expect(outlineOf(plan)).toEqual(["A", "  O 100%", "    I 50% 5", "    J 50% 6"]);
    expect(report.skippedRows).toMatchObject([{ row: 3, reason: "headerAgain" }]);
  });

  it("with headers again in other letters", () => {
    const again = HEADERS.toUpperCase().replace("PESO INDICATORE", "Peso  dell'indicatore");
    const { plan, report } = dataOf(tableOf(HEADERS, "A | O | 100 | I | 50 | 5", again, "| | | J | 50 | 6"));
    expect(outlineOf(plan)).toEqual(["A", "  O 100%", "    I 50% 5", "    J 50% 6"]);
    expect(report.skippedRows).toMatchObject([{ row: 3, reason: "headerAgain" }]);
  });

  it("without headers, by position", () => {
    const columns = { area: 0, objective: 1, indicator: 2, target: 3 };
    expect(outlineOf(dataOf(tableOf("A | O | I | 5", "| | J | 6"), { headerRow: 0, columns }).plan)).toEqual(["A", "  O", "    I 5", "    J 6"]);
  });

  it("of one area that has no column", () => {
    const table = tableOf("Obiettivo | Indicatore | Target", "O | I | 5", "P | J | 6");
    expect(outlineOf(dataOf(table, { area: "Staff" }).plan)).toEqual(["Staff", "  O", "    I 5", "  P", "    J 6"]);
  });

  it("and the plan can be scored as it is, or with the results apart", () => {
    const { plan, actuals } = dataOf(
      tableOf(`${HEADERS} | U.M. | Consuntivo`, "A | O | 100 | I | 50 | >= 90 | % | 81", "| | | J | 50 | <= 180 | gg | 200"),
    );
    // (81/90 + 180/200) / 2
    expect(scorePlan(plan, ruleSets.cameraleStandard).value).toEqual(new Decimal(90));
    expect(scorePlan({ ...plan }, ruleSets.cameraleStandard, { actuals }).points).toEqual({ numerator: 90n, denominator: 1n });
  });

  it("and gives every key that a plan has", () => {
    const { plan } = dataOf([
      ["Area", "Obiettivo", "Indicatore", "Descrizione", "Target", "Valore di partenza", "Prerequisito", "Regola dei punti", "Unità di misura"],
      ["A", "O", "I", "di che si tratta", "+20 sulla base", 50, true, '{"cap":"120"}', "%"],
    ]);
    expect(plan.areas[0]?.objectives?.[0]?.indicators?.[0]).toMatchObject({
      description: "di che si tratta",
      target: { kind: "change", direction: "increase" },
      baseline: { value: new Decimal(50), unit: "percent" },
      gate: true,
      points: { cap: "120" },
    });
  });

  it("with targets in words, and targets that change", () => {
    const { plan } = dataOf(
      tableOf(
        "Area | Obiettivo | Indicatore | Target | Target qualitativo | Anno del target | Target dal | Atto",
        "A | O | I | | Relazione approvata | | |",
        "| | J | >= 5 | | 2021 | |",
        "| | | >= 6 | | | 01/07/2021 | Delibera 12",
      ),
    );
    expect(plan.areas[0]?.objectives?.[0]?.indicators?.map(({ target }) => target)).toMatchObject([
      { kind: "qualitative", text: "Relazione approvata" },
      [
        { year: 2021, target: { kind: "atLeast" } },
        { from: "2021-07-01", act: "Delibera 12", target: { kind: "atLeast" } },
      ],
    ]);
  });
});

describe("follows the groups down the rows", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "written in every row",
      ["A | O | 60 | I | 100 | 5", "A | P | 40 | J | 50 | 6", "A | P | 40 | K | 50 | 7"],
      ["A", "  O 60%", "    I 100% 5", "  P 40%", "    J 50% 6", "    K 50% 7"],
    ],
    ["in rows of their own", ["A | | | | |", "| O | 100 | | |", "| | | I | 100 | 5"], ["A", "  O 100%", "    I 100% 5"]],
    ["with the weight further down", ["A | O | | I | 50 | 5", "| | 100 | J | 50 | 6"], ["A", "  O 100%", "    I 50% 5", "    J 50% 6"]],
    [
      "a new area closes the objective",
      ["A | O | 100 | I | 100 | 5", "B | O | 100 | I | 100 | 6"],
      ["A", "  O 100%", "    I 100% 5", "B", "  O 100%", "    I 100% 6"],
    ],
  ])("%s", (_, lines, outline) => {
    expect(outlineOf(dataOf(tableOf(HEADERS, ...lines)).plan)).toEqual(outline);
  });

  it("a group that comes again is the same one, with a warning where its name alone tells it", () => {
    const read = importOf(tableOf(HEADERS, "A | O | 100 | I | 50 | 5", "B | P | 100 | J | 100 | 6", "A | O | | K | 50 | 7"));
    expect(placesOf(read)).toEqual(["import.again A4", "import.again B4"]);
    expect(read.success && outlineOf(read.data.plan)).toEqual(["A", "  O 100%", "    I 50% 5", "    K 50% 7", "B", "  P 100%", "    J 100% 6"]);
  });

  it("without one where a code tells it", () => {
    const table = tableOf("Codice area | Area | Obiettivo | Indicatore | Target", "1 | A | O | I | 5", "2 | B | P | J | 6", "1 | | Q | K | 7");
    expect(placesOf(importOf(table))).toEqual([]);
    expect(outlineOf(dataOf(table).plan)).toEqual(["[1] A", "  O", "    I 5", "  Q", "    K 7", "[2] B", "  P", "    J 6"]);
  });

  it("objectives of an area that has services too, and objectives in objectives", () => {
    const table = tableOf(
      "Area | Servizio | Obiettivo | Obiettivo 2 | Indicatore | Target",
      "A | | O | | I | 5",
      "| | | N | J | 6",
      "| S | P | | K | 7",
    );
    expect(outlineOf(dataOf(table).plan)).toEqual(["A", "  S", "    P", "      K 7", "  O", "    I 5", "    N", "      J 6"]);
  });
});

describe("refuses, each at its cell", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "what cannot be read, all at once",
      ["A | O | 6x | I | 50 | 5 circa", "| | | J | -5 | >= %"],
      ["plan.weight C2", "target.trailing F2", "plan.weightNegative E3", "target.number F3"],
    ],
    ["two weights of one group", ["A | O | 60 | I | 100 | 5", "A | O | 70 | J | 0 | 6"], ["import.contradiction C3"]],
    ["a value without an indicator", ["A | O | 60 | I | 100 | 5", "| | | | | 6"], ["import.noIndicator F3"]],
    ["an indicator without an objective", ["A | | | I | 100 | 5"], ["import.noParent D2"]],
    ["an objective without an area", ["| O | 100 | I | 100 | 5"], ["import.noParent B2"]],
    ["a weight without a group", ["A | | 100 | | |"], ["import.noName C2"]],
    ["weights of some siblings alone", ["A | O | 100 | I | | 5", "| | | J | 50 | 6"], ["plan.weightMissing D2"]],
    ["two indicators of one name", ["A | O | 100 | I | 50 | 5", "| | | I | 50 | 6"], ["plan.duplicateId D3"]],
    [
      "a second table with other columns",
      ["A | O | 100 | I | 100 | 5", "Area | Obiettivo | Indicatore | Target", "B | P | J | 6"],
      ["import.otherTable 3"],
    ],
    ["a name of marks alone", ["A | O | 100 | !!! | 50 | 5"], ["plan.emptyId D2"]],
  ])("%s", (_, lines, places) => {
    const read = importOf(tableOf(HEADERS, ...lines));
    expect(read.success).toBe(false);
    expect(placesOf(read)).toEqual(places);
  });

  it("with the row, the column and the header, and where the other cell stands", () => {
    const read = importOf(tableOf(HEADERS, "A | O | 60 | I | 100 | 5", "A | O | 70 | J | 0 | 6"));
    expect(read.success ? [] : read.issues).toMatchObject([
      {
        path: [2, 2],
        params: { cell: "C3", row: "3", column: "C", header: "Peso obiettivo", first: "C2", found: "70", other: "60", level: "objective" },
      },
    ]);
    expect(formatIssues(read.success ? [] : read.issues, { locale: "it" })).toBe(
      "errore import.contradiction C3: Qui c'è 70, ma in C2 c'è 60 per lo stesso elemento: obiettivo. Scrivere lo stesso nelle due celle, o un altro codice.",
    );
  });

  it("the first of two with one id, by its cell", () => {
    const read = importOf(tableOf(HEADERS, "A | O | 100 | I | 50 | 5", "| | | I | 50 | 6"));
    expect(read.success ? "" : read.issues[0]?.message).toBe("The id a/o/i is taken already, by D2");
  });

  it.each<[string, readonly Row[], TableMapping | undefined, readonly string[]]>([
    ["no rows", [], {}, ["import.empty"]],
    ["blank rows", [[null], ["", "  "]], {}, ["import.empty"]],
    ["headers alone", tableOf(HEADERS), {}, ["import.empty"]],
    ["no headers", tableOf("a | b", "c | d"), {}, ["import.noHeader"]],
    [
      "no columns that a plan must have",
      tableOf("Codice area | Peso", "1 | 2"),
      {},
      ["import.noColumn", "import.noColumn", "import.noColumn", "import.noColumn", "import.guessedColumn B1"],
    ],
    ["targets of other years", tableOf("Area | Obiettivo | Indicatore | Target 2022", "A | O | I | 5"), {}, ["import.targetYears"]],
    [
      "neither body nor year",
      tableOf("Area | Obiettivo | Indicatore | Target", "A | O | I | 5"),
      { body: undefined, year: undefined },
      ["import.noBody", "import.noYear"],
    ],
    ["a year that is none", tableOf("Anno | Area | Obiettivo | Indicatore | Target", "'21 | A | O | I | 5"), { year: undefined }, ["import.year A2"]],
    [
      "two years",
      tableOf("Anno | Area | Obiettivo | Indicatore | Target", "2021 | A | O | I | 5", "2022 | | | J | 6"),
      { year: undefined },
      ["import.contradiction A3"],
    ],
    ["two columns of targets", tableOf("Area | Obiettivo | Indicatore | Target | Valore atteso", "A | O | I | 5 | 6"), {}, ["import.twoColumns E1"]],
    ["two targets", tableOf("Area | Obiettivo | Indicatore | Target | Target qualitativo", "A | O | I | 5 | sei"), {}, ["import.twoTargets E2"]],
    ["a code with a slash", tableOf("Area | Obiettivo | Codice indicatore | Indicatore | Target", "A | O | 1/2 | I | 5"), {}, ["plan.codeSlash C2"]],
    ["a code without a name", tableOf("Area | Obiettivo | Codice indicatore | Indicatore | Target", "A | O | X1 | | 5"), {}, ["import.noName C2"]],
    [
      "two names of one code",
      tableOf("Codice area | Area | Obiettivo | Indicatore | Target", "1 | A | O | I | 5", "1 | B | P | J | 6"),
      {},
      ["import.contradiction B3"],
    ],
    [
      "points that are no JSON",
      tableOf("Area | Obiettivo | Indicatore | Target | Regola dei punti", "A | O | I | 5 | cap 120"),
      {},
      ["import.points E2"],
    ],
    [
      "points that are none",
      tableOf("Area | Obiettivo | Indicatore | Target | Regola dei punti", 'A | O | I | 5 | {"cup":"120"}'),
      {},
      ["schema.unknownKey E2"],
    ],
    [
      "a prerequisite that is neither yes nor no",
      tableOf("Area | Obiettivo | Indicatore | Target | Prerequisito", "A | O | I | 5 | forse"),
      {},
      ["import.gate E2"],
    ],
    ["a starting value in words", tableOf("Area | Obiettivo | Indicatore | Target | Baseline", "A | O | I | 5 | SI"), {}, ["plan.baseline E2"]],
    [
      "a unit that is none",
      tableOf("Area | Obiettivo | Indicatore | Target | U.M.", "A | O | I | 5 | tempo medio in giorni"),
      {},
      ["target.column E2"],
    ],
    ["a mapping that is none", tableOf(HEADERS), { yaer: 2021 } as TableMapping, ["schema.unknownKey"]],
  ])("%s", (_, rows, mapping, places) => {
    const read = importOf(rows, mapping);
    expect(read.success).toBe(false);
    expect(placesOf(read)).toEqual(places);
  });
});

describe("tells what it guessed, and what looks wrong", () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      "numbers in % that are at most 1",
      [
        ["A", "O", "I", 0.9, "%", 0.85],
        ["", "", "J", 1, "Percentuale", null],
      ],
      ["import.percentCells D2", "import.percentCells F2"],
    ],
    [
      "not where one is above",
      [
        ["A", "O", "I", 0.9, "%", null],
        ["", "", "J", 90, "%", null],
      ],
      [],
    ],
    ["beside a target that has its sign", [["A", "O", "I", ">= 90 %", null, 0.85]], ["import.percentCells F2"]],
    ["nor for another unit", [["A", "O", "I", 0.9, "N.", null]], []],
    ["nor for texts", [["A", "O", "I", "0,9", "%", null]], []],
    ["a group with nothing below", [["A", "O", "I", 5, null, null], ["Fonte: elaborazione interna"]], ["import.emptyGroup A3"]],
  ])("%s", (_, data, places) => {
    const read = importOf([["Area", "Obiettivo", "Indicatore", "Target", "U.M.", "Consuntivo"], ...data]);
    expect(placesOf(read)).toEqual(places);
    expect(read.success).toBe(true);
  });

  it("an indicator without target is read as N/D", () => {
    const table = tableOf("Area | Obiettivo | Indicatore | Target | Consuntivo", "A | O | I | | 5");
    expect(placesOf(importOf(table))).toEqual(["import.noTarget D2"]);
    expect(dataOf(table).plan.areas[0]?.objectives?.[0]?.indicators?.[0]?.target).toEqual({ kind: "none", canonical: false });
  });

  it("codes that a spreadsheet may have changed", () => {
    const rows = (code: unknown): readonly Row[] =>
      [
        ["Area", "Codice obiettivo", "Obiettivo", "Indicatore", "Target"],
        ["A", code, "O", "I", 5],
      ] as readonly Row[];
    expect(placesOf(importOf(rows(2.1)))).toEqual(["import.numberCode B2"]);
    expect(placesOf(importOf(rows(2)))).toEqual([]);
    expect(placesOf(importOf(rows(new Date("2021-02-01T00:00:00Z"))))).toEqual(["import.dateCode B2"]);
  });
});

describe("weights", () => {
  const rows = (...weights: Row): readonly Row[] => [
    ["Area", "Obiettivo", "Indicatore", "Peso indicatore", "Target"],
    ...weights.map((weight, at): Row => [at === 0 ? "A" : null, at === 0 ? "O" : null, `I${at}`, weight, 5]),
  ];
  const read = (given: readonly Row[], weights?: "percent" | "fraction") => {
    const found = importOf(given, { weights });
    return [found.success && found.data.plan.areas[0]?.objectives?.[0]?.indicators?.map(({ weight }) => weight?.toString()), placesOf(found)];
  };

  it.each<[Row, "percent" | "fraction" | undefined, readonly string[], readonly string[]]>([
    [["14,29%", "14,29 %", "14.29", 14.29], undefined, ["14.29", "14.29", "14.29", "14.29"], []],
    [[0.2, 0.8], undefined, ["0.2", "0.8"], ["import.weightFractions D2"]],
    [["0,2", "0,8"], undefined, ["0.2", "0.8"], ["import.weightFractions D2"]],
    [[0.2, 0.8], "percent", ["0.2", "0.8"], []],
    [[0.2, 0.8], "fraction", ["20", "80"], []],
    [[0.1429, "20%", "0,6571"], "fraction", ["14.29", "20", "65.71"], []],
    [["0,2%", "0,8%"], undefined, ["0.2", "0.8"], []],
    [[0, 0], undefined, ["0", "0"], []],
    [[1], undefined, ["1"], ["import.weightFractions D2"]],
    [[0.5, 100], undefined, ["0.5", "100"], []],
    [[0.5, "50%"], undefined, ["0.5", "50"], ["import.weightFractions D2"]],
  ])("%j as %s are %j", (weights, way, values, places) => {
    expect(read(rows(...weights), way)).toEqual([values, places]);
  });
});

describe("never throws", () => {
  const boom = (): never => {
    throw new Error("hostile");
  };
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  const self: unknown[] = [];
  self.push(self);

  it.each<[string, unknown, unknown]>([
    ["nothing", undefined, undefined],
    ["a text", "Area;Obiettivo", undefined],
    ["rows that throw", new Proxy([], { get: boom }), undefined],
    ["a revoked proxy", proxy, { body: "B", year: 2021 }],
    ["rows in themselves", self, undefined],
    ["a mapping that throws", tableOf(HEADERS), new Proxy({}, { get: boom, ownKeys: boom })],
    ["a mapping that is no object", tableOf(HEADERS), 5],
    [
      "a symbol among the cells",
      [
        ["Area", "Obiettivo", "Indicatore", "Target"],
        [Symbol("a"), "O", "I", "5"],
      ],
      { body: "B", year: 2021 },
    ],
  ])("for %s", (_, rows, mapping) => {
    const read = planFromRows(rows as readonly Row[], mapping as TableMapping);
    expect(read.success).toBe(false);
    expect(read.success ? [] : read.issues.length).toBeGreaterThan(0);
  });

  it("for any cells, and what it reads is a plan", () => {
    const cell = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom("", null, "A", "B", "1.1", "50", ">= 5 %", "SI", "N/D", "Totale", '""', "0,5", "{}", "2021") },
      fc.double(),
      fc.boolean(),
      fc.bigInt(),
      fc.date({ noInvalidDate: false }),
      fc.string({ unit: "binary" }),
      fc.anything(),
    );
    const headers = fc.shuffledSubarray(
      [
        "Area",
        "Servizio",
        "Obiettivo",
        "Obiettivo 2",
        "Indicatore",
        "Target",
        "Peso",
        "Codice",
        "Id indicatore",
        "Peso obiettivo",
        "U.M.",
        "Consuntivo",
        "Baseline",
      ],
      { minLength: 8 },
    );
    fc.assert(
      fc.property(headers, fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 6 }), (titles, rows) => {
        const read = planFromRows([titles, ...(rows as Row[])], { body: "Ente", year: 2021 });
        if (!read.success) return;
        expect(safeParsePlan(encodePlan(read.data.plan)).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("for many rows and many faults, of which it lists a thousand", () => {
    const rows = Array.from({ length: 20_000 }, (_, at): Row => ["A", "O", `I${at}`, "circa 5"]);
    const read = importOf([["Area", "Obiettivo", "Indicatore", "Target"], ...rows]);
    expect(read.success ? 0 : read.issues.length).toBe(1001);
    expect(read.success ? undefined : read.issues.at(-1)).toMatchObject({ code: "issues.tooMany", params: { count: "19000" } });
  });

  it("for many warnings, which are no error", () => {
    const rows = Array.from({ length: 1500 }, (_, at): Row => ["A", "O", `I${at}`, null, 5]);
    const read = importOf([["Area", "Obiettivo", "Indicatore", "Target", "Consuntivo"], ...rows]);
    expect(read.success && read.data.report.warnings.length).toBe(1001);
    expect(read.success && new Set(read.data.report.warnings.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  });
});

const CORPUS = `${ROOT}../shared/corpus/targets.tsv`;

describe.skipIf(!existsSync(CORPUS))(`the corpus (${existsSync(CORPUS) ? "read in place" : "not checked: ../shared is absent"})`, () => {
  it("is read as it is without a table around it: targets and their units", () => {
    const lines = existsSync(CORPUS) ? readFileSync(CORPUS, "utf8").trim().split("\n").slice(1) : [];
    const cells = lines.map((line) => line.split("\t"));
    const rows = cells.map(([id = "", target = "", unit = ""]): Row => ["A", "O", id, target === "" ? "N/D" : target, unit]);
    const read = importOf([["Area", "Obiettivo", "Indicatore", "Target", "Unità di misura"], ...rows]);
    expect(rows.length).toBeGreaterThan(250);
    // Refused is what the language refuses, each at its cell, and nothing else.
    const refused = cells.flatMap(([, target = "", unit = ""], at) =>
      safeParseTarget(target === "" ? "N/D" : target, unit === "" ? {} : { unit }).success ? [] : [`D${at + 2}`],
    );
    expect(read.success ? [] : read.issues.map(({ params }) => params["cell"])).toEqual(refused);
    expect(refused.length).toBeLessThan(rows.length / 3);
  });
});

it("leaves the table and the mapping as they were", () => {
  const rows = deepFreeze(tableOf("Area | Obiettivo | Indicatore | Target", "A | O | I | 5"));
  expect(planFromRows(rows, deepFreeze({ body: "B", year: 2021, columns: { target: "Target" } })).success).toBe(true);
});
