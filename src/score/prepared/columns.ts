import { type Decimal, toScaled } from "../../decimal/decimal.ts";
import { type Fraction, fromPlainText } from "../../decimal/fraction.ts";
import { SAFE } from "../../decimal/quotient.ts";
import type { Indicator, Plan, PlanNode } from "../../plan/plan.ts";
import { childrenOf } from "../../plan/walk.ts";
import type { Level, RuleSet } from "../../rules/rule-set.ts";
import { type Bound, boundAbove, LEAF_BOUND, largerBound } from "./bound.ts";
import { limitOf } from "./doubles.ts";

/** The denominator of an indicator that is left out, and the divisor of a group: the quotient is 0, and adds nothing to what is above. No fraction has it. */
export const LEFT_OUT = Number.POSITIVE_INFINITY;

/** The indicators of a plan as columns, in the order of their groups. */
export interface Leaves {
  /** The exact points are `top` ÷ `bottom`; rounded to doubles where they are larger than those hold exactly, and then whole in `large`. */
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  readonly large: Map<number, Fraction>;
  /** The weight as an integer, of the siblings' common scale. */
  readonly weight: Float64Array;
  /** The published points, as an integer of the shown decimals; NaN where there are none, and of no meaning while the indicator is out. */
  readonly shown: Float64Array;
  /** The group that an indicator belongs to. */
  readonly group: Int32Array;
  readonly count: number;
}

/** The nodes above the indicators, the body first, each before those below it, and all with one parent together. */
export interface Groups {
  readonly level: readonly Level[];
  /** Of the body -1. */
  readonly parent: Int32Array;
  /** The first indicator right below; the others follow, up to the first one of the next group. The last item stands for the group after the last. */
  readonly first: Int32Array;
  /** The first group right below, likewise. */
  readonly firstGroup: Int32Array;
  readonly weight: Float64Array;
  /** What weights must sum to; 0 where the weighted sum is divided by the weights that count. */
  readonly total: Float64Array;
  /** What the weighted sum is divided by now. */
  readonly divisor: Float64Array;
  /** The points, as a double; NaN where the group is blocked. While a sweep has not come to the group, the sum of the weighted points below that are done. */
  readonly points: Float64Array;
  /** How often the points were moved by what changed below, since they last were summed whole in an update. */
  readonly steps: Uint8Array;
  readonly shown: Float64Array;
  /** Those that a sweep found in doubt. */
  readonly doubts: Int32Array;
  /** Floor and cap of each group's level, where any level has one. */
  readonly limits: Limits | undefined;
  readonly count: number;
}

export interface Limits {
  readonly floor: Float64Array;
  readonly cap: Float64Array;
}

/** A plan as columns, with the index of its ids. */
export interface Columns {
  readonly leaves: Leaves;
  readonly groups: Groups;
  readonly indicators: readonly Indicator[];
  /** Which indicator or group has an id: indicators as they are counted, groups as -1, -2 … */
  readonly places: ReadonlyMap<string, number>;
  /** What the points of every group are within after a sweep. */
  readonly bound: Bound;
  /** And after any number of updates. */
  readonly steppedBound: Bound;
}

/** After so many steps the points of a group are summed whole again: each adds to their error. Source: docs/prepared.md § An update. */
export const MOST_STEPS = 32;

/** Why a plan with a rule set cannot be scored from columns; nothing where it can. */
export function exactReason({ aggregation, rounding, display }: RuleSet, columns: Columns | undefined): string | undefined {
  const levels = Object.values(aggregation);
  if (levels.some(({ method }) => method !== "weightedMean" && method !== "weightedSum" && method !== "mean")) return "aggregation.method";
  if (levels.some(({ scale }) => scale !== undefined)) return "aggregation.scale";
  if (rounding.some(({ at }) => at !== "achievement" && at !== "points")) return "rounding";
  if (display.decimals > MOST_DECIMALS) return "display.decimals";
  if (columns === undefined) return "weights";
  return columns.indicators.some(({ gate }) => gate === true) ? "gate" : undefined;
}

/** With more decimals shown, doubles would be in doubt too often to be worth it. */
const MOST_DECIMALS = 8;

/** The columns of a plan; nothing where a weight is larger than a double holds exactly. */
export function columnsOf(plan: Plan, ruleSet: RuleSet): Columns | undefined {
  const walk: Walk = { ruleSet, indicators: [], weights: [], owners: [], rows: [], places: new Map(), isSound: true };
  addGroup(walk, { kind: "body", node: plan }, { parent: -1, weight: 1 });
  for (const [at, row] of walk.rows.entries()) addBelow(walk, row, at);
  if (!walk.isSound) return undefined;
  const { indicators, places, rows } = walk;
  return { leaves: leavesOf(walk), groups: groupsOf(walk), indicators, places, bound: boundOf(rows, 0), steppedBound: boundOf(rows, MOST_STEPS) };
}

/** Sets what the weighted sum of a group is divided by, from what counts right below it. */
export function setDivisor({ leaves, groups }: Columns, group: number): void {
  let counted = 0;
  // As all below, inside the column.
  const endGroup = groups.firstGroup[group + 1] as number;
  for (let child = groups.firstGroup[group] as number; child < endGroup; child += 1) {
    if (groups.divisor[child] !== LEFT_OUT) counted += groups.weight[child] as number;
  }
  const end = groups.first[group + 1] as number;
  for (let leaf = groups.first[group] as number; leaf < end; leaf += 1) {
    if (leaves.bottom[leaf] !== LEFT_OUT) counted += leaves.weight[leaf] as number;
  }
  groups.divisor[group] = counted === 0 ? LEFT_OUT : groups.total[group] || counted;
}

type Parent = Exclude<PlanNode, { kind: "indicator" }>;

/** A group on its way into columns. */
interface Row {
  readonly node: Parent;
  readonly parent: number;
  readonly weight: number;
  /** What is right below begins here, once it is added. */
  first: number;
  firstGroup: number;
  /** What weights must sum to, or 0; the sum of all declared weights; and how many children there are. */
  divisor: number;
  total: number;
  children: number;
}

interface Walk {
  readonly ruleSet: RuleSet;
  readonly indicators: Indicator[];
  readonly weights: number[];
  readonly owners: number[];
  /** Grows while it is walked through. */
  readonly rows: Row[];
  readonly places: Map<string, number>;
  isSound: boolean;
}

function addGroup({ rows, places }: Walk, node: Parent, { parent, weight }: Pick<Row, "parent" | "weight">): void {
  places.set(node.node.id, -1 - rows.length);
  rows.push({ node, parent, weight, first: 0, firstGroup: 0, divisor: 0, total: 0, children: 0 });
}

/** Adds the children of a group, behind all that are there. */
function addBelow(walk: Walk, row: Row, parent: number): void {
  const { ruleSet, rows, indicators } = walk;
  const children = childrenOf(row.node);
  const { method } = ruleSet.aggregation[row.node.kind];
  const { weights, total, scale } = siblingWeights(
    children.map(({ node }) => ("weight" in node ? node.weight : undefined)),
    method === "mean",
  );
  const divisor = method === "weightedSum" ? divisorOf(ruleSet, { scale, children: children.length }) : 0;
  walk.isSound &&= total < SAFE && divisor < SAFE;
  Object.assign(row, { first: indicators.length, firstGroup: rows.length, divisor, total, children: children.length });
  children.forEach((child, at) => addChild(walk, child, { parent, weight: weights[at] as number })); // a weight for each
}

function addChild(walk: Walk, child: PlanNode, place: Pick<Row, "parent" | "weight">): void {
  if (child.kind !== "indicator") return addGroup(walk, child, place);
  walk.places.set(child.node.id, walk.indicators.length);
  walk.indicators.push(child.node);
  walk.weights.push(place.weight);
  walk.owners.push(place.parent);
}

interface Weights {
  readonly weights: readonly number[];
  /** Of {@link SAFE} or more, and then not exact, where a double would not hold it. */
  readonly total: number;
  /** How many decimals the weights were multiplied by; nothing where there are none and each weighs 1. */
  readonly scale: number | undefined;
}

/** The weights of siblings as integers of one scale; 1 each where they have none. */
function siblingWeights(declared: readonly (Decimal | undefined)[], alike: boolean): Weights {
  if (alike || declared.every((weight) => weight === undefined)) return { weights: declared.map(() => 1), total: declared.length, scale: undefined };
  const scaled = declared.map((weight) => (weight === undefined ? { units: 1n, scale: 0 } : toScaled(weight)));
  const scale = scaled.reduce((most, one) => Math.max(most, one.scale), 0);
  const units = scaled.map((one) => one.units * 10n ** BigInt(scale - one.scale));
  const total = units.reduce((sum, one) => sum + one, 0n);
  return { weights: units.map(Number), total: Number(total), scale };
}

/** What weights of a scale must sum to, as such an integer; without end where it is none. */
function divisorOf({ weights }: RuleSet, { scale, children }: { readonly scale: number | undefined; readonly children: number }): number {
  if (scale === undefined) return children;
  const { numerator, denominator } = fromPlainText(weights.total);
  const units = numerator * 10n ** BigInt(scale);
  return units % denominator === 0n ? Number(units / denominator) : Number.POSITIVE_INFINITY;
}

function leavesOf({ indicators, weights, owners }: Walk): Leaves {
  const count = indicators.length;
  return {
    top: new Float64Array(count),
    bottom: new Float64Array(count).fill(1),
    large: new Map(),
    weight: Float64Array.from(weights),
    shown: new Float64Array(count),
    group: Int32Array.from(owners),
    count,
  };
}

function groupsOf({ rows, indicators, ruleSet }: Walk): Groups {
  const count = rows.length;
  return {
    level: rows.map(({ node }) => node.kind),
    parent: Int32Array.from(rows, ({ parent }) => parent),
    first: Int32Array.from([...rows.map(({ first }) => first), indicators.length]),
    firstGroup: Int32Array.from([...rows.map(({ firstGroup }) => firstGroup), count]),
    weight: Float64Array.from(rows, ({ weight }) => weight),
    total: Float64Array.from(rows, ({ divisor }) => divisor),
    divisor: Float64Array.from(rows, ({ divisor, total }) => divisor || total || LEFT_OUT),
    points: new Float64Array(count),
    steps: new Uint8Array(count),
    shown: new Float64Array(count),
    doubts: new Int32Array(count),
    limits: limitsOf(rows, ruleSet),
    count,
  };
}

function limitsOf(rows: readonly Row[], { aggregation }: RuleSet): Limits | undefined {
  if (Object.values(aggregation).every(({ floor, cap }) => floor === undefined && cap === undefined)) return undefined;
  return {
    floor: Float64Array.from(rows, ({ node }) => limitOf(aggregation[node.kind].floor, Number.NEGATIVE_INFINITY)),
    cap: Float64Array.from(rows, ({ node }) => limitOf(aggregation[node.kind].cap, Number.POSITIVE_INFINITY)),
  };
}

/** What holds for the body where no group was moved by more steps, bottom up: no bound is smaller than one below it. Source: docs/prepared.md § The bound. */
function boundOf(rows: readonly Row[], steps: number): Bound {
  const below: Bound[] = rows.map(() => LEAF_BOUND);
  let bound = LEAF_BOUND;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] as Row; // as all here, inside the list
    bound = boundAbove(below[at] as Bound, { ...row, steps });
    if (row.parent >= 0) below[row.parent] = largerBound(below[row.parent] as Bound, bound);
  }
  return bound;
}
