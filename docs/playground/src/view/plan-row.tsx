import { formatTarget, type NodeId, type RuleSet, type Score } from "traguardo";
import type { ComponentChildren } from "preact";
import type { Entry } from "../state/entries.ts";
import { titleOf } from "../state/nodes.ts";
import { inLocale, shownOutlook, shownShare, shownValue } from "../state/numbers.ts";
import type { Dispatch } from "../state/reduce.ts";
import type { Word } from "../words/words.ts";
import { ActualField } from "./actual-field.tsx";
import { useWords } from "./language.ts";
import { memo } from "./memo.ts";
import { RowName } from "./row-name.tsx";
import { StatusMark } from "./status.tsx";

export interface PlanRowProps {
  readonly node: Score;
  readonly depth: number;
  readonly ruleSet: RuleSet;
  readonly entry: Entry | undefined;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly dispatch: Dispatch;
  readonly ask: (id: NodeId) => void;
}

/** A node of the plan: its weight, its target, what was reached, and what that comes to. */
export const PlanRow = memo(function PlanRow(props: PlanRowProps) {
  const { t, locale } = useWords();
  const { node, depth, ruleSet, entry, isSelected, dispatch, ask } = props;
  const { weight, coverage, outlook, kind } = node;
  const isOpenStill =
    outlook !== undefined && (outlook.low.numerator !== outlook.high.numerator || outlook.low.denominator !== outlook.high.denominator);
  return (
    <tr role="row" class={`row ${kind} depth-${Math.min(depth, 6)}${isSelected ? " selected" : ""}`} id={`row-${node.id}`}>
      <RowName {...props} />
      <Cell of="weight">{weight === undefined ? undefined : inLocale(weight.toFixed(), locale) + (ruleSet.weights.total === "100" ? " %" : "")}</Cell>
      <Cell of="target" isMono>
        {node.kind === "indicator" && node.target !== undefined ? formatTarget(node.target) : undefined}
      </Cell>
      <Cell of="actual">{node.kind === "indicator" && <ActualField node={node} entry={entry} dispatch={dispatch} />}</Cell>
      <Cell of="score">
        <span class="points">{shownValue(node, ruleSet, locale)}</span> <StatusMark node={node} ruleSet={ruleSet} />{" "}
        <button type="button" class="why" aria-label={t("whyOf", { name: titleOf(node) })} onClick={() => ask(node.id)}>
          {t("why")}
        </button>
      </Cell>
      <Cell of="coverage">
        {coverage !== undefined && kind !== "indicator" && shownShare(coverage)}
        {isOpenStill && <span class="range">{shownOutlook(outlook, ruleSet, locale)}</span>}
      </Cell>
    </tr>
  );
});

interface CellProps {
  readonly of: Word;
  readonly isMono?: boolean;
  readonly children?: ComponentChildren;
}

/** A cell; where rows are cards it shows its column's name. An empty one is not shown there. */
function Cell({ of, isMono = false, children }: CellProps) {
  const { t } = useWords();
  const isEmpty = [children].flat().every((child) => child === undefined || child === false);
  return (
    <td role="cell" class={`cell of-${of}${isMono ? " mono" : ""}${isEmpty ? " empty" : ""}`}>
      {!isEmpty && (
        <span class="tag" aria-hidden="true">
          {t(of)}
        </span>
      )}
      {children}
    </td>
  );
}
