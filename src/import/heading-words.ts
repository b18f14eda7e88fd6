/** The levels of headings that are no objectives. */
export type HeadingLevel = "area" | "service";

/** What headings begin with that say themselves what they are; with a capital, which words within a name have not. */
const LEVEL_WORDS: readonly (readonly [HeadingLevel, RegExp])[] = [
  ["area", /^(?:Area|Settore|Dipartimento|Direzione|AREA|SETTORE|DIPARTIMENTO|DIREZIONE)(?![\p{L}\p{N}])/u],
  ["service", /^(?:Servizio|Ufficio|Unità|SERVIZIO|UFFICIO|UNITÀ)(?![\p{L}\p{N}])/u],
];

/** The level that a heading says itself to be of, by its first word. */
export function saidLevel(text: string): HeadingLevel | undefined {
  return LEVEL_WORDS.find(([, words]) => words.test(text))?.[0];
}
