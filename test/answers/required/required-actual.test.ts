import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftDay } from "../../../src/calendar/day-count.ts";
import { add, compare, type Fraction, fraction, ZERO } from "../../../src/decimal/fraction.ts";
import {
  type ActualInput,
  Decimal,
  formatActual,
  formatBound,
  formatTarget,
  type IndicatorScore,
  parsePlan,
  requiredActual,
  type RequiredActual,
  type RequiredBound,
  type RuleSet,
  ruleSets,
  safeRequiredActual,
  type Score,
  scorePlan,
} from "../../../src/index.ts";
import type { IndicatorJson } from "../../../src/plan/json.ts";
import { type Case, oracleCase } from "../../tools/oracle-cases.ts";
import { ruleSet, scale } from "../../tools/rule-set-arbitrary.ts";
import { exact, planOf, planWith, rulesWith, written } from "../../tools/scoring.ts";

/** An answer in words: what is required, up to where, and the points that it comes to. */
function inWords(answer: RequiredActual): string {
  switch (answer.kind) {
    case "required":
      return [formatBound(answer.bound), answer.limit === undefined ? [] : `not beyond ${formatBound(answer.limit)}`, written(answer.reaches)]
        .flat()
        .join(", ");
    case "alreadyReached":
      return `already ${written(answer.reaches)}`;
    case "unreachable":
      return `at best ${written(answer.best) ?? "without points"}`;
  }
}

type Own = Partial<IndicatorJson> & Pick<IndicatorJson, "target">;

/** What one indicator by itself needs. */
function ofOne(own: Own, goal: string, rules: RuleSet = rulesWith()): string {
  return inWords(requiredActual(scorePlan(planWith(own), rules), "I1", { goal }));
}

describe("of one indicator by the base rules", () => {
  it.each<[target: string, goal: string, expected: string]>([
    [">= 90,00 %", "100", ">= 90,00 %, 100"],
    [">= 90,00 %", "95", ">= 85,50 %, 95"], // 90 · 0,95
    [">= 90 %", "95", ">= 85,50 %, 95"], // two decimals at least
    [">= 90,000 %", "50.001", ">= 45,001 %, 450010/9000"], // 45,0009, rounded up to a thousandth
    [">= 12 N.", "95", ">= 12 N., 100"], // 11,4
    [">= 12 N.", "90", ">= 11 N., 275/3"], // 10,8; 100 · 11/12
    [">= 12,0 N.", "90", ">= 10,8 N., 90"],
    [">= 4 incontri", "70", ">= 3 incontri, 75"],
    ["> 5 N.", "100", ">= 5 N., 100"], // the formula of atLeast: 100 at the threshold itself
    ["<= 180 gg", "95", "<= 189 gg, 2000/21"], // 189,47
    ["<= 180 gg", "100", "<= 180 gg, 100"],
    ["< 5 gg", "100", "<= 5 gg, 100"],
    ["100,00 %", "97.5", ">= 97,50 %, 97.5"],
    ["<= 0 N.", "1", "<= 0 N., 100"], // met or not
    [">= -100 N.", "80", ">= -125 N., 80"], // mirrored: 100 · 100/125
    ["entro il 30/11/2021", "1", "<= 30/11/2021, 100"],
    ["entro il 30/11", "100", "<= 30/11/2021, 100"],
    ["SI", "100", "SI, 100"],
    ["NO", "0.5", "NO, 100"],
    ["= 4 N.", "60", "= 4 N., 100"],
    ["tra 5 e 10 N.", "80", ">= 4 N., not beyond <= 12 N., 80"],
    ["tra 5 e 10 N.", "100", ">= 5 N., not beyond <= 10 N., 100"],
    ["tra 5 e 10,5 N.", "100", ">= 5,0 N., not beyond <= 10,5 N., 100"],
    [">= 90,00 %", "0", "qualsiasi valore, 0"], // the floor
    ["SI", "0", "qualsiasi valore, 0"],
    ["entro il 30/11/2021", "-1", "qualsiasi valore, 0"],
    [">= 90,00 %", "101", "at best 100"],
    ["SI", "101", "at best 100"],
    ["N/D", "50", "at best without points"],
  ])("%s to %s: %s", (target, goal, expected) => {
    const answer = expected.replace(/([\d.]+)\/([\d.]+)$|([\d.]+)$/, (text) => written(exact(text)) ?? text);
    expect(ofOne({ target, actual: "annullato" }, goal)).toBe(answer);
  });

  it.each<[string, Own, string, string]>([
    ["a change in % of a starting value", { target: "+20,00 % sulla base", baseline: "50 N." }, "90", ">= 54 N., 90"],
    ["a change in the unit of the starting value", { target: "-5,5 gg sulla base", baseline: "50 gg" }, "100", "<= 44,5 gg, 100"],
    ["a change in percentage points", { target: "+5 p.p. sulla base", baseline: "50 %" }, "90", ">= 49,50 %, 90"],
    ["the version of the target that holds", { target: [{ target: ">= 10 N." }, { target: ">= 20 N.", year: 2021 }] }, "90", ">= 18 N., 90"],
    ["own points", { target: ">= 10 N.", points: { cap: "120" } }, "115", ">= 12 N., 120"],
    ["a promise in words", { target: { text: "Avvio del servizio" } }, "1", "at best without points"],
    [
      "an exogenous correction, which stays",
      { target: ">= 100 N." },
      "90",
      ">= 80 N., 90", // 80 + 20 · 50/100
    ],
  ])("%s", (what, own, goal, expected) => {
    const correction = { kind: "exogenous" as const, share: "50", note: "Delibera 3" };
    const actuals = what.includes("correction") ? { I1: { actual: "0 N.", correction } } : {};
    const score = scorePlan(planWith({ actual: "annullato", ...own }), rulesWith(), { actuals });
    expect(inWords(requiredActual(score, "I1", { goal }))).toBe(expected);
  });

  it("has nothing to ask of forced points", () => {
    const correction = { kind: "forced" as const, points: "70", note: "Delibera 3" };
    const score = scorePlan(planWith({ target: ">= 10 N." }), rulesWith(), { actuals: { I1: { actual: "1 N.", correction } } });
    expect(inWords(requiredActual(score, "I1", { goal: "70" }))).toBe("already 70");
    expect(inWords(requiredActual(score, "I1", { goal: "71" }))).toBe("at best 70");
  });
});

describe("by other rules", () => {
  const complement = { atMost: { method: "complement" } } as const;
  const scaleOf = (...bands: NonNullable<RuleSet["points"]["scale"]>["bands"]) => ({ points: { scale: { bands }, cap: "100" } });
  const delay = (...bands: NonNullable<RuleSet["points"]["scale"]>["bands"]) => ({
    achievement: { by: { method: "delay" as const, scale: { bands } } },
  });

  it.each<[string, Parameters<typeof rulesWith>[0], Own, string, string]>([
    ["complement", { achievement: complement }, { target: "<= 180 gg" }, "95", "<= 189 gg, 95"], // 100 · (360 − 189)/180
    ["baseline", { achievement: { atMost: { method: "baseline" } } }, { target: "<= 180 gg", baseline: "240 gg" }, "50", "<= 210 gg, 50"],
    ["no cap", { achievement: complement, points: { cap: undefined } }, { target: ">= 3 N." }, "110", ">= 4 N., 400/3"],
    ["a higher cap", { points: { cap: "120" } }, { target: "<= 180 gg" }, "110", "<= 163 gg, 18000/163"], // 163,63
    ["no floor", { achievement: complement, points: { floor: undefined } }, { target: "<= 180 gg" }, "-50", "<= 450 gg, -50"],
    [
      "a scale of steps",
      scaleOf({ below: "60", points: "0" }, { below: "90", points: "50" }, { points: "100" }),
      { target: ">= 10 N." },
      "40",
      ">= 6 N., 50",
    ],
    [
      "a band that ends with its upper end",
      scaleOf({ upTo: "60", points: "0" }, { upTo: "90", points: "50" }, { points: "100" }),
      { target: ">= 10 N." },
      "40",
      ">= 7 N., 50",
    ],
    [
      "a linear band",
      scaleOf({ below: "50", points: "0" }, { below: "100", points: { from: "20", to: "80" } }, { points: "100" }),
      { target: ">= 100,0 N." },
      "50",
      ">= 75,0 N., 50",
    ],
    [
      "a scale that falls at its end",
      scaleOf({ below: "50", points: "0" }, { below: "150", points: "100" }, { points: "30" }),
      { target: ">= 10 N." },
      "90",
      ">= 5 N., not beyond <= 14 N., 100",
    ],
    [
      "a scale that reaches the goal twice, of which the nearer to the target counts",
      scaleOf({ below: "10", points: "100" }, { below: "70", points: "0" }, { points: "100" }),
      { target: ">= 10 N." },
      "90",
      ">= 7 N., 100",
    ],
    ["a scale that turns more into less", scaleOf({ upTo: "50", points: "100" }, { points: "0" }), { target: ">= 10 N." }, "90", "<= 5 N., 100"],
    [
      "a delay",
      delay({ upTo: "0", points: "100" }, { upTo: "30", points: { from: "100", to: "70" } }, { points: "0" }),
      { target: "entro il 30/11/2021" },
      "90",
      "<= 10/12/2021, 90",
    ],
    [
      "a delay that does not like haste",
      delay({ below: "-5", points: "0" }, { upTo: "0", points: "100" }, { points: "0" }),
      { target: "entro il 30/11/2021" },
      "90",
      "<= 30/11/2021, not beyond >= 25/11/2021, 100",
    ],
    [
      "distance",
      { achievement: { exactly: { method: "distance", tolerance: undefined } } },
      { target: "= 4 N." },
      "75",
      ">= 3 N., not beyond <= 5 N., 75",
    ],
    [
      "distance, from where the actual lies",
      { achievement: { exactly: { method: "distance", tolerance: undefined } } },
      { target: "= 4 N.", actual: "7 N." },
      "75",
      "<= 5 N., not beyond >= 3 N., 75",
    ],
    [
      "a tolerance",
      { achievement: { exactly: { method: "allOrNothing", tolerance: "0.5" } } },
      { target: "= 4,0 N.", actual: "1,0 N." },
      "75",
      ">= 3,5 N., not beyond <= 4,5 N., 100",
    ],
    ["a target between, from above", {}, { target: "tra 5 e 10 N.", actual: "20 N." }, "80", "<= 12 N., not beyond >= 4 N., 250/3"],
    ["rounded achievement", { rounding: [{ at: "achievement", decimals: 0, mode: "halfUp" }] }, { target: ">= 90,00 %" }, "95", ">= 85,05 %, 95"], // 94,5
    ["rounded points", { rounding: [{ at: "points", decimals: 0, mode: "down" }] }, { target: "<= 180 gg" }, "95", "<= 189 gg, 95"],
    ["a plain target that means exactly", { plainTarget: "exactly" }, { target: "4 N." }, "1", "= 4 N., 100"],
    ["a plain target that is refused", { plainTarget: "refuse" }, { target: "4 N." }, "1", "at best without points"],
    [
      "own points without a cap, where an actual of 0 cannot be computed",
      {},
      { target: "<= 180 gg", points: {} },
      "50",
      "<= 360 gg, not beyond >= 1 gg, 50",
    ],
  ])("%s", (...[, changes, own, goal, expected]) => {
    expect(ofOne({ actual: "annullato", ...own }, goal, rulesWith(changes))).toBe(expected);
  });
});

describe("at a node above", () => {
  const plan = planOf(
    {
      code: "1.1.1",
      weight: "40",
      indicators: [
        { code: "A", name: "A", weight: "30", target: ">= 100 N.", actual: "50 N." },
        { code: "B", name: "B", weight: "70", target: ">= 10 N.", actual: "9 N." },
      ],
    },
    { code: "1.1.2", weight: "60", indicators: [{ code: "A", name: "A", target: ">= 100 N.", actual: "80 N." }] },
  );
  const score = scorePlan(plan, rulesWith());

  it.each([
    // 1.1.1: 0,3 · a + 0,7 · 90 = 63 + 0,3a; the body: 0,4 · (63 + 0,3a) + 0,6 · 80 = 73,2 + 0,12a
    ["A", "1.1.1", "90", ">= 90 N., 90"],
    ["a/1.1.1/A", undefined, "80", ">= 57 N., 2001/25"], // 56,67; 73,2 + 6,84
    ["a/1.1.1/A", "ente", "85.2", ">= 100 N., 426/5"],
    ["a/1.1.1/A", undefined, "85.21", "at best 426/5"],
    ["A", "a/1.1.1/A", "60", ">= 60 N., 60"],
    ["B", "1.1.1", "50", "already 78"], // 15 + 63
  ])("%s at %s to %s: %s", (id, at, goal, expected) => {
    const answer = requiredActual(score, id, at === undefined ? { goal } : { goal, at });
    expect(inWords(answer)).toBe(expected);
  });

  it("says which indicator and which node were meant", () => {
    expect(requiredActual(score, "B", { goal: "90", at: "1.1.1" })).toMatchObject({ id: "a/1.1.1/B", at: "a/1.1.1" });
    expect(requiredActual(score, "B", { goal: "90" })).toMatchObject({ id: "a/1.1.1/B", at: "ente" });
  });

  it.each([
    ["gate", "allOrNothing", "60", ">= 100 N., 100"], // below 100 the gate makes it 0
    ["no gate", "minimum", "60", ">= 60 N., 60"],
    ["no gate", "minimum", "61", "at best 60"], // the other one
    ["no gate", "allOrNothing", "1", "at best 0"],
  ] as const)("a %s under %s to %s: %s", (gate, method, goal, expected) => {
    const objective = {
      indicators: [
        { code: "A", name: "A", target: ">= 100 N.", gate: gate === "gate", actual: "0 N." },
        { code: "B", name: "B", target: ">= 10 N.", actual: gate === "gate" ? "10 N." : "6 N." },
      ],
    };
    const rules = rulesWith({ aggregation: { objective: { method } } });
    expect(inWords(requiredActual(scorePlan(planOf(objective), rules), "A", { goal }))).toBe(expected);
  });

  it("looks through the scales and roundings of every level", () => {
    const bands = [{ below: "80", points: "0" }, { below: "90", points: { from: "40", to: "90" } }, { points: "100" }];
    const rules = rulesWith({
      aggregation: { body: { method: "weightedMean", scale: { bands } } },
      rounding: [{ at: "area", decimals: 0, mode: "floor" }],
    });
    // The area: floor(73,2 + 0,12a); the body from 80 on 40 + 5 · (area − 80). 50 is reached by 82: a ≥ 73,33.
    expect(inWords(requiredActual(scorePlan(plan, rules), "a/1.1.1/A", { goal: "50" }))).toBe(">= 74 N., 50");
  });
});

describe("the goal", () => {
  const score = scorePlan(planWith({ target: ">= 90,00 %", actual: "9 %" }), rulesWith());

  it.each([["95"], [" 95 "], ["95,0"], ["95.0"], [95], [new Decimal(95)], [{ numerator: 190n, denominator: 2n }]])("is read: %s", (goal) => {
    expect(inWords(requiredActual(score, "I1", { goal }))).toBe(">= 85,50 %, 95");
  });

  it("may be a number with decimals, which is what its shortest text says", () => {
    expect(inWords(requiredActual(score, "I1", { goal: 0.1 + 80 }))).toBe(">= 72,09 %, 801/10");
  });

  it("is exact where it is a fraction", () => {
    expect(inWords(requiredActual(score, "I1", { goal: exact("200/3") }))).toBe(">= 60,00 %, 200/3");
    expect(inWords(requiredActual(score, "I1", { goal: "66.66666666666666666667" }))).toBe(
      ">= 60,01 %, 2000333333333333/30000000000000".replace(/, .*/, ", 6001/90"),
    );
  });

  it.each([
    [""],
    ["95 %"],
    ["1e2"],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [1e40],
    [null],
    [undefined],
    [{ numerator: 1n, denominator: 0n }],
    [{}],
  ])("is refused: %s", (goal) => {
    expect(safeRequiredActual(score, "I1", { goal: goal as string })).toMatchObject({
      success: false,
      issues: [{ code: "answers.goal", path: ["goal"] }],
    });
  });
});

describe("the names", () => {
  const twice = planOf(
    { code: "2.1.1", indicators: [{ code: "A", name: "A", target: "SI" }] },
    {
      code: "2.1.2",
      indicators: [{ code: "A", name: "A", target: "SI" }],
      objectives: [{ code: "2.1.2", title: "Sotto", indicators: [{ code: "B", name: "B", target: "SI" }] }],
    },
  );
  const score = scorePlan(twice, rulesWith());

  it.each<[string, string | undefined, string, object]>([
    ["C", undefined, "answers.unknownIndicator", { path: ["id"], params: { name: "C" } }],
    ["2.1.1", undefined, "answers.unknownIndicator", { params: { name: "2.1.1" } }],
    ["B", "2.1.1", "answers.notAbove", { path: ["at"], params: { at: "2.1.1", name: "B" } }],
    ["A", undefined, "answers.ambiguous", { path: ["id"], expected: ["a/2.1.1/A", "a/2.1.2/A"] }],
    ["B", "2.1.2", "answers.ambiguous", { path: ["at"], expected: ["a/2.1.2", "a/2.1.2/2.1.2"] }],
  ])("%s at %s: %s", (id, at, code, rest) => {
    const read = safeRequiredActual(score, id, at === undefined ? { goal: 1 } : { goal: 1, at });
    expect(read).toMatchObject({ success: false, issues: [{ code, ...rest }] });
    expect(() => requiredActual(score, id, at === undefined ? { goal: 1 } : { goal: 1, at })).toThrow(code);
  });

  it.each([[null], [Symbol("A")], [5], [{}]])("are refused where they are none: %s", (name) => {
    expect(safeRequiredActual(score, name as string, { goal: 1 })).toMatchObject({ success: false, issues: [{ code: "answers.unknownIndicator" }] });
  });

  it("and the options may be anything", () => {
    expect(safeRequiredActual(score, "A", null as never)).toMatchObject({ success: false, issues: [{ code: "answers.goal" }] });
  });
});

describe("the work", () => {
  it("does not grow with the numbers, but with their digits", () => {
    const nines = "9".repeat(40);
    expect(ofOne({ target: `>= ${nines} N.`, actual: "annullato" }, "100")).toBe(`>= ${nines.replace(/\B(?=(?:\d{3})+$)/g, ".")} N., 100`);
    expect(ofOne({ target: `>= 0,${"0".repeat(38)}9 N.`, actual: "annullato" }, "50")).toBe(`>= 0,${"0".repeat(38)}5 N., 500/9`);
  });

  /** Up to 50 and down again, over and over. */
  const tent = {
    bands: [
      { upTo: "0", points: "0" },
      { upTo: "50", points: { from: "0", to: "100" } },
      { upTo: "100", points: { from: "100", to: "0" } },
      { points: "0" },
    ],
  };
  const nested = (depth: number): object =>
    depth === 0
      ? { indicators: [{ code: "A", name: "A", target: ">= 1.000.000 N." }] }
      : { objectives: [{ code: `O${depth}`, title: "O", ...nested(depth - 1) }] };

  it("ends where scales fold the points too often", () => {
    const plan = planOf(nested(26));
    const score = scorePlan(plan, rulesWith({ aggregation: { objective: { method: "mean", scale: tent } } }));
    expect(safeRequiredActual(score, "A", { goal: "99.9999" })).toMatchObject({
      success: false,
      issues: [{ code: "answers.tooManyBands", params: { name: "ente" } }],
    });
  });

  it("and finds the nearest of many values where they fold them less often", () => {
    const score = scorePlan(planOf(nested(5)), rulesWith({ aggregation: { objective: { method: "mean", scale: tent } } }));
    // Six folds: 100 is reached at odd multiples of 1/64 of the target, of which the nearest is 63/64 = 984.375, and is left by 0,0064 a step.
    expect(inWords(requiredActual(score, "A", { goal: "99.9" }))).toBe(">= 984.360 N., not beyond <= 984.390 N., 12488/125");
  });
});

// ── Properties ───────────────────────────────────────────────────────────────────────────────────────────────────────

const nodesOf = (node: Score): readonly Score[] => [node, ...node.children.flatMap(nodesOf)];
const waysOf = (node: Score): readonly (readonly Score[])[] =>
  node.kind === "indicator" ? [[node]] : node.children.flatMap((child) => waysOf(child).map((way) => [node, ...way]));

/** The text of a bound's value moved by so many steps. */
function moved(bound: Exclude<RequiredBound, { kind: "any" }>, steps: number): string {
  switch (bound.kind) {
    case "quantity": {
      const { quantity } = bound;
      const value = new Decimal(quantity.value.toFixed()).plus(new Decimal(steps).times(new Decimal(10).pow(-quantity.decimals)));
      return formatActual({ kind: "measured", quantity: { ...quantity, value } });
    }
    case "date": {
      const { year = 0, month, day } = bound.date;
      const [y = 0, m = 0, d = 0] = shiftDay(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`, steps)
        .split("-")
        .map(Number);
      return formatActual({ kind: "date", date: { year: y, month: m, day: d } });
    }
    case "yesNo":
      return formatActual({ kind: "yesNo", value: steps === 0 ? bound.value : !bound.value });
  }
}

/** Steps beyond a bound, where the goal is missed. */
const beyond = (bound: Exclude<RequiredBound, { kind: "any" }>): readonly number[] =>
  bound.kind === "yesNo" ? [1] : { ">=": [-1], "<=": [1], "=": [-1, 1] }[bound.comparator];

/** Any points, or about those that some actual comes to. */
const GOALS = fc.oneof(
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: -20, max: 1000 }), fc.integer({ min: 1, max: 30 }))
      .map(([top, bottom]) => ({ points: fraction(BigInt(top), BigInt(bottom)) })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ like: fc.nat(), points: fc.constantFrom("0", "0", "1/7", "-1/7").map(exact) }, { requiredKeys: ["like", "points"] }),
  },
);

const SAMPLES = ["0", "0,01", "1", "5", "7", "9,99", "10", "12", "50", "99,99", "100", "1000", "-5", "-100"];

/** Actuals of the right kind for a target, of no more decimals than its step. */
function samplesFor({ target }: IndicatorScore): readonly string[] {
  if (target?.kind === "by") return ["01/01/2021", "29/11/2021", "30/11/2021", "01/12/2021", "31/12/2021", "30/11/2022", "15/01/2022"];
  if (target === undefined || target.kind === "yesNo") return ["SI", "NO"];
  const text = formatTarget(target);
  const decimals = target.kind === "change" ? 0 : text.endsWith("%") ? 2 : (/,(\d+)/.exec(text)?.[1]?.length ?? 0);
  return SAMPLES.filter((sample) => (sample.split(",")[1]?.length ?? 0) <= decimals);
}

/** What is asked of a case: which indicator, which node above it, and which goal. */
const QUESTION = fc.record({ which: fc.nat(), height: fc.nat(), goal: GOALS });
type Question = typeof QUESTION extends fc.Arbitrary<infer T> ? T : never;

/** Asks for an indicator of a case, and holds the answer against scores of their own: what was answered, and what does not hold of it. */
function confirm(
  { plan: json, rules, options }: Case,
  { which, height, goal: drawn }: Question,
): { readonly kind: string; readonly faults: readonly string[] } {
  const plan = parsePlan(json);
  const score = scorePlan(plan, rules, options);
  const ways = waysOf(score);
  fc.pre(ways.length > 0);
  const way = ways[which % ways.length]!;
  const leaf = way.at(-1) as IndicatorScore;
  const at = way[height % way.length]!;
  const given = options.actuals?.get(leaf.id) ?? (leaf.code === undefined ? undefined : options.actuals?.get(leaf.code));
  const correction = typeof given === "object" ? given.correction : undefined;
  const pointsWith = (actual: string): Fraction | undefined => {
    const actuals = new Map<string, ActualInput>([...(options.actuals ?? []), [leaf.id, { actual, ...(correction && { correction }) }]]);
    return nodesOf(scorePlan(plan, rules, { ...options, actuals })).find(({ id }) => id === at.id)?.points;
  };
  const samples = samplesFor(leaf);
  const goal = add(drawn.points, ("like" in drawn ? pointsWith(samples[drawn.like % samples.length]!) : undefined) ?? ZERO);
  const isEnough = (points: Fraction | undefined): boolean => points !== undefined && compare(points, goal) >= 0;
  const reaches = (actual: string): boolean => isEnough(pointsWith(actual));

  const answer = requiredActual(score, leaf.id, { goal, at: at.id });
  const facts: Readonly<Record<string, boolean>> = {
    "the nodes that were asked for": answer.id === leaf.id && answer.at === at.id,
    "reached before": (answer.kind === "alreadyReached") === isEnough(at.points),
    ...factsOf(answer, { samples, pointsWith, reaches, isEnough }),
  };
  const kind = answer.kind !== "required" ? answer.kind : answer.limit === undefined ? answer.bound.kind : "limited";
  return { kind, faults: Object.keys(facts).filter((fact) => facts[fact] !== true) };
}

interface Trial {
  readonly samples: readonly string[];
  readonly pointsWith: (actual: string) => Fraction | undefined;
  readonly reaches: (actual: string) => boolean;
  readonly isEnough: (points: Fraction | undefined) => boolean;
}

/** What must hold of an answer. */
function factsOf(answer: RequiredActual, { samples, pointsWith, reaches, isEnough }: Trial): Readonly<Record<string, boolean>> {
  if (answer.kind === "alreadyReached") return { "enough before": isEnough(answer.reaches) };
  if (answer.kind === "unreachable") {
    const { best } = answer;
    const isBetter = (points: Fraction | undefined): boolean => points !== undefined && (best === undefined || compare(points, best) > 0);
    return { "no actual reaches it": !samples.some(reaches), "no actual is better than the best": !samples.map(pointsWith).some(isBetter) };
  }
  const { bound, limit } = answer;
  if (bound.kind === "any") {
    const isLess = (points: Fraction | undefined): boolean => points === undefined || compare(points, answer.reaches) < 0;
    return { "enough at worst": isEnough(answer.reaches), "no actual has fewer points": !samples.map(pointsWith).some(isLess) };
  }
  const ends = [bound, ...(limit === undefined || limit.kind === "any" ? [] : [limit])];
  return {
    "the points of the bound": written(pointsWith(moved(bound, 0))) === written(answer.reaches),
    "the bound and the limit reach it": ends.every((end) => reaches(moved(end, 0))),
    "one step beyond does not": !ends.some((end) => beyond(end).some((steps) => reaches(moved(end, steps)))),
  };
}

const RUNS = 400;

it("answers what scoring confirms, whatever the plan and the rules: the bound reaches the goal, one step worse does not", () => {
  fc.assert(
    fc.property(oracleCase, QUESTION, (one, question) => {
      expect(confirm(one, question).faults).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 60_000);

const TARGETS =
  ">= 10 N.|> 5,5 N.|>= -10,00 N.|<= 12 gg|< 100,00 %|<= 0 N.|<= -5 %|= 5 N.|50 %|tra 5 e 10 N.|tra > 5 N. e < 10,5 N.|tra 0 e 12|+20,00 % sulla base|-5 N. sulla base|entro il 30/11/2021|SI".split(
    "|",
  );

const OPEN: fc.Arbitrary<IndicatorJson> = fc
  .record(
    {
      target: fc.constantFrom(...TARGETS),
      actual: fc.constantFrom("", "N/D", "annullato", "3", "8", "43/45"),
      baseline: fc.constantFrom("20 N.", "7", "-5"),
      gate: fc.boolean(),
      points: fc.record({ scale: scale(-10, 120), floor: fc.constantFrom("0", "-10"), cap: fc.constantFrom("100", "120.5") }, { requiredKeys: [] }),
    },
    { requiredKeys: ["target", "actual"] },
  )
  .map((drawn) => ({ name: "I", ...drawn }));

/** Plans of a few indicators that count, so that most of them can change the body. */
const SMALL: fc.Arbitrary<Case> = fc
  .record({
    rules: ruleSet,
    indicators: fc.array(OPEN, { minLength: 1, maxLength: 3 }),
    beside: OPEN,
    phase: fc.constantFrom("interim" as const, "final" as const),
  })
  .map(({ rules, indicators, beside, phase }) => {
    const inner = { title: "O", objectives: [{ title: "P", indicators: indicators.map((one, at) => ({ ...one, code: `I${at}` })) }] };
    const objectives = [inner, { title: "Q", indicators: [{ ...beside, code: "B", actual: "6" }] }];
    return { plan: { body: "Ente", year: 2021, areas: [{ name: "A", objectives }] }, rules, options: { phase } };
  });

it("and in plans where every indicator counts", () => {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(SMALL, QUESTION, (one, question) => {
      const { kind, faults } = confirm(one, question);
      expect(faults).toEqual([]);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }),
    { numRuns: 2 * RUNS },
  );
  expect([...counts.keys()].toSorted()).toEqual(["alreadyReached", "any", "date", "limited", "quantity", "unreachable", "yesNo"]);
}, 60_000);

it("answers for every indicator of the base rules' own example at once", () => {
  const score = scorePlan(planWith({ target: ">= 90 %", actual: "45 %" }, { target: "<= 180 gg", actual: "360 gg" }), ruleSets.cameraleStandard);
  expect(["I1", "I2"].map((id) => inWords(requiredActual(score, id, { goal: 60 })))).toEqual([">= 63,00 %, 60", "<= 257 gg, 15425/257"]);
});
