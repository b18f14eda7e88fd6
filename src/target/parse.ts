import { TARGET_CODES } from "../error/codes/target.ts";
import { kindOf } from "../error/kind-of.ts";
import { LIMITS } from "../error/limits.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { fail, ok, type Result, unwrap } from "../error/result.ts";
import type { Actual } from "./actual.ts";
import { formatTarget } from "./format.ts";
import { once } from "../error/once.ts";
import { readActual } from "./read-actual.ts";
import { readCanonical, readCanonicalActual } from "./read-canonical.ts";
import { type Column, readColumn } from "./read-quantity.ts";
import { type ReadTarget, readTarget } from "./read-target.ts";
import { faultIssue, isFault, type Outcome } from "./reading.ts";
import { type Scan, scan, tokenAt } from "./scan.ts";
import { suggestionFor } from "./suggest.ts";
import type { ComparedTarget, Target } from "./target.ts";
import { UNIT_ROWS, type Unit } from "./unit.ts";

/** What a reader of expressions may be told. */
export interface ReadOptions {
  /** The unit that stands in a column of its own (*unità di misura*), as written there; it counts where the text has none. */
  readonly unit?: string | undefined;
}

/**
 * Like {@link parseTarget}, but answers with a {@link Result}; it never throws.
 *
 * @example
 * ```ts
 * const read = safeParseTarget(">= 90,,0 %");
 * read.success ? [] : read.issues.map(({ code, position, suggestion }) => [code, position, suggestion]) // => [["target.numberForm", 6, ">= 90,0 %"]]
 * ```
 */
export function safeParseTarget(text: string, options?: ReadOptions): Result<Target> {
  const usual = readUsual(text, options);
  return usual === undefined ? readAny(text, options) : ok(usual);
}

/**
 * Reads a target (*valore atteso*) as plans write it: a sign in signs or words, an Italian number, a unit; a range, a change, a deadline, yes or no.
 *
 * A missing sign is kept as `plain`; the rule set decides what it means. Prose is refused: what cannot be read is an issue, never a guess.
 *
 * @param text - Such as `">= 90,00 %"`, `"entro il 30/11"`, `"almeno 4 incontri"`; at most {@link LIMITS.text} characters. Spacing and case are free.
 * @param options - The unit of a column beside.
 * @returns the target, its numbers exact and unrounded, in their own units.
 * @throws {@link PlanError} with `text.*` or `target.*`.
 * @example
 * ```ts
 * parseTarget("<= 180 gg").kind // => "atMost"
 * parseTarget("almeno il 95% delle attività") // => { kind: "atLeast", quantity: { value: new Decimal(95), unit: "percent", label: "delle attività", decimals: 0 }, canonical: false }
 * parseTarget(">= 80", { unit: "Percentuale" }).kind // => "atLeast"
 * ```
 */
export function parseTarget(text: string, options?: ReadOptions): Target {
  return readUsual(text, options) ?? unwrap(readAny(text, options));
}

/**
 * Like {@link parseActual}, but answers with a {@link Result}; it never throws.
 *
 * @example
 * ```ts
 * const read = safeParseActual("≥ 95%");
 * read.success ? [] : read.issues.map(({ code, hint }) => [code, hint]) // => [["actual.inequality", "Write what was measured, without a sign"]]
 * ```
 */
export function safeParseActual(text: string, options?: ReadOptions): Result<Actual> {
  const usual = options === undefined && typeof text === "string" ? readCanonicalActual(text) : undefined;
  if (usual !== undefined) return ok(usual);
  return readWith(text, options, readActual);
}

/**
 * Reads a reached value (*consuntivo*): a quantity, a fraction such as `43/45`, a day, yes or no, or why nothing was measured.
 *
 * An inequality is refused: it says what was wanted. Empty is `notMeasured`, `N/D` is `notAvailable`: never 0.
 *
 * @param text - Such as `"92,5 %"`, `"= 98,0%"`, `"43/45"`, `"30/11/2021"`, `"SI"`, `"N/D"`, `"non valutabile"`, `"annullato"`.
 * @param options - The unit of a column beside.
 * @returns the actual, its numbers exact; a bare number has no unit and takes the target's when the two are compared.
 * @throws {@link PlanError} with `text.*`, `target.*` or `actual.*`.
 * @example
 * ```ts
 * parseActual("43/45").kind // => "fraction"
 * parseActual("stralciato") // => { kind: "missing", reason: "cancelled" }
 * ```
 */
export function parseActual(text: string, options?: ReadOptions): Actual {
  return unwrap(safeParseActual(text, options));
}

/** What nearly all texts are, read at once; nothing of any other text. */
function readUsual(text: string, options: ReadOptions | undefined): ComparedTarget | undefined {
  return options === undefined && typeof text === "string" ? readCanonical(text) : undefined;
}

function readAny(text: string, options: ReadOptions | undefined): Result<Target> {
  return readWith(text, options, (scanned, column) => {
    const outcome = readTarget(scanned, column);
    return isFault(outcome) ? outcome : { value: withForm(outcome.value, text), end: outcome.end };
  });
}

type Reader<T> = (scanned: Scan, column: Column) => Outcome<T>;

function readWith<T>(text: string, options: ReadOptions | undefined, read: Reader<T>): Result<T> {
  const refused = textIssue(text);
  if (refused !== undefined) return fail(refused);
  const column = columnOf(unitOf(options));
  if (!column.success) return column;
  const outcome = readText(text, column.data, read);
  if (outcome.success) return outcome;
  const reads = (repaired: string): boolean => textIssue(repaired) === undefined && readText(repaired, column.data, read).success;
  return { success: false, issues: outcome.issues.map((one) => withSuggestion(one, reads)) };
}

function readText<T>(text: string, column: Column, read: Reader<T>): Result<T> {
  const scanned = withoutWrapping(scan(text));
  const outcome = read(scanned, column);
  return isFault(outcome) ? fail(faultIssue(scanned, outcome)) : ok(outcome.value);
}

function withSuggestion(one: Issue, reads: (repaired: string) => boolean): Issue {
  const suggestion = suggestionFor(one, reads);
  return suggestion === undefined ? one : { ...one, suggestion };
}

/** Refuses what is no text, or too long to be an expression. */
export function textIssue(text: unknown): Issue | undefined {
  if (typeof text !== "string") return issue(TARGET_CODES, "text.type", { expected: ["a text"], params: { found: kindOf(text) } });
  if (text.length <= LIMITS.text) return undefined;
  const params = { found: String(text.length), limit: String(LIMITS.text) };
  return issue(TARGET_CODES, "text.tooLong", {
    input: text,
    position: LIMITS.text,
    length: text.length - LIMITS.text,
    expected: [`at most ${LIMITS.text} characters`],
    params,
  });
}

/** Whether the text is its own canonical form. */
function withForm(target: ReadTarget, text: string): Target {
  const written: Target = { ...target, canonical: false };
  return formatTarget(written) === text ? { ...target, canonical: true } : written;
}

const COLUMNS: () => ReadonlyMap<string, Unit> = /* @__PURE__ */ once(
  () => new Map(UNIT_ROWS.flatMap(({ unit, columns }) => [...columns, unit.toLowerCase()].map((key) => [key, unit] as const))),
);

/** The unit of the column beside; of options that are none, or that throw when they are read, nothing, or what is refused. */
function unitOf(options: unknown): unknown {
  try {
    return (options as ReadOptions | null | undefined)?.unit; // whatever it is, its field is checked
  } catch {
    return null;
  }
}

function columnOf(unit: unknown): Result<Column> {
  if (unit === undefined) return ok(undefined);
  const refused = textIssue(unit);
  if (refused !== undefined) return fail({ ...refused, path: ["unit"] });
  return ok(readColumn(withoutWrapping(scan(unit as string)), COLUMNS())); // textIssue refuses all but texts
}

/** Without a full stop at the end, and without brackets around the whole. */
function withoutWrapping(scanned: Scan): Scan {
  const stopped = withoutStop(scanned);
  return isBracketed(stopped) ? withoutStop({ ...stopped, from: stopped.from + 1, to: stopped.to - 1 }) : stopped;
}

function withoutStop(scanned: Scan): Scan {
  const { from, to } = scanned;
  return to - from > 1 && tokenAt(scanned, to - 1).key === "." ? { ...scanned, to: to - 1 } : scanned;
}

/** Whether the first token opens a bracket that the last one closes. */
function isBracketed(scanned: Scan): boolean {
  const { from, to } = scanned;
  if (tokenAt(scanned, from).key !== "(" || tokenAt(scanned, to - 1).key !== ")") return false;
  for (let at = from + 1; at < to - 1; at += 1) {
    const { key } = tokenAt(scanned, at);
    if (key === "(" || key === ")") return false;
  }
  return true;
}
