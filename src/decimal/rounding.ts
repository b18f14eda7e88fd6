import { type Decimal, fromScaled } from "./decimal.ts";
import { type Fraction, fraction } from "./fraction.ts";

/**
 * How a value between two steps is rounded (*arrotondamento*): `halfUp` away from zero on a tie, `halfEven` to the even neighbour,
 * `halfDown` towards zero; `up` always away from zero, `down` always towards it; `ceil` to the larger, `floor` to the smaller neighbour.
 */
export type RoundingMode = "halfUp" | "halfEven" | "halfDown" | "up" | "down" | "ceil" | "floor";

/** All rounding modes, in the order in which they are documented. */
export const ROUNDING_MODES: readonly RoundingMode[] = ["halfUp", "halfEven", "halfDown", "up", "down", "ceil", "floor"];

/** A rounding as data: to how many decimals, and how. */
export interface Rounding {
  /** Digits behind the decimal point, 0–40. */
  readonly decimals: number;
  readonly mode: RoundingMode;
}

/** The value rounded once, from its exact self, as an integer of `decimals` decimals. */
export function roundToUnits(value: Fraction, { decimals, mode }: Rounding): bigint {
  const scaled = value.numerator * 10n ** BigInt(decimals);
  const whole = scaled / value.denominator;
  const rest = scaled % value.denominator;
  if (rest === 0n) return whole;
  const sign = rest < 0n ? -1n : 1n;
  const twice = 2n * rest * sign - value.denominator;
  return goesAway(mode, { negative: sign < 0n, twice, odd: whole % 2n !== 0n }) ? whole + sign : whole;
}

/** Whether a value that lies between two steps goes to the one farther from zero; `twice` compares its rest with a half. */
function goesAway(mode: RoundingMode, { negative, twice, odd }: { negative: boolean; twice: bigint; odd: boolean }): boolean {
  switch (mode) {
    case "up":
      return true;
    case "down":
      return false;
    case "ceil":
      return !negative;
    case "floor":
      return negative;
    case "halfUp":
      return twice >= 0n;
    case "halfDown":
      return twice > 0n;
    case "halfEven":
      return twice > 0n || (twice === 0n && odd);
  }
}

/** The value rounded once, exactly. */
export function roundFraction(value: Fraction, rounding: Rounding): Fraction {
  return fraction(roundToUnits(value, rounding), 10n ** BigInt(rounding.decimals));
}

/** The value rounded once, as a Decimal; −0 is 0. */
export function roundToDecimal(value: Fraction, rounding: Rounding): Decimal {
  return fromScaled(roundToUnits(value, rounding), rounding.decimals);
}
