/** Reached values as they are reported. Each row was worked out by hand from SPEC section 2. */
import type { QuantityText } from "./targets.ts";

/** An actual in plain texts. */
export type ActualRow =
  | readonly [kind: "measured", quantity: QuantityText]
  | readonly [kind: "fraction", numerator: string, denominator: string]
  | readonly [kind: "date", day: string, month: string, year?: string]
  | readonly [kind: "yesNo", value: boolean]
  | readonly [kind: "missing", reason: "notMeasured" | "notAvailable" | "notAssessable" | "cancelled"];

/** What is read, and how it is written back. */
export const ACTUALS: readonly (readonly [id: string, text: string, written: string, actual: ActualRow, unit?: string])[] = [
  ["per-cent", "92,5 %", "92,5 %", ["measured", "92.5 percent 1"]],
  ["per-cent-glued", "92,50%", "92,50 %", ["measured", "92.5 percent 2"]],
  ["above-a-hundred-per-cent", "120 %", "120 %", ["measured", "120 percent 0"]],
  ["days", "210 gg", "210 gg", ["measured", "210 day 0"]],
  ["hours", "2 ore", "2 ore", ["measured", "2 hour 0"]],
  ["minutes-behind-a-number", "90 min", "90 min", ["measured", "90 minute 0"]],
  ["percentage-points", "3 p.p.", "3 p.p.", ["measured", "3 percentagePoint 0"]],
  ["equals", "= 98,0%", "98,0 %", ["measured", "98 percent 1"]],
  ["bare", "95", "95", ["measured", "95 none 0"]],
  ["bare-ratio-is-no-per-cent", "0,9", "0,9", ["measured", "0.9 none 1"]],
  ["bare-dot", "92.5", "92,5", ["measured", "92.5 none 1"]],
  ["zero-is-not-missing", "0", "0", ["measured", "0 none 0"]],
  ["zero-pieces", "0 N.", "0 N.", ["measured", "0 count 0"]],
  ["negative", "-5 N.", "-5 N.", ["measured", "-5 count 0"]],
  ["negative-minus-sign", "−5 N.", "-5 N.", ["measured", "-5 count 0"]],
  ["euro-grouped", "1.500 €", "1.500 €", ["measured", "1500 euro 0"]],
  ["euro-first", "€ 1.500,00", "1.500,00 €", ["measured", "1500 euro 2"]],
  ["millions-of-euro", "1,5 M€", "1.500.000 €", ["measured", "1500000 euro 0"]],
  ["label", "4 incontri", "4 incontri", ["measured", "4 count 0: incontri"]],
  ["unit-first", "n. 4", "4 N.", ["measured", "4 count 0"]],
  ["unit-of-the-column", "80", "80 %", ["measured", "80 percent 0"], "%"],
  ["own-unit-before-the-column", "80 N.", "80 N.", ["measured", "80 count 0"], "%"],
  ["four-digits-are-a-number", "2021", "2.021", ["measured", "2021 none 0"]],
  ["fraction", "43/45", "43/45", ["fraction", "43", "45"]],
  ["fraction-with-spaces", "43 / 45", "43/45", ["fraction", "43", "45"]],
  ["fraction-grouped", "1.250/1.300", "1.250/1.300", ["fraction", "1250", "1300"]],
  ["fraction-with-decimals", "12,5/15", "12,5/15", ["fraction", "12.5", "15"]],
  ["fraction-of-nothing", "0/7", "0/7", ["fraction", "0", "7"]],
  ["fraction-denominator-zero-is-read", "7/0", "7/0", ["fraction", "7", "0"]],
  ["fraction-that-looks-like-a-day", "30/11", "30/11", ["fraction", "30", "11"]],
  ["date", "30/11/2021", "30/11/2021", ["date", "30", "11", "2021"]],
  ["date-dots", "30.11.2021", "30/11/2021", ["date", "30", "11", "2021"]],
  ["date-month-in-a-word", "30 novembre 2021", "30/11/2021", ["date", "30", "11", "2021"]],
  ["date-without-year", "30 novembre", "30 novembre", ["date", "30", "11"]],
  ["date-leap-day", "29/02/2020", "29/02/2020", ["date", "29", "2", "2020"]],
  ["yes", "SI", "SI", ["yesNo", true]],
  ["no", "NO", "NO", ["yesNo", false]],
  ["yes-with-accent", "sì", "SI", ["yesNo", true]],
  ["yes-on", "On", "SI", ["yesNo", true]],
  ["empty", "", "", ["missing", "notMeasured"]],
  ["blank", "   ", "", ["missing", "notMeasured"]],
  ["not-available", "N/D", "N/D", ["missing", "notAvailable"]],
  ["not-available-stops", "n.d.", "N/D", ["missing", "notAvailable"]],
  ["not-available-dash", "-", "N/D", ["missing", "notAvailable"]],
  ["not-assessable", "non valutabile", "non valutabile", ["missing", "notAssessable"]],
  ["not-assessable-case", "Non Valutabile", "non valutabile", ["missing", "notAssessable"]],
  ["cancelled", "annullato", "annullato", ["missing", "cancelled"]],
  ["cancelled-other-word", "stralciato", "annullato", ["missing", "cancelled"]],
];

/** What is refused, and where the fault begins. */
export const REFUSED_ACTUALS: readonly (readonly [id: string, text: string, code: string, position: string])[] = [
  ["inequality-unicode", "≥ 95%", "actual.inequality", "0"],
  ["inequality", ">= 95 %", "actual.inequality", "0"],
  ["inequality-in-words", "almeno 95 %", "actual.inequality", "0"],
  ["hedge", "circa 90 %", "actual.value", "0"],
  ["prose", "in corso", "actual.value", "0"],
  ["yes-or-no", "si/no", "actual.value", "0"],
  ["range", "tra 5 e 10", "actual.value", "0"],
  ["deadline", "entro il 30/11/2021", "actual.value", "0"],
  ["two-numbers", "90 95", "target.trailing", "3"],
  ["no-such-day", "29/02/2021", "target.date", "0"],
  ["two-digit-year", "30/11/21", "target.year", "6"],
];
