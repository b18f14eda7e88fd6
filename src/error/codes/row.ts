import type { CodeTable } from "../plan-error.ts";

/** Codes of published rows (*righe*) that hold weight, target and actual. */
export const ROW_CODES = {
  "row.parts": {
    message: "The row has no weight, target and actual",
    hint: 'Write one after the other, such as "100,00% >= 90,00 % N/D"; an actual that is missing is N/D',
  },
  "row.split": {
    message: "The row can be read in more than one way: its target may be {first} or {second}",
    hint: 'Write target and actual in canonical form, such as ">= 5 N." and "7 N.", or read them from columns of their own',
  },
} as const satisfies CodeTable;
