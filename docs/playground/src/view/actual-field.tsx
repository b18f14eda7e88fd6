import { useId } from "preact/hooks";
import type { IndicatorScore } from "traguardo";
import type { Entry } from "../state/entries.ts";
import { issueText } from "../state/issue-text.ts";
import { titleOf } from "../state/nodes.ts";
import type { Dispatch } from "../state/reduce.ts";
import { useWords } from "./language.ts";
import { Suggestion } from "./target-part.tsx";

interface ActualFieldProps {
  readonly node: IndicatorScore;
  readonly entry: Entry | undefined;
  readonly dispatch: Dispatch;
}

/** What was reached, to be changed; what is wrong with it stands beside it. */
export function ActualField({ node, entry, dispatch }: ActualFieldProps) {
  const { t, locale } = useWords();
  const told = useId();
  const { id, issues } = node;
  const write = (text: string): void => dispatch({ type: "actual", id, text });
  return (
    <div class="actual">
      <input
        class="mono"
        value={entry?.text ?? ""}
        aria-label={t("actualOf", { name: titleOf(node) })}
        aria-invalid={issues.length > 0}
        aria-describedby={issues.length > 0 ? told : undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        onInput={(event) => write(event.currentTarget.value)}
        onFocus={() => dispatch({ type: "select", id })}
      />
      {entry?.correction !== undefined && <span class="note">{t("corrected", { note: entry.correction.note })}</span>}
      {issues.length > 0 && (
        <div id={told} class="fault">
          {issues.map((issue) => (
            <p key={issue.code}>
              {issueText(issue, locale)} <Suggestion issue={issue} onUse={write} />
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
