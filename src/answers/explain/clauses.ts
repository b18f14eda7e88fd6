import { compare, type Fraction, fromPlainText, HUNDRED, ZERO } from "../../decimal/fraction.ts";
import type { IssueParams } from "../../error/plan-error.ts";
import type { Level, RoundingPoint, RuleSet } from "../../rules/rule-set.ts";
import type { PointsRule } from "../../scale/points-rule.ts";
import type { Scale } from "../../scale/scale.ts";
import type { Step, StepValue } from "../../score/score.ts";
import { scaleText } from "./band-text.ts";
import { exactAndShown, exactText, operandText } from "./numbers.ts";
import type { Scribe } from "./scribe.ts";
import { type WordKey, wordKey } from "./words.ts";

/** What the steps of a node are told with. */
export interface Teller {
  readonly scribe: Scribe;
  readonly ruleSet: RuleSet;
  /** How many decimals inputs are written with at least, by their names; others with those of the display. */
  readonly decimals: Readonly<Record<string, number>>;
  /** The scale, floor and cap of an indicator; a group has those of its level. */
  readonly limits: PointsRule;
  /** What fills the words besides the inputs, the result and the options of the rule set. */
  readonly extra: IssueParams;
}

/** Steps in words, each with its formula filled in; the last number is in points. Why something is missing comes before what counts in its place. */
export function clausesOf(steps: readonly Step[], teller: Teller): readonly string[] {
  const ordered = [...steps.filter(isMissing), ...steps.filter((step) => !isMissing(step))];
  const last = ordered.reduce((found, { result }, at) => (isNumber(result) ? at : found), -1);
  return ordered.map((step, at) => {
    const params = { ...inputsOf(step, teller), ...optionsOf(step, teller), ...teller.extra, result: resultText(step, at === last, teller) };
    return isMissing(step) ? missingText(step, ordered, { params, teller }) : clauseOf(step, params, teller);
  });
}

/** A number of a step as the rule set shows numbers. */
export function numberText(value: Fraction, { scribe, ruleSet }: Pick<Teller, "scribe" | "ruleSet">): string {
  return exactAndShown(value, ruleSet.display, scribe.locale);
}

/** `2 decimali`, `1 decimale`. */
export function placesText(decimals: number, { say }: Scribe): string {
  return say(decimals === 1 ? "places.one" : "places.many", { decimals: String(decimals) });
}

function clauseOf(step: Step, params: IssueParams, { scribe }: Teller): string {
  const key = variantOf(step) ?? wordKey(step.rule, isFull(step.result));
  return key === undefined ? `${step.rule}: ${params["result"] ?? ""}` : scribe.say(key, params);
}

/** The words of outcomes that have the rule of another one. */
function variantOf({ rule, inputs, result }: Step): WordKey | undefined {
  const { actual } = inputs;
  if (rule === "achievement.atMost.reciprocal" && isNumber(actual) && compare(actual, ZERO) <= 0) return "achievement.reciprocal.cap";
  return rule.startsWith("aggregation.") && result === undefined ? "aggregation.nothing" : undefined;
}

function isMissing({ rule }: Step): boolean {
  return /^missing\.\w+\.(?:interim|final)\./.test(rule);
}

/** Reason, phase and policy; an actual of 0 that cannot be held against the target simply counts 0. */
function missingText({ rule }: Step, steps: readonly Step[], { params, teller }: { readonly params: IssueParams; readonly teller: Teller }): string {
  const { say } = teller.scribe;
  const [, reason = "", phase = "", named = ""] = rule.split(".");
  const policy = named === "zeroActual" && steps.every(({ step }) => step !== "achievement") ? "zero" : named;
  const piece = (key: string): string => say(key as WordKey, params); // the names of reasons, phases and policies are those of the rule set's types
  return say("missing", { reason: piece(`missing.${reason}`), phase: piece(`phase.${phase}`), policy: piece(`policy.${policy}`) });
}

/** The numbers and texts that went into a step. */
function inputsOf({ inputs }: Step, { scribe, ruleSet, decimals }: Teller): IssueParams {
  const written = (name: string, value: StepValue): string => {
    if (typeof value === "string") return scribe.quote(value);
    return isNumber(value) ? operandText(value, decimals[name] ?? ruleSet.display.decimals, scribe.locale) : "";
  };
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, written(name, value)]));
}

function resultText({ step, result }: Step, isLast: boolean, teller: Teller): string {
  if (!isNumber(result)) return "";
  const text = numberText(result, teller);
  if (isLast) return teller.scribe.say("points", { points: text });
  return step === "achievement" ? `${text} %` : text;
}

/** What the rule set, or the indicator's own points, say of a step: the limits, the band, the decimals. */
function optionsOf(step: Step, teller: Teller): IssueParams {
  const { limits, ruleSet, scribe } = teller;
  if (step.rule.startsWith("rounding.")) {
    const point = ruleSet.rounding.find(({ at }) => at === (step.rule.split(".")[1] as RoundingPoint["at"])); // the step is named after its point
    return { places: placesText(point?.decimals ?? 0, scribe) };
  }
  const scale = scaleOf(step, teller);
  const value = step.inputs["delay"] ?? step.inputs["input"] ?? step.inputs["points"];
  const decimals = step.inputs["delay"] === undefined ? ruleSet.display.decimals : 0;
  const band = scale === undefined || !isNumber(value) ? "" : scaleText(scale, value, { decimals, locale: scribe.locale });
  return { limits: step.step === "achievement" ? limitsText(limits, scribe) : "", band };
}

function scaleOf({ rule }: Step, { limits, ruleSet }: Teller): Scale | undefined {
  const { by } = ruleSet.achievement;
  if (rule === "achievement.by.delay") return by.method === "delay" ? by.scale : undefined;
  if (rule.startsWith("points.scale")) return limits.scale;
  const level = /^aggregation\.(\w+)\.scale$/.exec(rule)?.[1] as Level | undefined; // the step is named after its level
  return level === undefined ? undefined : ruleSet.aggregation[level].scale;
}

/** The most that can be reached, and the least unless it is 0. */
function limitsText({ floor, cap }: PointsRule, { locale, say }: Scribe): string {
  const number = (text: string): string => exactText(fromPlainText(text), 0, locale);
  const least = floor === undefined || floor === "0" ? "" : say("limits.floor", { floor: number(floor) });
  return least + (cap === undefined ? "" : say("limits.cap", { cap: number(cap) }));
}

function isFull(result: StepValue): boolean {
  return isNumber(result) && compare(result, HUNDRED) === 0;
}

function isNumber(value: StepValue): value is Fraction {
  return typeof value === "object";
}
