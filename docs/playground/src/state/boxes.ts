import { type BodyScore, contributions, type Fraction, type NodeId, type Plan, type Score } from "traguardo";
import { childrenOf } from "./nodes.ts";

/** Where a node's box stands: its column, and its top and height in parts of the whole. */
export interface Box {
  readonly node: Score;
  readonly depth: number;
  readonly top: number;
  readonly height: number;
}

const known = new WeakMap<Plan, ReadonlyMap<NodeId, number>>();

/** The declared share of every indicator in the body, 0–1. Only lengths of the chart are made of it, so that a double will do; results change no share. */
function sharesOf(score: BodyScore): ReadonlyMap<NodeId, number> {
  const found = known.get(score.plan);
  if (found !== undefined) return found;
  const shares = new Map(contributions(score).indicators.map(({ id, share }) => [id, lengthOf(share) / 100]));
  known.set(score.plan, shares);
  return shares;
}

function lengthOf({ numerator, denominator }: Fraction): number {
  return Number((numerator * 1_000_000_000n) / denominator) / 1_000_000_000;
}

/** The boxes of all nodes, parents before their children. */
export function boxesOf(score: BodyScore): readonly Box[] {
  const shares = sharesOf(score);
  const sums = new Map<Score, number>();
  const sum = (node: Score): number => {
    const own = node.children.length === 0 ? (shares.get(node.id) ?? 0) : childrenOf(node).reduce((all, child) => all + sum(child), 0);
    sums.set(node, own);
    return own;
  };
  const place = (node: Score, depth: number, top: number): readonly Box[] => {
    const boxes: Box[] = [{ node, depth, top, height: sums.get(node) ?? 0 }];
    let at = top;
    for (const child of childrenOf(node)) {
      boxes.push(...place(child, depth + 1, at));
      at += sums.get(child) ?? 0;
    }
    return boxes;
  };
  sum(score);
  return place(score, 0, 0).filter(({ height }) => height > 0);
}
