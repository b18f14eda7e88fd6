/** What counts where points are missing: every reason under every policy in both phases, coverage and outlook. Worked out by hand like the rows of `tree.ts`. */
import type { MissingPolicy, MissingReason } from "../../../src/rules/rule-set.ts";
import type { TreeRow } from "./tree.ts";

/** How an indicator `>= 90 %` comes to each reason: another plan, or an actual. */
const REASONS: Readonly<Record<MissingReason, { readonly plan: string; readonly actual?: string; readonly issues?: readonly string[] }>> = {
  notMeasured: { plan: "beside-80", actual: "" },
  notAvailable: { plan: "beside-80", actual: "N/D" },
  notAssessable: { plan: "beside-80", actual: "non valutabile" },
  cancelled: { plan: "beside-80", actual: "annullato" },
  noTarget: { plan: "beside-80-without-target" },
  notComputable: { plan: "beside-80", actual: "81 gg", issues: ["score.unit"] },
};

/** With 25 % of the weight, beside 80 points: nothing 80, 0 points 60, 100 points 85. */
const POINTS: Readonly<Record<MissingPolicy, string | undefined>> = { exclude: "80", zero: "60", zeroActual: "60", full: "85", block: undefined };

const I1 = "area/obiettivo/I1";

function rowOf(reason: MissingReason, policy: MissingPolicy, { id, rules, phase }: Pick<TreeRow, "id" | "rules" | "phase">): TreeRow {
  const { plan, actual, issues } = REASONS[reason];
  const points = POINTS[policy];
  const own = policy === "exclude" ? "excluded" : policy === "block" ? "unscored" : policy === "full" ? "100" : "0";
  return {
    id,
    plan,
    rules: rules ?? "camerale-standard",
    phase: phase ?? "final",
    ...(actual === undefined ? {} : { actuals: { I1: actual } }),
    ...(points === undefined ? {} : { points }),
    nodes: { [I1]: own },
    ...coverageOf(reason),
    ...(issues === undefined ? {} : { issues }),
  };
}

/** What cannot be measured at all counts neither as measured nor as missing. */
function coverageOf(reason: MissingReason): Pick<TreeRow, "coverage"> {
  return { coverage: ["notAssessable", "cancelled", "noTarget"].includes(reason) ? "1" : "3/4" };
}

const reasons = Object.keys(REASONS) as MissingReason[]; // the keys of a record over all of them
const policies = Object.keys(POINTS) as MissingPolicy[]; // likewise

/** The policies of `cameraleStandard` in the final phase; everything is excluded in the other. */
const FINAL: Readonly<Record<MissingReason, MissingPolicy>> = {
  notMeasured: "zero",
  notAvailable: "zero",
  notAssessable: "exclude",
  cancelled: "exclude",
  noTarget: "exclude",
  notComputable: "block",
};

const GRID: readonly TreeRow[] = reasons.flatMap((reason) => [
  ...policies.map((policy) => rowOf(reason, policy, { id: `${reason}-${policy}`, rules: `missing-${policy}` })),
  rowOf(reason, "full", { id: `${reason}-full-in-the-interim-phase`, rules: "missing-full-then-zero", phase: "interim" }),
  rowOf(reason, "zero", { id: `${reason}-zero-in-the-final-phase`, rules: "missing-full-then-zero" }),
  rowOf(reason, "exclude", { id: `${reason}-standard-interim`, phase: "interim" }),
  rowOf(reason, FINAL[reason], { id: `${reason}-standard-final` }),
]);

/** Nothing is available, so the actual counts as 0: what the indicator then has, and the body. */
const ZERO_ACTUAL: readonly TreeRow[] = (
  [
    ["at-most-is-the-cap", "beside-80-at-most", ["100", "85"]],
    ["at-most-by-complement", "beside-80-at-most", ["100", "85"], "missing-zeroActual-complement"], // 200, capped
    ["exactly-zero", "beside-80-exactly-zero", ["100", "85"]],
    ["between", "beside-80-between", ["100", "85"]],
    ["by-was-not-done", "beside-80-by", ["0", "60"]],
    ["yes-was-not-done", "beside-80-yes", ["0", "60"]],
    ["no-is-then-met", "beside-80-no", ["100", "85"]],
    ["change", "beside-80-change-of-ten", ["0", "60"]],
    ["in-words", "beside-80-in-words", ["0", "60"]],
    ["goes-through-the-scale", "beside-80", ["15", "255/4"], "missing-zeroActual-steps"], // 25 % · 15 + 60
    ["by-goes-through-the-scale-of-the-points", "beside-80-by", ["15", "255/4"], "missing-zeroActual-steps"],
  ] as const
).map(([id, plan, [own, points], rules = "missing-zeroActual"]) => ({
  id: `zero-actual-${id}`,
  plan,
  rules,
  actuals: { I1: "N/D" },
  points,
  nodes: { [I1]: own },
  coverage: "3/4",
}));

const SEVERAL: readonly TreeRow[] = [
  {
    id: "no-target-before-the-actuals-reason",
    plan: "beside-80-without-target",
    rules: "missing-full-then-zero",
    actuals: { I1: "annullato" },
    points: "60",
    coverage: "1",
  },
  {
    id: "the-actuals-reason-before-not-computable",
    plan: "beside-80-plain",
    rules: "plain-refused",
    actuals: { I1: "" },
    points: "60",
    nodes: { [I1]: "0" },
    coverage: "3/4",
  },
  {
    id: "not-computable-where-something-was-reported",
    plan: "beside-80-plain",
    rules: "plain-refused-excluded",
    actuals: { I1: "81 %" },
    points: "80",
    nodes: { [I1]: "excluded" },
    coverage: "3/4",
    issues: ["score.plainTarget"],
  },
  {
    id: "change-without-baseline-is-no-target",
    plan: "beside-80-change",
    actuals: { I1: "54 N." },
    points: "80",
    nodes: { [I1]: "excluded" },
    coverage: "1",
  },
  { id: "in-words-not-reported", plan: "beside-80-in-words", actuals: { I1: "" }, points: "60", coverage: "3/4" },
  { id: "in-words-reported", plan: "beside-80-in-words", actuals: { I1: "SI" }, points: "80", nodes: { [I1]: "excluded" }, coverage: "1" },
  { id: "in-words-cancelled", plan: "beside-80-in-words", actuals: { I1: "annullato" }, points: "80", coverage: "1" },
  {
    id: "zero-is-no-missing-value",
    plan: "beside-80",
    rules: "missing-exclude",
    actuals: { I1: "0 %" },
    points: "60",
    nodes: { [I1]: "0" },
    coverage: "1",
  },
  {
    id: "forced-points-are-measured",
    plan: "beside-80",
    rules: "missing-block",
    actuals: { I1: { actual: "N/D", correction: { kind: "forced", points: "40", note: "Verbale dell'OIV" } } },
    points: "70",
    nodes: { [I1]: "40" },
    coverage: "1",
  },
  {
    id: "block-spares-other-branches",
    plan: "two-areas",
    rules: "missing-block",
    actuals: { I1: "80 %", I2: "60 %", I3: "100 %", I4: "50 %", I5: "90 %" },
    nodes: { "area-a": "71", "area-b": "unscored", "area-b/O4": "unscored", "area-b/O4/O5": "unscored", "area-b/O4/I5": "90" },
    coverage: "4/5",
    outlook: "303/5–403/5", // B: 45 to 95; 42,6 + 18 and 42,6 + 38
  },
  {
    id: "block-of-what-cannot-be-computed-has-no-outlook",
    plan: "beside-80",
    actuals: { I1: "81 gg" },
    nodes: { [I1]: "unscored" },
    coverage: "3/4",
    outlook: "none",
    issues: ["score.unit"],
  },
  {
    id: "everything-excluded",
    plan: "two-areas",
    phase: "interim",
    nodes: { "area-a": "unscored", "area-b/O4/I5": "excluded" },
    coverage: "0",
    outlook: "0–100",
  },
  {
    id: "everything-cancelled",
    plan: "halves",
    actuals: { I1: "annullato", I2: "annullato" },
    nodes: { area: "unscored", [I1]: "excluded" },
    coverage: "none",
    outlook: "none",
  },
];

const LIMITS: readonly TreeRow[] = [
  { id: "outlook-of-what-is-excluded", plan: "beside-80", phase: "interim", points: "80", coverage: "3/4", outlook: "60–85" },
  { id: "outlook-of-what-counts-zero", plan: "beside-80", points: "60", coverage: "3/4", outlook: "60–85" },
  { id: "outlook-of-what-blocks", plan: "beside-80", rules: "missing-block", coverage: "3/4", outlook: "60–85" },
  {
    id: "outlook-of-what-is-not-available",
    plan: "beside-80",
    rules: "missing-exclude",
    actuals: { I1: "N/D" },
    points: "80",
    coverage: "3/4",
    outlook: "60–85",
  },
  {
    id: "outlook-of-what-was-cancelled",
    plan: "beside-80",
    rules: "missing-exclude",
    actuals: { I1: "annullato" },
    points: "80",
    coverage: "1",
    outlook: "80–80",
  },
  { id: "outlook-of-what-was-measured", plan: "beside-80", actuals: { I1: "81 %" }, points: "165/2", coverage: "1", outlook: "165/2–165/2" },
  { id: "outlook-starts-at-the-floor", plan: "beside-80", rules: "missing-exclude-floor-10", points: "80", coverage: "3/4", outlook: "125/2–85" },
  {
    id: "zero-whatever-the-floor",
    plan: "beside-80",
    rules: "missing-zero-floor-10",
    points: "60",
    nodes: { [I1]: "0" },
    coverage: "3/4",
    outlook: "60–85",
  },
  {
    id: "full-is-at-most-the-cap",
    plan: "beside-80",
    rules: "missing-full-cap-90",
    points: "165/2",
    nodes: { [I1]: "90" },
    coverage: "3/4",
    outlook: "60–165/2",
  },
  {
    id: "full-is-at-most-a-hundred",
    plan: "beside-80",
    rules: "missing-full-cap-120",
    points: "85",
    nodes: { [I1]: "100" },
    coverage: "3/4",
    outlook: "60–85",
  },
  {
    id: "full-without-cap-is-a-hundred",
    plan: "beside-80",
    rules: "missing-full-no-cap",
    points: "85",
    nodes: { [I1]: "100" },
    coverage: "3/4",
    outlook: "60–85",
  },
  {
    id: "full-by-own-cap",
    plan: "beside-80-own-limits",
    rules: "missing-full",
    points: "145/2",
    nodes: { [I1]: "50" },
    coverage: "3/4",
    outlook: "65–145/2",
  },
  { id: "outlook-by-own-floor-and-cap", plan: "beside-80-own-limits", rules: "missing-exclude", points: "80", coverage: "3/4", outlook: "65–145/2" },
  { id: "outlook-under-an-open-gate", plan: "beside-80-gate", rules: "missing-exclude", points: "80", coverage: "3/4", outlook: "0–85" },
  {
    id: "outlook-keeps-the-other-policies",
    plan: "two-areas",
    rules: "missing-exclude",
    actuals: { I1: "80 %", I2: "annullato", I3: "100 %", I4: "50 %", I5: "90 %", I6: "" },
    points: "2091/25",
    coverage: "337/437",
    outlook: "1641/25–2141/25",
  },
  {
    id: "outlook-is-rounded-as-the-points",
    plan: "beside-80",
    rules: "objective-ceil",
    actuals: { I1: "N/D", I2: "80,02 N." },
    points: "601/10",
    coverage: "3/4",
    outlook: "601/10–851/10",
  },
  {
    id: "coverage-by-shares-of-another-total",
    plan: "weights-of-ninety",
    phase: "interim",
    actuals: { I1: "50 %" },
    points: "50",
    coverage: "2/3",
    issues: ["plan.weightSum"],
  },
  { id: "coverage-without-weights", plan: "equal-thirds", phase: "interim", actuals: { I1: "50 %" }, points: "50", coverage: "1/3" },
  { id: "renormalised-after-data-were-lost", plan: "two-areas", phase: "interim", actuals: { I1: "100 %" }, points: "100", coverage: "21/125" }, // 60 % · 70 % · 40 %
];

export const MISSING_ROWS: readonly TreeRow[] = [GRID, ZERO_ACTUAL, SEVERAL, LIMITS].flat();
