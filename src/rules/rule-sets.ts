import { cameraleStandard } from "./presets/camerale-standard.ts";
import type { RuleSet } from "./rule-set.ts";

/**
 * The ready rule sets (*insiemi di regole*) by name. None is official: each says in `sources` what it rests on, and how sure that is.
 *
 * @example
 * ```ts
 * ruleSets.cameraleStandard.achievement.atMost.method // => "reciprocal"
 * ```
 */
export const ruleSets: { readonly cameraleStandard: RuleSet } = /* @__PURE__ */ Object.freeze({ cameraleStandard });
