import type { NodeId, RuleSet, Score } from "traguardo";
import { titleOf } from "../state/nodes.ts";
import { shownValue } from "../state/numbers.ts";
import { toneOf } from "../state/tone.ts";
import { useWords } from "./language.ts";
import { memo } from "./memo.ts";
import { Sign } from "./status.tsx";

interface IcicleBoxProps {
  readonly node: Score;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly ruleSet: RuleSet;
  readonly isSelected: boolean;
  /** Asks why the node has its points. */
  readonly ask: (id: NodeId) => void;
}

/** Below it there is no room for a line, a figure, or a name: half a figure would be another one. */
const LEAST_HEIGHT = 14;
const LEAST_FIGURE = 64;
const LEAST_NAME = 110;
/** From here on the name has two lines above the figure, and from twice as much on four. */
const TALL = 50;

/** A node as a box, with as much text as there is room for. Its sign tells the status apart where the colour does not. */
export const IcicleBox = memo(function IcicleBox({ node, left, top, width, height, ruleSet, isSelected, ask }: IcicleBoxProps) {
  const { t, locale } = useWords();
  const tone = toneOf(node.status, ruleSet);
  const value = shownValue(node, ruleSet, locale);
  const title = `${t(`level.${node.kind}`)} ${titleOf(node)}: ${value ?? t("noPoints")} ${node.status?.label[locale] ?? ""}`;
  return (
    <div
      class={`box tint-${tone} edge-${tone}${isSelected ? " selected" : ""}${height >= TALL ? " tall" : ""}${height >= 2 * TALL ? " taller" : ""}`}
      style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
      title={title}
      onClick={() => ask(node.id)}
    >
      {height >= LEAST_HEIGHT && (
        <>
          <span class="mark">
            <Sign tone={tone} /> {width >= LEAST_FIGURE && (value ?? "–")}
          </span>
          {width >= LEAST_NAME && <span class="box-name">{titleOf(node)}</span>}
        </>
      )}
    </div>
  );
});
