import { ISSUES_CODES } from "./codes/issues.ts";
import { LIMITS } from "./limits.ts";
import { type Issue, PlanError, issue } from "./plan-error.ts";

/** What a `safe…` function answers: the value, or every issue; never an exception (*esito*). */
export type Result<T> = { readonly success: true; readonly data: T } | Failure;

/** The answer of a `safe…` function that could not read its input. */
export interface Failure {
  readonly success: false;
  /** All of them, in input order; at least one. */
  readonly issues: readonly Issue[];
}

/** The answer that carries a value. */
export function ok<T>(data: T): Result<T> {
  return { success: true, data };
}

/** The answer that carries what is wrong. */
export function fail(...issues: readonly Issue[]): Failure {
  return { success: false, issues };
}

/** Like {@link fail}, for a list of any length: past {@link LIMITS.issues} one last issue counts the rest. */
export function failAll(issues: readonly Issue[], count: number = issues.length): Failure {
  return { success: false, issues: limited(issues, count) };
}

/** The first {@link LIMITS.issues} issues and, where there are more, one that counts the rest: of `count` issues, of which the first may be enough. */
export function limited(issues: readonly Issue[], count: number = issues.length): readonly Issue[] {
  const rest = count - LIMITS.issues;
  if (rest <= 0) return issues;
  const params = { count: String(rest), limit: String(LIMITS.issues) };
  return [...issues.slice(0, LIMITS.issues), issue(ISSUES_CODES, "issues.tooMany", { params })];
}

/** The value of a result; throws the one {@link PlanError} where there is none. The only `throw` of the library. */
export function unwrap<T>(result: Result<T>): T {
  if (result.success) return result.data;
  throw new PlanError(result.issues);
}
