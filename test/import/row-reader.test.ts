import { expect, it } from "vitest";
import type { TableField } from "../../src/import/fields.ts";
import { cellOf, expressionAt, placeName, placeOf, refuse, type RowReader, taken, textAt } from "../../src/import/row-reader.ts";
import { safeParseWeight } from "../../src/plan/weight.ts";
import { safeParseActual, safeParseTarget } from "../../src/target/parse.ts";

const reader = (): RowReader => ({
  row: 4,
  cells: ["A ", undefined, 14.5],
  at: new Map<TableField, number>([
    ["area", 0],
    ["areaCode", 1],
    ["areaWeight", 2],
    ["target", 9],
    ["unit", 1],
  ]),
  headers: ["Area", "Codice", "Peso"],
  issues: [],
});

it("gives cells by their field, as text and as an expression", () => {
  const row = reader();
  expect([cellOf(row, "area"), textAt(row, "area")]).toEqual(["A ", "A"]);
  expect([textAt(row, "areaWeight"), expressionAt(row, "areaWeight")]).toEqual(["14.5", "14,5"]);
  for (const field of ["areaCode", "target", "service"] as const)
    expect([cellOf(row, field), textAt(row, field), expressionAt(row, field)]).toEqual([undefined, undefined, undefined]);
});

it("puts what is wrong at the cell", () => {
  const row = reader();
  expect(taken(row, "areaWeight", safeParseWeight("5"))?.toString()).toBe("5");
  expect(row.issues).toEqual([]);
  expect(taken(row, "areaWeight", safeParseWeight("-5"))).toBeUndefined();
  refuse(row, "area", "import.noName", { level: "area" });
  expect(row.issues).toMatchObject([
    { code: "plan.weightNegative", path: [4, 2], params: { cell: "C5", header: "Peso" } },
    { code: "import.noName", path: [4, 0], params: { cell: "A5", header: "Area", level: "area" } },
  ]);
  expect(placeName(placeOf(row, "areaWeight"))).toBe("C5");
});

it("puts a unit that is none at its own cell, once", () => {
  const row = reader();
  expect(taken(row, "target", safeParseTarget("90", { unit: "/" }))).toBeUndefined();
  expect(taken(row, "actual", safeParseActual("81", { unit: "/" }))).toBeUndefined();
  expect(row.issues).toMatchObject([{ code: "target.column", path: [4, 1], params: { cell: "B5", header: "Codice", found: "/" } }]);
});
