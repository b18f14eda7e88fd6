import type { RefObject } from "preact";
import type { BodyScore, NodeId } from "traguardo";
import { lineOf, titleOf } from "../state/nodes.ts";
import { exactText, shownValue } from "../state/numbers.ts";
import { useDeferred } from "./deferred.ts";
import { Explanation } from "./explanation.tsx";
import { useWords } from "./language.ts";
import { memo } from "./memo.ts";
import { StatusMark } from "./status.tsx";
import { WhatItTakes } from "./what-it-takes.tsx";

interface AnswersPanelProps {
  readonly score: BodyScore;
  readonly selected: NodeId;
  readonly heading: RefObject<HTMLHeadingElement>;
}

/** The questions about the chosen node: why it has its points, and what it takes to have more. */
export function AnswersPanel({ score, selected, heading }: AnswersPanelProps) {
  const late = useDeferred(score, 150);
  return <Answers score={late.plan === score.plan ? late : score} selected={selected} heading={heading} />;
}

const Answers = memo(function Answers({ score, selected, heading }: AnswersPanelProps) {
  const { t, locale } = useWords();
  const line = lineOf(score, selected);
  const node = line.at(-1) ?? score;
  const value = shownValue(node, score.ruleSet, locale);
  return (
    <section class="panel" aria-labelledby="why-title">
      <h3 id="why-title" tabIndex={-1} ref={heading}>
        {t("why")} <span class="asked">{titleOf(node)}</span>
      </h3>
      <p class="found">
        <span class="points">{value}</span> <StatusMark node={node} ruleSet={score.ruleSet} />
        {node.points !== undefined && node.points.denominator !== 1n && exactText(node.points).length < 30 && (
          <span class="exact">{t("exact", { points: exactText(node.points) })}</span>
        )}
      </p>
      <Explanation node={node} />
      <button type="button" class="plain back" onClick={() => focusRow(node.id)}>
        {t("backToRow")}
      </button>
      <WhatItTakes key={node.id} score={score} line={line} />
    </section>
  );
});

/** Back to where the question was asked. */
function focusRow(id: NodeId): void {
  document.getElementById(`row-${id}`)?.querySelector<HTMLElement>(".why")?.focus();
}
