/** Every rule that a step can name, and scores in whose steps all of them stand. */
import { ROUNDING_MODES } from "../../src/decimal/rounding.ts";
import type { IndicatorJson, PlanJson } from "../../src/plan/json.ts";
import { parsePlan } from "../../src/plan/parse.ts";
import type { AggregationMethod, Level, MissingPolicy, MissingReason, RoundingPoint, RuleSet } from "../../src/rules/rule-set.ts";
import type { ScoreOptions } from "../../src/score/options.ts";
import type { BodyScore, Score } from "../../src/score/score.ts";
import { scorePlan } from "../../src/score/score-plan.ts";
import { everyPolicy, rulesWith } from "./scoring.ts";

const LEVELS: readonly Level[] = ["objective", "service", "area", "body"];
const POINTS: readonly RoundingPoint["at"][] = ["achievement", "points", ...LEVELS];
const METHODS: readonly AggregationMethod[] = ["weightedMean", "weightedSum", "mean", "minimum", "allOrNothing", "leafMean"];
const REASONS: readonly MissingReason[] = ["notMeasured", "notAvailable", "notAssessable", "cancelled", "noTarget", "notComputable"];
const PHASES = ["interim", "final"] as const;
const POLICIES: readonly MissingPolicy[] = ["exclude", "zero", "zeroActual", "full", "block"];

const THRESHOLD = ["allOrNothing", "baseline", "baseline.allOrNothing", "missingBaseline.allOrNothing"];

/** As the sources of `src/score` name them. */
export const SCORE_RULES: readonly string[] = [
  "measure",
  ...[...THRESHOLD, "ratio"].map((method) => `achievement.atLeast.${method}`),
  ...[...THRESHOLD, "reciprocal", "complement"].map((method) => `achievement.atMost.${method}`),
  ...["exactly.allOrNothing", "exactly.distance", "between.allOrNothing", "between.nearestBound"].map((rule) => `achievement.${rule}`),
  ...["by.allOrNothing", "by.delay", "yesNo.allOrNothing", "zeroTarget.side", "negativeTarget.mirror"].map((rule) => `achievement.${rule}`),
  "points.scale",
  "points.scale.value",
  "points.floor",
  "points.cap",
  "correction.forced",
  "correction.exogenous",
  ...POINTS.flatMap((at) => ROUNDING_MODES.map((mode) => `rounding.${at}.${mode}`)),
  ...REASONS.flatMap((reason) => PHASES.flatMap((phase) => POLICIES.map((policy) => `missing.${reason}.${phase}.${policy}`))),
  "missing.block",
  "gate",
  ...LEVELS.flatMap((level) => [...METHODS, "scale", "floor", "cap"].map((rule) => `aggregation.${level}.${rule}`)),
  "status.displayed",
  "status.exact",
];

type Row = readonly [target: IndicatorJson["target"], actual: string, more?: Partial<IndicatorJson>];

const VALUE_SCALE = { on: "value" as const, bands: [{ below: "50", points: "10" }, { points: "same" as const }] };

/** An indicator for each way through a measurement. */
const ROWS: readonly Row[] = [
  [">= 90,00 %", "85,50 %"],
  [">= 90,00 %", "120,00 %"],
  [">= 90 %", "43/45", { baseline: "60 %" }],
  [">= 90 %", "80 %", { baseline: "95 %" }],
  ["<= 180 gg", "210 gg"],
  ["<= 180 gg", "0 gg", { baseline: "240 gg" }],
  ["<= 180 gg", "170 gg", { baseline: "100 gg" }],
  [">= 0 N.", "-1 N."],
  [">= -100 N.", "-150 N."],
  ["= 4 N.", "5 N."],
  ["tra 5 e 10 N.", "7 N."],
  ["tra 5 e 10 N.", "2 N."],
  ["+20,00 % sulla base", "54 N.", { baseline: "50 N." }],
  ["entro il 30/11", "12/12/2021"],
  ["SI", "NO"],
  [">= 90 %", "40 %", { points: { scale: VALUE_SCALE, floor: "20", cap: "60" } }],
  ["100,00 %", "97 %", { code: "forced" }],
  ["100,00 %", "97 %", { code: "exogenous" }],
  [">= 90 %", ""],
  [">= 90 %", "N/D"],
  [">= 90 %", "non valutabile"],
  [">= 90 %", "annullato"],
  ["N/D", "5 N."],
  [">= 90 %", "5 gg"],
];

const PLAN: PlanJson = {
  body: "Ente *di* esempio",
  year: 2021,
  areas: [
    {
      name: "Area 1",
      services: [
        {
          name: "Servizio <1>",
          objectives: [
            {
              code: "1.1.1",
              title: "Tutti",
              indicators: ROWS.map(([target, actual, more], at) => ({ code: `I_${at}`, name: `Indicatore ${at}`, target, actual, ...more })),
            },
            {
              code: "1.1.2",
              title: "Pochi",
              indicators: ["70 %", "90 %"].map((actual) => ({ code: `P_${actual}`, name: actual, target: ">= 100 %", actual })),
            },
          ],
        },
      ],
    },
    {
      name: "Area 2",
      objectives: [
        { title: "Pre-requisito", indicators: [{ name: "G", target: "SI", actual: "NO", gate: true }] },
        { title: "Nulla", indicators: [] },
      ],
    },
  ],
};

const OPTIONS: ScoreOptions = {
  actuals: {
    forced: { correction: { kind: "forced", points: "85", note: "Decisione\n# dell'OIV" } },
    exogenous: { correction: { kind: "exogenous", share: "50", note: "Calamità" } },
  },
};

const DELAYS = { bands: [{ upTo: "0", points: "100" }, { below: "60", points: { from: "100", to: "0" } }, { points: "0" }] };

type Changes = Parameters<typeof rulesWith>[0];

/** The base rules with each other option on its own, or with few others. */
const CHANGES: readonly Changes[] = [
  {},
  ...(["allOrNothing", "baseline"] as const).map((method) => ({ achievement: { atLeast: { method }, atMost: { method } } })),
  { achievement: { atMost: { method: "complement" } } },
  {
    achievement: {
      exactly: { method: "distance", tolerance: undefined },
      between: { method: "allOrNothing" },
      by: { method: "delay", scale: DELAYS },
    },
  },
  { points: { scale: { bands: [{ below: "60", points: "0" }, { below: "99", points: { from: "50", to: "90" } }, { points: "100" }] } } },
  { points: { floor: "96", cap: "97" } },
  { status: { on: "exact" } },
  ...METHODS.map((method) => ({ aggregation: ofLevels(() => ({ method })) })),
  { aggregation: ofLevels(() => ({ method: "mean", scale: DELAYS })) },
  { aggregation: ofLevels((level) => ({ method: "mean", floor: { objective: "96", service: "97", area: "98", body: "99" }[level] })) },
  { aggregation: ofLevels((level) => ({ method: "mean", cap: { objective: "40", service: "30", area: "20", body: "5" }[level] })) },
  ...ROUNDING_MODES.map((mode) => ({ rounding: POINTS.map((at) => ({ at, decimals: 1, mode })) })),
  ...POLICIES.map((policy) => ({ missing: everyPolicy(policy) })),
];

function ofLevels<T>(rule: (level: Level) => T): Readonly<Record<Level, T>> {
  return { objective: rule("objective"), service: rule("service"), area: rule("area"), body: rule("body") };
}

/** Scores in whose steps every rule stands, unless the rules of the library change. */
export function scoresOfEveryRule(): readonly BodyScore[] {
  const plan = parsePlan(PLAN);
  const ruleSets: readonly RuleSet[] = CHANGES.map(rulesWith);
  return ruleSets.flatMap((ruleSet) => PHASES.map((phase) => scorePlan(plan, ruleSet, { ...OPTIONS, phase })));
}

/** A node and all below it. */
export function nodesOf(score: Score): readonly Score[] {
  return [score, ...score.children.flatMap((child: Score) => nodesOf(child))];
}
