import { titleOf } from "../state/nodes.ts";
import { useWords } from "./language.ts";
import type { PlanRowProps } from "./plan-row.tsx";

/** The name of a node with what opens it. */
export function RowName({ node, isOpen, isSelected, dispatch }: PlanRowProps) {
  const { t } = useWords();
  const title = titleOf(node);
  return (
    <th role="rowheader" scope="row" aria-current={isSelected ? "true" : undefined}>
      <div class="row-name">
        {node.children.length > 0 ? (
          <button
            type="button"
            class="toggle"
            aria-expanded={isOpen}
            aria-label={t("open", { name: title })}
            onClick={() => dispatch({ type: "toggle", id: node.id })}
          >
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d="M4 2l4 4-4 4" />
            </svg>
          </button>
        ) : (
          <span class="toggle" />
        )}
        <span class="title">
          <span class="level">{t(`level.${node.kind}`)}</span> {title}
          {node.kind === "indicator" && node.code !== undefined && <span class="long">{node.name}</span>}
        </span>
      </div>
    </th>
  );
}
