import type { Decimal } from "../decimal/decimal.ts";
import type { PointsRule } from "../scale/points-rule.ts";
import type { Actual } from "../target/actual.ts";
import type { Quantity } from "../target/quantity.ts";
import type { Target } from "../target/target.ts";

/** The identifier of a node, unique in its plan: the one written, or made from the parents' and the node's code or name. */
export type NodeId = string & { readonly [nodeId]: true };
declare const nodeId: unique symbol;

/** One version of a target that changes over time (*rimodulazione, target per anno*). */
export interface TimelineEntry {
  readonly target: Target;
  /** The year that it holds for; absent: every year. */
  readonly year?: number;
  /** The first day that it holds on, ISO (`2021-07-01`); absent: from the start. */
  readonly from?: string;
  /** The act that set it (*atto, delibera*). */
  readonly act?: string;
}

/** The smallest measured promise of a plan (*indicatore*). */
export interface Indicator {
  /** Unique in the plan: the one written, or the parent's and the code (the slug of the name without one). */
  readonly id: NodeId;
  /** *Codice*, such as `Percent_AggCicloPerf`; the same code under several services is one measurement (*indicatore trasversale*). */
  readonly code?: string;
  readonly name: string;
  readonly description?: string;
  /** Share of its objective, 0 or more (*peso*), written `"33.33"` or `"33,33%"`; absent where no sibling has one. */
  readonly weight?: Decimal;
  /** Promised value (*target*), written `">= 90,00 %"`; or its versions, of which the last one that holds counts. */
  readonly target: Target | readonly TimelineEntry[];
  /** Reached value (*consuntivo*), as it stood when the plan was written. */
  readonly actual?: Actual;
  /** Starting value (*valore di partenza*); a bare number is in the target's unit. */
  readonly baseline?: Quantity;
  /** A prerequisite (*pre-requisito*): with less than 100 points its parent gets 0. */
  readonly gate?: boolean;
  /** Its own scale, floor and cap, instead of the rule set's. */
  readonly points?: PointsRule;
}

/** What a service promises (*obiettivo*); it may consist of further objectives. */
export interface Objective {
  readonly id: NodeId;
  /** Its place on the strategic map: `2.1.1` is ambito 2, strategic objective 2.1. */
  readonly code?: string;
  readonly title: string;
  /** Share of its parent, 0 or more (*peso*); absent where no sibling has one. */
  readonly weight?: Decimal;
  readonly indicators?: readonly Indicator[];
  readonly objectives?: readonly Objective[];
}

/** An office of the body (*servizio*). */
export interface Service {
  readonly id: NodeId;
  readonly code?: string;
  readonly name: string;
  /** Share of its area, 0 or more (*peso*); absent where no sibling has one. */
  readonly weight?: Decimal;
  readonly objectives?: readonly Objective[];
}

/** A department of the body (*area*). */
export interface Area {
  readonly id: NodeId;
  readonly code?: string;
  readonly name: string;
  /** Share of the body, 0 or more (*peso*); absent where no sibling has one. */
  readonly weight?: Decimal;
  readonly services?: readonly Service[];
  readonly objectives?: readonly Objective[];
}

/** A title of the strategic map (*albero della performance*). */
export interface StrategyItem {
  /** `2` for an ambito, `2.1` for a strategic objective. */
  readonly code: string;
  readonly title: string;
}

/** The performance plan of one body for one year (*Piano della performance*). */
export interface Plan {
  /** The slug of `body`, unless one is written. */
  readonly id: NodeId;
  /** The public body (*ente*). */
  readonly body: string;
  /** The year that is scored unless a call names another (*anno*). */
  readonly year: number;
  readonly strategy?: readonly StrategyItem[];
  readonly areas: readonly Area[];
}

/** Any node of a plan, told apart by `kind`. */
export type PlanNode =
  | { readonly kind: "body"; readonly node: Plan }
  | { readonly kind: "area"; readonly node: Area }
  | { readonly kind: "service"; readonly node: Service }
  | { readonly kind: "objective"; readonly node: Objective }
  | { readonly kind: "indicator"; readonly node: Indicator };
