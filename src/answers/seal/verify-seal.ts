import { SCHEMA_CODES } from "../../error/codes/schema.ts";
import { type Issue, type IssuePath, issue } from "../../error/plan-error.ts";
import { readWith } from "../../error/read-with.ts";
import { fail, type Result } from "../../error/result.ts";
import type { Plan } from "../../plan/plan.ts";
import { hashOf } from "../../rules/options.ts";
import { safeResolveRuleSet } from "../../rules/resolve.ts";
import type { RuleSet, RuleSetDocument } from "../../rules/rule-set.ts";
import { attempt } from "../../score/attempt.ts";
import { scorePlan } from "../../score/score-plan.ts";
import { jsonDifferences, type JsonValue } from "./json-difference.ts";
import type { Seal } from "./seal.ts";
import { safeSealScore } from "./seal-score.ts";
import { sealShape } from "./seal-shape.ts";

/** A place at which a seal does not hold. */
export interface SealDifference {
  /** Keys and positions from the root of the seal: `["nodes", 0, "points"]`. */
  readonly path: IssuePath;
  /** What the seal says; absent where it says nothing. */
  readonly sealed?: JsonValue | undefined;
  /** What was computed; absent where nothing stands there. */
  readonly computed?: JsonValue | undefined;
}

/** Whether a seal holds, and where it does not (*verifica del sigillo*). */
export interface SealVerification {
  /** Whether it can be read, and everything in it is as computed. */
  readonly valid: boolean;
  /** Every place at which it is not, in the order of the seal. */
  readonly differences: readonly SealDifference[];
  /** Why the seal cannot be read, or nothing computed; then nothing was compared. */
  readonly issues: readonly Issue[];
}

/**
 * Checks a seal against the plan and the rule set that it speaks of (*verifica del sigillo*): it scores the plan again, with the actuals and the options of the seal,
 * and compares every field, and computes the seal's hash anew. It never throws, whatever the seal is.
 *
 * The version of the library is covered by the hash alone: a seal of another version holds where this one computes the same figures.
 *
 * @param seal - The parsed JSON, as made by {@link sealScore}.
 * @param plan - As read by `parsePlan`.
 * @param ruleSet - A whole set, or one that extends a shipped one.
 * @returns every difference, none where the seal holds.
 * @example
 * ```ts
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [] });
 * const seal = sealScore(scorePlan(plan, ruleSets.cameraleStandard));
 * const forged = { ...seal, nodes: [{ ...seal.nodes[0], state: "scored", points: "100", value: "100.00", status: "green" }] };
 * const { valid, differences } = verifySeal(forged, plan, ruleSets.cameraleStandard);
 * valid // => false
 * differences.map(({ path }) => path.join(".")) // => ["nodes.0.state", "nodes.0.points", "nodes.0.value", "nodes.0.status", "hash"]
 * ```
 */
export function verifySeal(seal: unknown, plan: Plan, ruleSet: RuleSetDocument): SealVerification {
  const read = readWith(sealShape, seal);
  if (!read.success) return unreadable(read.issues);
  const { hash, ...content } = read.data;
  const [own, rules] = [hashOf(content), safeResolveRuleSet(ruleSet)];
  if (!own.success) return unreadable(own.issues);
  if (!rules.success) return unreadable(rules.issues);
  const computed = attempt(() => resealed(read.data, plan, rules.data)) ?? noPlan();
  if (!computed.success) return unreadable(computed.issues);
  const { library: _version, hash: _hash, ...expected } = computed.data;
  const found = jsonDifferences(asJson({ ...content, hash }), asJson({ ...expected, library: content.library, hash: own.data }));
  return { valid: found.length === 0, differences: found.map(({ path, a, b }) => ({ path, sealed: a, computed: b })), issues: [] };
}

function unreadable(issues: readonly Issue[]): SealVerification {
  return { valid: false, differences: [], issues };
}

function noPlan(): Result<Seal> {
  return fail(issue(SCHEMA_CODES, "schema.unreadable", { params: { reason: "it is no plan" } }));
}

/** The seal as it should be: of the plan scored with its actuals and options. */
function resealed({ options, actuals }: Seal, plan: Plan, ruleSet: RuleSet): Result<Seal> {
  const entries = new Map(actuals.map(({ id, actual, correction }) => [id, { actual: actual as string, correction }])); // null is no text, and is told as such
  return safeSealScore(scorePlan(plan, ruleSet, { ...options, actuals: entries }));
}

/** A seal holds nothing but JSON. */
function asJson(value: object): JsonValue {
  return value as JsonValue; // interfaces have no index signature
}
