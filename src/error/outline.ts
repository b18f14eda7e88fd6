import { SCHEMA_CODES } from "./codes/schema.ts";
import { foreign } from "./foreign.ts";
import { atPath, type Issue, issue } from "./plan-error.ts";

/** What a value should look like: a type, a list, a kind of its own, or an object with at least these parts. */
export type Outline = "string" | "number" | "list" | Kind | { readonly [key: string]: Outline };

/** A kind of values: what it is called, such as `a weight`, and what belongs to it. */
export class Kind {
  readonly name: string;
  readonly holds: (value: unknown) => boolean;

  constructor(name: string, holds: (value: unknown) => boolean) {
    this.name = name;
    this.holds = holds;
  }
}

/** Whether a value looks like that, as far as the outline says; where looking at it throws, it does not. */
export function looksLike(value: unknown, outline: Outline): boolean {
  try {
    return fits(value, outline);
  } catch {
    return false;
  }
}

function fits(value: unknown, outline: Outline): boolean {
  if (outline === "list") return Array.isArray(value);
  if (typeof outline === "string") return typeof value === outline;
  if (outline instanceof Kind) return outline.holds(value);
  if (typeof value !== "object" || value === null) return false;
  const parts = value as Readonly<Record<string, unknown>>; // each is looked at before it is used
  // Every score begins here: without a list of the keys this takes a quarter of the time.
  for (const key in outline) if (!fits(parts[key], outline[key] as Outline)) return false; // a key of its own
  return true;
}

/** Where a value does not look like that, with paths from it; none where it does. */
export function outlineIssues(value: unknown, outline: Outline): readonly Issue[] {
  try {
    if (fits(value, outline)) return [];
  } catch (error) {
    // What throws is one of its parts, of which each is looked at below, or a part that nobody names.
    if (typeof outline === "string" || outline instanceof Kind || !isObject(value)) return [unreadable(error)];
  }
  if (typeof outline === "string") return foreign(NAMES[outline], value).issues;
  if (outline instanceof Kind) return foreign(outline.name, value).issues;
  if (!isObject(value)) return foreign("an object", value).issues;
  return Object.entries(outline).flatMap(([key, part]) => atPath([key], partIssues(value, key, part)));
}

const NAMES = { string: "text", number: "a number", list: "a list" };

function partIssues(holder: Readonly<Record<string, unknown>>, key: string, outline: Outline): readonly Issue[] {
  let part: unknown;
  try {
    part = holder[key];
  } catch (error) {
    return [unreadable(error)];
  }
  return outlineIssues(part, outline);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function unreadable(error: unknown): Issue {
  const reason = error instanceof Error ? error.message : "it throws";
  return issue(SCHEMA_CODES, "schema.unreadable", { params: { reason } });
}
