import type { Decimal } from "../../decimal/decimal.ts";
import type { Fraction } from "../../decimal/fraction.ts";
import { SAFE, UNIT_ROUNDOFF } from "../../decimal/quotient.ts";
import { roundToDecimal } from "../../decimal/rounding.ts";
import { shownDecimal } from "../../decimal/shown-decimal.ts";
import type { Indicator, Plan } from "../../plan/plan.ts";
import type { RuleSet } from "../../rules/rule-set.ts";
import { givenFor, readReport } from "../actuals.ts";
import { contextOf } from "../body-node.ts";
import { IndicatorNode, ordinaryPoints } from "../indicator-node.ts";
import type { Context } from "../node.ts";
import type { ActualInput, ScoreOptions } from "../options.ts";
import { settingsOf } from "../settings.ts";
import { LEAF_BOUND, magnitudeOf, reachOf } from "./bound.ts";
import { targetInForce } from "../timeline.ts";
import { type Columns, LEFT_OUT, setDivisor } from "./columns.ts";
import { isSmall, termsOf } from "./doubles.ts";
import { ExactPoints } from "./exact.ts";
import type { Scorer } from "./prepare-scorer.ts";
import { type Reach, roundingOf, sweepGroup, sweepOf, type SweepRules } from "./sweep.ts";

/** What a plan is scored with. */
interface ColumnScoring {
  readonly ruleSet: RuleSet;
  readonly options: ScoreOptions;
}

/** Scores a plan from its columns. */
export class ColumnScorer implements Scorer {
  readonly method = "columns";
  readonly #columns: Columns;
  readonly #context: Context;
  readonly #rules: SweepRules;
  readonly #sweep: (reach: Reach) => void;
  readonly #exact: ExactPoints;
  readonly #entries: Map<unknown, unknown>;
  /** Indicators by their code: one report may hold for many. */
  readonly #codes: ReadonlyMap<string, readonly number[]>;
  /** No points of an indicator or limit of a level are larger. */
  #magnitude: number;
  /** Where points are sure, and the magnitude that it is known for. */
  #reach: Reach = { leaf: 0, group: 0 };
  #reached = Number.NaN;

  constructor(plan: Plan, columns: Columns, { ruleSet, options }: ColumnScoring) {
    const settings = settingsOf(options, plan.year);
    this.#columns = columns;
    this.#context = contextOf({ ruleSet, settings });
    this.#entries = new Map(settings.entries);
    this.#codes = codesOf(columns.indicators);
    this.#exact = new ExactPoints(columns, ruleSet);
    this.#rules = {
      ...roundingOf(ruleSet.display.mode),
      scale: 10 ** ruleSet.display.decimals,
      exactLeaf: (leaf) => this.#exact.leafUnits(leaf, ruleSet.display),
      exactGroup: (group) => this.#exact.groupUnits(group, ruleSet.display),
    };
    this.#sweep = sweepOf(columns, this.#rules);
    this.#magnitude = magnitudeOf(ruleSet);
    columns.indicators.forEach((indicator, leaf) => this.#report(indicator, leaf));
    for (let group = columns.groups.count - 1; group >= 0; group -= 1) setDivisor(columns, group);
    this.score();
  }

  score(): Decimal | undefined {
    this.#exact.clear();
    if (this.#magnitude !== this.#reached) this.#setReach();
    this.#sweep(this.#reach);
    return this.#valueAt(BODY);
  }

  update(id: string, actual: ActualInput | undefined): Decimal | undefined {
    const place = this.#columns.places.get(id) ?? -1;
    const leaves = place >= 0 ? [place] : (this.#codes.get(id) ?? []);
    if (leaves.length > 0) this.#entries.set(id, actual);
    for (const leaf of leaves) this.#change(leaf);
    // Larger points than before widen every bound.
    if (this.#magnitude !== this.#reached) this.score();
    return this.#valueAt(BODY);
  }

  value(id: string): Decimal | undefined {
    const place = this.#columns.places.get(id);
    if (place === undefined) return undefined;
    return this.#valueAt(place);
  }

  points(id: string): Fraction | undefined {
    const place = this.#columns.places.get(id);
    return place === undefined || this.#valueAt(place) === undefined ? undefined : this.#pointsAt(place);
  }

  #setReach(): void {
    const [{ bound }, { scale }] = [this.#columns, this.#rules];
    this.#reached = this.#magnitude;
    this.#reach = { leaf: reachOf(LEAF_BOUND, this.#magnitude, scale), group: reachOf(bound, this.#magnitude, scale) };
  }

  /** One indicator and all groups above it. */
  #change(leaf: number): void {
    const { indicators, leaves, groups } = this.#columns;
    const indicator = indicators[leaf];
    if (indicator === undefined) return;
    const wasOut = leaves.bottom[leaf] === LEFT_OUT;
    this.#report(indicator, leaf);
    const isOut = leaves.bottom[leaf] === LEFT_OUT;
    leaves.shown[leaf] = this.#exact.leafUnits(leaf, this.#context.ruleSet.display);
    for (let group = leaves.group[leaf] ?? -1; group !== -1; group = groups.parent[group] ?? -1) {
      this.#exact.forget(group);
      if (isOut !== wasOut) setDivisor(this.#columns, group);
      sweepGroup(this.#columns, this.#rules, { group, reach: this.#reach });
    }
  }

  /** Reads what is reported for an indicator into its columns. */
  #report(indicator: Indicator, leaf: number): void {
    const report = readReport(givenFor(indicator, this.#entries), indicator.actual);
    const { leaves } = this.#columns;
    if (leaves.large.size > 0) leaves.large.delete(leaf);
    const { actual, correction } = report;
    const quick = ordinaryPoints(indicator, { target: targetInForce(indicator.target, this.#context), actual, correction }, this.#context);
    if (quick !== undefined) return this.#put(leaf, quick.top, quick.bottom);
    const evaluation = new IndicatorNode(indicator, report, { context: this.#context }).evaluate("actual");
    if (evaluation.kind === "out") return this.#put(leaf, 0, LEFT_OUT);
    if (evaluation.kind !== "scored") return this.#put(leaf, Number.NaN, 1);
    if (!isSmall(evaluation.points)) leaves.large.set(leaf, evaluation.points);
    this.#put(leaf, ...termsOf(evaluation.points));
  }

  #put(leaf: number, top: number, bottom: number): void {
    const { leaves } = this.#columns;
    leaves.top[leaf] = top;
    leaves.bottom[leaf] = bottom;
    // Rounded away from zero: both terms and the quotient may be rounded, and this product is.
    const size = Math.abs(top / bottom) * (1 + 8 * UNIT_ROUNDOFF);
    if (size > this.#magnitude) this.#magnitude = size;
  }

  /** The value of an indicator, or below 0 of a group. */
  #valueAt(place: number): Decimal | undefined {
    const { leaves, groups } = this.#columns;
    const { display } = this.#context.ruleSet;
    const units = (place >= 0 ? leaves.shown[place] : groups.shown[-1 - place]) ?? Number.NaN;
    const divisor = place >= 0 ? leaves.bottom[place] : groups.divisor[-1 - place];
    if (Number.isNaN(units) || divisor === LEFT_OUT) return undefined;
    return Math.abs(units) < SAFE ? shownDecimal(units, display.decimals) : roundToDecimal(this.#pointsAt(place), display);
  }

  #pointsAt(place: number): Fraction {
    return place >= 0 ? this.#exact.leaf(place) : this.#exact.group(-1 - place);
  }
}

/** The place of the body. */
const BODY = -1;

/** Which indicators have a code. */
function codesOf(indicators: readonly Indicator[]): ReadonlyMap<string, readonly number[]> {
  const codes = new Map<string, number[]>();
  indicators.forEach(({ code }, leaf) => {
    if (code === undefined) return;
    const known = codes.get(code);
    if (known === undefined) codes.set(code, [leaf]);
    else known.push(leaf);
  });
  return codes;
}
