import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActualInput, AggregationRule, RuleSet, Score, Scorer } from "../../../src/index.ts";
import { Decimal, parsePlan, parseRuleSet, prepareScorer, ruleSets, scorePlan } from "../../../src/index.ts";
import { fractionText } from "../../../src/decimal/fraction.ts";
import type { PlanJson } from "../../../src/plan/json.ts";
import { type Case, oracleCase } from "../../tools/oracle-cases.ts";
import seed from "../../../examples/massa-carrara-2021.json" with { type: "json" };
import actuals2021 from "../../../examples/actuals-2021.json" with { type: "json" };

const nodesOf = (score: Score): readonly Score[] => [score, ...score.children.flatMap((child) => nodesOf(child))];

/** What is published of every node: the value and the fraction. */
const published = (score: Score): Readonly<Record<string, readonly (string | undefined)[]>> =>
  Object.fromEntries(nodesOf(score).map(({ id, value, points }) => [id, [value?.toFixed(), points && fractionText(points)]]));

const prepared = (scorer: Scorer, ids: readonly string[]) =>
  Object.fromEntries(
    ids.map((id) => {
      const points = scorer.points(id);
      return [id, [scorer.value(id)?.toFixed(), points && fractionText(points)]];
    }),
  );

function expectSame(scorer: Scorer, score: Score): void {
  const expected = published(score);
  expect(prepared(scorer, Object.keys(expected))).toEqual(expected);
}

const method = fc.constantFrom<AggregationRule["method"]>("weightedMean", "weightedSum", "mean");

/** Cases of the kind that columns are for: no gates, no rounding between levels, no scale on a level. */
const columnCase: fc.Arbitrary<Case> = fc.tuple(oracleCase, fc.tuple(method, method, method, method)).map(([{ plan, rules, options }, methods]) => {
  const levels = ["objective", "service", "area", "body"] as const;
  const aggregation = Object.fromEntries(
    levels.map((level, at) => {
      const { scale: _scale, ...rule } = rules.aggregation[level];
      return [level, { ...rule, method: methods[at] }];
    }),
  ) as RuleSet["aggregation"];
  const rounding = rules.rounding.filter(({ at }) => at === "achievement" || at === "points");
  const ungated = JSON.parse(JSON.stringify(plan, (key, value: unknown) => (key === "gate" ? undefined : value))) as PlanJson;
  const display = { ...rules.display, decimals: rules.display.decimals % 9 };
  return { plan: ungated, rules: { ...rules, aggregation, rounding, display }, options };
});

describe("every value and every fraction", () => {
  it("equals that of scorePlan, for any plan and rule set", () => {
    fc.assert(
      fc.property(oracleCase, ({ plan: json, rules, options }) => {
        const [plan, ruleSet] = [parsePlan(json), parseRuleSet(rules)];
        expectSame(prepareScorer(plan, ruleSet, options), scorePlan(plan, ruleSet, options));
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it("equals that of scorePlan from columns", () => {
    const because: (string | undefined)[] = [];
    fc.assert(
      fc.property(columnCase, ({ plan: json, rules, options }) => {
        const [plan, ruleSet] = [parsePlan(json), parseRuleSet(rules)];
        const scorer = prepareScorer(plan, ruleSet, options);
        because.push(scorer.because);
        expectSame(scorer, scorePlan(plan, ruleSet, options));
      }),
      { numRuns: 500, endOnFailure: true },
    );
    // The drawn weights have up to 40 digits: some are too large for columns, and nothing else is.
    expect(new Set(because)).toEqual(new Set([undefined, "weights"]));
    expect(because.filter((one) => one === undefined).length).toBeGreaterThan(because.length / 2);
  });

  it("equals that of scoring afresh, whatever was updated before", () => {
    const values = ["81 %", "", "N/D", "annullato", "0", "12,5", "100,00 %", "1/3", "SI", "30/11/2021", undefined];
    const changes = fc.array(fc.tuple(fc.nat(), fc.boolean(), fc.constantFrom(...values)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.oneof(columnCase, oracleCase), changes, ({ plan: json, rules, options }, drawn) => {
        const [plan, ruleSet] = [parsePlan(json), parseRuleSet(rules)];
        const indicators = nodesOf(scorePlan(plan, ruleSet)).flatMap((node) => (node.kind === "indicator" ? [node] : []));
        const scorer = prepareScorer(plan, ruleSet, options);
        const actuals = new Map<string, ActualInput | undefined>([...(options.actuals ?? [])] as [string, ActualInput][]);
        for (const [at, byCode, value] of indicators.length === 0 ? [] : drawn) {
          const { id, code } = indicators[at % indicators.length]!;
          const name = byCode ? (code ?? id) : id;
          actuals.set(name, value);
          scorer.update(name, value);
        }
        expectSame(scorer, scorePlan(plan, ruleSet, { ...options, actuals }));
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });
});

describe("the published plan", () => {
  const plan = parsePlan(seed);
  const options = { actuals: actuals2021.actuals as Readonly<Record<string, ActualInput>> };

  it("is scored from columns, as by scorePlan", () => {
    const scorer = prepareScorer(plan, ruleSets.cameraleStandard, options);
    expect(scorer.method).toBe("columns");
    expect(scorer.because).toBeUndefined();
    expectSame(scorer, scorePlan(plan, ruleSets.cameraleStandard, options));
    expect(scorer.score()).toEqual(scorer.value(plan.id));
  });

  it("is computed again along one path, and back", () => {
    const scorer = prepareScorer(plan, ruleSets.cameraleStandard, options);
    const before = scorer.score()?.toFixed();
    expect(scorer.update("Statistiche_Sito", "400 gg")?.toFixed()).not.toBe(before);
    expect(scorer.update("Statistiche_Sito", "210 gg")?.toFixed()).toBe(before);
    expectSame(scorer, scorePlan(plan, ruleSets.cameraleStandard, options));
  });

  it.each([
    ["aggregation.method", { aggregation: { ...ruleSets.cameraleStandard.aggregation, area: { method: "minimum" } } }],
    [
      "aggregation.scale",
      { aggregation: { ...ruleSets.cameraleStandard.aggregation, body: { method: "mean", scale: { bands: [{ points: "same" }] } } } },
    ],
    ["rounding", { rounding: [{ at: "service", decimals: 2, mode: "halfUp" }] }],
    ["display.decimals", { display: { decimals: 12, mode: "halfUp" } }],
  ])("is scored exactly because of %s", (because, changed) => {
    const ruleSet = parseRuleSet({ ...ruleSets.cameraleStandard, ...changed });
    const scorer = prepareScorer(plan, ruleSet, options);
    expect(scorer).toMatchObject({ method: "exact", because });
    expectSame(scorer, scorePlan(plan, ruleSet, options));
    scorer.update("Statistiche_Sito", "400 gg");
    expectSame(scorer, scorePlan(plan, ruleSet, { actuals: { ...options.actuals, Statistiche_Sito: "400 gg" } }));
  });
});

/** One objective under a body, with its rows of weight, target and actual. */
function objectiveOf(rows: readonly (readonly [weight: string, target: string, actual: string])[]) {
  const indicators = rows.map(([weight, target, actual], at) => ({ code: `I${at}`, name: "I", weight, target, actual }));
  return parsePlan({ body: "B", year: 2021, areas: [{ name: "A", objectives: [{ title: "O", indicators }] }] });
}

// docs/exactness.md; the sums are worked out there.
it.each([
  [
    "63/8",
    "7.88",
    [
      ["30", ">= 30", "7"],
      ["70", ">= 80", "1"],
    ],
  ],
  [
    "1363/40",
    "34.08",
    [
      ["33.34", ">= 90 %", "39 %"],
      ["33.33", ">= 90 %", "16 %"],
      ["33.33", ">= 90 %", "37 %"],
    ],
  ],
  [
    "1963/40",
    "49.08",
    [
      ["33.34", ">= 12", "7"],
      ["33.33", ">= 9", "4"],
      ["33.33", ">= 9", "4"],
    ],
  ],
  [
    "12381/200",
    "61.91",
    [
      ["33.33", ">= 70", "20"],
      ["33.33", ">= 70", "65"],
      ["33.34", ">= 70", "45"],
    ],
  ],
  ["23/40", "0.58", [["100", ">= 80", "0,46"]]],
] as const)("gives %s, shown as %s", (points, value, rows) => {
  const scorer = prepareScorer(objectiveOf(rows), ruleSets.cameraleStandard);
  expect(scorer.method).toBe("columns");
  expect(prepared(scorer, ["b", "a/o"])).toEqual({ b: [value, points], "a/o": [value, points] });
});

it("is not deceived by a value next to a tie", () => {
  // 62,83499999999999998978 %: doubles publish 62,84.
  const rows = [
    ["50", ">= 1.234.567,89 €", "753.546,57 €"],
    ["50", ">= 9.876.543,23 €", "6.383.479,25 €"],
  ] as const;
  expect(prepareScorer(objectiveOf(rows), ruleSets.cameraleStandard).value("b")?.toFixed()).toBe("62.83");
});

/** Sums that lie on a tie, or next to one by an amount that no double can hold. */
it("decides ties and near ties made on purpose", () => {
  const row = fc.record({ target: fc.integer({ min: 1, max: 999 }), weight: fc.integer({ min: 1, max: 9_999 }), part: fc.nat({ max: 1000 }) });
  const nudge = fc.constantFrom("", "0000000000000001", "0000000000000000000000001");
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 9_999 }), nudge, (rows, hundredths, tail) => {
      // The last indicator brings the weighted sum of an otherwise arbitrary objective near to a tie of hundredths.
      const tie = `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")}5${tail}`;
      const drawn = rows.map(({ target, weight, part }) => [String(weight), `>= ${target}`, String(Math.min(part, target))] as const);
      const plan = objectiveOf([...drawn, ["1", ">= 100", tie]]);
      const scorer = prepareScorer(plan, ruleSets.cameraleStandard);
      expect(scorer.method).toBe("columns");
      expectSame(scorer, scorePlan(plan, ruleSets.cameraleStandard));
    }),
    { numRuns: 500 },
  );
});

describe("a scorer", () => {
  const plan = objectiveOf([
    ["50", ">= 10", "5"],
    ["50", ">= 10", "10"],
  ]);

  it("knows no other ids", () => {
    const scorer = prepareScorer(plan, ruleSets.cameraleStandard);
    expect([scorer.value("nessuno"), scorer.points("nessuno")]).toEqual([undefined, undefined]);
    expect(scorer.update("nessuno", "1")).toEqual(new Decimal(75));
    expect(scorer.update("__proto__", "1")).toEqual(new Decimal(75));
  });

  it("knows no other ids either where it scores exactly", () => {
    const scorer = prepareScorer(
      plan,
      parseRuleSet({ ...ruleSets.cameraleStandard, aggregation: { ...ruleSets.cameraleStandard.aggregation, body: { method: "minimum" } } }),
    );
    expect([scorer.method, scorer.value("nessuno"), scorer.points("nessuno")]).toEqual(["exact", undefined, undefined]);
    expect(scorer.update("nessuno", "1")).toEqual(new Decimal(75));
    expect(scorer.score()).toEqual(new Decimal(75));
    expect(scorer.update("I0", "10")).toEqual(new Decimal(100));
    expect(scorer.score()).toEqual(new Decimal(100));
  });

  it("gives the usual values as one frozen Decimal", () => {
    const scorer = prepareScorer(plan, ruleSets.cameraleStandard);
    const value = scorer.value("a/o");
    expect(value).toBe(scorer.score());
    expect([Object.isFrozen(value), Object.isFrozen(value?.d)]).toEqual([true, true]);
    expect(value?.plus(1).toFixed()).toBe("76");
  });

  it("keeps results to itself", () => {
    const actuals = new Map([["I0", "10"]]);
    const scorer = prepareScorer(plan, ruleSets.cameraleStandard, { actuals });
    actuals.set("I0", "0");
    expect(scorer.score()?.toFixed()).toBe("100");
    scorer.update("I0", undefined);
    expect(scorer.score()?.toFixed()).toBe("75");
    expect(actuals.get("I0")).toBe("0");
  });
});

it("says what stands there in place of a plan that was read and then broken", () => {
  const broken = parsePlan(structuredClone(seed));
  Object.assign(broken.areas, [null]);
  expect(() => prepareScorer(broken, ruleSets.cameraleStandard)).toThrow("Here stands an object, not a plan");
});

it("says what stands there in place of a plan", () => {
  expect(() => prepareScorer({ ...parsePlan(seed), areas: [null] } as never, ruleSets.cameraleStandard)).toThrow("areas[0]: Here stands null");
});
