import type { CodeTable } from "../plan-error.ts";

/** Codes of plans (*piano*): first what `parsePlan` refuses, then what weights are found to be; the rest of what `checkPlan` finds stands in `check.ts`. */
export const PLAN_CODES = {
  "plan.text": { message: "The plan is text, not an object", hint: "Parse the text first: parsePlan(JSON.parse(text))" },
  "plan.codeSlash": { message: "The code {code} holds a slash, which parts the levels of an id", hint: "Write a hyphen or a point instead" },
  "plan.emptyId": { message: "The name has neither letters nor digits from which an id could be made", hint: "Write a code or an id" },
  "plan.duplicateId": { message: "The id {id} is taken already, by {first}", hint: "Write another code or name, or an id of its own" },
  "plan.weight": {
    message: "The weight cannot be read",
    hint: 'Write digits with a comma or a point for the decimals, without grouping, sign or exponent, such as "14,29%" or "14.29"',
  },
  "plan.weightNegative": { message: "The weight is below 0", hint: "Write a weight of 0 or more" },
  "plan.weightDigits": { message: "The weight has {found} digits; {limit} are the most that are read", hint: "Write fewer decimals" },
  "plan.weightMissing": {
    message: "There is no weight here, but {weighted} of the {siblings} siblings have one",
    hint: "Write this weight, or remove those of all siblings",
  },
  "plan.timelineEmpty": { message: "The list of targets is empty", hint: 'Write a target, or "N/D" where there is none' },
  "plan.date": { message: "{found} is not a day of the calendar in ISO form", hint: "Write year, month and day, such as 2021-07-01" },
  "plan.baseline": { message: "The starting value is not a quantity", hint: 'Write a number with its unit, such as "240 gg", or leave baseline out' },
  "plan.value": { message: "{found} is not a value that the library can write", hint: "Use values that the library has read" },

  "plan.weightSum": {
    message: "The weights below {node} sum to {sum}, not {total}: the difference is {difference}",
    hint: "Change the weights so that they sum to {total}; equalWeights gives equal shares",
  },
  "plan.weightsZero": { message: "All weights below {node} are 0", hint: "Write weights above 0, or none at all" },
  "plan.weightsAbsent": { message: "The parts of {node} have no weights, which the rule set asks for", hint: "Write their weights" },
} as const satisfies CodeTable;
