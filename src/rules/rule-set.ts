import type { Rounding } from "../decimal/rounding.ts";
import type { PointsRule } from "../scale/points-rule.ts";
import type { Scale } from "../scale/scale.ts";

/** A text in both languages of the library, 1–256 characters each. */
export interface LocalText {
  /** Italian (*italiano*). */
  readonly it: string;
  /** English (*inglese*). */
  readonly en: string;
}

/** Where an option comes from (*fonte*). */
export interface Source {
  /** The document, and which options it speaks of (*documento*). */
  readonly title: string;
  /** Who published it (*ente*). */
  readonly body?: string;
  /** 1861–2100 (*anno*). */
  readonly year?: number;
  /** Where it can be read. */
  readonly url?: string;
  /** `verified` where the text states the rule, `inferred` where it was deduced. */
  readonly confidence: "verified" | "inferred";
}

/** How target and actual become an achievement in % (*grado di raggiungimento*), by the kind of target. */
export interface AchievementRules {
  /** `ratio`: 100·V/T (*rapporto*); `baseline`: 100·(V − B)/(T − B). */
  readonly atLeast: { readonly method: "allOrNothing" | "ratio" | "baseline" };
  /** `reciprocal`: 100·T/V (*inverso*), needs a cap; `complement`: 100·(2T − V)/T (*specchio*). */
  readonly atMost: { readonly method: "allOrNothing" | "reciprocal" | "complement" | "baseline" };
  /** `distance`: 100·(1 − |V − T|/|T|); `tolerance` in the target's unit, for `allOrNothing` only; absent: 0. */
  readonly exactly: { readonly method: "allOrNothing" | "distance"; readonly tolerance?: string };
  /** `nearestBound`: outside, the nearer end is a threshold of its own. */
  readonly between: { readonly method: "allOrNothing" | "nearestBound" };
  /** `delay` applies its scale to the calendar days of delay, negative where it was early. */
  readonly by: { readonly method: "allOrNothing" } | { readonly method: "delay"; readonly scale: Scale };
  /** Yes or no has nothing in between. */
  readonly yesNo: { readonly method: "allOrNothing" };
  /** A target of 0: `side` gives 100 where it is met, else 0. */
  readonly zeroTarget: "side" | "notComputable";
  /** A target below 0: `mirror` negates target and actual and takes the other side's method. */
  readonly negativeTarget: "mirror" | "notComputable";
  /** The method `baseline` on an indicator without a starting value. */
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
  /** `weightedMean` divides by the weights that count, `weightedSum` by the total: what does not count is then lost. */
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
  /** After which step. */
  readonly at: "achievement" | "points" | Level;
}

/** A band of the status (*semaforo*), such as green. */
export interface StatusBand {
  /** Unique in the set; what programs read. */
  readonly id: string;
  /** What people read. */
  readonly label: LocalText;
  /** Its upper end, excluded. */
  readonly below?: string;
  /** Its upper end, included. */
  readonly upTo?: string;
}

/**
 * How values become scores, as data (*regole di calcolo*): plain JSON that chambers can share. Numbers are decimal text in shortest plain form
 * (`"0.5"`). Source: docs/rules.md, which tells for each option who uses it.
 */
export interface RuleSet {
  /** The language that the set is written in. */
  readonly format: "traguardo.rules/1";
  /** Name of this set, such as `camerale-standard`. */
  readonly id: string;
  /** Version of this set, `1.0.0`: another score is another version. */
  readonly version: string;
  /** What people call it. */
  readonly title: LocalText;
  /** What it rests on. */
  readonly sources: readonly Source[];
  /** The days that it holds for, ISO, ends included; told, never computed with. */
  readonly validity?: { readonly from?: string; readonly to?: string };
  /** What a bare `100,00 %` means. */
  readonly plainTarget: "atLeast" | "exactly" | "refuse";
  /** From target and actual to an achievement in %. */
  readonly achievement: AchievementRules;
  /** From achievement to points; an indicator's own `points` replace it whole. */
  readonly points: PointsRule;
  /** What counts where points are missing, by reason and phase. */
  readonly missing: Readonly<Record<MissingReason, Readonly<Record<Phase, MissingPolicy>>>>;
  /** What weights must be. */
  readonly weights: WeightRules;
  /** From parts to their parent, by level. */
  readonly aggregation: Readonly<Record<Level, AggregationRule>>;
  /** Where something is rounded; nowhere else. */
  readonly rounding: readonly RoundingPoint[];
  /** How a value is shown; it changes no other value. */
  readonly display: Rounding;
  /** Bands of the status, on the displayed score or on the exact one. */
  readonly status: { readonly on: "displayed" | "exact"; readonly bands: readonly StatusBand[] };
}

/** The rule set that another one extends. */
export interface RuleSetReference {
  readonly id: string;
  readonly version: string;
  /** Where given, the base must have this fingerprint. */
  readonly fingerprint?: string;
}

/** Any part of the options, lists whole; `null` leaves a key out that the base has and need not have. */
export type RuleSetChanges<T> = [T] extends [readonly unknown[]]
  ? T
  : [T] extends [object]
    ? { readonly [Key in KeyOf<T>]?: RuleSetChanges<Exclude<ValueIn<T, Key>, undefined>> | NullIn<T, Key> }
    : T;

/** The keys of all alternatives. */
type KeyOf<T> = T extends unknown ? keyof T : never;
type ValueIn<T, Key> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never;
/** `null` for a key that one of the alternatives can do without. */
type NullIn<T, Key> = T extends unknown ? (object extends Pick<T, Key & keyof T> ? null : never) : never;

/**
 * A rule set that names another one and only the options that differ from it (*regole che ne estendono altre*): objects are merged key by key, lists
 * replaced. It has its own id, version, title and sources; `resolveRuleSet` gives the whole set.
 */
export type RuleSetExtension = Pick<RuleSet, "id" | "version" | "title" | "sources"> & {
  readonly extends: RuleSetReference;
} & RuleSetChanges<Omit<RuleSet, "id" | "version" | "title" | "sources">>;

/** What a file may hold: a whole rule set, or one that extends another. */
export type RuleSetDocument = RuleSet | RuleSetExtension;
