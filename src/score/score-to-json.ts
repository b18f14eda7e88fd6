import { plainText } from "../decimal/decimal.ts";
import { fractionText } from "../decimal/fraction.ts";
import type { Issue, IssueParams } from "../error/plan-error.ts";
import type { MissingReason, Phase } from "../rules/rule-set.ts";
import { formatActual, formatTarget } from "../target/format.ts";
import { givenScore } from "./given-score.ts";
import type { ScoreNode } from "./node.ts";
import type { BodyScore, IndicatorScore, Score, Status, Step, StepValue } from "./score.ts";
import { settingsOf } from "./settings.ts";

/** A score as plain JSON: texts, lists, objects, true and false. What a node has not is left out. */
export interface ScoreJson {
  readonly kind: Score["kind"];
  readonly id: string;
  readonly code?: string;
  /** The scored year; on the body. */
  readonly year?: string;
  /** On the body. */
  readonly phase?: Phase;
  /** The day on which timelines were read, where one was named; on the body. */
  readonly asOf?: string;
  /** On the body. */
  readonly ruleSet?: { readonly id: string; readonly version: string };
  readonly state: Score["state"];
  /** In shortest plain form: `"14.29"`, `"50"`. */
  readonly weight?: string;
  /** In canonical form: `">= 90,00 %"`. */
  readonly target?: string;
  /** In canonical form: `"92,50 %"`; empty where nothing was measured. */
  readonly actual?: string;
  readonly met?: boolean;
  readonly reason?: MissingReason;
  /** Exact: `"600/7"`, `"90"`. */
  readonly points?: string;
  /** As shown, with all the decimals of the rule set's `display`: `"85.71"`. */
  readonly value?: string;
  readonly status?: Status;
  /** Exact, 0–1: `"1/2"`. */
  readonly coverage?: string;
  /** Exact. */
  readonly outlook?: { readonly low: string; readonly high: string };
  readonly excluded: readonly { readonly id: string; readonly reason: MissingReason }[];
  readonly issues: readonly IssueJson[];
  readonly steps: readonly StepJson[];
  readonly children: readonly ScoreJson[];
}

/** An {@link Issue} as plain JSON: its numbers are text. */
export interface IssueJson {
  readonly code: string;
  readonly severity: Issue["severity"];
  readonly message: string;
  readonly hint: string;
  readonly params: IssueParams;
  readonly path?: readonly string[];
  readonly position?: string;
  readonly length?: string;
  readonly input?: string;
  readonly expected?: readonly string[];
  readonly suggestion?: string;
}

/** A {@link Step} as plain JSON: its fractions are text. */
export interface StepJson {
  readonly step: Step["step"];
  readonly rule: string;
  readonly inputs: Readonly<Record<string, string | boolean>>;
  readonly result?: string | boolean;
}

/**
 * A score as plain JSON (*punteggio in JSON*), whole: every node below, with its exact points, steps and issues. Stable: the same score gives the same bytes
 * after `JSON.stringify`.
 *
 * @param score - The score of a plan, or any node of it.
 * @returns an object of texts, lists, objects, true and false: `"points": "600/7"`, `"value": "85.71"`.
 * @throws {@link PlanError} with `value.foreign` for what is no score.
 * @example
 * ```ts
 * const score = scoreIndicator(parseTarget("<= 180 gg"), "210 gg", ruleSets.cameraleStandard);
 * const { points, value, coverage } = scoreToJSON(score);
 * [points, value, coverage] // => ["600/7", "85.71", "1"]
 * ```
 */
export function scoreToJSON(score: Score): ScoreJson {
  givenScore(score);
  const { kind, id, code, state, weight, points, status, coverage, outlook } = score;
  const json = {
    kind,
    id,
    code,
    ...(kind === "body" ? callOf(score) : {}),
    state,
    weight: weight && plainText(weight),
    ...(kind === "indicator" ? comparisonOf(score) : {}),
    points: points && fractionText(points),
    value: (score as unknown as ScoreNode).shown, // every score is made of such nodes
    status: status && { id: status.id, label: { it: status.label.it, en: status.label.en } },
    coverage: coverage && fractionText(coverage),
    outlook: outlook && { low: fractionText(outlook.low), high: fractionText(outlook.high) },
    excluded: score.excluded.map((one) => ({ id: one.id, reason: one.reason })),
    issues: score.issues.map(issueJson),
    steps: score.steps.map(stepJson),
    children: score.children.map(scoreToJSON),
  };
  return defined(json) as unknown as ScoreJson; // what is undefined was left out
}

function callOf({ plan, ruleSet, options }: BodyScore): Partial<ScoreJson> {
  const { year, phase, asOf } = settingsOf({ ...options, actuals: undefined }, plan.year);
  return defined({ year: String(year), phase, asOf, ruleSet: { id: ruleSet.id, version: ruleSet.version } });
}

function comparisonOf({ target, actual, met, reason }: IndicatorScore): Partial<ScoreJson> {
  return defined({ target: target && formatTarget(target), actual: actual && formatActual(actual), met, reason });
}

function issueJson({ code, severity, message, hint, params, path, position, length, input, expected, suggestion }: Issue): IssueJson {
  const place = { path: path?.map(String), position: position?.toString(), length: length?.toString() };
  return defined({ code, severity, message, hint, params, ...place, input, expected, suggestion }) as IssueJson; // its other fields are always there
}

function stepJson({ step, rule, inputs, result }: Step): StepJson {
  const texts = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, stepText(value)]));
  return defined({ step, rule, inputs: defined(texts), result: stepText(result) }) as StepJson; // its other fields are always there
}

function stepText(value: StepValue): string | boolean | undefined {
  return typeof value === "object" ? fractionText(value) : value;
}

/** The same object without the fields that are not there. */
function defined<T extends object>(value: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as { [Key in keyof T]?: Exclude<T[Key], undefined> }; // fields are only left out
}
