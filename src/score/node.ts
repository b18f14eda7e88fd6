import type { Decimal } from "../decimal/decimal.ts";
import { divide, type Fraction, isZero } from "../decimal/fraction.ts";
import { SAFE } from "../decimal/quotient.ts";
import { type Rounding, roundToDecimal } from "../decimal/rounding.ts";
import { shownDecimal } from "../decimal/shown-decimal.ts";
import type { Issue } from "../error/plan-error.ts";
import { limited } from "../error/result.ts";
import type { NodeId } from "../plan/plan.ts";
import type { Phase, RuleSet } from "../rules/rule-set.ts";
import type { Measurement } from "./measurement.ts";
import type { Outlook, Status, Step } from "./score.ts";
import type { OrdinaryCases, Quickly, Roughly } from "./quick.ts";
import { statusOf } from "./status.ts";

/** What all nodes of one scoring share. */
export interface Context {
  readonly ruleSet: RuleSet;
  readonly phase: Phase;
  /** The scored year. */
  readonly year: number | undefined;
  /** The day on which timelines are read, ISO. */
  readonly asOf: string | undefined;
  /** The ordinary cases of the rule set. */
  readonly ordinary: OrdinaryCases;
  /** What stands below every indicator: not frozen, as engines go through frozen lists slowly, and so of this scoring alone. */
  readonly nothing: readonly [];
}

/** What is scored: the results as they are, or everything still open taken at its worst or at its best. */
export type Scenario = "actual" | "low" | "high";

/** What a node gives to its parent: points, nothing, or no score for every ancestor. */
export type Evaluation = { readonly kind: "scored"; readonly points: Fraction } | { readonly kind: "out" } | { readonly kind: "blocked" };

/** How much of a node's weight can be measured and how much was, as shares of it. */
export interface Measurable {
  readonly known: Fraction;
  readonly measured: Fraction;
}

/** A counted indicator and its points. */
export interface Leaf {
  readonly id: NodeId;
  readonly points: Fraction;
}

/** What was computed of a node beside what the quick way gives. */
interface Kept extends Partial<Record<Scenario, Evaluation>> {
  measurement?: Measurement;
  measurable?: Measurable;
  isOpen?: boolean;
  issues?: readonly Issue[];
  steps?: readonly Step[];
}

/** What a node is called and what it weighs; the body has neither code nor weight. */
export interface Identity {
  readonly id: NodeId;
  readonly code: string | undefined;
  readonly name: string;
  readonly weight: Decimal | undefined;
}

/** Where Node asks an object what `console.log` shall show of it. */
const INSPECT = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");

/** What the nodes of all levels have in common: values are made when they are read, and then kept. */
export abstract class ScoreNode {
  readonly id: NodeId;
  readonly code: string | undefined;
  readonly name: string;
  readonly weight: Decimal | undefined;
  readonly #context: Context;
  #quickly: Quickly | "none" | undefined;
  #kept: Kept | undefined;

  /** Each kind of node reads its own plan node: engines read fast what has few shapes. */
  constructor({ id, code, name, weight }: Identity, context: Context) {
    this.id = id;
    this.code = code;
    this.name = name;
    this.weight = weight;
    this.#context = context;
  }

  abstract readonly kind: string;
  abstract readonly state: string;
  abstract readonly children: readonly ScoreNode[];
  /** What {@link quickly} tells, exactly or with a bound of its error, whichever is found sooner. */
  abstract get roughly(): Roughly | undefined;

  /** Whether a value is a node that was made here; a copy, or what only looks like one, is none. */
  static isOne(value: unknown): value is ScoreNode {
    return typeof value === "object" && value !== null && #context in value;
  }

  /** The points in a scenario; the steps are noted in `trace`. */
  protected abstract compute(scenario: Scenario, trace?: Step[]): Evaluation;
  protected abstract findQuickly(): Quickly | undefined;
  /** The points rounded, as an integer of the rounding's decimals; nothing where only the steps can tell, or there are none. */
  protected abstract roundQuickly(rounding: Rounding): number | undefined;
  protected abstract measure(): Measurable;
  protected abstract findOpen(): boolean;
  /** Everything that went wrong here and below. */
  abstract findIssues(): readonly Issue[];
  /** Points of the counted indicators, 0 under a failed gate. */
  abstract leaves(scenario: Scenario): readonly Leaf[];

  /** What the answers to questions about a score rest on; no part of the public types. */
  get context(): Context {
    return this.#context;
  }

  evaluate(scenario: Scenario): Evaluation {
    if (scenario !== "actual" && !this.isOpen) return this.evaluate("actual");
    return (this.keep[scenario] ??= this.compute(scenario));
  }

  protected get keep(): Kept {
    return (this.#kept ??= {});
  }

  /** Whether something here or below can still be measured, so that the scenarios differ. */
  get isOpen(): boolean {
    return (this.keep.isOpen ??= this.findOpen());
  }

  get measurable(): Measurable {
    return (this.keep.measurable ??= this.measure());
  }

  get points(): Fraction | undefined {
    const evaluation = this.evaluate("actual");
    return evaluation.kind === "scored" ? evaluation.points : undefined;
  }

  get value(): Decimal | undefined {
    const { display } = this.#context.ruleSet;
    const units = this.roundQuickly(display);
    if (units !== undefined && Math.abs(units) < SAFE) return shownDecimal(units, display.decimals);
    const { points } = this;
    return points === undefined ? undefined : roundToDecimal(points, display);
  }

  /** The points as the quick way gives them, exactly: `out` where the node is left out, nothing where only the steps can tell. */
  get quickly(): Quickly | undefined {
    this.#quickly ??= this.findQuickly() ?? "none";
    return this.#quickly === "none" ? undefined : this.#quickly;
  }

  /** The value with all the decimals that the rule set shows: `"90.00"`. */
  get shown(): string | undefined {
    return this.value?.toFixed(this.#context.ruleSet.display.decimals);
  }

  get status(): Status | undefined {
    const { points, value } = this;
    return points === undefined || value === undefined ? undefined : statusOf(points, value, this.#context.ruleSet);
  }

  get coverage(): Fraction | undefined {
    const { known, measured } = this.measurable;
    return isZero(known) ? undefined : divide(measured, known);
  }

  get outlook(): Outlook | undefined {
    const [low, high] = [this.evaluate("low"), this.evaluate("high")];
    return low.kind === "scored" && high.kind === "scored" ? { low: low.points, high: high.points } : undefined;
  }

  get issues(): readonly Issue[] {
    return (this.keep.issues ??= limited(this.findIssues()));
  }

  get steps(): readonly Step[] {
    return (this.keep.steps ??= this.findSteps());
  }

  /** What was found, in place of what it is found from. */
  [INSPECT](): object {
    const { kind, id, name, state, shown: value, status, points, children } = this;
    return { kind, id, name, state, value, status: status?.id, points, children };
  }

  private findSteps(): readonly Step[] {
    const trace: Step[] = [];
    this.compute("actual", trace);
    const { points, shown: value, status } = this;
    if (status !== undefined)
      trace.push({ step: "status", rule: `status.${this.#context.ruleSet.status.on}`, inputs: { points, value }, result: status.id });
    return trace;
  }
}
