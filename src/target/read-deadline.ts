import { expectEnd } from "./label.ts";
import { type Attempt, faultAt, isFault, mapRead, type Outcome, type Read } from "./reading.ts";
import { readDay, readPeriodEnd, type ShortForm } from "./read-day.ts";
import { type BareQuantity, type Column, finishQuantity, readQuantity } from "./read-quantity.ts";
import { type Range, readDashed } from "./read-range.ts";
import { type Scan, tokenAt } from "./scan.ts";
import { isArticle } from "./sign.ts";
import type { ByTarget, ComparedTarget } from "./target.ts";
import { ARTICLES, DATE_ABBREVIATIONS, DAY_ARTICLES, PREPOSITIONS } from "./vocabulary.ts";

/** What *entro* says, but for whether it was written in canonical form. */
type Deadline = Omit<ByTarget, "canonical"> | Omit<ComparedTarget, "canonical"> | Range;

/** Reads *entro*: a day, the end of a month or a year, or a quantity that is not to be exceeded; nothing where the word does not stand first. */
export function readDeadline(scan: Scan, column: Column): Attempt<Deadline> {
  if (tokenAt(scan, scan.from).key !== "entro") return undefined;
  const start = skipNotLater(scan, scan.from + 1);
  const bare = isArticle(scan, start) ? start + 1 : start;
  const date = readDay(scan, bare, shortForm(scan, start)) ?? readPeriodEnd(scan, start);
  if (date !== undefined) return isFault(date) ? date : expectEnd(scan, { kind: "by", date: date.value }, date.end);
  const quantity = readQuantity(scan, bare);
  if (quantity === undefined) return faultAt("target.number", start, { expected: ["a date", "a number"] });
  if (isFault(quantity)) return quantity;
  if (quantity.value.unit === "none" && (bare > start || isDayLike(scan, quantity, column))) return faultAt("target.dateForm", bare);
  return readDashed(scan, quantity, column) ?? atMost(scan, quantity, column);
}

function atMost(scan: Scan, read: Read<BareQuantity>, column: Column): Outcome<Deadline> {
  return mapRead(finishQuantity(scan, read, column), (quantity) => ({ kind: "atMost", quantity }));
}

/** *Entro e non oltre* says *entro*. */
function skipNotLater(scan: Scan, at: number): number {
  const words = ["e", "non", "oltre"];
  return words.every((word, index) => tokenAt(scan, at + index).key === word) ? at + words.length : at;
}

/** How short a day may be: not where a unit follows (`2.5 ore`), nor behind the articles of hours and fractions. */
function shortForm(scan: Scan, start: number): ShortForm {
  if (!isArticle(scan, start)) return hasUnit(scan, start) ? "never" : "twoDigits";
  return DAY_ARTICLES.has(tokenAt(scan, start).key) && !hasUnit(scan, start + 1) ? "always" : "never";
}

function hasUnit(scan: Scan, at: number): boolean {
  const read = readQuantity(scan, at);
  return read !== undefined && !isFault(read) && read.value.unit !== "none";
}

/** Whether a number without unit may be a day: *10 del mese*, *15 p.v.*, `2.5`. */
function isDayLike(scan: Scan, { value, end }: Read<BareQuantity>, column: Column): boolean {
  const next = tokenAt(scan, end).key;
  if (ARTICLES.has(next) || DATE_ABBREVIATIONS.has(next)) return true;
  return column === undefined && (PREPOSITIONS.has(next) || /^\d{1,2}\.\d{1,2}$/.test(tokenAt(scan, value.at).key));
}
