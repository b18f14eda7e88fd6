import Engine from "publicodes";
import { type Shape, terms } from "../shape.ts";

/** One rule for each node, and one for its published value; a new situation has them all computed again. */
export function publicodes({ groups, leaves }: Shape): () => number {
  const rules: Record<string, unknown> = { factor: 100 };
  for (const leaf of leaves) {
    const [top, bottom] = terms(leaf);
    rules[`i${leaf.index}`] = { valeur: `factor * ${top / 100} / ${bottom / 100}`, plafond: 100 };
    rules[`vi${leaf.index}`] = { valeur: `i${leaf.index}`, arrondi: "2 décimales" };
  }
  for (const group of groups) {
    const parts = [
      ...group.groups.map(({ weight, index }) => `${weight} * g${index}`),
      ...group.leaves.map(({ weight, index }) => `${weight} * i${index}`),
    ];
    rules[`s${group.index}`] = { somme: parts };
    rules[`g${group.index}`] = `s${group.index} / ${group.total}`;
    rules[`vg${group.index}`] = { valeur: `g${group.index}`, arrondi: "2 décimales" };
  }
  const engine = new Engine(rules as never); // the types know literal rules only
  const shown = Object.keys(rules).filter((name) => name.startsWith("v"));
  let factor = 100;
  return () => {
    factor = factor === 100 ? 99 : 100;
    engine.setSituation({ factor });
    for (const name of shown) engine.evaluate(name);
    return engine.evaluate("vg0").nodeValue as number; // a sum of numbers
  };
}
