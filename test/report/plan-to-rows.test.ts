import fc from "fast-check";
import { describe, expect, it } from "vitest";
import seed from "../../examples/massa-carrara-2021.json" with { type: "json" };
import { fingerprintPlan, formatIssues, parsePlan, type Plan, type PlanJson, safeParsePlan } from "../../src/index.ts";
import { type ImportResult, planFromCsv, planFromRows } from "../../src/import/index.ts";
import { planToRows, type ReportOptions, toCsv } from "../../src/report/index.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { planJson } from "../tools/plan-arbitrary.ts";

/** The plan that was read; it must have been. */
function planOf(read: ImportResult): Plan {
  if (!read.success) throw new Error(formatIssues(read.issues));
  return read.data.plan;
}

const bodyOf = (...areas: PlanJson["areas"]): PlanJson => ({ body: "Ente", year: 2021, areas });
const indicator = { name: "I", target: "5" };

describe("the published plan", () => {
  const plan = parsePlan(deepFreeze(structuredClone(seed)));

  it.each(["it", "en"] as const)("is 48 rows below its headers, and comes back without loss, in %s", (locale) => {
    const rows = planToRows(plan, { locale });
    expect(rows).toHaveLength(49);
    const read = planFromRows(deepFreeze(rows));
    expect(planOf(read)).toEqual(plan);
    expect(fingerprintPlan(planOf(read))).toBe(fingerprintPlan(plan));
    expect(read.success && [read.data.report.warnings, read.data.report.unusedColumns, read.data.report.skippedRows]).toEqual([[], [], []]);
  });

  it("comes back from its CSV", () => {
    const read = planFromCsv(toCsv(planToRows(plan)));
    expect(planOf(read)).toEqual(plan);
  });

  it("comes back with blank cells where groups repeat, as merged cells have them", () => {
    const [headers = [], ...rows] = planToRows(plan);
    const groups = headers.flatMap((header, at) => (/indicatore|Target|Consuntivo/i.test(header) ? [] : [at]));
    const merged = rows.map((row, at) =>
      row.map((cell, column) => (groups.includes(column) && isAbove(rows, at, groups.slice(0, groups.indexOf(column) + 1)) ? "" : cell)),
    );
    expect(merged.flat().filter((cell) => cell === "").length).toBeGreaterThan(200);
    expect(planOf(planFromRows([headers, ...merged]))).toEqual(plan);
  });
});

/** Whether a row has the same cells as the row above, in these columns. */
function isAbove(rows: readonly (readonly unknown[])[], at: number, columns: readonly number[]): boolean {
  return at > 0 && columns.every((column) => rows[at]?.[column] === rows[at - 1]?.[column]);
}

describe("writes", () => {
  it("only what a plan has, and each cell as text", () => {
    const plan = parsePlan(bodyOf({ name: "A", objectives: [{ title: "O", indicators: [indicator] }] }));
    expect(planToRows(plan)).toEqual([
      ["Ente", "Anno", "Area", "Obiettivo", "Indicatore", "Target"],
      ["Ente", "2021", "A", "O", "I", "5"],
    ]);
    expect(planToRows(plan, { locale: "en" })[0]).toEqual(["Body", "Year", "Area", "Objective", "Indicator", "Target"]);
  });

  it("everything that an indicator has", () => {
    const target = [
      { target: ">= 5 %", year: 2020 },
      { target: { text: "Fatto" }, from: "2021-07-01", act: "" },
    ];
    const full = {
      ...indicator,
      code: "X",
      weight: "14,29%",
      target,
      actual: "",
      baseline: "4 %",
      description: "",
      gate: false,
      points: { cap: "120" },
    };
    const rows = planToRows(parsePlan(bodyOf({ name: "A", objectives: [{ title: "O", weight: "100", indicators: [full] }] })));
    expect(rows).toEqual([
      [
        "Ente",
        "Anno",
        "Area",
        "Obiettivo",
        "Peso obiettivo",
        "Codice indicatore",
        "Indicatore",
        "Peso indicatore",
        "Descrizione indicatore",
        "Target",
      ].concat([
        "Target qualitativo",
        "Versione del target",
        "Anno del target",
        "Target dal",
        "Atto",
        "Valore di partenza",
        "Consuntivo",
        "Prerequisito",
        "Regola dei punti",
      ]),
      ["Ente", "2021", "A", "O", "100%", "X", "I", "14,29%", '""', ">= 5 %", "", "1", "2020", "", "", "4 %", '""', "NO", '{"cap":"120"}'],
      ["Ente", "2021", "A", "O", "100%", "X", "I", "", "", "", "Fatto", "2", "", "2021-07-01", '""', "", "", "", ""],
    ]);
  });

  it.each<[string, PlanJson["areas"], readonly string[]]>([
    ["where they are not those of names and codes", [{ name: "A", id: "x" }, { name: "B" }], ["x", "b"]],
    ["where a name is also that of a coded sibling", [{ name: "A", code: "1" }, { name: "A" }], ["1", "a"]],
  ])("ids %s", (_, areas, ids) => {
    const rows = planToRows(parsePlan(bodyOf(...areas)));
    expect(rows[0]?.[2]).toBe("Id area");
    expect(rows.slice(1).map((row) => row[2])).toEqual(ids);
  });
});

describe("gives back", () => {
  it.each<[string, PlanJson]>([
    ["a plan without areas", bodyOf()],
    [
      "titles of the strategic map",
      {
        ...bodyOf(),
        strategy: [
          { code: "2", title: "Imprese" },
          { code: "2", title: "Imprese" },
        ],
      },
    ],
    ["no titles of it", { ...bodyOf({ name: "A" }), strategy: [] }],
    ["an id of the body", { ...bodyOf(), id: "cciaa/x" }],
    [
      "groups with nothing below, and with empty lists",
      bodyOf({ name: "A" }, { name: "B", services: [], objectives: [] }, { name: "C", services: [{ name: "S", objectives: [] }] }),
    ],
    [
      "objectives beside services",
      bodyOf({
        name: "A",
        services: [{ name: "S" }],
        objectives: [
          { title: "O", indicators: [] },
          { title: "P", objectives: [{ title: "O" }] },
        ],
      }),
    ],
    [
      "indicators beside objectives",
      bodyOf({ name: "A", objectives: [{ title: "O", objectives: [{ title: "N", indicators: [indicator] }], indicators: [indicator] }] }),
    ],
    [
      "names like totals, headers and quotes",
      bodyOf({ name: "Totale", objectives: [{ title: "Somma", indicators: [{ name: '"I"', target: "N/D" }] }] }, { name: "Area" }, { name: ' "B" ' }),
    ],
    [
      "texts in place of targets that could be read",
      bodyOf({ name: "A", objectives: [{ title: "O", indicators: [{ name: "I", target: { text: ">= 5 %" } }] }] }),
    ],
    [
      "one name with and without code, with versions",
      bodyOf({
        name: "A",
        objectives: [
          {
            title: "O",
            indicators: [
              { name: "I", code: "1", target: [{ target: "5" }] },
              { name: "I", target: [{ target: "6" }, { target: "7" }] },
            ],
          },
        ],
      }),
    ],
    ["thirty objectives in one another", bodyOf({ name: "A", objectives: [nested(30)] })],
  ])("%s", (_, json) => {
    const plan = parsePlan(json);
    expect(planOf(planFromRows(planToRows(plan)))).toEqual(plan);
    expect(planOf(planFromCsv(toCsv(planToRows(plan))))).toEqual(plan);
  });

  it("every plan, as rows and as CSV, in both languages", () => {
    fc.assert(
      fc.property(planJson, awkward, fc.constantFrom("it", "en"), (json, names, locale) => {
        const read = safeParsePlan(withNames(json, names));
        if (!read.success) return; // two nodes may have come to one id
        const rows = planToRows(read.data, { locale });
        expect(planOf(planFromRows(rows))).toEqual(read.data);
        expect(planOf(planFromCsv(toCsv(rows, { locale })))).toEqual(read.data);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

/** Texts that a table could take for something else; in place of nothing the plan's own stays. */
const awkward = fc.array(
  fc.option(
    fc.constantFrom(
      "Totale",
      "Somma",
      "A",
      " A",
      '"A"',
      '""',
      "Area",
      "Target",
      "N/D",
      "-",
      "=1",
      "''+1",
      "'x",
      "a\r\nb",
      "a;b",
      "a,b",
      "\ta",
      "1.1",
      "\u2028",
    ),
    {
      freq: 2,
    },
  ),
  { minLength: 5, maxLength: 40 },
);

/** The plan with these names, titles, codes and notes in turn. */
function withNames(json: PlanJson, names: readonly (string | null)[]): unknown {
  let next = 0;
  return JSON.parse(JSON.stringify(json), (key, value: unknown) => {
    if (!["body", "name", "title", "code", "description", "act", "text"].includes(key)) return value;
    next += 1;
    return names[next % names.length] ?? value;
  });
}

function nested(depth: number): PlanJson["areas"][number]["objectives"] extends readonly (infer T)[] | undefined ? T : never {
  return depth === 1 ? { title: "O1" } : { title: `O${depth}`, objectives: [nested(depth - 1)] };
}

describe("refuses", () => {
  const plan = parsePlan(bodyOf());

  it.each<[string, unknown, unknown, string]>([
    ["what is no plan", { body: "B" }, {}, "schema.missing"],
    ["another language", plan, { locale: "fr" }, "report.option"],
    ["options that are none", plan, null, "report.options"],
  ])("%s", (_, given, options, code) => {
    expect(() => planToRows(given as Plan, options as ReportOptions)).toThrow(new RegExp(`^${code}[: ]`));
  });
});
