import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/plan/parse.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { childrenOf, listsOf, nameOf, pathOf, visitPlan, walkPlan } from "../../src/plan/walk.ts";
import seed from "../../examples/massa-carrara-2021.json" with { type: "json" };

// The keys stand in the other order than the children are told.
const plan = parsePlan({
  body: "B",
  year: 2021,
  areas: [
    {
      name: "A",
      objectives: [{ code: "o", title: "t", objectives: [{ code: "p", title: "t" }], indicators: [{ code: "i", name: "n", target: "N/D" }] }],
      services: [{ code: "s", name: "S" }],
    },
    { name: "Z" },
  ],
});

it("tells every node, depth first, services and indicators before objectives", () => {
  expect([...walkPlan(plan)].map(({ kind, node, path }) => [kind, node.id, path.join(".")])).toEqual([
    ["body", "b", ""],
    ["area", "a", "areas.0"],
    ["service", "a/s", "areas.0.services.0"],
    ["objective", "a/o", "areas.0.objectives.0"],
    ["indicator", "a/o/i", "areas.0.objectives.0.indicators.0"],
    ["objective", "a/o/p", "areas.0.objectives.0.objectives.0"],
    ["area", "z", "areas.1"],
  ]);
});

it("gives paths that lead to the nodes themselves", () => {
  for (const { node, path } of walkPlan(plan)) {
    expect(path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], plan)).toBe(node);
  }
});

it("may be left at any node", () => {
  const walk = walkPlan(plan);
  expect(walk.next().value).toEqual({ kind: "body", node: plan, path: [] });
  expect(walk.return().done).toBe(true);
});

it("counts the real plan: 4 areas, 6 services, 34 objectives, 48 indicators", () => {
  const counts = new Map<string, number>();
  for (const { kind } of walkPlan(parsePlan(seed))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({ body: 1, area: 4, service: 6, objective: 34, indicator: 48 });
});

it("names every node by what people call it", () => {
  expect([...walkPlan(plan)].map(({ node }) => nameOf(node))).toEqual(["B", "A", "S", "t", "n", "t", "Z"]);
});

describe("childrenOf", () => {
  it("gives each child with its list and its place there", () => {
    const [area] = plan.areas;
    expect(childrenOf({ kind: "area", node: area! }).map(({ kind, key, index, node }) => [kind, key, index, node.id])).toEqual([
      ["service", "services", 0, "a/s"],
      ["objective", "objectives", 0, "a/o"],
    ]);
  });

  it("gives none where there are none", () => {
    expect(childrenOf({ kind: "area", node: plan.areas[1]! })).toEqual([]);
  });
});

describe("visitPlan", () => {
  it("tells the nodes that walkPlan tells, in its order, with their paths", () => {
    for (const given of [plan, parsePlan(seed)]) {
      const visited: unknown[] = [];
      const isWhole = visitPlan(given, (place, at) => visited.push({ kind: place.kind, node: place.node, path: pathOf(place) }) === at + 1);
      expect(isWhole).toBe(true);
      expect(visited).toEqual([...walkPlan(given)]);
    }
  });

  it("ends where it is told to", () => {
    const visited: string[] = [];
    expect(visitPlan(plan, ({ node }) => visited.push(node.id) < 3)).toBe(false);
    expect(visited).toEqual(["b", "a", "a/s"]);
  });
});

it("visitPlan refuses a plan made by hand that contains itself", () => {
  const objective: { objectives?: unknown } = { ...plan.areas[0]?.objectives?.[0] };
  objective.objectives = [objective];
  const endless = { ...plan, areas: [{ ...plan.areas[1], objectives: [objective] }] } as unknown as Plan;
  expect(() => visitPlan(endless, () => true)).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code: "schema.tooDeep" })] }));
});

it("listsOf gives services or indicators first, and empty lists where there are none", () => {
  const lists = [...walkPlan(plan)].map((walked) => listsOf(walked).map((list) => list.map(({ id }) => id)));
  expect(lists).toEqual([
    [["a", "z"], []],
    [["a/s"], ["a/o"]],
    [[], []],
    [["a/o/i"], ["a/o/p"]],
    [[], []],
    [[], []],
    [[], []],
  ]);
});
