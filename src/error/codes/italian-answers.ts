import type { CodeText } from "../plan-error.ts";

/** The Italian words of the codes of answers. */
export const ITALIAN_ANSWERS: Readonly<Record<string, CodeText>> = {
  "answers.unknownIndicator": {
    message: "{name} non è né l'id né il codice di un indicatore di questo punteggio",
    hint: "Usare l'id di un indicatore, o un codice che ha uno solo",
  },
  "answers.notAbove": {
    message: "{at} non è né l'id né il codice di {name} o di un nodo sopra di esso",
    hint: "Usare l'id o il codice di un nodo sopra l'indicatore, o togliere at per l'ente",
  },
  "answers.ambiguous": {
    message: "{name} può essere più di un nodo: {ids}",
    hint: "Usare uno di questi id, o indicare il nodo superiore che si intende",
  },
  "answers.goal": {
    message: "Il punteggio da raggiungere non è leggibile: {found}",
    hint: 'Scrivere i punti come testo, come "95" o "92.5", o come frazione esatta',
  },
  "answers.tooManyBands": {
    message: "Fino a {name} i punti salgono e scendono troppe volte per essere seguiti",
    hint: "Usare fasce crescenti, o chiedere per un nodo più vicino all'indicatore",
  },
  "answers.step": { message: "{found} non è un passo", hint: 'Scrivere "unit" o "point"' },
  "answers.ruleSets": {
    message: "I punteggi seguono regole diverse: {a} e {b}",
    hint: "Calcolare entrambi con le stesse regole, o scrivere acrossRuleSets: true",
  },
  "answers.sealedActual": {
    message: "Il consuntivo di {name} non si può scrivere come un testo che si rilegga uguale",
    hint: "Fornire i consuntivi come testo, o come li legge parseActual",
  },
};
