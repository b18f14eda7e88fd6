import type { Decimal, Fraction } from "traguardo";

/** A number as Italians write it: a comma before the decimals, which are always as many as asked for. */
export function italian(value: Decimal, decimals = 2): string {
  return value.toFixed(decimals).replace(".", ",");
}

/** An exact fraction from 0 up, rounded once, half up, on integers. */
export function rounded({ numerator, denominator }: Fraction, decimals = 2): string {
  const units = (2n * numerator * 10n ** BigInt(decimals) + denominator) / (2n * denominator);
  const digits = units.toString().padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
}

/** A share as per cent: 3/4 is `75,00 %`. */
export function percent({ numerator, denominator }: Fraction): string {
  return `${rounded({ numerator: 100n * numerator, denominator })} %`;
}

/** The fraction itself, `791/8`, or a whole number. */
export function exactly({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/** `1 errore`, `2 errori`. */
export function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
