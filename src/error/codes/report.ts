import type { CodeTable } from "../plan-error.ts";

/** Codes of what is written from a score (*relazioni*). */
export const REPORT_CODES = {
  "report.score": { message: "Here stands {found}, not the score of a plan", hint: "Give what scorePlan or rescore gives" },
  "report.options": { message: "The options are {found}, not an object", hint: "Give a plain object, or leave the options out" },
  "report.option": { message: "{found} is not one of {expected}", hint: "Write one of {expected}" },
  "report.title": { message: "The title is {found}, not a text with something in it", hint: "Write a text, or leave the title out" },
  "report.size": { message: "{found} is not a whole number from {least} to {most}", hint: "Write a whole number of pixels from {least} to {most}" },
  "report.rows": { message: "Here stands {found}, not a list of cells", hint: "Give rows as lists of cells, such as scoreToRows gives" },
  "report.cell": { message: "Here stands {found}, which no cell can hold", hint: "Give a text, a number, true or false, a date, or nothing" },
} as const satisfies CodeTable;
