import { describe, expect, it } from "vitest";
import type { MissingPolicy, Phase } from "../../src/rules/rule-set.ts";
import { type Actual, type IndicatorScore, parsePlan, scoreIndicator, type ScoreIndicatorOptions, scorePlan, type Target } from "../../src/index.ts";
import { parseTarget } from "../../src/target/parse.ts";
import { everyPolicy, exact, planWith, rulesWith, written } from "../tools/scoring.ts";

const WORDS: Target = { kind: "qualitative", text: "Redigere la carta dei servizi", canonical: true };

/** One case of each reason. */
const REASONS: readonly (readonly [reason: string, target: Target, actual: string])[] = [
  ["notMeasured", parseTarget(">= 90 %"), ""],
  ["notAvailable", parseTarget(">= 90 %"), "N/D"],
  ["notAssessable", parseTarget(">= 90 %"), "non valutabile"],
  ["notAssessable", WORDS, "SI"],
  ["cancelled", parseTarget(">= 90 %"), "annullato"],
  ["noTarget", parseTarget("N/D"), "90 %"],
  ["notComputable", parseTarget(">= 90 %"), "90 gg"],
];

describe.each(REASONS)("%s of %j with %j", (reason, target, actual) => {
  const under = (policy: MissingPolicy, points = {}, options: ScoreIndicatorOptions = {}) =>
    scoreIndicator(target, actual, rulesWith({ missing: everyPolicy(policy), points }), options);

  it.each<[MissingPolicy, object, string, string | undefined]>([
    ["exclude", {}, "excluded", undefined],
    ["block", {}, "unscored", undefined],
    ["zero", {}, "scored", "0"],
    ["zero", { floor: "20" }, "scored", "0"],
    ["full", {}, "scored", "100"],
    ["full", { cap: "80" }, "scored", "80"],
    ["full", { cap: "120" }, "scored", "100"],
    ["zeroActual", {}, "scored", "0"],
  ])("%s %j: %s, %s", (policy, points, state, result) => {
    const node = under(policy, points);
    expect([node.state, written(node.points), node.reason, node.met]).toEqual([state, result, reason, undefined]);
  });

  it("has the policy of its phase", () => {
    const missing = Object.fromEntries(Object.keys(everyPolicy("zero")).map((key) => [key, { interim: "exclude", final: "full" }]));
    const rules = rulesWith({ missing });
    const states = (["interim", "final"] as const).map((phase: Phase) => scoreIndicator(target, actual, rules, { phase }).state);
    expect([...states, scoreIndicator(target, actual, rules).state]).toEqual(["excluded", "scored", "scored"]);
  });

  it("is scored and measured where its points are forced", () => {
    const node = under("block", {}, { correction: { kind: "forced", points: "120.5", note: "OIV" } });
    expect([node.state, written(node.points), node.reason, written(node.coverage)]).toEqual(["scored", "241/2", undefined, "1"]);
    expect(node.issues).toEqual([]);
  });

  it("has nothing that an exogenous correction could raise", () => {
    const node = under("full", { cap: "50" }, { correction: { kind: "exogenous", share: "50", note: "Calamità" } });
    expect(written(node.points)).toBe("50");
    expect(node.issues.map(({ code, path }) => [code, path])).toContainEqual(["score.correctionMissing", ["correction"]]);
  });
});

describe("zeroActual: as if the actual were 0 in the target's unit", () => {
  it.each<[string, string, object, string]>([
    [">= 90 %", "N/D", {}, "0"],
    ["<= 180 gg", "N/D", {}, "100"],
    ["<= 0 N.", "N/D", {}, "100"],
    ["= 0 N.", "N/D", {}, "100"],
    ["= 5 N.", "N/D", {}, "0"],
    ["tra 0 e 10 N.", "N/D", {}, "100"],
    ["SI", "N/D", {}, "0"],
    ["NO", "N/D", {}, "100"],
    ["entro il 30/11/2021", "N/D", {}, "0"],
    [">= 90 %", "90 gg", { floor: "20" }, "20"],
    [">= 90 %", "N/D", { scale: { bands: [{ below: "60", points: "10" }, { points: "same" }] } }, "10"],
    ["N/D", "90 %", { floor: "20" }, "0"],
  ])("%s with %s, points %j: %s", (...[target, actual, points, result]) => {
    const node = scoreIndicator(parseTarget(target), actual, rulesWith({ missing: everyPolicy("zeroActual"), points }));
    expect([node.state, written(node.points), node.met]).toEqual(["scored", result, undefined]);
  });

  it("is 0 points where 0 cannot be computed either", () => {
    const rules = rulesWith({ missing: everyPolicy("zeroActual"), achievement: { zeroTarget: "notComputable" }, points: { floor: "20" } });
    expect(written(scoreIndicator(parseTarget("<= 0 N."), "3", rules).points)).toBe("0");
  });
});

describe("met is the plain truth, whatever the points", () => {
  it.each<[string, string, boolean | undefined, object]>([
    [">= 90 %", "95 %", true, {}],
    ["> 5 N.", "5", false, {}],
    [">= 90 %", "81 %", false, { correction: { kind: "forced", points: "100", note: "OIV" } }],
    ["<= 0 N.", "3", false, {}],
    ["= 4 N.", "4,5", false, {}],
    [">= 90 %", "N/D", undefined, { correction: { kind: "forced", points: "100", note: "OIV" } }],
    [">= 90 %", "90 gg", undefined, {}],
  ])("%s with %s: %s", (...[target, actual, met, options]) => {
    const exactly = { method: "allOrNothing", tolerance: "0.5" } as const;
    const rules = rulesWith({ achievement: { exactly, zeroTarget: "notComputable" } });
    expect(scoreIndicator(parseTarget(target), actual, rules, options as ScoreIndicatorOptions).met).toBe(met);
  });
});

describe("coverage of one indicator", () => {
  it.each<[string, string, string | undefined]>([
    [">= 90 %", "81 %", "1"],
    [">= 90 %", "0 %", "1"],
    [">= 90 %", "", "0"],
    [">= 90 %", "N/D", "0"],
    [">= 90 %", "90 gg", "0"],
    [">= 90 %", "annullato", undefined],
    [">= 90 %", "non valutabile", undefined],
    ["N/D", "90 %", undefined],
  ])("%s with %j: %s", (target, actual, coverage) => {
    expect(written(scoreIndicator(parseTarget(target), actual, rulesWith()).coverage)).toBe(coverage);
  });
});

describe("outlook of one indicator", () => {
  const outlook = ({ outlook: found }: IndicatorScore) => found && [written(found.low), written(found.high)];

  it.each<[string, MissingPolicy, object, string[]]>([
    ["", "exclude", {}, ["0", "100"]],
    ["N/D", "exclude", {}, ["0", "100"]],
    ["", "block", {}, ["0", "100"]],
    ["", "full", {}, ["0", "100"]],
    ["", "exclude", { floor: undefined, cap: "120" }, ["0", "100"]],
    ["", "exclude", { floor: "20", cap: "80" }, ["20", "80"]],
    ["", "exclude", { floor: "-10" }, ["-10", "100"]],
    ["", "zero", { floor: "20" }, ["0", "100"]],
    ["81 %", "exclude", {}, ["90", "90"]],
  ])("%j under %s with %j: %j", (...[actual, policy, points, ends]) => {
    const rules = rulesWith({ missing: everyPolicy(policy), points });
    expect(outlook(scoreIndicator(parseTarget(">= 90 %"), actual, rules))).toEqual(ends);
  });

  it.each(["annullato", "non valutabile", "90 gg"])("%s stays without points", (actual) => {
    expect(outlook(scoreIndicator(parseTarget(">= 90 %"), actual, rulesWith({ missing: everyPolicy("exclude") })))).toBe(undefined);
  });

  it.each(["annullato", "non valutabile", "90 gg"])("%s has the points of its policy", (actual) => {
    expect(outlook(scoreIndicator(parseTarget(">= 90 %"), actual, rulesWith({ missing: everyPolicy("full") })))).toEqual(["100", "100"]);
  });
});

describe("an indicator's own points replace those of the rule set whole", () => {
  it.each<[object, string, string]>([
    [{}, "180 %", "200"],
    [{ cap: "120" }, "180 %", "120"],
    [{ floor: "50" }, "9 %", "50"],
    [{ scale: { bands: [{ below: "60", points: "0" }, { points: "100" }] } }, "81 %", "100"],
    [{ scale: { on: "value", bands: [{ upTo: "81", points: "55" }, { points: "100" }] } }, "81 %", "55"],
    [{ scale: { on: "value", bands: [{ upTo: "81", points: "55" }, { points: "100" }] } }, "39/45", "100"],
  ])("%j with %s: %s", (points, actual, result) => {
    const plan = planWith({ target: ">= 90 %", actual, points });
    expect(written(scorePlan(plan, rulesWith()).children[0]!.children[0]!.children[0]!.points)).toBe(result);
  });

  it("under reciprocal they need a cap of their own for an actual of 0", () => {
    const plan = planWith({ target: "<= 180 gg", actual: "0 gg", points: { floor: "0" } });
    const [node] = scorePlan(plan, rulesWith()).children[0]!.children[0]!.children;
    expect(node).toMatchObject({ reason: "notComputable", met: true, issues: [{ code: "score.cap" }] });
  });

  it("a scale on the value passes dates and yes or no", () => {
    const points = { scale: { on: "value", bands: [{ points: "7" }] } } as const;
    const plan = planWith(
      { target: "entro il 30/11", actual: "30/11/2021", points },
      { target: "SI", actual: "SI", points },
      { target: "5", actual: "5", points },
    );
    expect(scorePlan(plan, rulesWith()).children[0]!.children[0]!.children.map((node) => written(node.points))).toEqual(["100", "100", "7"]);
  });
});

describe("corrections", () => {
  const note = "Delibera 12/2021";

  it.each<[object, string]>([
    [{ kind: "forced", points: "-3" }, "-3"],
    [{ kind: "forced", points: "120.55" }, "2411/20"],
    [{ kind: "exogenous", share: "50" }, "85"],
    [{ kind: "exogenous", share: "100" }, "90"],
  ])("%j: %s, no floor, cap or rounding behind what is forced", (correction, points) => {
    const rules = rulesWith({ points: { floor: "0", cap: "90" }, rounding: [{ at: "points", decimals: 0, mode: "halfUp" }] });
    expect(written(scoreIndicator(parseTarget(">= 100 %"), "70 %", rules, { correction: { ...correction, note } as never }).points)).toBe(points);
  });

  it("without a note they change nothing but the issues", () => {
    const node = scoreIndicator(parseTarget(">= 100 %"), "70 %", rulesWith(), { correction: { kind: "forced", points: "85", note: "" } });
    expect([written(node.points), node.issues.map(({ code }) => code)]).toEqual(["70", ["score.correctionNote"]]);
  });
});

describe("issues", () => {
  it("stand at their place in the plan", () => {
    const plan = planWith(
      { target: ">= 90 %", actual: "90 gg" },
      { target: "entro il 29/02", actual: "28/02/2021" },
      { target: "<= 0 N.", actual: "3" },
    );
    const { issues } = scorePlan(plan, rulesWith({ achievement: { zeroTarget: "notComputable" } }));
    const place = "areas.0.objectives.0.indicators";
    expect(issues.map(({ code, path }) => `${code} ${path?.join(".")}`)).toEqual([
      `score.unit ${place}.0.actual`,
      `score.date ${place}.1.target`,
      `score.zeroTarget ${place}.2.target`,
    ]);
  });

  it("stand at their place below services, and below objectives in one another", () => {
    const broken = { name: "I", target: ">= 90 %", actual: "90 gg" };
    const nested = { title: "O", indicators: [{ ...broken, name: "I1" }], objectives: [{ title: "P", indicators: [broken] }] };
    const areas = [
      { name: "A", services: [{ name: "S", objectives: [nested] }], objectives: [{ title: "Q", indicators: [broken] }] },
      { name: "B", services: [{ name: "T" }, { name: "U", objectives: [{ title: "V" }, { title: "W", indicators: [broken] }] }] },
    ];
    const { issues } = scorePlan(parsePlan({ body: "Ente", year: 2021, areas }), rulesWith());
    expect(issues.map(({ path }) => path?.join("."))).toEqual([
      "areas.0.services.0.objectives.0.indicators.0.actual",
      "areas.0.services.0.objectives.0.objectives.0.indicators.0.actual",
      "areas.0.objectives.0.indicators.0.actual",
      "areas.1.services.1.objectives.1.indicators.0.actual",
    ]);
  });

  it("tell of an actual that cannot be read, also where it would not have counted", () => {
    const node = scoreIndicator(parseTarget("N/D"), "forse", rulesWith());
    expect([node.reason, node.issues.map(({ path }) => path)]).toEqual(["noTarget", [["actual"]]]);
  });
});

describe("the steps", () => {
  const rules = (node: IndicatorScore) => node.steps.map(({ step, rule }) => `${step} ${rule}`);

  it("begin with what was compared", () => {
    const { steps } = scoreIndicator(parseTarget("<= 180 gg"), "210 gg", rulesWith());
    expect(steps.slice(0, 2)).toEqual([
      { step: "measure", rule: "measure", inputs: { target: "<= 180 gg", actual: "210 gg" }, result: false },
      {
        step: "achievement",
        rule: "achievement.atMost.reciprocal",
        inputs: { target: exact("180"), actual: exact("210"), baseline: undefined },
        result: exact("600/7"),
      },
    ]);
  });

  it("hold the starting value, what a change comes to, and why there is a correction", () => {
    const correction = { kind: "exogenous", share: "50", note: "Calamità" } as const;
    const { steps } = scoreIndicator(parseTarget("+20 % sulla base"), "54 gg", rulesWith(), { baseline: "50,0 gg", correction });
    expect(steps[0]?.inputs).toEqual({ target: "+20 % sulla base", actual: "54 gg", baseline: "50,0 gg", goal: exact("60") });
    expect(steps.find(({ rule }) => rule === "correction.exogenous")?.inputs).toEqual({ points: exact("90"), share: exact("50"), note: "Calamità" });
    const plain = scoreIndicator(parseTarget(">= 60 gg"), "54 gg", rulesWith(), { baseline: "50 gg" });
    expect(plain.steps[0]?.inputs).toEqual({ target: ">= 60 gg", actual: "54 gg", baseline: "50 gg" });
  });

  it.each<[string, string | Actual, object, string[]]>([
    [">= 50 %", "39/45", {}, ["measure measure", "achievement achievement.atLeast.ratio", "points points.cap", "status status.displayed"]],
    [">= 50 %", "N/D", {}, ["measure measure", "points missing.notAvailable.final.zero", "status status.displayed"]],
    [">= 50 %", "annullato", {}, ["measure measure", "points missing.cancelled.final.exclude"]],
    [
      ">= 50 %",
      "N/D",
      { correction: { kind: "forced", points: "5", note: "x" } },
      ["measure measure", "points correction.forced", "status status.displayed"],
    ],
  ])("%s with %s %j", (...[target, actual, options, steps]) => {
    expect(rules(scoreIndicator(parseTarget(target), actual, rulesWith(), options as ScoreIndicatorOptions))).toEqual(steps);
  });
});

it("an exogenous correction of what was measured is no issue", () => {
  const correction = { kind: "exogenous", share: "50", note: "Calamità" } as const;
  expect(scoreIndicator(parseTarget(">= 90 %"), "81 %", rulesWith(), { correction }).issues).toEqual([]);
});

it("the policy zeroActual notes how 0 was scored, then itself", () => {
  const rules = rulesWith({ missing: everyPolicy("zeroActual"), points: { floor: "20" } });
  expect(scoreIndicator(parseTarget(">= 90 %"), "N/D", rules).steps).toEqual([
    { step: "measure", rule: "measure", inputs: { target: ">= 90 %", actual: "N/D" }, result: "notAvailable" },
    {
      step: "achievement",
      rule: "achievement.atLeast.ratio",
      inputs: { target: exact("90"), actual: exact("0"), baseline: undefined },
      result: exact("0"),
    },
    { step: "points", rule: "points.floor", inputs: { points: exact("0") }, result: exact("20") },
    { step: "points", rule: "missing.notAvailable.final.zeroActual", inputs: {}, result: exact("20") },
    { step: "status", rule: "status.displayed", inputs: { points: exact("20"), value: "20.00" }, result: "red" },
  ]);
});

it("forced points are noted with the reason why they are", () => {
  const correction = { kind: "forced", points: "85", note: "Delibera 12/2021" } as const;
  const { steps } = scoreIndicator(parseTarget(">= 90 %"), "81 %", rulesWith(), { correction });
  expect(steps).toEqual([
    { step: "measure", rule: "measure", inputs: { target: ">= 90 %", actual: "81 %" }, result: false },
    { step: "points", rule: "correction.forced", inputs: { note: "Delibera 12/2021" }, result: exact("85") },
    { step: "status", rule: "status.displayed", inputs: { points: exact("85"), value: "85.00" }, result: "yellow" },
  ]);
});
