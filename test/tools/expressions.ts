import type { Actual, CalendarDay, Quantity, Target } from "../../src/target/index.ts";

/** A target in one line, for tables: `atLeast 90.00 percent`, `between (5 none; 10 none]`, `by 2021-11-30`. */
export function targetLine(target: Target): string {
  switch (target.kind) {
    case "between":
      return `between ${target.includesLow ? "[" : "("}${quantityLine(target.low)}; ${quantityLine(target.high)}${target.includesHigh ? "]" : ")"}`;
    case "change":
      return `${target.direction} ${quantityLine(target.quantity)} «${target.reference}»`;
    case "by":
      return `by ${dayLine(target.date)}`;
    case "yesNo":
      return `yesNo ${target.expected}`;
    case "qualitative":
      return `qualitative «${target.text}»`;
    case "none":
      return "none";
    default:
      return `${target.kind} ${quantityLine(target.quantity)}`;
  }
}

/** A result in one line, for tables. */
export function actualLine(actual: Actual): string {
  switch (actual.kind) {
    case "measured":
      return `measured ${quantityLine(actual.quantity)}`;
    case "fraction":
      return `fraction ${actual.numerator.toFixed()} over ${actual.denominator.toFixed()}`;
    case "date":
      return `date ${dayLine(actual.date)}`;
    case "yesNo":
      return `yesNo ${actual.value}`;
    case "missing":
      return `missing ${actual.reason}`;
  }
}

/** The number with as many decimals as were written, the unit, and the label in « ». */
export function quantityLine({ value, unit, label, decimals }: Quantity): string {
  return `${value.toFixed(decimals)} ${unit}${label === undefined ? "" : ` «${label}»`}`;
}

function dayLine({ year, month, day }: CalendarDay): string {
  return `${year ?? "-"}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
