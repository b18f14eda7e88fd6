import type { BodyScore, NodeId } from "traguardo";
import { seenIn } from "../state/nodes.ts";
import type { Dispatch } from "../state/reduce.ts";
import type { Entries } from "../state/entries.ts";
import type { Word } from "../words/words.ts";
import { useWords } from "./language.ts";
import { PlanRow } from "./plan-row.tsx";

interface PlanTableProps {
  readonly score: BodyScore;
  readonly entries: Entries;
  readonly open: ReadonlySet<string>;
  readonly selected: NodeId;
  readonly dispatch: Dispatch;
  /** Asks why a node has its points. */
  readonly ask: (id: NodeId) => void;
}

const COLUMNS: readonly Word[] = ["name", "weight", "target", "actual", "score", "coverageAndOutlook"];

/** The tree of the plan as a table: a row for each node that is seen. On narrow screens rows are cards, so every role is written. */
export function PlanTable({ score, entries, open, selected, dispatch, ask }: PlanTableProps) {
  const { t } = useWords();
  return (
    <div class="tree">
      <div class="bar">
        <h3 id="tree-title">{t("table")}</h3>
        <button type="button" class="plain" onClick={() => dispatch({ type: "openAll" })}>
          {t("openAll")}
        </button>
        <button type="button" class="plain" onClick={() => dispatch({ type: "closeAll" })}>
          {t("closeAll")}
        </button>
      </div>
      <p class="lead">{t("tableLead")}</p>
      <table role="table" aria-labelledby="tree-title">
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((word) => (
              <th key={word} role="columnheader" scope="col">
                {t(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {seenIn(score, open).map(({ node, depth }) => (
            <PlanRow
              key={node.id}
              node={node}
              depth={depth}
              ruleSet={score.ruleSet}
              entry={entries[node.id]}
              isOpen={open.has(node.id)}
              isSelected={node.id === selected}
              dispatch={dispatch}
              ask={ask}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
