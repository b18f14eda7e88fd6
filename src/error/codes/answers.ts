import type { CodeTable } from "../plan-error.ts";

/** Codes of the questions that are asked about a score (*risposte*). */
export const ANSWER_CODES = {
  "answers.unknownIndicator": {
    message: "{name} is neither the id nor the code of an indicator of this score",
    hint: "Use the id of an indicator, or a code that only one has",
  },
  "answers.notAbove": {
    message: "{at} is neither the id nor the code of {name} or of a node above it",
    hint: "Use the id or the code of a node above the indicator, or leave at out for the body",
  },
  "answers.ambiguous": {
    message: "{name} can be more than one node: {ids}",
    hint: "Use one of these ids, or name the node above it that is meant",
  },
  "answers.goal": { message: "The goal cannot be read: {found}", hint: 'Write the points as text, such as "95" or "92.5", or as an exact fraction' },
  "answers.tooManyBands": {
    message: "On the way to {name} the points rise and fall too often to be followed",
    hint: "Use scales that rise, or ask for a node nearer to the indicator",
  },
  "answers.step": { message: "{found} is no step", hint: 'Write "unit" or "point"' },
  "answers.ruleSets": {
    message: "The scores rest on different rules: {a} and {b}",
    hint: "Score both with one rule set, or write acrossRuleSets: true",
  },
  "answers.sealedActual": {
    message: "The actual of {name} cannot be written as a text that reads the same",
    hint: "Give actuals as text, or as parseActual reads them",
  },
} as const satisfies CodeTable;
