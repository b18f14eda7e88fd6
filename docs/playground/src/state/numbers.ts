import type { Fraction, Outlook, RuleSet, Score } from "traguardo";
import type { Locale } from "../words/words.ts";

/** A fraction with so many decimals, rounded half away from zero: only for showing. */
export function shownFraction({ numerator, denominator }: Fraction, locale: Locale, decimals = 2): string {
  const scale = 10n ** BigInt(decimals);
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size * scale + denominator) / (2n * denominator);
  const digits = String(rounded).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return inLocale(numerator < 0n && rounded !== 0n ? `-${text}` : text, locale);
}

/** The exact value: `90`, `600/7`. */
export function exactText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** With a sign in front, since it is a change. */
export function signedFraction(value: Fraction, locale: Locale, decimals = 2): string {
  const text = shownFraction(value, locale, decimals);
  return value.numerator > 0n ? `+${text}` : text;
}

/** The value of a node as its rule set shows it; nothing where it has no points. */
export function shownValue({ value }: Pick<Score, "value">, { display }: RuleSet, locale: Locale): string | undefined {
  return value === undefined ? undefined : inLocale(value.toFixed(display.decimals), locale);
}

/** What the points can still become, with the decimals of the rule set. */
export function shownOutlook({ low, high }: Outlook, { display }: RuleSet, locale: Locale): string {
  return [low, high].map((end) => shownFraction(end, locale, display.decimals)).join(" – ");
}

/** A share of 1 in per cent, rounded to a whole, but never to 0 or 100 where it is neither. */
export function shownShare({ numerator, denominator }: Fraction): string {
  const percent = (200n * numerator + denominator) / (2n * denominator);
  if (percent === 100n && numerator < denominator) return "> 99 %";
  return percent === 0n && numerator > 0n ? "< 1 %" : `${percent} %`;
}

/** A plain decimal text as the language writes it, with a true minus. */
export function inLocale(plain: string, locale: Locale): string {
  const signed = plain.replace("-", "−");
  return locale === "it" ? signed.replace(".", ",") : signed;
}
