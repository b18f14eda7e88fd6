import { frozenRules } from "../frozen.ts";
import type { RuleSet } from "../rule-set.ts";

/**
 * The rules of PERFORM+ as of 2023, a product whose two modules differ in places. Not an official rule, of the product or of a body: `verified` is
 * what its code states, the rest is inferred; what it rounds on the way is not rounded here. Source: docs/presets.md § performplusLike.
 */
export const performplusLike: RuleSet = /* @__PURE__ */ frozenRules<RuleSet>({
  format: "traguardo.rules/1",
  id: "performplus-like",
  version: "1.0.0",
  title: { it: "Come PERFORM+ dal 2023", en: "Like PERFORM+ as of 2023" },
  sources: [
    {
      title: "PERFORM+, codice: atLeast, atMost, by, yesNo, target zero o negativi, fasce dei punti, dati mancanti, media pesata, fasce di stato",
      body: "Fincons",
      year: 2024,
      confidence: "verified",
    },
    { title: "Non si legge nel codice: le altre opzioni", confidence: "inferred" },
  ],
  plainTarget: "atLeast", // inferred: an indicator has a polarity, not a sign
  achievement: {
    atLeast: { method: "ratio" }, // verified
    atMost: { method: "reciprocal" }, // verified
    exactly: { method: "allOrNothing", tolerance: "0" }, // inferred
    between: { method: "allOrNothing" }, // inferred
    by: { method: "allOrNothing" }, // verified: days of delay against 0, without bands
    yesNo: { method: "allOrNothing" }, // verified
    zeroTarget: "side", // verified in the individual module; the other gives 100 whatever the actual
    negativeTarget: "mirror", // verified in the individual module
    missingBaseline: "allOrNothing", // inferred: there is no such method
  },
  points: {
    // verified: as of 2023
    scale: {
      bands: [{ below: "60", points: "0" }, { upTo: "99", points: "same" }, { points: "100" }],
    },
    floor: "0", // verified
    cap: "100", // verified
  },
  missing: {
    notMeasured: { interim: "zero", final: "zero" }, // verified: 0 in the sum, with the full weight
    notAvailable: { interim: "zero", final: "zero" }, // verified: the same
    notAssessable: { interim: "exclude", final: "exclude" }, // verified in the organisational view; the individual one counts 0
    cancelled: { interim: "exclude", final: "exclude" }, // inferred
    noTarget: { interim: "exclude", final: "exclude" }, // inferred: a state of its own, MANCA_PREVENTIVO
    notComputable: { interim: "zero", final: "zero" }, // verified for a denominator of 0: no value, then 0
  },
  weights: { total: "100", tolerance: "0", absent: "equal" }, // total and tolerance verified for the individual card; absent inferred
  aggregation: {
    // verified: relative weights, w·100 ÷ Σw
    objective: { method: "weightedMean" },
    service: { method: "weightedMean" },
    area: { method: "weightedMean" },
    body: { method: "weightedMean" },
  },
  rounding: [], // a deviation: the two modules round differently
  display: { decimals: 0, mode: "halfUp" }, // verified: whole per cent
  status: {
    on: "exact", // inferred
    bands: [
      // verified: three flags, 0–33, 33–66, 66 and more; to which band 33 and 66 belong is inferred
      { id: "low", below: "33", label: { it: "basso", en: "low" } },
      { id: "middle", below: "66", label: { it: "medio", en: "middle" } },
      { id: "high", label: { it: "alto", en: "high" } },
    ],
  },
});
