import type { Decimal } from "../decimal/decimal.ts";
import type { Phase } from "../rules/rule-set.ts";
import type { Actual } from "../target/actual.ts";

/** Points set by a person (*forzatura*): these, as written, also where nothing was measured. */
export interface ForcedCorrection {
  readonly kind: "forced";
  /** The points: text such as `"85.5"`, or a Decimal; no floor, cap or rounding follows. */
  readonly points: string | Decimal;
  /** Who decided it, and why; without it the correction is ignored. */
  readonly note: string;
}

/** A part of what is lost given back, since the cause lies outside (*causa esogena*): S + (100 − S) · share ÷ 100. */
export interface ExogenousCorrection {
  readonly kind: "exogenous";
  /** In %, 0–100: text such as `"50"`, or a Decimal. */
  readonly share: string | Decimal;
  /** Who decided it, and why; without it the correction is ignored. */
  readonly note: string;
}

/** A change of an indicator's points by a person, its note mandatory (*correttivo*). */
export type Correction = ForcedCorrection | ExogenousCorrection;

/** What was reached: text as published, an {@link Actual}, or either with a correction; without `actual` the plan's own stays in place. */
export type ActualInput = string | Actual | { readonly actual?: string | Actual | undefined; readonly correction?: Correction | undefined };

/** Results by indicator id, else by code. */
export type ActualInputs = Readonly<Record<string, ActualInput | undefined>> | ReadonlyMap<string, ActualInput | undefined>;

/** What {@link scorePlan} may be told. */
export interface ScoreOptions {
  /** During the year or at its end; `final` unless given. */
  readonly phase?: Phase | undefined;
  /** The scored year, of four digits; the plan's unless given. */
  readonly year?: number | undefined;
  /** The day on which timelines are read, ISO; 31 December of the scored year unless given. */
  readonly asOf?: string | undefined;
  /** Results by indicator id, else by code; they win over the plan's own `actual`. */
  readonly actuals?: ActualInputs | undefined;
}
