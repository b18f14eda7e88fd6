import { describe, expect, it } from "vitest";
import { readColumns } from "../../src/import/columns.ts";
import { addGroup, draftNode, listOf } from "../../src/import/draft.ts";
import { emptyGroups, suspiciousNumbers } from "../../src/import/suspicions.ts";
import type { OwnCell } from "../../src/import/cell.ts";
import type { TableMapping } from "../../src/import/mapping.ts";

const HEADERS = ["Peso area", "Target", "U.M.", "Consuntivo (%)"];
const columns = readColumns({ headers: HEADERS, row: 0, below: [], filled: new Set(), mapping: {}, year: undefined });

const found = (rows: readonly (readonly OwnCell[])[], weights?: TableMapping["weights"]) =>
  suspiciousNumbers(
    rows.map((cells, at) => [at + 1, cells] as const),
    columns,
    { weights },
  ).map(({ code, params }) => `${code} ${params["cell"]} ${params["count"]}`);

describe("suspects", () => {
  it.each<[string, readonly (readonly OwnCell[])[], readonly string[]]>([
    ["weights of at most 1", [[0.5], ["0,3"], [0], ["1,00"]], ["import.weightFractions A2 4"]],
    [
      "targets in per cent of at most 1",
      [
        [50, 0, "%"],
        [50, 0.9, "per cento"],
        [50, 90, "gg"],
      ],
      ["import.percentCells B3 2"],
    ],
    ["weights of at most 1 beside some with their sign", [["50%"], [0.5]], ["import.weightFractions A3 1"]],
    [
      "a result above 100 per cent among them",
      [
        [50, 5, undefined, 1.05],
        [50, 5, undefined, 0.81],
      ],
      ["import.percentCells D3 2"],
    ],
    ["results in the per cent of their header", [[50, 5, undefined, 0.5]], ["import.percentCells D2 1"]],
  ])("%s", (_, rows, issues) => {
    expect(found(rows)).toEqual(issues);
  });

  it.each<[string, readonly (readonly OwnCell[])[]]>([
    ["weights with their sign, or zeros alone", [["0,5%"], [0]]],
    ["weights of which one is above 1", [[0.5], ["60"]]],
    ["weights of which one is a little above 1", [[0.5], [1.5]]],
    ["numbers in per cent between 1 and 2 alone", [[50, 1.5, "%"]]],
    [
      "a target above 1, or below 0",
      [
        [50, 0.5, "%"],
        [50, 90, "%"],
        [50, -0.5, "%"],
      ],
    ],
    [
      "a target in words or text",
      [
        [50, ">= 0,9", "%"],
        [50, "0,9", "%"],
      ],
    ],
    ["another unit than the header's", [[50, 5, "gg", 0.5]]],
  ])("not %s", (_, rows) => {
    expect(found(rows)).toEqual([]);
  });

  it.each(["percent", "fraction"] as const)("no weights that are told to be %s", (weights) => {
    expect(found([[0.5], [0.5]], weights)).toEqual([]);
  });
});

it("reads a weight that is no number in no time", () => {
  const start = performance.now();
  expect(found([[`0,${"1".repeat(200_000)}x`]])).toEqual([]);
  expect(performance.now() - start).toBeLessThan(500);
});

it("finds groups with nothing below, not those with an empty list", () => {
  const root = draftNode("body", {}, { row: 0, column: 0 });
  const [empty, listed] = [draftNode("area", { name: "A" }, { row: 3, column: 1 }), draftNode("area", { name: "B" }, { row: 4, column: 1 })];
  for (const area of [empty, listed]) addGroup(root, "areas", area);
  listOf(listed, "services");
  expect(emptyGroups(root)).toMatchObject([{ code: "import.emptyGroup", path: [3, 1], params: { level: "area", cell: "B4" } }]);
});
