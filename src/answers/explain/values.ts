import type { Actual } from "../../target/actual.ts";
import { formatActual, formatTarget } from "../../target/format.ts";
import type { CalendarDay, Quantity } from "../../target/quantity.ts";
import { SIGN_TEXT } from "../../target/sign.ts";
import type { BetweenTarget, Target } from "../../target/target.ts";
import type { Unit } from "../../target/unit.ts";
import { decimalText, type Locale } from "./numbers.ts";

/** A target in a language: in Italian its canonical form, in English the same with English numbers, units and dates. */
export function targetText(target: Target, locale: Locale): string {
  return locale === "it" ? formatTarget(target) : englishTarget(target);
}

/** An actual in a language. */
export function actualText(actual: Actual, locale: Locale): string {
  if (actual.kind === "missing") return ABSENCES[actual.reason][locale];
  return locale === "it" ? formatActual(actual) : englishActual(actual);
}

/** A number with its unit in a language. */
export function quantityText(quantity: Quantity, locale: Locale): string {
  return locale === "it" ? formatActual({ kind: "measured", quantity }) : englishQuantity(quantity);
}

const ABSENCES = {
  notMeasured: { it: "assente", en: "absent" },
  notAvailable: { it: "N/D", en: "N/A" },
  notAssessable: { it: "non valutabile", en: "not assessable" },
  cancelled: { it: "annullato", en: "cancelled" },
} as const;

const ENGLISH_UNITS: Readonly<Record<Unit, string>> = {
  percent: "%",
  percentagePoint: "p.p.",
  count: "",
  day: "days",
  workingDay: "working days",
  hour: "hours",
  minute: "minutes",
  month: "months",
  year: "years",
  euro: "€",
  point: "points",
  none: "",
};

const ENGLISH_MONTHS = /* @__PURE__ */ "January February March April May June July August September October November December".split(" ");

function englishTarget(target: Target): string {
  switch (target.kind) {
    case "plain":
      return englishQuantity(target.quantity);
    case "between":
      return englishRange(target);
    case "change":
      return `${target.direction === "increase" ? "+" : "-"}${englishQuantity(target.quantity)} ${target.reference}`;
    case "by":
      return `by ${englishDay(target.date)}`;
    case "yesNo":
      return target.expected ? "yes" : "no";
    case "qualitative":
      return target.text;
    case "none":
      return "N/A";
    default:
      return `${SIGN_TEXT[target.kind]} ${englishQuantity(target.quantity)}`;
  }
}

function englishRange({ low, high, includesLow, includesHigh }: BetweenTarget): string {
  return `between ${includesLow ? "" : "> "}${englishQuantity(low)} and ${includesHigh ? "" : "< "}${englishQuantity(high)}`;
}

function englishActual(actual: Exclude<Actual, { kind: "missing" }>): string {
  switch (actual.kind) {
    case "measured":
      return englishQuantity(actual.quantity);
    case "fraction":
      return `${decimalText(actual.numerator, 0, "en")}/${decimalText(actual.denominator, 0, "en")}`;
    case "date":
      return englishDay(actual.date);
    case "yesNo":
      return actual.value ? "yes" : "no";
  }
}

function englishQuantity({ value, decimals, unit, label }: Quantity): string {
  return [decimalText(value, decimals, "en"), ENGLISH_UNITS[unit], label ?? ""].filter((part) => part !== "").join(" ");
}

function englishDay({ year, month, day }: CalendarDay): string {
  return [String(day), ENGLISH_MONTHS[month - 1] ?? "", year === undefined ? "" : String(year)].filter((part) => part !== "").join(" ");
}
