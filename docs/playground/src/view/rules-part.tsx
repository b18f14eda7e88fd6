import { useMemo } from "preact/hooks";
import { type BodyScore, fingerprint, type RuleSetName, ruleSets } from "traguardo";
import { PRESETS } from "../state/draft.ts";
import type { Dispatch } from "../state/reduce.ts";
import type { Draft } from "../state/state.ts";
import { Comparison } from "./comparison.tsx";
import { Field } from "./field.tsx";
import { IssueList } from "./issue-list.tsx";
import { useWords } from "./language.ts";
import { memo } from "./memo.ts";
import { RulesForm } from "./rules-form.tsx";
import { RulesJson } from "./rules-json.tsx";
import { Sources } from "./sources.tsx";

interface RulesPartProps {
  readonly score: BodyScore;
  readonly draft: Draft;
  readonly dispatch: Dispatch;
}

/** The rule set in use: chosen, changed by a form or as JSON, and compared with another one. */
export function RulesPart({ score, draft, dispatch }: RulesPartProps) {
  const { t } = useWords();
  return (
    <section id="rules" aria-labelledby="rules-title" class="part">
      <h2 id="rules-title">{t("rulesTitle")}</h2>
      <p class="lead">{t("rulesLead")}</p>
      <Rules ruleSet={score.ruleSet} draft={draft} dispatch={dispatch} />
      <Comparison score={score} />
    </section>
  );
}

interface RulesProps {
  readonly ruleSet: BodyScore["ruleSet"];
  readonly draft: Draft;
  readonly dispatch: Dispatch;
}

/** All that does not change with the results. */
const Rules = memo(function Rules({ ruleSet, draft, dispatch }: RulesProps) {
  const { t, locale } = useWords();
  const print = useMemo(() => fingerprint(ruleSet), [ruleSet]);
  const isPreset = draft.preset !== undefined && ruleSet === ruleSets[draft.preset];
  return (
    <>
      <div class="chosen">
        <Field label={t("preset")}>
          {(id) => (
            <select id={id} value={isPreset ? draft.preset : ""} onChange={(event) => choose(event.currentTarget.value, dispatch)}>
              {!isPreset && <option value="">{draft.preset === undefined ? t("ownRules") : ruleSet.title[locale]}</option>}
              {PRESETS.map((name) => (
                <option key={name} value={name}>
                  {ruleSets[name].title[locale]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p class="print">
          {t("fingerprint")} <code>{print}</code>
        </p>
        <Sources ruleSet={ruleSet} />
      </div>
      <div class="alerts" aria-live="polite">
        {(draft.issues.length > 0 || draft.broken !== undefined) && <DraftFaults draft={draft} />}
      </div>
      <RulesForm ruleSet={ruleSet} draft={draft} dispatch={dispatch} />
      <RulesJson draft={draft} dispatch={dispatch} />
    </>
  );
});

function choose(value: string, dispatch: Dispatch): void {
  if (value !== "") dispatch({ type: "preset", name: value as RuleSetName }); // the options are the presets' names
}

function DraftFaults({ draft: { issues, broken } }: { readonly draft: Draft }) {
  const { t } = useWords();
  return (
    <div class="fault">
      <p>
        <strong>{t("rulesIssues")}</strong> {broken !== undefined && t("jsonBroken", { reason: broken })}
      </p>
      <IssueList issues={issues} />
    </div>
  );
}
