import type { Decimal } from "../../decimal/decimal.ts";
import { compare, fromDecimal, HUNDRED, sumOf } from "../../decimal/fraction.ts";
import { roundToDecimal } from "../../decimal/rounding.ts";
import { LIMITS } from "../../error/limits.ts";
import type { Issue } from "../../error/plan-error.ts";
import type { TextPlace } from "./item.ts";
import type { PaperNode } from "./nodes.ts";
import type { LeftOut } from "./running.ts";
import type { Branch } from "./tree.ts";

/** How much was found of what (*conteggi*), to be compared with the annex. */
export interface PositionCounts {
  readonly pages: number;
  readonly areas: number;
  readonly services: number;
  readonly objectives: number;
  readonly indicators: number;
  /** Values that stand beside an indicator. */
  readonly weights: number;
  readonly targets: number;
  readonly results: number;
}

/** The weights below one node, added up (*quadratura dei pesi*). */
export interface WeightSum {
  /** What is above the weights. */
  readonly level: "body" | "area" | "service" | "objective";
  /** Its code, or its name where it has none; the areas' weights are the body's. */
  readonly name: string;
  readonly sum: Decimal;
  readonly isHundred: boolean;
}

/** What an annex gave, to be reconciled with it (*riconciliazione*). */
export interface PositionReport {
  readonly counts: PositionCounts;
  /** One for each node whose children have weights, in reading order. */
  readonly sums: readonly WeightSum[];
  /** Names that seem to be cut off at their end. */
  readonly truncated: readonly TextPlace[];
  /** Texts and values that are no part of the plan, but may have to be. */
  readonly unmatched: readonly TextPlace[];
  /** What is no part of the table: page headers and footers, page numbers, column headings, headings said again, what is rotated, and what the caller named. */
  readonly leftOut: readonly LeftOut[];
  /** What is worth a look; all of severity `warning`. */
  readonly warnings: readonly Issue[];
}

/** Counts the nodes and values. */
export function countsOf(pages: number, nodes: readonly PaperNode[]): PositionCounts {
  const count = (level: PaperNode["level"]) => nodes.filter((node) => node.level === level).length;
  const values = (key: "weight" | "target" | "result") => nodes.filter((node) => node.level === "indicator" && node[key] !== undefined).length;
  return {
    pages,
    areas: count("area"),
    services: count("service"),
    objectives: count("objective"),
    indicators: count("indicator"),
    weights: values("weight"),
    targets: values("target"),
    results: values("result"),
  };
}

/** Adds up the weights below each node that has some. */
export function sumsOf(body: string, areas: readonly Branch[]): readonly WeightSum[] {
  return [...sumBelow("body", body, areas), ...areas.flatMap(sumsBelow)];
}

function sumsBelow({ node, children }: Branch): readonly WeightSum[] {
  if (node.level === "indicator") return [];
  return [...sumBelow(node.level, node.code ?? node.name, children), ...children.flatMap(sumsBelow)];
}

function sumBelow(level: WeightSum["level"], name: string, children: readonly Branch[]): readonly WeightSum[] {
  const weights = children.flatMap(({ node }) => node.share ?? []);
  if (weights.length === 0) return [];
  const sum = sumOf(weights.map(fromDecimal));
  // No weight has more decimals than digits, so nothing is rounded here.
  return [{ level, name, sum: roundToDecimal(sum, { decimals: LIMITS.digits, mode: "halfUp" }), isHundred: compare(sum, HUNDRED) === 0 }];
}
