import type * as z from "zod";
import { SCHEMA_CODES } from "./codes/schema.ts";
import { kindOf } from "./kind-of.ts";
import { LIMITS } from "./limits.ts";
import { atPath, type Issue, issue } from "./plan-error.ts";

/**
 * Zod's issues as ours: paths kept, codes stable, in zod's order.
 *
 * What our own codecs found travels inside zod as a custom issue that carries ours; see {@link carry}.
 */
export function fromZod(issues: readonly z.core.$ZodIssue[]): readonly Issue[] {
  return issues.flatMap((one) => atPath(one.path.map(pathKey), ownIssues(one)));
}

/** Zod's issues, also before they are finished: without a message, and perhaps without a path. */
export type RawZodIssues = readonly (z.core.$ZodRawIssue | z.core.$ZodIssue)[];

/** How many issues {@link fromZod} makes of zod's, found without making them. */
export function countZod(issues: RawZodIssues): number {
  let count = 0;
  for (const one of issues) count += countOf(one);
  return count;
}

function countOf(one: RawZodIssues[number]): number {
  if (one.code === "unrecognized_keys") return one.keys.length;
  if (one.code !== "invalid_union" || keyOfMissing(one) !== undefined) return 1;
  return Math.max(1, countZod(farthestOf(one.errors)));
}

/** Our issues as zod's, to be pushed inside a codec or a check: {@link fromZod} takes them out again whole. */
export function carry(input: unknown, issues: readonly Issue[]): readonly z.core.$ZodRawIssue[] {
  return issues.map((one) => ({ code: "custom", input, message: one.message, path: [...(one.path ?? [])], params: { issue: one } }));
}

function pathKey(key: PropertyKey): string | number {
  return typeof key === "symbol" ? String(key) : key;
}

function ownIssues(one: z.core.$ZodIssue): readonly Issue[] {
  switch (one.code) {
    case "custom":
      return carried(one);
    case "unrecognized_keys":
      // No more are told; a wide object may have a million of them.
      return one.keys.slice(0, MOST_KEYS).map((key) => issue(SCHEMA_CODES, "schema.unknownKey", { path: [key], params: { key } }));
    case "invalid_union":
      return unionIssues(one);
    case "invalid_type":
      return [typeIssue(one)];
    case "invalid_value":
      return [
        missingIssue(one) ??
          issue(SCHEMA_CODES, "schema.value", { params: { found: shown(one.input), expected: one.values.map(String).join(", ") } }),
      ];
    case "too_small":
      return [sizeIssue(`at least ${one.minimum}`)];
    case "too_big":
      return [sizeIssue(`at most ${one.maximum}`)];
    default:
      return [issue(SCHEMA_CODES, "schema.format", { params: { expected: one.message } })];
  }
}

/** The issue inside a custom one, without its path, which zod has made the whole's. */
function carried(one: z.core.$ZodIssueCustom): readonly Issue[] {
  const own: unknown = one.params?.["issue"];
  if (typeof own !== "object" || own === null) return [issue(SCHEMA_CODES, "schema.format", { params: { expected: one.message } })];
  const { path: _path, ...rest } = own as Issue; // only `carry` puts an issue there
  return [rest];
}

/** The alternative that came farthest speaks for the union; of a value that is not there, none does. */
function unionIssues(one: z.core.$ZodIssueInvalidUnion): readonly Issue[] {
  const missing = missingIssue(one);
  if (missing !== undefined) return [missing];
  const farthest = farthestOf(one.errors);
  return farthest.length === 0 ? [issue(SCHEMA_CODES, "schema.format", { params: { expected: one.message } })] : fromZod(farthest);
}

function farthestOf(errors: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  return [...errors].sort((a, b) => reach(b) - reach(a))[0] ?? [];
}

/** How far an alternative was read: 0 for another word than the one it knows, 1 for another type, 2 beyond that. */
function reach(issues: readonly z.core.$ZodIssue[]): number {
  const whole = issues.filter((one) => one.path.length === 0).map((one) => one.code);
  if (whole.includes("invalid_value")) return 0;
  return whole.includes("invalid_type") ? 1 : 2;
}

function typeIssue(one: z.core.$ZodIssueInvalidType): Issue {
  const missing = missingIssue(one);
  if (missing !== undefined) return missing;
  const found = kindOf(one.input);
  if (one.expected === "string") return issue(SCHEMA_CODES, "schema.text", { params: { found } });
  return issue(SCHEMA_CODES, "schema.type", { params: { found, expected: EXPECTED[one.expected] ?? one.expected } });
}

/** The issue of a key without value; nothing where there is a value, or where it would stand in a list. */
function missingIssue(one: z.core.$ZodIssue): Issue | undefined {
  const key = keyOfMissing(one);
  return key === undefined ? undefined : issue(SCHEMA_CODES, "schema.missing", { params: { key } });
}

function keyOfMissing({ input, path = [] }: { readonly input?: unknown; readonly path?: readonly PropertyKey[] | undefined }): string | undefined {
  const last = input === undefined ? path.at(-1) : undefined;
  return typeof last === "number" || last === undefined ? undefined : String(last);
}

/** As many keys are told one by one as issues are reported. */
const MOST_KEYS = LIMITS.issues;

const EXPECTED: Readonly<Record<string, string>> = {
  array: "a list",
  object: "an object",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
};

function sizeIssue(expected: string): Issue {
  return issue(SCHEMA_CODES, "schema.size", { params: { expected } });
}

function shown(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 40) : kindOf(value);
}
