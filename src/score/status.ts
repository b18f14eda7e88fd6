import { type Fraction, fromDecimal } from "../decimal/fraction.ts";
import type { Decimal } from "../decimal/decimal.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { bandAt } from "../scale/bands.ts";
import type { Status } from "./score.ts";

/** Step 5: the band of a score (*semaforo*), by what is shown or by the exact points. */
export function statusOf(points: Fraction, value: Decimal, { status }: RuleSet): Status {
  const at = bandAt(status.bands, status.on === "exact" ? points : fromDecimal(value));
  const { id, label } = status.bands[at] as { id: string; label: Status["label"] }; // the last band is open, so there is one
  return { id, label };
}
