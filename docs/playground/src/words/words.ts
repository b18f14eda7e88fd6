import { FILE_WORDS } from "./files.ts";
import { OPTION_WORDS } from "./options.ts";
import { PAGE_WORDS } from "./page.ts";
import { PLAN_WORDS } from "./plan.ts";
import { RULES_WORDS } from "./rules.ts";
import { TARGET_WORDS } from "./targets.ts";

/** The language of the page (*lingua*). */
export type Locale = "it" | "en";

/** Every word of the page's own, in both languages. */
const WORDS = { ...PAGE_WORDS, ...TARGET_WORDS, ...PLAN_WORDS, ...RULES_WORDS, ...OPTION_WORDS, ...FILE_WORDS };

/** What the page has words for. */
export type Word = keyof typeof WORDS;

/** Pieces that fill a text, by their names. */
export type Pieces = Readonly<Record<string, string>>;

/** The words of a key in a language, with `{name}` filled in once: a piece is never looked into again. */
export function say(locale: Locale, word: Word, pieces: Pieces = {}): string {
  return WORDS[word][locale].replace(/\{(\w+)\}/g, (place, name: string) => pieces[name] ?? place);
}

/** The word of an option or a state by its name in the library; the name itself where the page has none. */
export function wordOr(family: string, name: string): Word | undefined {
  const key = `${family}.${name}`;
  return Object.hasOwn(WORDS, key) ? (key as Word) : undefined; // it is one of the keys
}
