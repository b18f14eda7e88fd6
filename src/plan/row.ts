import type { Decimal } from "../decimal/decimal.ts";
import { ROW_CODES } from "../error/codes/row.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { fail, ok, type Result, unwrap } from "../error/result.ts";
import type { Actual } from "../target/actual.ts";
import { formatActual } from "../target/format.ts";
import { safeParseActual, safeParseTarget, textIssue } from "../target/parse.ts";
import type { Target } from "../target/target.ts";
import { safeParseWeight } from "./weight.ts";

/** What a published row holds (*riga*): how much an indicator weighs, what was promised and what was reached. */
export interface Row {
  /** Share of its objective, in % (*peso*). */
  readonly weight: Decimal;
  /** Promised value (*target*). */
  readonly target: Target;
  /** Reached value (*consuntivo*). */
  readonly actual: Actual;
}

/**
 * Like {@link parseRow}, but answers with a {@link Result}; it never throws.
 *
 * @example
 * ```ts
 * const read = safeParseRow("50,00% almeno 5 N. 7 N.");
 * read.success || read.issues.map(({ code, position }) => [code, position]) // => [["row.split", 16]]
 * ```
 */
export function safeParseRow(text: string): Result<Row> {
  const refused = textIssue(text);
  if (refused !== undefined) return fail(refused);
  const read = readRow(text);
  if (read === undefined) return fail(noActual(text));
  const { cut, weight, reads } = read;
  const [only] = reads;
  if (weight.success && only !== undefined && reads.length === 1) return ok({ weight: weight.data, target: only.target, actual: only.actual });
  const faults = weight.success ? [] : inRow(text, cut.weight, weight.issues);
  if (only === undefined) return fail(...faults, ...restIssues(text, cut));
  return fail(...faults, ...(reads.length > 1 ? [ambiguity(text, reads)] : []));
}

/**
 * Reads a row of a published plan (*riga*): weight, target and actual, one after the other on one line, as the text of a PDF has them.
 *
 * The row is cut at its spaces, wherever target and actual can be read. Of several ways the one counts in which both are canonical; if more than one
 * is left, the row is refused: nothing is guessed. The actual must be there (`N/D` where there is none), or else words of the target could pass for it.
 *
 * @param text - Such as `"100,00% >= 90,00 % N/D"`; at most {@link LIMITS.text} characters.
 * @returns weight in %, target and actual, exact.
 * @throws {@link PlanError} with `text.*`, `row.*`, `plan.weight…`, `target.*` or `actual.*`; positions are those in the row.
 * @example
 * ```ts
 * const row = parseRow("14,29% >= 90,00 % 92,5 %");
 * row.weight // => new Decimal("14.29")
 * formatTarget(row.target) // => ">= 90,00 %"
 * formatActual(row.actual) // => "92,5 %"
 * ```
 */
export function parseRow(text: string): Row {
  return unwrap(safeParseRow(text));
}

/** A piece of the row, by its place in the text. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** One way to cut what follows the weight. */
interface Split {
  readonly target: Part;
  readonly actual: Part;
}

interface ReadSplit {
  readonly split: Split;
  readonly target: Target;
  readonly actual: Actual;
  /** Whether both are written in canonical form. */
  readonly canonical: boolean;
}

/** A row cut into its parts. */
interface Cut {
  readonly weight: Part;
  /** What follows the weight. */
  readonly rest: Part;
  /** Every way to cut the rest, the shortest actual first; at least one. */
  readonly splits: readonly Split[];
}

interface ReadRow {
  readonly cut: Cut;
  readonly weight: Result<Decimal>;
  /** The ways in which target and actual can be read; one where the row is clear. */
  readonly reads: readonly ReadSplit[];
}

function readRow(text: string): ReadRow | undefined {
  const cut = cutRow(text);
  if (cut === undefined) return undefined;
  const reads = cut.splits.flatMap((split) => readSplit(text, split));
  const canonical = reads.filter((read) => read.canonical);
  return { cut, weight: safeParseWeight(textOf(text, cut.weight)), reads: canonical.length > 0 ? canonical : reads };
}

/** The weight, with the per cent sign that may stand apart, and the rest; nothing of a row of fewer parts. */
function cutRow(text: string): Cut | undefined {
  const words: readonly Part[] = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const [first, second] = words;
  if (first === undefined || second === undefined) return undefined;
  const weight = textOf(text, second) === "%" ? { start: first.start, end: second.end } : first;
  const rest = words.filter(({ start }) => start >= weight.end);
  const [start, end] = [rest[0]?.start ?? text.length, rest.at(-1)?.end ?? text.length];
  const splits = rest.slice(1).map((word, before) => ({ target: { start, end: rest[before]?.end ?? start }, actual: { start: word.start, end } }));
  return splits.length === 0 ? undefined : { weight, rest: { start, end }, splits: splits.reverse() };
}

function readSplit(text: string, split: Split): readonly ReadSplit[] {
  const actualText = textOf(text, split.actual);
  const actual = safeParseActual(actualText);
  if (!actual.success) return [];
  const target = safeParseTarget(textOf(text, split.target));
  if (!target.success) return [];
  const canonical = target.data.canonical && formatActual(actual.data) === actualText;
  return [{ split, target: target.data, actual: actual.data, canonical }];
}

/** What is wrong with a rest that reads in no way: there is a target alone, or else what is wrong beside the shortest actual that reads. */
function restIssues(text: string, { rest, splits }: Cut): readonly Issue[] {
  if (safeParseTarget(textOf(text, rest)).success) return [noActual(text)];
  const split = splits.find(({ actual }) => safeParseActual(textOf(text, actual)).success) ?? splits[0];
  if (split === undefined) return [];
  const [target, actual] = [safeParseTarget(textOf(text, split.target)), safeParseActual(textOf(text, split.actual))];
  return [...(target.success ? [] : inRow(text, split.target, target.issues)), ...(actual.success ? [] : inRow(text, split.actual, actual.issues))];
}

function noActual(text: string): Issue {
  return issue(ROW_CODES, "row.parts", { input: text, position: text.trimEnd().length, length: 0 });
}

/** The disputed text stands between the first and the last place where the actual could begin. */
function ambiguity(text: string, reads: readonly ReadSplit[]): Issue {
  const [first = "", second = ""] = reads.map(({ split }) => textOf(text, split.target));
  const starts = reads.map(({ split }) => split.actual.start);
  const [position, last] = [Math.min(...starts), Math.max(...starts)];
  return issue(ROW_CODES, "row.split", { input: text, position, length: last - position, params: { first, second } });
}

/** The issues of a part, at their places in the row; a suggestion is kept where the row is read with it. */
function inRow(text: string, { start, end }: Part, issues: readonly Issue[]): readonly Issue[] {
  return issues.map(({ suggestion, ...one }) => {
    const moved = { ...one, input: text, position: start + (one.position ?? 0), length: one.length ?? end - start };
    if (suggestion === undefined) return moved;
    const mended = text.slice(0, start) + suggestion + text.slice(end);
    return isClear(mended) ? { ...moved, suggestion: mended } : moved;
  });
}

function isClear(text: string): boolean {
  const read = textIssue(text) === undefined ? readRow(text) : undefined;
  return read?.weight.success === true && read.reads.length === 1;
}

function textOf(text: string, { start, end }: Part): string {
  return text.slice(start, end);
}
