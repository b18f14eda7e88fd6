import { shown } from "../calendar/arguments.ts";
import { REPORT_CODES } from "../error/codes/report.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import { attempt } from "../score/attempt.ts";
import { BodyNode } from "../score/body-node.ts";
import type { BodyScore } from "../score/score.ts";

/** The score of a plan, whatever was given as one. */
export function readScore(value: unknown): Result<BodyScore> {
  const isScore = attempt(() => value instanceof BodyNode) === true;
  if (isScore) return ok(value as BodyScore); // the body of every score is such a node
  return fail(issue(REPORT_CODES, "report.score", { path: ["score"], params: { found: shown(value) } }));
}

/** What `read` takes from the options; an issue where they are no object, or throw when they are read. */
export function readOptions<T>(options: unknown, read: () => T): Result<T> {
  const told = typeof options === "object" && options !== null ? attempt(read) : undefined;
  return told === undefined ? fail(issue(REPORT_CODES, "report.options", { path: ["options"], params: { found: shown(options) } })) : ok(told);
}

/** What is wrong with an option that has a few names. */
export function nameIssues(name: string, value: unknown, known: readonly (string | boolean)[]): readonly Issue[] {
  if (known.some((one) => one === value)) return [];
  return [issue(REPORT_CODES, "report.option", { path: ["options", name], params: { found: shown(value), expected: known.join(", ") } })];
}

/** The languages of a report. */
export const LOCALES = ["it", "en"] as const;
