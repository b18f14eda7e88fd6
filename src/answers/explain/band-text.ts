import type { Fraction } from "../../decimal/fraction.ts";
import { fromPlainText } from "../../decimal/fraction.ts";
import { type BandEnd, bandAt } from "../../scale/bands.ts";
import type { LinearPoints, Scale } from "../../scale/scale.ts";
import { exactText, type Locale, operandText } from "./numbers.ts";

/** The band in which a value lies, with the value in it: `60 ≤ 75,50 < 90`; `shown` is how the value is written. */
export function bandText(bands: readonly BandEnd[], value: Fraction, { shown, locale }: { readonly shown: string; readonly locale: Locale }): string {
  const at = bandAt(bands, value);
  const [before, band] = [bands[at - 1], bands[at]];
  const number = (text: string): string => exactText(fromPlainText(text), 0, locale);
  const low = before === undefined ? "" : before.below === undefined ? `${number(before.upTo ?? "0")} < ` : `${number(before.below)} ≤ `;
  const high = band?.below === undefined ? (band?.upTo === undefined ? "" : ` ≤ ${number(band.upTo)}`) : ` < ${number(band.below)}`;
  return `${low}${shown}${high}`;
}

/** The band of a scale in which a value lies, and, where its points are linear, their formula. */
export function scaleText({ bands }: Scale, value: Fraction, { decimals, locale }: { readonly decimals: number; readonly locale: Locale }): string {
  const text = bandText(bands, value, { shown: exactText(value, decimals, locale), locale });
  const at = bandAt(bands, value);
  const points = bands[at]?.points;
  if (typeof points !== "object") return text;
  const ends = [bands[at - 1], bands[at]].map((band) => band?.below ?? band?.upTo ?? "0"); // a linear band has both
  return `${text}: ${linearText(points, ends, { value: operandText(value, decimals, locale), locale })}`;
}

function linearText(
  { from, to }: LinearPoints,
  ends: readonly string[],
  { value, locale }: { readonly value: string; readonly locale: Locale },
): string {
  const [start = "", end = "", low = "", high = ""] = [from, to, ...ends].map((text) => operandText(fromPlainText(text), 0, locale));
  return `${start} + (${end} − ${start}) × (${value} − ${low}) / (${high} − ${low})`;
}
