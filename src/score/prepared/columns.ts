import { type Decimal, toScaled } from "../../decimal/decimal.ts";
import { type Fraction, fromPlainText } from "../../decimal/fraction.ts";
import { SAFE } from "../../decimal/quotient.ts";
import type { Indicator, Plan, PlanNode } from "../../plan/plan.ts";
import { childrenOf } from "../../plan/walk.ts";
import type { Level, RuleSet } from "../../rules/rule-set.ts";
import { upper } from "./doubles.ts";

/** The denominator of an indicator that is left out: its quotient is 0, and no fraction has it. */
export const LEFT_OUT = Number.POSITIVE_INFINITY;

/** The indicators of a plan as columns, in document order. */
export interface Leaves {
  /** The exact points are `top` ÷ `bottom`; rounded to doubles where they are larger than those hold exactly, and then whole in `large`. */
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  readonly large: Map<number, Fraction>;
  /** The weight as an integer, of the siblings' common scale; 0 while the indicator is out. */
  readonly weight: Float64Array;
  readonly declared: Float64Array;
  /** The published points, as an integer of the shown decimals; NaN where there are none. */
  readonly shown: Float64Array;
  /** The group that an indicator belongs to. */
  readonly group: Int32Array;
  readonly count: number;
}

/** The nodes above the indicators, the body first, each before those below it. */
export interface Groups {
  readonly level: readonly Level[];
  readonly parent: Int32Array;
  /** The indicators right below, from one to before another: they stand together. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** The groups right below: the first of them, and the next one with the same parent; -1 for none. */
  readonly child: Int32Array;
  readonly next: Int32Array;
  readonly weight: Float64Array;
  /** What the weighted sum is divided by; 0 where that is the sum of the weights that count. */
  readonly divisor: Float64Array;
  /** How many units of roundoff the points can be off by, and how large they can be, both for indicators of at most one point. */
  readonly error: Float64Array;
  readonly bound: Float64Array;
  /** The points, as a double; NaN where there are none, and then `out` says whether the node is left out or blocks. */
  readonly points: Float64Array;
  readonly out: Uint8Array;
  readonly shown: Float64Array;
  readonly count: number;
}

/** A plan as columns, with the index of its ids. */
export interface Columns {
  readonly leaves: Leaves;
  readonly groups: Groups;
  readonly indicators: readonly Indicator[];
  /** Which indicator or group has an id: indicators as they are counted, groups as -1, -2 … */
  readonly places: ReadonlyMap<string, number>;
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
  const walk: Walk = { ruleSet, indicators: [], weights: [], owners: [], rows: [], places: new Map(), isSound: true };
  addGroup(walk, { kind: "body", node: plan }, { parent: -1, weight: 1 });
  if (!walk.isSound) return undefined;
  const leaves = leavesOf(walk);
  return { leaves, groups: groupsOf(walk), indicators: walk.indicators, places: walk.places };
}

/** A group on its way into columns. */
interface Row {
  readonly level: Level;
  readonly parent: number;
  readonly weight: number;
  readonly divisor: number;
  first: number;
  end: number;
  /** The sum of all declared weights, and how many children there are. */
  readonly total: number;
  readonly children: number;
}

interface Walk {
  readonly ruleSet: RuleSet;
  readonly indicators: Indicator[];
  readonly weights: number[];
  readonly owners: number[];
  readonly rows: Row[];
  readonly places: Map<string, number>;
  isSound: boolean;
}

interface Above {
  readonly parent: number;
  readonly weight: number;
}

function addGroup(walk: Walk, parent: Exclude<PlanNode, { kind: "indicator" }>, { parent: above, weight }: Above): void {
  const index = walk.rows.length;
  walk.places.set(parent.node.id, -1 - index);
  const children = childrenOf(parent);
  const { method } = walk.ruleSet.aggregation[parent.kind];
  const { weights, total, scale } = siblingWeights(
    children.map(({ node }) => ("weight" in node ? node.weight : undefined)),
    method === "mean",
  );
  if (total === undefined) walk.isSound = false;
  const divisor = method === "weightedSum" ? divisorOf(walk.ruleSet, { scale, children: children.length }) : 0;
  if (divisor === undefined) walk.isSound = false;
  const first = walk.indicators.length;
  const row: Row = {
    level: parent.kind,
    parent: above,
    weight,
    divisor: divisor ?? 0,
    first,
    end: first,
    total: total ?? 0,
    children: children.length,
  };
  walk.rows.push(row);
  children.forEach((child, at) => addChild(walk, child, { parent: index, weight: weights[at] ?? 0 }));
}

function addChild(walk: Walk, child: PlanNode, place: Above): void {
  if (child.kind !== "indicator") return addGroup(walk, child, place);
  const row = walk.rows[place.parent];
  walk.places.set(child.node.id, walk.indicators.length);
  walk.indicators.push(child.node);
  walk.weights.push(place.weight);
  walk.owners.push(place.parent);
  if (row !== undefined) row.end = walk.indicators.length;
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
    declared: Float64Array.from(weights),
    shown: new Float64Array(count),
    group: Int32Array.from(owners),
    count,
  };
}

function groupsOf(walk: Walk): Groups {
  const { rows } = walk;
  const count = rows.length;
  const integers = (pick: (row: Row) => number): Int32Array => Int32Array.from(rows, pick);
  const groups: Groups = {
    level: rows.map(({ level }) => level),
    parent: integers(({ parent }) => parent),
    first: integers(({ first }) => first),
    end: integers(({ end }) => end),
    child: new Int32Array(count).fill(-1),
    next: new Int32Array(count).fill(-1),
    weight: Float64Array.from(rows, ({ weight }) => weight),
    divisor: Float64Array.from(rows, ({ divisor }) => divisor),
    error: new Float64Array(count),
    bound: new Float64Array(count),
    points: new Float64Array(count),
    out: new Uint8Array(count),
    shown: new Float64Array(count),
    count,
  };
  for (let at = count - 1; at >= 0; at -= 1) bind(groups, rows, at);
  return groups;
}

/** Links a group to its parent, and derives how far its points can be off; those below it are done. Source: docs/prepared.md § The bound. */
function bind({ parent, child, next, error, bound }: Groups, rows: readonly Row[], at: number): void {
  const row = rows[at];
  if (row === undefined) return;
  const below = { error: LEAF_ERROR, bound: 1 };
  for (let one = child[at] ?? -1; one !== -1; one = next[one] ?? -1) {
    below.error = Math.max(below.error, error[one] ?? 0);
    below.bound = Math.max(below.bound, bound[one] ?? 0);
  }
  const growth = row.divisor === 0 ? 1 : Math.max(1, row.total / row.divisor);
  bound[at] = below.bound * growth;
  error[at] = (below.error + (row.children + 3) * below.bound) * growth;
  const above = parent[at] ?? -1;
  if (above === -1) return;
  next[at] = child[above] ?? -1;
  child[above] = at;
}

/** An indicator's quotient: both terms rounded, and the quotient too. */
export const LEAF_ERROR = 3;

/** The largest of some points and the limits of levels, as a double that is not below it. */
export function magnitudeOf(ruleSet: RuleSet): number {
  const limits = Object.values(ruleSet.aggregation).flatMap(({ floor, cap }) => [floor, cap]);
  return limits.reduce((most, text) => Math.max(most, text === undefined ? 0 : upper(fromPlainText(text))), 0);
}
