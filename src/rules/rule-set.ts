import type { Rounding } from "../decimal/rounding.ts";
import type { PointsRule } from "../scale/points-rule.ts";
import type { Scale } from "../scale/scale.ts";

/** A text in both languages of the library. */
export interface LocalText {
  readonly it: string;
  readonly en: string;
}

/** Where an option comes from (*fonte*). */
export interface Source {
  readonly title: string;
  /** Who published it (*ente*). */
  readonly body?: string;
  readonly year?: number;
  readonly url?: string;
  /** `verified` where the text states the rule, `inferred` where it was deduced. */
  readonly confidence: "verified" | "inferred";
}

/** The target kinds that have a method of their own. */
export type MethodKind = "atLeast" | "atMost" | "exactly" | "between" | "by" | "yesNo";

/** How target and actual become an achievement in % (*grado di raggiungimento*), by the kind of target. */
export interface AchievementRules {
  readonly atLeast: { readonly method: "allOrNothing" | "ratio" | "baseline" };
  readonly atMost: { readonly method: "allOrNothing" | "reciprocal" | "complement" | "baseline" };
  /** `tolerance` in the target's unit, for `allOrNothing` only; absent: 0. */
  readonly exactly: { readonly method: "allOrNothing" | "distance"; readonly tolerance?: string };
  readonly between: { readonly method: "allOrNothing" | "nearestBound" };
  /** `delay` applies its scale to the calendar days of delay. */
  readonly by: { readonly method: "allOrNothing" } | { readonly method: "delay"; readonly scale: Scale };
  readonly yesNo: { readonly method: "allOrNothing" };
  /** A target of 0: `side` gives 100 where it is met, else 0. */
  readonly zeroTarget: "side" | "notComputable";
  /** A target below 0: `mirror` negates target and actual and takes the other side's method. */
  readonly negativeTarget: "mirror" | "notComputable";
  readonly missingBaseline: "allOrNothing" | "notComputable";
}

/** Why an indicator has no points of its own. */
export type MissingReason = "notMeasured" | "notAvailable" | "notAssessable" | "cancelled" | "noTarget" | "notComputable";

/** What then counts in its place: nothing, 0 points, an actual of 0, full points, or no score for every ancestor. */
export type MissingPolicy = "exclude" | "zero" | "zeroActual" | "full" | "block";

/** During the year (*monitoraggio intermedio*) or at its end (*misurazione finale*). */
export type Phase = "interim" | "final";

/** The levels that aggregate, bottom up. */
export type Level = "objective" | "service" | "area" | "body";

/** How the parts of a node become its points. */
export type AggregationMethod = "weightedMean" | "weightedSum" | "mean" | "minimum" | "allOrNothing" | "leafMean";

/** A level's method, and what is done to its result: scale, then floor, then cap. */
export interface AggregationRule extends PointsRule {
  readonly method: AggregationMethod;
}

/** What the weights of siblings must be (*controllo dei pesi*). */
export interface WeightRules {
  /** What siblings' weights sum to. */
  readonly total: string;
  /** By how much the sum may differ. */
  readonly tolerance: string;
  /** Siblings without weights: they weigh the same, or are an issue. */
  readonly absent: "equal" | "refuse";
}

/** A point of the calculation at which values are rounded. */
export interface RoundingPoint extends Rounding {
  readonly at: "achievement" | "points" | Level;
}

/** A band of the status (*semaforo*), such as green. */
export interface StatusBand {
  readonly id: string;
  readonly label: LocalText;
  /** Its upper end, excluded. */
  readonly below?: string;
  /** Its upper end, included. */
  readonly upTo?: string;
}

/**
 * How values become scores, as data (*regole di calcolo*): plain JSON that chambers can share. Numbers are decimal text in shortest plain form (`"0.5"`).
 * Source: docs/rules.md, which tells for each option who uses it.
 */
export interface RuleSet {
  readonly format: "traguardo.rules/1";
  readonly id: string;
  /** Version of this set, `1.0.0`: another score is another version. */
  readonly version: string;
  readonly title: LocalText;
  readonly sources: readonly Source[];
  /** The days that it holds for, ISO, ends included. */
  readonly validity?: { readonly from?: string; readonly to?: string };
  /** What a bare `100,00 %` means. */
  readonly plainTarget: "atLeast" | "exactly" | "refuse";
  readonly achievement: AchievementRules;
  /** From achievement to points; an indicator's own `points` replace it whole. */
  readonly points: PointsRule;
  readonly missing: Readonly<Record<MissingReason, Readonly<Record<Phase, MissingPolicy>>>>;
  readonly weights: WeightRules;
  readonly aggregation: Readonly<Record<Level, AggregationRule>>;
  /** Where something is rounded; nowhere else. */
  readonly rounding: readonly RoundingPoint[];
  /** How a value is shown; it changes no other value. */
  readonly display: Rounding;
  /** Bands of the status, on the displayed score or on the exact one. */
  readonly status: { readonly on: "displayed" | "exact"; readonly bands: readonly StatusBand[] };
}
