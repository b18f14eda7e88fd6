import { once } from "../error/once.ts";

/** A piece of an expression: what it is, and where it stands in the text, in UTF-16 units. */
export interface Token {
  readonly kind: "word" | "number" | "sign" | "mark" | "other" | "end";
  /**
   * What it says, whatever look-alike was typed: a word in lower case without accents and apostrophes, the digits and separators of a number, a
   * sign among `> < = >= <=`, a mark of {@link MARKS}.
   */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing stands between it and the token before. */
  readonly glued: boolean;
}

/** A text cut into tokens, and the window of them that is being read. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The first token that is read, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** How many times a character or a token was looked at: what makes "linear" a count and not a feeling. */
  readonly work: { steps: number };
}

/** Characters that stand for one mark; look-alikes are decided here, once. */
const MARKS = table({
  "%": "%％﹪",
  "€": "€",
  "'": "'’‘′ʼ`´",
  "°": "°º˚",
  "+": "+＋",
  "-": "-‐‑‒–−－",
  "—": "—",
  "/": "/∕⁄",
  "÷": "÷",
  "(": "([",
  ")": ")]",
  ",": ",",
  ".": ".",
  ":": ":",
  ";": ";",
  '"': '"“”«»',
});

/** Characters that compare, with their look-alikes. */
const SIGNS = table({ ">": ">＞", "<": "<＜", "=": "=＝", ">=": "≥⩾≧", "<=": "≤⩽≦" });

/* @__NO_SIDE_EFFECTS__ */
function table(rows: Readonly<Record<string, string>>): () => ReadonlyMap<string, string> {
  return once(() => new Map(Object.entries(rows).flatMap(([key, characters]) => Array.from(characters, (one) => [one, key] as const))));
}

/** Made when they are first used: classes of characters take long to look up, in a literal when the library loads. */
const LETTER = /* @__PURE__ */ once(() => new RegExp(String.raw`^[\p{L}\p{M}]`, "u"));
const ACCENT = /* @__PURE__ */ once(() => new RegExp(String.raw`\p{M}`, "gu"));

/** Cuts a text into tokens, in one pass: each character is looked at a fixed number of times at most. */
export function scan(text: string): Scan {
  const work = { steps: 0 };
  const tokens: Token[] = [];
  let glued = false;
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at, work);
    if (end.kind === "space") glued = false;
    else if (end.kind !== "nothing") {
      tokens.push({ kind: end.kind, key: end.key, start: at, end: end.end, glued });
      glued = true;
    }
    at = end.end;
  }
  return { text, tokens, from: 0, to: tokens.length, work };
}

/** The token at a place of the window; behind the last one stands the end. */
export function tokenAt({ text, tokens, to, work }: Scan, at: number): Token {
  work.steps += 1;
  const token = at < to ? tokens[at] : undefined;
  const end = tokens[to]?.start ?? text.length;
  return token ?? { kind: "end", key: "", start: end, end, glued: false };
}

/** Whether the window is read to its end. */
export function isEnd({ to }: Scan, at: number): boolean {
  return at >= to;
}

/** The text from one token to before another, its spaces single, without what cannot be seen. */
export function textBetween({ text, tokens }: Scan, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return "";
  return visible(text.slice(first.start, last.end)).replaceAll(/\s+/g, " ");
}

interface Piece {
  readonly kind: Token["kind"] | "space" | "nothing";
  readonly key: string;
  readonly end: number;
}

function tokenEnd(text: string, at: number, work: Scan["work"]): Piece {
  work.steps += 1;
  const character = characterAt(text, at);
  const one = (kind: Piece["kind"], key = character): Piece => ({ kind, key, end: at + character.length });
  if (isDigit(character)) return numberPiece(text, at, work);
  if (isInvisible(character)) return one("nothing");
  if (isSpace(character)) return one("space");
  if (isSeparator(character) && isDigit(visibleAfter(text, at + 1)) && !isLetter(visibleBefore(text, at))) return numberPiece(text, at, work);
  const sign = SIGNS().get(character);
  if (sign !== undefined) return one("sign", sign);
  const mark = MARKS().get(character);
  if (mark !== undefined) return one("mark", mark);
  return isLetter(character) ? wordPiece(text, at, work) : one("other");
}

/** Digits, with the separators that have a digit somewhere behind them. */
function numberPiece(text: string, start: number, work: Scan["work"]): Piece {
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    work.steps += 1;
    const character = text.charAt(at);
    if (isDigit(character)) end = at + 1;
    else if (!isSeparator(character) && !isInvisible(character)) break;
  }
  return { kind: "number", key: visible(text.slice(start, end)), end };
}

/** Letters; a dot, a slash or a hyphen between two of them; an apostrophe behind them. Letters that may be digits make no word beside one. */
function wordPiece(text: string, start: number, work: Scan["work"]): Piece {
  let at = start;
  for (; at < text.length; ) {
    work.steps += 1;
    const character = characterAt(text, at);
    const joins = ".-/‐‑".includes(character) && isLetter(visibleAfter(text, at + 1));
    if (!joins && !isLetter(character) && !isInvisible(character)) break;
    at += character.length;
  }
  const key = wordKey(text.slice(start, at));
  if (isDigitLike(key, visibleBefore(text, start), text.charAt(at))) return { kind: "other", key: "", end: at };
  return { kind: "word", key, end: MARKS().get(characterAt(text, at)) === "'" ? at + 1 : at };
}

/** The character at a place or behind it that can be seen. */
function visibleAfter(text: string, at: number): string {
  let end = at;
  while (isInvisible(text.charAt(end))) end += 1;
  return characterAt(text, end);
}

/** The last UTF-16 unit before a place that can be seen. */
function visibleBefore(text: string, at: number): string {
  let end = at - 1;
  while (isInvisible(text.charAt(end))) end -= 1;
  return text.charAt(end);
}

/** `l00` and `1OO` are slips of the keyboard for 100, and `2a` is an ordinal; *il31.12.2021* is none of them. */
function isDigitLike(key: string, before: string, behind: string): boolean {
  return (isDigit(before) && /^(?:[ilo]+|a|e)$/.test(key)) || (isDigit(behind) && /^[ilo]$/.test(key));
}

/** A word as it is looked up: lower case, without accents, apostrophes and what cannot be seen. */
export function wordKey(word: string): string {
  const lower = visible(word).toLowerCase();
  const plain = /^[a-z]*$/.test(lower) ? lower : lower.normalize("NFD").replaceAll(ACCENT(), "");
  return plain.replaceAll(/['’‘′ʼ`´]/g, "").replaceAll(/[‐‑]/g, "-");
}

/** The character of a place, whole; half of a pair alone is one too. */
function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function isDigit(character: string): boolean {
  return character.length === 1 && character >= "0" && character <= "9";
}

function isSeparator(character: string): boolean {
  return character === "." || character === ",";
}

function isLetter(character: string): boolean {
  if (character === "º" || character === "ª" || character === "ʼ") return false;
  return LETTER().test(character);
}

/** Spaces of every width, tabs and line breaks. */
function isSpace(character: string): boolean {
  return /^\s/.test(character);
}

/** Zero-width characters, the soft hyphen and the byte-order mark: they are as if they were not there. */
function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}

function visible(text: string): string {
  return text.replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "");
}

const INVISIBLE = /^[\u00AD\u200B-\u200D\u2060\uFEFF]/;
