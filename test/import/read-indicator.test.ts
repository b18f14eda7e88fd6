import { describe, expect, it } from "vitest";
import { draftNode } from "../../src/import/draft.ts";
import type { TableField } from "../../src/import/fields.ts";
import type { Position } from "../../src/import/read-groups.ts";
import { parseYear, readIndicator } from "../../src/import/read-indicator.ts";
import type { RowReader } from "../../src/import/row-reader.ts";
import type { OwnCell } from "../../src/import/cell.ts";

type Given = Partial<Record<TableField, OwnCell>>;

/** Reads rows of one objective: the values of its indicators, and the issues. */
function read(rows: readonly Given[], percents: readonly TableField[] = []) {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))] as TableField[]; // keys of Given
  const objective = draftNode("objective", { name: "O" }, { row: 0, column: 0 });
  const position: Position = {
    root: objective,
    levels: ["objective"],
    open: new Map([["objective", objective]]),
    weights: undefined,
    told: new Set(),
  };
  const issues: RowReader["issues"] = [];
  const at = new Map(fields.map((field, column) => [field, column]));
  for (const [row, given] of rows.entries()) {
    const cells = fields.map((field) => given[field]);
    readIndicator({ row, cells, at, headers: fields, issues }, position, new Set(percents.map((field) => fields.indexOf(field))));
  }
  const values = objective.lists?.get("indicators")?.map((node) => node.values);
  return { values, issues: issues.map(({ code, params }) => `${code} ${params["header"]}`) };
}

describe("reads", () => {
  it.each<[string, Given, object]>([
    [
      "a number with the unit of its column",
      { target: 90, unit: "%", actual: 81.5 },
      { target: { kind: "plain", quantity: { unit: "percent" } }, actual: { quantity: { unit: "percent", decimals: 1 } } },
    ],
    ["a text with its own unit", { target: ">= 3 gg", unit: "%" }, { target: { quantity: { unit: "day" } } }],
    ["a sign in a column of its own", { sign: ">=", target: 90, unit: "%" }, { target: { kind: "atLeast", quantity: { unit: "percent" } } }],
    [
      "yes and no of a spreadsheet",
      { target: true, actual: false, gate: true },
      { target: { kind: "yesNo", expected: true }, actual: { kind: "yesNo", value: false }, gate: true },
    ],
    ["a day of a spreadsheet", { target: { day: "2021-11-30" } }, { target: { kind: "by", date: { year: 2021, month: 11, day: 30 } } }],
    ["words", { targetText: "Relazione" }, { target: { kind: "qualitative", text: "Relazione", canonical: true } }],
    ["an actual that is there, and empty", { target: 5, actual: '""' }, { actual: { kind: "missing", reason: "notMeasured" } }],
    ["a description that is there, and empty", { target: 5, description: '""' }, { description: "" }],
    ["whether a target is canonical", { target: "almeno 5 N." }, { target: { canonical: false } }],
  ])("%s", (_, cells, values) => {
    expect(read([{ indicator: "I", ...cells }])).toMatchObject({ values: [values], issues: [] });
  });

  it("numbers in the per cent of a header, where no unit stands beside", () => {
    const { values } = read(
      [
        { indicator: "I", target: 90, unit: undefined },
        { indicator: "J", target: 90, unit: "gg" },
      ],
      ["target"],
    );
    expect(values).toMatchObject([{ target: { quantity: { unit: "percent" } } }, { target: { quantity: { unit: "day" } } }]);
  });

  it("versions of a target, in rows with the indicator again or blank", () => {
    const { values, issues } = read([
      { indicator: "I", target: "5", targetVersion: 1 },
      { indicator: "I", target: "6", targetYear: 2022 },
      { target: "7", targetFrom: { day: "2021-07-01" }, targetAct: "Delibera" },
      { indicator: "J", target: "8" },
    ]);
    expect(issues).toEqual([]);
    expect(values).toMatchObject([
      { target: [{ target: { kind: "plain" } }, { year: 2022 }, { from: "2021-07-01", act: "Delibera" }] },
      { target: { kind: "plain" } },
    ]);
  });

  it("nothing of a row without an indicator's cells", () => {
    expect(read([{ area: "A" }])).toEqual({ values: undefined, issues: [] });
  });
});

it.each<[string, readonly Given[], readonly string[]]>([
  ["a target without indicator", [{ target: 5 }], ["import.noIndicator target"]],
  ["a unit without indicator", [{ unit: "gg" }], ["import.noIndicator unit"]],
  ["a code without name", [{ indicatorCode: "X", target: 5 }], ["import.noName indicatorCode"]],
  [
    "a further version of none",
    [
      { indicator: "I", target: "5" },
      { target: "6", targetYear: 2022 },
    ],
    ["import.noIndicator target"],
  ],
  [
    "a further version with an actual",
    [
      { indicator: "I", target: "5", targetYear: 2021 },
      { target: "6", targetYear: 2022, actual: "5" },
    ],
    ["import.noIndicator actual"],
  ],
  ["no target", [{ indicator: "I", target: undefined, targetText: undefined, actual: 5 }], ["import.noTarget target"]],
  ["a sign without a target", [{ indicator: "I", sign: ">=", target: undefined }], ["target.number target"]],
  ["no words in place of one", [{ indicator: "I", targetText: undefined, actual: 5 }], ["import.noTarget targetText"]],
  ["targets in figures and words", [{ indicator: "I", target: 5, targetText: "cinque" }], ["import.twoTargets targetText"]],
  [
    "a year and a day that are none",
    [{ indicator: "I", target: 5, targetYear: "'22", targetFrom: "31/02/2021" }],
    ["import.year targetYear", "plan.date targetFrom"],
  ],
  ["a number where the target is a day", [{ indicator: "I", target: "entro il 30/11/2021", actual: 44530 }], ["import.dateNumber actual"]],
  [
    "numbers where the unit says that they are days",
    [{ indicator: "I", target: 44530, unit: "Data", actual: 44530 }],
    ["import.dateNumber target", "import.dateNumber actual"],
  ],
  ["no text or date there", [{ indicator: "I", target: { day: "2021-11-30" }, unit: "data", actual: "15/11/2021" }], []],
  ["an inequality that was reached", [{ indicator: "I", target: 5, actual: ">= 5" }], ["actual.inequality actual"]],
  ["a starting value that is no quantity", [{ indicator: "I", target: 5, baseline: "1/2" }], ["plan.baseline baseline"]],
])("notes %s", (_, rows, issues) => {
  expect(read(rows).issues).toEqual(issues);
});

it("wants an objective", () => {
  const issues: RowReader["issues"] = [];
  const position: Position = {
    root: draftNode("body", {}, { row: 0, column: 0 }),
    levels: ["objective"],
    open: new Map(),
    weights: undefined,
    told: new Set(),
  };
  readIndicator({ row: 0, cells: ["I"], at: new Map([["indicator", 0]]), headers: [], issues }, position, new Set());
  expect(issues).toMatchObject([{ code: "import.noParent", params: { level: "objective", cell: "A1" } }]);
});

it.each([
  ["2021", 2021],
  ["1900", 1900],
  ["2101", undefined],
  ["21", undefined],
  ["2021.5", undefined],
  ["2021 ", undefined],
])("the year %j is %s", (text, year) => {
  const parsed = parseYear(text);
  expect(parsed.success ? parsed.data : undefined).toBe(year);
});
