import type { CodeTable } from "../plan-error.ts";

/** Codes of rule sets (*regole di calcolo*). */
export const RULE_CODES = {
  "ruleSet.notYet": { message: "{option} is not computed by this version", hint: "Write the whole rule set, without {option}" },
  "ruleSet.reciprocalCap": {
    message: "The method reciprocal has no upper end of its own, and the points have no cap",
    hint: 'Write points.cap, such as "100"',
  },
  "ruleSet.tolerance": { message: "The method distance has no tolerance", hint: "Remove tolerance, or use allOrNothing" },

  "ruleSet.roundingTwice": { message: "Values are rounded twice at {at}", hint: "Leave one rounding for {at}" },
  "ruleSet.validity": { message: "The validity ends on {to}, before it begins on {from}", hint: "Write a day of {from} or later in validity.to" },
  "ruleSet.statusTwice": { message: "Two bands have the id {id}", hint: "Give each band an id of its own" },
  "ruleSet.zeroTotal": { message: "The total of the weights is 0", hint: 'Write what siblings\' weights sum to, such as "100"' },
  "ruleSet.negative": { message: "{found} is below 0", hint: "Write 0 or more" },
} as const satisfies CodeTable;
