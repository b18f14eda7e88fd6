import type { CodeTable } from "../plan-error.ts";

/** Codes of comparing an actual with its target (*misurazione*). */
export const MEASURE_CODES = {
  "score.unit": {
    message: "The unit {found} does not meet the unit {expected}",
    hint: "Write the value in {expected}; only hours and minutes, and years and months, are converted",
  },
  "score.kind": { message: "The actual is {found}, but the target asks for {expected}", hint: "Write {expected}" },
  "score.denominator": { message: "The fraction has the denominator 0", hint: "Write what was measured, or N/D" },
  "score.plainTarget": {
    message: "The target {target} has no sign, and the rule set refuses such targets",
    hint: "Write >= {target}, <= {target} or = {target}",
  },
  "score.year": { message: "The date {date} has no year, and none is scored", hint: "Write the year, or name the scored year" },
  "score.date": { message: "The date {date} does not exist in {year}", hint: "Write a day that exists" },
} as const satisfies CodeTable;
