import { isoDay } from "../calendar/iso-day.ts";
import { type Decimal, ownDecimal } from "../decimal/decimal.ts";
import { LIMITS } from "../error/limits.ts";
import type { AbsenceReason, Actual } from "./actual.ts";
import type { CalendarDay, Quantity } from "./quantity.ts";
import type { Unit } from "./unit.ts";

/** An object whose fields are not known as yet. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Our own copy of an actual that was made by hand: its Decimals become ours; nothing where it is no actual.
 * Only the known fields are taken over, each after it was checked.
 */
export function ownActual(input: unknown): Actual | undefined {
  if (!isFields(input)) return undefined;
  switch (input["kind"]) {
    case "measured":
      return withDefined(ownQuantity(input["quantity"]), (quantity) => ({ kind: "measured", quantity }));
    case "fraction":
      return ownFraction(input);
    case "date":
      return withDefined(ownDay(input["date"]), (date) => ({ kind: "date", date }));
    case "yesNo":
      return typeof input["value"] === "boolean" ? { kind: "yesNo", value: input["value"] } : undefined;
    case "missing":
      return withDefined(
        ABSENCES.find((reason) => reason === input["reason"]),
        (reason) => ({ kind: "missing", reason }),
      );
    default:
      return undefined;
  }
}

/** Our own copy of a quantity that was made by hand; nothing where it is none. */
export function ownQuantity(input: unknown): Quantity | undefined {
  if (!isFields(input)) return undefined;
  const { label, decimals } = input;
  const value = ownNumber(input["value"]);
  const unit = UNITS.find((one) => one === input["unit"]);
  if (value === undefined || unit === undefined || !isDecimals(decimals)) return undefined;
  return typeof label === "string" ? { value, unit, label, decimals } : { value, unit, decimals };
}

const ABSENCES: readonly AbsenceReason[] = ["notMeasured", "notAvailable", "notAssessable", "cancelled"];

const UNITS: readonly Unit[] = [
  "percent",
  "percentagePoint",
  "count",
  "day",
  "workingDay",
  "hour",
  "minute",
  "month",
  "year",
  "euro",
  "point",
  "none",
];

function isFields(input: unknown): input is Fields {
  return typeof input === "object" && input !== null;
}

function withDefined<T, U>(value: T | undefined, make: (value: T) => U): U | undefined {
  return value === undefined ? undefined : make(value);
}

function ownNumber(input: unknown): Decimal | undefined {
  return ownDecimal(input, LIMITS.digits);
}

function ownFraction(input: Fields): Actual | undefined {
  const [numerator, denominator] = [ownNumber(input["numerator"]), ownNumber(input["denominator"])];
  return numerator === undefined || denominator === undefined ? undefined : { kind: "fraction", numerator, denominator };
}

/** A day of the calendar; without a year one that some year has. */
export function ownDay(input: unknown): CalendarDay | undefined {
  if (!isFields(input)) return undefined;
  const { year, month, day } = input;
  const known = year === undefined ? LEAP_YEAR : year;
  if (!isWhole(known) || !isWhole(month) || !isWhole(day) || isoDay(known, month, day) === undefined) return undefined;
  return year === undefined ? { month, day } : { year: known, month, day };
}

const LEAP_YEAR = 2000;

/** A count of written decimals that there is room for. */
function isDecimals(value: unknown): value is number {
  return isWhole(value) && value >= 0 && value <= LIMITS.digits;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
