import type { CodeText } from "../plan-error.ts";

/** The Italian words of the codes of expressions. */
export const ITALIAN_TARGET: Readonly<Record<string, CodeText>> = {
  "text.type": { message: "Qui serve un testo, non {found}", hint: "Scrivere il valore come testo, tra virgolette" },
  "text.tooLong": {
    message: "Il testo ha {found} caratteri; se ne leggono al massimo {limit}",
    hint: "Lasciare solo il valore e spostare il resto nella descrizione",
  },
  "target.number": {
    message: "Qui non si legge un valore",
    hint: 'Scrivere segno, numero e unità, come ">= 90,00 %"; le parole vanno nella descrizione',
  },
  "target.numberForm": {
    message: "Punti e virgole non sono dove li ha un numero italiano",
    hint: "Scrivere {grouped} o {decimal}: il punto separa le migliaia, la virgola i decimali",
  },
  "target.digits": { message: "Il numero ha {found} cifre; se ne leggono al massimo {limit}", hint: "Scrivere meno cifre" },
  "target.sign": {
    message: "Qui i segni non ne formano uno noto, o il trattino può essere quello di un elenco",
    hint: "Scrivere >=, >, <=, < o = prima del numero, e il meno attaccato al numero",
  },
  "target.unit": {
    message: "Qui ci sono due unità, o una dove non la si legge",
    hint: 'Scrivere una sola unità, subito dopo il numero, come "30 gg"',
  },
  "target.column": {
    message: "La colonna dell'unità dice {found}, che non è un'unità",
    hint: "Scrivervi un'unità come %, N. o gg, o scriverla dopo il numero",
  },
  "target.trailing": {
    message: "Quanto sta qui non fa parte di un solo valore e della sua unità",
    hint: "Scrivere un solo valore; per una seconda condizione scrivere più target nel tempo o due indicatori, e le note nella descrizione",
  },
  "target.relative": {
    message: "Il valore è relativo a un altro",
    hint: 'Scrivere la variazione rispetto a quello, come "+10 % sull\'anno precedente", con un valore di partenza',
  },
  "target.range": {
    message: "I due estremi non sono un intervallo: un segno guarda dalla parte sbagliata, nulla sta tra di essi, o sono anni",
    hint: 'Scrivere l\'estremo inferiore e quello superiore, come "tra 5 e 10 N.", e un termine come "entro il 2021"',
  },
  "target.date": { message: "Il calendario non ha questo giorno", hint: "Scrivere un giorno che esiste, come 30/11/2021" },
  "target.dateForm": {
    message: "Può essere una data, ma non è scritta come tale",
    hint: "Scrivere giorno, mese e anno con le barre, come 30/11/2021",
  },
  "target.year": { message: "{found} non è un anno", hint: "Scrivere l'anno con quattro cifre, come 2021" },
  "target.monthYear": { message: "L'ultimo giorno di febbraio dipende dall'anno", hint: "Scrivere l'anno, come febbraio 2021" },
  "target.dateSign": { message: "Una scadenza non ha questo segno", hint: 'Scrivere l\'ultimo giorno utile, come "entro il 30/11/2021"' },
  "target.reference": {
    message: "Manca il valore rispetto al quale si misura la variazione",
    hint: 'Scriverlo dopo il numero, come "+20 % sulla base" o "+20 % sul 2020"; un valore proprio non ha il segno più',
  },
  "target.changeZero": { message: "Una variazione di 0 non è tale", hint: 'Scrivere di quanto, o ">= 0 %" per un valore proprio' },
  "actual.inequality": { message: "Questo dice quanto si voleva, non quanto si è misurato", hint: "Scrivere quanto misurato, senza segno" },
  "actual.value": {
    message: "Qui non si legge un valore misurato",
    hint: 'Scrivere quanto misurato, come "92,5 %", "43/45", "30/11/2021", "SI", o "N/D"',
  },
};
