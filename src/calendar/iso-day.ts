import { UTCDateMini } from "@date-fns/utc/date/mini";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDaysInMonth } from "date-fns/getDaysInMonth";

/** A calendar day as text, `2021-11-30`; dates are never anything else outside a function. */
export type IsoDay = string;

/** The day as text; nothing where the calendar has no such day, as 31/02 or 29/02/2021. The year has four digits. */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** How many days a month has, 28–31. */
export function daysIn(year: number, month: number): number {
  return getDaysInMonth(new UTCDateMini(year, month - 1, 1));
}

/** The day of a text of the form `2021-11-30`; nothing where it is none. */
export function readIsoDay(text: string): IsoDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return isoDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** Calendar days from one day to another; negative where the second comes first. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return differenceInCalendarDays(utc(to), utc(from));
}

function utc(day: IsoDay): Date {
  return new UTCDateMini(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
}
