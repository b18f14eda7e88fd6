/**
 * One indicator, its actual and a rule set. `points`, `state`, `reason` and `issues` were worked out by hand from SPEC sections 3, 6 and 7; what is left out is
 * `scored`, no reason and no issue. The generator refuses a row whose verdict is another one.
 */
import type { MissingReason } from "../../../src/rules/rule-set.ts";
import type { PointsRule } from "../../../src/scale/points-rule.ts";
import type { CorrectionJson } from "../oracle.ts";

export interface SingleRow {
  readonly id: string;
  readonly target: string | { readonly text: string };
  readonly actual: string;
  readonly baseline?: string;
  /** The indicator's own points. */
  readonly own?: PointsRule;
  readonly correction?: CorrectionJson;
  /** `camerale-standard` unless given. */
  readonly rules?: string;
  readonly phase?: "interim";
  /** 2021 unless given. */
  readonly year?: string;
  readonly points?: string;
  readonly state?: "unscored" | "excluded";
  readonly met?: boolean;
  readonly reason?: MissingReason;
  readonly issues?: readonly string[];
}

const note = "Verbale dell'OIV";
const forced = (points: string): CorrectionJson => ({ kind: "forced", points, note });
const exogenous = (share: string): CorrectionJson => ({ kind: "exogenous", share, note });
/** What cannot be computed blocks in the final phase. */
const blocked = (...issues: readonly string[]) => ({ state: "unscored", reason: "notComputable", issues }) as const;

const GOLDEN: readonly SingleRow[] = [
  { id: "golden-ratio", target: ">= 90,00 %", actual: "81 %", points: "90" },
  { id: "golden-reciprocal", target: "<= 180 gg", actual: "210 gg", points: "600/7" },
  { id: "golden-complement", target: "<= 180 gg", actual: "210 gg", rules: "camerale-complement", points: "250/3" },
  { id: "golden-complement-at-the-floor", target: "<= 180 gg", actual: "400 gg", rules: "camerale-complement", points: "0" },
  { id: "golden-complement-without-floor", target: "<= 180 gg", actual: "400 gg", rules: "unlimited", points: "-200/9" },
  { id: "golden-reciprocal-far", target: "<= 180 gg", actual: "400 gg", points: "45" },
  { id: "golden-baseline-at-most", target: "<= 180 gg", actual: "210 gg", baseline: "240", rules: "baseline", points: "50" },
  { id: "golden-baseline-at-least", target: ">= 90 %", actual: "81 %", baseline: "60", rules: "baseline", points: "70" },
  { id: "golden-chamber", target: ">= 60,00", actual: "56,00", points: "280/3" },
  { id: "golden-exogenous", target: ">= 100 %", actual: "70 %", correction: exogenous("50"), points: "85" },
  { id: "golden-zero-met", target: "<= 0 N.", actual: "0", points: "100", met: true },
  { id: "golden-zero-missed", target: "<= 0 N.", actual: "3", points: "0", met: false },
  { id: "golden-mirror", target: ">= -100", actual: "-150", points: "200/3" },
  { id: "golden-fraction", target: ">= 50 %", actual: "39/45", points: "100" },
  { id: "golden-fraction-without-cap", target: ">= 50 %", actual: "39/45", rules: "unlimited", points: "520/3" },
  { id: "golden-change", target: "+20 % sulla base", actual: "54", baseline: "50", points: "90" },
];

const RATIO: readonly SingleRow[] = [
  { id: "ratio-zero", target: ">= 90 %", actual: "0 %", points: "0", met: false },
  { id: "ratio-on-target", target: ">= 90 %", actual: "90 %", points: "100", met: true },
  { id: "ratio-above-at-the-cap", target: ">= 90 %", actual: "99 %", points: "100" },
  { id: "ratio-above-below-a-higher-cap", target: ">= 90 %", actual: "99 %", rules: "cap-120", points: "110" },
  { id: "ratio-above-a-higher-cap", target: ">= 90 %", actual: "180 %", rules: "cap-120", points: "120" },
  { id: "ratio-above-without-cap", target: ">= 90 %", actual: "180 %", rules: "unlimited", points: "200" },
  { id: "ratio-negative-at-the-floor", target: ">= 90 %", actual: "-9 %", points: "0" },
  { id: "ratio-negative-without-floor", target: ">= 90 %", actual: "-9 %", rules: "unlimited", points: "-10" },
  { id: "ratio-at-a-floor-above-zero", target: ">= 90 %", actual: "0 %", rules: "floor-10", points: "10" },
  { id: "ratio-a-third", target: ">= 3 N.", actual: "1 N.", points: "100/3" },
  { id: "ratio-many-digits", target: ">= 1.234.567,89 €", actual: "753.546,57 €", points: "2511821900/41152263" },
  { id: "ratio-float-error", target: ">= 80", actual: "0,46", points: "23/40" }, // doubles publish 0,57 for 0,575
  { id: "more-than-on-target-is-not-met", target: "> 5 N.", actual: "5 N.", points: "100", met: false },
  { id: "more-than-below", target: "> 5 N.", actual: "4 N.", points: "80", met: false },
  { id: "more-than-above", target: "> 5 N.", actual: "6 N.", points: "100", met: true },
  { id: "all-or-nothing-just-missed", target: ">= 90 %", actual: "89,99 %", rules: "on-off", points: "0" },
  { id: "all-or-nothing-on-target", target: ">= 90 %", actual: "90 %", rules: "on-off", points: "100" },
  { id: "all-or-nothing-strict-on-target", target: "> 90 %", actual: "90 %", rules: "on-off", points: "0" },
  { id: "all-or-nothing-negative-target-is-not-mirrored", target: ">= -100", actual: "-150", rules: "on-off", points: "0" },
];

const AT_MOST: readonly SingleRow[] = [
  { id: "reciprocal-on-target", target: "<= 180 gg", actual: "180 gg", points: "100", met: true },
  { id: "reciprocal-better-at-the-cap", target: "<= 180 gg", actual: "90 gg", points: "100" },
  { id: "reciprocal-better-below-a-higher-cap", target: "<= 180 gg", actual: "160 gg", rules: "cap-120", points: "225/2" }, // 100 · 180/160
  { id: "reciprocal-actual-zero-is-the-cap", target: "<= 180 gg", actual: "0 gg", points: "100" },
  { id: "reciprocal-actual-zero-is-a-higher-cap", target: "<= 180 gg", actual: "0 gg", rules: "cap-120", points: "120" },
  { id: "reciprocal-actual-negative-is-the-cap", target: "<= 180 gg", actual: "-5 gg", rules: "cap-120", points: "120", met: true },
  { id: "reciprocal-zero-target-goes-first", target: "<= 0 gg", actual: "0 gg", rules: "cap-120", points: "100" },
  { id: "less-than-on-target-is-not-met", target: "< 5 gg", actual: "5 gg", points: "100", met: false },
  { id: "less-than-below", target: "< 5 gg", actual: "4 gg", points: "100", met: true },
  { id: "less-than-above", target: "< 5 gg", actual: "8 gg", points: "125/2" },
  { id: "complement-better-at-the-cap", target: "<= 180 gg", actual: "90 gg", rules: "camerale-complement", points: "100" },
  { id: "complement-better-without-cap", target: "<= 180 gg", actual: "90 gg", rules: "unlimited", points: "150" },
  { id: "complement-twice-the-target", target: "<= 180 gg", actual: "360 gg", rules: "unlimited", points: "0" },
  { id: "complement-actual-zero", target: "<= 180 gg", actual: "0 gg", rules: "unlimited", points: "200" },
  { id: "complement-zero-target", target: "<= 0 N.", actual: "3 N.", rules: "camerale-complement", points: "0" },
  { id: "at-most-all-or-nothing-on-target", target: "<= 180 gg", actual: "180 gg", rules: "on-off", points: "100" },
  { id: "at-most-all-or-nothing-missed", target: "<= 180 gg", actual: "181 gg", rules: "on-off", points: "0" },
];

const BASELINE: readonly SingleRow[] = [
  { id: "baseline-nothing-gained", target: ">= 90 %", actual: "60 %", baseline: "60 %", rules: "baseline", points: "0" },
  { id: "baseline-better-at-the-cap", target: "<= 180 gg", actual: "150 gg", baseline: "240 gg", rules: "baseline", points: "100" },
  { id: "baseline-better-without-cap", target: "<= 180 gg", actual: "150 gg", baseline: "240 gg", rules: "baseline-unlimited", points: "150" },
  { id: "baseline-worse-at-the-floor", target: "<= 180 gg", actual: "300 gg", baseline: "240 gg", rules: "baseline", points: "0" },
  { id: "baseline-worse-without-floor", target: "<= 180 gg", actual: "300 gg", baseline: "240 gg", rules: "baseline-unlimited", points: "-100" },
  { id: "baseline-better-than-the-target-met", target: ">= 90 %", actual: "92 %", baseline: "95 %", rules: "baseline", points: "100" },
  { id: "baseline-better-than-the-target-missed", target: ">= 90 %", actual: "89 %", baseline: "95 %", rules: "baseline", points: "0" },
  { id: "baseline-equal-to-the-target", target: "<= 180 gg", actual: "181 gg", baseline: "180 gg", rules: "baseline", points: "0" },
  { id: "baseline-absent-met", target: ">= 90 %", actual: "90 %", rules: "baseline", points: "100" },
  { id: "baseline-absent-missed", target: ">= 90 %", actual: "89 %", rules: "baseline", points: "0" },
  { id: "baseline-absent-not-computable", target: ">= 90 %", actual: "89 %", rules: "baseline-required", met: false, ...blocked("score.baseline") },
  { id: "baseline-zero-target", target: ">= 0 N.", actual: "-5 N.", baseline: "-10 N.", rules: "baseline", points: "50" },
  { id: "baseline-negative-target-is-not-mirrored", target: ">= -10 N.", actual: "-15 N.", baseline: "-20 N.", rules: "baseline", points: "50" },
  // mirrored: 90 against >= 100 from 50
  { id: "baseline-mirrored", target: "<= -100 N.", actual: "-90 N.", baseline: "-50 N.", rules: "mirror-into-baseline", points: "80" },
  // in hours: 3 against <= 2 from 4
  { id: "baseline-in-a-unit-that-converts", target: "<= 2 ore", actual: "3 ore", baseline: "240 min", rules: "baseline", points: "50" },
  {
    id: "baseline-in-another-unit",
    target: "<= 180 gg",
    actual: "210 gg",
    baseline: "8 mesi",
    rules: "baseline",
    met: false,
    ...blocked("score.unit"),
  },
  { id: "baseline-is-not-looked-at-by-other-methods", target: "<= 180 gg", actual: "210 gg", baseline: "8 mesi", points: "600/7" },
  // T = 60
  { id: "baseline-of-a-change", target: "+20 % sulla base", actual: "55", baseline: "50", rules: "baseline", points: "50" },
];

const ZERO_AND_BELOW: readonly SingleRow[] = [
  { id: "zero-at-least-met", target: ">= 0 N.", actual: "0 N.", points: "100" },
  { id: "zero-at-least-missed", target: ">= 0 N.", actual: "-1 N.", points: "0" },
  { id: "zero-more-than-on-target", target: "> 0 N.", actual: "0 N.", points: "0", met: false },
  { id: "zero-more-than-above", target: "> 0 N.", actual: "1 N.", points: "100" },
  { id: "zero-exactly", target: "= 0 N.", actual: "0 N.", points: "100" },
  { id: "zero-refused", target: ">= 0 N.", actual: "5 N.", rules: "zero-refused", met: true, ...blocked("score.zeroTarget") },
  { id: "zero-refused-at-most", target: "<= 0 N.", actual: "0 N.", rules: "zero-refused", met: true, ...blocked("score.zeroTarget") },
  { id: "zero-refused-distance", target: "= 0 N.", actual: "0 N.", rules: "zero-refused", met: true, ...blocked("score.zeroTarget") },
  { id: "negative-refused", target: ">= -100", actual: "-150", rules: "negative-refused", met: false, ...blocked("score.negativeTarget") },
  { id: "mirror-better", target: ">= -100", actual: "-80", points: "100" }, // mirrored: <= 100 with 80, at the cap
  { id: "mirror-positive-actual", target: ">= -100", actual: "50", rules: "cap-120", points: "120" }, // mirrored: <= 100 with −50, so the cap
  { id: "mirror-at-most", target: "<= -100", actual: "-90", points: "90", met: false }, // mirrored: >= 100 with 90
  { id: "mirror-complement", target: ">= -100", actual: "-150", rules: "camerale-complement", points: "50" }, // 100 · (200 − 150)/100
];

const EXACTLY: readonly SingleRow[] = [
  { id: "exactly-met", target: "= 4 N.", actual: "4 N.", points: "100", met: true },
  { id: "exactly-above", target: "= 4 N.", actual: "5 N.", points: "0", met: false },
  { id: "tolerance-upper-end", target: "= 100 N.", actual: "105 N.", rules: "tolerance-5", points: "100", met: false },
  { id: "tolerance-lower-end", target: "= 100 N.", actual: "95 N.", rules: "tolerance-5", points: "100", met: false },
  { id: "tolerance-just-outside", target: "= 100 N.", actual: "105,01 N.", rules: "tolerance-5", points: "0" },
  { id: "tolerance-left-out-is-zero", target: "= 100 N.", actual: "100,01 N.", rules: "tolerance-absent", points: "0" },
  { id: "distance-met", target: "= 4 N.", actual: "4 N.", rules: "distance", points: "100" },
  { id: "distance-below", target: "= 4 N.", actual: "3 N.", rules: "distance", points: "75" },
  { id: "distance-above", target: "= 4 N.", actual: "5 N.", rules: "distance", points: "75" },
  { id: "distance-far-at-the-floor", target: "= 4 N.", actual: "9 N.", rules: "distance", points: "0" },
  { id: "distance-far-without-floor", target: "= 4 N.", actual: "9 N.", rules: "distance-unlimited", points: "-25" },
  { id: "distance-negative-target", target: "= -4 N.", actual: "-3 N.", rules: "distance", points: "75" },
  { id: "distance-zero-target-missed", target: "= 0 N.", actual: "2 N.", rules: "distance", points: "0" },
  { id: "distance-zero-target-met", target: "= 0 N.", actual: "0 N.", rules: "distance", points: "100" },
];

const BETWEEN: readonly SingleRow[] = [
  { id: "between-inside", target: "tra 5 e 10 N.", actual: "7 N.", points: "100", met: true },
  { id: "between-lower-end", target: "tra 5 e 10 N.", actual: "5 N.", points: "100", met: true },
  { id: "between-upper-end", target: "tra 5 e 10 N.", actual: "10 N.", points: "100", met: true },
  { id: "between-below", target: "tra 5 e 10 N.", actual: "4 N.", points: "80", met: false },
  { id: "between-above", target: "tra 5 e 10 N.", actual: "12 N.", points: "250/3", met: false }, // 100 · 10/12
  { id: "between-above-by-complement", target: "tra 5 e 10 N.", actual: "12 N.", rules: "camerale-complement", points: "80" },
  { id: "between-excluded-lower-end", target: "tra > 5 e 10", actual: "5", points: "100", met: false },
  { id: "between-excluded-upper-end", target: "tra 75 % e < 85 %", actual: "85 %", points: "100", met: false },
  { id: "between-above-an-excluded-end", target: "tra 75 % e < 85 %", actual: "90 %", points: "850/9" },
  { id: "between-zero-lower-end", target: "tra 0 e 10 N.", actual: "-1 N.", points: "0" },
  { id: "between-all-or-nothing-inside", target: "tra 5 e 10 N.", actual: "10 N.", rules: "between-all-or-nothing", points: "100" },
  { id: "between-all-or-nothing-outside", target: "tra 5 e 10 N.", actual: "11 N.", rules: "between-all-or-nothing", points: "0" },
  { id: "between-all-or-nothing-excluded-end", target: "tra > 5 e 10", actual: "5", rules: "between-all-or-nothing", points: "0" },
  { id: "between-nearest-bound-of-all-or-nothing", target: "tra > 5 e 10", actual: "5", rules: "nearest-bound-on-off", points: "0" },
  { id: "between-nearest-bound-of-baseline", target: "tra 5 e 10 N.", actual: "4 N.", baseline: "3 N.", rules: "baseline", points: "50" },
];

const BY: readonly SingleRow[] = [
  { id: "by-on-the-day", target: "entro il 30/11/2021", actual: "30/11/2021", points: "100", met: true },
  { id: "by-early", target: "entro il 30/11/2021", actual: "01/01/2021", points: "100", met: true },
  { id: "by-a-day-late", target: "entro il 30/11/2021", actual: "01/12/2021", points: "0", met: false },
  { id: "by-without-year", target: "entro il 30/11", actual: "30/11/2021", points: "100" },
  { id: "by-without-year-in-another-year", target: "entro il 30/11", actual: "30/11/2021", year: "2020", points: "0" },
  { id: "by-neither-with-year", target: "entro il 30/11", actual: "1 dicembre", points: "0" },
  { id: "by-leap-day-in-a-leap-year", target: "entro il 29/02", actual: "29/02/2020", year: "2020", points: "100" },
  { id: "by-leap-day-in-no-leap-year", target: "entro il 29/02", actual: "28/02/2021", ...blocked("score.date") },
  { id: "by-with-a-number", target: "entro il 30/11/2021", actual: "95 %", ...blocked("score.kind") },
  { id: "by-with-yes", target: "entro il 30/11/2021", actual: "SI", ...blocked("score.kind") },
  { id: "by-with-what-is-a-fraction", target: "entro il 30/11/2021", actual: "30/11", ...blocked("score.kind") },
  { id: "number-with-a-date", target: ">= 90 %", actual: "30/11/2021", ...blocked("score.kind") },
  // the scale of `delay`: up to 0 days 100, up to 30 from 100 to 50, then 0
  { id: "delay-none", target: "entro il 30/11/2021", actual: "30/11/2021", rules: "delay", points: "100" },
  { id: "delay-early", target: "entro il 30/11/2021", actual: "01/10/2021", rules: "delay", points: "100" },
  { id: "delay-a-day", target: "entro il 30/11/2021", actual: "01/12/2021", rules: "delay", points: "295/3", met: false }, // 100 − 50/30
  { id: "delay-thirty-days", target: "entro il 30/11/2021", actual: "30/12/2021", rules: "delay", points: "50" },
  { id: "delay-thirty-one-days", target: "entro il 30/11/2021", actual: "31/12/2021", rules: "delay", points: "0" },
  { id: "delay-over-the-end-of-the-year", target: "entro il 31/12/2021", actual: "10/01/2022", rules: "delay", points: "250/3" },
  { id: "delay-over-a-leap-day", target: "entro il 20/02/2020", actual: "01/03/2020", rules: "delay", points: "250/3" },
  { id: "delay-over-no-leap-day", target: "entro il 19/02/2021", actual: "01/03/2021", rules: "delay", points: "250/3" },
  { id: "delay-over-the-start-of-summer-time", target: "entro il 25/03/2021", actual: "04/04/2021", rules: "delay", points: "250/3" },
  { id: "delay-over-the-end-of-summer-time", target: "entro il 26/10/2021", actual: "05/11/2021", rules: "delay", points: "250/3" },
  // the scale of `delay-bonus`: below −30 days 110, up to 0 100, up to 10 from 100 to 80, then 40
  { id: "delay-bonus-very-early", target: "entro il 30/11/2021", actual: "30/10/2021", rules: "delay-bonus", points: "110" },
  { id: "delay-bonus-thirty-days-early", target: "entro il 30/11/2021", actual: "31/10/2021", rules: "delay-bonus", points: "100" },
  { id: "delay-bonus-five-days", target: "entro il 30/11/2021", actual: "05/12/2021", rules: "delay-bonus", points: "90" },
  { id: "delay-bonus-eleven-days", target: "entro il 30/11/2021", actual: "11/12/2021", rules: "delay-bonus", points: "40" },
];

const YES_NO_AND_PLAIN: readonly SingleRow[] = [
  { id: "yes-met", target: "SI", actual: "SI", points: "100", met: true },
  { id: "yes-missed", target: "SI", actual: "NO", points: "0", met: false },
  { id: "no-met", target: "NO", actual: "NO", points: "100" },
  { id: "no-missed", target: "NO", actual: "SI", points: "0" },
  { id: "yes-with-a-number", target: "SI", actual: "1", ...blocked("score.kind") },
  { id: "number-with-yes", target: ">= 90 %", actual: "SI", ...blocked("score.kind") },
  { id: "plain-at-least", target: "100,00 %", actual: "80 %", points: "80" },
  { id: "plain-at-least-above", target: "80,00 %", actual: "100 %", points: "100", met: true },
  { id: "plain-exactly-met", target: "100,00 %", actual: "100 %", rules: "plain-exactly", points: "100" },
  { id: "plain-exactly-above", target: "100,00 %", actual: "120 %", rules: "plain-exactly", points: "0", met: false },
  { id: "plain-refused", target: "100,00 %", actual: "100 %", rules: "plain-refused", ...blocked("score.plainTarget") },
  { id: "qualitative-reported", target: { text: "Migliorare l'accoglienza" }, actual: "SI", state: "excluded", reason: "notAssessable" },
  { id: "qualitative-not-reported", target: { text: "Migliorare l'accoglienza" }, actual: "", points: "0", reason: "notMeasured" },
  { id: "qualitative-forced", target: { text: "Migliorare l'accoglienza" }, actual: "", correction: forced("80"), points: "80" },
];

const UNITS: readonly SingleRow[] = [
  { id: "unit-bare-actual", target: ">= 90 %", actual: "81", points: "90" },
  { id: "unit-bare-ratio-is-no-per-cent", target: ">= 80 %", actual: "0,8", points: "1" },
  { id: "unit-small-per-cent", target: ">= 80 %", actual: "0,8 %", points: "1" },
  { id: "unit-bare-target-meets-pieces", target: ">= 90", actual: "81 N.", points: "90" },
  { id: "unit-bare-target-and-per-cent", target: ">= 90", actual: "81 %", ...blocked("score.unit") },
  { id: "unit-label", target: ">= 4 incontri", actual: "3 incontri", points: "75" },
  { id: "unit-label-meets-pieces", target: ">= 4 incontri", actual: "3 N.", points: "75" },
  { id: "unit-labels-are-not-compared", target: ">= 4 incontri", actual: "3 riunioni", points: "75" },
  { id: "unit-hours-and-minutes", target: "<= 2 ore", actual: "150 min", points: "80" },
  { id: "unit-minutes-and-hours", target: "<= 90 min", actual: "2 ore", points: "75" },
  { id: "unit-years-and-months", target: "<= 1 anni", actual: "15 mesi", points: "80" },
  { id: "unit-months-and-years", target: "<= 18 mesi", actual: "2 anni", points: "75" },
  { id: "unit-days-and-months-do-not-meet", target: "<= 60 gg", actual: "2 mesi", ...blocked("score.unit") },
  { id: "unit-working-days-and-days-do-not-meet", target: "<= 30 gg lav.", actual: "30 gg", ...blocked("score.unit") },
  { id: "unit-points-and-per-cent-do-not-meet", target: ">= 90 punti", actual: "90 %", ...blocked("score.unit") },
  { id: "unit-percentage-points-and-per-cent-do-not-meet", target: ">= 90 %", actual: "81 p.p.", ...blocked("score.unit") },
  { id: "unit-euro-and-bare", target: ">= 1.000 €", actual: "900", points: "90" },
  { id: "fraction-against-per-cent", target: ">= 100 %", actual: "43/45", points: "860/9" },
  { id: "fraction-against-a-bare-target", target: ">= 1", actual: "3/4", points: "75" },
  { id: "fraction-of-decimals", target: ">= 100 %", actual: "12,5/15", points: "250/3" },
  { id: "fraction-against-pieces", target: ">= 4 N.", actual: "3/4", ...blocked("score.unit") },
  { id: "fraction-against-a-label", target: ">= 4 incontri", actual: "3/4", ...blocked("score.unit") },
  { id: "fraction-with-denominator-zero", target: ">= 90 %", actual: "0/0", ...blocked("score.denominator") },
  { id: "unreadable-inequality", target: ">= 90 %", actual: "≥ 95 %", ...blocked("actual.inequality") },
  { id: "unreadable-hedge", target: ">= 90 %", actual: "circa 90 %", ...blocked("actual.value") },
];

const CHANGE: readonly SingleRow[] = [
  { id: "change-increase", target: "+20 % sulla base", actual: "54 %", baseline: "50 %", points: "90" }, // >= 60 %
  { id: "change-decrease", target: "-20 % sulla base", actual: "50 gg", baseline: "50 gg", points: "80", met: false }, // <= 40 gg
  { id: "change-decrease-met", target: "-20 % sulla base", actual: "40 gg", baseline: "50 gg", points: "100", met: true },
  { id: "change-quantity-increase", target: "+5 N. sulla base", actual: "12 N.", baseline: "10 N.", points: "80" }, // >= 15 N.
  { id: "change-quantity-decrease", target: "-5 N. sulla base", actual: "20 N.", baseline: "20 N.", points: "75" }, // <= 15 N.
  { id: "change-percentage-points", target: "+5 p.p. sulla base", actual: "44 %", baseline: "50 %", points: "80" }, // >= 55 %
  { id: "change-percentage-points-of-pieces", target: "+5 p.p. sulla base", actual: "44 N.", baseline: "50 N.", ...blocked("score.unit") },
  { id: "change-in-a-unit-that-converts", target: "+60 min sulla base", actual: "8 ore", baseline: "9 ore", points: "80" }, // >= 10 ore
  { id: "change-in-another-unit", target: "+5 gg sulla base", actual: "8 ore", baseline: "9 ore", ...blocked("score.unit") },
  { id: "change-without-baseline", target: "+20 % sulla base", actual: "54 %", state: "excluded", reason: "noTarget" },
  // −50 + 50 · 20/100 = −40; mirrored: <= 40 with 50
  { id: "change-of-a-negative-baseline", target: "+20 % sulla base", actual: "-50", baseline: "-50", points: "80" },
  { id: "change-of-a-baseline-of-zero", target: "+20 % sulla base", actual: "0 N.", baseline: "0 N.", points: "100", met: true },
];

const CORRECTION: readonly SingleRow[] = [
  { id: "forced", target: ">= 90 %", actual: "45 %", correction: forced("85"), points: "85", met: false },
  { id: "forced-above-the-cap", target: ">= 90 %", actual: "45 %", correction: forced("120.5"), points: "241/2" },
  { id: "forced-below-the-floor", target: ">= 90 %", actual: "45 %", correction: forced("-3"), points: "-3" },
  { id: "forced-is-not-rounded", target: ">= 90 %", actual: "45 %", correction: forced("85.5"), rules: "round-points-down", points: "171/2" },
  { id: "forced-where-nothing-is-available", target: ">= 90 %", actual: "N/D", correction: forced("60"), points: "60" },
  { id: "forced-where-it-was-cancelled", target: ">= 90 %", actual: "annullato", correction: forced("60"), points: "60" },
  { id: "forced-where-it-cannot-be-computed", target: ">= 90 %", actual: "81 N.", correction: forced("60"), points: "60" },
  { id: "forced-without-target", target: "N/D", actual: "81 %", correction: forced("60"), points: "60" },
  {
    id: "forced-without-note",
    target: ">= 90 %",
    actual: "45 %",
    correction: { kind: "forced", points: "85", note: " " },
    points: "50",
    issues: ["score.correctionNote"],
  },
  { id: "forced-shown-zero-has-no-sign", target: ">= 90 %", actual: "45 %", correction: forced("-0.001"), points: "-1/1000" },
  { id: "exogenous-nothing", target: ">= 90 %", actual: "45 %", correction: exogenous("0"), points: "50" },
  { id: "exogenous-part", target: ">= 90 %", actual: "45 %", correction: exogenous("33.3"), points: "1333/20" }, // 50 + 50 · 33,3 %
  { id: "exogenous-all", target: ">= 90 %", actual: "45 %", correction: exogenous("100"), points: "100" },
  { id: "exogenous-on-full-points", target: ">= 90 %", actual: "99 %", correction: exogenous("50"), rules: "cap-120", points: "110" },
  { id: "exogenous-then-the-cap-again", target: ">= 100 %", actual: "80 %", correction: exogenous("100"), rules: "cap-90", points: "90" },
  { id: "exogenous-on-negative-points", target: ">= 90 %", actual: "-9 %", correction: exogenous("50"), rules: "unlimited", points: "45" },
  // 79,5 · 100/90 = 88,33…; + 11,66… · 10 % = 89,5, cut to 89
  { id: "exogenous-then-rounded", target: ">= 90 %", actual: "79,5 %", correction: exogenous("10"), rules: "round-points-down", points: "89" },
  {
    id: "exogenous-share-above-a-hundred",
    target: ">= 90 %",
    actual: "45 %",
    correction: exogenous("101"),
    points: "50",
    issues: ["score.correctionShare"],
  },
  {
    id: "exogenous-share-below-zero",
    target: ">= 90 %",
    actual: "45 %",
    correction: exogenous("-1"),
    points: "50",
    issues: ["score.correctionShare"],
  },
  {
    id: "exogenous-without-note",
    target: ">= 90 %",
    actual: "45 %",
    correction: { kind: "exogenous", share: "50", note: "" },
    points: "50",
    issues: ["score.correctionNote"],
  },
  {
    id: "exogenous-where-nothing-was-measured",
    target: ">= 90 %",
    actual: "",
    correction: exogenous("50"),
    points: "0",
    reason: "notMeasured",
    issues: ["score.correctionMissing"],
  },
];

const against100 = (id: string, actual: string, rules: string, points: string): SingleRow => ({ id, target: ">= 100 %", actual, rules, points });

const SCALE: readonly SingleRow[] = [
  // below 60 0, below 80 50, up to 99 80, then 100
  against100("steps-below-the-first-end", "59,99 %", "steps", "0"),
  against100("steps-on-an-excluded-end", "60 %", "steps", "50"),
  against100("steps-below-the-next-end", "79,99 %", "steps", "50"),
  against100("steps-on-the-next-end", "80 %", "steps", "80"),
  against100("steps-on-an-included-end", "99 %", "steps", "80"),
  against100("steps-above-an-included-end", "99,01 %", "steps", "100"),
  against100("steps-above-everything", "500 %", "steps", "100"),
  against100("steps-below-everything", "-5 %", "steps", "0"),
  // below 90 0; up to 110 from 60 to 80; below 131 from 80 to 95; then 100
  against100("linear-below", "89,99 %", "linear", "0"),
  against100("linear-on-the-lower-end", "90 %", "linear", "60"),
  against100("linear-in-the-middle", "100 %", "linear", "70"),
  against100("linear-on-the-upper-end", "110 %", "linear", "80"),
  against100("linear-in-the-next-band", "111 %", "linear", "565/7"), // 80 + 15 · 1/21
  against100("linear-jump", "131 %", "linear", "100"),
  // below 60 0, up to 99 the achievement, then 100
  against100("same-below", "59 %", "performplus-like", "0"),
  against100("same-on-the-lower-end", "60 %", "performplus-like", "60"),
  against100("same-inside", "85,5 %", "performplus-like", "171/2"),
  against100("same-on-the-upper-end", "99 %", "performplus-like", "99"),
  against100("same-above", "99,5 %", "performplus-like", "100"),
  // below 100 50, 100 itself 75, then 100
  against100("one-value-below", "99,99 %", "one-value", "50"),
  against100("one-value-on-it", "100 %", "one-value", "75"),
  against100("one-value-above", "100,01 %", "one-value", "100"),
  // printed as 0–37,99, 38,00–75, 76–90, 91–100
  against100("printed-bands-between-37.99-and-38.00", "37,995 %", "printed-bands", "0"),
  against100("printed-bands-on-38", "38 %", "printed-bands", "40"),
  against100("printed-bands-between-90-and-91", "90,5 %", "printed-bands", "100"),
  // below 50 −20, below 80 the achievement, then 150; floor 0, cap 100
  against100("scale-then-floor", "40 %", "bands-beyond-limits", "0"),
  against100("scale-then-nothing", "60 %", "bands-beyond-limits", "60"),
  against100("scale-then-cap", "90 %", "bands-beyond-limits", "100"),
  { id: "scale-of-a-fraction-is-exact", target: ">= 3 N.", actual: "1 N.", rules: "up-to-a-third", points: "100" }, // 33,33… is above 33.33
  against100("scale-after-rounding", "79,5 %", "round-achievement-then-steps", "80"),
  against100("scale-after-rounding-below", "79,49 %", "round-achievement-then-steps", "50"),
  { id: "scale-of-yes", target: "SI", actual: "SI", rules: "steps", points: "100" },
  // correction after the scale: 80 + 20 · 50 %
  { id: "scale-then-correction", target: ">= 100 %", actual: "85 %", correction: exogenous("50"), rules: "steps", points: "90" },
];

const onDays: PointsRule = { scale: { on: "value", bands: [{ upTo: "30", points: "100" }, { upTo: "60", points: "50" }, { points: "0" }] } };
const onHours: PointsRule = { scale: { on: "value", bands: [{ upTo: "1.5", points: "90" }, { points: "10" }] } };
const onPerCent: PointsRule = { scale: { on: "value", bands: [{ below: "95.5", points: "10" }, { points: "90" }] } };
const linearDays: PointsRule = {
  scale: { on: "value", bands: [{ upTo: "30", points: "100" }, { upTo: "60", points: { from: "100", to: "0" } }, { points: "0" }] },
};

const OWN_POINTS: readonly SingleRow[] = [
  { id: "own-replaces-the-cap", target: ">= 90 %", actual: "99 %", own: {}, points: "110" },
  { id: "own-replaces-the-floor", target: ">= 90 %", actual: "-9 %", own: { cap: "100" }, points: "-10" },
  { id: "own-floor", target: ">= 90 %", actual: "0 %", own: { floor: "20" }, points: "20" },
  { id: "own-cap", target: ">= 90 %", actual: "90 %", own: { cap: "80" }, points: "80" },
  { id: "own-cap-is-that-of-reciprocal", target: "<= 180 gg", actual: "0 gg", own: { cap: "150" }, points: "150" },
  { id: "own-without-cap-under-reciprocal", target: "<= 180 gg", actual: "0 gg", own: { floor: "0" }, met: true, ...blocked("score.cap") },
  { id: "own-without-cap-above-zero", target: "<= 180 gg", actual: "90 gg", own: { floor: "0" }, points: "200" },
  {
    id: "own-scale-on-the-achievement",
    target: ">= 100 %",
    actual: "50 %",
    own: { scale: { bands: [{ below: "60", points: "5" }, { points: "same" }] } },
    points: "5",
  },
  { id: "own-scale-instead-of-the-rule-sets", target: ">= 100 %", actual: "70 %", own: { cap: "100" }, rules: "steps", points: "70" },
  { id: "on-value-first-band", target: "<= 30 gg", actual: "30 gg", own: onDays, points: "100" },
  { id: "on-value-second-band", target: "<= 30 gg", actual: "45 gg", own: onDays, points: "50", met: false },
  { id: "on-value-last-band", target: "<= 30 gg", actual: "61 gg", own: onDays, points: "0" },
  { id: "on-value-linear", target: "<= 30 gg", actual: "40 gg", own: linearDays, points: "200/3" },
  { id: "on-value-in-the-targets-unit", target: "<= 2 ore", actual: "90 min", own: onHours, points: "90" },
  { id: "on-value-of-a-fraction", target: ">= 100 %", actual: "43/45", own: onPerCent, points: "90" }, // 95,55… %
  { id: "on-value-of-a-fraction-below", target: ">= 100 %", actual: "42/45", own: onPerCent, points: "10" },
  { id: "on-value-passes-yes", target: "SI", actual: "SI", own: onDays, points: "100" },
  { id: "on-value-passes-a-date", target: "entro il 30/11/2021", actual: "01/12/2021", own: onDays, points: "0" },
  { id: "on-value-then-correction", target: "<= 30 gg", actual: "45 gg", own: onDays, correction: exogenous("50"), points: "75" },
];

const SHOWN: readonly SingleRow[] = [
  { id: "status-red", target: ">= 100 %", actual: "69,99 %", points: "6999/100" },
  { id: "status-yellow-by-what-is-shown", target: ">= 100 %", actual: "69,995 %", points: "13999/200" },
  { id: "status-green-by-what-is-shown", target: ">= 100 %", actual: "89,996 %", points: "22499/250" },
  { id: "status-yellow-by-what-is-exact", target: ">= 100 %", actual: "89,996 %", rules: "status-exact", points: "22499/250" },
  { id: "status-included-end", target: ">= 100 %", actual: "70 %", rules: "status-exact", points: "70" },
  { id: "status-one-band", target: ">= 100 %", actual: "0 %", rules: "izsler-2022", points: "0" },
  { id: "display-whole", target: "<= 180 gg", actual: "210 gg", rules: "performplus-like", points: "600/7" },
  { id: "display-changes-no-points", target: "<= 180 gg", actual: "210 gg", rules: "display-whole-down", points: "600/7" },
  { id: "round-achievement", target: ">= 3 N.", actual: "2 N.", rules: "round-achievement", points: "67" },
  { id: "round-achievement-before-the-cap", target: ">= 100 %", actual: "100,4 %", rules: "round-achievement", points: "100" },
  { id: "round-points-down", target: ">= 1.000 N.", actual: "558 N.", rules: "round-points-down", points: "55" },
  { id: "round-points-half-even", target: ">= 1.000 N.", actual: "625,5 N.", rules: "round-points-half-even", points: "313/5" }, // 62,55 → 62,6
  { id: "round-points-half-even-down", target: ">= 1.000 N.", actual: "624,5 N.", rules: "round-points-half-even", points: "312/5" }, // 62,45 → 62,4
];

const PRESETS: readonly SingleRow[] = [
  { id: "preset-gzoom-like", target: "<= 180 gg", actual: "400 gg", rules: "gzoom-like", points: "0" },
  { id: "preset-gzoom-like-has-no-cap", target: ">= 90 %", actual: "99 %", rules: "gzoom-like", points: "110" },
  {
    id: "preset-gzoom-like-missing-is-an-actual-of-zero",
    target: "<= 180 gg",
    actual: "N/D",
    rules: "gzoom-like",
    points: "200",
    reason: "notAvailable",
  },
  {
    id: "preset-performplus-like-missing-is-zero",
    target: ">= 90 %",
    actual: "",
    rules: "performplus-like",
    phase: "interim",
    points: "0",
    reason: "notMeasured",
  },
  { id: "preset-izsler-cuts-rows", target: ">= 90 %", actual: "82 %", rules: "izsler-2022", points: "91" },
  { id: "preset-izsler-exactly-in-proportion", target: "= 90 %", actual: "50,3 %", rules: "izsler-2022", points: "55" }, // 55,88… cut
  { id: "preset-agenzia-entrate", target: ">= 100 N.", actual: "130 N.", rules: "agenzia-entrate-2001", points: "130" },
];

export const SINGLE_ROWS: readonly SingleRow[] = [
  GOLDEN,
  RATIO,
  AT_MOST,
  BASELINE,
  ZERO_AND_BELOW,
  EXACTLY,
  BETWEEN,
  BY,
  YES_NO_AND_PLAIN,
  UNITS,
  CHANGE,
  CORRECTION,
  SCALE,
  OWN_POINTS,
  SHOWN,
  PRESETS,
].flat();
