import { ITALIAN_TARGET } from "../error/codes/italian-target.ts";
import { refusing } from "../error/foreign.ts";
import { type IssueFormat, issuesText } from "../error/issue-text.ts";
import type { Issue } from "../error/plan-error.ts";

/**
 * Writes the issues of expressions for people (*segnalazioni*), as the function of this name in `traguardo` does for all: a line each with severity, code,
 * message, hint and, where one is near, a text that is read; below it the text that was read, and under its fault a caret for each character.
 *
 * It knows the Italian words of what this entry point finds; other issues, such as those of plans, keep their English ones.
 *
 * @param issues - As {@link safeParseTarget} and {@link safeParseActual} give them.
 * @returns the lines, without a line break at the end; empty where there is no issue.
 * @throws {@link PlanError} with `value.foreign` for what is no list of issues.
 * @example
 * ```ts
 * const read = safeParseTarget("entro il 31/11/2021");
 * formatIssues(read.success ? [] : read.issues, { locale: "it" }).split("\n") // => ["errore target.date: Il calendario non ha questo giorno. Scrivere un giorno che esiste, come 30/11/2021.", "  entro il 31/11/2021", "           ^^^^^^^^^^"]
 * ```
 */
export function formatIssues(issues: readonly Issue[], format: IssueFormat = {}): string {
  return refusing("a list of issues", issues, () => issuesText(issues, format, { codes: ITALIAN_TARGET }));
}
