import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { isWeekend as isWeekendDate } from "date-fns/isWeekend";

/** A day of the calendar as text (*data*), `2021-11-30`; dates are never anything else outside a function. */
export type IsoDay = string;

/** The day as text; nothing where the calendar has no such day, as 31/02 or 29/02/2021, or a part is no whole number. The year has four digits. */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return writeIsoDay(year, month, day);
}

/** The text of a day that the calendar has. */
export function writeIsoDay(year: number, month: number, day: number): IsoDay {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** How many days a month has, 28–31. */
export function daysIn(year: number, month: number): number {
  return getDaysInMonth(new UTCDateMini(year, month - 1, 1));
}

/** The day of a text of the form `2021-11-30`; nothing where it is none, or no text. */
export function readIsoDay(text: unknown): IsoDay | undefined {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return isoDay(yearOf(text), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** The year of a day. */
export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

/** Calendar days from one day to another; negative where the second comes first. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return differenceInCalendarDays(utc(to), utc(from));
}

/** The day so many calendar days later; earlier where the count is negative. */
export function shiftDay(day: IsoDay, count: number): IsoDay {
  return addDays(utc(day), count).toISOString().slice(0, 10);
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: IsoDay): boolean {
  return isWeekendDate(utc(day));
}

function utc(day: IsoDay): Date {
  return new UTCDateMini(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
}
