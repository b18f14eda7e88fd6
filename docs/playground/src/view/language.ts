import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Locale, type Pieces, say, type Word } from "../words/words.ts";

/** The language that everything below is written in. */
export const Language = createContext<Locale>("en");

/** The page's words in its language. */
export function useWords(): { readonly locale: Locale; readonly t: (word: Word, pieces?: Pieces) => string } {
  const locale = useContext(Language);
  return { locale, t: (word, pieces) => say(locale, word, pieces) };
}
