import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ActualInputs, type BodyScore, parsePlan, rescore, type Score, scorePlan, scoreToJSON } from "../../src/index.ts";
import { oracleCase } from "../tools/oracle-cases.ts";
import { planOf, rulesWith, written } from "../tools/scoring.ts";

const rules = rulesWith();
const indicator = (code: string, rest: object = {}) => ({ code, name: code, target: ">= 100 %", ...rest });
const plan = planOf(
  { indicators: [indicator("A", { actual: "10 %" }), indicator("T")] },
  { indicators: [indicator("B"), indicator("T")] },
  { indicators: [] },
);

it("finds what stood before where a node has two lists of children", () => {
  const objective = (code: string, rest: object = {}) => ({ code, title: code, indicators: [indicator(code, { actual: "10 %" })], ...rest });
  const services = [{ name: "S", objectives: [objective("1.1.1")] }];
  const area = { name: "A", services, objectives: [objective("1.1.2", { objectives: [objective("1.1.3"), objective("1.1.4")] })] };
  const before = scorePlan(parsePlan({ body: "Ente", year: 2021, areas: [area] }), rules);
  const after = rescore(before, { "1.1.3": "50 %" });
  const below = (score: BodyScore): readonly Score[] => {
    const [service, mixed] = score.children[0]!.children;
    return [service!, mixed!, ...mixed!.children];
  };
  const same = below(after).map((node, at) => node === below(before)[at]);
  // The service, the objective with the change below it, its own indicator, and the two objectives in it.
  expect(same).toEqual([true, false, true, false, true]);
  expect(below(after).map(({ points }) => written(points))).toEqual(["10", "70/3", "10", "50", "10"]);
});

const pointsOf = (score: BodyScore) => score.children[0]!.children.map((node) => node.children.map((child) => written(child.points)));

const scored = () => scorePlan(plan, rules, { actuals: { T: "50 %", B: "40 %" } });

describe("gives what scoring afresh gives", () => {
  it.each<[string, ActualInputs, string[][]]>([
    [
      "nothing",
      {},
      [
        ["10", "50"],
        ["40", "50"],
      ],
    ],
    [
      "one value",
      { B: "60 %" },
      [
        ["10", "50"],
        ["60", "50"],
      ],
    ],
    [
      "one code under two services",
      { T: "60 %" },
      [
        ["10", "60"],
        ["40", "60"],
      ],
    ],
    [
      "an id, which wins over the code",
      { "a/o2/T": "60 %" },
      [
        ["10", "50"],
        ["40", "60"],
      ],
    ],
    [
      "a Map",
      new Map([["B", "60 %"]]),
      [
        ["10", "50"],
        ["60", "50"],
      ],
    ],
    [
      "a value over the plan's own",
      { A: "20 %" },
      [
        ["20", "50"],
        ["40", "50"],
      ],
    ],
    [
      "an entry taken out",
      { T: undefined },
      [
        ["10", "0"],
        ["40", "0"],
      ],
    ],
    [
      "a correction, which takes the place of the whole entry",
      { B: { correction: { kind: "exogenous", share: "50", note: "OIV" } } },
      [
        ["10", "50"],
        ["0", "50"],
      ],
    ],
  ])("%s", (_name, changes, points) => {
    const before = scored();
    const after = rescore(before, changes);
    expect(pointsOf(after)).toEqual([...points, []]);
    const merged = new Map([...Object.entries({ T: "50 %", B: "40 %" }), ...(changes instanceof Map ? changes : Object.entries(changes))] as [
      string,
      never,
    ][]);
    expect(scoreToJSON(after)).toEqual(scoreToJSON(scorePlan(plan, rules, { actuals: merged })));
    expect(after.options).toEqual({ actuals: merged });
  });

  it("and leaves the earlier score as it was", () => {
    const before = scored();
    rescore(before, { T: "0 %" });
    expect(pointsOf(before)).toEqual([["10", "50"], ["40", "50"], []]);
  });

  it("with the phase, the year and the day of the earlier call", () => {
    const interim = scorePlan(plan, rules, { phase: "interim", year: 2022, asOf: "2022-06-30" });
    const after = rescore(interim, { T: "50 %" });
    expect(scoreToJSON(after)).toMatchObject({ phase: "interim", year: "2022", asOf: "2022-06-30" });
    expect(after.excluded.map(({ id }) => id)).toEqual(["a/o2/B"]);
  });

  it("also again and again", () => {
    const after = rescore(rescore(rescore(scored(), { T: "1 %" }), { B: "2 %" }), { T: "3 %" });
    expect(pointsOf(after)).toEqual([["10", "3"], ["2", "3"], []]);
  });
});

describe("keeps what did not change", () => {
  it("the same objects, from the top of the subtree", () => {
    const before = scored();
    const [first, second, empty] = before.children[0]!.children;
    const [area] = rescore(before, { B: "60 %" }).children;
    expect(area).not.toBe(before.children[0]);
    expect(area!.children[0]).toBe(first);
    expect(area!.children[1]).not.toBe(second);
    expect(area!.children[1]!.children[0]).not.toBe(second!.children[0]);
    expect(area!.children[1]!.children[1]).toBe(second!.children[1]);
    expect(area!.children[2]).toBe(empty);
  });

  it.each<[string, ActualInputs]>([
    ["nothing", {}],
    ["the same text", { B: "40 %" }],
    ["a key that names nothing", { Z: "40 %" }],
  ])("everything below the body, for %s", (_name, changes) => {
    const before = scored();
    expect(rescore(before, changes).children[0]).toBe(before.children[0]);
  });

  it("but reads an object again, which its owner may have changed", () => {
    const entry = { actual: "40 %" };
    const told = scorePlan(plan, rules, { actuals: { B: entry } });
    entry.actual = "60 %";
    expect(pointsOf(rescore(told, { B: entry }))[1]![0]).toBe("60");
    expect(pointsOf(rescore(told, {}))[1]![0]).toBe("40");
  });
});

it("tells of changes that cannot be read, and of keys that name nothing", () => {
  const before = scorePlan(plan, rules, { asOf: "x", actuals: { T: "50 %" } });
  expect(rescore(before, null as never).issues.map(({ code }) => code)).toEqual(["score.asOf", "score.actuals"]);
  expect(rescore(before, { Z: "5" }).issues.map(({ code }) => code)).toEqual(["score.asOf", "score.unknownActual"]);
});

it("is the same as scoring afresh, for plans, rule sets and results of every kind", () => {
  const property = fc.property(oracleCase, fc.nat(), ({ plan: json, rules: drawn, options }, turn) => {
    const parsed = parsePlan(json);
    const entries = [...options.actuals!];
    const cut = turn % (entries.length + 1);
    const before = scorePlan(parsed, drawn, { ...options, actuals: new Map(entries.slice(0, cut)) });
    const reads = scoreToJSON(before);
    const after = rescore(before, new Map(entries.slice(cut)));
    expect(scoreToJSON(after)).toEqual(scoreToJSON(scorePlan(parsed, drawn, options)));
    expect(scoreToJSON(before)).toEqual(reads);
    const touched = new Set<unknown>(entries.slice(cut).map(([key]) => key));
    expect(needless(before, after, touched)).toEqual([]);
  });
  fc.assert(property, { numRuns: 100, endOnFailure: true });
});

/** Nodes that were made anew though nothing below them was touched. */
function needless(before: Score, after: Score, touched: ReadonlySet<unknown>): readonly string[] {
  const isTouched = (node: Score): boolean =>
    node.kind === "indicator" ? touched.has(node.id) || touched.has(node.code) : (node.children as readonly Score[]).some(isTouched);
  if (before === after) return [];
  const own = after.kind !== "body" && !isTouched(after) ? [after.id] : [];
  return [...own, ...after.children.flatMap((child, at) => needless(before.children[at]!, child, touched))];
}
