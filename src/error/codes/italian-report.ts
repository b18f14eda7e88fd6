import type { CodeText } from "../plan-error.ts";

/** The Italian words of the codes of reports. */
export const ITALIAN_REPORT: Readonly<Record<string, CodeText>> = {
  "report.score": { message: "Qui c'è {found}, non il punteggio di un piano", hint: "Fornire ciò che dà scorePlan o rescore" },
  "report.options": { message: "Le opzioni sono {found}, non un oggetto", hint: "Fornire un semplice oggetto, o tralasciare le opzioni" },
  "report.option": { message: "{found} non è tra i valori ammessi: {expected}", hint: "Scrivere uno di questi: {expected}" },
  "report.title": { message: "Il titolo è {found}, non un testo che contenga qualcosa", hint: "Scrivere un testo, o tralasciare il titolo" },
  "report.size": {
    message: "{found} non è un numero intero da {least} a {most}",
    hint: "Scrivere un numero intero di pixel da {least} a {most}",
  },
  "report.rows": { message: "Qui c'è {found}, non un elenco di celle", hint: "Fornire le righe come elenchi di celle, come quelle di scoreToRows" },
  "report.cell": {
    message: "Qui c'è {found}, che nessuna cella può contenere",
    hint: "Fornire un testo, un numero, true o false, una data, o nulla",
  },
};
