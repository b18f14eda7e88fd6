import { frozenRules } from "../frozen.ts";
import type { RuleSet } from "../rule-set.ts";

/**
 * The defaults of the engine of GZoom, a product of which each body switches other options on. Not an official rule, of the product or of a body:
 * `verified` is what its code states, the rest is inferred. Source: docs/presets.md § gzoomLike.
 */
export const gzoomLike: RuleSet = /* @__PURE__ */ frozenRules<RuleSet>({
  format: "traguardo.rules/1",
  id: "gzoom-like",
  version: "1.0.0",
  title: { it: "Come GZoom con le impostazioni iniziali", en: "Like GZoom with its defaults" },
  sources: [
    {
      title:
        "GZoom, motore di calcolo: atLeast, atMost, zeroTarget, missingBaseline, floor senza cap, dati mancanti, media pesata, nessun arrotondamento",
      body: "Maps Group",
      confidence: "verified",
    },
    { title: "Configurazione di GZoom, ciclo 2026: fasce di stato", body: "AORN Cardarelli", year: 2026, confidence: "verified" },
    { title: "Non si legge nel codice: le altre opzioni", confidence: "inferred" },
  ],
  plainTarget: "atLeast", // inferred
  achievement: {
    atLeast: { method: "ratio" }, // verified: PERCENTWRK
    atMost: { method: "complement" }, // verified: PERCENTWRK with the flag C
    exactly: { method: "allOrNothing", tolerance: "0" }, // inferred
    between: { method: "allOrNothing" }, // inferred: a range is a table of bands there
    by: { method: "allOrNothing" }, // inferred
    yesNo: { method: "allOrNothing" }, // inferred
    zeroTarget: "side", // verified: GN-225
    negativeTarget: "mirror", // inferred
    missingBaseline: "allOrNothing", // verified: without B, B = T
  },
  points: { floor: "0" }, // verified: a negative index becomes 0, and only MAXRANGE caps
  missing: {
    notMeasured: { interim: "zeroActual", final: "zeroActual" }, // verified: "Prestazione 0", the default
    notAvailable: { interim: "zeroActual", final: "zeroActual" }, // verified: the same
    notAssessable: { interim: "exclude", final: "exclude" }, // inferred
    cancelled: { interim: "exclude", final: "exclude" }, // verified: REPLACED
    noTarget: { interim: "exclude", final: "exclude" }, // verified: "Nessun calcolo"
    notComputable: { interim: "block", final: "block" }, // inferred: an error skips the card
  },
  weights: { total: "100", tolerance: "0", absent: "equal" }, // total verified: a control sum by type of card; the rest inferred
  aggregation: {
    // verified: "Media" divides by the weights that are present
    objective: { method: "weightedMean" },
    service: { method: "weightedMean" },
    area: { method: "weightedMean" },
    body: { method: "weightedMean" },
  },
  rounding: [], // verified
  display: { decimals: 2, mode: "halfUp" }, // inferred
  status: {
    on: "exact", // inferred
    bands: [
      // verified for scores of 0, 50, 75 and 100, which are all that the configuration gives; in between inferred
      { id: "red", below: "75", label: { it: "rosso", en: "red" } },
      { id: "yellow", below: "100", label: { it: "giallo", en: "yellow" } },
      { id: "green", label: { it: "verde", en: "green" } },
    ],
  },
});
