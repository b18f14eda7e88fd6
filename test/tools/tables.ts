import { formatTarget, type Plan } from "../../src/index.ts";
import { planFromRows, type ImportResult, type PlanImport, type Row, type TableMapping } from "../../src/import/index.ts";
import { childrenOf, nameOf } from "../../src/plan/walk.ts";
import type { PlanNode } from "../../src/plan/plan.ts";
import { deepFreeze } from "./deep-freeze.ts";

/** A table written as text: cells parted by `|`, blank ones empty. */
export function tableOf(...lines: readonly string[]): readonly Row[] {
  return lines.map((line) => line.split("|").map((cell) => cell.trim()));
}

/** Reads a table of a body and year that the mapping names. */
export function importOf(rows: readonly Row[], mapping: TableMapping = {}): ImportResult {
  return planFromRows(deepFreeze(rows), { body: "Ente", year: 2021, ...mapping });
}

/** What a table is read as; it must be read. */
export function dataOf(rows: readonly Row[], mapping: TableMapping = {}): PlanImport {
  const read = importOf(rows, mapping);
  if (!read.success) throw new Error(JSON.stringify(read.issues, null, 2));
  return read.data;
}

/** A plan in one line a node: its depth, code, name, weight and target. */
export function outlineOf(plan: Plan): readonly string[] {
  const lines = (parent: PlanNode, depth: number): string[] =>
    childrenOf(parent).flatMap((child) => [lineOf(child, depth), ...lines(child, depth + 1)]);
  return lines({ kind: "body", node: plan }, 0);
}

function lineOf(child: PlanNode, depth: number): string {
  const { node } = child;
  const code = "code" in node ? [`[${node.code}]`] : [];
  const weight = "weight" in node ? [`${String(node.weight)}%`] : [];
  const target = child.kind === "indicator" && "kind" in child.node.target ? [formatTarget(child.node.target)] : [];
  return "  ".repeat(depth) + [...code, nameOf(node), ...weight, ...target].join(" ");
}

/** `code cell` of each issue: `import.noName C5`. */
export function placesOf(read: ImportResult): readonly string[] {
  const issues = read.success ? read.data.report.warnings : read.issues;
  return issues.map(({ code, params }) => [code, params["cell"]].join(" ").trim());
}
