import { describe, expect, it } from "vitest";
import { findHeader } from "../../src/import/find-header.ts";
import type { TableMapping } from "../../src/import/mapping.ts";
import { missingColumns, tableColumns } from "../../src/import/table-columns.ts";
import { readTable } from "../../src/import/table.ts";
import { tableOf } from "../tools/tables.ts";

function told(lines: readonly string[], mapping: TableMapping = {}) {
  const { rows } = readTable(tableOf(...lines));
  return tableColumns(rows, findHeader(rows, mapping), mapping);
}

it.each<[string, readonly string[], TableMapping, readonly unknown[]]>([
  ["the mapping's year", ["Anno | Target 2021 | Target 2022", "2021 | 5 | 6"], { year: 2022 }, [2022, 2]],
  ["the first year of the column", ["Anno | Target 2021 | Target 2022", "boh | 5 | 6", "2021 | 5 | 6"], {}, [2021, 1]],
  ["no year", ["Area | Target 2021 | Target 2022", "A | 5 | 6"], {}, [undefined, undefined]],
])("chooses targets by %s", (_, lines, mapping, yearAndColumn) => {
  const { columns, year } = told(lines, mapping);
  expect([year, columns.at.get("target")]).toEqual(yearAndColumn);
});

it("counts columns without header that hold something", () => {
  expect(told(["Area | Target", "A | 5 | | vedi allegato"]).columns.unused).toEqual([{ column: "D", index: 3, header: "", reason: "noHeader" }]);
});

describe("misses", () => {
  it.each<[string, TableMapping, readonly string[]]>([
    ["Area | Obiettivo | Indicatore | Target", {}, []],
    ["Area | Obiettivo | Indicatore | Target qualitativo", {}, []],
    ["Obiettivo | Indicatore | Target", { area: "Staff" }, []],
    ["Servizio | Obiettivo", {}, ["import.noColumn area", "import.noColumn indicator", "import.noColumn target"]],
    ["Area | Obiettivo | Indicatore | Target | Valore atteso", {}, []],
    ["Area | Obiettivo | Indicatore | Target 2021", {}, ["import.noYear "]],
    ["Area | Obiettivo | Indicatore | Target 2021", { year: 2022 }, ["import.targetYears "]],
  ])("in %s with %j", (headers, mapping, issues) => {
    expect(missingColumns(told([headers, "a | b | c | d"], mapping), mapping).map(({ code, params }) => `${code} ${params["field"] ?? ""}`)).toEqual(
      issues,
    );
  });
});
