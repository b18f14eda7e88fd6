import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumOf } from "../../src/decimal/fraction.ts";
import {
  type BodyScore,
  compareScores,
  type CompareScoresOptions,
  fingerprint,
  type NodeDifference,
  parsePlan,
  type PlanJson,
  ruleSets,
  safeCompareScores,
  type Score,
  scorePlan,
  scoreToJSON,
} from "../../src/index.ts";
import type { IndicatorJson } from "../../src/plan/json.ts";
import { type Case, oracleCase } from "../tools/oracle-cases.ts";
import { ruleSet } from "../tools/rule-set-arbitrary.ts";
import { everyPolicy, planOf, rulesWith, written } from "../tools/scoring.ts";

const rules = rulesWith({ missing: { notMeasured: { final: "zero" } } });
type Row = readonly [code: string, weight: string, target: string, actual: string, rest?: Partial<IndicatorJson>];
const scoreOf = (rows: readonly Row[], own = rules): BodyScore =>
  scorePlan(
    planOf({ code: "1", indicators: rows.map(([code, weight, target, actual, rest]) => ({ code, name: code, weight, target, actual, ...rest })) }),
    own,
  );

/** A difference and its parts: actuals, missing, targets, weights, rules. */
function inWords({ id, difference, parts }: NodeDifference): unknown {
  const { actuals, missing, targets, weights, rules: ruled } = parts ?? {};
  return [id, written(difference), [actuals, missing, targets, weights, ruled].map(written).join(" ")];
}

const bodyOf = (a: BodyScore, b: BodyScore, options?: CompareScoresOptions) => inWords(compareScores(a, b, options).nodes[0]!);

describe("the difference is split", () => {
  const before = scoreOf([
    ["A", "50", ">= 10 N.", "5 N."],
    ["B", "50", ">= 10 N.", "8 N."],
  ]);

  it.each<[string, readonly Row[], string, string]>([
    [
      "nothing",
      [
        ["A", "50", ">= 10 N.", "5 N."],
        ["B", "50", ">= 10 N.", "8 N."],
      ],
      "0",
      "0 0 0 0 0",
    ],
    [
      "an actual",
      [
        ["A", "50", ">= 10 N.", "7 N."],
        ["B", "50", ">= 10 N.", "8 N."],
      ],
      "10",
      "10 0 0 0 0",
    ],
    [
      "a result that is missing",
      [
        ["A", "50", ">= 10 N.", "5 N."],
        ["B", "50", ">= 10 N.", ""],
      ],
      "-40",
      "0 -40 0 0 0",
    ],
    [
      "a target",
      [
        ["A", "50", ">= 10 N.", "5 N."],
        ["B", "50", ">= 16 N.", "8 N."],
      ],
      "-15",
      "0 0 -15 0 0",
    ],
    [
      "a weight",
      [
        ["A", "100", ">= 10 N.", "5 N."],
        ["B", "0", ">= 10 N.", "8 N."],
      ],
      "-15",
      "0 0 0 -15 0",
    ],
    // (7 and 8 of 10: 75) → (without B: 35) → (7 of 14: 25) → (weights: 50 · 0,8)
    [
      "all of them, in this order",
      [
        ["A", "80", ">= 14 N.", "7 N."],
        ["B", "20", ">= 10 N.", ""],
      ],
      "-25",
      "10 -40 -10 15 0",
    ],
    [
      "a prerequisite, with the targets",
      [
        ["A", "50", ">= 10 N.", "5 N.", { gate: true }],
        ["B", "50", ">= 10 N.", "8 N."],
      ],
      "-65",
      "0 0 -65 0 0",
    ],
    [
      "own points, with the targets",
      [
        ["A", "50", ">= 10 N.", "5 N.", { points: { floor: "60" } }],
        ["B", "50", ">= 10 N.", "8 N."],
      ],
      "5",
      "0 0 5 0 0",
    ],
    ["a node that is gone, with the weights", [["A", "100", ">= 10 N.", "5 N."]], "-15", "0 0 0 -15 0"],
  ])("by %s", (_what, rows, difference, parts) => {
    expect(bodyOf(before, scoreOf(rows))).toEqual(["ente", difference, parts]);
  });

  it("at every node by itself, in document order", () => {
    const after = scoreOf([
      ["A", "80", ">= 14 N.", "7 N."],
      ["B", "20", ">= 10 N.", ""],
    ]);
    expect(compareScores(before, after).nodes.map(inWords)).toEqual([
      ["ente", "-25", "10 -40 -10 15 0"],
      ["a", "-25", "10 -40 -10 15 0"],
      ["a/1", "-25", "10 -40 -10 15 0"],
      ["a/1/A", "0", "20 0 -20 0 0"],
      ["a/1/B", "-80", "0 -80 0 0 0"],
    ]);
  });

  it("by the phase and by the rules last, where both are asked for", () => {
    const interim = scorePlan(before.plan, rules, { phase: "interim", actuals: { B: "" } });
    // At first B is missing; in the interim phase that is left out.
    expect(bodyOf(before, interim)).toEqual(["ente", "-15", "0 -40 0 0 25"]);
    const ruled = scorePlan(before.plan, ruleSets.onOff);
    expect(bodyOf(before, ruled, { acrossRuleSets: true })).toEqual(["ente", "-65", "0 0 0 0 -65"]);
  });
});

describe("a part that cannot be told", () => {
  it("is absent, and the next one holds it too", () => {
    const own = rulesWith({ missing: everyPolicy("exclude") });
    const a = scoreOf(
      [
        ["A", "0", ">= 10 N.", "5 N."],
        ["B", "100", ">= 10 N.", "8 N."],
      ],
      own,
    );
    const b = scoreOf(
      [
        ["A", "100", ">= 10 N.", "7 N."],
        ["B", "0", ">= 10 N.", ""],
      ],
      own,
    );
    // With B missing only A counts, whose weight in the first score is 0: no points in between.
    expect(bodyOf(a, b)).toEqual(["ente", "-10", "0   -10 0"]);
  });

  it("is none where one of the scores has no points", () => {
    const own = rulesWith({ missing: everyPolicy("exclude") });
    const [a, b] = [scoreOf([["A", "100", ">= 10 N.", "5 N."]], own), scoreOf([["A", "100", ">= 10 N.", ""]], own)];
    expect(compareScores(a, b).nodes.at(-1)).toMatchObject({
      a: { state: "scored" },
      b: { state: "excluded", reason: "notMeasured" },
      difference: undefined,
      parts: undefined,
    });
    expect(bodyOf(a, b)).toEqual(["ente", undefined, "    "]);
  });
});

describe("nodes", () => {
  const plan = (body: string, ...codes: readonly string[]) =>
    parsePlan({
      body,
      year: 2021,
      areas: [
        {
          name: "Staff",
          objectives: codes.map((code) => ({ code, title: code, indicators: [{ code: "I", name: "Indicatore", target: "SI", actual: "SI" }] })),
        },
      ],
    });

  it("are matched by their ids, the bodies with each other", () => {
    const [a, b] = [plan("CCIAA di Pisa", "1.1.1", "1.1.2"), plan("CCIAA di Lucca", "1.1.2", "1.1.3")].map((one) => scorePlan(one, rules)) as [
      BodyScore,
      BodyScore,
    ];
    const told = compareScores(a, b);
    expect(told.nodes.map(({ kind, id, name }) => [kind, id, name])).toEqual([
      ["body", "cciaa-di-pisa", "CCIAA di Pisa"],
      ["area", "staff", "Staff"],
      ["objective", "staff/1.1.2", "1.1.2"],
      ["indicator", "staff/1.1.2/I", "Indicatore"],
    ]);
    expect(told.onlyInA).toEqual([
      { kind: "objective", id: "staff/1.1.1", name: "1.1.1" },
      { kind: "indicator", id: "staff/1.1.1/I", name: "Indicatore" },
    ]);
    expect(told.onlyInB.map(({ id }) => id)).toEqual(["staff/1.1.3", "staff/1.1.3/I"]);
  });

  it("of one id, but not of one kind, are two", () => {
    const indicators = [{ id: "X", name: "I", target: "SI", actual: "SI" }];
    const [a, b] = [planOf({ id: "X", indicators: [{ name: "I", target: "SI", actual: "SI" }] }), planOf({ code: "1", indicators })].map((one) =>
      scorePlan(one, rules),
    ) as [BodyScore, BodyScore];
    const told = compareScores(a, b);
    expect([told.onlyInA.map(({ kind, id }) => [kind, id]), told.onlyInB.map(({ kind, id }) => [kind, id])]).toEqual([
      [
        ["objective", "X"],
        ["indicator", "X/i"],
      ],
      [
        ["objective", "a/1"],
        ["indicator", "X"],
      ],
    ]);
  });

  it("of which an area is called after the body are not taken for it", () => {
    const own = (actual: string) =>
      scorePlan(
        parsePlan({
          id: "b",
          body: "Ente",
          year: 2021,
          areas: [{ name: "Ente", objectives: [{ title: "O", indicators: [{ name: "I", target: ">= 10 N.", actual }] }] }],
        }),
        rules,
      );
    expect(
      compareScores(own("5 N."), own("7 N."))
        .nodes.map(({ kind, id, difference }) => [kind, id, written(difference)])
        .slice(0, 2),
    ).toEqual([
      ["body", "b", "20"],
      ["area", "ente", "20"],
    ]);
  });
});

describe("rule sets", () => {
  const [a, b] = [ruleSets.cameraleStandard, ruleSets.cameraleComplement].map((own) => scoreOf([["A", "100", "<= 180 gg", "210 gg"]], own)) as [
    BodyScore,
    BodyScore,
  ];

  it("that differ are refused, with their names", () => {
    const issues = [{ code: "answers.ruleSets", params: { a: "camerale-standard 1.0.0", b: "camerale-complement 1.0.0" } }];
    for (const options of [undefined, {}, { acrossRuleSets: false }, { acrossRuleSets: "yes" as never }])
      expect(safeCompareScores(a, b, options)).toMatchObject({ success: false, issues });
    expect(() => compareScores(a, b)).toThrow("answers.ruleSets");
  });

  it("that differ may be compared, and that is said", () => {
    const told = compareScores(a, b, { acrossRuleSets: true });
    expect(told).toMatchObject({
      acrossRuleSets: true,
      fingerprints: { a: fingerprint(ruleSets.cameraleStandard), b: fingerprint(ruleSets.cameraleComplement) },
    });
    expect(inWords(told.nodes[0]!)).toEqual(["ente", "-50/21", "0 0 0 0 -50/21"]); // 250/3 − 600/7
  });

  it("that only have other names are one", () => {
    const renamed = scoreOf([["A", "100", "<= 180 gg", "210 gg"]], { ...ruleSets.cameraleStandard, id: "ours", version: "2.0.0" });
    expect(compareScores(a, renamed)).toMatchObject({ acrossRuleSets: false });
  });

  it("that have no fingerprint are refused", () => {
    const bands = [{ id: "\uD800", label: { it: "i", en: "e" } }];
    const odd = scorePlan(a.plan, { ...ruleSets.cameraleStandard, status: { on: "exact", bands } });
    for (const pair of [
      [odd, a],
      [a, odd],
    ] as const)
      expect(safeCompareScores(...pair)).toMatchObject({ success: false, issues: [{ code: "fingerprint.value" }] });
  });
});

it("gives both scores, whole", () => {
  const [a, b] = [scoreOf([["A", "100", ">= 10 N.", "5 N."]]), scoreOf([["A", "100", ">= 10 N.", "6 N."]])];
  const told = compareScores(a, b);
  expect([told.a, told.b]).toEqual([a, b]);
  expect([told.nodes[0]?.a, told.nodes[0]?.b]).toMatchObject([
    { state: "scored", points: a.points, value: a.value, status: a.status },
    { points: b.points },
  ]);
});

/** The case with a few indicators changed: another target, actual or weight, or gone. */
function changed({ plan }: Case, picks: readonly number[]): PlanJson {
  let at = 0;
  const visit = (node: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (!["areas", "services", "objectives", "indicators"].includes(key)) return [key, value];
        return [key, (value as Record<string, unknown>[]).flatMap((child) => (key === "indicators" ? change(child) : [visit(child)]))];
      }),
    );
  const change = (indicator: Record<string, unknown>): Record<string, unknown>[] => {
    const pick = picks[(at += 1) % picks.length] ?? 0;
    const weight = indicator["weight"] === undefined ? {} : { weight: "7" };
    return (
      [
        [indicator],
        [{ ...indicator, target: ">= 10 N." }],
        [{ ...indicator, actual: "6" }],
        [{ ...indicator, ...weight }],
        [],
        [{ ...indicator, actual: "" }],
      ][pick % 6] ?? []
    );
  };
  return visit(plan as unknown as Record<string, unknown>) as unknown as PlanJson;
}

const nodesOf = (node: Score): readonly Score[] => [node, ...node.children.flatMap(nodesOf)];

it("leaves nothing over, and tells every node once, whatever the plans and the rules", () => {
  fc.assert(
    fc.property(oracleCase, ruleSet, fc.array(fc.nat(5), { minLength: 1, maxLength: 7 }), fc.boolean(), (one, other, picks, own) => {
      const a = scorePlan(parsePlan(one.plan), one.rules, one.options);
      const b = scorePlan(parsePlan(changed(one, picks)), own ? one.rules : other, own ? { ...one.options, actuals: new Map() } : one.options);
      const { nodes, onlyInA, onlyInB, acrossRuleSets } = compareScores(a, b, { acrossRuleSets: true });
      expect(acrossRuleSets).toBe(fingerprint(a.ruleSet) !== fingerprint(b.ruleSet));
      const faults = nodes.filter(({ difference, parts }) => {
        const sum = parts && sumOf(Object.values(parts).filter((part) => part !== undefined));
        return written(sum) !== written(difference);
      });
      expect(faults).toEqual([]);
      expect(nodes.filter(({ parts }) => parts !== undefined && own && written(parts.rules) !== "0")).toEqual([]);
      const ids = (score: BodyScore) =>
        nodesOf(score)
          .map(({ id }) => id)
          .toSorted();
      expect([...nodes, ...onlyInA].map(({ id }) => id).toSorted()).toEqual(ids(a));
      expect([...nodes, ...onlyInB].map(({ id }) => id).toSorted()).toEqual(ids(b));
      expect(scoreToJSON(a)).toEqual(scoreToJSON(scorePlan(a.plan, a.ruleSet, a.options)));
    }),
    { numRuns: 200 },
  );
});
