import { expect, it } from "vitest";
import { CHILD_LISTS, type NodeKind } from "../../src/plan/levels.ts";
import { isNode, snapshot } from "../../src/plan/snapshot.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";

/** Objectives in each other, `levels` of them. */
function nested(levels: number): object {
  let objective: object = { title: "t" };
  for (let level = 1; level < levels; level += 1) objective = { title: "t", objectives: [objective] };
  return objective;
}

const planOf = (...objectives: unknown[]) => ({ body: "B", areas: [{ name: "A", objectives }] });

it("let 32 levels pass, the body the first", () => {
  expect(snapshot(planOf(nested(30)))).toEqual({ success: true, data: planOf(nested(30)) });
});

it.each([31, 10_000])("refuse %i objectives in each other with one issue", (levels) => {
  const path = ["areas", ...Array.from({ length: 31 }, () => [0, "objectives"]).flat(), 0];
  expect(snapshot(planOf(nested(levels), 5))).toMatchObject({ success: false, issues: [{ code: "schema.tooDeep", path }] });
});

it("refuse an object in itself", () => {
  const own: { title: string; objectives: object[] } = { title: "t", objectives: [] };
  own.objectives.push(own);
  const path = ["areas", 0, "objectives", 0, "objectives", 0];
  expect(snapshot(planOf(own))).toMatchObject({ success: false, issues: [{ code: "schema.cycle", path }] });
});

it("stop where shared parts make a small document endless", () => {
  let part: object = { title: "t" };
  for (let level = 0; level < 25; level += 1) part = { title: "t", objectives: [part, part, part, part] };
  expect(snapshot(planOf(part))).toMatchObject({ success: false, issues: [{ code: "schema.tooLarge" }] });
});

it("stop at a list that is only long", () => {
  const areas: unknown[] = [];
  areas.length = 4_000_000_000;
  expect(snapshot({ body: "B", areas })).toMatchObject({ success: false, issues: [{ code: "schema.tooLarge", path: ["areas"] }] });
});

it("takes own keys alone, and reads each once", () => {
  let reads = 0;
  const inherited: unknown = Object.create({ name: "inherited" }, { areas: { enumerable: true, get: () => [(reads += 1)] } });
  expect(snapshot(inherited)).toEqual({ success: true, data: { areas: [1] } });
});

it("takes lists by their positions, whatever they say when they are looped over", () => {
  const endless = Object.assign([{ name: "A" }], {
    *[Symbol.iterator]() {
      for (;;) yield { name: "B" };
    },
  }); // prettier-ignore
  expect(snapshot({ areas: endless })).toEqual({ success: true, data: { areas: [{ name: "A" }] } });
});

it.each([null, undefined, 5, "text", [], { areas: "none" }, { areas: [null, [], { services: 5 }] }])("leaves what is no node: %j", (input) => {
  expect(snapshot(deepFreeze(input))).toEqual({ success: true, data: input });
});

it.each([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  ["x", false],
])("isNode(%j) is %s", (value, expected) => {
  expect(isNode(value)).toBe(expected);
});

/** The keys that lead from a plan to a list below a node of each level. */
const ABOVE: Readonly<Record<NodeKind, readonly string[]>> = {
  body: [],
  area: ["areas"],
  service: ["areas", "services"],
  objective: ["areas", "objectives"],
  indicator: ["areas", "objectives", "indicators"],
};
const KEYS = ["areas", "services", "objectives", "indicators"];

it.each(Object.entries(ABOVE).flatMap(([kind, keys]) => KEYS.map((key) => [kind as NodeKind, key, [...keys, key]] as const)))(
  "copies the nodes of a list where the level has it: of %s, %s",
  (kind, key, keys) => {
    const node = { name: "N" };
    const document = keys.reduceRight<unknown>((below, one) => ({ [one]: [below] }), node);
    const copy = snapshot(document);
    expect(copy).toStrictEqual({ success: true, data: document });
    const last = keys.reduce<unknown>((above, one) => (above as Record<string, readonly unknown[]>)[one]?.[0], copy.success && copy.data);
    expect(last !== node).toBe(CHILD_LISTS[kind].some(([own]) => own === key));
  },
);
