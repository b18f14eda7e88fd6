import { type Group, type Shape, terms } from "../shape.ts";
import type { Rescored } from "./rescored.ts";

interface Node {
  readonly weight: number;
  readonly parent: Node | undefined;
  readonly children: Node[];
  readonly total: number;
  top: number;
  readonly bottom: number;
  points: number;
  shown: number;
}

/** What most people write: objects, doubles, `Math.round(x * 100) / 100`. */
export function floatTree({ body }: Shape): Rescored {
  const indicators = new Map<number, Node>();
  const build = (group: Group, parent: Node | undefined): Node => {
    const node: Node = { weight: group.weight, parent, children: [], total: group.total, top: 0, bottom: 1, points: 0, shown: 0 };
    for (const below of group.groups) node.children.push(build(below, node));
    for (const leaf of group.leaves) {
      const [top, bottom] = terms(leaf);
      const below: Node = { weight: leaf.weight, parent: node, children: [], total: 0, top, bottom, points: 0, shown: 0 };
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
      node.top = actual;
      setPoints(node, Math.min((node.top / node.bottom) * 100, 100));
      for (let above = node.parent; above !== undefined; above = above.parent) setPoints(above, mean(above));
      return root.shown;
    },
  };
}

function score(node: Node): number {
  if (node.children.length === 0) return setPoints(node, Math.min((node.top / node.bottom) * 100, 100));
  for (const child of node.children) score(child);
  return setPoints(node, mean(node));
}

function mean({ children, total }: Node): number {
  let sum = 0;
  for (const child of children) sum += child.weight * child.points;
  return sum / total;
}

function setPoints(node: Node, points: number): number {
  node.points = points;
  node.shown = Math.round(points * 100) / 100;
  return node.shown;
}
