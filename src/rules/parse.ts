import { readWith } from "../error/read-with.ts";
import { type Result, unwrap } from "../error/result.ts";
import type { RuleSet } from "./rule-set.ts";
import { kept } from "./frozen.ts";
import { ruleSetSchema } from "./schema.ts";

/**
 * Like {@link parseRuleSet}, but answers with a {@link Result}; it never throws.
 *
 * @example
 * ```ts
 * const read = safeParseRuleSet({ ...ruleSets.cameraleStandard, points: { floor: "0" } });
 * read.success ? [] : read.issues.map(({ code, path }) => [code, path]) // => [["ruleSet.reciprocalCap", ["points", "cap"]]]
 * ```
 */
export function safeParseRuleSet(input: unknown): Result<RuleSet> {
  return kept(readWith(ruleSetSchema, input));
}

/**
 * Reads a rule set (*regole di calcolo*) from plain JSON: every option is there, none contradicts another.
 *
 * One that extends a shipped set comes out whole, without `extends`; for other bases see `resolveRuleSet`.
 *
 * @param input - The parsed JSON, {@link RuleSetDocument}.
 * @returns the rule set, a new object, frozen; options as written.
 * @throws {@link PlanError} with `ruleSet.*`, `rule.number`, `scale.*`, `points.*` and `schema.*`.
 * @example
 * ```ts
 * parseRuleSet(ruleSets.cameraleStandard).id // => "camerale-standard"
 * ```
 */
export function parseRuleSet(input: unknown): RuleSet {
  return unwrap(safeParseRuleSet(input));
}
