import type { CodeText } from "../plan-error.ts";

/** The Italian words of the codes of comparing and scoring. */
export const ITALIAN_SCORE: Readonly<Record<string, CodeText>> = {
  "score.unit": {
    message: "L'unità {found} non è confrontabile con l'unità {expected}",
    hint: "Scrivere il valore in {expected}; si convertono solo ore e minuti, e anni e mesi",
  },
  "score.kind": { message: "Il consuntivo è {found}, ma il target richiede {expected}", hint: "Scrivere {expected}" },
  "score.denominator": { message: "La frazione ha denominatore 0", hint: "Scrivere quanto misurato, o N/D" },
  "score.plainTarget": {
    message: "Il target {target} non ha segno, e le regole non ammettono questi target",
    hint: "Scrivere >= {target}, <= {target} o = {target}",
  },
  "score.year": {
    message: "La data {date} non ha anno, e non c'è un anno di valutazione",
    hint: "Scrivere l'anno, o indicare quello di valutazione",
  },
  "score.date": { message: "La data {date} non esiste nel {year}", hint: "Scrivere un giorno che esiste" },
  "score.baseline": { message: "Il metodo baseline richiede un valore di partenza", hint: "Scrivere baseline nell'indicatore" },
  "score.zeroTarget": { message: "Il target è 0, e le regole non calcolano questi target", hint: 'Cambiare il target, o usare zeroTarget "side"' },
  "score.negativeTarget": {
    message: "Il target è minore di 0, e le regole non calcolano questi target",
    hint: 'Cambiare il target, o usare negativeTarget "mirror"',
  },
  "score.cap": {
    message: "Il metodo reciprocal richiede un massimale per un consuntivo di 0 o meno",
    hint: "Scrivere cap nei punti dell'indicatore",
  },
  "score.actual": { message: "Il consuntivo non è leggibile: {found}", hint: "Fornire un testo, un Actual, o { actual, correction }" },
  "score.unknownActual": {
    message: "Il consuntivo di {key} non appartiene a nessun indicatore",
    hint: "Usare l'id o il codice di un indicatore di questo piano",
  },
  "score.options": {
    message: "Le opzioni non sono leggibili e sono ignorate",
    hint: "Fornire un oggetto semplice, o nessuna opzione",
  },
  "score.phase": { message: "{found} non è una fase; si valuta quella finale", hint: 'Scrivere "interim" o "final"' },
  "score.scoredYear": { message: "{found} non è un anno valutabile", hint: "Scrivere un anno di quattro cifre, come 2021" },
  "score.actuals": {
    message: "I consuntivi non sono leggibili: {found}",
    hint: "Fornire un oggetto o una Map dagli id o codici degli indicatori ai consuntivi",
  },
  "score.startingValue": { message: "Il valore di partenza non è leggibile ed è ignorato", hint: 'Scrivere una quantità, come "240 gg"' },
  "score.asOf": { message: "{found} non è un giorno", hint: "Scrivere asOf come data ISO, come 2021-09-30" },
  "score.correction": {
    message: "Il correttivo non è leggibile ed è ignorato",
    hint: 'Scrivere { kind: "forced", points, note } o { kind: "exogenous", share, note }',
  },
  "score.correctionNote": { message: "Il correttivo non ha motivazione ed è ignorato", hint: "Scrivere in note chi lo ha deciso, e perché" },
  "score.correctionPoints": {
    message: "I punti forzati non sono leggibili; il correttivo è ignorato",
    hint: 'Scrivere i punti come numero in testo, come "85"',
  },
  "score.correctionShare": {
    message: "La quota non è tra 0 e 100; il correttivo è ignorato",
    hint: 'Scrivere una quota da 0 a 100, come "50"',
  },
  "score.correctionMissing": {
    message: "Non c'è una misura che il correttivo per causa esogena possa aumentare; è ignorato",
    hint: "Scrivere il consuntivo, o forzare i punti",
  },
};
