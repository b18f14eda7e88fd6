import { VALUE_CODES } from "./codes/value.ts";
import { kindOf } from "./kind-of.ts";
import { issue, type IssuePath, PlanError } from "./plan-error.ts";
import { fail, type Failure, unwrap } from "./result.ts";

/** The failure of a call that was given something else than what the library makes, such as `a score`. */
export function foreign(expected: string, found: unknown, path: IssuePath = []): Failure {
  return fail(issue(VALUE_CODES, "value.foreign", { path, params: { expected, found: kindOf(found) } }));
}

/** What `work` makes of a value that should be what `expected` says; where it is not, so that the work throws, the one {@link PlanError}. */
export function refusing<T>(expected: string, value: unknown, work: () => T): T {
  try {
    return work();
  } catch (error) {
    return unwrap(error instanceof PlanError ? fail(...error.issues) : foreign(expected, value));
  }
}

/** A copy of the options of a call, each read once; an object that throws when it is read is refused. */
export function ownOptions<T extends object>(options: T): T {
  return refusing("an object of options", options, () => ({ ...options }));
}
