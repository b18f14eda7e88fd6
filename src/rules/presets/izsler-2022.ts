import { frozenRules } from "../frozen.ts";
import type { RuleSet } from "../rule-set.ts";

/**
 * The arithmetic behind the results that IZSLER, a zooprophylactic institute (*istituto zooprofilattico*), published for 2022: rows cut to whole
 * points, plain means, areas rounded before the mean of the body. Not an official rule: it was found by recomputing the tables.
 * Source: docs/presets.md § izsler2022.
 */
export const izsler2022: RuleSet = /* @__PURE__ */ frozenRules<RuleSet>({
  format: "traguardo.rules/1",
  id: "izsler-2022",
  version: "1.0.0",
  title: { it: "IZSLER, risultati 2022", en: "IZSLER, results of 2022" },
  sources: [
    {
      title:
        "Relazioni sulla performance e script di analisi: medie semplici senza pesi, non rendicontati esclusi, media dei valori interi delle aree",
      body: "Istituto Zooprofilattico Sperimentale della Lombardia e dell'Emilia-Romagna",
      year: 2022,
      confidence: "verified",
    },
    {
      title: "Ricalcolo delle tabelle pubblicate: rapporto con massimale, troncamento delle righe, = in proporzione sotto il target, cifre mostrate",
      body: "Istituto Zooprofilattico Sperimentale della Lombardia e dell'Emilia-Romagna",
      year: 2022,
      confidence: "inferred",
    },
    { title: "Non si vede nelle tabelle: le altre opzioni", confidence: "inferred" },
  ],
  plainTarget: "atLeast", // inferred: from the bare targets of 2020
  achievement: {
    atLeast: { method: "ratio" }, // inferred from the figures
    atMost: { method: "reciprocal" }, // inferred: the one row of 2020 shows 100 for an actual of 0
    exactly: { method: "distance" }, // inferred from the figures: V ÷ T below the target; no row is above
    between: { method: "nearestBound" }, // inferred
    by: { method: "allOrNothing" }, // inferred
    yesNo: { method: "allOrNothing" }, // inferred
    zeroTarget: "side", // inferred
    negativeTarget: "mirror", // inferred
    missingBaseline: "allOrNothing", // inferred
  },
  points: { floor: "0", cap: "100" }, // cap inferred from the figures, floor inferred
  missing: {
    notMeasured: { interim: "exclude", final: "exclude" }, // verified: -1 and NA are left out of the means
    notAvailable: { interim: "exclude", final: "exclude" }, // verified: the same
    notAssessable: { interim: "exclude", final: "exclude" }, // inferred
    cancelled: { interim: "exclude", final: "exclude" }, // inferred
    noTarget: { interim: "exclude", final: "exclude" }, // inferred
    notComputable: { interim: "exclude", final: "exclude" }, // inferred
  },
  weights: { total: "100", tolerance: "0", absent: "equal" }, // absent verified: there are no weights; the rest inferred
  aggregation: {
    objective: { method: "mean" }, // verified
    service: { method: "leafMean" }, // verified: departments are plain means of their rows
    area: { method: "leafMean" }, // verified: areas too
    body: { method: "mean" }, // verified: of the areas
  },
  rounding: [
    { at: "points", decimals: 0, mode: "down" }, // inferred from the figures: 0,558 is printed 0,55
    { at: "area", decimals: 0, mode: "halfEven" }, // verified: whole per cent; the mode is that of R's round, inferred
  ],
  display: { decimals: 2, mode: "halfEven" }, // inferred from the figures: 90,125 is printed 90,12
  status: { on: "exact", bands: [{ id: "scored", label: { it: "misurato", en: "scored" } }] }, // the source has no bands
});
