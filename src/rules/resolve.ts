import * as z from "zod";
import { RULE_CODES } from "../error/codes/rules.ts";
import { carry } from "../error/from-zod.ts";
import { atPath, type Issue, issue } from "../error/plan-error.ts";
import { readWith } from "../error/read-with.ts";
import { fail, failAll, ok, type Result, unwrap } from "../error/result.ts";
import { kept } from "./frozen.ts";
import { hashOf, optionsOf } from "./options.ts";
import type { RuleSet, RuleSetDocument, RuleSetReference } from "./rule-set.ts";
import { ruleSets } from "./rule-sets.ts";
import { ruleSetShape, textField, versionField } from "./shape.ts";

/** The rule sets that others may extend, by any name; they are found by their id and version. */
export type RuleSetBases = Readonly<Record<string, RuleSetDocument>>;

/**
 * Like {@link resolveRuleSet}, but answers with a {@link Result}; it never throws.
 *
 * @example
 * ```ts
 * const read = safeResolveRuleSet({ ...ruleSets.cameraleStandard, extends: { id: "camerale-standard", version: "9.0.0" } });
 * read.success ? [] : read.issues.map(({ code, path }) => [code, path]) // => [["ruleSet.baseVersion", ["extends", "version"]]]
 * ```
 */
export function safeResolveRuleSet(ruleSet: RuleSetDocument, bases: RuleSetBases = ruleSets): Result<RuleSet> {
  return kept(readWith(documentSchema(bases), ruleSet));
}

/**
 * The whole rule set of one that extends another (*estensione*): the base's options, changed where the extending set says so.
 *
 * Objects are merged key by key, lists are replaced, `null` leaves out a key that the base has and need not have. Id, version, title and sources are
 * the extending set's own. A base may extend another in its turn. A set that extends nothing is checked and given back.
 *
 * @param ruleSet - A whole set, or one with `extends: { id, version, fingerprint? }`.
 * @param bases - Where the base is looked for, by id and version; the shipped {@link ruleSets} unless given.
 * @returns the whole set, without `extends`, frozen.
 * @throws {@link PlanError} with `ruleSet.unknownBase`, `ruleSet.baseVersion`, `ruleSet.baseFingerprint`, `ruleSet.cycle`,
 * `ruleSet.needlessNull`, and all codes of `parseRuleSet`.
 * @example
 * ```ts
 * const ours = resolveRuleSet({
 *   extends: { id: "camerale-standard", version: "1.0.0" },
 *   id: "cciaa-esempio", version: "1.0.0", title: { it: "Regole nostre", en: "Our rules" }, sources: [],
 *   achievement: { atMost: { method: "complement" } },
 * });
 * ours.achievement.atMost.method // => "complement"
 * ours.achievement.atLeast.method // => "ratio"
 * ```
 */
export function resolveRuleSet(ruleSet: RuleSetDocument, bases: RuleSetBases = ruleSets): RuleSet {
  return unwrap(safeResolveRuleSet(ruleSet, bases));
}

/** Reads a whole set, or one that extends one of `bases`; `chain` are the sets on the way here. */
export function documentSchema(bases: RuleSetBases, chain: readonly string[] = []): z.ZodType<RuleSet, RuleSetDocument> {
  return z.codec(z.custom<RuleSetDocument>(), ruleSetShape, {
    decode: (document, context) => {
      const whole = wholeOf(document, bases, chain);
      if (whole.success) return whole.data as RuleSet; // not yet known to be one: the shape reads it next
      context.issues.push(...carry(document, whole.issues));
      return z.NEVER;
    },
    encode: (ruleSet) => ruleSet,
  });
}

/** The document itself, or its base with its changes; unchecked. */
function wholeOf(document: unknown, bases: RuleSetBases, chain: readonly string[]): Result<unknown> {
  if (!isObject(document) || !Object.hasOwn(document, "extends")) return ok(document);
  const { extends: named, ...changes } = document;
  const reference = readWith(referenceShape, named);
  if (!reference.success) return failAll(atPath(["extends"], reference.issues));
  const base = baseOf(reference.data, bases, [...chain, keyOf(document)]);
  if (!base.success) return failAll(atPath(["extends"], base.issues));
  const needless = needlessNulls({ ...base.data }, changes);
  if (needless.length > 0) return failAll(needless);
  const { id: _id, version: _version, title: _title, sources: _sources, ...options } = base.data;
  return ok(merged({ ...options }, changes));
}

/** What `extends` holds. */
export const referenceShape: z.ZodType<RuleSetReference, RuleSetReference> = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    id: textField(),
    version: versionField(),
    fingerprint: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hexadecimal digits")
      .exactOptional(),
  }),
);

/** The base that is meant, whole; its issues have paths from the reference. */
function baseOf(reference: RuleSetReference, bases: RuleSetBases, chain: readonly string[]): Result<RuleSet> {
  const key = keyOf(reference);
  if (chain.includes(key)) return fail(issue(RULE_CODES, "ruleSet.cycle", { path: ["id"], params: { sets: [...chain, key].join(" → ") } }));
  const base = Object.values(bases).find((one) => keyOf(one) === key);
  if (base === undefined) return fail(absentIssue(reference, bases));
  const whole = readWith(documentSchema(bases, chain), base);
  return whole.success ? meant(whole.data, reference) : whole;
}

/** The base, unless a fingerprint is written and its own is another. */
function meant(base: RuleSet, { fingerprint }: RuleSetReference): Result<RuleSet> {
  if (fingerprint === undefined) return ok(base);
  const own = hashOf(optionsOf(base));
  if (!own.success) return own;
  if (own.data === fingerprint) return ok(base);
  return fail(issue(RULE_CODES, "ruleSet.baseFingerprint", { path: ["fingerprint"], params: { base: keyOf(base), found: own.data } }));
}

/** Why there is no such base: its id is not known, or none of that id has the version. */
function absentIssue({ id, version }: RuleSetReference, bases: RuleSetBases): Issue {
  const all = Object.values(bases);
  const versions = all.filter((one) => one.id === id).map((one) => one.version);
  if (versions.length === 0) {
    const known = [...new Set(all.map((one) => one.id))];
    return issue(RULE_CODES, "ruleSet.unknownBase", { path: ["id"], expected: known, params: { id, known: known.join(", ") } });
  }
  return issue(RULE_CODES, "ruleSet.baseVersion", { path: ["version"], expected: versions, params: { id, version, known: versions.join(", ") } });
}

function keyOf({ id, version }: { readonly id?: unknown; readonly version?: unknown }): string {
  return `${String(id)} ${String(version)}`;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** A null that leaves nothing out: a key that the base does not have, or that nobody knows. */
function needlessNulls(base: JsonObject, changes: JsonObject): readonly Issue[] {
  return Object.entries(changes).flatMap(([key, change]) => {
    const old = Object.hasOwn(base, key) ? base[key] : undefined;
    if (change === null && old === undefined) return [issue(RULE_CODES, "ruleSet.needlessNull", { path: [key], params: { key } })];
    return isObject(old) && isObject(change) ? atPath([key], needlessNulls(old, change)) : [];
  });
}

/** The base with its changes: key by key where both hold an object, else the change; what is changed to null is left out. */
function merged(base: JsonObject, changes: JsonObject): JsonObject {
  const both = new Map(Object.entries(base));
  for (const [key, change] of Object.entries(changes)) {
    const old = both.get(key);
    both.set(key, isObject(old) && isObject(change) ? merged(old, change) : change);
  }
  return Object.fromEntries([...both].filter(([, value]) => value !== null));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
