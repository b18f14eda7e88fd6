import type { Issue } from "traguardo";
import { excerptOf, placedText } from "../state/issue-text.ts";
import { useWords } from "./language.ts";

const MOST = 50;

/** Issues, a line each with its place, and the text that was read with its fault. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const { t, locale } = useWords();
  return (
    <ul class="issues">
      {issues.slice(0, MOST).map((issue, at) => (
        <li key={at} class={issue.severity}>
          {placedText(issue, locale)}
          {excerptOf(issue) !== "" && <pre>{excerptOf(issue)}</pre>}
        </li>
      ))}
      {issues.length > MOST && <li>{t("moreIssues", { count: String(issues.length - MOST) })}</li>}
    </ul>
  );
}
