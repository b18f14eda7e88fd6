import { RULE_CODES } from "../error/codes/rules.ts";
import { issue } from "../error/plan-error.ts";
import { readWith } from "../error/read-with.ts";
import { fail, type Result, unwrap } from "../error/result.ts";
import type { RuleSet } from "./rule-set.ts";
import { ruleSetSchema } from "./schema.ts";

/** Like {@link parseRuleSet}, but answers with a {@link Result}; it never throws. */
export function safeParseRuleSet(input: unknown): Result<RuleSet> {
  if (hasExtends(input)) return fail(issue(RULE_CODES, "ruleSet.notYet", { path: ["extends"], params: { option: "extends" } }));
  return readWith(ruleSetSchema, input);
}

/**
 * Reads a rule set (*regole di calcolo*) from plain JSON: every option is there, none contradicts another.
 *
 * `extends` is not computed by this version and is refused with `ruleSet.notYet`.
 *
 * @param input - The parsed JSON.
 * @returns the rule set, as written.
 * @throws {@link PlanError} with `ruleSet.*`, `rule.number`, `scale.*`, `points.*` and `schema.*`.
 * @example
 * ```ts
 * parseRuleSet(ruleSets.cameraleStandard).id // => "camerale-standard"
 * ```
 */
export function parseRuleSet(input: unknown): RuleSet {
  return unwrap(safeParseRuleSet(input));
}

function hasExtends(input: unknown): boolean {
  return typeof input === "object" && input !== null && Object.hasOwn(input, "extends");
}
