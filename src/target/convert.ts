import { divide, type Fraction, fromDecimal, multiply } from "../decimal/fraction.ts";
import type { Quantity } from "./quantity.ts";
import type { Unit } from "./unit.ts";

/** The smaller units that a unit is made of, exactly. */
const PARTS: Partial<Readonly<Record<Unit, { readonly unit: Unit; readonly count: Fraction }>>> = {
  hour: { unit: "minute", count: { numerator: 60n, denominator: 1n } },
  year: { unit: "month", count: { numerator: 12n, denominator: 1n } },
};

/**
 * The exact number of a quantity in another unit; nothing where the two do not meet.
 *
 * A bare number is in any unit, pieces (`N.`) meet a bare one; hours and minutes, years and months convert. Labels are not compared.
 */
export function inUnit(quantity: Quantity, unit: Unit): Fraction | undefined {
  const value = fromDecimal(quantity.value);
  const own = quantity.unit;
  if (own === unit || own === "none" || (own === "count" && unit === "none")) return value;
  const [down, up] = [PARTS[own], PARTS[unit]];
  if (down?.unit === unit) return multiply(value, down.count);
  return up?.unit === own ? divide(value, up.count) : undefined;
}
