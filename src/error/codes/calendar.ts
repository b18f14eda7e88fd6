import type { CodeTable } from "../plan-error.ts";

/** Codes of the calendar (*calendario*). */
export const CALENDAR_CODES = {
  "calendar.date": { message: "{found} is not a day of the calendar in ISO form", hint: "Write year, month and day, such as 2021-07-01" },
  "calendar.year": { message: "The year {found} is not from {first} to {last}", hint: "Write a year from {first} to {last}" },
  "calendar.days": { message: "{found} is not a whole number of days", hint: "Write a whole number, also one below 0" },
  "calendar.range": { message: "{days} working days from {from} lead out of the years {first}–{last}", hint: "Write fewer days" },
  "calendar.holidays": { message: "The holidays are {found}, not a list of days", hint: 'Write a list of ISO days, such as ["2021-10-04"]' },
  "calendar.period": { message: "{found} is not one of {expected}", hint: "Write one of {expected}" },
} as const satisfies CodeTable;
