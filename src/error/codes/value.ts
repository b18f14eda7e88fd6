import type { CodeTable } from "../plan-error.ts";

/** The code of what a caller gives in the place of what the library makes. */
export const VALUE_CODES = {
  "value.foreign": { message: "Here stands {found}, not {expected}", hint: "Give {expected} as the library makes it" },
} as const satisfies CodeTable;
