import type { CodeTable } from "../plan-error.ts";

/** Codes of rule sets (*regole di calcolo*). */
export const RULE_CODES = {
  "ruleSet.reciprocalCap": {
    message: "The method reciprocal has no upper end of its own, and the points have no cap",
    hint: 'Write points.cap, such as "100"',
  },
  "ruleSet.tolerance": {
    message: "The method distance has no tolerance",
    hint: "Remove tolerance (null, where a set extends another), or use allOrNothing",
  },

  "ruleSet.roundingTwice": { message: "Values are rounded twice at {at}", hint: "Leave one rounding for {at}" },
  "ruleSet.validity": { message: "The validity ends on {to}, before it begins on {from}", hint: "Write a day of {from} or later in validity.to" },
  "ruleSet.statusTwice": { message: "Two bands have the id {id}", hint: "Give each band an id of its own" },
  "ruleSet.zeroTotal": { message: "The total of the weights is 0", hint: 'Write what siblings\' weights sum to, such as "100"' },
  "ruleSet.negative": { message: "{found} is below 0", hint: "Write 0 or more" },

  "ruleSet.unknownBase": {
    message: "The rule set {id}, which this one extends, is not known",
    hint: "Name one of {known}, or give the base to resolveRuleSet",
  },
  "ruleSet.baseVersion": {
    message: "The rule set {id} is not known in version {version}",
    hint: "Name a version of {known}, or give the base to resolveRuleSet",
  },
  "ruleSet.baseFingerprint": {
    message: "The rule set {base} is not the one that was meant: its fingerprint is {found}",
    hint: "Give the set with the fingerprint that is written, or write the other one once its options are agreed",
  },
  "ruleSet.needlessNull": {
    message: "null leaves out {key}, which the rule set that this one extends does not have",
    hint: "Correct the spelling of {key}, or remove it",
  },
  "ruleSet.cycle": { message: "The rule sets extend each other in a circle: {sets}", hint: "Write one of them whole, without extends" },
  "fingerprint.value": {
    message: "The value has no fingerprint: it holds half a character, or is no JSON",
    hint: "Write whole characters, and numbers that are finite",
  },
} as const satisfies CodeTable;
