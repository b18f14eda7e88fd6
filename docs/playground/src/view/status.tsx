import type { RuleSet, Score } from "traguardo";
import { SIGNS, type Tone, toneOf } from "../state/tone.ts";
import { type Word, wordOr } from "../words/words.ts";
import { useWords } from "./language.ts";

/** The status of a node: a sign of its own shape, a colour and its name; of one without points the reason. */
export function StatusMark({ node, ruleSet }: { readonly node: Score; readonly ruleSet: RuleSet }) {
  const { t, locale } = useWords();
  const tone = toneOf(node.status, ruleSet);
  return (
    <span class={`status tint-${tone}`}>
      <Sign tone={tone} />
      {node.status?.label[locale] ?? t(whyNone(node))}
    </span>
  );
}

export function Sign({ tone }: { readonly tone: Tone }) {
  return (
    <svg class={`sign ink-${tone}`} viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
      <path d={SIGNS[tone]} fill-rule="evenodd" />
    </svg>
  );
}

/** Why a node has no points, in a word. */
function whyNone(node: Score): Word {
  const reason = node.kind === "indicator" && node.reason !== undefined ? wordOr("reason", node.reason) : undefined;
  return reason ?? (node.state === "excluded" ? "excluded" : "noPoints");
}
