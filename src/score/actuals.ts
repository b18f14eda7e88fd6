import { SCORE_CODES } from "../error/codes/score.ts";
import { kindOf } from "../error/kind-of.ts";
import { atPath, type Issue, issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import type { Indicator } from "../plan/plan.ts";
import type { Actual } from "../target/actual.ts";
import { ownActual } from "../target/own.ts";
import { safeParseActual } from "../target/parse.ts";
import { attempt } from "./attempt.ts";
import { type ReadCorrection, readCorrection } from "./correction.ts";

/** Results by what they were given under, as yet unread; keys that are no text name nothing. */
export type Entries = ReadonlyMap<unknown, unknown>;

/** What is reported for one indicator. */
export interface Report {
  /** The actual; nothing where it cannot be read. */
  readonly actual: Actual | undefined;
  readonly correction?: ReadCorrection | undefined;
  /** What cannot be read, its paths from the indicator. */
  readonly issues: readonly Issue[];
}

/** A copy of the results as a Map, whatever they were given as; only own keys of a record count. */
export function readEntries(actuals: unknown): Result<Entries> {
  if (actuals === undefined) return ok(new Map());
  const entries = attempt(() => (isMap(actuals) ? entriesOfMap(actuals) : undefined)) ?? attempt(() => entriesOfRecord(actuals));
  return entries === undefined ? unreadable("score.actuals", actuals, ["actuals"]) : ok(entries);
}

/** What is given for an indicator: by its id, else by its code. */
export function givenFor({ id, code }: Indicator, entries: Entries): unknown {
  if (entries.size === 0) return undefined;
  const given = entries.get(id);
  return given === undefined && code !== undefined ? entries.get(code) : given;
}

/** The actual of the plan; one that is not written was not measured. */
export function plannedActual(own: Actual | undefined): Actual {
  return own ?? NOT_MEASURED;
}

/** Reads what is given; what it leaves out, `own` says, the actual of the plan. */
export function readReport(given: unknown, own: Actual | undefined): Report {
  if (typeof given === "string") return reportOf(safeParseActual(given));
  const planned = plannedActual(own);
  return given === undefined ? { actual: planned, issues: NO_ISSUES } : readEntry(attempt(() => entryOf(given)) ?? { actual: given }, planned);
}

function readEntry({ actual, correction }: Entry, planned: Actual): Report {
  const read = actual === undefined ? ok(planned) : readActual(actual);
  const corrected = correction === undefined ? undefined : readCorrection(correction);
  const issues = [
    ...(read.success ? [] : atPath(["actual"], read.issues)),
    ...(corrected === undefined || corrected.success ? [] : atPath(["correction"], corrected.issues)),
  ];
  return { actual: read.success ? read.data : undefined, correction: corrected?.success ? corrected.data : undefined, issues };
}

const NOT_MEASURED: Actual = /* @__PURE__ */ Object.freeze({ kind: "missing", reason: "notMeasured" });
const NO_ISSUES: readonly Issue[] = /* @__PURE__ */ Object.freeze([]);

/** The report of an actual without more. */
function reportOf(read: Result<Actual>): Report {
  return read.success ? { actual: read.data, issues: NO_ISSUES } : { actual: undefined, issues: atPath(["actual"], read.issues) };
}

/** Whether it is a Map, or says so, as one of another realm does; what only says so is none after all. */
function isMap(input: unknown): boolean {
  return input instanceof Map || Object.prototype.toString.call(input) === "[object Map]";
}

/** A Map of any realm, taken over by its own inner entries; throws for anything else. */
function entriesOfMap(input: unknown): Entries {
  const entries = new Map<unknown, unknown>();
  Map.prototype.forEach.call(input as ReadonlyMap<unknown, unknown> as Map<unknown, unknown>, (value, key) => void entries.set(key, value)); // no other value is let in
  return entries;
}

/** What stands for a value that throws when it is read: no actual either. */
const UNREADABLE = Symbol("unreadable");

function entriesOfRecord(input: unknown): Entries | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  const record = input as Readonly<Record<string, unknown>>; // an object's values are not known as yet
  const plain = attempt(() => new Map(Object.entries(record)));
  if (plain !== undefined) return plain;
  return new Map(Object.keys(record).map((key) => [key, (attempt(() => [record[key]]) ?? [UNREADABLE])[0]]));
}

interface Entry {
  readonly actual?: unknown;
  readonly correction?: unknown;
}

/** The two parts of `{ actual?, correction? }`; anything else is an actual as a whole. */
function entryOf(given: unknown): Entry {
  if (!isEntry(given)) return { actual: given };
  const { actual, correction } = given;
  return { actual, correction };
}

/** An Actual has a `kind`; a plain `{}` leaves everything out. */
function isEntry(given: unknown): given is Entry {
  if (typeof given !== "object" || given === null || "kind" in given) return false;
  return "actual" in given || "correction" in given || isPlainAndEmpty(given);
}

function isPlainAndEmpty(given: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(given);
  return (prototype === Object.prototype || prototype === null) && Object.keys(given).length === 0;
}

/** Reads an actual from text, or takes over one that was made by hand. */
function readActual(input: unknown): Result<Actual> {
  if (typeof input === "string") return safeParseActual(input);
  const actual = attempt(() => ownActual(input));
  return actual === undefined ? unreadable("score.actual", input) : ok(actual);
}

function unreadable(code: "score.actual" | "score.actuals", input: unknown, path: readonly string[] = []) {
  const found = input === UNREADABLE ? "a value that throws" : kindOf(input);
  return fail(issue(SCORE_CODES, code, { path, params: { found } }));
}
