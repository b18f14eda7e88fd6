import type { LocalText } from "../../rules/rule-set.ts";

/** The words of the Markdown report that the other reports do not share, in both languages. */
export const MARKDOWN_WORDS = {
  title: { it: "Misurazione della performance {year}: {body}", en: "Performance score {year}: {body}" },
  body: { it: "Ente", en: "Body" },
  year: { it: "Anno", en: "Year" },
  phase: { it: "Fase", en: "Phase" },
  asOf: { it: "Target in vigore al", en: "Targets as of" },
  overview: { it: "Sintesi", en: "Overview" },
  part: { it: "Area, servizio", en: "Area, service" },
  promise: { it: "Obiettivo, indicatore", en: "Objective, indicator" },
  corrected: { it: "{status}, con correttivo", en: "{status}, corrected" },
  missing: { it: "Dati mancanti ed esclusioni", en: "What is missing or left out" },
  counts: { it: "vale {points}", en: "counts {points}" },
  corrections: { it: "Correttivi", en: "Corrections" },
  issues: { it: "Segnalazioni", en: "Issues" },
  rules: { it: "Regole di calcolo", en: "Rules" },
  set: { it: "Regole", en: "Rule set" },
  version: { it: "versione {version}", en: "version {version}" },
  fingerprint: { it: "Impronta", en: "Fingerprint" },
  source: { it: "Fonte {confidence}", en: "Source, {confidence}" },
  inferred: {
    it: "Ciò che è desunto non sta scritto nei documenti: ne è stato ricavato.",
    en: "What is inferred does not stand in the documents: it was deduced from them.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;
