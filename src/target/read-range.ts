import { compare } from "../decimal/fraction.ts";
import { inUnit } from "./convert.ts";
import { readLabel, trailing } from "./label.ts";
import type { Quantity } from "./quantity.ts";
import { type Attempt, type Fault, faultAt, isFault, type Outcome, type Read } from "./reading.ts";
import { readDay, readYear } from "./read-day.ts";
import { type BareQuantity, type Column, growthFault, quantityOf, readQuantity } from "./read-quantity.ts";
import { type Scan, tokenAt } from "./scan.ts";
import { readSign, type Sign, skipArticles } from "./sign.ts";
import type { BetweenTarget } from "./target.ts";

/** A range, but for whether it was written in canonical form. */
export type Range = Omit<BetweenTarget, "canonical">;

/** One end of a range, with the sign that stands before it. */
export interface RangeEnd {
  readonly quantity: BareQuantity;
  readonly sign?: Sign | undefined;
}

const FROM = ["da", "dal", "dall", "dalla", "dai", "dalle"];
const TO = ["a", "al", "all", "alla", "ai", "alle", "ad"] as const;
const AND = ["e", "ed"] as const;
const INCLUDED = ["compreso", "compresa", "compresi", "comprese"];

/** Reads *tra 5 e 10*, *compreso tra*, *fra*; nothing where it is none of these. */
export function readBetween(scan: Scan, at: number, column: Column): Attempt<Range> {
  const start = isWord(scan, at, INCLUDED) ? at + 1 : at;
  return isWord(scan, start, ["tra", "fra"]) ? readEnds(scan, start + 1, { joints: AND, column }) : undefined;
}

/** Reads *da 5 a 10*; nothing where it is none. *Dalle 9 alle 12* tells hours of a day. */
export function readFromTo(scan: Scan, at: number, column: Column): Attempt<Range> {
  if (!isWord(scan, at, FROM)) return undefined;
  const range = readEnds(scan, at + 1, { joints: TO, column });
  const areHours = isWord(scan, at, ["dalle"]) && !isFault(range) && range.value.low.unit === "none";
  return areHours ? rangeFault(scan, scan.to) : range;
}

/** Reads the rest of `5 - 10` and `5 ÷ 10`, behind its lower end; nothing where no dash follows. */
export function readDashed(scan: Scan, low: Read<BareQuantity>, column: Column): Attempt<Range> {
  const { key } = tokenAt(scan, low.end);
  if (key !== "-" && key !== "÷") return undefined;
  if (low.value.number.sign === "-" && !tokenAt(scan, low.value.at).glued) return faultAt("target.sign", scan.from);
  const high = readQuantity(scan, low.end + 1);
  if (high === undefined) return trailing(low.end);
  return isFault(high) ? high : rangeOf(scan, [{ quantity: low.value }, { quantity: high.value }], { end: high.end, column });
}

/** Reads the rest of `>= 5 e <= 10`, behind its first end; nothing where no second sign follows. */
export function readPair(scan: Scan, first: Read<RangeEnd>, column: Column): Attempt<Range> {
  if (!isWord(scan, first.end, AND)) return undefined;
  const sign = readSign(scan, first.end + 1);
  if (sign === undefined || isFault(sign)) return sign;
  const second = readQuantity(scan, sign.end);
  if (second === undefined) return faultAt("target.number", sign.end);
  if (isFault(second)) return second;
  const range = rangeOf(scan, [first.value, { quantity: second.value, sign: sign.value }], { end: second.end, column });
  return isFault(range) && range.code === "target.range" ? trailing(first.end) : range;
}

interface EndsContext {
  readonly joints: readonly [string, ...string[]];
  readonly column: Column;
}

/** Both ends, with the word that joins them. */
function readEnds(scan: Scan, at: number, { joints, column }: EndsContext): Outcome<Range> {
  const first = readEnd(scan, at);
  if (isFault(first)) return first;
  if (!isWord(scan, first.end, joints)) return faultAt("target.number", first.end, { expected: [joints[0]] });
  const second = readEnd(scan, first.end + 1);
  if (isFault(second)) return second;
  return rangeOf(scan, [first.value, second.value], { end: second.end, column });
}

function readEnd(scan: Scan, at: number): Outcome<RangeEnd> {
  const sign = readSign(scan, at);
  if (sign !== undefined && isFault(sign)) return sign;
  const start = sign?.end ?? skipArticles(scan, at);
  if (readDay(scan, start, "never") !== undefined) return trailing(start);
  const quantity = readQuantity(scan, start);
  if (quantity === undefined) return faultAt("target.number", start);
  return isFault(quantity) ? quantity : { value: { quantity: quantity.value, sign: sign?.value }, end: quantity.end };
}

interface RangeContext {
  /** The token behind the second end. */
  readonly end: number;
  readonly column: Column;
}

/** The range of two ends; what stands behind the second is the label of both. Two bare years are a time, no range of numbers. */
function rangeOf(scan: Scan, ends: readonly [RangeEnd, RangeEnd], { end, column }: RangeContext): Outcome<Range> {
  const label = readLabel(scan, end);
  if (label !== undefined && isFault(label)) return label;
  const areYears = label === undefined && ends.every(({ quantity }) => quantity.unit === "none" && readYear(scan, quantity.at) !== undefined);
  if (areYears) return rangeFault(scan, end);
  const whole = ({ quantity, sign }: RangeEnd): Outcome<WholeEnd> => {
    const read = quantityOf(shared(quantity, ends), label?.value, column);
    return isFault(read) ? read : { value: { quantity: read, sign }, end };
  };
  const first = whole(ends[0]);
  if (isFault(first)) return first;
  const second = whole(ends[1]) as Read<WholeEnd>; // with the same label and column, and a unit where the first has one
  const range = ordered(scan, [first.value, second.value], end);
  if (isFault(range)) return range;
  const lowest = range.value.low === first.value.quantity ? ends[0] : ends[1];
  return growthFault(lowest.quantity, range.value.low, end) ?? range;
}

/** One end with all that is known of it. */
interface WholeEnd {
  readonly quantity: Quantity;
  readonly sign: Sign | undefined;
}

/** The lower end first; no range where the units do not meet, a sign looks the wrong way, or nothing lies inside. */
function ordered(scan: Scan, [first, second]: readonly [WholeEnd, WholeEnd], end: number): Outcome<Range> {
  const { unit } = first.quantity;
  const [one, other] = [inUnit(first.quantity, unit), inUnit(second.quantity, unit)];
  if (one === undefined || other === undefined) return faultAt("target.unit", end - 1);
  const order = compare(one, other);
  const [low, high] = order <= 0 ? [first, second] : [second, first];
  const [includesLow, includesHigh] = [includes(low.sign, "atLeast"), includes(high.sign, "atMost")];
  const isEmpty = order === 0 && !(includesLow === true && includesHigh === true);
  if (includesLow === undefined || includesHigh === undefined || isEmpty) return rangeFault(scan, end);
  return { value: { kind: "between", low: low.quantity, high: high.quantity, includesLow, includesHigh }, end: scan.to };
}

function rangeFault(scan: Scan, end: number): Fault {
  return { ...faultAt("target.range", scan.from), to: end };
}

/** The quantity with the unit of the other end, where it has none. */
function shared(quantity: BareQuantity, ends: readonly RangeEnd[]): BareQuantity {
  if (quantity.unit !== "none") return quantity;
  return { ...quantity, unit: ends.find((end) => end.quantity.unit !== "none")?.quantity.unit ?? "none" };
}

/** Whether an end belongs to the range, by its sign; nothing where the sign looks the other way. */
function includes(sign: Sign | undefined, loose: "atLeast" | "atMost"): boolean | undefined {
  if (sign === undefined || sign === loose) return true;
  return sign === (loose === "atLeast" ? "moreThan" : "lessThan") ? false : undefined;
}

function isWord(scan: Scan, at: number, words: readonly string[]): boolean {
  const { kind, key } = tokenAt(scan, at);
  return kind === "word" && words.includes(key);
}
