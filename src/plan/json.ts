import type { PointsRule } from "../scale/points-rule.ts";

/** A target in JSON: an expression such as `">= 90,00 %"`, or a promise in words. */
export type TargetJson = string | QualitativeTargetJson;

/** A promise that only a person can judge; words never pass for an expression. */
export interface QualitativeTargetJson {
  readonly text: string;
}

/** {@link TimelineEntry} in JSON. */
export interface TimelineEntryJson {
  readonly target: TargetJson;
  /** 1900–2100. */
  readonly year?: number;
  /** ISO date, `"2021-07-01"`. */
  readonly from?: string;
  readonly act?: string;
}

/** {@link Indicator} in JSON. */
export interface IndicatorJson {
  readonly id?: string;
  readonly code?: string;
  readonly name: string;
  readonly description?: string;
  /** `"14,29%"`, `"14,29 %"` or `"14.29"`; a dot is always a decimal point. */
  readonly weight?: string;
  readonly target: TargetJson | readonly TimelineEntryJson[];
  /** `"92,5 %"`, `"43/45"`, `"30/11/2021"`, `"SI"`, `"N/D"`. */
  readonly actual?: string;
  /** A quantity: `"240 gg"`. */
  readonly baseline?: string;
  readonly gate?: boolean;
  readonly points?: PointsRule;
}

/** {@link Objective} in JSON. */
export interface ObjectiveJson {
  readonly id?: string;
  readonly code?: string;
  readonly title: string;
  readonly weight?: string;
  readonly indicators?: readonly IndicatorJson[];
  readonly objectives?: readonly ObjectiveJson[];
}

/** {@link Service} in JSON. */
export interface ServiceJson {
  readonly id?: string;
  readonly code?: string;
  readonly name: string;
  readonly weight?: string;
  readonly objectives?: readonly ObjectiveJson[];
}

/** {@link Area} in JSON. */
export interface AreaJson {
  readonly id?: string;
  readonly code?: string;
  readonly name: string;
  readonly weight?: string;
  readonly services?: readonly ServiceJson[];
  readonly objectives?: readonly ObjectiveJson[];
}

/** {@link StrategyItem} in JSON. */
export interface StrategyItemJson {
  readonly code: string;
  readonly title: string;
}

/** {@link Plan} in JSON: what `parsePlan` reads and `encodePlan` writes. */
export interface PlanJson {
  readonly id?: string;
  readonly body: string;
  /** 1900–2100. */
  readonly year: number;
  readonly strategy?: readonly StrategyItemJson[];
  readonly areas: readonly AreaJson[];
}
