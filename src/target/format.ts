import { formatItalian } from "../decimal/italian.ts";
import { foreign, refusing } from "../error/foreign.ts";
import { unwrap } from "../error/result.ts";
import type { AbsenceReason, Actual } from "./actual.ts";
import type { CalendarDay, Quantity } from "./quantity.ts";
import { SIGN_TEXT } from "./sign.ts";
import type { BetweenTarget, Target } from "./target.ts";
import { symbolOf } from "./unit.ts";
import { MONTHS } from "./vocabulary.ts";

/**
 * Writes a target in canonical form (*target, valore atteso*), the inverse of {@link parseTarget}: decimals as they were written, thousands grouped.
 *
 * A promise in words is written as its own text, which no reader takes for an expression.
 *
 * @param target - As read by {@link parseTarget}, or made by hand.
 * @returns the one text that is read as an equal target with `canonical: true`.
 * @throws {@link PlanError} with `value.foreign` for what is no target.
 * @example
 * ```ts
 * formatTarget(parseTarget("almeno 1250,50%")) // => ">= 1.250,50 %"
 * formatTarget(parseTarget("compreso tra il 20% e il 60%")) // => "tra 20 e 60 %"
 * formatTarget(parseTarget("entro novembre 2021")) // => "entro il 30/11/2021"
 * ```
 */
export function formatTarget(target: Target): string {
  return refusing("a target", target, () => targetText(target)) ?? unwrap(foreign("a target", target));
}

/** Nothing for a kind that there is not. */
function targetText(target: Target): string | undefined {
  switch (target.kind) {
    case "plain":
      return quantityText(target.quantity);
    case "between":
      return betweenText(target);
    case "change":
      return `${target.direction === "increase" ? "+" : "-"}${quantityText(target.quantity)} ${target.reference}`;
    case "by":
      return `entro il ${dayText(target.date)}`;
    case "yesNo":
      return yesNoText(target.expected);
    case "qualitative":
      return target.text;
    case "none":
      return "N/D";
    default:
      return Object.hasOwn(SIGN_TEXT, target.kind) ? `${SIGN_TEXT[target.kind]} ${quantityText(target.quantity)}` : undefined;
  }
}

/**
 * Writes a reached value in canonical form (*consuntivo*), the inverse of {@link parseActual}; what was not measured yet is empty.
 *
 * @param actual - As read by {@link parseActual}, or made by hand.
 * @returns the text; a day without its year is written with the name of its month, since `30/11` is a fraction.
 * @throws {@link PlanError} with `value.foreign` for what is no actual.
 * @example
 * ```ts
 * formatActual(parseActual("92,50%")) // => "92,50 %"
 * formatActual(parseActual("n.d.")) // => "N/D"
 * formatActual(parseActual("43 / 45")) // => "43/45"
 * ```
 */
export function formatActual(actual: Actual): string {
  return refusing("an actual", actual, () => actualText(actual)) ?? unwrap(foreign("an actual", actual));
}

/** Nothing for a kind, or a reason, that there is not. */
function actualText(actual: Actual): string | undefined {
  switch (actual.kind) {
    case "measured":
      return quantityText(actual.quantity);
    case "fraction":
      return `${formatItalian(actual.numerator, 0)}/${formatItalian(actual.denominator, 0)}`;
    case "date":
      return actual.date.year === undefined ? dayInWords(actual.date) : dayText(actual.date);
    case "yesNo":
      return yesNoText(actual.value);
    case "missing":
      return Object.hasOwn(ABSENCE_TEXT, actual.reason) ? ABSENCE_TEXT[actual.reason] : undefined;
    default:
      return undefined;
  }
}

const ABSENCE_TEXT: Readonly<Record<AbsenceReason, string>> = {
  notMeasured: "",
  notAvailable: "N/D",
  notAssessable: "non valutabile",
  cancelled: "annullato",
};

/** A number with its unit and label: `90,00 %`, `4 incontri`. */
function quantityText(quantity: Quantity): string {
  const { label, unit } = quantity;
  const symbol = label !== undefined && unit === "count" ? "" : symbolOf(unit);
  return [numberText(quantity), symbol, label ?? ""].filter((part) => part !== "").join(" ");
}

function numberText({ value, decimals }: Quantity): string {
  return formatItalian(value, decimals);
}

/** `tra 5 e 10 N.`; where an end is excluded, or the units differ, each end is written whole: `tra 75 % e < 85 %`. */
function betweenText({ low, high, includesLow, includesHigh }: BetweenTarget): string {
  const alike = low.unit === high.unit && low.label === high.label;
  if (alike && includesLow && includesHigh) return `tra ${numberText(low)} e ${quantityText(high)}`;
  const lower = low.label === high.label && low.label !== undefined ? quantityText(unlabelled(low)) : quantityText(low);
  return `tra ${includesLow ? "" : "> "}${lower} e ${includesHigh ? "" : "< "}${quantityText(high)}`;
}

/** The label stands once, behind the upper end. */
function unlabelled({ value, unit, decimals }: Quantity): Quantity {
  return { value, unit: unit === "count" ? "none" : unit, decimals };
}

/** `30 novembre`; nothing in a month that there is not. */
function dayInWords({ month, day }: CalendarDay): string | undefined {
  const name = MONTHS[month - 1];
  return name === undefined ? undefined : `${day} ${name}`;
}

function dayText({ year, month, day }: CalendarDay): string {
  const short = `${twoDigits(day)}/${twoDigits(month)}`;
  return year === undefined ? short : `${short}/${year}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function yesNoText(answer: boolean): string {
  return answer ? "SI" : "NO";
}
