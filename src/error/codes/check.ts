import type { CodeTable } from "../plan-error.ts";

/** Codes of what `checkPlan` alone finds in plans (*controllo*). */
export const CHECK_CODES = {
  "plan.plainTarget": {
    message: "The target {target} has no sign, and the rule set does not say what that means",
    hint: "Write >= {target}, <= {target} or = {target}",
  },
  "plan.pointsCap": {
    message: "The rule set's method reciprocal has no upper end of its own, and these points have no cap",
    hint: 'Write cap, such as "100"',
  },
  "plan.valueScale": {
    message: "The scale looks up a value, but the target {target} has no number",
    hint: 'Write on: "achievement", or a target with a number',
  },

  "plan.targetForm": { severity: "warning", message: "The target is not in canonical form", hint: "Write {canonical}" },
  "plan.truncatedName": { severity: "warning", message: "The name seems to be cut off at its end: {end}", hint: "Write the whole name" },
  "plan.groupedPercent": {
    severity: "warning",
    message: "{quantity} is a thousand or more per cent: a dot before three digits groups thousands",
    hint: "Write a comma if decimals are meant",
  },
  "plan.codeTargets": {
    severity: "warning",
    message: "The indicator {code} has the target {target} here and {other} at {first}",
    hint: "One code is one measurement: write the same target, or another code",
  },
  "plan.objectiveCode": {
    severity: "warning",
    message: "The code {code} gives no place on the strategic map",
    hint: "Write ambito, strategic objective and number, such as 2.1.1",
  },
  "plan.ratioForPercent": {
    severity: "warning",
    message: "{quantity} is read as {quantity} %, against the target {target}",
    hint: "If a ratio is meant, write it in per cent, such as 90 % for 0,9",
  },
  "plan.targetUnit": {
    severity: "warning",
    message: "The target {target} has no unit, but {quantity} has one",
    hint: "Write the unit in the target too",
  },
  "plan.noChildren": { severity: "warning", message: "{node} has nothing below it and is never scored", hint: "Write its parts, or remove it" },
} as const satisfies CodeTable;
