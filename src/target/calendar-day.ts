import { type IsoDay, yearOf } from "../calendar/iso-day.ts";
import type { CalendarDay } from "./quantity.ts";

/** A day of the calendar by its parts, the year among them. */
export function calendarDay(day: IsoDay): CalendarDay {
  return { year: yearOf(day), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}
