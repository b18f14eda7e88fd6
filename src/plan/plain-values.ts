import type * as z from "zod";
import type { Decimal } from "../decimal/decimal.ts";
import type { Result } from "../error/result.ts";
import type { Actual } from "../target/actual.ts";
import { safeParseActual, safeParseTarget } from "../target/parse.ts";
import { readCanonical, readCanonicalActual } from "../target/read-canonical.ts";
import { isBlank, targetField } from "./fields.ts";
import { isPlainJson } from "./plain-json.ts";
import type { Indicator } from "./plan.ts";
import { readUsualWeight, safeParseWeight } from "./weight.ts";

/** Whether a value is a text that says something. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && !isBlank(value);
}

/** Whether a value is a code, which has no slash. */
export function isCode(value: unknown): value is string {
  return isText(value) && !value.includes("/");
}

/** What a text is read as; nothing of anything else. */
export function valueOf<T>(text: unknown, parse: (text: string) => Result<T>): T | undefined {
  const read = typeof text === "string" ? parse(text) : undefined;
  return read?.success === true ? read.data : undefined;
}

/** The weight of a text; nothing of anything else. */
export function weightOf(text: unknown): Decimal | undefined {
  return typeof text === "string" ? (readUsualWeight(text) ?? valueOf(text, safeParseWeight)) : undefined;
}

/** The target of a text, or of a list of versions; nothing of anything else. */
export function targetOf(target: unknown): Indicator["target"] | undefined {
  if (typeof target !== "string") return nested(target, targetField);
  return readCanonical(target) ?? valueOf(target, safeParseTarget);
}

/** The result of a text; nothing of anything else. */
export function actualOf(text: unknown): Actual | undefined {
  return typeof text === "string" ? (readCanonicalActual(text) ?? valueOf(text, safeParseActual)) : undefined;
}

/** What is rare and more than a text is read by its own field; plain JSON alone, which gives the same when it is read again. */
export function nested<T>(value: unknown, field: z.ZodType<T>): T | undefined {
  if (value === undefined) return undefined;
  try {
    return isPlainJson(value) ? field.safeParse(value).data : undefined;
  } catch {
    return undefined;
  }
}
