import { frozenRules } from "../frozen.ts";
import type { RuleSet } from "../rule-set.ts";

/**
 * A starting point for chambers of commerce (*Regole camerali di base*), not an official rule: Massa-Carrara publishes targets and weights, but not
 * how it scores; what is chosen here is inferred. The bounds 70 and 90 of the status follow the ranges that the chamber of Caserta printed.
 * Source: docs/presets.md § cameraleStandard.
 */
export const cameraleStandard: RuleSet = /* @__PURE__ */ frozenRules<RuleSet>({
  format: "traguardo.rules/1",
  id: "camerale-standard",
  version: "1.0.0",
  title: { it: "Regole camerali di base", en: "Base rules for chambers" },
  sources: [{ title: "Piano della performance 2021, allegato", body: "CCIAA Massa-Carrara", year: 2021, confidence: "inferred" }],
  plainTarget: "atLeast",
  achievement: {
    atLeast: { method: "ratio" },
    atMost: { method: "reciprocal" },
    exactly: { method: "allOrNothing", tolerance: "0" },
    between: { method: "nearestBound" },
    by: { method: "allOrNothing" },
    yesNo: { method: "allOrNothing" },
    zeroTarget: "side",
    negativeTarget: "mirror",
    missingBaseline: "allOrNothing",
  },
  points: { floor: "0", cap: "100" },
  missing: {
    notMeasured: { interim: "exclude", final: "zero" },
    notAvailable: { interim: "exclude", final: "zero" },
    notAssessable: { interim: "exclude", final: "exclude" },
    cancelled: { interim: "exclude", final: "exclude" },
    noTarget: { interim: "exclude", final: "exclude" },
    notComputable: { interim: "exclude", final: "block" },
  },
  weights: { total: "100", tolerance: "0", absent: "equal" },
  aggregation: {
    objective: { method: "weightedMean" },
    service: { method: "weightedMean" },
    area: { method: "weightedMean" },
    body: { method: "weightedMean" },
  },
  rounding: [],
  display: { decimals: 2, mode: "halfUp" },
  status: {
    on: "displayed",
    bands: [
      { id: "red", below: "70", label: { it: "rosso", en: "red" } },
      { id: "yellow", below: "90", label: { it: "giallo", en: "yellow" } },
      { id: "green", label: { it: "verde", en: "green" } },
    ],
  },
});
