import type { Fraction } from "../../decimal/fraction.ts";
import { roundToUnits, type Rounding } from "../../decimal/rounding.ts";
import { SAFE } from "./doubles.ts";

/** A quotient of two integers that doubles hold exactly, the lower one above 0, rounded once and exactly; an integer of the rounding's decimals. */
export function roundQuotient(top: number, bottom: number, rounding: Rounding): number {
  const { decimals, mode } = rounding;
  const scaled = top * 10 ** decimals;
  const isPlain = scaled >= 0 && scaled < SAFE && bottom < SAFE / 2 && decimals <= POWERS;
  if (!isPlain) return roundBig({ numerator: BigInt(top), denominator: BigInt(bottom) }, rounding);
  const rest = scaled % bottom;
  const whole = (scaled - rest) / bottom;
  return rest !== 0 && goesUp(mode, 2 * rest - bottom, whole % 2 !== 0) ? whole + 1 : whole;
}

/** Any fraction, rounded once and exactly. */
export function roundBig(value: Fraction, rounding: Rounding): number {
  return Number(roundToUnits(value, rounding));
}

/** Powers of ten that doubles hold exactly. */
const POWERS = 22;

/** Whether a number that is not below 0 goes to the larger neighbour; `twice` compares its rest with a half. */
function goesUp(mode: Rounding["mode"], twice: number, isOdd: boolean): boolean {
  switch (mode) {
    case "up":
    case "ceil":
      return true;
    case "down":
    case "floor":
      return false;
    case "halfUp":
      return twice >= 0;
    case "halfDown":
      return twice > 0;
    case "halfEven":
      return twice > 0 || (twice === 0 && isOdd);
  }
}
