import { type Fraction, fraction } from "../../src/decimal/fraction.ts";

/** A double as the fraction that it is: one of a power of two. */
export function exactDouble(value: number): Fraction {
  let [top, power] = [value, 0n];
  while (!Number.isInteger(top)) [top, power] = [top * 2, power + 1n];
  return fraction(BigInt(top), 2n ** power);
}
