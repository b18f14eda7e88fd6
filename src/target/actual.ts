import type { Decimal } from "../decimal/decimal.ts";
import type { CalendarDay, Quantity } from "./quantity.ts";

/** A reached value as reported (*consuntivo*); read it with a `switch` on `kind`. */
export type Actual = MeasuredActual | FractionActual | DateActual | YesNoActual | MissingActual;

/** Why nothing was measured: empty, `N/D`, `non valutabile`, `annullato`. */
export type AbsenceReason = "notMeasured" | "notAvailable" | "notAssessable" | "cancelled";

/** A measured quantity: `92,50 %`. */
export interface MeasuredActual {
  readonly kind: "measured";
  readonly quantity: Quantity;
}

/** A share by its two terms, exact: `43/45`. */
export interface FractionActual {
  readonly kind: "fraction";
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** The day on which it was done: `30/11/2021`. */
export interface DateActual {
  readonly kind: "date";
  readonly date: CalendarDay;
}

/** Done or not: `SI`, `NO`. */
export interface YesNoActual {
  readonly kind: "yesNo";
  readonly value: boolean;
}

/** Nothing was measured, and why. */
export interface MissingActual {
  readonly kind: "missing";
  readonly reason: AbsenceReason;
}
