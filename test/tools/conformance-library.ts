/** The library's own answers to the conformance vectors: what a runner in another language does with its implementation. */
import { plainText } from "../../src/decimal/decimal.ts";
import { fraction } from "../../src/decimal/fraction.ts";
import { roundToDecimal } from "../../src/decimal/rounding.ts";
import {
  type Actual,
  type CalendarDay,
  encodePlan,
  fingerprint,
  fingerprintPlan,
  formatActual,
  formatTarget,
  type Issue,
  parsePlan,
  type PlanJson,
  type Quantity,
  resolveRuleSet,
  type Result,
  type RuleSet,
  type RuleSetBases,
  type RuleSetDocument,
  safeParseActual,
  safeParseTarget,
  safeResolveRuleSet,
  type Score,
  type ScoreJson,
  type ScoreOptions,
  scorePlan,
  scoreToJSON,
  type Target,
} from "../../src/index.ts";
import { canonicalJson } from "../../src/rules/canonical-json.ts";
import { optionsOf } from "../../src/rules/options.ts";
import {
  type Answers,
  defined,
  type Documents,
  type Inputs,
  type Level,
  type Plain,
  type PlainObject,
  type SingleInput,
  type TreeInput,
} from "./conformance.ts";

export const libraryAnswers: Answers<Level> = {
  numbers: ({ text }) =>
    read(safeParseActual(text), (actual) => (actual.kind === "measured" ? { ...numberOf(actual.quantity), written: formatActual(actual) } : {})),
  targets: ({ text, ...column }) => read(safeParseTarget(text, column), (target) => ({ target: targetOf(target), written: formatTarget(target) })),
  actuals: ({ text, ...column }) => read(safeParseActual(text, column), (actual) => ({ actual: actualOf(actual), written: formatActual(actual) })),
  rounding: ({ value, decimals, mode }) => {
    const [numerator = "", denominator = "1"] = value.split("/");
    const rounding = { decimals: Number(decimals), mode };
    return { rounded: roundToDecimal(fraction(BigInt(numerator), BigInt(denominator)), rounding).toFixed(rounding.decimals) };
  },
  "rule-set-validity": ({ ruleSet }, documents) => {
    const result = safeResolveRuleSet(documents.ruleSets[ruleSet] as RuleSetDocument, basesOf(documents)); // whatever it is: it is checked
    return result.success ? { accepted: true, issues: [] } : { accepted: false, issues: result.issues.map(placedIssue) };
  },
  fingerprints: fingerprintAnswer,
  "single-indicator": (input, documents) => {
    const score = scoreToJSON(scoreSingle(input, documents));
    return { ...nodeOf(score), issues: score.issues.map(({ code }) => code) };
  },
  tree: treeAnswer,
  "missing-data": treeAnswer,
  time: treeAnswer,
};

/** The rule set of a name, whole. */
export function ruleSetNamed(name: string, documents: Documents): RuleSet {
  return resolveRuleSet(documents.ruleSets[name] as RuleSetDocument, basesOf(documents)); // it is checked
}

/** An indicator in the smallest plan that holds it. */
export function planAround({ indicator }: SingleInput): PlanJson {
  return {
    body: "Ente",
    year: 2021,
    areas: [{ name: "Area", objectives: [{ title: "Obiettivo", indicators: [{ code: "I", name: "Indicatore", ...indicator }] }] }],
  };
}

function scoreSingle(input: SingleInput, documents: Documents): Score {
  const { actual, correction, phase, year } = input;
  const actuals = { I: { actual, correction } } as ScoreOptions["actuals"]; // also corrections that are refused
  const body = scorePlan(parsePlan(planAround(input)), ruleSetNamed(input.ruleSet, documents), { phase, year: Number(year), actuals });
  const [area] = body.children;
  const [objective] = area?.children ?? [];
  return objective?.children[0] ?? body;
}

function treeAnswer({ plan, ruleSet, phase, year, asOf, actuals }: TreeInput, documents: Documents): PlainObject {
  const options = { phase, year: year === undefined ? undefined : Number(year), asOf, actuals: actuals as ScoreOptions["actuals"] }; // also corrections that are refused
  const score = scoreToJSON(scorePlan(parsePlan(documents.plans[plan]), ruleSetNamed(ruleSet, documents), options));
  const excluded = score.excluded.map(({ id, reason }) => ({ id, reason }));
  return { nodes: nodesOf(score), excluded, issues: score.issues.map(({ code }) => code) };
}

function nodesOf(score: ScoreJson): readonly PlainObject[] {
  return [{ id: score.id, kind: score.kind, ...nodeOf(score) }, ...score.children.flatMap(nodesOf)];
}

function nodeOf({ state, points, value, status, met, reason, coverage, outlook }: ScoreJson): PlainObject {
  return defined({ state, points, value, status: status?.id, met, reason, coverage, outlook: outlook && { ...outlook } });
}

function fingerprintAnswer(input: Inputs["fingerprints"], documents: Documents): PlainObject {
  if ("plan" in input) {
    const plan = parsePlan(documents.plans[input.plan]);
    return { fingerprint: fingerprintPlan(plan), canonical: canonical(encodePlan(plan)) };
  }
  const ruleSet = ruleSetNamed(input.ruleSet, documents);
  return { fingerprint: fingerprint(ruleSet), canonical: canonical(optionsOf(ruleSet)) };
}

function canonical(value: unknown): string {
  const text = canonicalJson(value);
  return text.success ? text.data : "";
}

function basesOf({ ruleSets }: Documents): RuleSetBases {
  return ruleSets as RuleSetBases; // whatever they are: a base is checked when it is used
}

function read<T>(result: Result<T>, describe: (data: T) => PlainObject): PlainObject {
  return result.success ? describe(result.data) : { issues: result.issues.map(({ code, position }) => ({ code, position: String(position) })) };
}

function placedIssue({ code, path = [] }: Issue): PlainObject {
  return { code, path: path.map(String) };
}

function numberOf({ value, decimals }: Quantity): PlainObject {
  return { value: plainText(value), decimals: String(decimals) };
}

function quantityOf(quantity: Quantity): PlainObject {
  return defined({ ...numberOf(quantity), unit: quantity.unit, label: quantity.label });
}

function dayOf({ year, month, day }: CalendarDay): PlainObject {
  return defined({ day: String(day), month: String(month), year: year?.toString() });
}

function targetOf(target: Target): Plain {
  const { kind, canonical: isCanonical } = target;
  switch (target.kind) {
    case "between":
      return {
        kind,
        low: quantityOf(target.low),
        high: quantityOf(target.high),
        includesLow: target.includesLow,
        includesHigh: target.includesHigh,
        canonical: isCanonical,
      };
    case "change":
      return { kind, direction: target.direction, quantity: quantityOf(target.quantity), reference: target.reference, canonical: isCanonical };
    case "by":
      return { kind, date: dayOf(target.date), canonical: isCanonical };
    case "yesNo":
      return { kind, expected: target.expected, canonical: isCanonical };
    case "qualitative":
      return { kind, text: target.text, canonical: isCanonical };
    case "none":
      return { kind, canonical: isCanonical };
    default:
      return { kind, quantity: quantityOf(target.quantity), canonical: isCanonical };
  }
}

function actualOf(actual: Actual): Plain {
  const { kind } = actual;
  switch (actual.kind) {
    case "measured":
      return { kind, quantity: quantityOf(actual.quantity) };
    case "fraction":
      return { kind, numerator: plainText(actual.numerator), denominator: plainText(actual.denominator) };
    case "date":
      return { kind, date: dayOf(actual.date) };
    case "yesNo":
      return { kind, value: actual.value };
    case "missing":
      return { kind, reason: actual.reason };
  }
}
