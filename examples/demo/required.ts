import {
  formatActual,
  formatBound,
  formatTarget,
  type IndicatorScore,
  type RequiredActual,
  type Result,
  ruleSets,
  safeRequiredActual,
  type Score,
  scorePlan,
} from "traguardo";
import { inventedActuals, publishedPlan } from "./input.ts";
import { exactly, italian, rounded } from "./italian.ts";
import { bilingual, type Screen, styled, wrap } from "./screen.ts";

/** What is asked: which indicator, for which node, and how many points that shall reach. */
export interface Question {
  readonly code: string;
  /** The body unless given. */
  readonly at: string | undefined;
  readonly goal: string;
}

/** What an indicator has to reach, so that a node comes to a goal; or what cannot be understood of the question. */
export function required({ code, at, goal }: Question, screen: Screen): Result<readonly string[]> {
  const score = scorePlan(publishedPlan(), ruleSets.cameraleStandard, { actuals: inventedActuals() });
  const answer = safeRequiredActual(score, code, { goal, at });
  if (!answer.success) return answer;
  const [indicator, node] = [answer.data.id, answer.data.at].map((id) => nodesOf(score).find((one) => one.id === id));
  if (indicator?.kind !== "indicator" || node === undefined) throw new Error("the answer names nodes of the score");
  const lines = [
    ...bilingual("CONSUNTIVI INVENTATI a scopo dimostrativo: nessuna camera li ha pubblicati.", "INVENTED results: no chamber published them.", {
      screen,
      style: "red",
    }),
    "",
    ...wrap(indicator.id, screen.width).map((line) => styled(line, "dim", screen)),
    `Target       ${indicator.target === undefined ? "–" : formatTarget(indicator.target)}`,
    `Consuntivo   ${indicator.actual === undefined ? "–" : formatActual(indicator.actual)}`,
    `Punti ora    ${node.value === undefined ? "–" : italian(node.value)} (${node.code ?? node.name})`,
    "",
    ...sentences(answer.data, { indicator, node, goal }, screen),
  ];
  return { success: true, data: lines };
}

function nodesOf(node: Score): readonly Score[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

interface Asked {
  readonly indicator: IndicatorScore;
  readonly node: Score;
  readonly goal: string;
}

/** The answer in words. */
function sentences(answer: RequiredActual, { indicator, node, goal }: Asked, screen: Screen): readonly string[] {
  const [what, where] = [indicator, node].map((one) => one.code ?? one.name);
  const points = goal.replace(".", ",");
  switch (answer.kind) {
    case "required": {
      const bound = formatBound(answer.bound) + (answer.limit === undefined ? "" : ` (${formatBound(answer.limit)})`);
      const reached = `${rounded(answer.reaches)} (${exactly(answer.reaches)})`;
      return bilingual(
        `Perché ${where} arrivi a ${points} punti serve ${what} ${bound}: arriva a ${reached}.`,
        `For ${where} to come to ${points} points, ${what} has to be ${bound}: it then comes to ${reached}.`,
        { screen, style: "green" },
      );
    }
    case "alreadyReached":
      return bilingual(`${where} ha già ${points} punti o più: ${rounded(answer.reaches)}.`, `${where} has ${points} points or more already.`, {
        screen,
        style: "green",
      });
    case "unreachable": {
      const best = answer.best === undefined ? "–" : rounded(answer.best);
      return bilingual(
        `${what} da solo non porta ${where} a ${points} punti: al massimo a ${best}.`,
        `${what} alone does not bring ${where} to ${points} points: to ${best} at best.`,
        { screen, style: "red" },
      );
    }
  }
}
