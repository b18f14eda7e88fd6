import { shown } from "../../calendar/arguments.ts";
import { type Decimal, fromScaled } from "../../decimal/decimal.ts";
import { fraction } from "../../decimal/fraction.ts";
import { roundToUnits } from "../../decimal/rounding.ts";
import { WEIGHTS_CODES } from "../../error/codes/weights.ts";
import { ownOptions } from "../../error/foreign.ts";
import { LIMITS } from "../../error/limits.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import { fail, failAll, ok, type Result, unwrap } from "../../error/result.ts";
import { decimalsIssues, optionIssues, residueIssue } from "./read-weights.ts";

/** How {@link equalWeights} splits 100. */
export interface EqualWeightsOptions {
  /** Digits behind the point of each weight, 0–37; 2 unless given. */
  readonly decimals?: number | undefined;
  /** Which sibling takes the residue (*resto*): the `first` unless given. */
  readonly residueOn?: "first" | "last" | undefined;
}

/**
 * Equal weights that sum to exactly 100 (*pesi uguali*): each the share rounded half up, and what is left over or missing on one of them.
 *
 * Source: the published plan of CCIAA Massa-Carrara for 2021, whose weights are made so.
 *
 * @param count - How many siblings, 1–2,000,000.
 * @param options - How many decimals, and on which sibling the residue stands.
 * @returns weights in %, in the siblings' order.
 * @throws {@link PlanError} with `value.foreign`, `weights.count`, `weights.decimals`, `weights.option`, or `weights.residue` where rounding up leaves nothing for the
 * one that takes the residue: 200 at 0 decimals would be 199 times 1, and −99.
 * @example
 * ```ts
 * equalWeights(3).map(String) // => ["33.34", "33.33", "33.33"]
 * equalWeights(7, { residueOn: "last" }).map(String) // => ["14.29", "14.29", "14.29", "14.29", "14.29", "14.29", "14.26"]
 * ```
 */
export function equalWeights(count: number, options: EqualWeightsOptions = {}): readonly Decimal[] {
  const { decimals = 2, residueOn = "first" } = ownOptions(options);
  const issues = [...countIssues(count), ...decimalsIssues(decimals), ...optionIssues("residueOn", residueOn, ["first", "last"])];
  return unwrap(issues.length > 0 ? failAll(issues) : split(count, decimals, residueOn));
}

function split(count: number, decimals: number, residueOn: "first" | "last"): Result<readonly Decimal[]> {
  const share = roundToUnits(fraction(100n, BigInt(count)), { decimals, mode: "halfUp" });
  const rest = 100n * 10n ** BigInt(decimals) - share * BigInt(count - 1);
  const [odd, other] = [fromScaled(rest, decimals), fromScaled(share, decimals)];
  if (rest <= 0n) return fail(residueIssue(odd));
  const at = residueOn === "first" ? 0 : count - 1;
  return ok(Array.from({ length: count }, (_, index) => (index === at ? odd : other)));
}

function countIssues(count: unknown): readonly Issue[] {
  if (typeof count === "number" && Number.isInteger(count) && count >= 1 && count <= LIMITS.nodes) return [];
  return [issue(WEIGHTS_CODES, "weights.count", { path: ["count"], params: { found: shown(count), limit: String(LIMITS.nodes) } })];
}
