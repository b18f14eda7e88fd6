import type { Decimal } from "../decimal/decimal.ts";
import type { Unit } from "./unit.ts";

/** A number with its unit, as written (*quantità*). */
export interface Quantity {
  /** The exact number, in `unit`. */
  readonly value: Decimal;
  readonly unit: Unit;
  /** What is counted, where words follow the number: *incontri* in `4 incontri`; the unit is then `count`. */
  readonly label?: string;
  /** How many decimals were written: 2 for `90,00`. */
  readonly decimals: number;
}

/** A day of the calendar (*data*); without a year, the day of the scored year. */
export interface CalendarDay {
  readonly year?: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}
