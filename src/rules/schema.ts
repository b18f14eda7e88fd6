import * as z from "zod";
import { documentSchema } from "./resolve.ts";
import type { RuleSet, RuleSetDocument } from "./rule-set.ts";
import { ruleSets } from "./rule-sets.ts";

/**
 * The zod schema of a rule set (*regole di calcolo*), to be put into other schemas: it reads like `parseRuleSet`. Zod's issues carry ours in
 * `params.issue`.
 *
 * It is built when it is first used: a page with a strict Content-Security-Policy sets `z.config({ jitless: true })` before, also after the import.
 *
 * @example
 * ```ts
 * ruleSetSchema.safeParse(ruleSets.cameraleStandard).success // => true
 * ```
 */
export const ruleSetSchema: z.ZodType<RuleSet, RuleSetDocument> = /* @__PURE__ */ z.lazy(() => documentSchema(ruleSets));
