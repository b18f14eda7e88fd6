import * as z from "zod";
import { SCHEMA_CODES } from "./codes/schema.ts";
import { carry, fromZod } from "./from-zod.ts";
import { type Issue, issue } from "./plan-error.ts";
import { fail, failAll, ok, type Result } from "./result.ts";

/** Reads any value with a schema: the value, or all issues; an input that throws when it is read is an issue too. */
export function readWith<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  try {
    const read = schema.safeParse(input, { reportInput: true });
    return read.success ? ok(read.data) : failAll(fromZod(read.error.issues));
  } catch (error) {
    return fail(issue(SCHEMA_CODES, "schema.unreadable", { params: { reason: error instanceof Error ? error.message : "it cannot be read" } }));
  }
}

/** A check that finds our own issues in a value; it runs where the value has no issue so far, or, with `always`, on any object. */
export function ownCheck<T>(find: (value: T) => readonly Issue[], when: "sound" | "always" = "sound"): z.core.$ZodCheck<T> {
  const check = z.check<T>((payload) => {
    payload.issues.push(...carry(payload.value, find(payload.value)));
  });
  if (when === "always") check._zod.def.when = ({ value }) => typeof value === "object" && value !== null;
  return check;
}
