/** Ligatures that fonts draw for two or three letters. */
const LIGATURES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ﬅ", "st"],
  ["ﬆ", "st"],
]);

/** A hyphen that only shows where a word is parted. */
const SOFT_HYPHEN = "\u00AD";

/**
 * The text with its ligatures parted, every run of spaces of any kind as one, and without what cannot be seen; a soft hyphen is kept at the end alone,
 * where it parts a word. Spaces at the ends stay, as one.
 */
export function cleanText(text: string): string {
  const parted = text.replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES.get(ligature) ?? ligature);
  const spaced = parted.replace(/[^\S\uFEFF]|\u0085/g, " ");
  return spaced.replace(/(?!\u00AD$)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, "").replace(/ +/g, " ");
}

/** How the lines of a wrapped text were joined. */
export interface Joined {
  readonly text: string;
  /** The positions in the list of the lines whose hyphen at the end was kept, though it may only part a word. */
  readonly hyphens: readonly number[];
}

/**
 * One text of the lines that it was wrapped over, single spaces between words.
 *
 * A soft hyphen at the end of a line goes. A hyphen behind a letter stays without a space, as in *socio-|economico*, unless the word without it is one of
 * `words`. A slash behind a letter takes no space either.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string> = new Set()): Joined {
  let text = "";
  const hyphens: number[] = [];
  lines.forEach((line, at) => {
    const previous = lines[at - 1];
    const join = previous === undefined ? "nothing" : joinOf(previous, line, words);
    if (join === "hyphen" && !words.has(compoundOf(text, line))) hyphens.push(at - 1);
    if (join === "parted") text = text.slice(0, -1);
    text += join === "space" ? ` ${line}` : line;
  });
  return { text: text.replace(/ +/g, " ").trim().normalize("NFC"), hyphens };
}

type Join = "nothing" | "space" | "parted" | "hyphen";

function joinOf(line: string, next: string, words: ReadonlySet<string>): Join {
  if (line.endsWith(SOFT_HYPHEN)) return "parted";
  if (/\p{L}\/$/u.test(line)) return "nothing";
  if (!/\p{L}[-\u2010]$/u.test(line) || !/^\p{Ll}/u.test(next)) return "space";
  return words.has(lastWord(line).slice(0, -1) + firstWord(next)) ? "parted" : "hyphen";
}

function compoundOf(text: string, line: string): string {
  return lastWord(text) + firstWord(line);
}

function lastWord(text: string): string {
  return /[\p{L}\p{N}'’-]*[-\u2010]?$/u.exec(text.slice(-WORD))?.[0] ?? "";
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}'’-]*/u.exec(text.slice(0, WORD))?.[0] ?? "";
}

/** No word is longer. */
const WORD = 64;

/** The words of a text that stand whole within a line, for {@link joinLines}: not its first and its last one, which may be halves. */
export function wordsWithin(line: string): readonly string[] {
  return (line.match(/[\p{L}\p{N}'’-]+/gu) ?? []).slice(1, -1);
}
