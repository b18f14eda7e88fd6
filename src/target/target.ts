import type { CalendarDay, Quantity } from "./quantity.ts";

/** A promised value as written (*target, valore atteso*); read it with a `switch` on `kind`. */
export type Target = ComparedTarget | BetweenTarget | ChangeTarget | ByTarget | YesNoTarget | QualitativeTarget | NoneTarget;

/** What every target carries. */
interface Written {
  /** Whether it was written in the canonical form, the one that `formatTarget` gives back byte for byte. */
  readonly canonical: boolean;
}

/** A threshold: `>= 90,00 %`, `> 5 N.`, `<= 180 gg`, `< 5 gg`, `= 4 N.`, or `plain`, a bare `100,00 %` that the rule set reads. */
export interface ComparedTarget extends Written {
  readonly kind: "atLeast" | "moreThan" | "atMost" | "lessThan" | "exactly" | "plain";
  readonly quantity: Quantity;
}

/** A range: `tra 5 e 10 N.`; the lower end comes first, each end knows whether it belongs to the range. */
export interface BetweenTarget extends Written {
  readonly kind: "between";
  readonly low: Quantity;
  readonly high: Quantity;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

/** A change against the baseline (*valore di partenza*): `+20,00 % sulla base`. */
export interface ChangeTarget extends Written {
  readonly kind: "change";
  readonly direction: "increase" | "decrease";
  /** By how much; the sign stands in `direction`, the value is above 0. */
  readonly quantity: Quantity;
  /** What it is measured against, as written: `sulla base`, `sul 2018`. */
  readonly reference: string;
}

/** A deadline: `entro il 30/11/2021`. */
export interface ByTarget extends Written {
  readonly kind: "by";
  readonly date: CalendarDay;
}

/** A yes or a no: `SI`. */
export interface YesNoTarget extends Written {
  readonly kind: "yesNo";
  readonly expected: boolean;
}

/** A promise in words, which only a person can judge; never read from an expression, only from `{ "text": "…" }`. */
export interface QualitativeTarget extends Written {
  readonly kind: "qualitative";
  readonly text: string;
}

/** No target as yet: `N/D`. */
export interface NoneTarget extends Written {
  readonly kind: "none";
}
