import type { CodeTable } from "../plan-error.ts";

/** Codes of scoring (*misurazione*) and of what it is told; those of comparing stand in `measure.ts`. */
export const SCORE_CODES = {
  "score.baseline": { message: "The method baseline needs a starting value", hint: "Write baseline on the indicator" },
  "score.zeroTarget": {
    message: "The target is 0, and the rule set does not compute such targets",
    hint: 'Change the target, or use zeroTarget "side"',
  },
  "score.negativeTarget": {
    message: "The target is below 0, and the rule set does not compute such targets",
    hint: 'Change the target, or use negativeTarget "mirror"',
  },
  "score.cap": { message: "The method reciprocal needs a cap for an actual of 0 or less", hint: "Write cap in the indicator's points" },
  "score.actual": { message: "The actual cannot be read: {found}", hint: "Give a text, an Actual, or { actual, correction }" },
  "score.unknownActual": {
    message: "The actual of {key} belongs to no indicator",
    hint: "Use the id or the code of an indicator of this plan",
  },
  "score.options": { message: "The options cannot be read and are left aside", hint: "Give a plain object, or leave the options out" },
  "score.phase": { message: "{found} is no phase; the final one is scored", hint: 'Write "interim" or "final"' },
  "score.scoredYear": { message: "{found} is no year that can be scored", hint: "Write a year of four digits, such as 2021" },
  "score.actuals": {
    message: "The actuals cannot be read: {found}",
    hint: "Give a record or a Map from the indicators' ids or codes to their actuals",
  },
  "score.startingValue": { message: "The baseline cannot be read and is left aside", hint: 'Write a quantity, such as "240 gg"' },
  "score.asOf": { message: "{found} is not a day", hint: "Write asOf as an ISO date, such as 2021-09-30" },
  "score.correction": {
    message: "The correction cannot be read and is ignored",
    hint: 'Write { kind: "forced", points, note } or { kind: "exogenous", share, note }',
  },
  "score.correctionNote": { message: "The correction has no note and is ignored", hint: "Write in note who decided it, and why" },
  "score.correctionPoints": {
    message: "The forced points cannot be read; the correction is ignored",
    hint: 'Write the points as a number in text, such as "85"',
  },
  "score.correctionShare": {
    message: "The share is not from 0 to 100; the correction is ignored",
    hint: 'Write a share from 0 to 100, such as "50"',
  },
  "score.correctionMissing": {
    message: "Nothing was measured that the exogenous correction could raise; it is ignored",
    hint: "Write the actual, or force the points",
  },
} as const satisfies CodeTable;
