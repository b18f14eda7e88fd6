import { frozenRules } from "../frozen.ts";
import type { RuleSet } from "../rule-set.ts";
import { cameraleStandard } from "./camerale-standard.ts";

/**
 * `cameraleStandard` with the mirror image (*specchio*) for `<=` targets: 210 against `<= 180 gg` gives 250/3 instead of 600/7. Not an official rule:
 * the formula is in use in one product, and which one chambers mean is inferred. Source: docs/presets.md § cameraleComplement.
 */
export const cameraleComplement: RuleSet = /* @__PURE__ */ (() =>
  frozenRules<RuleSet>({
    ...cameraleStandard,
    id: "camerale-complement",
    title: { it: "Regole camerali di base, con il complemento", en: "Base rules for chambers, with the complement" },
    sources: [
      { title: "GZoom, codice del motore di calcolo: atMost complement", body: "Maps Group", confidence: "verified" },
      ...cameraleStandard.sources,
    ],
    achievement: { ...cameraleStandard.achievement, atMost: { method: "complement" } },
  }))();
