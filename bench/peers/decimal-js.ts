import { Decimal } from "decimal.js";
import { type Group, type Shape, terms } from "../shape.ts";
import type { Rescored } from "./rescored.ts";

interface Node {
  readonly weight: Decimal;
  readonly parent: Node | undefined;
  readonly children: Node[];
  readonly total: Decimal;
  top: Decimal;
  readonly bottom: Decimal;
  points: Decimal;
  shown: Decimal;
}

const ZERO = new Decimal(0);
const HUNDRED = new Decimal(100);

/** A bare loop with decimal.js, as it comes: 20 digits, half up. */
export function decimalJs({ body }: Shape): Rescored {
  const indicators = new Map<number, Node>();
  const build = (group: Group, parent: Node | undefined): Node => {
    const node: Node = { ...nothing(group.weight), parent, total: new Decimal(group.total) };
    for (const below of group.groups) node.children.push(build(below, node));
    for (const leaf of group.leaves) {
      const [top, bottom] = terms(leaf);
      const below: Node = { ...nothing(leaf.weight), parent: node, top: hundredths(top), bottom: hundredths(bottom) };
      indicators.set(leaf.index, below);
      node.children.push(below);
    }
    return node;
  };
  const root = build(body, undefined);
  return {
    score: () => score(root),
    update: (leaf, actual) => {
      const node = indicators.get(leaf)!;
      node.top = hundredths(actual);
      setPoints(node, reached(node));
      for (let above = node.parent; above !== undefined; above = above.parent) setPoints(above, mean(above));
      return root.shown;
    },
  };
}

const hundredths = (units: number): Decimal => new Decimal(units).div(100);

const nothing = (weight: number): Node => ({
  weight: new Decimal(weight),
  parent: undefined,
  children: [],
  total: ZERO,
  top: ZERO,
  bottom: ZERO,
  points: ZERO,
  shown: ZERO,
});

function score(node: Node): Decimal {
  if (node.children.length === 0) return setPoints(node, reached(node));
  for (const child of node.children) score(child);
  return setPoints(node, mean(node));
}

function reached({ top, bottom }: Node): Decimal {
  const points = top.div(bottom).times(HUNDRED);
  return points.gt(HUNDRED) ? HUNDRED : points;
}

function mean({ children, total }: Node): Decimal {
  let sum = ZERO;
  for (const child of children) sum = sum.plus(child.weight.times(child.points));
  return sum.div(total);
}

function setPoints(node: Node, points: Decimal): Decimal {
  node.points = points;
  node.shown = points.toDecimalPlaces(2);
  return node.shown;
}
