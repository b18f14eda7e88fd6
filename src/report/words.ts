import type { LocalText } from "../rules/rule-set.ts";
import type { Score } from "../score/score.ts";

/** The language of a report (*lingua*). */
export type ReportLocale = "it" | "en";

/** How a report of a score is written. */
export interface ReportOptions {
  /** `it` unless given. */
  readonly locale?: ReportLocale | undefined;
}

/** The words that the reports share, in both languages, by what they name; `level.…`, `state.…` and `reason.…` by the library's own names. */
export const REPORT_WORDS = {
  "level.body": { it: "ente", en: "body" },
  "level.area": { it: "area", en: "area" },
  "level.service": { it: "servizio", en: "service" },
  "level.objective": { it: "obiettivo", en: "objective" },
  "level.indicator": { it: "indicatore", en: "indicator" },

  "state.scored": { it: "valutato", en: "scored" },
  "state.unscored": { it: "non valutato", en: "unscored" },
  "state.excluded": { it: "escluso", en: "excluded" },

  "reason.notMeasured": { it: "non rilevato", en: "not measured" },
  "reason.notAvailable": { it: "non disponibile", en: "not available" },
  "reason.notAssessable": { it: "non valutabile", en: "not assessable" },
  "reason.cancelled": { it: "annullato", en: "cancelled" },
  "reason.noTarget": { it: "senza target", en: "no target" },
  "reason.notComputable": { it: "non calcolabile", en: "not computable" },
  "reason.nothing": { it: "nulla che conti", en: "nothing that counts" },
  "reason.blocked": { it: "senza punteggio per {child}", en: "no points because of {child}" },

  "phase.interim": { it: "misurazione intermedia", en: "interim score" },
  "phase.final": { it: "misurazione finale", en: "final score" },

  "correction.forced": { it: "punti forzati: {number}", en: "forced points: {number}" },
  "correction.exogenous": { it: "causa esogena: {number} %", en: "cause outside: {number} %" },

  "source.verified": { it: "verificata", en: "verified" },
  "source.inferred": { it: "desunta", en: "inferred" },

  yes: { it: "SI", en: "yes" },
  no: { it: "NO", en: "no" },

  level: { it: "Livello", en: "Level" },
  id: { it: "Id", en: "Id" },
  code: { it: "Codice", en: "Code" },
  name: { it: "Nome", en: "Name" },
  weight: { it: "Peso", en: "Weight" },
  target: { it: "Target", en: "Target" },
  actual: { it: "Consuntivo", en: "Actual" },
  met: { it: "Raggiunto", en: "Met" },
  state: { it: "Valutazione", en: "State" },
  value: { it: "Punteggio", en: "Score" },
  points: { it: "Punti esatti", en: "Exact points" },
  status: { it: "Semaforo", en: "Status" },
  coverage: { it: "Copertura", en: "Coverage" },
  outlook: { it: "Ancora possibile", en: "Still possible" },
  range: { it: "da {low} a {high} punti", en: "from {low} to {high} points" },
  settled: { it: "nulla è più aperto", en: "nothing is open any more" },
  low: { it: "Minimo ancora possibile", en: "Lowest still possible" },
  high: { it: "Massimo ancora possibile", en: "Highest still possible" },
  share: { it: "Peso nell'ente", en: "Share of the body" },
  coveragePercent: { it: "Copertura (%)", en: "Coverage (%)" },
  sharePercent: { it: "Peso nell'ente (%)", en: "Share of the body (%)" },
  contribution: { it: "Contributo all'ente", en: "Contribution to the body" },
  reason: { it: "Motivo", en: "Reason" },
  correction: { it: "Correttivo", en: "Correction" },
  note: { it: "Motivazione del correttivo", en: "Note of the correction" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** What {@link REPORT_WORDS} has words for. */
export type ReportWord = keyof typeof REPORT_WORDS;

/** The words of a key in a language, as they stand: places such as `{child}` are filled by `fillIn`. */
export function reportWord(key: ReportWord, locale: ReportLocale): string {
  return REPORT_WORDS[key][locale];
}

/** What a level is called: `servizio`. */
export function levelWord(kind: Score["kind"], locale: ReportLocale): string {
  return reportWord(`level.${kind}`, locale);
}
