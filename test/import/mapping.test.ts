import { describe, expect, it } from "vitest";
import { readMapping } from "../../src/import/mapping.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";

const issuesOf = (mapping: unknown) => {
  const read = readMapping(mapping);
  return read.success ? [] : read.issues.map(({ code, path }) => [code, path?.join(".")]);
};

it.each([
  [undefined, {}],
  [{}, {}],
  [
    { columns: { target: "Valore atteso", objective2Code: 7 }, body: "CCIAA", year: 2021, weights: "fraction", headerRow: 0, area: "Staff" },
    { columns: { target: "Valore atteso", objective2Code: 7 }, body: "CCIAA", year: 2021, weights: "fraction", headerRow: 0, area: "Staff" },
  ],
  [
    { delimiter: "\t", year: undefined },
    { delimiter: "\t", year: undefined },
  ],
])("takes %j", (mapping, read) => {
  expect(readMapping(deepFreeze(mapping))).toEqual({ success: true, data: read });
});

describe("refuses", () => {
  const trap = {
    get: () => {
      throw new Error("hostile");
    },
    ownKeys: () => {
      throw new Error("hostile");
    },
  };

  it.each<[string, unknown, readonly unknown[]]>([
    ["null", null, [["schema.type", "mapping"]]],
    ["a text", "Ente", [["schema.type", "mapping"]]],
    ["an unknown key", { colums: {} }, [["schema.unknownKey", "mapping.colums"]]],
    ["an unknown field", { columns: { traget: "Target" } }, [["import.field", "mapping.columns.traget"]]],
    ["a field of no type", { columns: { target: true } }, [["schema.text", "mapping.columns.target"]]],
    ["a position below 0", { columns: { target: -1 } }, [["schema.size", "mapping.columns.target"]]],
    ["half a position", { columns: { target: 0.5 } }, [["schema.text", "mapping.columns.target"]]],
    ["a year as text", { year: "2021" }, [["schema.type", "mapping.year"]]],
    ["the year 1899", { year: 1899 }, [["schema.size", "mapping.year"]]],
    [
      "no name",
      { body: "", area: "" },
      [
        ["schema.size", "mapping.body"],
        ["schema.size", "mapping.area"],
      ],
    ],
    ["another way of weights", { weights: "decimal" }, [["schema.value", "mapping.weights"]]],
    ["another delimiter", { delimiter: ":" }, [["schema.value", "mapping.delimiter"]]],
    ["what throws", new Proxy({}, trap), [["schema.unreadable", "mapping"]]],
  ])("%s", (_, mapping, issues) => {
    expect(issuesOf(mapping)).toEqual(issues);
  });
});
