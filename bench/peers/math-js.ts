import { all, create, type ConfigOptions } from "mathjs";
import { type Group, type Shape, terms } from "../shape.ts";

/** Expressions compiled once by mathjs, one for each node. */
export function mathJs({ body }: Shape, config: ConfigOptions): () => number {
  const math = create(all ?? {}, config);
  const reached = math.compile("min(100 * top / bottom, 100)");
  const value = (units: number): unknown => math.evaluate(`${units} / 100`);
  const shown: unknown[] = [];
  const published = (points: unknown): unknown => {
    shown.push(math.round(points as never, 2)); // a number of the kind that the configuration makes
    return points;
  };
  const build = (group: Group): (() => unknown) => {
    const weights = [...group.groups, ...group.leaves].map(({ weight }) => weight);
    const formula = math.compile(`(${weights.map((weight, at) => `${weight} * p${at}`).join(" + ")}) / ${group.total}`);
    const leaves = group.leaves.map((leaf) => {
      const [top, bottom] = terms(leaf);
      const scope = { top: value(top), bottom: value(bottom) };
      return (): unknown => published(reached.evaluate(scope));
    });
    const children = [...group.groups.map(build), ...leaves];
    return () => published(formula.evaluate(Object.fromEntries(children.map((child, at) => [`p${at}`, child()]))));
  };
  const root = build(body);
  return () => {
    shown.length = 0;
    root();
    return Number(String(math.number(shown.at(-1) as never))); // as above
  };
}
