import { foreign, refusing } from "../../error/foreign.ts";
import { unwrap } from "../../error/result.ts";
import { formatActual } from "../../target/format.ts";
import type { CalendarDay, Quantity } from "../../target/quantity.ts";

/** On which side of a bound the values lie, itself included; `=` where it is the only one. */
export type Comparator = ">=" | "<=" | "=";

/** What an actual has to be (*valore richiesto*); read it with a `switch` on `kind`. */
export type RequiredBound = RequiredQuantity | RequiredDate | RequiredYesNo | RequiredAny;

/** At least, at most or exactly so much, in the indicator's own unit. */
export interface RequiredQuantity {
  readonly kind: "quantity";
  readonly comparator: Comparator;
  readonly quantity: Quantity;
}

/** Not after, not before, or on this day. */
export interface RequiredDate {
  readonly kind: "date";
  readonly comparator: Comparator;
  /** With its year. */
  readonly date: CalendarDay;
}

/** Yes or no. */
export interface RequiredYesNo {
  readonly kind: "yesNo";
  readonly comparator: "=";
  readonly value: boolean;
}

/** Any value that is reported will do. */
export interface RequiredAny {
  readonly kind: "any";
}

/**
 * Writes a bound as plans write targets (*valore richiesto*): `<= 195 gg`, `>= 11 N.`, `<= 30/11/2021`, `SI`; `qualsiasi valore` where any value will do.
 *
 * @param bound - As given by `requiredActual`.
 * @example
 * ```ts
 * const quantity = { value: new Decimal("97.5"), unit: "percent", decimals: 2 } as const;
 * formatBound({ kind: "quantity", comparator: ">=", quantity }) // => ">= 97,50 %"
 * formatBound({ kind: "date", comparator: "<=", date: { year: 2021, month: 11, day: 30 } }) // => "<= 30/11/2021"
 * ```
 */
export function formatBound(bound: RequiredBound): string {
  return refusing("a bound", bound, () => boundText(bound)) ?? unwrap(foreign("a bound", bound));
}

/** Nothing for a kind that there is not. */
function boundText(bound: RequiredBound): string | undefined {
  switch (bound.kind) {
    case "quantity":
      return `${bound.comparator} ${formatActual({ kind: "measured", quantity: bound.quantity })}`;
    case "date":
      return `${bound.comparator} ${formatActual({ kind: "date", date: bound.date })}`;
    case "yesNo":
      return formatActual({ kind: "yesNo", value: bound.value });
    case "any":
      return "qualsiasi valore";
    default:
      return undefined;
  }
}
