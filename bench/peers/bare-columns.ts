import { type Shape, terms } from "../shape.ts";

/** The columns and the loops of a prepared plan, without any proof: how much of the time goes into being sure. */
export function bareColumns({ groups, leaves }: Shape): () => number {
  // Capped already: what is left of an indicator once it is prepared.
  const top = Float64Array.from(leaves, (leaf) => 100 * Math.min(...terms(leaf)));
  const bottom = Float64Array.from(leaves, (leaf) => terms(leaf)[1]);
  const weight = Float64Array.from(leaves, (leaf) => leaf.weight);
  const shown = new Float64Array(leaves.length);
  const owner = Int32Array.from(leaves, (leaf) => leaf.parent.index);
  const parent = Int32Array.from(groups, ({ parent: above }) => above?.index ?? -1);
  const groupWeight = Float64Array.from(groups, (group) => group.weight);
  const total = Float64Array.from(groups, (group) => group.total);
  const groupPoints = new Float64Array(groups.length);
  const groupShown = new Float64Array(groups.length);
  const sums = new Float64Array(groups.length);
  return () => {
    for (let leaf = 0; leaf < shown.length; leaf += 1) {
      const points = top[leaf]! / bottom[leaf]!;
      const group = owner[leaf]!;
      sums[group] = sums[group]! + weight[leaf]! * points;
      shown[leaf] = Math.floor(points * 100 + 0.5);
    }
    for (let group = groupShown.length - 1; group >= 0; group -= 1) {
      const mean = sums[group]! / total[group]!;
      sums[group] = 0;
      groupPoints[group] = mean;
      groupShown[group] = Math.floor(mean * 100 + 0.5);
      const above = parent[group]!;
      if (above >= 0) sums[above] = sums[above]! + groupWeight[group]! * mean;
    }
    return groupShown[0]! / 100;
  };
}
