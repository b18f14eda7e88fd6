import { expect, it } from "vitest";
import { Decimal } from "../../../src/decimal/decimal.ts";
import type { PaperNode } from "../../../src/import/positioned/nodes.ts";
import { countsOf, sumsOf } from "../../../src/import/positioned/report.ts";
import { treeOf } from "../../../src/import/positioned/tree.ts";

const node = (level: PaperNode["level"], name: string, share?: string, more: Partial<PaperNode> = {}): PaperNode => ({
  level,
  name,
  ...(share === undefined ? {} : { weight: `${share}%`, share: new Decimal(share) }),
  place: { page: 1, x: 0, y: 0, text: name },
  ...more,
});

const NODES = [
  node("area", "A"),
  node("service", "S", "100"),
  node("objective", "O", "14.26", { code: "1.1" }),
  node("indicator", "I", "33.33", { target: "SI", result: "N/D" }),
  node("indicator", "J", "33.33", { target: "SI" }),
  node("objective", "P", "85.74", { code: "1.2" }),
  node("indicator", "K"),
];

it("counts what was found", () => {
  expect(countsOf(3, NODES)).toEqual({ pages: 3, areas: 1, services: 1, objectives: 2, indicators: 3, weights: 2, targets: 2, results: 1 });
});

it("adds up weights below each node that has some, exactly", () => {
  expect(sumsOf("Ente", treeOf(NODES).areas)).toEqual([
    { level: "area", name: "A", sum: new Decimal(100), isHundred: true },
    { level: "service", name: "S", sum: new Decimal(100), isHundred: true }, // 14,26 + 85,74
    { level: "objective", name: "1.1", sum: new Decimal("66.66"), isHundred: false },
  ]);
  expect(sumsOf("Ente", treeOf([node("area", "A", "40"), node("area", "B", "60")]).areas)).toEqual([
    { level: "body", name: "Ente", sum: new Decimal(100), isHundred: true },
  ]);
});
