import { compare, divide, type Fraction, fromDecimal, fromPlainText, HUNDRED, multiply, sumOf, ZERO } from "../../decimal/fraction.ts";
import { roundFraction } from "../../decimal/rounding.ts";
import type { RuleSet } from "../../rules/rule-set.ts";
import type { IndicatorScore, Score, Step } from "../../score/score.ts";
import { LONE_INDICATOR } from "../../score/score-indicator.ts";
import { type CountedPart, countedParts, type GroupScore } from "../counted-parts.ts";
import { bandText } from "./band-text.ts";
import { clausesOf, numberText, placesText } from "./clauses.ts";
import { indicatorSteps } from "./indicator-text.ts";
import { exactText, shownText } from "./numbers.ts";
import type { Line, Scribe } from "./scribe.ts";

/** What an explanation is told with. */
export interface Telling {
  readonly scribe: Scribe;
  readonly ruleSet: RuleSet;
  /** How many levels below the node are told whole; what is further down has one line where its parent is. */
  readonly depth: number;
}

/** Where a node stands in an explanation, and what it weighs there. */
interface Place {
  readonly level: number;
  readonly share: Pick<CountedPart, "weight" | "of" | "factor"> | undefined;
}

/** The node that is explained and all that is told below it; by itself it weighs what it declares. */
export function linesOf(score: Score, telling: Telling): readonly Line[] {
  return linesAt(score, { level: 0, share: declaredShare(score, telling.ruleSet) }, telling);
}

function declaredShare({ weight }: Score, { weights }: RuleSet): Place["share"] {
  if (weight === undefined) return undefined;
  const [own, of] = [fromDecimal(weight), fromPlainText(weights.total)];
  return { weight: own, of, factor: divide(own, of) };
}

function linesAt(score: Score, place: Place, telling: Telling): readonly Line[] {
  const isWhole = place.level <= telling.depth;
  const steps = score.kind === "indicator" && isWhole ? indicatorSteps(score, telling.scribe, telling.ruleSet) : [pointsText(score, telling)];
  const first = { level: place.level, text: placed(steps, score, { place, telling }).join(" → ") };
  return score.kind === "indicator" || !isWhole ? [first] : [first, ...linesBelow(score, place.level + 1, telling)];
}

/** The steps of an indicator one by one, which its line has between arrows. */
export function stepsOf(score: IndicatorScore, telling: Telling): readonly string[] {
  const place = { level: 0, share: declaredShare(score, telling.ruleSet) };
  return placed(indicatorSteps(score, telling.scribe, telling.ruleSet), score, { place, telling });
}

/** The steps with the name before the first one, and behind the last one what the points weigh. */
function placed(steps: readonly string[], score: Score, { place, telling }: { readonly place: Place; readonly telling: Telling }): readonly string[] {
  const { scribe } = telling;
  const named = steps.map((step, at) => (at === 0 ? `${scribe.strong(labelOf(score, scribe))}: ${step}` : step));
  return named.map((step, at) => (at === named.length - 1 ? step + shareText(score, place, telling) : step));
}

/** The points and, of a group, the status. */
function pointsText(score: Score, { scribe, ruleSet }: Telling): string {
  const { points, status } = score;
  if (points === undefined) return scribe.say("noPoints");
  const text = scribe.say("points", { points: numberText(points, { scribe, ruleSet }) });
  return score.kind === "indicator" || status === undefined ? text : `${text} (${scribe.quote(status.label[scribe.locale])})`;
}

/** ` × peso 50,00 % = 47,50`, where its points are multiplied by it. */
function shareText({ points }: Score, { share }: Place, { scribe, ruleSet }: Telling): string {
  if (share === undefined || points === undefined) return "";
  const { weight, of, factor } = share;
  const number = (value: Fraction, decimals: number): string => exactText(value, decimals, scribe.locale);
  const isPercent = compare(of, HUNDRED) === 0;
  const key = weight === undefined ? "share.equal" : isPercent ? "share.percent" : "share.of";
  const words = scribe.say(key, { weight: weight === undefined ? "" : number(weight, 2), of: number(of, weight === undefined ? 0 : 2) });
  return ` ${words} = ${numberText(multiply(points, factor), { scribe, ruleSet })}`;
}

/** What people know a node by: an indicator by its code, everything else by code and name. */
export function labelOf({ kind, id, code, name }: Score, { say, quote }: Scribe): string {
  if (id === LONE_INDICATOR && name === "") return say("loneIndicator");
  if (kind === "indicator") return quote(code ?? (name === "" ? id : name));
  return quote([code, name].filter((part) => part !== undefined && part !== "").join(" ") || id);
}

/** The parts, how they are aggregated, what rounding does to their sum, and the status. */
function linesBelow(node: GroupScore, level: number, telling: Telling): readonly Line[] {
  const { scribe } = telling;
  const children: readonly Score[] = node.children;
  const parts = summedParts(node, telling.ruleSet);
  const shares = new Map(parts.map((part) => [part.node, part]));
  const below = children.flatMap((child) => linesAt(child, { level, share: shares.get(child) }, telling));
  const steps = node.steps.filter(({ step }) => step !== "status");
  const clauses = clausesOf(steps, {
    ...telling,
    decimals: {},
    limits: {},
    extra: { ...sumOfParts(node, parts, telling), ...culprit(node, scribe) },
  });
  const own = [clauses.join(" → "), ...roundedText(parts, steps[0], telling), ...statusText(node, telling)];
  return [...below, ...own.map((text) => ({ level, text }))];
}

/** The parts whose points, each by its factor, sum to what the node is made of; none where it is no sum, or a sum over indicators further down. */
function summedParts(node: GroupScore, ruleSet: RuleSet): readonly CountedPart[] {
  const [first] = node.steps;
  const isSum = first?.result !== undefined && /^aggregation\.\w+\.(?:weightedMean|weightedSum|mean)$/.test(first.rule);
  return isSum ? countedParts(node, ruleSet).filter((part) => part.node.points !== undefined) : [];
}

function contributionOf({ node, factor }: CountedPart): Fraction {
  return multiply(node.points ?? ZERO, factor);
}

/** The exact contributions, or for a mean of indicators their points, as a sum in words. */
function sumOfParts(node: GroupScore, parts: readonly CountedPart[], { scribe, ruleSet }: Telling) {
  const leaves = node.steps.find(({ rule }) => rule.endsWith(".leafMean"))?.inputs ?? {};
  const numbers = parts.length > 0 ? parts.map(contributionOf) : Object.values(leaves).filter((value) => typeof value === "object");
  const texts = numbers.map((value) => exactText(value, ruleSet.display.decimals, scribe.locale));
  return { sum: texts.map((text) => (text.startsWith("-") ? `(${text})` : text)).join(" + "), count: String(texts.length) };
}

/** The part that takes the points away: a prerequisite that failed, or one that blocks. */
function culprit({ children, steps }: GroupScore, scribe: Scribe) {
  const id = steps[0]?.inputs["gate"] ?? steps[0]?.inputs["child"];
  const child = (children as readonly Score[]).find((one) => one.id === id); // each level has a list type of its own
  const label = child === undefined ? "" : labelOf(child, scribe);
  return { gate: label, child: label };
}

/** Says so where the contributions, as shown, do not sum to what is shown for their sum. */
function roundedText(parts: readonly CountedPart[], step: Step | undefined, { scribe, ruleSet }: Telling): readonly string[] {
  const total = step?.result;
  if (parts.length === 0 || typeof total !== "object") return [];
  const { display } = ruleSet;
  const shown = sumOf(parts.map((part) => roundFraction(contributionOf(part), display)));
  if (compare(shown, roundFraction(total, display)) === 0) return [];
  const [sum, whole] = [shown, total].map((value) => shownText(value, display, scribe.locale));
  return [scribe.say("rounded", { places: placesText(display.decimals, scribe), sum: sum ?? "", total: whole ?? "" })];
}

/** The band of the points, as the rule set looks them up. */
export function statusText({ points, value, status }: Score, { scribe, ruleSet }: Telling): readonly string[] {
  if (points === undefined || value === undefined || status === undefined) return [];
  const { on, bands } = ruleSet.status;
  const looked = on === "exact" ? points : fromDecimal(value);
  const shown = exactText(looked, ruleSet.display.decimals, scribe.locale);
  const band = bandText(bands, looked, { shown, locale: scribe.locale });
  return [scribe.say(`status.${on}`, { label: scribe.quote(status.label[scribe.locale]), band })];
}
