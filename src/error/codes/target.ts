import type { CodeTable } from "../plan-error.ts";

/** Codes of expressions: text, numbers, dates, targets (*target*), actuals (*consuntivi*). */
export const TARGET_CODES = {
  "text.type": { message: "A text was expected, not {found}", hint: "Write the value as text, between quotes" },
  "text.tooLong": {
    message: "The text has {found} characters; {limit} are the most that are read",
    hint: "Keep the value alone and move the rest to the description",
  },
  "target.number": { message: "A number was expected here", hint: 'Write the value as a number, such as ">= 90,00 %"' },
} as const satisfies CodeTable;
