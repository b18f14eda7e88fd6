import { LIMITS } from "../error/limits.ts";
import { type Fraction, fromPlainText } from "./fraction.ts";

/** Sign, whole part without leading zeros, decimals without trailing ones. */
const PLAIN = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?$/;

/**
 * Whether a text is a number in its shortest plain form, as rule sets write them: `"0.5"`, not `"0.50"`, `".5"`, `"5e-1"`, `"+5"`, `"-0"`;
 * at most {@link LIMITS.digits} digits.
 */
export function isPlainNumber(text: string): boolean {
  if (text.length > LIMITS.digits + 2 || text === "-0") return false;
  return PLAIN.test(text) && text.replaceAll(/[-.]/g, "").length <= LIMITS.digits;
}

/** The exact value of a plain number; nothing of anything else. */
export function readPlainNumber(value: unknown): Fraction | undefined {
  return typeof value === "string" && isPlainNumber(value) ? fromPlainText(value) : undefined;
}
