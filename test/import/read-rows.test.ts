import { expect, it } from "vitest";
import { findHeader } from "../../src/import/find-header.ts";
import type { TableMapping } from "../../src/import/mapping.ts";
import { readRows } from "../../src/import/read-rows.ts";
import { tableColumns } from "../../src/import/table-columns.ts";
import { readTable } from "../../src/import/table.ts";
import { tableOf } from "../tools/tables.ts";

function read(lines: readonly string[], mapping: TableMapping = {}) {
  const { rows } = readTable(tableOf(...lines));
  const header = mapping.headerRow === 0 ? undefined : findHeader(rows, mapping);
  const { columns } = tableColumns(rows, header, mapping);
  return readRows({ rows, header, columns, mapping });
}

const HEADERS = "Area | Obiettivo | Indicatore | Peso indicatore | Target";

it("tells rows that are used, blank, above the headers, totals, and headers again", () => {
  const { used, emptyRows, skipped } = read([
    "Piano 2021",
    "",
    HEADERS,
    "A | O | I | 50 | 5",
    "",
    "Totale O | | | 50",
    HEADERS,
    " | | Totale visite | 50 | 6",
    "| | TOTALE PESI | 100 |",
    '"Totale" | P | J | 50 | 7',
  ]);
  expect(used.map(([row]) => row)).toEqual([3, 7, 9]);
  expect(emptyRows).toBe(2);
  expect(skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual(["1 aboveHeader", "6 total", "7 headerAgain", "9 total"]);
});

it("starts in the one area that the mapping names", () => {
  const { root, issues } = read(["Obiettivo | Indicatore | Target", "O | I | 5"], { area: "Staff" });
  expect(issues).toEqual([]);
  expect(root.lists?.get("areas")).toMatchObject([{ identity: { name: "Staff" } }]);
});

it("reads from the first row where there are no headers", () => {
  expect(read(["A | O | I | 5"], { headerRow: 0, columns: { area: 0, objective: 1, indicator: 2, target: 3 } }).used).toHaveLength(1);
});
