import { describe, expect, it } from "vitest";
import { issue } from "../../src/error/plan-error.ts";
import { atCell, atRow, cellName, columnName, readTable } from "../../src/import/table.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";

const boom = (): never => {
  throw new Error("hostile");
};
const issuesOf = (rows: unknown) => readTable(rows).issues.map(({ code, path, params }) => [code, path, params["cell"]]);

it("copies rows of any length, holes and all", () => {
  const sparse: unknown[] = [];
  sparse[2] = "c";
  expect(readTable(deepFreeze([["a", 1], [], sparse, null, [null, ""]]))).toEqual({
    rows: [["a", 1], [], [undefined, undefined, "c"], [], []],
    issues: [],
  });
});

describe("refuses", () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  const cyclic: unknown[] = ["a"];
  cyclic.push(cyclic);

  it.each<[string, unknown, unknown]>([
    ["no list", "a;b", [["import.rows", undefined, undefined]]],
    ["nothing", undefined, [["import.rows", undefined, undefined]]],
    ["a revoked proxy", proxy, [["schema.unreadable", undefined, undefined]]],
    ["a proxy that throws", new Proxy([], { get: boom }), [["schema.unreadable", undefined, undefined]]],
    ["too many rows", { length: 2_000_001, __proto__: Array.prototype }, [["import.rows", undefined, undefined]]],
    ["two million rows and one", Array.from({ length: 2_000_001 }), [["import.tooLarge", undefined, undefined]]],
    ["a row that is text", ["a;b"], [["import.row", [0], "1"]]],
    ["a row that throws", [["a"], new Proxy([], { get: boom })], [["schema.unreadable", [1], "2"]]],
    ["a row of too many cells", [Array.from({ length: 16_385 })], [["import.tooLarge", [0], "1"]]],
    ["more cells than any plan has", Array(4097).fill(Array.from({ length: 16_384 })), [["import.tooLarge", undefined, undefined]]],
    ["a row in itself", [cyclic], [["import.cell", [0, 1], "B1"]]],
    [
      "every cell that is wrong, and goes on",
      [[Number.NaN, "a"], [{}], ["b", Symbol("x")]],
      [
        ["import.number", [0, 0], "A1"],
        ["import.cell", [1, 0], "A2"],
        ["import.cell", [2, 1], "B3"],
      ],
    ],
  ])("%s", (_, rows, issues) => {
    expect(issuesOf(rows)).toEqual(issues);
  });

  it("a cell that throws, with its row", () => {
    const row = Object.defineProperty(["a", "b"], 1, { get: boom });
    expect(issuesOf([row])).toEqual([["schema.unreadable", [0], "1"]]);
  });
});

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(cellName(9, column)).toBe(`${name}10`);
});

it("puts an issue at its cell or row", () => {
  const one = issue({ "x.y": { message: "a", hint: "b" } }, "x.y", { path: ["unit"], params: { found: "z" } });
  expect(atCell(one, { row: 4, column: 2, header: "Peso" })).toMatchObject({
    path: [4, 2],
    params: { found: "z", cell: "C5", row: "5", column: "C", header: "Peso" },
  });
  expect(atCell(one, { row: 4, column: 2 }).params).not.toHaveProperty("header");
  expect(atRow(one, 4)).toMatchObject({ path: [4], params: { found: "z", cell: "5", row: "5" } });
});
