import { type Shape, terms } from "../shape.ts";

/** The columns and the loop of a prepared plan, without any proof: how much of the time goes into being sure. */
export function bareColumns({ groups, leaves }: Shape): () => number {
  // Capped already: what is left of an indicator once it is prepared.
  const top = Float64Array.from(leaves, (leaf) => 100 * Math.min(...terms(leaf)));
  const bottom = Float64Array.from(leaves, (leaf) => terms(leaf)[1]);
  const weight = Float64Array.from(leaves, (leaf) => leaf.weight);
  const shown = new Float64Array(leaves.length);
  const parent = Int32Array.from(groups, ({ parent: above }) => above?.index ?? -1);
  const first = Int32Array.from(groups, (group) => group.leaves[0]?.index ?? 0);
  const end = Int32Array.from(groups, (group) => (group.leaves.at(-1)?.index ?? -1) + 1);
  const groupWeight = Float64Array.from(groups, (group) => group.weight);
  const groupShown = new Float64Array(groups.length);
  const sums = new Float64Array(groups.length);
  const totals = new Float64Array(groups.length);
  return () => {
    for (let group = groupShown.length - 1; group >= 0; group -= 1) {
      let sum = sums[group]!;
      let total = totals[group]!;
      sums[group] = 0;
      totals[group] = 0;
      const last = end[group]!;
      for (let leaf = first[group]!; leaf < last; leaf += 1) {
        const points = top[leaf]! / bottom[leaf]!;
        const share = weight[leaf]!;
        sum += share * points;
        total += share;
        shown[leaf] = Math.floor(points * 100 + 0.5);
      }
      const mean = sum / total;
      groupShown[group] = Math.floor(mean * 100 + 0.5);
      const above = parent[group]!;
      if (above < 0) continue;
      sums[above] = sums[above]! + groupWeight[group]! * mean;
      totals[above] = totals[above]! + groupWeight[group]!;
    }
    return groupShown[0]! / 100;
  };
}
