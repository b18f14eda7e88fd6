import { daysIn, isoDay } from "../calendar/iso-day.ts";
import type { CalendarDay } from "./quantity.ts";
import { type Attempt, type Fault, faultAt, type Outcome, type Read } from "./reading.ts";
import { isEnd, type Scan, tokenAt } from "./scan.ts";
import { ARTICLES, MONTHS } from "./vocabulary.ts";

/** Where a day of figures may lack its year: nowhere, behind *entro* (`30/11`, `30.06`), or behind *entro il* (`30.6` too). */
export type ShortForm = "never" | "twoDigits" | "always";

/** Reads a day: `30/11/2021`, `30.11.2021`, *30 novembre 2021*, and where it may be short also `30/11`; nothing where none stands. */
export function readDay(scan: Scan, at: number, short: ShortForm): Attempt<CalendarDay> {
  const first = tokenAt(scan, at);
  if (first.kind !== "number") return undefined;
  return readDotted(first.key, at, short) ?? readParts(scan, at, short) ?? readNamed(scan, at);
}

/** A year that stands alone: four digits, 1900–2100. */
export function readYear(scan: Scan, at: number): Read<number> | undefined {
  const { kind, key } = tokenAt(scan, at);
  return kind === "number" && isYear(key) ? { value: Number(key), end: at + 1 } : undefined;
}

/** Reads what ends a period: *novembre 2021*, *fine anno*, *l'anno 2013*, *il 2013*: its last day; nothing where it is none of these. */
export function readPeriodEnd(scan: Scan, at: number): Attempt<CalendarDay> {
  const fine = skipWord(scan, skipWord(scan, at, isArticle), (key) => key === "fine");
  const inside = skipWord(scan, skipWord(scan, fine, isArticle), (key) => key === "mese");
  const month = MONTHS.indexOf(tokenAt(scan, skipWord(scan, inside, isArticle)).key) + 1;
  if (month > 0) return monthEnd(scan, month, skipWord(scan, inside, isArticle) + 1);
  const behindAnno = skipWord(scan, inside, (key) => key === "anno");
  const year = readYear(scan, behindAnno);
  if (year !== undefined && isEnd(scan, year.end)) return { value: { year: year.value, month: 12, day: 31 }, end: year.end };
  return behindAnno > inside && isEnd(scan, behindAnno) ? { value: { month: 12, day: 31 }, end: behindAnno } : undefined;
}

function isArticle(key: string): boolean {
  return ARTICLES.has(key);
}

function skipWord(scan: Scan, at: number, fits: (key: string) => boolean): number {
  const { kind, key } = tokenAt(scan, at);
  return kind === "word" && fits(key) ? at + 1 : at;
}

/** The last day of a month; February's needs the year. */
function monthEnd(scan: Scan, month: number, at: number): Outcome<CalendarDay> {
  const yearAt = skipWord(scan, at, isArticle);
  const year = readYear(scan, yearAt);
  if (year !== undefined) return { value: { year: year.value, month, day: daysIn(year.value, month) }, end: year.end };
  if (tokenAt(scan, yearAt).kind === "number") return yearFault(tokenAt(scan, yearAt).key, yearAt);
  return month === 2 ? faultAt("target.monthYear", at - 1) : { value: { month, day: daysIn(2000, month) }, end: at };
}

/** `30.11.2021` and, where it may be short, `30.11`: one token. Three digits at the end are a year only where the rest can be a day. */
function readDotted(key: string, at: number, short: ShortForm): Attempt<CalendarDay> {
  const [day = "", month = "", year, ...more] = key.split(".");
  if (more.length > 0 || !isOneOrTwo(day) || !isOneOrTwo(month)) return undefined;
  if (year === undefined) return isShortDotted(month, short) ? dayOf(day, month, undefined, { at, end: at + 1 }) : undefined;
  if (year.length === 3 && isoDay(2000, Number(month), Number(day)) === undefined) return undefined;
  return /^\d{2,4}$/.test(year) ? dayOf(day, month, year, { at, end: at + 1 }) : undefined;
}

/** `2.5` is rather a number than a day. */
function isShortDotted(month: string, short: ShortForm): boolean {
  return short === "always" || (short === "twoDigits" && month.length === 2);
}

/** Days and months with slashes between them; with hyphens they are refused. */
function readParts(scan: Scan, at: number, short: ShortForm): Attempt<CalendarDay> {
  const [day, mark, month] = [tokenAt(scan, at).key, tokenAt(scan, at + 1).key, tokenAt(scan, at + 2)];
  if (month.kind !== "number" || (mark !== "/" && mark !== "-")) return undefined;
  const year = tokenAt(scan, at + 3).key === mark ? tokenAt(scan, at + 4) : undefined;
  if (year?.kind !== "number") return short !== "never" && mark === "/" ? shortDay(day, month.key, at) : undefined;
  if (mark === "-") return { ...faultAt("target.dateForm", at), to: at + 5 };
  return dayOf(day, month.key, year.key, { at, end: at + 5 });
}

function shortDay(day: string, month: string, at: number): Outcome<CalendarDay> {
  return dayOf(day, month, undefined, { at, end: at + 3 });
}

/** *30 novembre 2021*, *1° gennaio*. */
function readNamed(scan: Scan, at: number): Attempt<CalendarDay> {
  const day = tokenAt(scan, at).key;
  const nameAt = tokenAt(scan, at + 1).key === "°" ? at + 2 : at + 1;
  const month = MONTHS.indexOf(tokenAt(scan, nameAt).key) + 1;
  if (month === 0) return undefined;
  const yearAt = skipWord(scan, nameAt + 1, isArticle);
  const year = tokenAt(scan, yearAt);
  if (year.kind !== "number") return dayOf(day, String(month), undefined, { at, end: nameAt + 1 });
  return dayOf(day, String(month), year.key, { at, end: yearAt + 1 });
}

interface Place {
  readonly at: number;
  readonly end: number;
}

function dayOf(dayText: string, monthText: string, yearText: string | undefined, { at, end }: Place): Outcome<CalendarDay> {
  if (yearText !== undefined && !isYear(yearText)) return yearFault(yearText, end - 1);
  const [day, month] = [Number(dayText), Number(monthText)];
  const year = yearText === undefined ? undefined : Number(yearText);
  const exists = isOneOrTwo(dayText) && isOneOrTwo(monthText) && isoDay(year ?? 2000, month, day) !== undefined;
  if (!exists) return { ...faultAt("target.date", at), to: end };
  return { value: year === undefined ? { month, day } : { year, month, day }, end };
}

function yearFault(found: string, at: number): Fault {
  return faultAt("target.year", at, { params: { found } });
}

function isOneOrTwo(text: string): boolean {
  return /^\d{1,2}$/.test(text);
}

function isYear(text: string): boolean {
  return /^(?:19\d\d|20\d\d|2100)$/.test(text);
}
