import jsonLogic, { type RulesLogic } from "json-logic-js";
import { type Group, type Shape, terms } from "../shape.ts";

jsonLogic.add_operation("round", (value: number) => Math.round(value * 100) / 100);

/** A rule for each node, applied to the results of those below it. */
export function jsonLogicJs({ body }: Shape): () => number {
  const reached: RulesLogic = { min: [{ "*": [{ "/": [{ var: "top" }, { var: "bottom" }] }, 100] }, 100] };
  const round = { round: [{ var: "points" }] } as unknown as RulesLogic; // an operation of our own
  const shown: number[] = [];
  const published = (points: number): number => {
    shown.push(jsonLogic.apply(round, { points }) as number); // as above
    return points;
  };
  const build = (group: Group): (() => number) => {
    const parts = [...group.groups, ...group.leaves].map(({ weight }, at) => ({ "*": [weight, { var: at }] }));
    const rule = { "/": [{ "+": parts }, group.total] } as unknown as RulesLogic; // typed for two operands
    const leaves = group.leaves.map((leaf) => {
      const [top, bottom] = terms(leaf).map((units) => units / 100);
      return (): number => published(jsonLogic.apply(reached, { top, bottom }) as number); // of numbers
    });
    const children = [...group.groups.map(build), ...leaves];
    return () =>
      published(
        jsonLogic.apply(
          rule,
          children.map((child) => child()),
        ) as number,
      ); // of numbers
  };
  const root = build(body);
  return () => {
    shown.length = 0;
    root();
    return shown.at(-1)!;
  };
}
