import { type Decimal, fromScaled } from "../../decimal/decimal.ts";
import { fraction } from "../../decimal/fraction.ts";
import { roundToUnits } from "../../decimal/rounding.ts";
import { ownOptions } from "../../error/foreign.ts";
import { failAll, unwrap } from "../../error/result.ts";
import { inUnits, readTotal, readWeights, type UnitWeights, type WeightInput } from "./read-weights.ts";

/** What of the total a weight has besides its equal share (*resto*). */
export interface WeightResidue {
  /** Which sibling, 0-based. */
  readonly index: number;
  /** Its weight less the share: 0.01, or −0.03. */
  readonly amount: Decimal;
}

/** What every set of weights has. @inline */
interface WeightSums {
  readonly sum: Decimal;
  /** What the weights should sum to. */
  readonly total: Decimal;
  /** The sum less the total: 0 where the weights add up. */
  readonly difference: Decimal;
}

/** How a set of weights was made (*origine dei pesi*): equal shares of the total, or something else. */
export type WeightsExplanation =
  | (WeightSums & {
      readonly kind: "equal";
      /** The equal share, rounded half up. */
      readonly share: Decimal;
      /** Digits behind the point to which it was rounded. */
      readonly decimals: number;
      /** The weights that differ from the share; none where the total splits evenly, mostly one, or several that differ by one unit each. */
      readonly residues: readonly WeightResidue[];
    })
  | (WeightSums & { readonly kind: "other" });

/** What {@link explainWeights} may be told. */
export interface ExplainWeightsOptions {
  /** What the weights should sum to; 100 unless given. */
  readonly total?: WeightInput | undefined;
}

/**
 * How a set of sibling weights was made (*origine dei pesi*): equal shares, rounded to how many decimals, with which residue on which sibling.
 *
 * @param weights - The weights of siblings, in their order; Decimals or texts.
 * @param options - Their total.
 * @returns `equal` where all weights are the same rounded share of the total, met or not; or all but one, or all but some that differ by one unit of the last
 * decimal, so that the total is met; else `other`. Both with the sum and what it lacks.
 * @throws {@link PlanError} with `value.foreign`, `weights.list`, `weights.weight` or `weights.total`.
 * @example
 * ```ts
 * const made = explainWeights(["33,33%", "33,34%", "33,33%"]);
 * made.kind === "equal" && made.residues // => [{ index: 1, amount: Decimal "0.01" }]
 * explainWeights(["60", "40"]).kind // => "other"
 * ```
 */
export function explainWeights(weights: readonly WeightInput[], options: ExplainWeightsOptions = {}): WeightsExplanation {
  const { total = "100" } = ownOptions(options);
  const [read, wanted] = [readWeights(weights), readTotal(total)];
  if (!read.success || !wanted.success) return unwrap(failAll([read, wanted].flatMap((one) => (one.success ? [] : one.issues))));
  return explained(inUnits(read.data, wanted.data));
}

function explained({ units, total, scale }: UnitWeights): WeightsExplanation {
  const sum = units.reduce((all, one) => all + one, 0n);
  const decimal = (value: bigint): Decimal => fromScaled(value, scale);
  const sums = { sum: decimal(sum), total: decimal(total), difference: decimal(sum - total) };
  const share = roundToUnits(fraction(total, BigInt(units.length)), { decimals: 0, mode: "halfUp" });
  const residues = units.flatMap((one, index) => (one === share ? [] : [{ index, amount: one - share }]));
  const amounts = residues.map(({ amount }) => amount);
  if (!isRounding(amounts, sum === total)) return { ...sums, kind: "other" };
  const told = residues.map(({ index, amount }) => ({ index, amount: decimal(amount) }));
  return { ...sums, kind: "equal", share: decimal(share), decimals: scale, residues: told };
}

/** Whether amounts, in units of the last decimal, are what rounding equal shares leaves: none; or one, or one unit each, that meet the total. */
function isRounding(amounts: readonly bigint[], meetsTotal: boolean): boolean {
  const [first] = amounts;
  if (first === undefined) return true;
  const areUnits = (first === 1n || first === -1n) && amounts.every((one) => one === first);
  return meetsTotal && (amounts.length === 1 || areUnits);
}
