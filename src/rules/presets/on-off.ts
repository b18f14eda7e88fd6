import { frozenRules } from "../frozen.ts";
import type { RuleSet } from "../rule-set.ts";
import { cameraleStandard } from "./camerale-standard.ts";

/**
 * All or nothing (*tutto o niente*) on every indicator: 100 points where the target is met, else 0; the rest as in `cameraleStandard`. Not an
 * official rule: one region scores documents and equalities so; nobody was seen to score everything so. Source: docs/presets.md § onOff.
 */
export const onOff: RuleSet = /* @__PURE__ */ (() =>
  frozenRules<RuleSet>({
    ...cameraleStandard,
    id: "on-off",
    title: { it: "Tutto o niente", en: "All or nothing" },
    sources: [
      {
        title: "Obiettivi dei direttori generali, applicazione per la valutazione: exactly e yesNo allOrNothing",
        body: "Regione Siciliana, Assessorato della Salute",
        year: 2024,
        confidence: "verified",
      },
      { title: "Per analogia: gli altri tipi di target", confidence: "inferred" },
      ...cameraleStandard.sources,
    ],
    achievement: {
      ...cameraleStandard.achievement,
      atLeast: { method: "allOrNothing" },
      atMost: { method: "allOrNothing" },
      between: { method: "allOrNothing" },
    },
  }))();
