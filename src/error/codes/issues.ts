import type { CodeTable } from "../plan-error.ts";

/** Codes of lists of issues. */
export const ISSUES_CODES = {
  "issues.tooMany": { message: "{count} further issues are not listed", hint: "Mend the first {limit} and read again" },
} as const satisfies CodeTable;
