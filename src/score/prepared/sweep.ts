import type { Rounding } from "../../decimal/rounding.ts";
import { type Columns, type Groups, type Leaves, LEFT_OUT, type Limits } from "./columns.ts";

/** What a sweep needs besides the columns. */
export interface SweepRules {
  /** Ten to the power of the shown decimals. */
  readonly scale: number;
  /** What is added before the integer part is taken: a half to round to the nearest, 0 to cut, 1 where a rest of any size goes up. */
  readonly offset: number;
  /** Whether rounding is to the nearest, which is the same above 0 and below. */
  readonly isNearest: boolean;
  /** The points of an indicator that is in doubt, as shown; of a group likewise. */
  readonly exactLeaf: (leaf: number) => number;
  readonly exactGroup: (group: number) => number;
}

/** How near to the middle between two steps of rounding scaled points must lie to be sure. */
export interface Reach {
  readonly leaf: number;
  readonly group: number;
}

/** How a rounding mode acts on a number that is not below 0. */
export function roundingOf(mode: Rounding["mode"]): Pick<SweepRules, "offset" | "isNearest"> {
  if (mode === "halfUp" || mode === "halfEven" || mode === "halfDown") return { offset: 0.5, isNearest: true };
  return { offset: mode === "up" || mode === "ceil" ? 1 : 0, isNearest: false };
}

/**
 * Makes what computes every indicator and group again, bottom up, in doubles. Where the bound of their error cannot decide how points are rounded, and only
 * there, the exact value is asked for. Source: docs/prepared.md.
 *
 * Each loop runs once through its columns, without a call, and only notes what is in doubt: that comes afterwards, where there is anything. The loops are
 * made for their columns, as constants of a loop cost a small plan less than finding a dozen columns anew.
 */
export function sweepOf({ leaves, groups }: Columns, rules: SweepRules): (reach: Reach) => void {
  const sweepLeaves = leavesSweep(leaves, groups.sums, rules);
  const sweepGroups = groupsSweep(groups, rules);
  return (reach) => {
    if (!sweepLeaves(reach.leaf) || !rules.isNearest) settleLeaves(leaves, rules, reach.leaf);
    const doubted = sweepGroups(reach.group);
    for (let at = 0; at < doubted; at += 1) {
      const group = groups.doubts[at] as number; // as all below: inside the column
      groups.shown[group] = rules.exactGroup(group);
    }
  };
}

/** Rounds all indicators, and adds them to the sums of their groups; gives whether all lie near enough to the middle between two steps. */
function leavesSweep({ top, bottom, weight, shown, group: owner }: Leaves, sums: Float64Array, { scale, offset }: SweepRules) {
  return (reach: number): boolean => {
    let furthest = 0;
    for (let leaf = 0; leaf < top.length; leaf += 1) {
      const points = (top[leaf] as number) / (bottom[leaf] as number);
      const lifted = points * scale + offset;
      const whole = Math.floor(lifted);
      const group = owner[leaf] as number;
      sums[group] = (sums[group] as number) + (weight[leaf] as number) * points;
      shown[leaf] = whole;
      furthest = Math.max(furthest, Math.abs(lifted - whole - 0.5));
    }
    return furthest < reach;
  };
}

/** Likewise all groups: what is below a group has already added itself to the group's sum when its turn comes; gives how many are in doubt. */
function groupsSweep({ parent, weight, divisor, sums, points, shown, doubts, limits }: Groups, { scale, offset, isNearest }: SweepRules) {
  return (reach: number): number => {
    let doubted = 0;
    for (let group = points.length - 1; group >= 0; group -= 1) {
      let value = (sums[group] as number) / (divisor[group] as number);
      if (limits !== undefined && divisor[group] !== LEFT_OUT) value = limited(value, limits, group);
      const lifted = value * scale + offset;
      const whole = Math.floor(lifted);
      sums[group] = 0;
      points[group] = value;
      shown[group] = whole;
      if (!(Math.abs(lifted - whole - 0.5) < reach) || (!isNearest && value <= 0)) {
        doubts[doubted] = group;
        doubted += 1;
      }
      const above = parent[group] as number;
      if (above >= 0) sums[above] = (sums[above] as number) + (weight[group] as number) * value;
    }
    return doubted;
  };
}

/** Points within floor and cap. */
function limited(points: number, { floor, cap }: Limits, group: number): number {
  return Math.min(Math.max(points, floor[group] as number), cap[group] as number);
}

function settleLeaves({ top, bottom, shown }: Leaves, rules: SweepRules, reach: number): void {
  for (let leaf = 0; leaf < top.length; leaf += 1) {
    if (!isSure((top[leaf] as number) / (bottom[leaf] as number), rules, reach)) shown[leaf] = rules.exactLeaf(leaf);
  }
}

/** Whether the bound decides how points are rounded. */
function isSure(points: number, { scale, offset, isNearest }: SweepRules, reach: number): boolean {
  const lifted = points * scale + offset;
  return Math.abs(lifted - Math.floor(lifted) - 0.5) < reach && (isNearest || points > 0);
}

/** The points of one group from what is right below it. */
export function sweepGroup(
  { leaves, groups }: Columns,
  rules: SweepRules,
  { group, reach }: { readonly group: number; readonly reach: Reach },
): void {
  const { weight, points, limits } = groups;
  let sum = 0;
  // As all below, inside the column.
  const endGroup = groups.endGroup[group] as number;
  for (let child = groups.firstGroup[group] as number; child < endGroup; child += 1) sum += (weight[child] as number) * (points[child] as number);
  const end = groups.end[group] as number;
  for (let leaf = groups.first[group] as number; leaf < end; leaf += 1) {
    sum += (leaves.weight[leaf] as number) * ((leaves.top[leaf] as number) / (leaves.bottom[leaf] as number));
  }
  const divisor = groups.divisor[group] as number;
  const value = limits === undefined || divisor === LEFT_OUT ? sum / divisor : limited(sum / divisor, limits, group);
  points[group] = value;
  groups.shown[group] = isSure(value, rules, reach.group) ? Math.floor(value * rules.scale + rules.offset) : rules.exactGroup(group);
}
