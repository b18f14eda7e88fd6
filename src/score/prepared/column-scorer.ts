import type { Decimal } from "../../decimal/decimal.ts";
import type { Fraction } from "../../decimal/fraction.ts";
import { SAFE, UNIT_ROUNDOFF } from "../../decimal/quotient.ts";
import { roundToDecimal } from "../../decimal/rounding.ts";
import { shownDecimal } from "../../decimal/shown-decimal.ts";
import type { Indicator, Plan } from "../../plan/plan.ts";
import type { RuleSet } from "../../rules/rule-set.ts";
import { givenFor, readReport } from "../actuals.ts";
import { contextOf } from "../body-node.ts";
import { IndicatorNode } from "../indicator-node.ts";
import type { Context } from "../node.ts";
import type { ActualInput, ScoreOptions } from "../options.ts";
import { settingsOf } from "../settings.ts";
import { type Columns, LEFT_OUT, magnitudeOf } from "./columns.ts";
import { isSmall, limitOf, termsOf } from "./doubles.ts";
import { ExactPoints } from "./exact.ts";
import type { Scorer } from "./prepare-scorer.ts";
import { roundingOf, setDoubts, sweep, sweepGroup, type SweepRules } from "./sweep.ts";

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
  readonly #exact: ExactPoints;
  readonly #entries: Map<unknown, unknown>;
  /** Indicators by their code: one report may hold for many. */
  readonly #codes: ReadonlyMap<string, readonly number[]>;
  /** No points of an indicator or limit of a level are larger. */
  #magnitude: number;
  /** The magnitude that the doubts of the groups are set for. */
  #doubted = Number.NaN;

  constructor(plan: Plan, columns: Columns, { ruleSet, options }: ColumnScoring) {
    const settings = settingsOf(options, plan.year);
    this.#columns = columns;
    this.#context = contextOf({ ruleSet, settings });
    this.#entries = new Map(settings.entries);
    this.#codes = codesOf(columns.indicators);
    this.#exact = new ExactPoints(columns, ruleSet);
    this.#rules = rulesOf(columns, ruleSet, {
      exactLeaf: (leaf) => this.#exact.leafUnits(leaf, ruleSet.display),
      exactGroup: (group) => this.#exact.groupUnits(group, ruleSet.display),
    });
    this.#magnitude = magnitudeOf(ruleSet);
    columns.indicators.forEach((indicator, leaf) => this.#report(indicator, leaf));
    this.score();
  }

  score(): Decimal | undefined {
    this.#exact.clear();
    if (this.#magnitude !== this.#doubted) setDoubts(this.#columns.groups, this.#rules, this.#magnitude);
    this.#doubted = this.#magnitude;
    sweep(this.#columns, this.#rules, this.#magnitude);
    return this.#valueAt(BODY);
  }

  update(id: string, actual: ActualInput | undefined): Decimal | undefined {
    const place = this.#columns.places.get(id) ?? -1;
    const leaves = place >= 0 ? [place] : (this.#codes.get(id) ?? []);
    if (leaves.length > 0) this.#entries.set(id, actual);
    for (const leaf of leaves) this.#change(leaf);
    // Larger points than before widen every bound.
    if (this.#magnitude !== this.#doubted) this.score();
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

  /** One indicator and all groups above it. */
  #change(leaf: number): void {
    const { indicators, leaves, groups } = this.#columns;
    const indicator = indicators[leaf];
    if (indicator === undefined) return;
    this.#report(indicator, leaf);
    leaves.shown[leaf] = this.#exact.leafUnits(leaf, this.#context.ruleSet.display);
    for (let group = leaves.group[leaf] ?? -1; group !== -1; group = groups.parent[group] ?? -1) {
      this.#exact.forget(group);
      sweepGroup(this.#columns, this.#rules, group);
    }
  }

  /** Reads what is reported for an indicator into its columns. */
  #report(indicator: Indicator, leaf: number): void {
    const report = readReport(givenFor(indicator, this.#entries), indicator.actual);
    const node = new IndicatorNode(indicator, report, { context: this.#context });
    const { quickly } = node;
    const { leaves } = this.#columns;
    if (leaves.large.size > 0) leaves.large.delete(leaf);
    leaves.weight[leaf] = quickly === "out" ? 0 : (leaves.declared[leaf] ?? 0);
    if (quickly === "out") return this.#put(leaf, 0, LEFT_OUT);
    if (quickly !== undefined) return this.#put(leaf, quickly.top, quickly.bottom);
    const evaluation = node.evaluate("actual");
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
    if (Number.isNaN(units)) return undefined;
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

function rulesOf({ groups }: Columns, { aggregation, display }: RuleSet, exact: Pick<SweepRules, "exactLeaf" | "exactGroup">): SweepRules {
  const limits = (pick: "floor" | "cap", without: number): Float64Array =>
    Float64Array.from(groups.level, (level) => limitOf(aggregation[level][pick], without));
  return {
    ...exact,
    ...roundingOf(display.mode),
    scale: 10 ** display.decimals,
    floor: limits("floor", Number.NEGATIVE_INFINITY),
    cap: limits("cap", Number.POSITIVE_INFINITY),
    doubt: new Float64Array(groups.count),
    sums: new Float64Array(groups.count),
    totals: new Float64Array(groups.count),
  };
}
