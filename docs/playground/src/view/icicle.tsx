import { useRef } from "preact/hooks";
import type { BodyScore, NodeId } from "traguardo";
import { type Box, boxesOf } from "../state/boxes.ts";
import type { Locale } from "../words/words.ts";
import { IcicleBox } from "./icicle-box.tsx";
import { useWords } from "./language.ts";
import { memo } from "./memo.ts";
import { useWidth } from "./width.ts";

interface IcicleProps {
  readonly score: BodyScore;
  readonly selected: NodeId;
  readonly locale: Locale;
  /** Asks why a node has its points. */
  readonly ask: (id: NodeId) => void;
}

/** In pixels, whatever a plan holds: the table below tells what is too small to be read. */
const HEIGHT = 520;
/** Thinner boxes cannot be seen. */
const LEAST = 0.4;

/** The weights of the plan as boxes, coloured by status: the body on the left, the indicators on the right. */
export const Icicle = memo(function Icicle({ score, selected, ask }: IcicleProps) {
  const { t } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 960);
  const boxes = boxesOf(score).filter(({ height }) => height * HEIGHT >= LEAST);
  const edges = edgesOf(Math.max(...boxes.map(({ depth }) => depth), 0), width);
  return (
    <figure class="icicle">
      <figcaption>
        <h3>{t("chart")}</h3>
        <p class="lead">{t("chartHint")}</p>
      </figcaption>
      <div ref={frame} class="chart" role="img" aria-label={`${t("chart")}. ${t("chartText")}`} style={{ height: `${HEIGHT}px` }}>
        {boxes.map((box) => (
          <IcicleBox
            key={box.node.id}
            node={box.node}
            {...fieldOf(box, edges)}
            ruleSet={score.ruleSet}
            isSelected={box.node.id === selected}
            ask={ask}
          />
        ))}
      </div>
    </figure>
  );
});

/** Where the columns begin, and where the last one ends: the body's is narrow, the indicators' wide. */
function edgesOf(depth: number, width: number): readonly number[] {
  const parts = Array.from({ length: depth + 1 }, (_, at) => (at === 0 ? 0.6 : at === depth ? 1.3 : 1));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return [0, ...parts.map((_, at) => (width * parts.slice(0, at + 1).reduce((sum, part) => sum + part, 0)) / all)];
}

/** The pixels of a box; what has nothing below it reaches to the right edge. Boxes that are not thin have a gap between them. */
function fieldOf({ node, depth, top, height }: Box, edges: readonly number[]) {
  const left = edges[depth] ?? 0;
  const right = (node.children.length === 0 ? edges.at(-1) : edges[depth + 1]) ?? left;
  const gap = height * HEIGHT > 4 ? 1 : 0;
  return { left, top: top * HEIGHT, width: Math.max(1, right - left - 1), height: Math.max(0.5, height * HEIGHT - gap) };
}
