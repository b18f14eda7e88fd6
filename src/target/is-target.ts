import { Decimal, ownDecimal, plainText } from "../decimal/decimal.ts";
import { LIMITS } from "../error/limits.ts";
import type { Actual } from "./actual.ts";
import { ownActual, ownDay, ownQuantity } from "./own.ts";
import type { Quantity } from "./quantity.ts";
import type { Target } from "./target.ts";

/** An object whose fields are not known as yet. */
type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a target, also one that was made by hand: whatever may be asked of a target, it can answer. */
export function isTarget(value: unknown): value is Target {
  if (!isFields(value)) return false;
  switch (value["kind"]) {
    case "between":
      return isQuantity(value["low"]) && isQuantity(value["high"]);
    case "change":
      return isQuantity(value["quantity"]) && typeof value["reference"] === "string" && isDirection(value["direction"]);
    case "by":
      return ownDay(value["date"]) !== undefined;
    case "yesNo":
      return typeof value["expected"] === "boolean";
    case "qualitative":
      return typeof value["text"] === "string";
    case "none":
      return true;
    default:
      return COMPARED.includes(value["kind"]) && isQuantity(value["quantity"]);
  }
}

/** The kinds that hold a value against one number. */
const COMPARED: readonly unknown[] = ["atLeast", "moreThan", "atMost", "lessThan", "exactly", "plain"];

/** Whether a value is an actual, also one that was made by hand. */
export function isActual(value: unknown): value is Actual {
  if (ownActual(value) === undefined) return false;
  const { kind, quantity, numerator, denominator } = value as Fields; // an object, as it is an actual
  if (kind === "fraction") return isNumber(numerator) && isNumber(denominator);
  return kind !== "measured" || isQuantity(quantity);
}

/** Whether a value is a quantity, also one that was made by hand. */
export function isQuantity(value: unknown): value is Quantity {
  if (ownQuantity(value) === undefined) return false;
  const { value: number, label } = value as Fields; // an object, as it is a quantity
  return isNumber(number) && (label === undefined || typeof label === "string");
}

/** Whether a value is a Decimal of no more digits than are read, which does what one should. */
export function isNumber(value: unknown): value is Decimal {
  const own = ownDecimal(value, LIMITS.digits);
  // Decimals of another copy of decimal.js are taken by what they write.
  return own !== undefined && (value instanceof Decimal || plainText(value as Decimal) === plainText(own)); // where it cannot write, that throws
}

function isDirection(value: unknown): boolean {
  return value === "increase" || value === "decrease";
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
