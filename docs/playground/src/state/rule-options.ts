import type { Level, MissingReason, RoundingMode, RoundingPoint } from "traguardo";
import type { Word } from "../words/words.ts";

/** An option of a rule set with a name for each of its values: what it is called, where it stands, what it can be. */
export interface Choice {
  readonly label: Word;
  readonly path: readonly string[];
  readonly values: readonly string[];
}

/** The methods by kind of target, and what is done where they do not apply. */
export const ACHIEVEMENT: readonly Choice[] = [
  { label: "kind.atLeast", path: ["achievement", "atLeast", "method"], values: ["ratio", "allOrNothing", "baseline"] },
  { label: "kind.atMost", path: ["achievement", "atMost", "method"], values: ["reciprocal", "complement", "allOrNothing", "baseline"] },
  { label: "kind.exactly", path: ["achievement", "exactly", "method"], values: ["allOrNothing", "distance"] },
  { label: "kind.between", path: ["achievement", "between", "method"], values: ["nearestBound", "allOrNothing"] },
  { label: "kind.by", path: ["achievement", "by", "method"], values: ["allOrNothing", "delay"] },
  { label: "plainTarget", path: ["plainTarget"], values: ["atLeast", "exactly", "refuse"] },
  { label: "zeroTarget", path: ["achievement", "zeroTarget"], values: ["side", "notComputable"] },
  { label: "negativeTarget", path: ["achievement", "negativeTarget"], values: ["mirror", "notComputable"] },
  { label: "missingBaseline", path: ["achievement", "missingBaseline"], values: ["allOrNothing", "notComputable"] },
];

export const REASONS: readonly MissingReason[] = ["notMeasured", "notAvailable", "notAssessable", "cancelled", "noTarget", "notComputable"];
export const POLICIES = ["exclude", "zero", "zeroActual", "full", "block"] as const;
export const LEVELS: readonly Level[] = ["objective", "service", "area", "body"];
export const METHODS = ["weightedMean", "weightedSum", "mean", "minimum", "allOrNothing", "leafMean"] as const;
export const ROUNDED: readonly RoundingPoint["at"][] = ["achievement", "points", "objective", "service", "area", "body"];
export const MODES: readonly RoundingMode[] = ["halfUp", "halfEven", "halfDown", "up", "down", "ceil", "floor"];

export const AGGREGATION: readonly Choice[] = LEVELS.map((level) => ({
  label: `level.${level}`,
  path: ["aggregation", level, "method"],
  values: METHODS,
}));
export const ABSENT: Choice = { label: "weightsAbsent", path: ["weights", "absent"], values: ["equal", "refuse"] };
export const STATUS_ON: Choice = { label: "statusOn", path: ["status", "on"], values: ["displayed", "exact"] };
export const DISPLAY_MODE: Choice = { label: "mode", path: ["display", "mode"], values: MODES };
