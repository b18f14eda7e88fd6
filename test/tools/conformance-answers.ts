/**
 * A library's answers to the conformance vectors, from its public names alone: what a runner in another language does with its implementation, and what
 * every runtime does with the packed one. Types aside it imports nothing of the library, which is handed in.
 */
import type * as Traguardo from "../../src/index.ts";
import type {
  Actual,
  CalendarDay,
  Decimal,
  Issue,
  Quantity,
  Result,
  RuleSet,
  RuleSetBases,
  RuleSetDocument,
  Score,
  ScoreJson,
  ScoreOptions,
  Target,
} from "../../src/index.ts";
import type { PlanJson } from "../../src/plan/json.ts";
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

/** What is asked of the library. */
export type Library = Pick<
  typeof Traguardo,
  | "Decimal"
  | "encodePlan"
  | "fingerprint"
  | "fingerprintPlan"
  | "formatActual"
  | "formatTarget"
  | "parsePlan"
  | "resolveRuleSet"
  | "ruleSets"
  | "safeParseActual"
  | "safeParseTarget"
  | "safeResolveRuleSet"
  | "scoreIndicator"
  | "scorePlan"
  | "scoreToJSON"
>;

/** The library's answers to each level. */
export function answersOf(library: Library): Answers<Level> {
  const ruleSetOf = (name: string, { ruleSets }: Documents): RuleSet =>
    library.resolveRuleSet(ruleSets[name] as RuleSetDocument, ruleSets as RuleSetBases); // whatever they are: the library checks them
  const tree = (input: TreeInput, documents: Documents): PlainObject => {
    const score = library.scorePlan(library.parsePlan(documents.plans[input.plan]), ruleSetOf(input.ruleSet, documents), optionsOfTree(input));
    return treeOf(library.scoreToJSON(score));
  };
  return {
    numbers: ({ text }) =>
      read(library.safeParseActual(text), (actual) =>
        actual.kind === "measured" ? { ...numberOf(actual.quantity), written: library.formatActual(actual) } : {},
      ),
    targets: ({ text, ...column }) =>
      read(library.safeParseTarget(text, column), (target) => ({ target: targetOf(target), written: library.formatTarget(target) })),
    actuals: ({ text, ...column }) =>
      read(library.safeParseActual(text, column), (actual) => ({ actual: actualOf(actual), written: library.formatActual(actual) })),
    rounding: (input) => ({ rounded: roundedBy(library, input) }),
    fingerprints: (input, documents) => {
      if ("ruleSet" in input) {
        const ruleSet = ruleSetOf(input.ruleSet, documents);
        return { fingerprint: library.fingerprint(ruleSet), canonical: canonical(optionsOf(ruleSet)) };
      }
      const plan = library.parsePlan(documents.plans[input.plan]);
      return { fingerprint: library.fingerprintPlan(plan), canonical: canonical(library.encodePlan(plan)) };
    },
    "rule-set-validity": ({ ruleSet }, { ruleSets }) => {
      const result = library.safeResolveRuleSet(ruleSets[ruleSet] as RuleSetDocument, ruleSets as RuleSetBases); // whatever they are
      return result.success ? { accepted: true, issues: [] } : { accepted: false, issues: result.issues.map(placedIssue) };
    },
    "single-indicator": (input, documents) => {
      const score = library.scoreToJSON(singleOf(library, input, ruleSetOf(input.ruleSet, documents)));
      return { ...nodeOf(score), issues: score.issues.map(({ code }) => code) };
    },
    tree,
    "missing-data": tree,
    time: tree,
  };
}

/** An indicator in the smallest plan that holds it. */
export function planAround({ indicator }: SingleInput): PlanJson {
  return {
    body: "Ente",
    year: 2021,
    areas: [{ name: "Area", objectives: [{ title: "Obiettivo", indicators: [{ code: "I", name: "Indicatore", ...indicator }] }] }],
  };
}

/** A fraction rounded as points are shown: it is what an indicator reaches whose target is 100 without unit. */
function roundedBy(library: Library, { value, decimals, mode }: Inputs["rounding"]): string {
  const [numerator = "", denominator = "1"] = value.split("/");
  const places = Number(decimals);
  const rules = library.ruleSets.cameraleStandard;
  const display = { decimals: places, mode };
  const achievement = { ...rules.achievement, negativeTarget: "notComputable", atMost: { method: "complement" } } as const; // no cap is needed, none is set
  const actual = { kind: "fraction", numerator: new library.Decimal(numerator), denominator: new library.Decimal(denominator) } as const;
  const target = library.safeParseTarget(">= 100");
  if (!target.success) return "";
  return library.scoreIndicator(target.data, actual, { ...rules, achievement, points: {}, display }).value?.toFixed(places) ?? "";
}

function singleOf(library: Library, input: SingleInput, ruleSet: RuleSet): Score {
  const { actual, correction, phase, year } = input;
  const actuals = { I: { actual, correction } } as ScoreOptions["actuals"]; // also corrections that are refused
  const body = library.scorePlan(library.parsePlan(planAround(input)), ruleSet, { phase, year: Number(year), actuals });
  const [area] = body.children;
  const [objective] = area?.children ?? [];
  return objective?.children[0] ?? body;
}

function optionsOfTree({ phase, year, asOf, actuals }: TreeInput): ScoreOptions {
  return { phase, year: year === undefined ? undefined : Number(year), asOf, actuals };
}

function treeOf(score: ScoreJson): PlainObject {
  const excluded = score.excluded.map(({ id, reason }) => ({ id, reason }));
  return { nodes: nodesOf(score), excluded, issues: score.issues.map(({ code }) => code) };
}

function nodesOf(score: ScoreJson): readonly PlainObject[] {
  return [{ id: score.id, kind: score.kind, ...nodeOf(score) }, ...score.children.flatMap(nodesOf)];
}

function nodeOf({ state, points, value, status, met, reason, coverage, outlook }: ScoreJson): PlainObject {
  return defined({ state, points, value, status: status?.id, met, reason, coverage, outlook: outlook && { ...outlook } });
}

/** What of a rule set changes a number or a status. */
function optionsOf({
  format: _format,
  id: _id,
  version: _version,
  title: _title,
  sources: _sources,
  validity: _validity,
  ...options
}: RuleSet): object {
  return { ...options, status: { ...options.status, bands: options.status.bands.map(({ label: _label, ...band }) => band) } };
}

/** JSON with its keys in order and without spaces: RFC 8785, since these documents hold no numbers but short integers. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${fields
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .join(",")}}`;
}

function read<T>(result: Result<T>, describe: (data: T) => PlainObject): PlainObject {
  return result.success ? describe(result.data) : { issues: result.issues.map(({ code, position }) => ({ code, position: String(position) })) };
}

function placedIssue({ code, path = [] }: Issue): PlainObject {
  return { code, path: path.map(String) };
}

function plainText(value: Decimal): string {
  const text = value.toFixed();
  return text === "-0" ? "0" : text;
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
