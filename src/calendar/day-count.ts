import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { isWeekend as isWeekendDate } from "date-fns/isWeekend";
import { type IsoDay, yearOf } from "./iso-day.ts";

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
