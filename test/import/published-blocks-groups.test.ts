import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal/decimal.ts";
import { groupsOf, tellWeights } from "../../src/import/published-blocks-groups.ts";

const weights = (...values: readonly (number | string)[]) => values.map((value, at) => ({ weight: new Decimal(value), line: at + 1 }));
const issueOf = (read: ReturnType<typeof groupsOf> | ReturnType<typeof tellWeights>) =>
  read.success ? undefined : [read.issues[0]?.code, read.issues[0]?.params];

describe("groups of 100", () => {
  it.each([
    [[100], [1]],
    [
      [50, 50, 100],
      [2, 1],
    ],
    [["14.26", "14.29", "14.29", "14.29", "14.29", "14.29", "14.29"], [7]],
    [[0, 100], [2]],
    [[], []],
  ])("%j", (values, sizes) => {
    const read = groupsOf(weights(...values), "indicator");
    expect(read.success && read.data.map(({ length }) => length)).toEqual(sizes);
  });

  it.each([
    [
      [60, 50],
      ["import.groupSum", { line: "2", level: "indicator", sum: "110" }],
    ],
    [
      ["33.33", "33.33", "33.33"],
      ["import.groupSum", { line: "3", level: "indicator", sum: "99.99" }],
    ],
    [
      [100, 0, 100],
      ["import.groupUnclear", { line: "2", level: "indicator" }],
    ],
  ])("%j is refused", (values, expected) => {
    expect(issueOf(groupsOf(weights(...values), "indicator"))).toEqual(expected);
  });
});

describe("weights of services and of objectives", () => {
  it("are told apart by their sums", () => {
    const read = tellWeights(weights(50, 60, 40, 50, 100));
    expect(read.success && [read.data.services.map(({ line }) => line), read.data.objectives.map((list) => list.map(({ line }) => line))]).toEqual([
      [1, 4],
      [[2, 3], [5]],
    ]);
    expect(tellWeights([])).toEqual({ success: true, data: { services: [], objectives: [] } });
  });

  it.each([
    [
      [50, 60, 50],
      ["import.groupSum", { line: "3", level: "objective", sum: "110" }],
    ],
    [[50], ["import.groupSum", { line: "1", level: "objective", sum: "0" }]],
    [
      [50, 100, 0, 100],
      ["import.groupUnclear", { line: "3", level: "objective" }],
    ],
  ])("%j are refused", (values, expected) => {
    expect(issueOf(tellWeights(weights(...values)))).toEqual(expected);
  });
});
