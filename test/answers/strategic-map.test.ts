import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fractionText, sumOf } from "../../src/decimal/fraction.ts";
import {
  type Contribution,
  parsePlan,
  type PlanJson,
  ruleSets,
  scorePlan,
  type StrategicMap,
  strategicMap,
  type StrategicNode,
} from "../../src/index.ts";
import type { IndicatorJson, ObjectiveJson } from "../../src/plan/json.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { oracleCase } from "../tools/oracle-cases.ts";
import { rulesWith, written } from "../tools/scoring.ts";

const leaf = (id: string, percent: string, more: Partial<IndicatorJson> = {}): IndicatorJson => ({
  id,
  name: id,
  target: "100 %",
  actual: percent,
  ...more,
});

/** A body of two services that weigh the same. */
function planOf(first: readonly ObjectiveJson[], second: readonly ObjectiveJson[], strategy: PlanJson["strategy"] = []) {
  const services = [first, second].map((objectives, at) => ({ name: `S${at + 1}`, objectives: [...objectives] }));
  return deepFreeze(parsePlan({ body: "Ente", year: 2021, strategy, areas: [{ name: "A", services }] }));
}

/** Every node in a line: code, title, share, points and value, and the indicators that stand there. */
function inWords({ nodes, unplaced }: StrategicMap): readonly string[] {
  const lines = (node: StrategicNode): readonly string[] => [
    [
      node.code,
      node.title ?? "-",
      written(node.share),
      written(node.points) ?? "-",
      node.value?.toString() ?? "-",
      node.status?.id ?? "-",
      idsOf(node.indicators),
    ]
      .join(" ")
      .trim(),
    ...node.children.flatMap(lines),
  ];
  return [...nodes.flatMap(lines), ...(unplaced.length > 0 ? [`? ${idsOf(unplaced)}`] : [])];
}

const idsOf = (indicators: readonly Contribution[]): string => indicators.map(({ id }) => id).join(" ");

describe("strategicMap", () => {
  it("gathers the same objective of all services", () => {
    const first = [
      { code: "2.1.1", title: "Rete", indicators: [leaf("x", "80 %")] },
      { code: "1.10.1", title: "Estero", indicators: [leaf("y", "50 %")] },
    ];
    const second = [
      { code: "2.1.1", title: "Rete", indicators: [leaf("z", "90 %"), leaf("w", "annullato")] },
      { code: "1.9.2", title: "Fiere", indicators: [leaf("v", "100 %")] },
    ];
    const map = strategicMap(scorePlan(planOf(first, second, [{ code: "2", title: "Servizi" }]), rulesWith()));
    expect(inWords(map)).toEqual([
      "1 - 50 75 75 yellow", // 25 of 50 and 25 of 100
      "1.9 - 25 100 100 green",
      "1.9.2 Fiere 25 100 100 green v",
      "1.10 - 25 50 50 red",
      "1.10.1 Estero 25 50 50 red y",
      "2 Servizi 50 85 85 yellow",
      "2.1 - 50 85 85 yellow",
      "2.1.1 Rete 50 85 85 yellow x z w", // x 25, z 12,5, w 12,5 declared; w left out, z counts for 25
    ]);
    expect([map.share, map.brought, map.points].map(written)).toEqual(["100", "80", "80"]);
    expect([map.unplaced, map.adjustments]).toEqual([[], []]);
  });

  it.each<[string, readonly ObjectiveJson[], readonly string[]]>([
    [
      "the nearest objective that has a code",
      [{ code: "2.1.1", title: "O", objectives: [{ title: "P", indicators: [leaf("x", "80 %")] }] }],
      ["2 - 50 80 80 yellow", "2.1 - 50 80 80 yellow", "2.1.1 O 50 80 80 yellow x"],
    ],
    [
      "an objective within one, at the same place, which it gives no title",
      [{ code: "2.1.1.7", title: "P", indicators: [leaf("x", "80 %")] }],
      ["2 - 50 80 80 yellow", "2.1 - 50 80 80 yellow", "2.1.1 - 50 80 80 yellow x"],
    ],
    [
      "an objective within another one, with a code of its own",
      [{ code: "2.1.1", title: "O", objectives: [{ code: "3.1.2.1", title: "P", indicators: [leaf("x", "80 %")] }] }],
      ["3 - 50 80 80 yellow", "3.1 - 50 80 80 yellow", "3.1.2 - 50 80 80 yellow x"],
    ],
    [
      "codes of another form, which give no place",
      [{ code: "2.1", title: "O", objectives: [{ code: "a.b.c", title: "P", indicators: [leaf("x", "80 %")] }] }],
      ["? x y"],
    ],
  ])("takes %s", (_, objectives, lines) => {
    const second = [{ title: "Senza codice", indicators: [leaf("y", "60 %")] }];
    const map = strategicMap(scorePlan(planOf(objectives, second), rulesWith()));
    expect(inWords(map)).toEqual(lines.at(-1) === "? x y" ? lines : [...lines, "? y"]);
    expect([map.share, map.brought].map(written)).toEqual(["100", "70"]);
  });

  it("takes titles from the strategy, else the one that all objectives of a code have", () => {
    const first = [{ code: "2.1.1", title: "Rete", indicators: [leaf("x", "80 %")] }];
    const second = [{ code: "2.1.1", title: "Servizi in rete", indicators: [leaf("y", "80 %")] }];
    const titles = (strategy: PlanJson["strategy"]) => strategicMap(scorePlan(planOf(first, second, strategy), rulesWith())).nodes.map(titlesOf);
    const titlesOf = ({ title, children }: StrategicNode): unknown => [title, ...children.map(titlesOf)];
    expect(titles([])).toEqual([[undefined, [undefined, [undefined]]]]);
    const strategy = [
      { code: "2", title: "Ambito" },
      { code: "2.1", title: "Strategico" },
      { code: "2.1.1", title: "Operativo" },
    ];
    expect(titles(strategy)).toEqual([["Ambito", ["Strategico", ["Operativo"]]]]);
  });

  it("shows what the strategy promises and no indicator serves", () => {
    const strategy = [
      { code: "3.2", title: "Vigilanza" },
      { code: "x", title: "Nessun codice" },
    ];
    const first = [{ code: "2.1.1", title: "Rete", indicators: [leaf("x", "80 %")] }];
    const map = strategicMap(scorePlan(planOf(first, [], strategy), rulesWith()));
    expect(inWords(map).slice(3)).toEqual(["3 - 0 - - -", "3.2 Vigilanza 0 - - -"]);
  });

  it("says why it does not come to the body's points", () => {
    const first = [{ code: "2.1.1", title: "Rete", indicators: [leaf("x", "80 %"), leaf("y", "60 %")] }];
    const map = strategicMap(scorePlan(planOf(first, []), rulesWith({ aggregation: { objective: { method: "minimum" } } })));
    expect([map.brought, map.points].map(written)).toEqual(["70", "60"]);
    expect(map.adjustments.map(({ rules, points }) => [...rules, written(points)])).toEqual([["aggregation.objective.minimum", "-10"]]);
  });

  it("has no points where the body has none", () => {
    const first = [{ code: "2.1.1", title: "Rete", indicators: [leaf("x", "")] }];
    const map = strategicMap(scorePlan(planOf(first, []), rulesWith(), { phase: "interim" }));
    expect(inWords(map)).toEqual(["2 - 100 - - -", "2.1 - 100 - - -", "2.1.1 Rete 100 - - - x"]);
    expect(map.points).toBe(undefined);
  });
});

it("maps the published plan across its services", () => {
  const plan = parsePlan(JSON.parse(readFileSync("examples/massa-carrara-2021.json", "utf8")));
  const { actuals } = JSON.parse(readFileSync("examples/actuals-2021.json", "utf8")) as { actuals: Record<string, string> };
  const score = scorePlan(plan, ruleSets.cameraleStandard, { actuals });
  const { nodes, unplaced, share, brought, points, adjustments } = strategicMap(score);
  expect([nodes.map(({ code }) => code), unplaced, adjustments, written(share)]).toEqual([["1", "2", "3"], [], [], "100"]);
  expect([written(brought), written(points)]).toEqual([written(score.points), written(score.points)]);
  // 2.1.1 stands under all six services: 12,5 · (20 + 14,26 + 11,11 + 20) % + 25 · (33,33 + 20) %
  const formation = nodes[1]?.children[0]?.children[0];
  expect([formation?.code, written(formation?.share), formation?.indicators.length]).toEqual(["2.1.1", "17203/800", 7]);
});

it("places every indicator once, and leaves nothing over, under any rules", () => {
  const property = fc.property(oracleCase, fc.array(fc.constantFrom("2.1.1", "2.1.1.4", "1.12.3", "x"), { minLength: 4 }), (drawn, codes) => {
    const score = scorePlan(parsePlan(withCodes(drawn.plan, codes)), drawn.rules, drawn.options);
    const map = strategicMap(score);
    const below = (node: StrategicNode): readonly Contribution[] => [...node.indicators, ...node.children.flatMap(below)];
    const all = [...map.nodes.flatMap(below), ...map.unplaced];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const key of ["share", "brought"] as const) {
      expect(fractionText(sumOf([...map.nodes, ...map.unplaced].map((one) => one[key])))).toBe(fractionText(map[key]));
    }
    const whole = sumOf([map.brought, ...map.adjustments.map(({ points }) => points)]);
    expect(written(map.points ?? whole)).toBe(written(whole));
  });
  fc.assert(property, { numRuns: 200, endOnFailure: true });
});

/** The plan with codes of the map on some objectives; ids are kept apart by their own. */
function withCodes(plan: PlanJson, codes: readonly string[]): PlanJson {
  let count = 0;
  const coded = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(coded);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, coded(part)]));
    if (!("title" in entries) || (!("indicators" in entries) && !("objectives" in entries))) return entries;
    count += 1;
    return { ...entries, id: `objective ${count}`, code: codes[count % codes.length] };
  };
  return coded(plan) as PlanJson;
}
