import { ITALIAN } from "./codes/italian.ts";
import { ITALIAN_PIECES } from "./codes/italian-pieces.ts";
import { refusing } from "./foreign.ts";
import { type IssueFormat, issuesText } from "./issue-text.ts";
import type { Issue } from "./plan-error.ts";

/**
 * Writes issues for people (*segnalazioni*): a line each with severity, code, path, message, hint and, where one is near, a text that is read; where a
 * text was read, that text below it, and under its fault a caret for each character.
 *
 * Nothing in it can disturb a terminal or a line: tabs, line breaks and other control characters are shown as one visible sign each. A long
 * text is cut around the fault. Carets are aligned by code points. The language changes words and, in Italian, the decimal point of sums.
 *
 * @param issues - As `safe…` functions and checks give them.
 * @returns the lines, without a line break at the end; empty where there is no issue.
 * @throws {@link PlanError} with `value.foreign` for what is no list of issues.
 * @example
 * ```ts
 * const plan = safeParsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", weight: "14,2x" }] });
 * const [line, text, caret] = formatIssues(plan.success ? [] : plan.issues, { locale: "it" }).split("\n");
 * line?.slice(0, 60) // => "errore plan.weight areas[0].weight: Il peso non è leggibile."
 * text // => "  14,2x"
 * caret // => "      ^"
 * ```
 */
export function formatIssues(issues: readonly Issue[], format: IssueFormat = {}): string {
  return refusing("a list of issues", issues, () => issuesText(issues, format, { codes: ITALIAN, pieces: ITALIAN_PIECES }));
}
