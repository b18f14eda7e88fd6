import { fillIn, type IssueParams } from "../../error/plan-error.ts";
import type { LocalText } from "../../rules/rule-set.ts";
import type { Locale } from "./numbers.ts";

/**
 * The words of an explanation, in both languages. Most keys are the rules of steps, without the level or the side where that changes no word
 * ({@link wordKey}); `.yes` and `.no` where a rule has two outcomes; the rest are pieces. `{…}` is filled in.
 */
export const WORDS = {
  measure: {
    it: "obiettivo {target}{baseline}{goal}, consuntivo {actual}",
    en: "target {target}{baseline}{goal}, actual {actual}",
  },
  "measure.baseline": { it: " (valore di partenza {baseline})", en: " (starting value {baseline})" },
  "measure.goal": { it: ", cioè {goal}", en: ", that is {goal}" },
  "measure.noTarget": { it: "assente", en: "absent" },
  "measure.unreadable": { it: "illeggibile", en: "unreadable" },

  "achievement.ratio": { it: "100 × {actual} / {target} = {result} (rapporto{limits})", en: "100 × {actual} / {target} = {result} (ratio{limits})" },
  "achievement.reciprocal": {
    it: "100 × {target} / {actual} = {result} (inverso{limits})",
    en: "100 × {target} / {actual} = {result} (reciprocal{limits})",
  },
  "achievement.reciprocal.cap": {
    it: "{actual} non è maggiore di 0, quindi il massimo: {result} (inverso{limits})",
    en: "{actual} is not above 0, so the cap: {result} (reciprocal{limits})",
  },
  "achievement.complement": {
    it: "100 × (2 × {target} − {actual}) / {target} = {result} (specchio{limits})",
    en: "100 × (2 × {target} − {actual}) / {target} = {result} (complement{limits})",
  },
  "achievement.baseline": {
    it: "100 × ({actual} − {baseline}) / ({target} − {baseline}) = {result} (dal valore di partenza{limits})",
    en: "100 × ({actual} − {baseline}) / ({target} − {baseline}) = {result} (from the starting value{limits})",
  },
  "achievement.exactly.distance": {
    it: "100 × (1 − |{actual} − {target}| / |{target}|) = {result} (distanza{limits})",
    en: "100 × (1 − |{actual} − {target}| / |{target}|) = {result} (distance{limits})",
  },
  "achievement.allOrNothing.yes": { it: "raggiunto: {result} (tutto o niente{limits})", en: "reached: {result} (all or nothing{limits})" },
  "achievement.allOrNothing.no": { it: "non raggiunto: {result} (tutto o niente{limits})", en: "not reached: {result} (all or nothing{limits})" },
  "achievement.yesNo.allOrNothing.yes": { it: "raggiunto: {result} (tutto o niente{limits})", en: "reached: {result} (all or nothing{limits})" },
  "achievement.yesNo.allOrNothing.no": {
    it: "non raggiunto: {result} (tutto o niente{limits})",
    en: "not reached: {result} (all or nothing{limits})",
  },
  "achievement.baseline.allOrNothing.yes": {
    it: "l'obiettivo non migliora il valore di partenza, raggiunto: {result} (tutto o niente{limits})",
    en: "the target is no better than the starting value, reached: {result} (all or nothing{limits})",
  },
  "achievement.baseline.allOrNothing.no": {
    it: "l'obiettivo non migliora il valore di partenza, non raggiunto: {result} (tutto o niente{limits})",
    en: "the target is no better than the starting value, not reached: {result} (all or nothing{limits})",
  },
  "achievement.missingBaseline.allOrNothing.yes": {
    it: "senza valore di partenza, raggiunto: {result} (tutto o niente{limits})",
    en: "without a starting value, reached: {result} (all or nothing{limits})",
  },
  "achievement.missingBaseline.allOrNothing.no": {
    it: "senza valore di partenza, non raggiunto: {result} (tutto o niente{limits})",
    en: "without a starting value, not reached: {result} (all or nothing{limits})",
  },
  "achievement.exactly.allOrNothing.yes": {
    it: "|{actual} − {target}| ≤ {tolerance}: {result} (tutto o niente{limits})",
    en: "|{actual} − {target}| ≤ {tolerance}: {result} (all or nothing{limits})",
  },
  "achievement.exactly.allOrNothing.no": {
    it: "|{actual} − {target}| > {tolerance}: {result} (tutto o niente{limits})",
    en: "|{actual} − {target}| > {tolerance}: {result} (all or nothing{limits})",
  },
  "achievement.between.allOrNothing.yes": {
    it: "dentro l'intervallo: {result} (tutto o niente{limits})",
    en: "inside the range: {result} (all or nothing{limits})",
  },
  "achievement.between.allOrNothing.no": {
    it: "fuori dall'intervallo: {result} (tutto o niente{limits})",
    en: "outside the range: {result} (all or nothing{limits})",
  },
  "achievement.between.nearestBound": {
    it: "dentro l'intervallo: {result} (estremo più vicino{limits})",
    en: "inside the range: {result} (nearest bound{limits})",
  },
  "achievement.by.allOrNothing.yes": { it: "nei termini: {result} (tutto o niente{limits})", en: "in time: {result} (all or nothing{limits})" },
  "achievement.by.allOrNothing.no": {
    it: "non nei termini: {result} (tutto o niente{limits})",
    en: "not in time: {result} (all or nothing{limits})",
  },
  "achievement.by.delay": {
    it: "giorni di ritardo {delay}, fascia {band} = {result} (ritardo{limits})",
    en: "days of delay {delay}, band {band} = {result} (delay{limits})",
  },
  "achievement.zeroTarget.side.yes": {
    it: "obiettivo 0, raggiunto: {result} (lato dell'obiettivo{limits})",
    en: "target 0, reached: {result} (side of the target{limits})",
  },
  "achievement.zeroTarget.side.no": {
    it: "obiettivo 0, non raggiunto: {result} (lato dell'obiettivo{limits})",
    en: "target 0, not reached: {result} (side of the target{limits})",
  },
  "achievement.negativeTarget.mirror": {
    it: "obiettivo minore di 0: {target} e {actual} cambiano segno",
    en: "target below 0: {target} and {actual} change their signs",
  },

  "points.scale": { it: "fascia {band} = {result}", en: "band {band} = {result}" },
  "points.scale.value": { it: "fascia del valore {band} = {result}", en: "band of the value {band} = {result}" },
  "points.floor": { it: "alzato al minimo: {result}", en: "raised to the floor: {result}" },
  "points.cap": { it: "ridotto al massimo: {result}", en: "lowered to the cap: {result}" },
  "correction.forced": { it: "punti forzati: {result} (motivazione: {note})", en: "forced points: {result} (reason: {note})" },
  "correction.exogenous": {
    it: "{points} + (100 − {points}) × {share} / 100 = {result} (causa esogena, motivazione: {note})",
    en: "{points} + (100 − {points}) × {share} / 100 = {result} (cause outside, reason: {note})",
  },

  missing: { it: "{reason}: {phase} {policy}", en: "{reason}: {phase} it {policy}" },
  "missing.notMeasured": { it: "non rilevato", en: "not measured" },
  "missing.notAvailable": { it: "non disponibile", en: "not available" },
  "missing.notAssessable": { it: "non valutabile", en: "not assessable" },
  "missing.cancelled": { it: "annullato", en: "cancelled" },
  "missing.noTarget": { it: "senza obiettivo", en: "no target" },
  "missing.notComputable": { it: "non calcolabile", en: "not computable" },
  "phase.interim": { it: "nella misurazione intermedia", en: "in the interim score" },
  "phase.final": { it: "nella misurazione finale", en: "in the final score" },
  "policy.exclude": { it: "è escluso", en: "is left out" },
  "policy.zero": { it: "vale {result}", en: "counts {result}" },
  "policy.zeroActual": { it: "vale come un consuntivo di 0", en: "counts as an actual of 0" },
  "policy.full": { it: "vale il punteggio pieno, {result}", en: "counts full points, {result}" },
  "policy.block": { it: "lascia senza punteggio tutti i nodi superiori", en: "leaves every node above without points" },

  "aggregation.weightedMean": { it: "media ponderata: {sum} = {result}", en: "weighted mean: {sum} = {result}" },
  "aggregation.weightedSum": { it: "somma ponderata: {sum} = {result}", en: "weighted sum: {sum} = {result}" },
  "aggregation.mean": { it: "media: {sum} = {result}", en: "mean: {sum} = {result}" },
  "aggregation.leafMean": { it: "media degli indicatori: ({sum}) / {count} = {result}", en: "mean of the indicators: ({sum}) / {count} = {result}" },
  "aggregation.minimum": { it: "il minore: {result}", en: "the least: {result}" },
  "aggregation.allOrNothing.yes": { it: "tutti con 100 punti o più: {result}", en: "all with 100 points or more: {result}" },
  "aggregation.allOrNothing.no": { it: "non tutti con 100 punti: {result}", en: "not all with 100 points: {result}" },
  "aggregation.nothing": { it: "nulla da contare", en: "nothing that counts" },
  "aggregation.scale": { it: "fascia {band} = {result}", en: "band {band} = {result}" },
  "aggregation.floor": { it: "alzato al minimo: {result}", en: "raised to the floor: {result}" },
  "aggregation.cap": { it: "ridotto al massimo: {result}", en: "lowered to the cap: {result}" },
  gate: {
    it: "il pre-requisito {gate} ha {points} punti, meno di 100: {result}",
    en: "the prerequisite {gate} has {points} points, less than 100: {result}",
  },
  "missing.block": { it: "senza punteggio per {child}", en: "no points because of {child}" },

  "rounding.halfUp": {
    it: "arrotondato a {places}, per eccesso dalla metà: {result}",
    en: "rounded to {places}, half up: {result}",
  },
  "rounding.halfEven": {
    it: "arrotondato a {places}, dalla metà al pari: {result}",
    en: "rounded to {places}, half to even: {result}",
  },
  "rounding.halfDown": {
    it: "arrotondato a {places}, per difetto dalla metà: {result}",
    en: "rounded to {places}, half down: {result}",
  },
  "rounding.up": {
    it: "arrotondato a {places}, lontano da zero: {result}",
    en: "rounded to {places}, away from zero: {result}",
  },
  "rounding.down": { it: "troncato a {places}: {result}", en: "cut to {places}: {result}" },
  "rounding.ceil": {
    it: "arrotondato a {places}, al maggiore: {result}",
    en: "rounded to {places}, to the larger: {result}",
  },
  "rounding.floor": { it: "arrotondato a {places}, al minore: {result}", en: "rounded to {places}, to the smaller: {result}" },

  "status.displayed": { it: "stato {label}: {band}, sul punteggio mostrato", en: "status {label}: {band}, by the points as shown" },
  "status.exact": { it: "stato {label}: {band}, sul punteggio esatto", en: "status {label}: {band}, by the exact points" },

  "places.one": { it: "{decimals} decimale", en: "{decimals} decimal" },
  "places.many": { it: "{decimals} decimali", en: "{decimals} decimals" },
  points: { it: "{points} punti", en: "{points} points" },
  loneIndicator: { it: "indicatore", en: "indicator" },
  noPoints: { it: "senza punteggio", en: "no points" },
  "limits.cap": { it: "; massimo {cap}", en: "; at most {cap}" },
  "limits.floor": { it: "; minimo {floor}", en: "; at least {floor}" },
  "share.percent": { it: "× peso {weight} %", en: "× weight {weight} %" },
  "share.of": { it: "× peso {weight} / {of}", en: "× weight {weight} / {of}" },
  "share.equal": { it: "× 1 / {of}", en: "× 1 / {of}" },
  rounded: {
    it: "mostrati con {places}, i contributi sommano a {sum} e non a {total}; quelli esatti sommano al totale",
    en: "shown with {places}, the contributions sum to {sum}, not {total}; the exact ones sum to the total",
  },
  coverage: { it: "copertura: {coverage} %", en: "coverage: {coverage} %" },
  outlook: { it: "ancora possibile: da {low} a {high} punti", en: "still possible: {low} to {high} points" },
  rules: { it: "regole: {title} ({id} {version})", en: "rules: {title} ({id} {version})" },
  source: { it: "fonte ({confidence}): {source}", en: "source ({confidence}): {source}" },
  "source.verified": { it: "verificata", en: "verified" },
  "source.inferred": { it: "desunta", en: "inferred" },
} as const satisfies Readonly<Record<string, LocalText>>;

export type WordKey = keyof typeof WORDS;

/** The words of a key, filled in. */
export function wordsOf(key: WordKey, params: IssueParams, locale: Locale): string {
  return fillIn(WORDS[key][locale], params);
}

/** The key of a rule: without the level of a rounding or an aggregation, and without the side of a threshold; the policies of missing data have one key. */
export function wordKey(rule: string, outcome: boolean): WordKey | undefined {
  const short = rule.replace(/^(rounding|aggregation)\.\w+\./, "$1.").replace(/^achievement\.(?:atLeast|atMost)\./, "achievement.");
  const keys = [short, `${short}.${outcome ? "yes" : "no"}`, short.replace(/^missing\.\w+\.(?:interim|final)\.\w+$/, "missing")];
  return keys.find(isWordKey);
}

function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(WORDS, key);
}
