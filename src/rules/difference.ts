import { unwrap } from "../error/result.ts";
import { canonicalJson } from "./canonical-json.ts";
import { optionsOf } from "./options.ts";
import { resolveRuleSet } from "./resolve.ts";
import type { RuleSetDocument } from "./rule-set.ts";

/** The value of an option, as JSON. */
export type OptionValue = string | number | readonly OptionValue[] | { readonly [key: string]: OptionValue };

/** An option in which two rule sets differ (*differenza*). */
export interface RuleSetDifference {
  /** Where it stands, from the root: `["achievement", "atMost", "method"]`. */
  readonly path: readonly string[];
  /** Its value in the first set; absent where that leaves it out. */
  readonly a?: OptionValue;
  /** Its value in the second set; absent where that leaves it out. */
  readonly b?: OptionValue;
}

/** Methods that have parameters of their own: method and parameters are one option, since neither makes sense with those of the other set. */
const WHOLE = ["achievement.exactly", "achievement.by"];

/**
 * The options in which two rule sets differ (*confronto delle regole*), as data: what their fingerprints cover, and nothing else, so that the list is
 * empty exactly where the fingerprints are equal.
 *
 * Lists, such as bands, are compared as a whole, and so are the methods of `exactly` and `by` with their parameters.
 *
 * @param a - A whole set, or one that extends a shipped one.
 * @param b - The same.
 * @returns one difference for each option, in alphabetical order of their paths.
 * @throws {@link PlanError} with the codes of `resolveRuleSet`.
 * @example
 * ```ts
 * diffRuleSets(ruleSets.cameraleStandard, ruleSets.cameraleComplement)
 * // => [{ path: ["achievement", "atMost", "method"], a: "reciprocal", b: "complement" }]
 * ```
 */
export function diffRuleSets(a: RuleSetDocument, b: RuleSetDocument): readonly RuleSetDifference[] {
  const [left, right] = [a, b].map((one) => optionsOf(resolveRuleSet(one)) as unknown as OptionValue); // options are JSON
  return differences([], left, right);
}

function differences(path: readonly string[], a: OptionValue | undefined, b: OptionValue | undefined): readonly RuleSetDifference[] {
  if (!isGroup(a) || !isGroup(b) || WHOLE.includes(path.join("."))) return textOf(a) === textOf(b) ? [] : [difference(path, a, b)];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return keys.flatMap((key) => differences([...path, key], a[key], b[key]));
}

function difference(path: readonly string[], a: OptionValue | undefined, b: OptionValue | undefined): RuleSetDifference {
  return { path, ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) };
}

function isGroup(value: OptionValue | undefined): value is { readonly [key: string]: OptionValue } {
  return typeof value === "object" && !Array.isArray(value);
}

function textOf(value: OptionValue | undefined): string | undefined {
  return value === undefined ? undefined : unwrap(canonicalJson(value));
}
