/** Sentences of the language of docs/target.md, drawn from its grammar. */
import fc from "fast-check";
import { LIMITS } from "../../src/error/limits.ts";
import { UNIT_ROWS } from "../../src/target/unit.ts";
import { fenceOf, readGrammar, sentencesOf, type Surroundings } from "./grammar.ts";
import { LOOK_ALIKES, PAGE } from "./target-page.ts";

/** The rules with which a text begins. */
export const STARTS = ["target text", "actual text"] as const;

/** The grammar of the page. */
export const grammar = readGrammar(fenceOf(PAGE), STARTS);

const word = (words: string): RegExp => new RegExp(`^(?:${words.replaceAll(" ", "|")})(?: |$)`);
const DAY_IN_FIGURES = /^(?:\D ?)?\d{1,2}\.\d{1,2}(?![.\d])/;
const YEAR = /^(?:19\d\d|20\d\d|2100)$/;
const NUMBER_IN_WORDS =
  /^(?:zero|.*dici|dic.*|.*cento.*|mille.*|.*mila|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant).*|due|tre|quattro|cinque|sei|sette|otto|nove)$/;
const SAYS_MORE =
  /\b(?:in (?:su|giu|poi|avanti)|(?:e|ed|o|od|cui) un[oa]?|(?:su|sul|sull|sullo|sulla|sui|sugli|sulle) (?:base|baseline|anno|annualita|valore|valori|dato|dati|media|triennio|biennio|quinquennio|periodo|esercizio|semestre|trimestre|precedente))\b/;
const LEADS_TO_A_DAY = word(
  "il lo la l i gli le del dell dello della dei degli delle a ad al allo alla all ai agli alle di con per in su da nel nello nella nell nei negli nelle " +
    "sul sullo sulla sull sui sugli sulle dal dallo dalla dall dai dagli dalle tra fra p.v c.m c.a u.s",
);

/** What the grammar says in words, told once more in another way. */
const surroundings: Surroundings = {
  draws: {
    "a letter of any script, with its accents": fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvzàèéìòùçñöαж")),
    WORD: fc.constantFrom(
      ..."incontri corsi pratiche utenti check-list e/o tematiche/territoriali dati.gov.it dell' attività l' di per con a al e o non tra che su sul è base anno TMP Boarding valore FAD".split(
        " ",
      ),
    ),
  },
  excludes: {
    "a text with a bracket in it": (text) => /[()[\]]/.test(text),
    "a day in figures": (text) => DAY_IN_FIGURES.test(text),
    "a day in figures, or a year": (text) => DAY_IN_FIGURES.test(text) || YEAR.test(text),
    "a number in words": (text) => NUMBER_IN_WORDS.test(text),
    "a unit joined to a word": (text) =>
      UNIT_ROWS.some(({ words, abbreviations }) => [...words, ...abbreviations].some((unit) => new RegExp(`^${unit.split(" ")[0]}[./-]`).test(text))),
    "un, uno or una": (text) => /^\W?un[oa]?(?: |$)/.test(text),
    "one that begins with an article, a preposition, p.v, c.m, c.a or u.s": (text) => LEADS_TO_A_DAY.test(text),
    "in su, in giù, in poi, in avanti, e un, o una, di cui uno, or what a change is measured against": (text) => SAYS_MORE.test(text),
  },
  lookAlikes: LOOK_ALIKES,
};

/** Sentences of a rule, not longer than an expression may be. */
export const sentences = (start: string) => sentencesOf(grammar, start, surroundings).filter(({ text }) => text.length <= LIMITS.text);
