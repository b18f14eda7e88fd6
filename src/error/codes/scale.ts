import type { CodeTable } from "../plan-error.ts";

/** Codes of scales and of the numbers of a rule set. */
export const SCALE_CODES = {
  "rule.number": {
    message: "{found} is not a number in its shortest plain form",
    hint: 'Write digits with a point for the decimals, without exponent, spare zeros or plus sign, such as "0.5"',
  },
  "scale.lastBand": { message: "The last band has an end", hint: "Leave out below and upTo in the last band: it is open" },
  "scale.noEnd": {
    message: "The band has no end",
    hint: 'Write its upper end, as below: "60" (excluded) or upTo: "60" (included); only the last band is open',
  },
  "scale.twoEnds": { message: "The band has two ends", hint: "Write either below or upTo" },
  "scale.order": {
    message: "The band ends at {end}, where the band before it ends already",
    hint: "Write the bands in rising order, each end above the one before",
  },
  "scale.linearEdge": { message: "A first or last band cannot be linear: it has but one end", hint: 'Write one number, or "same"' },
  "scale.linearPoint": { message: "The band holds one value only and cannot be linear", hint: "Write one number" },
  "points.capBelowFloor": { message: "The cap {cap} is below the floor {floor}", hint: "Write a cap of at least {floor}" },
} as const satisfies CodeTable;
