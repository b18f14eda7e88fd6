import { compare, ZERO } from "../decimal/fraction.ts";
import { readPlainNumber } from "../decimal/plain-number.ts";
import { ROUNDING_MODES } from "../decimal/rounding.ts";
import { foreign } from "../error/foreign.ts";
import { LIMITS } from "../error/limits.ts";
import { Kind, looksLike, type Outline, outlineIssues } from "../error/outline.ts";
import { atPath, type Issue } from "../error/plan-error.ts";
import { failAll, unwrap } from "../error/result.ts";
import { bandIssues } from "../scale/bands.ts";
import { limitIssues, scaleSchema } from "../scale/schema.ts";
import { once } from "../error/once.ts";
import { isFrozenHere } from "./frozen.ts";
import type { RuleSet, StatusBand } from "./rule-set.ts";

/**
 * The rule set itself, whole, in which whatever scoring asks for is what it should be. One that was read or shipped is known to be so, and cannot be
 * changed; in one that was made by hand every option is looked at, and what is wrong is refused with its path. Keys that nobody knows are no matter of this.
 */
export function givenRuleSet(ruleSet: RuleSet): RuleSet {
  if (isFrozenHere(ruleSet)) return ruleSet;
  if (looksLike(ruleSet, RULE_SET())) {
    const issues = pointsIssues(ruleSet);
    return issues.length === 0 ? ruleSet : unwrap(failAll(issues));
  }
  return unwrap(looksLike(ruleSet, SOME_RULES) ? failAll(outlineIssues(ruleSet, RULE_SET())) : foreign("a rule set", ruleSet));
}

/** What tells a rule set with faults from what is none at all. */
const SOME_RULES: Outline = { rounding: /* @__PURE__ */ new Kind("anything", (value) => value !== undefined) };

/** A cap below its floor, as reading a rule set tells it. */
function pointsIssues({ points, aggregation }: RuleSet): readonly Issue[] {
  const levels = LEVELS.flatMap((level) => atPath(["aggregation", level], limitIssues(aggregation[level])));
  return [...atPath(["points"], limitIssues(points)), ...levels];
}

const LEVELS = ["objective", "service", "area", "body"] as const;

/** What scoring reads of every rule set; made when the first is looked at. */
const RULE_SET = /* @__PURE__ */ once(outlineOfRules);

function outlineOfRules(): { readonly [key: string]: Outline } {
  const policy = oneOf("exclude", "zero", "zeroActual", "full", "block");
  const phases = { interim: policy, final: policy };
  const limit = new Kind("a number in plain form", (value) => value === undefined || isAtLeast(value, undefined));
  const notNegative = new Kind("a number of 0 or more, in plain form", (value) => isAtLeast(value, 0));
  const scale = new Kind("a scale", (value) => value === undefined || scaleSchema.safeParse(value).success);
  const level = { method: oneOf("weightedMean", "weightedSum", "mean", "minimum", "allOrNothing", "leafMean"), scale, floor: limit, cap: limit };
  return {
    ...outlineOfIdentity(),
    plainTarget: oneOf("atLeast", "exactly", "refuse"),
    achievement: outlineOfAchievement(limit, scale),
    points: { scale, floor: limit, cap: limit },
    missing: { notMeasured: phases, notAvailable: phases, notAssessable: phases, cancelled: phases, noTarget: phases, notComputable: phases },
    weights: { total: new Kind("a number above 0, in plain form", isPositive), tolerance: notNegative, absent: oneOf("equal", "refuse") },
    aggregation: { objective: level, service: level, area: level, body: level },
    rounding: listOf({ at: oneOf("achievement", "points", ...LEVELS), ...outlineOfRounding() }),
    display: outlineOfRounding(),
    status: { on: oneOf("displayed", "exact"), bands: new Kind("bands in rising order", areBands) },
  };
}

/** What explanations and reports name. */
function outlineOfIdentity(): { readonly [key: string]: Outline } {
  const text = new Kind("text", (value) => value === undefined || typeof value === "string");
  const year = new Kind("a year", (value) => value === undefined || typeof value === "number");
  const source = { title: "string", body: text, year, url: text, confidence: oneOf("verified", "inferred") } as const;
  return { id: "string", version: "string", title: { it: "string", en: "string" }, sources: listOf(source) };
}

function outlineOfAchievement(limit: Kind, scale: Kind): Outline {
  const delay: Outline = { method: oneOf("delay"), scale: new Kind("a scale", (value) => value !== undefined && scale.holds(value)) };
  const allOrNothing = { method: oneOf("allOrNothing") };
  return {
    atLeast: { method: oneOf("allOrNothing", "ratio", "baseline") },
    atMost: { method: oneOf("allOrNothing", "reciprocal", "complement", "baseline") },
    exactly: { method: oneOf("allOrNothing", "distance"), tolerance: limit },
    between: { method: oneOf("allOrNothing", "nearestBound") },
    by: new Kind("allOrNothing, or delay with its scale", (value) => looksLike(value, allOrNothing) || looksLike(value, delay)),
    yesNo: allOrNothing,
    zeroTarget: oneOf("side", "notComputable"),
    negativeTarget: oneOf("mirror", "notComputable"),
    missingBaseline: oneOf("allOrNothing", "notComputable"),
  };
}

function outlineOfRounding(): { readonly [key: string]: Outline } {
  const decimals = new Kind(`a whole number, at most ${LIMITS.digits}`, (value) => isWithin(value, LIMITS.digits));
  return { decimals, mode: oneOf(...ROUNDING_MODES) };
}

/** One of some words. */
function oneOf(...words: readonly unknown[]): Kind {
  return new Kind(`one of ${words.join(", ")}`, (value) => words.includes(value));
}

function listOf(outline: Outline): Kind {
  return new Kind("a list of objects", (value) => Array.isArray(value) && Array.from(value).every((part) => looksLike(part, outline)));
}

/** Whether a value is a number as rule sets write them, not below `least`. */
function isAtLeast(value: unknown, least: 0 | undefined): boolean {
  const number = readPlainNumber(value);
  return number !== undefined && (least === undefined || compare(number, ZERO) >= 0);
}

function isPositive(value: unknown): boolean {
  const number = readPlainNumber(value);
  return number !== undefined && compare(number, ZERO) > 0;
}

function isWithin(value: unknown, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most; // an integer is a number
}

const isEnd = (value: unknown): boolean => value === undefined || readPlainNumber(value) !== undefined;
const END = /* @__PURE__ */ new Kind("a number", isEnd);
const BAND: Outline = { id: "string", label: { it: "string", en: "string" }, below: END, upTo: END };

function areBands(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || !Array.from(value).every((band) => looksLike(band, BAND))) return false;
  return bandIssues(value as readonly StatusBand[]).length === 0; // each is one
}
