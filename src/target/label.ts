import { type Attempt, type Fault, faultAt, type Outcome } from "./reading.ts";
import { isEnd, type Scan, textBetween, tokenAt } from "./scan.ts";
import {
  ANSWERS,
  ARTICLES,
  BASES,
  CONDITIONS,
  DIFFERENCES,
  HEDGES,
  isNumeral,
  JOINTS,
  MONTHS,
  NO_LABEL_STARTS,
  ON,
  PREPOSITIONS,
  RELATIVES,
  SCALES,
  SECOND_VALUES,
  SIGN_WORDS,
  UNCLEAR_LETTERS,
} from "./vocabulary.ts";

/** What is counted, in words. */
export interface Label {
  readonly text: string;
  /** The token at which it begins. */
  readonly at: number;
  /** Whether it names what is counted (*incontri*), and does not only say of what (*delle pratiche*). */
  readonly isNoun: boolean;
}

/** Marks that words may hold between them. */
const INSIDE = [",", "(", ")", "'", '"', "/"];

/** Words that a sign needs and a label may hold. */
const HARMLESS = ["tra", "fra", "compreso", "compresa", "compresi", "comprese", "non"];

/**
 * Reads what is counted, the words from a token to the end of the window: *incontri* in `>= 4 incontri`; nothing where there are none.
 *
 * It holds no digit, sign or comparator, in figures or words, and nothing that blurs, joins, multiplies or compares: the expression would then say
 * more than one value, and is refused.
 */
export function readLabel(scan: Scan, at: number): Attempt<Label> {
  if (isEnd(scan, at)) return undefined;
  const first = tokenAt(scan, at).key === "(" ? at + 1 : at;
  const noun = pastPrepositions(scan, first);
  if (!opensLabel(scan, first)) return trailing(at);
  if (DIFFERENCES.has(tokenAt(scan, noun).key) || isBase(scan, first)) return faultAt("target.relative", first);
  const fault = labelFault(scan, at) ?? (opensLabel(scan, noun) ? undefined : trailing(at));
  return fault ?? { value: { text: textBetween(scan, at, scan.to), at, isNoun: noun === first }, end: scan.to };
}

/** The end of the expression; anything that still stands there is a fault. */
export function expectEnd<T>(scan: Scan, value: T, at: number): Outcome<T> {
  return isEnd(scan, at) ? { value, end: at } : trailing(at);
}

/** What stands where the expression should end. */
export function trailing(at: number): Fault {
  return faultAt("target.trailing", at);
}

/** Whether a word compares, blurs or sets a condition, and so makes what follows more than a name. */
export function isBound(key: string): boolean {
  return [SIGN_WORDS, CONDITIONS, HEDGES].some((words) => words.has(key)) && !HARMLESS.includes(key);
}

/** *Di* in *di abitanti*: the words before the first noun. */
function pastPrepositions(scan: Scan, at: number): number {
  let end = at;
  while (ARTICLES.has(tokenAt(scan, end).key) || PREPOSITIONS.has(tokenAt(scan, end).key)) end += 1;
  return end;
}

function labelFault(scan: Scan, from: number): Fault | undefined {
  const open: number[] = [];
  for (let at = from; !isEnd(scan, at); at += 1) {
    const { kind, key } = tokenAt(scan, at);
    if (!belongs(scan, at) || (key === ")" && open.pop() === undefined)) return trailing(at);
    if (kind === "word" && RELATIVES.has(key)) return faultAt("target.relative", at);
    if (key === "(") open.push(at);
  }
  const last = scan.to - 1;
  const dangling = open.pop() ?? (tokenAt(scan, last).key === "," ? last : undefined);
  return dangling === undefined ? undefined : trailing(dangling);
}

function opensLabel(scan: Scan, at: number): boolean {
  const { kind, key } = tokenAt(scan, at);
  return kind === "word" && !MONTHS.includes(key) && ![ANSWERS, JOINTS, NO_LABEL_STARTS, UNCLEAR_LETTERS].some((words) => words.has(key));
}

/** *Sulla base*, *su base annua*: what a change is measured against. */
function isBase(scan: Scan, at: number): boolean {
  return ON.has(tokenAt(scan, at).key) && BASES.has(tokenAt(scan, at + 1).key);
}

function belongs(scan: Scan, at: number): boolean {
  const { kind, key } = tokenAt(scan, at);
  if (kind === "mark") return INSIDE.includes(key);
  if (kind !== "word" || isNumeral(key) || SECOND_VALUES().has(`${key} ${tokenAt(scan, at + 1).key}`)) return false;
  return !isBound(key) && !SCALES.has(key);
}
