import { explain, ruleSets, type Score, scorePlan } from "traguardo";
import { inventedActuals, publishedPlan } from "./input.ts";
import { bilingual, indentOf, type Screen, styled, wrap } from "./screen.ts";

/** Why the nodes of a code or an id have their points, at the end of the year; nothing where none has it. */
export function explained(code: string, screen: Screen): readonly string[] | undefined {
  const score = scorePlan(publishedPlan(), ruleSets.cameraleStandard, { actuals: inventedActuals() });
  const nodes = nodesOf(score).filter((node) => node.id === code || node.code === code);
  if (nodes.length === 0) return undefined;
  return [
    ...bilingual("CONSUNTIVI INVENTATI a scopo dimostrativo: nessuna camera li ha pubblicati.", "INVENTED results: no chamber published them.", {
      screen,
      style: "red",
    }),
    ...nodes.flatMap((node) => ["", ...wrap(node.id, screen.width).map((line) => styled(line, "dim", screen)), ...explanationOf(node, screen)]),
  ];
}

function nodesOf(node: Score): readonly Score[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

function explanationOf(node: Score, { width }: Screen): readonly string[] {
  return explain(node, { locale: "it" })
    .split("\n")
    .flatMap((line) => wrap(line, width, indentOf(line) + 4));
}
