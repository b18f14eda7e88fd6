import { type Decimal, fromScaled } from "../../decimal/decimal.ts";
import { fraction } from "../../decimal/fraction.ts";
import { roundToUnits } from "../../decimal/rounding.ts";
import { WEIGHTS_CODES } from "../../error/codes/weights.ts";
import { ownOptions } from "../../error/foreign.ts";
import { issue } from "../../error/plan-error.ts";
import { fail, failAll, ok, type Result, unwrap } from "../../error/result.ts";
import { decimalsIssues, inUnits, optionIssues, readTotal, readWeights, residueIssue, type UnitWeights, type WeightInput } from "./read-weights.ts";

/**
 * How a sum of weights is mended (*come si distribuisce il resto*): what is missing or too much goes to the `first`, the `last` or the `largest` weight,
 * or all weights are scaled to the total, and the units that rounding down leaves go to the `largestRemainder`s.
 */
export type ProposalMethod = "first" | "last" | "largest" | "largestRemainder";

/** How {@link proposeWeights} mends a sum. */
export interface ProposeWeightsOptions {
  readonly method: ProposalMethod;
  /** What the weights shall sum to; 100 unless given. */
  readonly total?: WeightInput | undefined;
  /** Digits behind the point of each weight, 0–37; unless given, as many as the weights and the total have. */
  readonly decimals?: number | undefined;
}

const METHODS: readonly ProposalMethod[] = ["first", "last", "largest", "largestRemainder"];

/**
 * Weights that sum to the total, from weights that do not (*proposta di pesi*), by a named method. A proposal: nothing of a plan is changed, and an adopted
 * plan is the body's own to change.
 *
 * For `first`, `last` and `largest` (of several the first) the weights are rounded half up to the decimals and one of them takes the difference.
 * For `largestRemainder` each is multiplied by total ÷ sum and rounded down, and the units that are then missing go one each to the weights that lost most,
 * of equal ones to the first.
 *
 * @param weights - The weights of siblings, in their order; Decimals or texts, 0 or more.
 * @param options - The method, the total and the decimals.
 * @returns weights in the same order that sum to exactly the total.
 * @throws {@link PlanError} with `value.foreign`, `weights.list`, `weights.weight`, `weights.total`, `weights.option`, `weights.decimals` (also where the total has more),
 * `weights.zero` where there is nothing to scale, or `weights.residue` where the weight that takes the difference would not be above 0.
 * @example
 * ```ts
 * proposeWeights(["33,33", "33,33", "33,33"], { method: "first" }).map(String) // => ["33.34", "33.33", "33.33"]
 * proposeWeights(["1", "1", "1"], { method: "largestRemainder", decimals: 2 }).map(String) // => ["33.34", "33.33", "33.33"]
 * ```
 */
export function proposeWeights(weights: readonly WeightInput[], options: ProposeWeightsOptions): readonly Decimal[] {
  const { method, total = "100", decimals } = ownOptions(options);
  const [read, wanted] = [readWeights(weights), readTotal(total)];
  const issues = [...[read, wanted].flatMap((one) => (one.success ? [] : one.issues)), ...optionIssues("method", method, METHODS)];
  if (!read.success || !wanted.success || issues.length > 0) return unwrap(failAll(issues));
  const given = inUnits(read.data, wanted.data);
  const wrong = decimals === undefined ? [] : decimalsIssues(decimals, inUnits([], wanted.data).scale);
  const mended = wrong.length > 0 ? failAll(wrong) : MEND[method](given, decimals ?? given.scale);
  return unwrap(mended);
}

const MEND: Readonly<Record<ProposalMethod, (given: UnitWeights, decimals: number) => Result<readonly Decimal[]>>> = {
  first: (given, decimals) => onOne(given, decimals, 0),
  last: (given, decimals) => onOne(given, decimals, given.units.length - 1),
  largest: (given, decimals) => onOne(given, decimals, largestOf(given.units)),
  largestRemainder,
};

function largestOf(units: readonly bigint[]): number {
  return units.reduce((best, one, at) => (one > (units[best] ?? 0n) ? at : best), 0);
}

/** Each weight rounded, and the difference on the one at `at`. */
function onOne({ units, total, scale }: UnitWeights, decimals: number, at: number): Result<readonly Decimal[]> {
  const rounded = units.map((one) => roundToUnits(fraction(one, 10n ** BigInt(scale)), { decimals, mode: "halfUp" }));
  const difference = wholeTotal(total, scale, decimals) - sumOf(rounded);
  const mended = rounded.map((one, index) => fromScaled(index === at ? one + difference : one, decimals));
  const taker = (rounded[at] ?? 0n) + difference;
  return difference !== 0n && taker <= 0n ? fail(residueIssue(fromScaled(taker, decimals))) : ok(mended);
}

/** Each weight scaled to the total and rounded down, and one unit more for those that lost most. */
function largestRemainder({ units, total, scale }: UnitWeights, decimals: number): Result<readonly Decimal[]> {
  const sum = sumOf(units);
  if (sum === 0n) return fail(issue(WEIGHTS_CODES, "weights.zero", { path: ["weights"] }));
  const whole = wholeTotal(total, scale, decimals);
  const floors = units.map((one) => (one * whole) / sum);
  const missing = Number(whole - sumOf(floors)); // below the number of weights
  const lost = units.map((one, at) => ({ at, rest: (one * whole) % sum })).sort((a, b) => (a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : a.at - b.at));
  const raised = new Set(lost.slice(0, missing).map(({ at }) => at));
  return ok(floors.map((one, at) => fromScaled(raised.has(at) ? one + 1n : one, decimals)));
}

/** The total in units of so many decimals, which are not fewer than it has. */
function wholeTotal(total: bigint, scale: number, decimals: number): bigint {
  return roundToUnits(fraction(total, 10n ** BigInt(scale)), { decimals, mode: "down" });
}

function sumOf(units: readonly bigint[]): bigint {
  return units.reduce((sum, one) => sum + one, 0n);
}
