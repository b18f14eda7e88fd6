import { useRef } from "preact/hooks";
import type { Dispatch } from "../state/reduce.ts";
import type { State } from "../state/state.ts";
import { Announcer } from "./announcer.tsx";
import { AnswersPanel } from "./answers-panel.tsx";
import { Icicle } from "./icicle.tsx";
import { useWords } from "./language.ts";
import { PlanTable } from "./plan-table.tsx";
import { Summary } from "./summary.tsx";
import { TakeAway } from "./take-away.tsx";

/** The plan with its score: the total, the chart, the tree, and the questions about the chosen node. */
export function PlanPart({ state, dispatch }: { readonly state: State; readonly dispatch: Dispatch }) {
  const { t, locale } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { score, entries, open, selected } = state;
  const ask = useRef((id: State["selected"]) => {
    dispatch({ type: "select", id });
    // Once the tree is drawn: what opens in it moves the answer, on a phone out of sight.
    queueMicrotask(() => heading.current?.focus());
  });
  return (
    <section id="plan" aria-labelledby="plan-title" class="part">
      <h2 id="plan-title">{t("planTitle")}</h2>
      <Summary score={score} dispatch={dispatch} />
      <Announcer score={score} />
      <TakeAway state={state} />
      <Icicle score={score} selected={selected} locale={locale} ask={ask.current} />
      <div class="columns">
        <PlanTable score={score} entries={entries} open={open} selected={selected} dispatch={dispatch} ask={ask.current} />
        <AnswersPanel score={score} selected={selected} heading={heading} />
      </div>
    </section>
  );
}
