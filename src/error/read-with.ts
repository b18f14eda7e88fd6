import * as z from "zod";
// By its own path: through `zod` all of its locales would come along into bundles.
import * as core from "zod/v4/core";
import { SCHEMA_CODES } from "./codes/schema.ts";
import { carry, countZod, fromZod } from "./from-zod.ts";
import { LIMITS } from "./limits.ts";
import { type Issue, issue } from "./plan-error.ts";
import { fail, failAll, type Failure, ok, type Result } from "./result.ts";

/** Reads any value with a schema: the value, or all issues; an input that throws when it is read is an issue too. */
export function readWith<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  return guarded(() => {
    const { value, faults } = runSchema(schema, input);
    return faults === undefined ? ok(value) : failAll(faults.told(), faults.count());
  });
}

/** A foreign object may throw when it is read: that is an issue too. */
export function guarded<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    return unreadable(error);
  }
}

function unreadable(error: unknown): Failure {
  const reason = error instanceof Error ? error.message : "it cannot be read";
  return fail(issue(SCHEMA_CODES, "schema.unreadable", { params: { reason } }));
}

/** What a schema makes of a value. */
export interface SchemaRun<T> {
  /** Of no worth where there are faults. */
  readonly value: T;
  /** What is wrong; nothing where nothing is. */
  readonly faults: Faults | undefined;
}

/** What is wrong with a value, made into issues only where these are wanted: a value may be wrong in a million places. */
export interface Faults {
  /** All issues in zod's order; of very many the first, more than are reported. */
  readonly told: () => readonly Issue[];
  /** How many there are. */
  readonly count: () => number;
}

/** So many of zod's issues are made into ours: many times as many as are reported, since their order may change. */
const MOST_TOLD = 10 * LIMITS.issues;

const CONTEXT = { async: false, reportInput: true } as const;

/** Reads a value with a schema of which nothing is asynchronous; throws where reading the value throws. */
export function runSchema<T>(schema: z.ZodType<T>, input: unknown): SchemaRun<T> {
  return ran(schema, input, { ...CONTEXT }) as SchemaRun<T>; // what a schema reads
}

/** Writes a value with a schema, the other way round. */
export function runBackward<T>(schema: z.ZodType<unknown, T>, value: unknown): SchemaRun<T> {
  return ran(schema, value, { ...CONTEXT, direction: "backward" }) as SchemaRun<T>; // what a schema writes
}

/** What `safeParse` begins with, with a context of its own, as zod keeps there what it has seen. It would then make every issue ready to be shown, which takes several times as long, and hold them all at once. */
function ran(schema: z.ZodType, input: unknown, context: z.core.ParseContextInternal): SchemaRun<unknown> {
  const { value, issues } = schema._zod.run({ value: input, issues: [] }, context) as z.core.ParsePayload; // nothing is asynchronous
  return { value, faults: issues.length === 0 ? undefined : faultsOf(issues) };
}

function faultsOf(raw: readonly z.core.$ZodRawIssue[]): Faults {
  return {
    told: () => fromZod(raw.slice(0, MOST_TOLD).map((one) => core.util.finalizeIssue(one, CONTEXT, z.config()))),
    count: () => countZod(raw),
  };
}

/** A check that finds our own issues in a value; it runs where the value has no issue so far, or, with `always`, on any object. */
export function ownCheck<T>(find: (value: T) => readonly Issue[], when: "sound" | "always" = "sound"): z.core.$ZodCheck<T> {
  const check = z.check<T>((payload) => {
    // One by one: a million arguments would overflow the stack.
    for (const one of carry(payload.value, find(payload.value))) payload.issues.push(one);
  });
  if (when === "always") check._zod.def.when = ({ value }) => typeof value === "object" && value !== null;
  return check;
}
