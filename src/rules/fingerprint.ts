import { unwrap } from "../error/result.ts";
import { encodePlan } from "../plan/parse.ts";
import type { Plan } from "../plan/plan.ts";
import { hashOf, optionsOf } from "./options.ts";
import { resolveRuleSet } from "./resolve.ts";
import type { RuleSetDocument } from "./rule-set.ts";

/**
 * The fingerprint of a rule set (*impronta*): two chambers that read the same one share one rule set, whatever they call it.
 *
 * It covers what changes a number or a status, as written: the whole set, after `extends`, without `format`, `id`, `version`, `title`, `sources`,
 * `validity` and the labels of the bands. Source: docs/rules.md § Fingerprint; RFC 8785; FIPS 180-4.
 *
 * @param ruleSet - A whole set, or one that extends a shipped one.
 * @returns `sha256:` and 64 hexadecimal digits, of the canonical JSON in UTF-8.
 * @throws {@link PlanError} with the codes of `resolveRuleSet`, and `fingerprint.value` for a band's id that holds half a character.
 * @example
 * ```ts
 * const renamed = { ...ruleSets.cameraleStandard, id: "cciaa-esempio", title: { it: "Regole nostre", en: "Our rules" } };
 * fingerprint(renamed) === fingerprint(ruleSets.cameraleStandard) // => true
 * fingerprint(ruleSets.cameraleStandard).slice(0, 7) // => "sha256:"
 * ```
 */
export function fingerprint(ruleSet: RuleSetDocument): string {
  return unwrap(hashOf(optionsOf(resolveRuleSet(ruleSet))));
}

/**
 * The fingerprint of a plan (*impronta del piano*): of its JSON as `encodePlan` writes it, without derived ids.
 *
 * @param plan - As read by `parsePlan`.
 * @returns `sha256:` and 64 hexadecimal digits, of the canonical JSON in UTF-8.
 * @throws {@link PlanError} with the codes of `encodePlan`, and `fingerprint.value` for a text that holds half a character.
 * @example
 * ```ts
 * const [a, b] = ["50 %", "50,00%"].map((weight) => parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", weight }] }));
 * a && b && fingerprintPlan(a) === fingerprintPlan(b) // => true
 * ```
 */
export function fingerprintPlan(plan: Plan): string {
  return unwrap(hashOf(encodePlan(plan)));
}
