import type { Issue } from "../../src/error/plan-error.ts";

/** The words of issues in which a piece is missing: `{target}` still stands there. */
export function unfilled(issues: readonly Issue[]): readonly string[] {
  return issues.flatMap(({ message, hint }) => [message, hint]).filter((words) => /\{\w+\}/.test(words));
}
