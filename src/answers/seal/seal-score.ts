import { fromScaled, plainText } from "../../decimal/decimal.ts";
import { type Fraction, fractionText } from "../../decimal/fraction.ts";
import { ANSWER_CODES } from "../../error/codes/answers.ts";
import { LIMITS } from "../../error/limits.ts";
import { issue } from "../../error/plan-error.ts";
import { guarded } from "../../error/read-with.ts";
import { fail, ok, type Result, unwrap } from "../../error/result.ts";
import { safeEncodePlan } from "../../plan/parse.ts";
import { hashOf, optionsOf } from "../../rules/options.ts";
import type { ReadCorrection } from "../../score/correction.ts";
import { readBodyScore } from "../../score/given-score.ts";
import type { ChildNode, GroupNode } from "../../score/group-node.ts";
import type { BodyScore } from "../../score/score.ts";
import { settingsOf } from "../../score/settings.ts";
import type { Actual } from "../../target/actual.ts";
import { formatActual } from "../../target/format.ts";
import { safeParseActual } from "../../target/parse.ts";
import { type Lineage, lineagesOf, nodeOf } from "../lineage.ts";
import { reportsOf } from "../reports.ts";
import { LIBRARY } from "./library.ts";
import type { Seal, SealedActual, SealedCorrection, SealedNode, SealedOptions } from "./seal.ts";

/**
 * Like {@link sealScore}, but answers with a {@link Result}.
 *
 * @example
 * ```ts
 * const plan = parsePlan({ body: "CCIAA \uD800", year: 2021, areas: [] });
 * const read = safeSealScore(scorePlan(plan, ruleSets.cameraleStandard));
 * read.success ? [] : read.issues.map(({ code }) => code) // => ["fingerprint.value"]
 * ```
 */
export function safeSealScore(score: BodyScore): Result<Seal> {
  const own = readBodyScore(score);
  if (!own.success) return own;
  const { plan, ruleSet } = own.data;
  const encoded = safeEncodePlan(plan);
  const planHash = encoded.success ? hashOf(encoded.data) : encoded;
  // One made by hand may hold more than scoring reads, and throw there.
  const ruleHash = guarded(() => hashOf(optionsOf(ruleSet)));
  if (!planHash.success) return planHash;
  if (!ruleHash.success) return ruleHash;
  const actuals = actualsOf(score);
  if (!actuals.success) return actuals;
  const content = {
    format: "traguardo.seal/1" as const,
    library: LIBRARY,
    plan: { id: plan.id, body: plan.body, year: plan.year, fingerprint: planHash.data },
    ruleSet: { id: ruleSet.id, version: ruleSet.version, fingerprint: ruleHash.data },
    options: sealedOptions(score),
    actuals: actuals.data,
    nodes: nodesOf(nodeOf(score)),
  };
  const hash = hashOf(content);
  return hash.success ? ok({ ...content, hash: hash.data }) : hash;
}

/**
 * Seals a score (*sigillo*): one JSON document with the figures of every node, what they rest on, and a hash of it all, which {@link verifySeal} checks against plan and
 * rule set. It proves that figures, plan and rules belong together, not who made it: it is no signature.
 *
 * @param score - As given by `scorePlan` or `rescore`.
 * @returns plain JSON; the same score gives the same bytes after `JSON.stringify`.
 * @throws {@link PlanError} with `value.foreign` for what is no score of a plan, `answers.sealedActual` for an actual made by hand that no text says, `fingerprint.value` for a text that holds half a character, `schema.unreadable`
 * for a rule set made by hand that throws when all of it is read, and the codes of `encodePlan`.
 * @example
 * ```ts
 * const indicators = [{ code: "Tempi", name: "Tempi", target: "<= 180 gg" }];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Servizi", indicators }] }] });
 * const seal = sealScore(scorePlan(plan, ruleSets.cameraleStandard, { actuals: { Tempi: "210 gg" } }));
 * seal.actuals // => [{ id: "staff/servizi/Tempi", actual: "210 gg" }]
 * seal.nodes[0] // => { kind: "body", id: "cciaa", state: "scored", points: "600/7", value: "85.71", status: "yellow" }
 * verifySeal(seal, plan, ruleSets.cameraleStandard).valid // => true
 * ```
 */
export function sealScore(score: BodyScore): Seal {
  return unwrap(safeSealScore(score));
}

function sealedOptions({ options, plan }: BodyScore): SealedOptions {
  const { phase, year = plan.year, asOf } = settingsOf(options, plan.year);
  return { phase, year, ...(asOf === undefined ? {} : { asOf }) };
}

/** What was used of every indicator, or why one of them cannot be told. */
function actualsOf(score: BodyScore): Result<readonly SealedActual[]> {
  const reportOf = reportsOf(score);
  const sealed: SealedActual[] = [];
  for (const lineage of lineagesOf(score)) {
    const one = sealedActual(lineage, reportOf(lineage.indicator).correction);
    if (!one.success) return one;
    sealed.push(one.data);
  }
  return ok(sealed);
}

function sealedActual({ score: { id, actual } }: Lineage, correction: ReadCorrection | undefined): Result<SealedActual> {
  const text = actual === undefined ? null : sealedText(actual);
  if (text === undefined) return fail(issue(ANSWER_CODES, "answers.sealedActual", { path: ["actuals", id], params: { name: id } }));
  return ok({ id, actual: text, ...(correction === undefined ? {} : { correction: sealedCorrection(correction) }) });
}

/** The canonical text, where it reads the same; what was made by hand may be anything. */
function sealedText(actual: Actual): string | undefined {
  const text = formatActual(actual);
  const read = safeParseActual(text);
  return read.success && formatActual(read.data) === text && meaningOf(read.data) === meaningOf(actual) ? text : undefined;
}

/** What two actuals of one text could still differ in. */
function meaningOf(actual: Actual): string {
  return actual.kind === "measured" ? actual.quantity.unit : actual.kind;
}

function sealedCorrection(correction: ReadCorrection): SealedCorrection {
  const { note } = correction;
  if (correction.kind === "forced") return { kind: "forced", points: decimalText(correction.points), note };
  return { kind: "exogenous", share: decimalText(correction.share), note };
}

/** The shortest plain form of a number that has one. */
function decimalText({ numerator, denominator }: Fraction): string {
  return plainText(fromScaled((numerator * 10n ** BigInt(LIMITS.digits)) / denominator, LIMITS.digits));
}

function nodesOf(node: ChildNode): readonly SealedNode[] {
  return [sealedNode(node), ...(node.children as readonly ChildNode[]).flatMap(nodesOf)]; // of an indicator none
}

function sealedNode({ kind, id, state, points, shown, status }: ChildNode | GroupNode): SealedNode {
  const figures =
    points === undefined || shown === undefined || status === undefined ? {} : { points: fractionText(points), value: shown, status: status.id };
  return { kind, id, state, ...figures };
}
