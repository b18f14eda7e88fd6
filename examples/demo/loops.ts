/** How one computes a score without a library like this: bare loops over weights and results, in decimal.js and in numbers. */
import { Decimal } from "decimal.js";
import type { Score } from "traguardo";

/** A part of a plan with nothing but its numbers: its weight in %, and what it reached of its target, or its own parts. */
export type Part = { readonly weight: string } & (
  | { readonly reached: string; readonly target: string; readonly parts?: undefined }
  | { readonly parts: readonly Part[] }
);

/** The numbers of a score's node; siblings without weights weigh the same. */
export function bare(node: Score, weight = "100"): Part {
  if (node.kind !== "indicator") {
    const equal = String(100 / node.children.length);
    return { weight, parts: node.children.map((child) => bare(child, child.weight?.toFixed() ?? equal)) };
  }
  const { target, actual } = node;
  if (target === undefined || !("quantity" in target) || actual?.kind !== "measured") throw new Error(`${node.id} is no measured quantity`);
  const [reached, wanted] = [actual.quantity.value.toFixed(), target.quantity.value.toFixed()];
  return target.kind === "atMost" ? { weight, reached: wanted, target: reached } : { weight, reached, target: wanted };
}

/** The points in decimal.js, computed with so many digits. */
export function byDecimals(part: Part, digits: number): Decimal {
  const Own = Decimal.clone({ precision: digits });
  if (part.parts === undefined) return Own.min(new Own(part.reached).div(part.target), 1).times(100);
  let sum = new Own(0);
  for (const one of part.parts) sum = sum.plus(new Own(one.weight).times(byDecimals(one, digits)).div(100));
  return sum;
}

/** How much a part with this weight and these points adds to its parent: two ways of writing the same. */
export const TERMS = {
  "w * p / 100": (weight: number, points: number): number => (weight * points) / 100,
  "w / 100 * p": (weight: number, points: number): number => (weight / 100) * points,
};

/** The points in numbers. */
export function byNumbers(part: Part, term: keyof typeof TERMS): number {
  if (part.parts === undefined) return Math.min(Number(part.reached) / Number(part.target), 1) * 100;
  let sum = 0;
  for (const one of part.parts) sum += TERMS[term](Number(one.weight), byNumbers(one, term));
  return sum;
}
