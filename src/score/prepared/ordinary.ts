import { Decimal, GROUP_DIGITS, isGroup } from "../../decimal/decimal.ts";
import { powerOfTen, type Quotient, unitsOf } from "../../decimal/quotient.ts";
import { LIMITS } from "../../error/limits.ts";
import type { Indicator } from "../../plan/plan.ts";
import type { Quantity } from "../../target/quantity.ts";
import type { Target } from "../../target/target.ts";
import type { Unit } from "../../target/unit.ts";
import type { Context } from "../node.ts";
import { comparedPoints, type QuickMethod, type QuickRules } from "../quick.ts";
import { targetInForce } from "../timeline.ts";

type Threshold = Extract<Target, { readonly quantity: Quantity }>;

/** How numbers are held against a target: what many indicators share. */
interface Way {
  readonly method: QuickMethod;
  readonly unit: Unit;
  /** The decimals that the target is kept with. */
  readonly decimals: number;
}

/**
 * What ordinary indicators promise, as columns: the points of a measured number are found without touching the plan, which costs more than computing them.
 *
 * The points are those of `quickPoints`, in the cases that most changes are: a number made by the library, against a threshold above 0 in the same unit.
 */
export class OrdinaryLeaves {
  readonly #rules: QuickRules;
  /** The target as an integer. */
  readonly #promised: Int32Array;
  /** Its place in the list of ways, 1 and up; 0 where the indicator is out of the ordinary. A rule set has two methods, so that 12 units of 8 scales are fewer than 256. */
  readonly #way: Uint8Array;
  readonly #ways: (Way | undefined)[] = [undefined];

  constructor(indicators: readonly Indicator[], context: Context) {
    this.#rules = context.ordinary.rules;
    this.#promised = new Int32Array(indicators.length);
    this.#way = new Uint8Array(indicators.length);
    if (context.ordinary.rules.isPlain) indicators.forEach((indicator, leaf) => this.#add(indicator, leaf, context));
  }

  /** The points for what is given, which may be anything; nothing where they need more than columns. */
  points(leaf: number, given: unknown): Quotient | undefined {
    // As below, inside the column.
    const way = this.#ways[this.#way[leaf] as number];
    if (way === undefined) return undefined;
    const reached = readMeasured(given, way);
    if (reached === undefined) return undefined;
    const promised = (this.#promised[leaf] as number) * powerOfTen(reached.decimals - way.decimals);
    return comparedPoints(way.method, promised, reached.units, this.#rules);
  }

  #add(indicator: Indicator, leaf: number, context: Context): void {
    const target = targetInForce(indicator.target, context);
    const method = target === undefined ? undefined : methodFor(target, context.ordinary.rules);
    if (method === undefined || indicator.points !== undefined) return;
    const { value, unit, decimals } = (target as Threshold).quantity; // nothing else has a method
    const promised = unitsOf(value, decimals) ?? 0;
    if (promised === 0 || promised > MOST_PROMISED) return;
    this.#promised[leaf] = promised;
    this.#way[leaf] = this.#placeOf({ method, unit, decimals });
  }

  #placeOf({ method, unit, decimals }: Way): number {
    const place = this.#ways.findIndex((way) => way?.unit === unit && way.decimals === decimals && way.method === method);
    return place === -1 ? this.#ways.push({ method, unit, decimals }) - 1 : place;
  }
}

const MOST_PROMISED = 2 ** 31 - 1;

function methodFor({ kind }: Target, { plain, atLeast, atMost }: QuickRules): QuickMethod | undefined {
  if (kind === "atMost" || kind === "lessThan") return atMost;
  const isRatio = kind === "atLeast" || kind === "moreThan" || (kind === "plain" && plain);
  return isRatio && atLeast ? "ratio" : undefined;
}

interface Reached {
  readonly units: number;
  /** No fewer than those of the target. */
  readonly decimals: number;
}

/** A measured number; whatever else is given is read elsewhere, and refused there where it must be. */
function readMeasured(given: unknown, way: Way): Reached | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  try {
    const { kind, quantity } = given as { kind?: unknown; quantity?: unknown }; // each field is checked, as below
    if (kind !== "measured") return undefined;
    const { value, unit, decimals: written, label } = quantity as { value?: unknown; unit?: unknown; decimals?: unknown; label?: unknown };
    const isMeant = (unit === way.unit || unit === "none") && (label === undefined || typeof label === "string");
    if (!isMeant || !isDecimals(written) || !(value instanceof Decimal)) return undefined;
    const decimals = Math.max(way.decimals, written);
    const units = readUnits(value, decimals);
    return units === undefined ? undefined : { units, decimals };
  } catch {
    return undefined;
  }
}

function isDecimals(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LIMITS.digits; // an integer is a number
}

/** A number that decimal.js keeps in one group of digits before the point and one behind it, as an integer of `decimals`; each field is read once, and checked. */
function readUnits({ s, e, d }: { readonly s: unknown; readonly e: unknown; readonly d: unknown }, decimals: number): number | undefined {
  if (s !== 1 || typeof e !== "number" || !Array.isArray(d)) return undefined;
  const { length } = d;
  const first: unknown = d[0];
  const second: unknown = length === 2 ? d[1] : 0;
  if (length > 2 || !isGroup(first) || !isGroup(second) || !isLedBy(first, e)) return undefined;
  // Below 1 the first group stands behind the point.
  const [whole, rest, more] = e < 0 ? [0, first, second] : [first, second, 0];
  const units = rest / powerOfTen(GROUP_DIGITS - decimals);
  return more === 0 && Number.isInteger(units) ? whole * powerOfTen(decimals) + units : undefined;
}

/** Whether the first group has as many digits as the exponent says. */
function isLedBy(first: number, exponent: number): boolean {
  const least = powerOfTen(exponent < 0 ? exponent + GROUP_DIGITS : exponent);
  return (first >= least && first < 10 * least) || (first === 0 && exponent === 0);
}
