import type { BodyScore, NodeId, Score } from "traguardo";

/** A node, and how deep it stands. */
export interface Placed {
  readonly node: Score;
  readonly depth: number;
}

export function childrenOf(node: Score): readonly Score[] {
  return node.children;
}

/** The nodes that are seen, in document order: those below closed ones are not. */
export function seenIn(root: Score, open: ReadonlySet<string>, depth = 0): readonly Placed[] {
  const below = open.has(root.id) ? childrenOf(root).flatMap((child) => seenIn(child, open, depth + 1)) : [];
  return [{ node: root, depth }, ...below];
}

export function allIn(root: Score): readonly Score[] {
  return [root, ...childrenOf(root).flatMap(allIn)];
}

export function parentsOf(root: Score): readonly Score[] {
  return allIn(root).filter(({ children }) => children.length > 0);
}

/** The way from the root to a node, both included; the root alone where there is no such node. */
export function lineOf(root: BodyScore, id: NodeId): readonly Score[] {
  return search(root, id) ?? [root];
}

function search(node: Score, id: NodeId): readonly Score[] | undefined {
  if (node.id === id) return [node];
  for (const child of childrenOf(node)) {
    const found = search(child, id);
    if (found !== undefined) return [node, ...found];
  }
  return undefined;
}

/** The indicators below a node, itself where it is one. */
export function indicatorsBelow(node: Score): readonly Score[] {
  return allIn(node).filter(({ kind }) => kind === "indicator");
}

/** What a node is called: its code, and its name. */
export function titleOf({ code, name, kind }: Score): string {
  if (code === undefined) return name;
  return kind === "indicator" ? code : `${code} ${name}`;
}
