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
  readonly parent: Int32Array;
  /** The indicators right below, from one to before another. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** The groups right below, likewise. */
  readonly firstGroup: Int32Array;
  readonly endGroup: Int32Array;
  readonly weight: Float64Array;
  /** What weights must sum to; 0 where the weighted sum is divided by the weights that count. */
  readonly total: Float64Array;
  /** What the weighted sum is divided by now. */
  readonly divisor: Float64Array;
  /** Weighted points of what is below and done; zeros between two sweeps. */
  readonly sums: Float64Array;
  /** The points, as a double; NaN where the group is blocked. */
  readonly points: Float64Array;
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
  /** What the points of every group are within. */
  readonly bound: Bound;
}

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
  const walk: Walk = { ruleSet, indicators: [], weights: [], owners: [], nodes: [], rows: [], places: new Map(), isSound: true };
  addGroup(walk, { kind: "body", node: plan }, { parent: -1, weight: 1 });
  for (let at = 0; at < walk.nodes.length; at += 1) addBelow(walk, at);
  if (!walk.isSound) return undefined;
  return { leaves: leavesOf(walk), groups: groupsOf(walk), indicators: walk.indicators, places: walk.places, bound: boundOf(walk.rows) };
}

/** Sets what the weighted sum of a group is divided by, from what counts right below it. */
export function setDivisor({ leaves, groups }: Columns, group: number): void {
  let counted = 0;
  // As all below, inside the column.
  const endGroup = groups.endGroup[group] as number;
  for (let child = groups.firstGroup[group] as number; child < endGroup; child += 1) {
    if (groups.divisor[child] !== LEFT_OUT) counted += groups.weight[child] as number;
  }
  const end = groups.end[group] as number;
  for (let leaf = groups.first[group] as number; leaf < end; leaf += 1) {
    if (leaves.bottom[leaf] !== LEFT_OUT) counted += leaves.weight[leaf] as number;
  }
  groups.divisor[group] = counted === 0 ? LEFT_OUT : groups.total[group] || counted;
}

type Parent = Exclude<PlanNode, { kind: "indicator" }>;

/** A group on its way into columns. */
interface Row {
  readonly level: Level;
  readonly parent: number;
  readonly weight: number;
  /** What is right below, once it is added. */
  first: number;
  end: number;
  firstGroup: number;
  endGroup: number;
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
  /** The groups, and what becomes of them. */
  readonly nodes: Parent[];
  readonly rows: Row[];
  readonly places: Map<string, number>;
  isSound: boolean;
}

function addGroup({ nodes, rows, places }: Walk, group: Parent, above: Pick<Row, "parent" | "weight">): void {
  places.set(group.node.id, -1 - nodes.length);
  nodes.push(group);
  rows.push({ ...above, level: group.kind, first: 0, end: 0, firstGroup: 0, endGroup: 0, divisor: 0, total: 0, children: 0 });
}

/** Adds the children of a group, behind all that are there. */
function addBelow(walk: Walk, parent: number): void {
  const { ruleSet, nodes, rows, indicators } = walk;
  const [group, row] = [nodes[parent], rows[parent]];
  if (group === undefined || row === undefined) return;
  const children = childrenOf(group);
  const { method } = ruleSet.aggregation[group.kind];
  const { weights, total, scale } = siblingWeights(
    children.map(({ node }) => ("weight" in node ? node.weight : undefined)),
    method === "mean",
  );
  const divisor = method === "weightedSum" ? divisorOf(ruleSet, { scale, children: children.length }) : 0;
  if (total === undefined || divisor === undefined) walk.isSound = false;
  const [first, firstGroup] = [indicators.length, rows.length];
  children.forEach((child, at) => addChild(walk, child, { parent, weight: weights[at] ?? 0 }));
  Object.assign(row, { first, end: indicators.length, firstGroup, endGroup: rows.length });
  Object.assign(row, { divisor: divisor ?? 0, total: total ?? 0, children: children.length });
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
  /** Nothing where a double would not hold it exactly. */
  readonly total: number | undefined;
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
  return { weights: units.map(Number), total: total < BigInt(SAFE) ? Number(total) : undefined, scale };
}

/** What weights of a scale must sum to, as such an integer; nothing where it is none, or too large. */
function divisorOf({ weights }: RuleSet, { scale, children }: { readonly scale: number | undefined; readonly children: number }): number | undefined {
  if (scale === undefined) return children;
  const { numerator, denominator } = fromPlainText(weights.total);
  const units = numerator * 10n ** BigInt(scale);
  return units % denominator === 0n && units / denominator < BigInt(SAFE) ? Number(units / denominator) : undefined;
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

function groupsOf({ rows, ruleSet }: Walk): Groups {
  const count = rows.length;
  const integers = (pick: (row: Row) => number): Int32Array => Int32Array.from(rows, pick);
  return {
    level: rows.map(({ level }) => level),
    parent: integers(({ parent }) => parent),
    first: integers(({ first }) => first),
    end: integers(({ end }) => end),
    firstGroup: integers(({ firstGroup }) => firstGroup),
    endGroup: integers(({ endGroup }) => endGroup),
    weight: Float64Array.from(rows, ({ weight }) => weight),
    total: Float64Array.from(rows, ({ divisor }) => divisor),
    divisor: Float64Array.from(rows, ({ divisor, total }) => divisor || total || LEFT_OUT),
    sums: new Float64Array(count),
    points: new Float64Array(count),
    shown: new Float64Array(count),
    doubts: new Int32Array(count),
    limits: limitsOf(rows, ruleSet),
    count,
  };
}

function limitsOf(rows: readonly Row[], { aggregation }: RuleSet): Limits | undefined {
  if (Object.values(aggregation).every(({ floor, cap }) => floor === undefined && cap === undefined)) return undefined;
  return {
    floor: Float64Array.from(rows, ({ level }) => limitOf(aggregation[level].floor, Number.NEGATIVE_INFINITY)),
    cap: Float64Array.from(rows, ({ level }) => limitOf(aggregation[level].cap, Number.POSITIVE_INFINITY)),
  };
}

/** What holds for the body, bottom up: no bound is smaller than one below it. Source: docs/prepared.md § The bound. */
function boundOf(rows: readonly Row[]): Bound {
  const below: Bound[] = rows.map(() => LEAF_BOUND);
  let bound = LEAF_BOUND;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (row === undefined) continue;
    bound = boundAbove(below[at] ?? LEAF_BOUND, row);
    below[row.parent] = largerBound(below[row.parent] ?? LEAF_BOUND, bound);
  }
  return bound;
}
