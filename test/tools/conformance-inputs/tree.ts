/**
 * Plans under a rule set. The body's `points` (or the `value` that is shown), `nodes` (points, or the state where there are none) and `issues` were worked out by
 * hand from SPEC section 3 and 7; the generator refuses a row whose verdict is another one.
 */
import type { OracleOptions } from "../oracle.ts";
import { ROUNDING_MODES, type RoundingMode } from "../../../src/decimal/rounding.ts";
import { PLANS } from "./plans.ts";
import { walkPlan } from "../../../src/plan/walk.ts";
import { parsePlan } from "../../../src/plan/parse.ts";

export interface TreeRow {
  readonly id: string;
  readonly plan: string;
  /** `camerale-standard` unless given. */
  readonly rules?: string;
  readonly phase?: "interim" | "final";
  readonly year?: string;
  readonly asOf?: string;
  readonly actuals?: Readonly<Record<string, ActualEntry>>;
  /** The body's points; absent where it is unscored. */
  readonly points?: string;
  /** What the body shows. */
  readonly value?: string;
  /** Points or states of other nodes. */
  readonly nodes?: Readonly<Record<string, string>>;
  /** What other nodes show. */
  readonly values?: Readonly<Record<string, string>>;
  /** Of the body. */
  readonly coverage?: string;
  /** Of the body, `"low–high"`. */
  readonly outlook?: string;
  /** Codes at the body, in document order; none unless given. */
  readonly issues?: readonly string[];
}

type ActualEntry = NonNullable<OracleOptions["actuals"]> extends ReadonlyMap<string, infer Entry> ? Entry : never;

const note = "Verbale dell'OIV";
const forced = (points: string): ActualEntry => ({ correction: { kind: "forced", points, note } });

/** Every indicator of the seed plan met exactly, but for one by its place in the document, which counts from 1. */
function seedMet(place: number, actual: string): NonNullable<TreeRow["actuals"]> {
  const indicators = [...walkPlan(parsePlan(PLANS["massa-carrara-2021"]))].filter(({ kind }) => kind === "indicator");
  const targets = targetTexts(PLANS["massa-carrara-2021"] ?? {});
  return Object.fromEntries(indicators.map(({ node }, at) => [node.id, at + 1 === place ? actual : reached(targets[at] ?? "")]));
}

/** The targets in document order; each node of the seed plan has children of one kind only. */
function targetTexts(node: object): readonly string[] {
  return Object.values(node).flatMap((value): readonly string[] =>
    Array.isArray(value) ? (value as object[]).flatMap((part) => ("target" in part ? [String(part.target)] : targetTexts(part))) : [],
  );
}

/** What meets a target and no more. */
function reached(target: string): string {
  const day = /^entro il (\d\d\/\d\d)(\/\d{4})?$/.exec(target);
  return day === null ? target.replace(/^[<>]?=? ?/, "") : `${day[1]}${day[2] ?? "/2021"}`;
}

const EXACT: readonly TreeRow[] = [
  { id: "exact-a", plan: "exact-a", points: "63/8", value: "7.88" },
  { id: "exact-b", plan: "exact-b", points: "1363/40", value: "34.08" },
  { id: "exact-c", plan: "exact-c", points: "1963/40", value: "49.08" },
  { id: "exact-d", plan: "exact-d", points: "12381/200", value: "61.91" },
  { id: "exact-f", plan: "massa-carrara-2021", actuals: seedMet(2, "7,00 %"), points: "791/8", value: "98.88" },
  { id: "exact-g", plan: "massa-carrara-2021", actuals: seedMet(40, "30,00 %"), points: "18889/200", value: "94.45" },
  // 50 % · (75354657/123456789 + 638347925/987654323)
  { id: "exact-h", plan: "exact-h", points: "2553878963825750600/40644210453182949", value: "62.83" },
  { id: "seed-as-adopted", plan: "massa-carrara-2021", phase: "interim", coverage: "0", outlook: "0–100" },
];

const SHAPE: readonly TreeRow[] = [
  { id: "empty", plan: "empty" },
  {
    id: "empty-parts",
    plan: "empty-parts",
    actuals: { I1: "81 %" },
    points: "90",
    nodes: { "area-vuota": "unscored", area: "90", "area/servizio-vuoto": "unscored", "area/obiettivo-vuoto": "unscored" },
  },
  { id: "deepest-plan", plan: "deep", actuals: { I1: "81 %" }, points: "90" },
  { id: "children-in-order", plan: "keys-in-another-order", actuals: { I1: "90 %", I2: "45 %", I3: "0 %" }, points: "125/2" }, // (100 + (50 + 0)/2)/2
  { id: "ids", plan: "ids", actuals: { "mio id": "SI", "la-mia/area/2.1.1/Percent_Agg": "45 %" }, points: "75/2" }, // (0 + (50 + 100)/2)/2
  {
    id: "code-counts-in-each-place",
    plan: "transversal",
    actuals: { T: "45 %" },
    points: "125/2", // A: (50 + 50)/2, B: 45/60
    nodes: { a: "50", b: "75", "a/o/T": "50", "b/o/T": "75" },
  },
  { id: "id-wins-over-code", plan: "transversal", actuals: { T: "45 %", "b/o/T": "30 %" }, points: "50", nodes: { "a/o/T": "50", "b/o/T": "50" } },
  { id: "own-actual-where-none-is-given", plan: "transversal", points: "15", nodes: { "a/o/T": "10", "a/o/U": "50", "b/o/T": "0" } },
  { id: "given-empty-wins-over-own", plan: "transversal", actuals: { T: "" }, points: "25/2", nodes: { "a/o/T": "0" } },
  {
    id: "correction-leaves-own-actual",
    plan: "transversal",
    actuals: { U: { correction: { kind: "exogenous", share: "50", note } }, T: "45 %" },
    points: "275/4", // A: (50 + 75)/2, B: 75
    nodes: { "a/o/U": "75" },
  },
  {
    id: "entry-with-actual-and-correction",
    plan: "one",
    actuals: { I1: { actual: "45 %", correction: { kind: "exogenous", share: "20", note } } },
    points: "60",
  },
  { id: "unknown-key-of-actuals", plan: "one", actuals: { I1: "45 %", nessuno: "1" }, points: "50", issues: ["score.unknownActual"] },
  { id: "issues-come-up-to-the-body", plan: "two-areas", actuals: { I1: "80 gg", I6: "SI" }, issues: ["score.unit", "score.kind"] },
];

const every100 = { I1: "100 %", I2: "100 %", I3: "100 %", I4: "100 %", I5: "100 %", I6: "100 %" };
const six = { I1: "80 %", I2: "60 %", I3: "100 %", I4: "50 %", I5: "90 %", I6: "30 %" };
const [s1, o5] = ["area-a/servizio", "area-b/O4/O5"];

const WEIGHTS: readonly TreeRow[] = [
  { id: "relative-weights-are-not-rounded", plan: "equal-thirds", actuals: every("100 %"), points: "100" },
  { id: "equal-weights", plan: "equal-thirds", actuals: { I1: "100 %", I2: "100 %", I3: "50 %" }, points: "250/3" },
  { id: "weights-below-the-total", plan: "published-thirds", actuals: every("100 %"), points: "100", issues: ["plan.weightSum"] },
  {
    id: "weights-below-the-total-summed",
    plan: "published-thirds",
    rules: "weighted-sum",
    actuals: every("100 %"),
    points: "9999/100",
    issues: ["plan.weightSum"],
  },
  { id: "weights-within-the-tolerance", plan: "published-thirds", rules: "weights-tolerance", actuals: every("100 %"), points: "100" },
  { id: "weights-of-ninety", plan: "weights-of-ninety", actuals: { I1: "100 %", I2: "40 %" }, points: "80", issues: ["plan.weightSum"] },
  {
    id: "weights-of-ninety-summed",
    plan: "weights-of-ninety",
    rules: "weighted-sum",
    actuals: { I1: "100 %", I2: "40 %" },
    points: "72",
    issues: ["plan.weightSum"],
  },
  { id: "weights-above-a-hundred", plan: "weights-above-a-hundred", actuals: { I1: "40 %", I2: "100 %" }, points: "60", issues: ["plan.weightSum"] },
  {
    id: "weights-above-a-hundred-summed",
    plan: "weights-above-a-hundred",
    rules: "weighted-sum",
    actuals: { I1: "100 %", I2: "100 %" },
    points: "150",
    issues: ["plan.weightSum"],
  },
  { id: "weights-of-one", plan: "weights-of-one", rules: "weights-total-1", actuals: { I1: "100 %", I2: "20 %" }, points: "40" },
  { id: "weights-of-one-against-a-hundred", plan: "weights-of-one", actuals: { I1: "100 %", I2: "20 %" }, points: "40", issues: ["plan.weightSum"] },
  { id: "weights-of-one-summed", plan: "weights-of-one", rules: "weighted-sum-total-1", actuals: { I1: "100 %", I2: "20 %" }, points: "40" },
  {
    id: "weights-with-many-digits",
    plan: "weights-with-many-digits",
    actuals: { I1: "0 %", I2: "100 %" },
    value: "66.67",
    points: "666666666666666666666666666666666667/10000000000000000000000000000000000",
  },
  {
    id: "weights-wanted",
    plan: "equal-thirds",
    rules: "weights-wanted",
    actuals: every("100 %"),
    points: "100",
    issues: ["plan.weightsAbsent", "plan.weightsAbsent", "plan.weightsAbsent"],
  },
  { id: "weight-zero-does-not-weigh", plan: "weight-zero", actuals: { I1: "0 %", I2: "80 %" }, points: "80" },
  { id: "weight-zero-in-a-plain-mean", plan: "weight-zero", rules: "mean", actuals: { I1: "0 %", I2: "80 %" }, points: "40" },
  {
    id: "counted-weights-all-zero",
    plan: "weight-zero",
    phase: "interim",
    actuals: { I1: "50 %" },
    nodes: { "area/obiettivo": "unscored", "area/obiettivo/I1": "50", "area/obiettivo/I2": "excluded" },
    coverage: "0",
  },
  { id: "counted-weights-all-zero-summed", plan: "weight-zero", rules: "weighted-sum", phase: "interim", actuals: { I1: "50 %" } },
  { id: "counted-weights-all-zero-in-a-plain-mean", plan: "weight-zero", rules: "mean", phase: "interim", actuals: { I1: "50 %" }, points: "50" },
  { id: "counted-weights-all-zero-minimum", plan: "weight-zero", rules: "minimum", phase: "interim", actuals: { I1: "50 %" }, points: "50" },
  { id: "weights-all-zero", plan: "weights-all-zero", actuals: every("50 %"), issues: ["plan.weightsZero"] },
  {
    id: "weights-all-zero-in-a-plain-mean",
    plan: "weights-all-zero",
    rules: "mean",
    actuals: every("50 %"),
    points: "50",
    issues: ["plan.weightsZero"],
  },
  // 50 % · 14,29 % · 33,33 % = 2,3814285 %
  {
    id: "golden-path",
    plan: "path-product",
    actuals: { I1: "0 %", I2: "0 %", I3: "100 %", I4: "0 %", I5: "0 %", I6: "0 %" },
    points: "4762857/2000000",
    value: "2.38",
  },
];

function every(actual: string): NonNullable<TreeRow["actuals"]> {
  return { I1: actual, I2: actual, ...(actual === "100 %" ? { I3: actual } : {}) };
}

const AGGREGATION: readonly TreeRow[] = [
  {
    id: "weighted-mean",
    plan: "two-areas",
    actuals: six,
    points: "333/5", // A: 70 % · 80 + 30 % · 50 = 71; B: (90 + 30)/2
    nodes: { "area-a": "71", [s1]: "80", [`${s1}/O2`]: "80", "area-a/O3": "50", "area-b": "60", "area-b/O4": "60", [o5]: "30" },
  },
  { id: "weighted-sum", plan: "two-areas", rules: "weighted-sum", actuals: six, points: "333/5" },
  { id: "mean", plan: "two-areas", rules: "mean", actuals: six, points: "125/2", nodes: { "area-a": "65", "area-b": "60" } },
  { id: "minimum", plan: "two-areas", rules: "minimum", actuals: six, points: "30", nodes: { "area-a": "50", [s1]: "60", "area-b": "30" } },
  {
    id: "all-or-nothing-missed",
    plan: "two-areas",
    rules: "all-or-nothing-above",
    actuals: { ...every100, I6: "99,99 %" },
    points: "0",
    nodes: { "area-a": "100", "area-b": "0" },
  },
  { id: "all-or-nothing-reached", plan: "two-areas", rules: "all-or-nothing-above", actuals: every100, points: "100" },
  { id: "leaf-mean", plan: "two-areas", rules: "leaf-mean", actuals: six, points: "205/3", nodes: { "area-a": "145/2", [s1]: "80", "area-b": "60" } },
  {
    id: "mixed-levels",
    plan: "two-areas",
    rules: "mixed-levels",
    actuals: six,
    points: "0",
    nodes: { [`${s1}/O2`]: "60", [s1]: "70", "area-a": "64", "area-b": "30" },
  },
  { id: "mean-of-means", plan: "means", rules: "mean", actuals: { I1: "100 %", I2: "0 %", I3: "50 %", I4: "100 %" }, points: "75" },
  { id: "mean-of-leaves", plan: "means", rules: "leaf-mean", actuals: { I1: "100 %", I2: "0 %", I3: "50 %", I4: "100 %" }, points: "125/2" },
  {
    id: "mean-of-leaves-takes-rounded-rows-and-no-rounded-areas",
    plan: "means",
    rules: "leaf-mean-rounded-rows",
    actuals: { I1: "100 %", I2: "0 %", I3: "33,5 %", I4: "100 %" },
    points: "117/2", // (100 + 0 + 34 + 100)/4
    nodes: { b: "45", "b/o": "134/3", "b/o/I3": "34" },
  },
  {
    id: "excluded-weight-is-shared-out",
    plan: "two-areas",
    phase: "interim",
    actuals: { ...six, I4: "" },
    points: "72", // 60 % · 80 + 40 % · 60
    nodes: { "area-a/O3": "unscored", "area-a": "80" },
    coverage: "41/50", // all but 60 % · 30 %
    outlook: "288/5–378/5",
  },
  {
    id: "excluded-weight-is-lost-in-a-sum",
    plan: "two-areas",
    rules: "weighted-sum",
    phase: "interim",
    actuals: { ...six, I4: "" },
    points: "288/5",
    nodes: { "area-a": "56" },
  },
  {
    id: "excluded-without-weights-is-lost-in-a-sum",
    plan: "equal-thirds",
    rules: "weighted-sum",
    phase: "interim",
    actuals: { I1: "100 %", I2: "50 %" },
    points: "50",
  },
  { id: "excluded-in-a-mean", plan: "equal-thirds", rules: "mean", phase: "interim", actuals: { I1: "100 %", I2: "50 %" }, points: "75" },
  { id: "excluded-in-a-mean-of-leaves", plan: "means", rules: "leaf-mean", phase: "interim", actuals: { I1: "100 %", I2: "0 %" }, points: "50" },
  {
    id: "excluded-in-all-or-nothing",
    plan: "equal-thirds",
    rules: "all-or-nothing-above",
    phase: "interim",
    actuals: { I1: "100 %" },
    points: "100",
  },
  {
    id: "scale-of-a-level",
    plan: "two-areas",
    rules: "objective-steps",
    actuals: six,
    points: "168/5", // O3, O5 and so O4 are below 60
    nodes: { "area-a": "56", "area-a/O3": "0", [o5]: "0", "area-b/O4": "0" },
  },
  {
    id: "floor-and-cap-of-a-level",
    plan: "two-areas",
    rules: "objective-limits",
    actuals: { ...six, I1: "100 %", I6: "0 %" },
    points: "323/5",
    nodes: { [`${s1}/O1`]: "80", [o5]: "20", "area-b/O4": "55" },
  },
  {
    id: "linear-scale-of-a-level",
    plan: "two-areas",
    rules: "area-linear",
    actuals: six,
    points: "266/5",
    nodes: { "area-a": "62", "area-b": "40" },
  },
  { id: "scale-then-cap-of-a-level", plan: "two-areas", rules: "area-linear", actuals: every100, points: "110", nodes: { "area-a": "110" } },
  { id: "scale-of-the-body", plan: "one", rules: "agenzia-entrate-2001", actuals: { I1: "99,9 %" }, points: "565/7", nodes: { area: "111" } }, // 80 + 15 · 1/21
  { id: "scale-of-the-body-below", plan: "one", rules: "agenzia-entrate-2001", actuals: { I1: "80,99 %" }, points: "0" },
  { id: "scale-of-the-body-above", plan: "one", rules: "agenzia-entrate-2001", actuals: { I1: "180 %" }, points: "100", nodes: { area: "200" } },
];

const GATES: readonly TreeRow[] = [
  { id: "gate-passed", plan: "gate", actuals: { G: "SI", I: "50 %" }, points: "60" },
  { id: "gate-failed", plan: "gate", actuals: { G: "NO", I: "100 %" }, points: "0", nodes: { "area/obiettivo/I": "100" } },
  { id: "gate-just-failed", plan: "gate-in-per-cent", actuals: { G: "99,99 %", I: "100 %" }, points: "0" },
  { id: "gate-excluded-does-not-count", plan: "gate", phase: "interim", actuals: { I: "50 %" }, points: "50", outlook: "0–60" },
  { id: "gate-missing-counts-zero", plan: "gate", actuals: { I: "100 %" }, points: "0" },
  { id: "gate-forced", plan: "gate", actuals: { G: forced("100"), I: "50 %" }, points: "60" },
  { id: "gate-forced-below", plan: "gate", actuals: { G: forced("99"), I: "50 %" }, points: "0" },
  { id: "gate-is-final", plan: "gate", rules: "objective-limits", actuals: { G: "NO", I: "100 %" }, points: "0" },
  { id: "gate-second-failed", plan: "gate-and-another", actuals: { G: "SI", H: "NO", I: "100 %" }, points: "0" },
  { id: "gate-false-is-none", plan: "gate-false", actuals: { G: "NO", I: "100 %" }, points: "80" },
  { id: "gate-under-minimum", plan: "gate", rules: "minimum", actuals: { G: "SI", I: "50 %" }, points: "50" },
  { id: "gate-above-other-objectives", plan: "gate-above", actuals: { G: "NO", I1: "100 %" }, points: "0", nodes: { "area/O1/O2": "100" } },
  { id: "gate-of-one-objective-alone", plan: "gate-leaves", actuals: { G: "NO", I1: "80 %", I2: "60 %" }, points: "30" },
  {
    id: "gate-failed-in-a-mean-of-leaves",
    plan: "gate-leaves",
    rules: "leaf-mean-of-the-body",
    actuals: { G: "NO", I1: "80 %", I2: "60 %" },
    points: "20",
  },
  {
    id: "gate-passed-in-a-mean-of-leaves",
    plan: "gate-leaves",
    rules: "leaf-mean-of-the-body",
    actuals: { G: "SI", I1: "80 %", I2: "60 %" },
    points: "80",
  },
  {
    id: "block-wins-over-a-failed-gate",
    plan: "gate",
    actuals: { G: "NO", I: "100 gg" },
    nodes: { "area/obiettivo": "unscored" },
    issues: ["score.unit"],
  },
];

/** To one decimal, by mode: 80,05, and −80,05. */
const TIES: Readonly<Record<RoundingMode, readonly [above: string, below: string]>> = {
  halfUp: ["801/10", "-801/10"],
  halfEven: ["80", "-80"],
  halfDown: ["80", "-80"],
  up: ["801/10", "-801/10"],
  down: ["80", "-80"],
  ceil: ["801/10", "-80"],
  floor: ["80", "-801/10"],
};

/** 2,25, 2,35, −2,25, −2,35 and 2,249 to one decimal. */
const SHOWN: Readonly<Record<RoundingMode, readonly string[]>> = {
  halfUp: ["2.3", "2.4", "-2.3", "-2.4", "2.2"],
  halfEven: ["2.2", "2.4", "-2.2", "-2.4", "2.2"],
  halfDown: ["2.2", "2.3", "-2.2", "-2.3", "2.2"],
  up: ["2.3", "2.4", "-2.3", "-2.4", "2.3"],
  down: ["2.2", "2.3", "-2.2", "-2.3", "2.2"],
  ceil: ["2.3", "2.4", "-2.2", "-2.3", "2.3"],
  floor: ["2.2", "2.3", "-2.3", "-2.4", "2.2"],
};

const ROUNDING: readonly TreeRow[] = [
  ...ROUNDING_MODES.flatMap((mode): readonly TreeRow[] => [
    { id: `round-objective-${mode}`, plan: "halves", rules: `objective-${mode}`, actuals: { I1: "80 %", I2: "80,1 %" }, points: TIES[mode][0] },
    {
      id: `round-objective-${mode}-negative`,
      plan: "halves",
      rules: `objective-${mode}`,
      actuals: { I1: forced("-80"), I2: forced("-80.1") },
      points: TIES[mode][1],
    },
    {
      id: `display-${mode}`,
      plan: "five",
      rules: `display-${mode}`,
      actuals: { I1: "2,25 %", I2: "2,35 %", I3: "-2,25 %", I4: "-2,35 %", I5: "2,249 %" },
      points: "2249/5000", // a fifth of 2,249: nothing but what is shown is rounded
      values: Object.fromEntries(SHOWN[mode].map((value, at) => [`area/obiettivo/I${at + 1}`, value])),
    },
  ]),
  {
    id: "round-every-level",
    plan: "two-areas",
    rules: "round-every-level",
    actuals: { ...six, I1: "80,5 %", I2: "60,4 %" },
    points: "67", // 66,6
    nodes: { [`${s1}/O1/I1`]: "81", [`${s1}/O2/I2`]: "60", [`${s1}/O2`]: "80", [s1]: "80", "area-a": "71", "area-b": "60" }, // the service has 80,4
  },
  {
    id: "round-rows-and-areas",
    plan: "means",
    rules: "izsler-2022",
    actuals: { I1: "99,99 %", I2: "33,9 %", I3: "66,6 %", I4: "51 %" },
    points: "149/2",
    nodes: { a: "99", "b/o": "50", b: "50" },
  }, // 33, 66 and 51
  {
    id: "round-areas-to-the-even",
    plan: "means",
    rules: "izsler-2022",
    actuals: { I1: "100 %", I2: "51 %", I3: "50 %", I4: "" },
    points: "75",
    nodes: { "b/o": "101/2", b: "50" },
  },
  {
    id: "show-forty-decimals",
    plan: "equal-thirds",
    rules: "display-none-rounded",
    actuals: { I1: "100 %", I2: "0 %", I3: "0 %" },
    points: "100/3",
    value: "33.3333333333333333333333333333333333333333",
  },
  { id: "show-whole", plan: "halves", rules: "display-whole-down", actuals: { I1: "80 %", I2: "99,98 %" }, points: "8999/100", value: "89" },
  { id: "status-of-what-is-shown", plan: "halves", actuals: { I1: "80 %", I2: "99,995 %" }, points: "35999/400", value: "90.00" },
  {
    id: "status-of-what-is-exact",
    plan: "halves",
    rules: "status-exact",
    actuals: { I1: "80 %", I2: "99,995 %" },
    points: "35999/400",
    value: "90.00",
  },
  { id: "status-on-an-included-end", plan: "halves", rules: "status-included-ends", actuals: { I1: "60 %", I2: "80 %" }, points: "70" },
  { id: "status-above-an-included-end", plan: "halves", rules: "status-included-ends", actuals: { I1: "60 %", I2: "80,02 %" }, points: "7001/100" },
];

export const TREE_ROWS: readonly TreeRow[] = [EXACT, SHAPE, WEIGHTS, AGGREGATION, GATES, ROUNDING].flat();
