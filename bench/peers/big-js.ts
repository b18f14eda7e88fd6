import { Big } from "big.js";
import { type Group, type Leaf, type Shape, terms } from "../shape.ts";

interface Node {
  readonly weight: Big;
  readonly children: readonly Node[];
  readonly total: Big;
  readonly top: Big;
  readonly bottom: Big;
  shown: Big;
}

const ZERO = new Big(0);
const HUNDRED = new Big(100);

/** A bare loop with big.js, as it comes: 20 decimals in a quotient, half up. */
export function bigJs({ body }: Shape): () => number {
  const leafNode = (leaf: Leaf): Node => {
    const [top, bottom] = terms(leaf).map((units) => new Big(units).div(100)) as [Big, Big]; // two, as terms
    return { weight: new Big(leaf.weight), children: [], total: ZERO, top, bottom, shown: ZERO };
  };
  const build = (group: Group): Node => {
    const children = [...group.groups.map(build), ...group.leaves.map(leafNode)];
    return { weight: new Big(group.weight), children, total: new Big(group.total), top: ZERO, bottom: ZERO, shown: ZERO };
  };
  const root = build(body);
  return () => {
    score(root);
    return root.shown.toNumber();
  };
}

function score(node: Node): Big {
  const points = node.children.length === 0 ? reached(node) : mean(node);
  node.shown = points.round(2);
  return points;
}

function reached({ top, bottom }: Node): Big {
  const points = top.div(bottom).times(HUNDRED);
  return points.gt(HUNDRED) ? HUNDRED : points;
}

function mean({ children, total }: Node): Big {
  let sum = ZERO;
  for (const child of children) sum = sum.plus(child.weight.times(score(child)));
  return sum.div(total);
}
