import { frozenRules } from "../frozen.ts";
import type { RuleSet } from "../rule-set.ts";

/**
 * From the score of the body to the share of its incentive (*quota incentivante*), as the Agenzia delle Entrate agreed it for 2001. Not an official
 * rule set: the table is verified, what leads to the score of the body is mostly inferred. Source: docs/presets.md § agenziaEntrate2001.
 */
export const agenziaEntrate2001: RuleSet = /* @__PURE__ */ frozenRules<RuleSet>({
  format: "traguardo.rules/1",
  id: "agenzia-entrate-2001",
  version: "1.0.0",
  title: { it: "Agenzia delle Entrate, convenzione 2001", en: "Agenzia delle Entrate, agreement of 2001" },
  sources: [
    {
      title: "Convenzione 2001, allegato 2: fasce dell'ente, risultati oltre il 100 % contati fino a una soglia",
      body: "Agenzia delle Entrate",
      year: 2001,
      url: "https://www.yumpu.com/it/document/view/15554920/il-controllo-di-gestione-nellamministrazione-finanziaria-magellano/125",
      confidence: "verified",
    },
    {
      title: "Convenzione 2017-19, quadro sinottico: pesi degli obiettivi e degli indicatori",
      body: "Agenzia delle Entrate",
      year: 2017,
      confidence: "verified",
    },
    { title: "Non si legge nelle fonti: le altre opzioni", confidence: "inferred" },
  ],
  plainTarget: "atLeast", // inferred
  achievement: {
    atLeast: { method: "ratio" }, // inferred
    atMost: { method: "complement" }, // inferred: it needs no cap, which would cut what is above 100
    exactly: { method: "allOrNothing", tolerance: "0" }, // inferred
    between: { method: "nearestBound" }, // inferred
    by: { method: "allOrNothing" }, // inferred
    yesNo: { method: "allOrNothing" }, // inferred
    zeroTarget: "side", // inferred
    negativeTarget: "mirror", // inferred
    missingBaseline: "allOrNothing", // inferred
  },
  points: { floor: "0" }, // no cap verified: each indicator counts beyond 100, up to a threshold of its own
  missing: {
    notMeasured: { interim: "exclude", final: "zero" }, // inferred
    notAvailable: { interim: "exclude", final: "zero" }, // inferred
    notAssessable: { interim: "exclude", final: "exclude" }, // inferred
    cancelled: { interim: "exclude", final: "exclude" }, // inferred
    noTarget: { interim: "exclude", final: "exclude" }, // inferred
    notComputable: { interim: "exclude", final: "block" }, // inferred
  },
  weights: { total: "100", tolerance: "0", absent: "equal" }, // total verified; the rest inferred
  aggregation: {
    objective: { method: "weightedMean" }, // verified in 2017
    service: { method: "weightedMean" }, // inferred
    area: { method: "weightedMean" }, // inferred
    body: {
      method: "weightedMean", // inferred
      scale: {
        // verified; the table has steps of 0,1: 110,1 gives 80,1, and 130,9 gives 95
        bands: [
          { below: "90", points: "0" },
          { upTo: "110", points: { from: "60", to: "80" } },
          { below: "131", points: { from: "80", to: "95" } },
          { points: "100" },
        ],
      },
    },
  },
  rounding: [], // inferred
  display: { decimals: 2, mode: "halfUp" }, // inferred
  status: { on: "exact", bands: [{ id: "scored", label: { it: "misurato", en: "scored" } }] }, // the source has no bands
});
