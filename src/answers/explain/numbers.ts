import { type Decimal, fromScaled } from "../../decimal/decimal.ts";
import { compare, type Fraction, fractionText, fromDecimal, ZERO } from "../../decimal/fraction.ts";
import { formatItalian } from "../../decimal/italian.ts";
import { type Rounding, roundToDecimal } from "../../decimal/rounding.ts";

/** The language of an explanation (*lingua*). */
export type Locale = "it" | "en";

/** A decimal number: `1.250,50` in Italian, `1,250.50` in English; at least so many decimals, and never fewer than it has. */
export function decimalText(value: Decimal, decimals: number, locale: Locale): string {
  const italian = formatItalian(value, decimals);
  return locale === "it" ? italian : italian.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
}

/** An exact number: as a decimal where it has an end, `95,00`, else as a fraction, `600/7`. */
export function exactText(value: Fraction, decimals: number, locale: Locale): string {
  const finite = toDecimal(value);
  return finite === undefined ? fractionText(value) : decimalText(finite, decimals, locale);
}

/** An exact number to compute with: negative ones and fractions stand in brackets. */
export function operandText(value: Fraction, decimals: number, locale: Locale): string {
  const text = exactText(value, decimals, locale);
  return compare(value, ZERO) < 0 || text.includes("/") ? `(${text})` : text;
}

/** A number as it is shown, rounded once. */
export function shownText(value: Fraction, display: Rounding, locale: Locale): string {
  return decimalText(roundToDecimal(value, display), display.decimals, locale);
}

/** The exact number and, where that is not the same, what is shown for it: `95,00`, `600/7 ≈ 85,71`. */
export function exactAndShown(value: Fraction, display: Rounding, locale: Locale): string {
  const exact = exactText(value, display.decimals, locale);
  return isShownExactly(value, display) ? exact : `${exact} ≈ ${shownText(value, display, locale)}`;
}

export function isShownExactly(value: Fraction, display: Rounding): boolean {
  return compare(value, fromDecimal(roundToDecimal(value, display))) === 0;
}

/** The most decimals that a number is written with; one with more is written as a fraction. */
const MOST_DECIMALS = 60;

function toDecimal({ numerator, denominator }: Fraction): Decimal | undefined {
  let power = 1n;
  for (let scale = 0; scale <= MOST_DECIMALS; scale += 1, power *= 10n) {
    if (power % denominator === 0n) return fromScaled((numerator * power) / denominator, scale);
  }
  return undefined;
}
