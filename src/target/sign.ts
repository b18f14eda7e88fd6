import { once } from "../error/once.ts";
import { type Attempt, faultAt, type Read } from "./reading.ts";
import { type Scan, type Token, tokenAt } from "./scan.ts";
import { ARTICLES } from "./vocabulary.ts";

/** How a value is compared. */
export type Sign = "atLeast" | "moreThan" | "atMost" | "lessThan" | "exactly";

/** The signs in canonical form. */
export const SIGN_TEXT: Readonly<Record<Sign, string>> = { atLeast: ">=", moreThan: ">", atMost: "<=", lessThan: "<", exactly: "=" };

/** Tokens of signs, and what they say. */
const SIGNS: ReadonlyMap<string, Sign> = /* @__PURE__ */ new Map<string, Sign>([
  [">=", "atLeast"],
  ["> =", "atLeast"],
  ["= >", "atLeast"],
  ["> / =", "atLeast"],
  [">", "moreThan"],
  ["<=", "atMost"],
  ["< =", "atMost"],
  ["= <", "atMost"],
  ["< / =", "atMost"],
  ["<", "lessThan"],
  ["=", "exactly"],
]);

/** Pairs of words for more and for less, singular; each works alone and with *o uguale*. */
const MORE = ["maggiore", "superiore"];
const LESS = ["minore", "inferiore"];
const EQUAL = ["uguale", "pari"];

/** What makes a sign of *più* and *meno*. */
const OF = ["di", "del", "dello", "dell", "della", "dei", "degli", "delle"];

/** The signs in words, by their words parted by spaces; plurals count as singulars. */
const PHRASES: () => ReadonlyMap<string, Sign> = /* @__PURE__ */ once(
  () =>
    new Map<string, Sign>([
      ["almeno", "atLeast"],
      ["almeno pari", "atLeast"],
      ["almeno uguale", "atLeast"],
      ["non meno", "atLeast"],
      ["minimo", "atLeast"],
      ["min", "atLeast"],
      ["come minimo", "atLeast"],
      ["oltre", "moreThan"],
      ["al massimo", "atMost"],
      ["massimo", "atMost"],
      ["max", "atMost"],
      ["non piu", "atMost"],
      ["non oltre", "atMost"],
      ...OF.map((of) => [`piu ${of}`, "moreThan"] as const),
      ...OF.map((of) => [`meno ${of}`, "lessThan"] as const),
      ["pari", "exactly"],
      ["uguale", "exactly"],
      ...MORE.flatMap((word) => comparedBy(word, { strict: "moreThan", loose: "atLeast", opposite: "atMost" })),
      ...LESS.flatMap((word) => comparedBy(word, { strict: "lessThan", loose: "atMost", opposite: "atLeast" })),
    ]),
);

/** The most words that a phrase has. */
const LONGEST = 3;

/** Reads a sign, in signs or in words, with the articles behind it; nothing where none stands. Two signs that make none are a fault. */
export function readSign(scan: Scan, at: number): Attempt<Sign> {
  const first = tokenAt(scan, at);
  if (first.kind === "sign") return readWrittenSign(scan, at);
  return first.kind === "word" ? readSignWords(scan, at) : undefined;
}

/** Whether an article or a preposition stands here that may lead to a number. */
export function isArticle(scan: Scan, at: number): boolean {
  const { kind, key } = tokenAt(scan, at);
  return kind === "word" && ARTICLES.has(key);
}

/** Past the articles and prepositions that may stand before a number: at most two. */
export function skipArticles(scan: Scan, at: number): number {
  let end = at;
  while (end < at + 2 && isArticle(scan, end)) end += 1;
  return end;
}

function readWrittenSign(scan: Scan, at: number): Attempt<Sign> {
  let end = at + 1;
  while (isSignPart(tokenAt(scan, end))) end += 1;
  const keys = scan.tokens.slice(at, end).map(({ key }) => key);
  const value = SIGNS.get(keys.join(" "));
  return value === undefined ? { ...faultAt("target.sign", at), to: end } : { value, end: skipArticles(scan, end) };
}

function isSignPart({ kind, key }: Token): boolean {
  return kind === "sign" || key === "/";
}

/** The longest phrase that fits. */
function readSignWords(scan: Scan, at: number): Read<Sign> | undefined {
  let phrase = "";
  let found: Read<Sign> | undefined;
  for (let length = 1; length <= LONGEST; length += 1) {
    const { kind, key } = tokenAt(scan, at + length - 1);
    if (kind !== "word" && key !== "/") break;
    phrase = length === 1 ? singular(key) : `${phrase} ${singular(key)}`;
    const value = PHRASES().get(phrase);
    if (value !== undefined) found = { value, end: at + length };
  }
  return found === undefined ? undefined : { value: found.value, end: skipArticles(scan, pastDot(scan, found.end)) };
}

/** *Min.* and *max.* are abbreviations. */
function pastDot(scan: Scan, at: number): number {
  const { key, glued } = tokenAt(scan, at);
  const word = tokenAt(scan, at - 1).key;
  return key === "." && glued && (word === "min" || word === "max") ? at + 1 : at;
}

function singular(key: string): string {
  return PLURALS.get(key) ?? key;
}

const PLURALS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["maggiori", "maggiore"],
  ["superiori", "superiore"],
  ["minori", "minore"],
  ["inferiori", "inferiore"],
  ["uguali", "uguale"],
]);

interface Compared {
  readonly strict: Sign;
  readonly loose: Sign;
  readonly opposite: Sign;
}

/** *Maggiore*, *maggiore o uguale*, *maggiore/uguale*, *pari o maggiore*, *non maggiore*, *non è maggiore* … */
function comparedBy(word: string, { strict, loose, opposite }: Compared): readonly (readonly [string, Sign])[] {
  const joints = [" o ", " od ", " ", "/", " / "];
  const equal = EQUAL.flatMap((same) => [...joints.map((joint) => word + joint + same), `${same} o ${word}`]);
  return [
    [word, strict],
    ...equal.map((phrase) => [phrase, loose] as const),
    ...[`non ${word}`, `non e ${word}`].map((phrase) => [phrase, opposite] as const),
  ];
}
