import { type Issue, safeParseTarget } from "traguardo";
import { excerptOf, issueText } from "../state/issue-text.ts";
import type { Dispatch } from "../state/reduce.ts";
import { useWords } from "./language.ts";
import { TargetFacts } from "./target-facts.tsx";

const EXAMPLES = [">= 90,00 %", "non oltre 180 gg", "tra 5 e 10 N.", "entro il 30 novembre 2021", "+20 % sulla base", "<= 30/11/21"];

/** A target as it is typed, and how it is read. */
export function TargetPart({ text, dispatch }: { readonly text: string; readonly dispatch: Dispatch }) {
  const { t } = useWords();
  const read = safeParseTarget(text);
  const write = (next: string): void => dispatch({ type: "target", text: next });
  return (
    <section id="target" aria-labelledby="target-title" class="part">
      <h2 id="target-title">{t("targetTitle")}</h2>
      <p class="lead">{t("targetLead")}</p>
      <div class="reader">
        <div>
          <label for="target-text">{t("targetField")}</label>
          <input
            id="target-text"
            class="wide mono"
            value={text}
            autocomplete="off"
            spellcheck={false}
            maxLength={1000}
            aria-invalid={!read.success}
            aria-describedby="target-read"
            onInput={(event) => write(event.currentTarget.value)}
          />
          <p class="chips">
            <span>{t("examples")}:</span>
            {EXAMPLES.map((one) => (
              <button key={one} type="button" class="chip" onClick={() => write(one)}>
                {one}
              </button>
            ))}
          </p>
        </div>
        <div id="target-read" class="result" aria-live="polite">
          {read.success ? <TargetFacts target={read.data} /> : <Faults issues={read.issues} onUse={write} />}
        </div>
      </div>
    </section>
  );
}

/** What is wrong with a text, where, and what to write instead. */
export function Faults({ issues, onUse }: { readonly issues: readonly Issue[]; readonly onUse: (text: string) => void }) {
  const { t, locale } = useWords();
  return (
    <>
      {issues.map((issue) => (
        <div key={issue.code} class="fault">
          <p>
            <strong>{t("unreadable")}.</strong> {issueText(issue, locale)}
          </p>
          {excerptOf(issue) !== "" && <pre>{excerptOf(issue)}</pre>}
          <Suggestion issue={issue} onUse={onUse} />
        </div>
      ))}
    </>
  );
}

/** The text that was perhaps meant, as a button that writes it. */
export function Suggestion({ issue: { suggestion }, onUse }: { readonly issue: Issue; readonly onUse: (text: string) => void }) {
  const { t } = useWords();
  if (suggestion === undefined) return null;
  return (
    <button type="button" class="chip use" onClick={() => onUse(suggestion)}>
      {t("use", { text: suggestion })}
    </button>
  );
}
