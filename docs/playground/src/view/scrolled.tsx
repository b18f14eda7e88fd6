import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Word } from "../words/words.ts";
import { useWords } from "./language.ts";

/** A table below its title, which scrolls by itself where it is wider than the page, by keyboard too. */
export function Scrolled({ title, children }: { readonly title: Word; readonly children: ComponentChildren }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div>
      <p id={id}>
        <strong>{t(title)}</strong>
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby={id}>
        <table class="plain-table" aria-labelledby={id}>
          {children}
        </table>
      </div>
    </div>
  );
}
