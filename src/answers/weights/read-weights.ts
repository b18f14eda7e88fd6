import { shown } from "../../calendar/arguments.ts";
import { type Decimal, ownDecimal, plainText, toScaled } from "../../decimal/decimal.ts";
import { WEIGHTS_CODES } from "../../error/codes/weights.ts";
import { LIMITS } from "../../error/limits.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import { fail, failAll, ok, type Result } from "../../error/result.ts";
import { safeParseWeight } from "../../plan/weight.ts";
import { attempt } from "../../score/attempt.ts";

/** A weight from outside: a Decimal, as plans hold them, or its text, `"14,29%"`. */
export type WeightInput = Decimal | string;

/** The most decimals that a weight of up to 100 can have and still be read. */
const MOST_DECIMALS = LIMITS.digits - 3;

/** The weights as our own Decimals, or every one that is none. */
export function readWeights(weights: unknown): Result<readonly Decimal[]> {
  const list = attempt(() => (Array.isArray(weights) ? Array.from<unknown>(weights) : [])) ?? []; // also where the list has holes, or throws
  if (list.length === 0) return fail(issue(WEIGHTS_CODES, "weights.list", { params: { found: shown(weights) } }));
  const read = list.map(readWeight);
  const issues = read.flatMap((one, at) =>
    one === undefined ? [issue(WEIGHTS_CODES, "weights.weight", { path: ["weights", at], params: { found: shown(list[at]) } })] : [],
  );
  return issues.length > 0 ? failAll(issues) : ok(read.flatMap((one) => one ?? []));
}

/** What the weights must sum to. */
export function readTotal(total: unknown): Result<Decimal> {
  const read = readWeight(total);
  if (read === undefined || read.isZero()) return fail(issue(WEIGHTS_CODES, "weights.total", { path: ["total"], params: { found: shown(total) } }));
  return ok(read);
}

/** What is wrong with a number of decimals, which may not be below `least`. */
export function decimalsIssues(decimals: unknown, least = 0): readonly Issue[] {
  const isKnown = typeof decimals === "number" && Number.isInteger(decimals) && decimals >= least && decimals <= MOST_DECIMALS;
  const params = { found: shown(decimals), least: String(least), most: String(MOST_DECIMALS) };
  return isKnown ? [] : [issue(WEIGHTS_CODES, "weights.decimals", { path: ["decimals"], params })];
}

/** What is wrong with an option that has a few names. */
export function optionIssues(name: string, value: unknown, known: readonly string[]): readonly Issue[] {
  if (known.some((one) => one === value)) return [];
  return [issue(WEIGHTS_CODES, "weights.option", { path: [name], params: { found: shown(value), expected: known.join(", ") } })];
}

/** Weights as integers, in units of the last decimal that any of them, or their total, has. */
export interface UnitWeights {
  readonly units: readonly bigint[];
  readonly total: bigint;
  /** How many decimals a unit stands for. */
  readonly scale: number;
}

/** The weights and their total as integers. */
export function inUnits(weights: readonly Decimal[], total: Decimal): UnitWeights {
  const parts = [total, ...weights].map(toScaled);
  const scale = parts.reduce((most, part) => Math.max(most, part.scale), 0);
  const [whole = 0n, ...units] = parts.map((part) => part.units * 10n ** BigInt(scale - part.scale));
  return { units, total: whole, scale };
}

/** The issue of a residue that leaves nothing of the weight that takes it. */
export function residueIssue(weight: Decimal): Issue {
  return issue(WEIGHTS_CODES, "weights.residue", { params: { weight: plainText(weight) } });
}

function readWeight(weight: unknown): Decimal | undefined {
  if (typeof weight === "string") {
    const read = safeParseWeight(weight);
    return read.success ? read.data : undefined;
  }
  const own = ownDecimal(weight, LIMITS.digits);
  return own === undefined || own.isNegative() ? undefined : own;
}
