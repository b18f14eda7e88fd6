/** Documents whose fingerprint is told, and of plans the one that holds what is hashed: as it is encoded, without derived ids. */
import { ruleSets } from "../../../src/rules/rule-sets.ts";

export const FINGERPRINT_RULE_SETS: readonly string[] = [
  ...Object.values(ruleSets).map(({ id }) => id),
  "renamed-standard",
  "reordered-standard",
  "complement-by-extension",
  "unlimited",
  "cap-120",
  "steps",
  "delay",
  "baseline-required",
  "tolerance-absent",
  "tolerance-5",
  "round-every-level",
  "display-none-rounded",
  "status-included-ends",
  "status-ids-in-all-scripts",
  "border-fingerprint-of-the-base",
];

/** Which of them are one rule set, whatever they are called. */
export const SAME_RULE_SETS: readonly (readonly [string, string])[] = [
  ["renamed-standard", "camerale-standard"],
  ["reordered-standard", "camerale-standard"],
  ["complement-by-extension", "camerale-complement"],
];

export const FINGERPRINT_PLANS: readonly (readonly [plan: string, encoded: string])[] = [
  ["as-written", "as-encoded"],
  ["as-encoded", "as-encoded"],
  ["one", "one"],
  ["empty", "empty"],
  ["ids", "ids"],
  ["exact-b", "exact-b-encoded"],
  ["timeline", "timeline"],
  ["beside-80-in-words", "beside-80-in-words-encoded"],
];
