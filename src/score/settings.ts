import { readIsoDay } from "../calendar/iso-day.ts";
import { SCORE_CODES } from "../error/codes/score.ts";
import { kindOf } from "../error/kind-of.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import type { Phase } from "../rules/rule-set.ts";
import { type Entries, readEntries } from "./actuals.ts";
import { attempt } from "./attempt.ts";
import type { ScoreOptions } from "./options.ts";

/** The options of a call, read once: what cannot be used is left aside with an issue. */
export interface Settings {
  readonly phase: Phase;
  /** The scored year. */
  readonly year: number | undefined;
  /** The day on which timelines are read, ISO. */
  readonly asOf: string | undefined;
  /** Results by indicator id or code. */
  readonly entries: Entries;
  /** The options as given, in a copy that the caller cannot change any more. */
  readonly options: ScoreOptions;
  readonly issues: readonly Issue[];
}

/** Reads the options of a call, whatever they are; `ownYear` is scored where they name no year. */
export function settingsOf(input: unknown, ownYear?: number): Settings {
  const copy = attempt(() => copyOf(input));
  return copy !== undefined && isEmpty(copy) ? { ...UNTOLD, year: ownYear } : settingsFrom(copy, ownYear);
}

/** The options that say nothing: those of most calls. */
const UNTOLD: Settings = /* @__PURE__ */ Object.freeze({
  phase: "final",
  year: undefined,
  asOf: undefined,
  entries: new Map(),
  options: /* @__PURE__ */ Object.freeze({}),
  issues: /* @__PURE__ */ Object.freeze([]),
});

function isEmpty({ phase, year, asOf, actuals }: Told): boolean {
  return phase === undefined && year === undefined && asOf === undefined && actuals === undefined;
}

function settingsFrom(copy: Told | undefined, ownYear: number | undefined): Settings {
  const told = copy ?? {};
  const phase = usable(told.phase, isPhase, "phase");
  const year = usable(told.year, isScoredYear, "year");
  const asOf = usable(told.asOf, isDay, "asOf");
  const entries = readEntries(told.actuals);
  const unreadable = copy === undefined ? [issue(SCORE_CODES, "score.options")] : [];
  return {
    phase: valueOf(phase) ?? "final",
    year: valueOf(year) ?? ownYear,
    asOf: valueOf(asOf),
    entries: valueOf(entries) ?? new Map(),
    options: kept({ ...told, actuals: told.actuals === undefined ? undefined : (valueOf(entries) ?? told.actuals) }),
    issues: [...unreadable, ...[phase, year, asOf, entries].flatMap((read) => (read.success ? [] : read.issues))],
  };
}

/** What was told, as yet unchecked. */
type Told = Readonly<Partial<Record<keyof ScoreOptions, unknown>>>;

/** Each option read once; `null` and the like throw. */
function copyOf(input: unknown): Told {
  const { phase, year, asOf, actuals } = (input === undefined ? {} : input) as Told; // each is checked before it is used
  return { phase, year, asOf, actuals };
}

/** The options that were given, as given. */
function kept(told: Told): ScoreOptions {
  return Object.freeze(Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)));
}

const CODES = { phase: "score.phase", year: "score.scoredYear", asOf: "score.asOf" } as const;

function usable<T>(value: unknown, is: (value: unknown) => value is T, option: keyof typeof CODES): Result<T | undefined> {
  if (value === undefined || is(value)) return ok(value);
  return fail(issue(SCORE_CODES, CODES[option], { path: [option], params: { found: shown(value) } }));
}

function valueOf<T>(read: Result<T>): T | undefined {
  return read.success ? read.data : undefined;
}

function isPhase(value: unknown): value is Phase {
  return value === "interim" || value === "final";
}

/** A year of four digits, as days have. */
function isScoredYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1000 && value <= 9999;
}

function isDay(value: unknown): value is string {
  return readIsoDay(value) !== undefined;
}

/** A wrong value in a message. */
function shown(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  return kindOf(value);
}
