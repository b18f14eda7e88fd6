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
import { type Bound, LEAF_BOUND, magnitudeOf, reachOf } from "./bound.ts";
import { targetInForce } from "../timeline.ts";
import { type Columns, LEFT_OUT, setDivisor } from "./columns.ts";
import { isSmall, termsOf } from "./doubles.ts";
import { ExactPoints } from "./exact.ts";
import { OrdinaryLeaves } from "./ordinary.ts";
import type { Scorer } from "./prepare-scorer.ts";
import { type Reach, roundingOf, stepUp, sweepGroup, sweepOf, type SweepRules } from "./sweep.ts";

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
  readonly #ordinary: OrdinaryLeaves;
  /** What was given to begin with by id or code, and what came by code since. */
  readonly #entries: Map<unknown, unknown>;
  /** What came by id since: by the indicator's place, as it is found without touching a text. */
  #given: unknown[] | undefined;
  /** Indicators by their code: one report may hold for many. */
  readonly #codes: ReadonlyMap<string, readonly number[]>;
  /** The codes that are an indicator's id as well: what is reported under one holds for either. */
  readonly #shared: ReadonlySet<string> | undefined;
  /** No points of an indicator or limit of a level are larger. */
  #magnitude: number;
  /** Where points are sure, and the magnitude that it is known for. */
  #reach: Reach = { leaf: 0, group: 0, stepped: 0 };
  #reached = Number.NaN;

  constructor(plan: Plan, columns: Columns, { ruleSet, options }: ColumnScoring) {
    const settings = settingsOf(options, plan.year);
    this.#columns = columns;
    this.#context = contextOf({ ruleSet, settings });
    this.#entries = new Map(settings.entries);
    this.#codes = codesOf(columns.indicators);
    const shared = [...this.#codes.keys()].filter((code) => (columns.places.get(code) ?? BODY) >= 0);
    this.#shared = shared.length === 0 ? undefined : new Set(shared);
    this.#exact = new ExactPoints(columns, ruleSet);
    this.#ordinary = new OrdinaryLeaves(columns.indicators, this.#context);
    this.#rules = {
      ...roundingOf(ruleSet.display.mode),
      scale: 10 ** ruleSet.display.decimals,
      exactLeaf: (leaf) => this.#exact.leafUnits(leaf, ruleSet.display),
      exactGroup: (group) => this.#exact.groupUnits(group, ruleSet.display),
    };
    this.#sweep = sweepOf(columns, this.#rules);
    this.#magnitude = magnitudeOf(ruleSet);
    for (let leaf = 0; leaf < columns.leaves.count; leaf += 1) this.#report(leaf, this.#reported(leaf));
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
    const place = this.#columns.places.get(id) ?? BODY;
    if (place >= 0) this.#updateOne(place, id, actual);
    if (place < 0 || this.#shared?.has(id) === true) this.#updateAll(id, actual);
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
    const { bound, steppedBound } = this.#columns;
    const reach = (of: Bound): number => reachOf(of, this.#magnitude, this.#rules.scale);
    this.#reached = this.#magnitude;
    this.#reach = { leaf: reach(LEAF_BOUND), group: reach(bound), stepped: reach(steppedBound) };
  }

  #updateOne(leaf: number, id: string, actual: ActualInput | undefined): void {
    this.#given ??= this.#columns.indicators.map(() => undefined);
    this.#given[leaf] = actual;
    if (actual === undefined) this.#entries.delete(id);
    this.#change(leaf, actual);
  }

  #updateAll(code: string, actual: ActualInput | undefined): void {
    const leaves = this.#codes.get(code);
    if (leaves === undefined) return;
    this.#entries.set(code, actual);
    for (const leaf of leaves) this.#change(leaf);
  }

  /** Reads what is reported for an indicator now, which may be known, and computes it and all groups above. */
  #change(leaf: number, known?: unknown): void {
    const { leaves } = this.#columns;
    // As all below, inside the column.
    const before = (leaves.top[leaf] as number) / (leaves.bottom[leaf] as number);
    const wasOut = leaves.bottom[leaf] === LEFT_OUT;
    this.#report(leaf, known === undefined ? this.#reported(leaf) : known);
    leaves.shown[leaf] = this.#exact.leafUnits(leaf, this.#context.ruleSet.display);
    this.#exact.forgetAbove(leaf);
    const reach = this.#reach.stepped;
    if ((leaves.bottom[leaf] === LEFT_OUT) === wasOut) stepUp(this.#columns, this.#rules, { leaf, before, reach });
    else this.#count(leaf, reach);
  }

  /** Counts an indicator in, or out, in all groups above it. */
  #count(leaf: number, reach: number): void {
    const { leaves, groups } = this.#columns;
    for (let group = leaves.group[leaf] as number; group >= 0; group = groups.parent[group] as number) {
      setDivisor(this.#columns, group);
      sweepGroup(this.#columns, this.#rules, { group, reach });
    }
  }

  /** What is reported for an indicator; nothing where the plan's own actual counts. */
  #reported(leaf: number): unknown {
    const given = this.#given?.[leaf];
    return given === undefined ? givenFor(this.#columns.indicators[leaf] as Indicator, this.#entries) : given;
  }

  /** Reads what is reported for an indicator into its columns. */
  #report(leaf: number, given: unknown): void {
    const { leaves, indicators } = this.#columns;
    if (leaves.large.size > 0) leaves.large.delete(leaf);
    const ordinary = this.#ordinary.points(leaf, given);
    if (ordinary !== undefined) this.#put(leaf, ordinary.top, ordinary.bottom);
    else this.#evaluate(leaf, indicators[leaf] as Indicator, given);
  }

  /** Whatever is reported, by the steps of scoring. */
  #evaluate(leaf: number, indicator: Indicator, given: unknown): void {
    const report = readReport(given, indicator.actual);
    const { actual, correction } = report;
    const quick = ordinaryPoints(indicator, { target: targetInForce(indicator.target, this.#context), actual, correction }, this.#context);
    if (quick !== undefined) return this.#put(leaf, quick.top, quick.bottom);
    const evaluation = new IndicatorNode(indicator, report, { context: this.#context }).evaluate("actual");
    if (evaluation.kind === "out") return this.#put(leaf, 0, LEFT_OUT);
    if (evaluation.kind !== "scored") return this.#put(leaf, Number.NaN, 1);
    if (!isSmall(evaluation.points)) this.#columns.leaves.large.set(leaf, evaluation.points);
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
    const units = (place >= 0 ? leaves.shown[place] : groups.shown[-1 - place]) as number; // a place is inside its columns
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
