import { UNIT_ROUNDOFF } from "../../decimal/quotient.ts";
import type { Rounding } from "../../decimal/rounding.ts";
import { type Columns, type Groups, LEAF_ERROR } from "./columns.ts";

/** What a sweep needs besides the columns. */
export interface SweepRules {
  /** Ten to the power of the shown decimals. */
  readonly scale: number;
  /** What is added before the integer part is taken: a half to round to the nearest, 0 to cut. */
  readonly offset: number;
  /** 1 where a rest of any size goes up, else 0. */
  readonly lift: number;
  /** Floor and cap of each group's level. */
  readonly floor: Float64Array;
  readonly cap: Float64Array;
  /** How near to a step of rounding a group must lie to be in doubt. */
  readonly doubt: Float64Array;
  /** Sums of weighted points and of weights, of the groups below that are done; zeros between two sweeps. */
  readonly sums: Float64Array;
  readonly totals: Float64Array;
  /** The points of an indicator that is in doubt, as shown; of a group likewise. */
  readonly exactLeaf: (leaf: number) => number;
  readonly exactGroup: (group: number) => number;
}

/** Out of its parent, as nothing below it counts; or blocked, and so are all above it. */
export const OUT = 1;
export const BLOCKED = 2;

/** How a rounding mode acts on a number that is not below 0. */
export function roundingOf(mode: Rounding["mode"]): Pick<SweepRules, "offset" | "lift"> {
  const isNearest = mode === "halfUp" || mode === "halfEven" || mode === "halfDown";
  return { offset: isNearest ? 0.5 : 0, lift: mode === "up" || mode === "ceil" ? 1 : 0 };
}

/**
 * Computes every indicator and group again, bottom up, in doubles. Where the bound of their error cannot decide how points are rounded, and only there,
 * the exact value is asked for. Source: docs/prepared.md.
 *
 * Unlike {@link sweepGroup}, which does the same for one group, it is one loop over the columns: what is below a group has already added itself to the
 * group's sums when its turn comes.
 */
// oxlint-disable-next-line max-lines-per-function, complexity -- one loop without calls is what comes near to plain floats: see bench/RESULTS.md
export function sweep({ leaves, groups }: Columns, rules: SweepRules, magnitude: number): void {
  const { top, bottom, weight, shown } = leaves;
  const { parent, first, end, divisor, points, out } = groups;
  const { scale, offset, lift, floor, cap, doubt, sums, totals } = rules;
  const leafDoubt = doubtOf(LEAF_ERROR, magnitude, scale);
  const leafSure = 1 - leafDoubt;
  for (let group = groups.count - 1; group >= 0; group -= 1) {
    let sum = sums[group] as number; // as all below: inside the column
    let total = totals[group] as number;
    sums[group] = 0;
    totals[group] = 0;
    const last = end[group] as number;
    for (let leaf = first[group] as number; leaf < last; leaf += 1) {
      const share = weight[leaf] as number;
      const quotient = (top[leaf] as number) / (bottom[leaf] as number);
      const lifted = quotient * scale + offset;
      const whole = Math.floor(lifted);
      const rest = lifted - whole;
      sum += share * quotient;
      total += share;
      shown[leaf] = whole + lift;
      // oxlint-disable-next-line max-depth -- as above
      if (!(rest > leafDoubt && rest < leafSure && quotient > 0)) shown[leaf] = rules.exactLeaf(leaf);
    }
    const divide = divisor[group] as number;
    let value = sum / (divide === 0 ? total : divide);
    if (value < (floor[group] as number)) value = floor[group] as number;
    if (value > (cap[group] as number)) value = cap[group] as number;
    const lifted = value * scale + offset;
    const whole = Math.floor(lifted);
    const rest = lifted - whole;
    const unsure = doubt[group] as number;
    points[group] = value;
    out[group] = 0;
    if (rest > unsure && rest < 1 - unsure && lifted > offset && total > 0) groups.shown[group] = whole + lift;
    else settle(groups, rules, { group, sum, total });
    const above = parent[group] as number;
    if (above < 0 || out[group] === OUT) continue;
    const own = groups.weight[group] as number;
    sums[above] = (sums[above] as number) + own * (points[group] as number);
    totals[above] = (totals[above] as number) + own;
  }
}

/** The points of one group from what is right below it. */
export function sweepGroup({ leaves, groups }: Columns, rules: SweepRules, group: number): void {
  const { top, bottom, weight } = leaves;
  let sum = 0;
  let total = 0;
  // As all below, inside the column.
  for (let child = groups.child[group] as number; child !== -1; child = groups.next[child] as number) {
    if (groups.out[child] === OUT) continue;
    const share = groups.weight[child] as number;
    sum += share * (groups.points[child] as number);
    total += share;
  }
  const end = groups.end[group] as number;
  for (let leaf = groups.first[group] as number; leaf < end; leaf += 1) {
    const share = weight[leaf] as number;
    sum += share * ((top[leaf] as number) / (bottom[leaf] as number));
    total += share;
  }
  settle(groups, rules, { group, sum, total });
}

interface Sums {
  readonly group: number;
  readonly sum: number;
  readonly total: number;
}

/** Divides, limits and rounds. */
function settle(groups: Groups, rules: SweepRules, { group, sum, total }: Sums): void {
  if (total === 0 || Number.isNaN(sum)) return leaveOut(groups, group, sum);
  const mean = sum / (groups.divisor[group] || total); // 0 stands for the weights that count
  const points = Math.min(Math.max(mean, rules.floor[group] ?? 0), rules.cap[group] ?? 0);
  groups.points[group] = points;
  groups.out[group] = 0;
  const unsure = rules.doubt[group] ?? 1;
  const lifted = points * rules.scale + rules.offset;
  const whole = Math.floor(lifted);
  const rest = lifted - whole;
  groups.shown[group] = rest > unsure && rest < 1 - unsure && lifted > rules.offset ? whole + rules.lift : rules.exactGroup(group);
}

/** A group without weight that counts is out; one with a blocked child, whose points are NaN, is blocked. */
function leaveOut({ points, out, shown }: Groups, group: number, sum: number): void {
  points[group] = Number.NaN;
  shown[group] = Number.NaN;
  out[group] = Number.isNaN(sum) ? BLOCKED : OUT;
}

/** How near to a step of rounding each group must lie to be in doubt, for points of at most some size. */
export function setDoubts({ error, bound, count }: Groups, { doubt, scale }: SweepRules, magnitude: number): void {
  for (let group = 0; group < count; group += 1) {
    const size = bound[group] ?? 1;
    doubt[group] = doubtOf((error[group] ?? 0) / size, magnitude * size, scale);
  }
}

/**
 * How near to a step of rounding shown points must lie to be in doubt: the error of the points in units of roundoff, then of the multiplication and of
 * adding the offset; the last factor covers products of errors.
 */
function doubtOf(error: number, size: number, scale: number): number {
  return (error + 3) * UNIT_ROUNDOFF * (size * scale + 1) * 1.000_001;
}
