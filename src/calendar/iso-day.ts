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

/** How many days a month has, 28–31, by the Gregorian rule: without date-fns, which would be most of what `traguardo/target` takes to load. */
export function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : 28;
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
