import type { RuleSet } from "traguardo";
import { useWords } from "./language.ts";

/** What a rule set rests on, and how sure that is. */
export function Sources({ ruleSet: { sources } }: { readonly ruleSet: RuleSet }) {
  const { t } = useWords();
  if (sources.length === 0) return null;
  return (
    <details class="fold small">
      <summary>
        {t("sources")}: {sources.length}
      </summary>
      <ul>
        {sources.map(({ title, body, year, confidence }, at) => (
          <li key={at}>
            {[title, body, year].filter((part) => part !== undefined).join(", ")} ({t(`confidence.${confidence}`)})
          </li>
        ))}
      </ul>
    </details>
  );
}
