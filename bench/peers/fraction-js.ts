import { Fraction } from "fraction.js";
import { type Group, type Leaf, type Shape, terms } from "../shape.ts";

interface Node {
  readonly weight: Fraction;
  readonly children: readonly Node[];
  readonly total: Fraction;
  readonly top: Fraction;
  readonly bottom: Fraction;
  shown: Fraction;
}

const ZERO = new Fraction(0);
const HUNDRED = new Fraction(100);

/** A bare loop with fraction.js, which is exact too: integers of any size, in lowest terms after every step. */
export function fractionJs({ body }: Shape): () => number {
  const leafNode = (leaf: Leaf): Node => {
    const [top, bottom] = terms(leaf).map((units) => new Fraction(units).div(100)) as [Fraction, Fraction]; // two, as terms
    return { weight: new Fraction(leaf.weight), children: [], total: ZERO, top, bottom, shown: ZERO };
  };
  const build = (group: Group): Node => {
    const children = [...group.groups.map(build), ...group.leaves.map(leafNode)];
    return { weight: new Fraction(group.weight), children, total: new Fraction(group.total), top: ZERO, bottom: ZERO, shown: ZERO };
  };
  const root = build(body);
  return () => {
    score(root);
    return root.shown.valueOf();
  };
}

function score(node: Node): Fraction {
  const points = node.children.length === 0 ? reached(node) : mean(node);
  node.shown = points.round(2);
  return points;
}

function reached({ top, bottom }: Node): Fraction {
  const points = top.div(bottom).mul(HUNDRED);
  return points.gt(HUNDRED) ? HUNDRED : points;
}

function mean({ children, total }: Node): Fraction {
  let sum = ZERO;
  for (const child of children) sum = sum.add(child.weight.mul(score(child)));
  return sum.div(total);
}
