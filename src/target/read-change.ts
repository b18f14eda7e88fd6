import { isBound, type Label, readLabel, trailing } from "./label.ts";
import type { Quantity } from "./quantity.ts";
import { type Attempt, faultAt, isFault, mapRead, type Outcome, type Read } from "./reading.ts";
import { readYear } from "./read-day.ts";
import { isNumberStart } from "./read-number.ts";
import { type BareQuantity, type Column, quantityOf, readQuantity } from "./read-quantity.ts";
import { isCompoundUnit, readFrontUnit, readUnit } from "./read-unit.ts";
import { isEnd, type Scan, textBetween, type Token, tokenAt } from "./scan.ts";
import type { ChangeTarget } from "./target.ts";
import { CHANGES, ON, PREPOSITIONS, REFERENCES } from "./vocabulary.ts";

/** A change, but for whether it was written in canonical form. */
export type Change = Omit<ChangeTarget, "canonical">;

/** Words between the noun of a change, or what it is a change of, and its number: by how much, never to what. */
const FILLERS = ["del", "dell", "dello", "della", "di", "almeno", "altri", "altre", "ulteriori", "il", "l"];

/** Before *a*, *al* …: *pari al 5 %* says by how much, *al 5 %* alone to what. */
const EQUAL = ["pari", "uguale"];
const TO = ["a", "ad", "al", "all"];

/** Marks inside a reference. */
const INSIDE = [",", ".", "'", "/", "(", ")", '"', "-"];

/** Reads `+20 % sulla base`, `-5 N. sul 2018`; nothing where no reference stands: a number may have a sign. */
export function readSignedChange(scan: Scan, at: number, column: Column): Attempt<Change> {
  const sign = tokenAt(scan, at).key;
  if (sign !== "+" && sign !== "-") return undefined;
  const quantity = readQuantity(scan, at + 1);
  if (quantity === undefined || isFault(quantity)) return quantity;
  if (quantity.value.number.sign !== "") return faultAt("target.sign", at + 1);
  if (referenceAt(scan, quantity.end) === undefined) return undefined;
  return finishChange(scan, quantity, { direction: sign === "+" ? "increase" : "decrease", column });
}

/** Reads *incremento del 20 % rispetto alla baseline*, *riduzione di 5 punti …*; nothing where no noun of a change stands. */
export function readNamedChange(scan: Scan, at: number, column: Column): Attempt<Change> {
  const first = tokenAt(scan, at);
  const direction = first.kind === "word" ? CHANGES.get(first.key) : undefined;
  if (direction === undefined) return undefined;
  const aside = readAside(scan, at + 1);
  const from = aside?.end ?? at + 1;
  const number = findNumber(scan, from);
  if (isFault(number)) return number;
  const changing = readChanging({ ...scan, to: number.end }, from);
  if (changing !== undefined && isFault(changing)) return changing;
  const quantity = readQuantity(scan, number.value);
  if (quantity === undefined || isFault(quantity)) return quantity; // a number begins there
  return finishChange(scan, quantity, { direction, column, changing: changing?.value, reference: aside?.value });
}

/** What changes, before its number; it is written behind it, where a unit would be another one. */
function readChanging(scan: Scan, from: number): Attempt<Label> {
  const isUnit = readUnit(scan, from) !== undefined || isCompoundUnit(tokenAt(scan, from));
  return isUnit ? trailing(from) : readLabel(scan, from);
}

interface ChangeParts {
  readonly direction: Change["direction"];
  readonly column: Column;
  /** What changes, where it stands before the number. */
  readonly changing?: Label | undefined;
  /** What it is measured against, where it stands before the number. */
  readonly reference?: string | undefined;
}

/** What stands behind the number: a label, then the reference. */
function finishChange(scan: Scan, read: Read<BareQuantity>, parts: ChangeParts): Outcome<Change> {
  const against = parts.reference === undefined ? referenceAt(scan, read.end) : scan.to;
  if (against === undefined) return { ...faultAt("target.reference", read.end), to: read.end };
  const quantity = changeQuantity({ ...scan, to: beforeComma(scan, against) }, read, parts);
  if (isFault(quantity)) return quantity;
  const reference = parts.reference === undefined ? readReference(scan, against) : { value: parts.reference, end: scan.to };
  return mapRead(reference, (text) => ({ kind: "change", direction: parts.direction, quantity: quantity.value, reference: text }));
}

/** By how much: never 0, and with one label, before the number or behind it. */
function changeQuantity(scan: Scan, { value, end }: Read<BareQuantity>, { column, changing }: ChangeParts): Outcome<Quantity> {
  const label = readLabel(scan, end);
  if (label !== undefined && isFault(label)) return label;
  if (label !== undefined && changing !== undefined) return trailing(end);
  const quantity = quantityOf(value, label?.value ?? changing, column);
  if (isFault(quantity)) return quantity;
  return quantity.value.isZero() ? faultAt("target.changeZero", value.at) : { value: quantity, end };
}

/** A reference set between commas behind the noun: *incremento, rispetto alla baseline, di 450 servizi*. */
function readAside(scan: Scan, at: number): Read<string> | undefined {
  if (tokenAt(scan, at).key !== "," || !isReference(scan, at + 1)) return undefined;
  let end = at + 1;
  while (!isEnd(scan, end) && tokenAt(scan, end).key !== ",") end += 1;
  const reference = readReference({ ...scan, to: end }, at + 1);
  return isEnd(scan, end) || isFault(reference) ? undefined : { value: reference.value, end: end + 1 };
}

/** Where the number of a change stands (`value`), and where the words before it end that say what changes (`end`). */
function findNumber(scan: Scan, from: number): Outcome<number> {
  let at = from;
  while (tokenAt(scan, at).kind === "word" && !isQuantityStart(scan, at) && !isReference(scan, at)) at += 1;
  if (!isQuantityStart(scan, at)) return faultAt("target.number", at);
  let end = at;
  // Before the first of them stands the noun or a comma, which is no filler.
  while (fillersBefore(scan, end) > 0) end -= fillersBefore(scan, end);
  if (leadsElsewhere(tokenAt(scan, end - 1).key)) return trailing(end - 1);
  return { value: at, end };
}

function isQuantityStart(scan: Scan, at: number): boolean {
  return isNumberStart(scan, readFrontUnit(scan, at)?.end ?? at);
}

/** How many words before a token only lead to the number. */
function fillersBefore(scan: Scan, at: number): number {
  const [before, last] = [tokenAt(scan, at - 2).key, tokenAt(scan, at - 1).key];
  if (TO.includes(last)) return EQUAL.includes(before) ? 2 : 0;
  return FILLERS.includes(last) ? 1 : 0;
}

/** *Riduzione a 30 gg*, *dal 30 %*: to what, or from what, not by how much. */
function leadsElsewhere(key: string): boolean {
  return TO.includes(key) || PREPOSITIONS.has(key);
}

/** The token at which a reference begins, from a token on. */
export function referenceAt(scan: Scan, from: number): number | undefined {
  for (let at = from; !isEnd(scan, at); at += 1) if (isReference(scan, at)) return at;
  return undefined;
}

/** *Rispetto …*, or *sul*, *sulla* … before what changes are measured against. */
function isReference(scan: Scan, at: number): boolean {
  const { kind, key } = tokenAt(scan, at);
  if (kind !== "word") return false;
  if (key === "rispetto") return true;
  return ON.has(key) && (REFERENCES.has(tokenAt(scan, at + 1).key) || readYear(scan, at + 1) !== undefined);
}

function beforeComma(scan: Scan, at: number): number {
  return tokenAt(scan, at - 1).key === "," ? at - 1 : at;
}

/** Reads the reference, as written: words and one year, or two with a dash between them; no other number, no sign, no second reference. */
function readReference(scan: Scan, from: number): Outcome<string> {
  let years = 0;
  for (let at = from; !isEnd(scan, at); at += 1) {
    const isNumber = tokenAt(scan, at).kind === "number";
    if (isNumber ? !isNextYear(scan, at, years) : !fitsReference(tokenAt(scan, at))) return trailing(at);
    years += isNumber ? 1 : 0;
  }
  if (isEnd(scan, from + 1)) return faultAt("target.reference", from);
  if (tokenAt(scan, scan.to - 1).key === ".") return trailing(scan.to - 1);
  return { value: textBetween(scan, from, scan.to), end: scan.to };
}

/** A first year, or the end of a period: *2018-2020*. */
function isNextYear(scan: Scan, at: number, years: number): boolean {
  return readYear(scan, at) !== undefined && (years === 0 || ["-", "/"].includes(tokenAt(scan, at - 1).key));
}

/** No word that compares, or offers a choice. */
function fitsReference({ kind, key }: Token): boolean {
  return kind === "mark" ? INSIDE.includes(key) : kind === "word" && key !== "o" && key !== "od" && !isBound(key);
}
