import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Area, Indicator, NodeId, Objective, Plan } from "../../src/plan/plan.ts";
import { scoreTree } from "../../src/score/score-plan.ts";
import { settingsOf } from "../../src/score/settings.ts";
import {
  type BodyScore,
  formatTarget,
  type IndicatorScore,
  parsePlan,
  parseRuleSet,
  ruleSets,
  type Score,
  type ScoreOptions,
  scorePlan,
  scoreToJSON,
  walkPlan,
} from "../../src/index.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { unfilled } from "../tools/unfilled.ts";
import { hostileOptions } from "../tools/hostile-values.ts";
import { oracleCase } from "../tools/oracle-cases.ts";
import { differences, verdictOf } from "../tools/oracle.ts";
import { outcomeOf } from "../tools/outcome.ts";
import { planJson } from "../tools/plan-arbitrary.ts";
import { ruleSet } from "../tools/rule-set-arbitrary.ts";
import { everyPolicy, exact, planOf, planWith, rulesWith, written } from "../tools/scoring.ts";
import seed from "../../examples/massa-carrara-2021.json" with { type: "json" };

const rules = ruleSets.cameraleStandard;
const plan = deepFreeze(parsePlan(seed));
const indicators: readonly Indicator[] = [...walkPlan(plan)].flatMap(({ kind, node }) => (kind === "indicator" ? [node] : []));

/** Every target met exactly, but for some. */
function allMetBut(missed: Readonly<Record<number, string>>): ScoreOptions {
  const met = indicators.map(
    ({ id, target }, at) => [id, missed[at + 1] ?? ("kind" in target ? formatTarget(target).replace(/^[<>]= /, "") : "")] as const,
  );
  return { actuals: Object.fromEntries(met) };
}

/** All nodes, each before what is below it. */
function* nodesOf(score: Score): Generator<Score> {
  yield score;
  for (const child of score.children) yield* nodesOf(child);
}

describe("the published plan", () => {
  it("as adopted: nothing is measured, everything is open", () => {
    const score = scorePlan(plan, rules, { phase: "interim" });
    expect([score.state, score.coverage, score.outlook]).toEqual(["unscored", exact("0"), { low: exact("0"), high: exact("100") }]);
    expect([score.excluded.length, new Set(score.excluded.map(({ reason }) => reason)), score.issues]).toEqual([48, new Set(["notAvailable"]), []]);
  });

  it("with every target met", () => {
    const score = scorePlan(plan, rules, allMetBut({}));
    expect([written(score.points), written(score.coverage), score.status?.id, score.issues]).toEqual(["100", "1", "green", []]);
    expect([...nodesOf(score)].every((node) => written(node.points) === "100")).toBe(true);
  });
});

// EXACT.md, counterexamples A to H: where binary and decimal floating point publish another hundredth.
describe("exact where others are not", () => {
  it.each<[string, [weight: string, target: string, actual: string][], string, string]>([
    [
      "A",
      [
        ["30", "30", "7"],
        ["70", "80", "1"],
      ],
      "7.875",
      "7.88",
    ],
    [
      "B",
      [
        ["33.34", "90", "39"],
        ["33.33", "90", "16"],
        ["33.33", "90", "37"],
      ],
      "34.075",
      "34.08",
    ],
    [
      "C",
      [
        ["33.34", "12", "7"],
        ["33.33", "9", "4"],
        ["33.33", "9", "4"],
      ],
      "49.075",
      "49.08",
    ],
    [
      "D",
      [
        ["33.33", "70", "20"],
        ["33.33", "70", "65"],
        ["33.34", "70", "45"],
      ],
      "61.905",
      "61.91",
    ],
    ["E", [["100", "80", "0,46"]], "0.575", "0.58"],
  ])("%s: %j", (_name, parts, points, value) => {
    const score = scorePlan(planWith(...parts.map(([weight, target, actual]) => ({ weight, target: `>= ${target}`, actual }))), rules);
    expect([score.points, score.value?.toFixed()]).toEqual([exact(points), value]);
  });

  it.each<[string, Record<number, string>, string, string]>([
    ["F", { 2: "7,00 %" }, "98.875", "98.88"],
    ["G", { 40: "30,00 %" }, "94.445", "94.45"],
  ])("%s: the published plan, all met but %j", (_name, missed, points, value) => {
    const score = scorePlan(plan, rules, allMetBut(missed));
    expect([score.points, score.value?.toFixed()]).toEqual([exact(points), value]);
  });

  it("H: euro", () => {
    const parts = [
      { weight: "50", target: ">= 1.234.567,89 €", actual: "753.546,57 €" },
      { weight: "50", target: ">= 9.876.543,23 €", actual: "6.383.479,25 €" },
    ];
    const score = scorePlan(planWith(...parts), rules);
    // (50·753546,57/1234567,89 + 50·6383479,25/9876543,23) = 62,83499999999999998978…
    expect(score.value?.toFixed()).toBe("62.83");
    const digits = (score.points!.numerator * 10n ** 20n) / score.points!.denominator;
    expect(digits).toBe(6283499999999999998978n);
  });

  it("three equal indicators at 100 total 100, however their weights were rounded", () => {
    for (const weight of ["33,33%", "33,34%", undefined]) {
      const third = { target: ">= 90 %", actual: "90 %", ...(weight !== undefined && { weight }) };
      expect(written(scorePlan(planWith(third, third, third), rules).points)).toBe("100");
    }
  });
});

describe("actuals", () => {
  const two = planOf(
    { indicators: [{ code: "T", name: "T", target: ">= 90 %", actual: "9 %" }] },
    { indicators: [{ code: "T", name: "T", target: ">= 90 %", actual: "18 %" }] },
  );
  const pointsOf = (actuals: ScoreOptions["actuals"]) => scorePlan(two, rules, { actuals }).children[0]!.children.map((node) => written(node.points));

  it.each<[ScoreOptions["actuals"], string[]]>([
    [undefined, ["10", "20"]],
    [{ T: "81 %" }, ["90", "90"]],
    [new Map([["T", "81 %"]]), ["90", "90"]],
    [{ "a/o2/T": "45 %" }, ["10", "50"]],
    [{ T: "81 %", "a/o2/T": "45 %" }, ["90", "50"]],
    [{ "a/o2/T": "45 %", T: "81 %" }, ["90", "50"]],
    [{ T: { kind: "missing", reason: "notMeasured" } }, ["0", "0"]],
    [{ T: { correction: { kind: "forced", points: "77", note: "OIV" } } }, ["77", "77"]],
    [{ T: { correction: { kind: "exogenous", share: "50", note: "OIV" } } }, ["55", "60"]],
    [{ "a/o1/T": { actual: "45 %", correction: { kind: "exogenous", share: "50", note: "OIV" } } }, ["75", "20"]],
  ])("%j: one measurement counts under every service, the id wins over the code", (actuals, points) => {
    expect(pointsOf(actuals)).toEqual(points);
  });

  it("show on the node as they were used", () => {
    const [node] = scorePlan(two, rules, { actuals: { T: "81 %" } }).children[0]!.children[0]!.children;
    expect(node).toMatchObject({ target: { kind: "atLeast" }, actual: { kind: "measured", quantity: { unit: "percent" } } });
  });

  it("are read once: what the caller changes later changes nothing", () => {
    const entry = { actual: "81 %" };
    const actuals: Record<string, { actual: string }> = { T: entry };
    const score = scorePlan(two, rules, { actuals });
    entry.actual = "0 %";
    delete actuals["T"];
    expect(written(score.points)).toBe("90");
  });
});

describe("the scored year and the day", () => {
  const revised = planWith({
    target: [{ target: "entro il 30/06" }, { target: "entro il 30/11", from: "2021-07-01" }, { target: "entro il 31/03", year: 2022 }],
    actual: "15/10/2021",
  });
  const pointsAt = (options: ScoreOptions) => written(scorePlan(revised, rules, options).points);

  it.each<[ScoreOptions, string]>([
    [{}, "100"],
    [{ asOf: "2021-06-30" }, "0"],
    [{ asOf: "2021-07-01" }, "100"],
    [{ year: 2022 }, "100"],
    [{ year: 2020 }, "0"],
  ])("%j: %s", (options, points) => {
    expect(pointsAt(options)).toBe(points);
  });

  it("without a version that holds there is no target", () => {
    const later = planWith({ target: [{ target: ">= 90 %", from: "2022-01-01" }], actual: "81 %" });
    const [node] = scorePlan(later, rules).children[0]!.children[0]!.children;
    expect(node).toMatchObject({ state: "excluded", reason: "noTarget", target: undefined });
  });
});

describe("a plan made by hand", () => {
  const own = planWith({ target: ">= 90 %" });
  const [area] = own.areas;
  const [objective] = area!.objectives!;
  const empty = { id: objective!.id, title: "O" };
  const nested = (levels: number, last: Objective): Objective => (levels === 1 ? last : { ...empty, objectives: [nested(levels - 1, last)] });
  const deep = (levels: number, last: Objective): Plan => ({ ...own, areas: [{ ...area!, objectives: [nested(levels, last)] }] });

  // The body and the area are two levels more.
  it.each<[string, Plan]>([
    ["29 objectives in one another, with an indicator", deep(29, objective!)],
    ["30, with nothing below", deep(30, { ...empty, indicators: [], objectives: [] })],
  ])("of 32 levels is scored: %s", (_what, made) => {
    expect(scorePlan(made, rules).issues).toEqual([]);
  });

  it.each<[string, Plan, string]>([
    ["30 objectives in one another, with an indicator", deep(30, objective!), "indicators"],
    ["31", deep(31, empty), "objectives"],
  ])("of 33 levels is refused: %s", (_what, made, key) => {
    const path = ["areas", 0, ...Array.from({ length: 30 }, () => ["objectives", 0]).flat(), key, 0];
    expect(() => scorePlan(made, rules)).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code: "schema.tooDeep", path })] }));
  });
});

it("scores do not share what stands below their indicators", () => {
  const own = planWith({ target: ">= 90 %" });
  const [one, other] = [scorePlan(own, rules), scorePlan(own, rules)].map((score) => score.children[0]!.children[0]!.children[0]!.children);
  expect([one, other]).toEqual([[], []]);
  expect(one).not.toBe(other);
});

it("a tree can be built from what was scored before", () => {
  const two = planOf({ indicators: [{ code: "A", name: "A", target: "5", actual: "5" }] }, { indicators: [{ code: "B", name: "B", target: "5" }] });
  const before = scorePlan(two, rules);
  const scoring = { ruleSet: rules, settings: settingsOf({ actuals: { B: "4" } }, 2021) };
  const after = scoreTree(two, scoring, { children: before.children as never, isUnchanged: ({ code }) => code === "A" });
  expect(after.children[0]!.children[0]).toBe(before.children[0]!.children[0]);
  expect(after.children[0]!.children[1]).not.toBe(before.children[0]!.children[1]);
  expect(written(after.points)).toBe("90");
});

describe("an independent reading of the rules", () => {
  it("gives every node the same verdict, for 500 plans, rule sets and results", { timeout: 60_000 }, () => {
    const property = fc.property(oracleCase, ({ plan: json, rules: drawn, options }) => {
      const score = scorePlan(parsePlan(json), parseRuleSet(drawn), options);
      expect(differences(scoreToJSON(score), verdictOf(json, drawn, options))).toEqual([]);
    });
    fc.assert(property, { numRuns: 500, endOnFailure: true });
  });

  it("is not idle: many of its indicators are compared, and every reason occurs", () => {
    const seen = fc
      .sample(oracleCase, { numRuns: 200, seed: 1 })
      .flatMap(({ plan: json, rules: drawn, options }) => indicatorsOf(scorePlan(parsePlan(json), drawn, options)));
    const reasons = new Set(seen.map(({ reason }) => reason ?? "none"));
    expect(seen.filter(({ met }) => met !== undefined).length).toBeGreaterThan(seen.length / 4);
    expect([...reasons].toSorted()).toEqual(["cancelled", "noTarget", "none", "notAssessable", "notAvailable", "notComputable", "notMeasured"]);
  });
});

function indicatorsOf(score: Score): readonly IndicatorScore[] {
  return [...nodesOf(score)].filter((node) => node.kind === "indicator");
}

it("the order of children never matters", () => {
  const facts = (score: BodyScore) =>
    [...nodesOf(score)]
      .map(({ id, points, coverage, outlook }) => [id, written(points), written(coverage), written(outlook?.low), written(outlook?.high)].join(" "))
      .toSorted();
  const property = fc.property(oracleCase, ({ plan: json, rules: drawn, options }) => {
    const [straight, turned] = [json, reversed(json)].map((one) => scorePlan(parsePlan(one), drawn, options));
    expect(facts(turned!)).toEqual(facts(straight!));
  });
  fc.assert(property, { numRuns: 100, endOnFailure: true });
});

/** The same plan with every list of children turned round. */
function reversed<T extends object>(node: T): T {
  const lists = ["areas", "services", "objectives", "indicators"];
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    lists.includes(key) ? (value as object[]).map(reversed).toReversed() : (value as unknown),
  ]);
  return Object.fromEntries(entries) as T;
}

describe("scoring is total", () => {
  it("for any accepted plan and rule set, whatever the options: 2,000 plans", { timeout: 120_000 }, () => {
    const property = fc.property(planJson, ruleSet, fc.nat(), (drawnPlan, drawn, at) => {
      const parsed = parsePlan(drawnPlan);
      const scored = scorePlan(parsed, drawn, hostileOptions(namesOf(parsed), at));
      for (const node of nodesOf(scored)) expect(unsound(node)).toEqual([]);
      const json = scoreToJSON(scored);
      expect(JSON.parse(JSON.stringify(json))).toStrictEqual(json);
    });
    fc.assert(property, { numRuns: 2_000, endOnFailure: true });
  });

  it("for any JSON as actuals", { timeout: 60_000 }, () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSet: true, withTypedArray: true });
    const property = fc.property(planJson, anything, anything, (json, actuals, value) => {
      const parsed = parsePlan(json);
      const given = Object.fromEntries(namesOf(parsed).map((name) => [name, value]));
      const scores = [actuals, given].map((one) => scorePlan(parsed, rules, { actuals: one as never }));
      for (const score of scores) expect(JSON.stringify(scoreToJSON(score)).length).toBeGreaterThan(0);
    });
    fc.assert(property, { numRuns: 200, endOnFailure: true });
  });

  it("for results and targets of 40 digits", () => {
    const [large, small] = ["9".repeat(40), `0,${"0".repeat(38)}1`];
    const extremes = planWith(
      { target: `>= ${small}`, actual: large },
      { target: `<= ${large}`, actual: small },
      { target: `= -${small}`, actual: large },
    );
    const score = scorePlan(
      extremes,
      rulesWith({ achievement: { exactly: { method: "distance", tolerance: undefined } }, points: { floor: undefined, cap: "1000" } }),
    );
    expect([...nodesOf(score)].flatMap(unsound)).toEqual([]);
    // V − T = 10^40 − 1 + 10^−39, over T that is 10^79 − 10^39 + 1; so 100·(1 − …) = −(10^81 − 10^41)
    const distance = { numerator: -(10n ** 81n - 10n ** 41n), denominator: 1n };
    expect(score.children[0]!.children[0]!.children.map(({ points }) => points)).toEqual([exact("1000"), exact("1000"), distance]);
  });

  it("for a plan of all 32 levels", () => {
    const deep = (level: number): object => ({
      title: `O${level}`,
      ...(level === 31 ? { indicators: [{ name: "I", target: "5", actual: "4" }] } : { objectives: [deep(level + 1)] }),
    });
    const score = scorePlan(parsePlan({ body: "Ente", year: 2021, areas: [{ name: "A", objectives: [deep(3)] }] }), rules);
    expect([written(score.points), [...nodesOf(score)].length]).toEqual(["80", 32]);
  });
});

function namesOf(parsed: Plan): readonly string[] {
  return [...walkPlan(parsed)].flatMap(({ kind, node }) => (kind === "indicator" ? [node.id, ...(node.code === undefined ? [] : [node.code])] : []));
}

/** What is wrong with the numbers of a node. */
function unsound({ id, state, points, value, coverage, outlook, status, steps, issues, excluded }: Score): readonly string[] {
  const fractions = [points, coverage, outlook?.low, outlook?.high].filter((one) => one !== undefined);
  const wrong = [
    ...fractions.filter(({ numerator, denominator }) => typeof numerator !== "bigint" || denominator <= 0n).map(() => "fraction"),
    ...(value !== undefined && !value.isFinite() ? ["value"] : []),
    ...((state === "scored") === (points !== undefined && value !== undefined && status !== undefined) ? [] : ["state"]),
    ...(coverage !== undefined && (coverage.numerator < 0n || coverage.numerator > coverage.denominator) ? ["coverage"] : []),
    ...unfilled(issues),
    ...(steps.length === 0 || !Array.isArray(issues) || !Array.isArray(excluded) ? ["lists"] : []),
  ];
  return wrong.map((what) => `${id}: ${what}`);
}

it("leaves out of a plan what every policy leaves out", () => {
  const score = scorePlan(plan, rulesWith({ missing: everyPolicy("exclude") }), { actuals: { Percent_IndiceTrasp: "annullato" } });
  expect([score.state, score.excluded.length]).toEqual(["unscored", 48]);
});

describe("a plan made by hand", () => {
  const [area] = planWith({ target: ">= 90 %", actual: "81 %" }).areas as [Area];
  const [objective] = area.objectives as [Objective];
  /** Objectives below one another; the body is level 1, the area 2. */
  const nested = (count: number, last: Objective): Plan => {
    const [top] = Array.from({ length: count - 1 }).reduce<readonly Objective[]>(
      (below, _, at) => [{ ...objective, id: `o${at}` as NodeId, indicators: [], objectives: below }],
      [last],
    );
    return { ...plan, areas: [{ ...area, objectives: [top!] }] };
  };

  it("is refused where it was read and then broken", () => {
    const broken = parsePlan({ body: "Ente", year: 2021, areas: [{ name: "A" }] });
    Object.assign(broken.areas, [null]);
    expect(() => scorePlan(broken, rules)).toThrow("Here stands an object, not a plan");
  });

  it("is refused where something else stands in it", () => {
    expect(() => scorePlan({ ...plan, areas: [null] } as never, rules)).toThrow("areas[0]: Here stands null");
  });

  it("is scored down to level 32", () => {
    expect(written(scorePlan(nested(29, objective), rules).points)).toBe("90");
    expect(scorePlan(nested(30, { ...objective, indicators: [], objectives: [] }), rules).state).toBe("unscored");
  });

  it.each<["indicators" | "objectives", object]>([
    ["indicators", {}],
    ["objectives", { indicators: [], objectives: [objective] }],
  ])("is refused where %s stand below it, with their place", async (key, below) => {
    const path = ["areas", 0, ...Array.from({ length: 30 }, () => ["objectives", 0]).flat(), key, 0];
    const outcome = await outcomeOf(() => scorePlan(nested(30, { ...objective, ...below }), rules));
    expect(outcome).toMatchObject({ kind: "planError", issues: [{ code: "schema.tooDeep", path }] });
  });
});
