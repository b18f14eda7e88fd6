import type { Dispatch } from "../state/reduce.ts";
import type { Draft } from "../state/state.ts";
import { useWords } from "./language.ts";

/** The rule set as the text that it is. */
export function RulesJson({ draft, dispatch }: { readonly draft: Draft; readonly dispatch: Dispatch }) {
  const { t } = useWords();
  return (
    <details class="fold" id="rules-json">
      <summary>{t("json")}</summary>
      <label for="rules-text">{t("jsonField")}</label>
      <textarea
        id="rules-text"
        class="mono"
        rows={22}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={draft.issues.length > 0 || draft.broken !== undefined}
        value={draft.text}
        onInput={(event) => dispatch({ type: "rulesText", text: event.currentTarget.value })}
      />
    </details>
  );
}
