import type { LocalText } from "../../rules/rule-set.ts";

/** The words of the page, in both languages; those that all reports share stand in `report/words.ts`. */
export const PAGE_WORDS = {
  skip: { it: "Vai al contenuto", en: "Skip to the content" },
  kicker: { it: "Piano della performance {year} – {phase}", en: "Performance plan {year} – {phase}" },
  asOf: { it: "situazione al {day}", en: "as of {day}" },
  contents: { it: "In questa pagina", en: "On this page" },

  summary: { it: "In sintesi", en: "In brief" },
  weights: { it: "Quanto pesa ogni parte, e com'è andata", en: "What each part weighs, and how it went" },
  results: { it: "Risultati", en: "Results" },
  missing: { it: "Che cosa manca o è escluso", en: "What is missing or left out" },
  corrections: { it: "Correttivi", en: "Corrections" },
  issues: { it: "Segnalazioni", en: "Issues" },
  reasons: { it: "Come si arriva ai punti", en: "How the points come about" },
  rules: { it: "Regole di calcolo", en: "Rules" },
  verify: { it: "Come verificare", en: "How to verify" },

  points: { it: "Punti", en: "Points" },
  exactly: { it: "Valore esatto: {points}", en: "Exact value: {points}" },
  longExact: {
    it: "Il valore esatto è una frazione di {digits} cifre, scritta nella spiegazione dell'ente.",
    en: "The exact value is a fraction of {digits} digits, written out in the explanation of the body.",
  },
  noPoints: { it: "nessun punteggio", en: "no score" },
  unknown: { it: "non si può dire", en: "cannot be told" },
  noCoverage: { it: "nulla da misurare", en: "nothing to be measured" },
  reached: { it: "Target raggiunti", en: "Targets reached" },
  reachedOf: { it: "{met} su {all}", en: "{met} of {all}" },

  scoredText: {
    it: "{body}, anno {year}: {points} punti, stato {status}. Di norma 100 punti significano che quanto promesso è stato raggiunto per intero.",
    en: "{body}, {year}: {points} points, status {status}. As a rule, 100 points mean that what was promised was reached in full.",
  },
  unscoredText: {
    it: "{body}, anno {year}: nessun punteggio ({reason}).",
    en: "{body}, {year}: no score ({reason}).",
  },
  countText: {
    it: "Indicatori del piano: {all}. Con target raggiunto: {met}; non raggiunto: {unmet}; senza confronto possibile: {other}.",
    en: "Indicators of the plan: {all}. Target reached: {met}; not reached: {unmet}; without a possible comparison: {other}.",
  },
  emptyText: { it: "Il piano non ha indicatori.", en: "The plan has no indicators." },
  coverageText: {
    it: "Parte misurata di ciò che si può misurare, contando i pesi: {coverage}.",
    en: "Of what can be measured, by weight, {coverage} was measured.",
  },
  interimText: {
    it: "La misurazione è intermedia: secondo come andrà ciò che è ancora aperto, il punteggio può andare {range}.",
    en: "This is an interim score: depending on how what is still open turns out, it can end anywhere {range}.",
  },
  openText: {
    it: "Alcuni dati mancano: se arrivassero, il punteggio potrebbe andare {range}.",
    en: "Some results are missing: if they came in, the score could be anywhere {range}.",
  },
  lossText: { it: "Dove si perdono più punti dell'ente", en: "Where most points of the body are lost" },
  loss: { it: "{lost} punti", en: "{lost} points" },
  legend: { it: "Gli stati", en: "The statuses" },
  bandFrom: { it: "da {number}", en: "from {number}" },
  bandAbove: { it: "oltre {number}", en: "above {number}" },
  bandBelow: { it: "meno di {number}", en: "below {number}" },
  bandUpTo: { it: "fino a {number}", en: "up to {number}" },
  noStatus: { it: "senza punteggio", en: "no score" },

  overview: { it: "Aree e servizi", en: "Areas and services" },
  part: { it: "Parte dell'ente", en: "Part of the body" },
  tableOf: {
    it: "{name}: obiettivi e indicatori con peso, target, risultato e punti",
    en: "{name}: objectives and indicators with weight, target, result and points",
  },
  indicator: { it: "Indicatore", en: "Indicator" },
  item: { it: "Obiettivo e indicatori", en: "Objective and indicators" },
  result: { it: "Risultato", en: "Result" },
  gate: { it: "pre-requisito", en: "prerequisite" },
  why: { it: "perché", en: "why" },
  whyOf: { it: "perché {name} ha questi punti", en: "why {name} has these points" },
  met: { it: "target raggiunto", en: "target reached" },
  unmet: { it: "target non raggiunto", en: "target not reached" },
  corrected: { it: "con correttivo", en: "corrected" },
  none: { it: "nessuno", en: "none" },
  nothingBelow: { it: "Qui il piano non ha obiettivi.", en: "The plan has no objectives here." },

  missingText: {
    it: "Indicatori senza un risultato da confrontare con il target, e che cosa ne fanno le regole.",
    en: "Indicators without a result to hold against the target, and what the rules do with them.",
  },
  nothingMissing: { it: "Non manca nulla: ogni indicatore è misurato.", en: "Nothing is missing: every indicator is measured." },
  effect: { it: "Che cosa ne fanno le regole", en: "What the rules do with it" },
  where: { it: "Dove", en: "Where" },
  correctionsText: {
    it: "Punti cambiati da una persona, con la motivazione.",
    en: "Points that a person changed, with the reason.",
  },
  noCorrections: { it: "Nessun punteggio è stato corretto.", en: "No points were corrected." },
  before: { it: "Prima", en: "Before" },
  after: { it: "Dopo", en: "After" },
  noIssues: { it: "Nessuna: piano, risultati e regole si leggono senza dubbi.", en: "None: plan, results and rules are read without doubt." },
  reasonsText: {
    it: "Ogni passo del calcolo con i suoi numeri, esatti; dietro ≈ sta il numero mostrato.",
    en: "Each step of the calculation with its numbers, exact; behind ≈ stands what is shown for them.",
  },

  ruleSet: { it: "Regole", en: "Rule set" },
  version: { it: "Versione", en: "Version" },
  fingerprint: { it: "Impronta delle regole", en: "Fingerprint of the rules" },
  planFingerprint: { it: "Impronta del piano", en: "Fingerprint of the plan" },
  noFingerprint: { it: "nessuna: un testo contiene mezzo carattere", en: "none: a text holds half a character" },
  validity: { it: "Valide", en: "Valid" },
  from: { it: "dal {day}", en: "from {day}" },
  to: { it: "fino al {day}", en: "until {day}" },
  sources: { it: "Fonti", en: "Sources" },
  inferred: {
    it: "Le regole desunte sono ricavate dai documenti citati, che non le dichiarano: non sono regole ufficiali.",
    en: "Inferred rules were deduced from the documents named, which do not state them: they are no official rules.",
  },
  verifyText: {
    it: "Chiunque può rifare il calcolo, e deve trovare le stesse frazioni:",
    en: "Anyone can compute this again, and must find the same fractions:",
  },
  verifyPlan: {
    it: "prendere il piano pubblicato, con l'impronta {fingerprint};",
    en: "take the published plan, with the fingerprint {fingerprint};",
  },
  verifyRules: {
    it: "prendere le regole {id}, versione {version}, con l'impronta {fingerprint};",
    en: "take the rules {id}, version {version}, with the fingerprint {fingerprint};",
  },
  verifyCompute: {
    it: "applicare le regole ai risultati di questa pagina ({phase}, anno {year}), con la libreria traguardo o con qualunque calcolo a frazioni esatte;",
    en: "apply the rules to the results on this page ({phase}, year {year}), with the library traguardo or any calculation in exact fractions;",
  },
  verifyCompare: {
    it: "confrontare i punti dell'ente: {points}. Un sigillo (sealScore, verifySeal) confronta anche ogni altra cifra.",
    en: "compare the points of the body: {points}. A seal (sealScore, verifySeal) compares every other figure too.",
  },
  footer: {
    it: "Pagina composta con traguardo dai dati del piano; nessuna cifra è scritta a mano.",
    en: "Page made with traguardo from the data of the plan; no figure is written by hand.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;
