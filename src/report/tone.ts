import type { RuleSet } from "../rules/rule-set.ts";
import type { Status } from "../score/score.ts";

/** How a status looks, whatever a rule set calls it: by the place of its band among all; `single` where there is but one, `none` without a status. */
export type Tone = "lowest" | "low" | "middle" | "high" | "highest" | "single" | "none";

const RISING = ["lowest", "low", "middle", "high", "highest"] as const;

/** Every tone, in a fixed order. */
export const TONES: readonly Tone[] = [...RISING, "single", "none"];

/** The tone of a status: the first band is the lowest, the last one the highest, those in between are spread evenly. */
export function toneOf(status: Status | undefined, { status: { bands } }: RuleSet): Tone {
  const at = bands.findIndex(({ id }) => id === status?.id);
  if (at === -1) return "none";
  return bands.length === 1 ? "single" : (RISING[Math.round((at * (RISING.length - 1)) / (bands.length - 1))] ?? "none");
}

/** A symbol for each tone, told apart by its shape alone: a path in a field of 12 by 12. */
export const SYMBOLS: Readonly<Record<Tone, string>> = {
  lowest: "M.5 1.5h11L6 11z",
  low: "M6 .5 11.5 6 6 11.5.5 6z",
  middle: "M1.5 1.5h9v9h-9z",
  high: "M6 1l5.5 9.5H.5z",
  highest: "M6 .8a5.2 5.2 0 1 0 .01 0z",
  single: "M.5 4h11v4H.5z",
  none: "M6 .8a5.2 5.2 0 1 0 .01 0zM6 2.6a3.4 3.4 0 1 1-.01 0z",
};
