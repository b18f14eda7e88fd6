import { expectEnd } from "./label.ts";
import type { Quantity } from "./quantity.ts";
import { once } from "../error/once.ts";
import { type Attempt, faultAt, isFault, mapRead, type Outcome, type Read } from "./reading.ts";
import { readNamedChange, readSignedChange, referenceAt } from "./read-change.ts";
import { readDay } from "./read-day.ts";
import { readDeadline } from "./read-deadline.ts";
import { isNumberStart } from "./read-number.ts";
import { type BareQuantity, type Column, finishQuantity, growthFault, isListItem, readQuantity } from "./read-quantity.ts";
import { readBetween, readDashed, readFromTo, readPair } from "./read-range.ts";
import { readFrontUnit, readUnit } from "./read-unit.ts";
import { isEnd, type Scan, tokenAt } from "./scan.ts";
import { readSign, type Sign } from "./sign.ts";
import type { Target } from "./target.ts";
import type { Unit } from "./unit.ts";
import {
  ANSWERS,
  ARTICLES,
  CONDITIONS,
  DAY_ARTICLES,
  DIFFERENCES,
  HEDGES,
  isNumeral,
  JOINTS,
  NEGATIONS,
  PLAIN_ARTICLES,
  PREPOSITIONS,
  RELATIVES,
  SCALES,
  SIGN_WORDS,
} from "./vocabulary.ts";

/** A target, but for whether it was written in canonical form. */
export type ReadTarget = Target extends infer T ? (T extends Target ? Omit<T, "canonical"> : never) : never;

/** The most words that may stand before a sign. */
const LEADING_WORDS = 6;

/** Reads a whole expression as a target. */
export function readTarget(scan: Scan, column: Column): Outcome<ReadTarget> {
  const at = scan.from;
  return (
    readWhole(scan) ??
    readDeadline(scan, column) ??
    readSignedChange(scan, at, column) ??
    readNamedChange(scan, at, column) ??
    readFromTo(scan, at, column) ??
    readCompared(scan, column) ??
    readPlain(scan, column)
  );
}

/** What has no parts: nothing, `N/D` and its spellings, yes and no. The keys of all tokens, in one. */
const WHOLE: () => ReadonlyMap<string, ReadTarget> = /* @__PURE__ */ once(
  () =>
    new Map<string, ReadTarget>([
      ...["", "n/d", "nd", "n.d", "n/a", "na", "n.a", "-", "—", "--", "nondisponibile"].map((text) => [text, { kind: "none" }] as const),
      ...["si", "on", "si/no", "on/off"].map((text) => [text, { kind: "yesNo", expected: true }] as const),
      ...["no", "off"].map((text) => [text, { kind: "yesNo", expected: false }] as const),
    ]),
);

/** The most tokens that such a text has. */
const WHOLE_TOKENS = 4;

function readWhole(scan: Scan): Read<ReadTarget> | undefined {
  const value = WHOLE().get(wholeKey(scan));
  return value === undefined ? undefined : { value, end: scan.to };
}

/** The keys of a text of few tokens, in one; of a longer one nothing that is looked up. */
export function wholeKey(scan: Scan): string {
  if (scan.to - scan.from > WHOLE_TOKENS) return "…";
  return scan.tokens
    .slice(scan.from, scan.to)
    .map(({ key }) => key)
    .join("");
}

/** Reads a sign or *tra*, with at most six words before it, or the unit of what follows. */
function readCompared(scan: Scan, column: Column): Attempt<ReadTarget> {
  const front = readFrontUnit(scan, scan.from);
  const isFront = front !== undefined && tokenAt(scan, front.end).kind === "sign";
  const at = isFront ? front.end : pastLeadingWords(scan);
  if (isProse(scan, at)) return undefined;
  const read = readBetween(scan, at, column) ?? readSigned(scan, at, { column, front: isFront ? front.value : undefined });
  return read === undefined ? undefined : withUnit(scan, read, isFront ? scan.from : at);
}

/** The token at which a sign may begin. */
function pastLeadingWords(scan: Scan): number {
  let at = scan.from;
  for (let words = 0; words < LEADING_WORDS && isLeadingWord(scan, at) && readSign(scan, at) === undefined; words += 1) at = pastColon(scan, at + 1);
  return at;
}

/** Whether a leading word is a unit: *giorni* in *giorni ≥ 5*. */
function isUnitWord(scan: Scan, at: number): boolean {
  const { key } = tokenAt(scan, at);
  return key.startsWith("percentual") || (key.length > 1 && (readUnit(scan, at)?.value ?? "count") !== "count");
}

/** A unit that stands in the words before the sign would be lost: it must stand behind the number, or in the column. */
function withUnit(scan: Scan, read: Outcome<ReadTarget>, end: number): Outcome<ReadTarget> {
  if (isFault(read) || unitOf(read.value) !== "none") return read;
  for (let at = scan.from; at < end; at += 1) if (isUnitWord(scan, at)) return faultAt("target.unit", at);
  return read;
}

function unitOf(target: ReadTarget): Unit | undefined {
  if ("quantity" in target) return target.quantity.unit;
  return "low" in target ? target.low.unit : undefined;
}

/** A word that may stand before a sign: none that compares, blurs, counts or tells of a change. */
function isLeadingWord(scan: Scan, at: number): boolean {
  const { kind, key } = tokenAt(scan, at);
  if (kind !== "word" || isNumberStart(scan, at)) return false;
  if (at === scan.from && JOINTS.has(key)) return false;
  return !isNumeral(key) && ![ANSWERS, SIGN_WORDS, HEDGES, CONDITIONS, NEGATIONS, RELATIVES, SCALES, DIFFERENCES].some((words) => words.has(key));
}

/** *Documentazione di almeno 400 dataset*: words that end in a preposition are no name of an indicator, but a sentence. */
function isProse(scan: Scan, at: number): boolean {
  const { kind, key } = tokenAt(scan, at - 1);
  return at > scan.from && kind === "word" && (ARTICLES.has(key) || PREPOSITIONS.has(key));
}

function pastColon(scan: Scan, at: number): number {
  const { key, glued } = tokenAt(scan, at);
  return glued && (key === ":" || key === ".") ? at + 1 : at;
}

interface ComparisonContext {
  readonly column: Column;
  /** The unit that stands before the sign. */
  readonly front: Unit | undefined;
}

/** Reads a sign and what stands behind it; nothing where no sign stands. */
function readSigned(scan: Scan, at: number, context: ComparisonContext): Attempt<ReadTarget> {
  const sign = readSign(scan, at);
  return sign === undefined || isFault(sign) ? sign : readComparison(scan, sign, context);
}

function readComparison(scan: Scan, { value: sign, end }: Read<Sign>, { column, front }: ComparisonContext): Outcome<ReadTarget> {
  const day = readDay(scan, end, "never");
  if (day !== undefined && isFault(day)) return day;
  if (day !== undefined) return sign === "atMost" ? expectEnd(scan, { kind: "by", date: day.value }, day.end) : faultAt("target.dateSign", scan.from);
  const quantity = readQuantity(scan, end, front);
  if (quantity === undefined) return faultAt("target.number", end);
  if (isFault(quantity)) return quantity;
  const first = { value: { quantity: quantity.value, sign }, end: quantity.end };
  return readPair(scan, first, column) ?? compared(sign, finishQuantity(scan, quantity, column));
}

function compared(kind: Sign | "plain", quantity: ReturnType<typeof finishQuantity>): Outcome<ReadTarget> {
  return mapRead(quantity, (value) => ({ kind, quantity: value }));
}

/** Reads a bare day, range or quantity. */
function readPlain(scan: Scan, column: Column): Outcome<ReadTarget> {
  const article = tokenAt(scan, scan.from).key;
  const at = PLAIN_ARTICLES.has(article) ? scan.from + 1 : scan.from;
  const day = at === scan.from || DAY_ARTICLES.has(article) ? readDay(scan, at, "never") : undefined;
  if (day !== undefined) return isFault(day) ? day : expectEnd(scan, { kind: "by", date: day.value }, day.end);
  const quantity = readQuantity(scan, at);
  if (quantity === undefined) return faultAt("target.number", scan.from, { expected: ["a number", "a sign"] });
  if (isFault(quantity)) return quantity;
  return readDashed(scan, quantity, column) ?? plainOf(scan, quantity, { column, article: at > scan.from ? article : undefined });
}

interface PlainContext {
  readonly column: Column;
  readonly article: string | undefined;
}

/** A bare quantity that is surely one: not *un piano*, not the `- 5 incontri` of a list, not the change of *n. -5 pratiche sul 2020*. */
function plainOf(scan: Scan, read: Read<BareQuantity>, { column, article }: PlainContext): Outcome<ReadTarget> {
  const { unit, isArticle: maybeNone } = read.value;
  const quantity = finishQuantity(scan, read, column);
  if (isFault(quantity)) return quantity;
  const isAlone = isEnd(scan, read.end);
  if (maybeNone && unit === "none" && !isAlone) return faultAt("target.number", scan.from, { expected: ["a number", "a sign"] });
  if (article !== undefined && unit === "none" && mayBeDay(article, quantity.value, isAlone)) return faultAt("target.dateForm", scan.from);
  const isChange = read.value.number.sign === "-" && referenceAt(scan, read.end) !== undefined;
  if (isChange || isListItem(scan, read.value, quantity.value)) return faultAt("target.sign", scan.from);
  return growthFault(read.value, quantity.value, read.end) ?? compared("plain", quantity);
}

/** *Il 30.06*, *il 10 del mese*; not *i 5 incontri*, nor *il 90* in a column of per cent. */
function mayBeDay(article: string, { unit }: Quantity, isAlone: boolean): boolean {
  return DAY_ARTICLES.has(article) ? unit !== "percent" : isAlone;
}
