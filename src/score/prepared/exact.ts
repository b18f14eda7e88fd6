import { divide, type Fraction, fraction, fromPlainText, largest, multiply, smallest, sumOf } from "../../decimal/fraction.ts";
import type { Level, RuleSet } from "../../rules/rule-set.ts";
import { roundQuotient, SafeSum } from "../../decimal/quotient.ts";
import { roundToUnits, type Rounding } from "../../decimal/rounding.ts";
import { type Columns, LEFT_OUT } from "./columns.ts";
import { isSmall } from "./doubles.ts";

/** The exact points of indicators and groups; what was computed of a group is kept until it is forgotten. */
export class ExactPoints {
  readonly #columns: Columns;
  readonly #aggregation: RuleSet["aggregation"];
  /** Terms that doubles hold exactly; a denominator of 0 where nothing is known yet. The others are in `large`. */
  readonly #top: Float64Array;
  readonly #bottom: Float64Array;
  readonly #large = new Map<number, Fraction>();
  /** The groups that something is known of. */
  readonly #known = new Set<number>();
  readonly #sum = new SafeSum();

  constructor(columns: Columns, { aggregation }: RuleSet) {
    this.#columns = columns;
    this.#aggregation = aggregation;
    this.#top = new Float64Array(columns.groups.count);
    this.#bottom = new Float64Array(columns.groups.count);
  }

  /** Forgets all groups. */
  clear(): void {
    if (this.#known.size === 0) return;
    for (const group of this.#known) this.#bottom[group] = 0;
    this.#known.clear();
    this.#large.clear();
  }

  /** Forgets the groups above an indicator that has changed. */
  forgetAbove(leaf: number): void {
    const { leaves, groups } = this.#columns;
    const hasLarge = this.#large.size > 0;
    // As all below, inside the column.
    for (let group = leaves.group[leaf] as number; group >= 0; group = groups.parent[group] as number) {
      this.#bottom[group] = 0;
      if (hasLarge) this.#large.delete(group);
    }
  }

  /** The points of an indicator that counts. */
  leaf(leaf: number): Fraction {
    const { top, bottom, large } = this.#columns.leaves;
    return large.get(leaf) ?? fraction(BigInt(top[leaf] as number), BigInt(bottom[leaf] as number));
  }

  /** The points of a group that is scored. */
  group(group: number): Fraction {
    this.#know(group);
    return this.#pointsOf(group);
  }

  /** The points of a group, rounded: an integer of the rounding's decimals; NaN where it has none. */
  groupUnits(group: number, rounding: Rounding): number {
    const { divisor, points } = this.#columns.groups;
    if (divisor[group] === LEFT_OUT || Number.isNaN(points[group])) return Number.NaN;
    this.#know(group);
    const large = this.#large.get(group);
    return large === undefined
      ? roundQuotient(this.#top[group] as number, this.#bottom[group] as number, rounding)
      : Number(roundToUnits(large, rounding));
  }

  /** The points of an indicator, rounded; NaN where it has none. */
  leafUnits(leaf: number, rounding: Rounding): number {
    const { top, bottom, large } = this.#columns.leaves;
    const [numerator, denominator] = [top[leaf] as number, bottom[leaf] as number];
    if (Number.isNaN(numerator) || denominator === LEFT_OUT) return Number.NaN;
    const whole = large.get(leaf);
    return whole === undefined ? roundQuotient(numerator, denominator, rounding) : Number(roundToUnits(whole, rounding));
  }

  /** The points of a group that is known. */
  #pointsOf(group: number): Fraction {
    return this.#large.get(group) ?? fraction(BigInt(this.#top[group] as number), BigInt(this.#bottom[group] as number));
  }

  /** Computes a group; the groups below it come first. */
  #know(group: number): void {
    if (this.#isKnown(group)) return;
    this.#prepareBelow(group);
    if (!this.#inDoubles(group)) this.#keep(group, this.#inBigInts(group));
    this.#limit(group);
    this.#known.add(group);
  }

  #isKnown(group: number): boolean {
    return this.#bottom[group] !== 0 || this.#large.has(group);
  }

  /** The groups right below that count; plans have 32 levels at most. */
  #prepareBelow(group: number): void {
    const { firstGroup, divisor } = this.#columns.groups;
    const end = firstGroup[group + 1] as number;
    for (let child = firstGroup[group] as number; child < end; child += 1) if (divisor[child] !== LEFT_OUT) this.#know(child);
  }

  #keep(group: number, points: Fraction): void {
    if (isSmall(points)) {
      this.#top[group] = Number(points.numerator);
      this.#bottom[group] = Number(points.denominator);
    } else {
      this.#large.set(group, points);
    }
  }

  /** The sum over a common denominator in doubles, while every integer stays below 2^53; whether it did. */
  #inDoubles(group: number): boolean {
    const { groups, leaves } = this.#columns;
    const sum = this.#sum.restart();
    const endGroup = groups.firstGroup[group + 1] as number;
    for (let child = groups.firstGroup[group] as number; child < endGroup; child += 1) {
      if (groups.divisor[child] === LEFT_OUT) continue;
      if (this.#bottom[child] === 0) return false;
      sum.add(groups.weight[child] as number, this.#top[child] as number, this.#bottom[child] as number);
    }
    const end = groups.first[group + 1] as number;
    for (let leaf = groups.first[group] as number; leaf < end && sum.isSafe; leaf += 1) {
      if (leaves.bottom[leaf] !== LEFT_OUT) sum.add(leaves.weight[leaf] as number, leaves.top[leaf] as number, leaves.bottom[leaf] as number);
    }
    if (!sum.divideBy(groups.divisor[group] as number) || this.#hasLarge(group)) return false;
    this.#top[group] = sum.top;
    this.#bottom[group] = sum.bottom;
    return true;
  }

  /** Whether an indicator right below is larger than doubles hold exactly. */
  #hasLarge(group: number): boolean {
    const { groups, leaves } = this.#columns;
    if (leaves.large.size === 0) return false;
    const end = groups.first[group + 1] as number;
    for (let leaf = groups.first[group] as number; leaf < end; leaf += 1) if (leaves.large.has(leaf)) return true;
    return false;
  }

  #inBigInts(group: number): Fraction {
    const { groups, leaves } = this.#columns;
    const terms: Fraction[] = [];
    const add = (weight: number, points: Fraction): void => void terms.push(multiply({ numerator: BigInt(weight), denominator: 1n }, points));
    const endGroup = groups.firstGroup[group + 1] as number;
    for (let child = groups.firstGroup[group] as number; child < endGroup; child += 1) {
      if (groups.divisor[child] !== LEFT_OUT) add(groups.weight[child] as number, this.group(child));
    }
    const end = groups.first[group + 1] as number;
    for (let leaf = groups.first[group] as number; leaf < end; leaf += 1) {
      if (leaves.bottom[leaf] !== LEFT_OUT) add(leaves.weight[leaf] as number, this.leaf(leaf));
    }
    return divide(sumOf(terms), { numerator: BigInt(groups.divisor[group] as number), denominator: 1n });
  }

  /** Floor and cap of the level. */
  #limit(group: number): void {
    const { floor, cap } = this.#aggregation[this.#columns.groups.level[group] as Level];
    if (floor === undefined && cap === undefined) return;
    const points = this.#pointsOf(group);
    const raised = floor === undefined ? points : largest(points, fromPlainText(floor));
    this.#bottom[group] = 0;
    this.#large.delete(group);
    this.#keep(group, cap === undefined ? raised : smallest(raised, fromPlainText(cap)));
  }
}
