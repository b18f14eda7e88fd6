import type { Target } from "traguardo";
import { askedBy, factsOf } from "../state/told-target.ts";
import { useWords } from "./language.ts";

/** How a target was read: its parts, and what it asks for. */
export function TargetFacts({ target }: { readonly target: Target }) {
  const { t, locale } = useWords();
  return (
    <>
      <p class="asks">{askedBy(target, locale)}</p>
      <dl class="facts">
        {factsOf(target, locale).map(([word, text]) => (
          <div key={word}>
            <dt>{t(word)}</dt>
            <dd class={word === "canonical" ? "mono" : undefined}>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
