import { agenziaEntrate2001 } from "./presets/agenzia-entrate-2001.ts";
import { cameraleComplement } from "./presets/camerale-complement.ts";
import { cameraleStandard } from "./presets/camerale-standard.ts";
import { gzoomLike } from "./presets/gzoom-like.ts";
import { izsler2022 } from "./presets/izsler-2022.ts";
import { onOff } from "./presets/on-off.ts";
import { performplusLike } from "./presets/performplus-like.ts";
import type { RuleSet } from "./rule-set.ts";

/** The names of the ready rule sets. */
export type RuleSetName = "cameraleStandard" | "cameraleComplement" | "onOff" | "gzoomLike" | "performplusLike" | "izsler2022" | "agenziaEntrate2001";

/**
 * The ready rule sets (*insiemi di regole*) by name. None is official: each says in `sources` what it rests on, and how sure that is.
 *
 * @example
 * ```ts
 * ruleSets.cameraleStandard.achievement.atMost.method // => "reciprocal"
 * ruleSets.cameraleComplement.achievement.atMost.method // => "complement"
 * ```
 */
export const ruleSets: Readonly<Record<RuleSetName, RuleSet>> = /* @__PURE__ */ Object.freeze({
  cameraleStandard,
  cameraleComplement,
  onOff,
  gzoomLike,
  performplusLike,
  izsler2022,
  agenziaEntrate2001,
});
