import type { CodeTable } from "../plan-error.ts";

/** Codes of weights that are made, told or mended (*pesi*). */
export const WEIGHTS_CODES = {
  "weights.count": { message: "{found} is not a number of weights from 1 to {limit}", hint: "Write a whole number from 1 to {limit}" },
  "weights.decimals": {
    message: "{found} decimals cannot be used: a whole number from {least} to {most} can",
    hint: "Write decimals from {least} to {most}",
  },
  "weights.option": { message: "{found} is not one of {expected}", hint: "Write one of {expected}" },
  "weights.list": { message: "The weights are {found}, not a list of at least one", hint: "Give a list of Decimals or texts" },
  "weights.weight": { message: "{found} is no weight", hint: 'Write a Decimal, or text such as "14,29", 0 or more' },
  "weights.total": { message: "{found} is no total", hint: 'Write a Decimal, or text such as "100", above 0' },
  "weights.zero": { message: "All weights are 0, so that they have no shares", hint: "Use equalWeights, or write weights above 0" },
  "weights.residue": {
    message: "The weight that takes the residue would be {weight}, not above 0",
    hint: "Use more decimals, or another way to spread the residue",
  },
} as const satisfies CodeTable;
