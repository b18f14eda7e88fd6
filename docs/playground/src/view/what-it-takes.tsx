import { useId, useMemo, useState } from "preact/hooks";
import type { BodyScore, Score } from "traguardo";
import { issueText } from "../state/issue-text.ts";
import { indicatorsBelow, lineOf, titleOf } from "../state/nodes.ts";
import { answerTo } from "../state/takes.ts";
import { Field } from "./field.tsx";
import { useWords } from "./language.ts";

/** What one indicator has to reach, for the chosen node or one around it to come to a goal. */
export function WhatItTakes({ score, line }: { readonly score: BodyScore; readonly line: readonly Score[] }) {
  const { t, locale } = useWords();
  const id = useId();
  const node = line.at(-1) ?? score;
  const choices = useMemo(() => indicatorsBelow(node), [node]);
  const [goal, setGoal] = useState("95");
  const [chosen, setChosen] = useState<string>(choices[0]?.id ?? "");
  const [wanted, setWanted] = useState<string>(node.id);
  const above = lineOf(score, chosen as Score["id"]); // the id of one of the choices
  const at = above.some((one) => one.id === wanted) ? wanted : node.id;
  const answer = useMemo(
    () => (chosen === "" ? t("takes.nothing") : answerTo(score, { indicator: chosen, at, goal }, locale)),
    [score, chosen, at, goal, locale],
  );
  return (
    <section class="takes" aria-labelledby={id}>
      <h4 id={id}>{t("takes")}</h4>
      <p class="lead">{t("takesLead")}</p>
      <Field label={t("indicator")}>
        {(field) => (
          <select id={field} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <Options nodes={choices} />
          </select>
        )}
      </Field>
      <Field label={t("reachedBy")}>
        {(field) => (
          <select id={field} value={at} onChange={(event) => setWanted(event.currentTarget.value)}>
            <Options nodes={above} />
          </select>
        )}
      </Field>
      <Field label={t("goal")}>
        {(field) => (
          <input id={field} class="number" inputMode="decimal" value={goal} maxLength={40} onInput={(event) => setGoal(event.currentTarget.value)} />
        )}
      </Field>
      <p class="answer" aria-live="polite">
        {typeof answer === "string" ? answer : answer.map((issue) => issueText(issue, locale)).join(" ")}
      </p>
    </section>
  );
}

function Options({ nodes }: { readonly nodes: readonly Score[] }) {
  return (
    <>
      {nodes.map((node) => (
        <option key={node.id} value={node.id}>
          {titleOf(node)}
        </option>
      ))}
    </>
  );
}
