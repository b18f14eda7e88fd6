import type { Rounding } from "../../decimal/rounding.ts";
import { type Columns, type Groups, type Leaves, LEFT_OUT, type Limits, MOST_STEPS } from "./columns.ts";

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
  /** After updates. */
  readonly stepped: number;
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
 * made for their columns, as constants of a loop cost a small plan less than finding a dozen columns anew. They are one function, as V8 puts smaller ones into
 * their caller, where the columns are constants no more.
 */
/* oxlint-disable max-lines-per-function -- see above: in parts it is now and then a seventh slower */
export function sweepOf({ leaves, groups }: Columns, rules: SweepRules): (reach: Reach) => void {
  const { top, bottom, weight: share, shown: leafShown, group: owner } = leaves;
  const { parent, weight, divisor, points, shown, doubts, limits } = groups;
  const { scale, offset, isNearest } = rules;
  return ({ leaf: leafReach, group: groupReach }) => {
    // What is below a group has added itself to the group's points when its turn comes.
    points.fill(0);
    let furthest = 0;
    for (let leaf = 0; leaf < top.length; leaf += 1) {
      // As all below, inside the column.
      const value = (top[leaf] as number) / (bottom[leaf] as number);
      const lifted = value * scale + offset;
      const whole = Math.floor(lifted);
      const group = owner[leaf] as number;
      points[group] = (points[group] as number) + (share[leaf] as number) * value;
      leafShown[leaf] = whole;
      furthest = Math.max(furthest, Math.abs(lifted - whole - 0.5));
    }
    let doubted = 0;
    for (let group = points.length - 1; group >= 0; group -= 1) {
      let value = (points[group] as number) / (divisor[group] as number);
      if (limits !== undefined && divisor[group] !== LEFT_OUT) value = limited(value, limits, group);
      const lifted = value * scale + offset;
      const whole = Math.floor(lifted);
      points[group] = value;
      shown[group] = whole;
      if (!(Math.abs(lifted - whole - 0.5) < groupReach) || (!isNearest && value <= 0)) {
        doubts[doubted] = group;
        doubted += 1;
      }
      const above = parent[group] as number;
      if (above >= 0) points[above] = (points[above] as number) + (weight[group] as number) * value;
    }
    if (!(furthest < leafReach) || !isNearest) settleLeaves(leaves, rules, leafReach);
    for (let at = 0; at < doubted; at += 1) {
      const group = doubts[at] as number;
      shown[group] = rules.exactGroup(group);
    }
  };
}

/* oxlint-enable max-lines-per-function */

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

/** What a change is carried up with. */
export interface Change {
  readonly leaf: number;
  /** The points of the indicator before, as a double. */
  readonly before: number;
  readonly reach: number;
}

/** Moves the points of all groups above an indicator by what its own have changed; of one that counts as before. Source: docs/prepared.md § An update. */
export function stepUp(columns: Columns, rules: SweepRules, { leaf, before, reach }: Change): void {
  const { leaves, groups } = columns;
  const { parent, weight, points } = groups;
  // As all below, inside the column.
  const now = (leaves.top[leaf] as number) / (leaves.bottom[leaf] as number);
  let change = (leaves.weight[leaf] as number) * (now - before);
  for (let group = leaves.group[leaf] as number; group >= 0; group = parent[group] as number) {
    const was = points[group] as number;
    if (!step(groups, group, change)) sum(columns, group);
    decide(groups, rules, { group, reach });
    change = (weight[group] as number) * ((points[group] as number) - was);
  }
}

/** Moves the points of a group by a change of its weighted sum; does not where that has been done often, or where something is not a number, or at a limit. */
function step({ points, divisor, steps, limits }: Groups, group: number, change: number): boolean {
  const was = points[group] as number;
  const moved = was + change / (divisor[group] as number);
  const done = steps[group] as number;
  const isFree = limits === undefined || isWithin(was, limits, group);
  if (done === MOST_STEPS || Number.isNaN(moved) || !isFree) return false;
  steps[group] = done + 1;
  points[group] = limits === undefined ? moved : limited(moved, limits, group);
  return true;
}

/** Whether points are not what a limit made of others. */
function isWithin(points: number, { floor, cap }: Limits, group: number): boolean {
  return points > (floor[group] as number) && points < (cap[group] as number);
}

/** The points of one group from what is right below it. */
export function sweepGroup(columns: Columns, rules: SweepRules, place: { readonly group: number; readonly reach: number }): void {
  sum(columns, place.group);
  decide(columns.groups, rules, place);
}

function sum({ leaves, groups }: Columns, group: number): void {
  const { weight, points, limits } = groups;
  let total = 0;
  const endGroup = groups.firstGroup[group + 1] as number;
  for (let child = groups.firstGroup[group] as number; child < endGroup; child += 1) total += (weight[child] as number) * (points[child] as number);
  const end = groups.first[group + 1] as number;
  for (let leaf = groups.first[group] as number; leaf < end; leaf += 1) {
    total += (leaves.weight[leaf] as number) * ((leaves.top[leaf] as number) / (leaves.bottom[leaf] as number));
  }
  const divisor = groups.divisor[group] as number;
  points[group] = limits === undefined || divisor === LEFT_OUT ? total / divisor : limited(total / divisor, limits, group);
  groups.steps[group] = 0;
}

/** Rounds the points of a group. */
function decide({ points, shown }: Groups, rules: SweepRules, { group, reach }: { readonly group: number; readonly reach: number }): void {
  const value = points[group] as number;
  shown[group] = isSure(value, rules, reach) ? Math.floor(value * rules.scale + rules.offset) : rules.exactGroup(group);
}
