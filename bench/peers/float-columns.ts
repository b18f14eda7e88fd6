import { type Shape, terms } from "../shape.ts";

/** A plain loop over columns of doubles, from actuals and targets to published hundredths, without any proof: the limit. */
export function floatColumns({ groups, leaves }: Shape): () => number {
  const top = Float64Array.from(leaves, (leaf) => terms(leaf)[0]);
  const bottom = Float64Array.from(leaves, (leaf) => terms(leaf)[1]);
  const weight = Float64Array.from(leaves, (leaf) => leaf.weight);
  const owner = Int32Array.from(leaves, (leaf) => leaf.parent.index);
  const shown = new Float64Array(leaves.length);
  const parent = Int32Array.from(groups, (group) => group.parent?.index ?? 0);
  const groupWeight = Float64Array.from(groups, (group) => group.weight);
  const total = Float64Array.from(groups, (group) => group.total);
  const groupShown = new Float64Array(groups.length);
  const sums = new Float64Array(groups.length);
  return () => {
    sums.fill(0);
    for (let leaf = 0; leaf < shown.length; leaf += 1) {
      const reached = Math.min(top[leaf]! / bottom[leaf]!, 1);
      shown[leaf] = Math.floor(reached * 10_000 + 0.5);
      sums[owner[leaf]!] = sums[owner[leaf]!]! + weight[leaf]! * reached;
    }
    for (let group = groupShown.length - 1; group >= 0; group -= 1) {
      const reached = sums[group]! / total[group]!;
      groupShown[group] = Math.floor(reached * 10_000 + 0.5);
      if (group > 0) sums[parent[group]!] = sums[parent[group]!]! + groupWeight[group]! * reached;
    }
    return groupShown[0]! / 100;
  };
}
