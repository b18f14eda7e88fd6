import { useState } from "preact/hooks";
import { explain, type Score } from "traguardo";
import { useWords } from "./language.ts";

/** Why a node has its points: the lines of the library, each as deep as it stands. */
export function Explanation({ node }: { readonly node: Score }) {
  const { t, locale } = useWords();
  const [isWhole, setWhole] = useState(false);
  const isDeep = node.kind === "body" || node.kind === "area" || node.kind === "service";
  const lines = explain(node, { locale, ...(isDeep && !isWhole ? { depth: 0 } : {}) }).split("\n");
  return (
    <>
      {isDeep && (
        <label class="check">
          <input type="checkbox" checked={isWhole} onChange={(event) => setWhole(event.currentTarget.checked)} />
          {t("tellAll")}
        </label>
      )}
      <ol class="explanation" tabIndex={0} aria-labelledby="why-title">
        {lines.map((line, at) => (
          <li key={at} class={`level-${levelOf(line)}`}>
            {line.trim()}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Two spaces a level. */
function levelOf(line: string): number {
  return Math.min(6, (line.length - line.trimStart().length) / 2);
}
