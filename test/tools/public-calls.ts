/** Every public function with arguments that it takes: what the suites that hold for all of them start from. */
import * as traguardo from "../../src/index.ts";
import { deepFreeze } from "./deep-freeze.ts";

/** A function of the API and how it is called. */
export interface PublicCall {
  readonly name: string;
  /** Sound arguments, made afresh and deep-frozen. */
  readonly sound: () => readonly unknown[];
  readonly call: (...given: readonly unknown[]) => unknown;
}

export const PLAN_JSON = {
  body: "Ente",
  year: 2021,
  strategy: [{ code: "2.1.1", title: "Servizi" }],
  areas: [
    {
      name: "Staff",
      weight: "60",
      services: [
        {
          name: "Personale",
          objectives: [
            {
              code: "2.1.1",
              title: "Servizi",
              indicators: [
                { code: "Tempi", name: "Tempo medio", weight: "50", target: "<= 180 gg", actual: "210 gg", baseline: "240 gg" },
                { code: "Corsi", name: "Corsi", weight: "50", target: [{ target: ">= 10 N.", year: 2021, from: "2021-01-01", act: "Delibera 3" }] },
              ],
            },
          ],
        },
      ],
    },
    {
      name: "Promozione",
      weight: "40",
      objectives: [
        {
          title: "Eventi",
          objectives: [
            {
              title: "Fiere",
              indicators: [
                {
                  name: "Fiere",
                  description: "Quante",
                  target: { text: "Buone fiere" },
                  gate: true,
                  points: { floor: "0", cap: "100", scale: { bands: [{ points: "same" }] } },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
} as const satisfies traguardo.PlanJson;

const rules = traguardo.ruleSets.cameraleStandard;
const plan = (): traguardo.Plan => traguardo.parsePlan(PLAN_JSON);
const score = (): traguardo.BodyScore => traguardo.scorePlan(plan(), rules, { actuals: { Corsi: "9 N." } });
const refused = (): readonly traguardo.Issue[] => {
  const read = traguardo.safeParseTarget(">= %");
  return read.success ? [] : read.issues;
};
const rulesJson = (): object => structuredClone(rules) as object;
const extending = (): object => ({
  extends: { id: rules.id, version: rules.version },
  format: rules.format,
  id: "x",
  version: "1.0.0",
  title: rules.title,
  sources: [],
});

/** By name; `test/hostile.test.ts` fails where the list of functions and the public ones differ. */
const SOUND: Readonly<Record<string, () => readonly unknown[]>> = {
  formatIssues: () => [refused(), { locale: "it" }],
  italianHolidays: () => [2021],
  addWorkingDays: () => ["2021-06-01", 5, { holidays: ["2021-06-24"] }],
  workingDaysBetween: () => ["2021-06-01", "2021-06-30", { holidays: ["2021-06-24"] }],
  periods: () => [2021, "quarter"],
  parseActual: () => ["92,5 %", { unit: "%" }],
  safeParseActual: () => ["92,5 %", { unit: "%" }],
  parseTarget: () => [">= 90,00 %", { unit: "%" }],
  safeParseTarget: () => [">= 90,00 %", { unit: "%" }],
  formatActual: () => [traguardo.parseActual("92,5 %")],
  formatTarget: () => [traguardo.parseTarget(">= 90,00 %")],
  isMet: () => [traguardo.parseTarget(">= 90,00 %"), traguardo.parseActual("92,5 %"), { year: 2021, plainTarget: "atLeast" }],
  encodePlan: () => [plan()],
  safeEncodePlan: () => [plan()],
  parsePlan: () => [PLAN_JSON],
  safeParsePlan: () => [PLAN_JSON],
  walkPlan: () => [plan()],
  parseRow: () => ["50% >= 90,00 % 92,5 %"],
  safeParseRow: () => ["50% >= 90,00 % 92,5 %"],
  parseRuleSet: () => [rulesJson()],
  safeParseRuleSet: () => [rulesJson()],
  resolveRuleSet: () => [extending(), traguardo.ruleSets],
  safeResolveRuleSet: () => [extending(), traguardo.ruleSets],
  fingerprint: () => [rules],
  fingerprintPlan: () => [plan()],
  diffRuleSets: () => [rules, traguardo.ruleSets.onOff],
  checkPlan: () => [plan(), rules],
  scoreIndicator: () => [traguardo.parseTarget(">= 90 %"), "81 %", rules, { baseline: "60 %", phase: "final", year: 2021 }],
  scorePlan: () => [plan(), rules, { actuals: { Corsi: "9 N." }, phase: "interim", year: 2021, asOf: "2021-12-31" }],
  scorePlans: () => [[plan(), plan()], rules, { actuals: { Corsi: "9 N." } }],
  rescore: () => [score(), { Corsi: "8 N." }],
  scoreToJSON: () => [score()],
  prepareScorer: () => [plan(), rules, { actuals: { Corsi: "9 N." } }],
  explain: () => [score(), { locale: "it", depth: 2, format: "markdown" }],
  contributions: () => [score()],
  strategicMap: () => [score()],
  equalWeights: () => [7, { decimals: 2, residueOn: "first" }],
  explainWeights: () => [["33,34", "33,33", "33,33"], { total: "100" }],
  proposeWeights: () => [["30", "30", "30"], { method: "largestRemainder", total: "100", decimals: 2 }],
  compareRuleSets: () => [plan(), rules, traguardo.ruleSets.onOff, { actuals: { Corsi: "9 N." } }],
  requiredActual: () => [score(), "Corsi", { goal: "95", at: "staff" }],
  safeRequiredActual: () => [score(), "Corsi", { goal: "95", at: "staff" }],
  formatBound: () => [{ kind: "yesNo", comparator: "=", value: true }],
  pace: () => [score(), { asOf: "2021-06-30" }],
  compareScores: () => [score(), score(), { acrossRuleSets: false }],
  safeCompareScores: () => [score(), score(), { acrossRuleSets: false }],
  sensitivity: () => [score(), { step: "unit" }],
  safeSealScore: () => [score()],
  sealScore: () => [score()],
  verifySeal: () => [structuredClone(traguardo.sealScore(score())), plan(), rules],
};

const api = traguardo as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>; // SOUND names functions only

export const PUBLIC_CALLS: readonly PublicCall[] = Object.entries(SOUND).map(([name, sound]) => ({
  name,
  sound: () => sound().map(deepFreeze),
  call: (...given) => api[name]!(...given),
}));
