import { describe, expect, it } from "vitest";
import { draftNode } from "../../src/import/draft.ts";
import type { GroupLevel, TableField } from "../../src/import/fields.ts";
import { codeAt, listKey, type Position, readGroups } from "../../src/import/read-groups.ts";
import type { RowReader } from "../../src/import/row-reader.ts";
import type { OwnRow } from "../../src/import/table.ts";

const FIELDS: readonly TableField[] = ["area", "areaCode", "areaWeight", "service", "objective", "objective2"];
const LEVELS: readonly GroupLevel[] = ["area", "service", "objective", "objective2"];

/** Reads rows, and gives for each what is open after it, and all issues. */
function read(...rows: OwnRow[]) {
  const position: Position = {
    root: draftNode("body", {}, { row: 0, column: 0 }),
    levels: LEVELS,
    open: new Map(),
    weights: undefined,
    told: new Set(),
  };
  const issues: RowReader["issues"] = [];
  const open = rows.map((cells, row) => {
    const goesOn = readGroups({ row, cells, at: new Map(FIELDS.map((field, at) => [field, at])), headers: [], issues }, position);
    return `${goesOn ? "" : "! "}${LEVELS.map((level) => position.open.get(level)?.identity.name ?? "-").join(" ")}`;
  });
  return { position, open, issues: issues.map(({ code, params }) => `${code} ${params["cell"]}`) };
}

const _ = undefined;

describe("opens and closes", () => {
  it.each<[string, OwnRow[], readonly string[]]>([
    ["blank cells stay as above", [["A", _, _, "S", "O"], [], [_, _, _, _, "P"]], ["A S O -", "A S O -", "A S P -"]],
    ["a new group closes those below", [["A", _, _, "S", "O", "N"], [_, _, _, "T"], ["B"]], ["A S O N", "A T - -", "B - - -"]],
    [
      "the same name does not",
      [
        ["A", _, _, "S", "O", "N"],
        ["A", _, _, "S", "O"],
      ],
      ["A S O N", "A S O N"],
    ],
    [
      "another code is another group",
      [
        ["A", "1", _, "S"],
        ["A", "2"],
      ],
      ["A S - -", "A - - -"],
    ],
    [
      "a code alone is the group above, or one seen before",
      [
        ["A", "1", _, "S"],
        [_, "1"],
        ["B", "2"],
        [_, "1"],
      ],
      ["A S - -", "A S - -", "B - - -", "A - - -"],
    ],
  ])("%s", (_name, rows, open) => {
    expect(read(...rows)).toMatchObject({ open, issues: [] });
  });

  it("a mark for an empty list ends the row", () => {
    const { position, open, issues } = read(["A", _, _, '""', "O"]);
    expect([open, issues]).toEqual([["! A - - -"], []]);
    expect([...(position.open.get("area")?.lists ?? [])]).toEqual([["services", []]]);
  });
});

it.each<[string, OwnRow[], readonly string[]]>([
  ["an objective without area", [[_, _, _, _, "O"]], ["import.noParent E1"]],
  ["an objective in none", [["A", _, _, _, _, "N"]], ["import.noParent F1"]],
  ["a code without name", [[_, "1"]], ["import.noName B1"]],
  ["a weight without group", [[_, _, "50"]], ["import.noName C1"]],
  [
    "another weight",
    [
      ["A", _, "50"],
      ["A", _, "50,00%"],
      [_, _, 60],
    ],
    ["import.contradiction C3"],
  ],
  [
    "another name of a code",
    [
      ["A", "1"],
      ["B", "1"],
    ],
    ["import.contradiction A2"],
  ],
  [
    "a blank between written cells, once",
    [
      ["A", _, _, "S", "O"],
      ["A", _, _, _, "P"],
      ["A", _, _, _, "Q"],
    ],
    ["import.blankBetween D2"],
  ],
  [
    "none where there is no group above, or all before it is blank too",
    [
      ["A", _, _, _, "O"],
      ["A", _, _, "S", "P"],
      [_, _, _, _, "Q"],
      ["B", _, _, _, "R"],
    ],
    [],
  ],
  ["a group that comes again, by name", [["A"], ["B"], ["A"]], ["import.again A3"]],
])("notes %s", (_name, rows, issues) => {
  expect(read(...rows).issues).toEqual(issues);
});

it("keeps the children of all levels of objectives in one list", () => {
  expect((["area", "service", "objective", "objective9", "indicator"] as const).map(listKey)).toEqual([
    "areas",
    "services",
    "objectives",
    "objectives",
    "indicators",
  ]);
});

it("takes an empty code for none", () => {
  const reader: RowReader = { row: 0, cells: ['""'], at: new Map([["areaCode", 0]]), headers: [], issues: [] };
  expect(codeAt(reader, "areaCode")).toBeUndefined();
});
