import { expect, it } from "vitest";
import type { OwnCell } from "../../src/import/cell.ts";
import type { TableField } from "../../src/import/fields.ts";
import type { TableMapping } from "../../src/import/mapping.ts";
import { type BodyDraft, readBody } from "../../src/import/read-body.ts";
import type { RowReader } from "../../src/import/row-reader.ts";

const FIELDS: readonly TableField[] = ["body", "bodyId", "year", "strategyCode", "strategyTitle", "area"];

function read(rows: readonly (readonly OwnCell[])[], mapping: TableMapping = {}) {
  const draft: BodyDraft = { said: new Map() };
  const issues: RowReader["issues"] = [];
  const at = new Map(FIELDS.map((field, column) => [field, column]));
  for (const [row, cells] of rows.entries()) readBody({ row, cells, at, headers: [], issues }, draft, mapping);
  const { said, ...rest } = draft;
  return {
    said: [...said].map(([field, { text }]) => `${field} ${text}`),
    ...rest,
    issues: issues.map(({ code, params }) => `${code} ${params["cell"]}`),
  };
}

const _ = undefined;

it.each<[string, readonly (readonly OwnCell[])[], object]>([
  ["what is said once, or again", [["B", "x", 2021], [_, _, "2021"], ["B"]], { said: ["body B", "bodyId x", "year 2021"], year: 2021 }],
  [
    "titles of the strategic map, each row one",
    [
      [_, _, _, "2", "T"],
      [_, _, _, "2", "T"],
      [_, _, _, 3, "U"],
    ],
    {
      strategy: [
        { code: "2", title: "T" },
        { code: "2", title: "T" },
        { code: "3", title: "U" },
      ],
    },
  ],
  [
    "beside other cells each code once",
    [
      [_, _, _, "2", "T", "A"],
      [_, _, _, "2", "T", "A"],
    ],
    { strategy: [{ code: "2", title: "T" }] },
  ],
  ["that there are none", [[_, _, _, '""']], { strategy: [] }],
])("reads %s", (_name, rows, found) => {
  expect(read(rows)).toMatchObject({ ...found, issues: [] });
});

it.each<[string, readonly (readonly OwnCell[])[], readonly string[]]>([
  ["two bodies", [["B"], ["C"]], ["import.contradiction A2"]],
  [
    "two years",
    [
      [_, _, 2021],
      [_, _, 2022],
    ],
    ["import.contradiction C2"],
  ],
  ["a year that is none", [[_, _, "duemila"]], ["import.year C1"]],
  [
    "a title without code, and a code without title",
    [
      [_, _, _, _, "T"],
      [_, _, _, "2"],
    ],
    ["import.noName E1", "import.noName D2"],
  ],
  ["a code with a slash", [[_, _, _, "2/1", "T"]], ["plan.codeSlash D1"]],
])("notes %s", (_name, rows, issues) => {
  expect(read(rows).issues).toEqual(issues);
});

it("leaves out what the mapping gives", () => {
  expect(read([["B", _, "x"], ["C"]], { body: "E", year: 2021 })).toEqual({ said: [], issues: [] });
});
