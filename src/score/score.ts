import type { Decimal } from "../decimal/decimal.ts";
import type { Fraction } from "../decimal/fraction.ts";
import type { Issue } from "../error/plan-error.ts";
import type { NodeId, Plan } from "../plan/plan.ts";
import type { LocalText, MissingReason, RuleSet } from "../rules/rule-set.ts";
import type { Actual } from "../target/actual.ts";
import type { Target } from "../target/target.ts";
import type { ScoreOptions } from "./options.ts";

/** The band of a score (*semaforo*). */
export interface Status {
  readonly id: string;
  readonly label: LocalText;
}

/** What a node's points can still become (*punteggio minimo e massimo ancora possibile*), exact. */
export interface Outlook {
  /** If everything that is still open ended at its floor. */
  readonly low: Fraction;
  /** If everything that is still open ended at its cap, or at 100. */
  readonly high: Fraction;
}

/** An indicator that is left out of its parent, and why. */
export interface Excluded {
  readonly id: NodeId;
  readonly reason: MissingReason;
}

/** What a step takes or gives: an exact number, a text, yes or no; nothing where there is none. */
export type StepValue = Fraction | string | boolean | undefined;

/** One step of the calculation, as data. */
export interface Step {
  readonly step: "measure" | "achievement" | "points" | "aggregate" | "status";
  /** The option of the rule set that was applied, as a path with its value: `achievement.atLeast.ratio`. */
  readonly rule: string;
  readonly inputs: Readonly<Record<string, StepValue>>;
  readonly result: StepValue;
}

/** A node with points. @inline */
interface Scored {
  readonly state: "scored";
  /** Exact, 0–100 as a rule (*punti*). */
  readonly points: Fraction;
  /** The points as shown: rounded once, as the rule set's `display` says. */
  readonly value: Decimal;
  readonly status: Status;
}

/** A node without points: nothing below it counts, or something below it blocks. @inline */
interface Unscored {
  readonly state: "unscored";
  readonly points?: undefined;
  readonly value?: undefined;
  readonly status?: undefined;
}

/** An indicator that its missing-data policy leaves out. @inline */
interface LeftOut {
  readonly state: "excluded";
  readonly points?: undefined;
  readonly value?: undefined;
  readonly status?: undefined;
}

/** What every node carries. @inline */
interface NodeBase {
  readonly id: NodeId;
  /** As in the plan (*codice*); the body has none. */
  readonly code?: string | undefined;
  /** As in the plan: the name, of an objective the title; empty for an indicator of no plan. */
  readonly name: string;
  /** As declared in the plan (*peso*). */
  readonly weight?: Decimal | undefined;
  /** Measured share of what can be measured below, 0–1, exact (*copertura*); absent where nothing can be. */
  readonly coverage?: Fraction | undefined;
  /** Absent where the node stays unscored whatever is still open. */
  readonly outlook?: Outlook | undefined;
  /** Indicators below that are left out, in document order. */
  readonly excluded: readonly Excluded[];
  /** What went wrong here and below, in document order. */
  readonly issues: readonly Issue[];
  /** The steps behind the points. */
  readonly steps: readonly Step[];
}

/** The score of an indicator (*indicatore*). */
export type IndicatorScore = NodeBase &
  (Scored | Unscored | LeftOut) & {
    readonly kind: "indicator";
    /** As used: the version that holds for the scored year; absent where no version holds. */
    readonly target?: Target | undefined;
    /** As used; absent where it could not be read. */
    readonly actual?: Actual | undefined;
    /** Whether the target was reached; absent where nothing was measured or the two cannot be compared (*raggiunto*). */
    readonly met?: boolean | undefined;
    /** Why it has no points of its own; absent where it was measured or its points are forced. */
    readonly reason?: MissingReason | undefined;
    readonly children: readonly [];
  };

/** The score of an objective (*obiettivo*). */
export type ObjectiveScore = NodeBase &
  (Scored | Unscored) & { readonly kind: "objective"; readonly children: readonly (IndicatorScore | ObjectiveScore)[] };
/** The score of a service (*servizio*). */
export type ServiceScore = NodeBase & (Scored | Unscored) & { readonly kind: "service"; readonly children: readonly ObjectiveScore[] };
/** The score of an area (*area*). */
export type AreaScore = NodeBase & (Scored | Unscored) & { readonly kind: "area"; readonly children: readonly (ServiceScore | ObjectiveScore)[] };

/** The score of the body (*ente*): the root, with all that is needed to compute or explain it again. */
export type BodyScore = NodeBase &
  (Scored | Unscored) & {
    readonly kind: "body";
    readonly children: readonly AreaScore[];
    readonly plan: Plan;
    readonly ruleSet: RuleSet;
    readonly options: ScoreOptions;
  };

/** Any node of a score. */
export type Score = BodyScore | AreaScore | ServiceScore | ObjectiveScore | IndicatorScore;
