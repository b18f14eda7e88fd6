import { describe, expect, it } from "vitest";
import type { IndicatorJson, ObjectiveJson } from "../../src/plan/json.ts";
import type { NodeId } from "../../src/plan/plan.ts";
import type { AggregationRule, RuleSet } from "../../src/rules/rule-set.ts";
import { type AreaScore, type BodyScore, type ObjectiveScore, parsePlan, type Score, scorePlan } from "../../src/index.ts";
import { everyPolicy, exact, planOf, planWith, rulesWith, written } from "../tools/scoring.ts";

let count = 0;

/** An indicator with these points; `N/D` and `annullato` have none. */
const leaf = (points: string, rest: Partial<IndicatorJson> = {}): IndicatorJson => {
  count += 1;
  return { code: `L${count}`, name: "L", target: ">= 100 %", actual: /\d$/.test(points) ? `${points} %` : points, ...rest };
};

const objective = (indicators: readonly IndicatorJson[], rest: Partial<ObjectiveJson> = {}): ObjectiveJson => ({
  title: `O${(count += 1)}`,
  indicators,
  ...rest,
});

/** The base rules with some level's rule changed, every missing value left out. */
const rules = (aggregation: { [Level in keyof RuleSet["aggregation"]]?: Partial<AggregationRule> } = {}, rest = {}) =>
  rulesWith({ missing: everyPolicy("exclude"), aggregation, ...rest });

const first = (score: BodyScore): ObjectiveScore => score.children[0]!.children[0] as ObjectiveScore; // planOf has objectives only
const pointsOf = (indicators: readonly IndicatorJson[], ruleSet = rules()) => written(first(scorePlan(planOf({ indicators }), ruleSet)).points);

describe("aggregates what counts", () => {
  it.each<[AggregationRule["method"], IndicatorJson[], string | undefined]>([
    ["weightedMean", [leaf("90"), leaf("45"), leaf("N/D")], "135/2"],
    ["weightedMean", [leaf("90", { weight: "40%" }), leaf("N/D", { weight: "60%" })], "90"],
    ["weightedSum", [leaf("90", { weight: "40%" }), leaf("N/D", { weight: "60%" })], "36"],
    ["weightedSum", [leaf("90"), leaf("N/D")], "45"],
    ["mean", [leaf("90", { weight: "40%" }), leaf("45", { weight: "60%" })], "135/2"],
    ["minimum", [leaf("90"), leaf("45"), leaf("annullato")], "45"],
    ["allOrNothing", [leaf("100"), leaf("110"), leaf("annullato")], "100"],
    ["allOrNothing", [leaf("100"), leaf("99,99")], "0"],
    ["leafMean", [leaf("90"), leaf("45"), leaf("annullato")], "135/2"],
    ["weightedMean", [leaf("annullato"), leaf("N/D")], undefined],
    ["leafMean", [leaf("annullato"), leaf("N/D")], undefined],
    ["weightedMean", [leaf("90", { weight: "0%" }), leaf("N/D", { weight: "100%" })], undefined],
    ["weightedSum", [leaf("90", { weight: "0%" }), leaf("N/D", { weight: "100%" })], undefined],
    ["mean", [leaf("90", { weight: "0%" }), leaf("N/D", { weight: "100%" })], "90"],
    ["minimum", [leaf("90", { weight: "0%" }), leaf("N/D", { weight: "100%" })], "90"],
    ["allOrNothing", [leaf("100", { weight: "0%" })], "100"],
    ["leafMean", [leaf("90", { weight: "0%" })], "90"],
  ])("%s: case %#", (method, indicators, result) => {
    expect(pointsOf(indicators, rules({ objective: { method } }))).toBe(result);
  });

  it("knows 0 from nothing", () => {
    expect(pointsOf([leaf("0"), leaf("100")])).toBe("50");
    expect(pointsOf([leaf("N/D"), leaf("100")])).toBe("100");
  });

  it("leaves a node without points out of its parent", () => {
    const plan = planOf(
      { indicators: [leaf("annullato")], weight: "50%" },
      { indicators: [leaf("80")], weight: "50%" },
      { indicators: [], weight: "0%" },
    );
    const score = scorePlan(plan, rules());
    expect(score.children[0]!.children.map(({ state }) => state)).toEqual(["unscored", "scored", "unscored"]);
    expect(written(score.points)).toBe("80");
  });
});

describe("leafMean", () => {
  const plan = planOf({ indicators: Array.from({ length: 10 }, () => leaf("67")) }, { indicators: Array.from({ length: 23 }, () => leaf("100")) });

  // DOMAIN 11.3: (67 + 100)/2 = 83,5, but (10·67 + 23·100)/33 = 90
  it.each([
    ["mean", "167/2"],
    ["leafMean", "90"],
  ] as const)("tells the mean of means from that of the leaves: %s is %s", (method, result) => {
    expect(written(scorePlan(plan, rules({ area: { method } })).points)).toBe(result);
  });

  it("counts an indicator below a node that has no points of its own", () => {
    const weightless = planOf({ indicators: [leaf("80", { weight: "0%" })] }, { indicators: [leaf("60")] });
    const score = scorePlan(weightless, rules({ area: { method: "leafMean" } }));
    expect([first(score).state, written(score.points)]).toEqual(["unscored", "70"]);
  });

  it("counts 0 below a failed gate", () => {
    const gated = planOf(
      { indicators: [leaf("50", { gate: true }), leaf("80")], objectives: [objective([leaf("90")])] },
      { indicators: [leaf("60")] },
    );
    // 0 + 0 + 0 + 60 over 4
    expect(written(scorePlan(gated, rules({ area: { method: "leafMean" } })).points)).toBe("15");
  });

  it("lists its leaves in the steps", () => {
    const [area] = scorePlan(
      planOf({ indicators: [leaf("80", { id: "x" })] }, { indicators: [leaf("60", { id: "y" })] }),
      rules({ area: { method: "leafMean" } }),
    ).children;
    expect(area!.steps[0]).toEqual({
      step: "aggregate",
      rule: "aggregation.area.leafMean",
      inputs: { x: exact("80"), y: exact("60") },
      result: exact("70"),
    });
  });
});

describe("a gate", () => {
  const floor = rules({ objective: { floor: "30", scale: { bands: [{ points: "70" }] } } });

  it.each<[string, IndicatorJson[], string | undefined]>([
    ["passes with 100 points", [leaf("100", { gate: true }), leaf("60")], "80"],
    ["passes with more", [leaf("110", { gate: true, points: {} }), leaf("90")], "100"],
    ["fails with less", [leaf("99,99", { gate: true }), leaf("60")], "0"],
    ["fails by its points, whatever is met", [leaf("100", { gate: true, points: { cap: "90" } }), leaf("60")], "0"],
    ["does not count where it is left out", [leaf("N/D", { gate: true }), leaf("60")], "60"],
    ["is a part like others", [leaf("100", { gate: true })], "100"],
    ["is none where it says false", [leaf("50", { gate: false }), leaf("60")], "55"],
  ])("%s", (_name, indicators, result) => {
    expect(pointsOf(indicators)).toBe(result);
  });

  it("that failed gives 0 finally: no scale, floor or rounding follows", () => {
    expect(pointsOf([leaf("99", { gate: true }), leaf("60")], floor)).toBe("0");
    expect(pointsOf([leaf("100", { gate: true }), leaf("60")], floor)).toBe("70");
  });

  it("stops its parent and nothing beside it", () => {
    const nested = planOf({ indicators: [leaf("100")], objectives: [objective([leaf("0", { gate: true }), leaf("100")])] });
    const score = scorePlan(nested, rules());
    expect([written(first(score).points), written(first(score).children[1]!.points)]).toEqual(["50", "0"]);
  });

  it("counts with the points that a policy gives", () => {
    const under = (policy: "zero" | "full") => pointsOf([leaf("N/D", { gate: true }), leaf("60")], rulesWith({ missing: everyPolicy(policy) }));
    expect([under("zero"), under("full")]).toEqual(["0", "80"]);
  });

  it("is named in the steps", () => {
    const { steps } = first(scorePlan(planOf({ indicators: [leaf("50", { gate: true, id: "x" })] }), rules()));
    expect(steps[0]).toEqual({ step: "aggregate", rule: "gate", inputs: { gate: "x", points: exact("50") }, result: exact("0") });
  });
});

describe("block", () => {
  const blocking = rulesWith({ missing: { ...everyPolicy("exclude"), cancelled: { interim: "exclude", final: "block" } } });
  const plan = planOf({ indicators: [leaf("annullato", { id: "x" }), leaf("90")] }, { indicators: [leaf("80")] });

  it("leaves every ancestor without points, and nothing else", () => {
    const score = scorePlan(plan, blocking);
    const [area] = score.children;
    expect([score, area!, ...area!.children].map(({ state }) => state)).toEqual(["unscored", "unscored", "unscored", "scored"]);
    expect(first(score).children.map(({ state }) => state)).toEqual(["unscored", "scored"]);
    expect([score.outlook, first(score).outlook]).toEqual([undefined, undefined]);
    expect(score.excluded).toEqual([]);
  });

  it("does so in its phase only", () => {
    const score = scorePlan(plan, blocking, { phase: "interim" });
    expect([written(score.points), score.excluded]).toEqual(["85", [{ id: "x", reason: "cancelled" }]]);
  });

  it("wins over a failed gate", () => {
    const gated = planOf({ indicators: [leaf("annullato"), leaf("50", { gate: true })] });
    expect(first(scorePlan(gated, blocking)).state).toBe("unscored");
  });

  it("wins over leafMean", () => {
    expect(scorePlan(plan, { ...blocking, aggregation: { ...blocking.aggregation, body: { method: "leafMean" } } }).state).toBe("unscored");
  });

  it("names the child that blocks in the steps", () => {
    expect(first(scorePlan(plan, blocking)).steps).toEqual([{ step: "aggregate", rule: "missing.block", inputs: { child: "x" }, result: undefined }]);
  });
});

describe("then scale, floor, cap and rounding of the level", () => {
  const scale = { bands: [{ below: "90", points: "0" }, { points: "same" }] } as const;

  it.each<[string, Partial<AggregationRule>, object[], string]>([
    ["85", { scale }, [], "0"],
    ["85", { scale, floor: "10" }, [], "10"],
    ["95", { scale, cap: "92.5" }, [], "185/2"],
    ["95", { scale, cap: "92.5" }, [{ at: "objective", decimals: 0, mode: "halfEven" }], "92"],
    ["95", { scale, cap: "92.5" }, [{ at: "service", decimals: 0, mode: "halfEven" }], "185/2"],
    ["89,5", { scale }, [{ at: "objective", decimals: 0, mode: "halfUp" }], "0"],
    ["89,5", { scale }, [{ at: "points", decimals: 0, mode: "halfUp" }], "90"],
  ])("%s through %j, rounded %j: %s", (...[points, rule, rounding, result]) => {
    expect(pointsOf([leaf(points)], rules({ objective: rule }, { rounding }))).toBe(result);
  });

  it("each level has its own", () => {
    const plan = parsePlan({
      body: "Ente",
      year: 2021,
      areas: [{ name: "A", services: [{ name: "S", objectives: [objective([leaf("81,15"), leaf("81,16")])] }] }],
    });
    const rounding = [
      { at: "points", decimals: 1, mode: "down" },
      { at: "service", decimals: 0, mode: "up" },
      { at: "body", decimals: 0, mode: "down" },
    ] as const;
    const score = scorePlan(plan, rules({ area: { cap: "81.5" } }, { rounding }));
    const [area] = score.children as readonly [AreaScore];
    const [service] = area.children;
    // 81,1 and 81,1; 81,1; up to 82; capped to 81,5; down to 81
    expect([service!.children[0]!, service!, area, score].map((node) => written(node.points))).toEqual(["811/10", "82", "163/2", "81"]);
  });
});

describe("coverage", () => {
  // 40 % and 60 %; below the second 25 % and 75 %
  const plan = (...actuals: readonly string[]) =>
    planOf(
      { indicators: [leaf(actuals[0]!, { weight: "100%" })], weight: "40%" },
      { indicators: [leaf(actuals[1]!, { weight: "25%" }), leaf(actuals[2]!, { weight: "75%" })], weight: "60%" },
    );

  it.each([
    [["100", "100", "100"], "1"],
    [["N/D", "100", "100"], "3/5"],
    [["100", "N/D", ""], "2/5"],
    [["100", "100 gg", "50"], "17/20"],
    // 0,4 + 0,15 of 0,55: what was cancelled is left out
    [["100", "100", "annullato"], "1"],
    // 0,15 of 0,55
    [["N/D", "100", "non valutabile"], "3/11"],
    [["N/D", "N/D", "N/D"], "0"],
    [["annullato", "annullato", "non valutabile"], undefined],
  ])("%j: %s", (actuals, coverage) => {
    expect(written(scorePlan(plan(...actuals), rules()).coverage)).toBe(coverage);
  });

  it("is a matter of shares where weights do not sum to the total", () => {
    const indicators = [leaf("100", { weight: "30" }), leaf("N/D", { weight: "60" })];
    expect(written(scorePlan(planOf({ indicators }), rules()).coverage)).toBe("1/3");
  });

  it("takes siblings without weights as equal", () => {
    expect(written(scorePlan(planOf({ indicators: [leaf("100"), leaf("N/D"), leaf("N/D")] }), rules()).coverage)).toBe("1/3");
  });

  it("is absent where nothing has a share", () => {
    expect(scorePlan(planOf({ indicators: [leaf("100", { weight: "0" })] }), rules({ objective: { method: "mean" } })).coverage).toBe(undefined);
  });

  it("shows what renormalising hides: three of four lost, the points as before", () => {
    const [whole, lost] = [
      ["100", "100", "100", "100"],
      ["100", "N/D", "N/D", "N/D"],
    ].map((all) => scorePlan(planWith(...all.map((one) => leaf(one))), rules()));
    expect([written(whole!.points), written(whole!.coverage)]).toEqual(["100", "1"]);
    expect([written(lost!.points), written(lost!.coverage)]).toEqual(["100", "1/4"]);
  });

  it("is the product of the declared shares: 50,00 × 14,29 × 33,33 %", () => {
    const indicators = [leaf("100", { weight: "33,33%" }), leaf("N/D", { weight: "33,33%" }), leaf("N/D", { weight: "33,34%" })];
    const service = (weight: string, objectives: readonly ObjectiveJson[]) => ({ name: `S${(count += 1)}`, weight, objectives });
    const services = [
      service("50,00%", [objective(indicators, { weight: "14,29%" }), objective([leaf("N/D", { weight: "100%" })], { weight: "85,71%" })]),
      service("50,00%", [objective([leaf("N/D", { weight: "100%" })], { weight: "100%" })]),
    ];
    const score = scorePlan(parsePlan({ body: "Ente", year: 2021, areas: [{ name: "A", services }] }), rules());
    // 2,3814285 %
    expect(score.coverage).toEqual(exact("0.023814285"));
  });
});

describe("outlook", () => {
  const outlook = (indicators: readonly IndicatorJson[], ruleSet: RuleSet) => {
    const { outlook: found } = first(scorePlan(planOf({ indicators }), ruleSet));
    return found && [written(found.low), written(found.high)];
  };

  it.each<[string, IndicatorJson[], RuleSet, string[] | undefined]>([
    ["all still open", [leaf(""), leaf("N/D")], rules(), ["0", "100"]],
    ["half of it open", [leaf("80"), leaf("N/D")], rules(), ["40", "90"]],
    ["nothing open", [leaf("80"), leaf("60")], rules(), ["70", "70"]],
    ["floor and cap", [leaf("80"), leaf("N/D")], rules({}, { points: { floor: "20", cap: "90" } }), ["50", "85"]],
    ["zero is 0 whatever the floor", [leaf("80"), leaf("N/D")], rulesWith({ missing: everyPolicy("zero"), points: { floor: "20" } }), ["40", "90"]],
    ["a policy on what is open is left aside", [leaf("80"), leaf("N/D")], rulesWith({ missing: everyPolicy("full") }), ["40", "90"]],
    ["others keep theirs", [leaf("80"), leaf("annullato")], rulesWith({ missing: everyPolicy("full") }), ["90", "90"]],
    ["what is left out stays out", [leaf("N/D"), leaf("annullato")], rules(), ["0", "100"]],
    ["what is open would not block", [leaf("80"), leaf("N/D")], rulesWith({ missing: everyPolicy("block") }), ["40", "90"]],
    ["others do", [leaf("80"), leaf("annullato")], rulesWith({ missing: everyPolicy("block") }), undefined],
    ["nothing counts, whatever comes", [leaf("annullato")], rules(), undefined],
    ["an open gate", [leaf("80"), leaf("N/D", { gate: true })], rules(), ["0", "90"]],
    ["an open gate that can never be passed", [leaf("80"), leaf("N/D", { gate: true, points: { cap: "90" } })], rules(), ["0", "0"]],
    ["an open part beside a failed gate", [leaf("80", { gate: true }), leaf("N/D")], rules(), ["0", "0"]],
    [
      "the level's rounding",
      [leaf("80"), leaf("N/D"), leaf("N/D")],
      rules({}, { rounding: [{ at: "objective", decimals: 0, mode: "halfUp" }] }),
      ["27", "93"],
    ],
    [
      "the lost weight of a sum",
      [leaf("80", { weight: "50" }), leaf("N/D", { weight: "25" }), leaf("annullato", { weight: "25" })],
      rules({ objective: { method: "weightedSum" } }),
      ["40", "65"],
    ],
    ["the least of them", [leaf("80"), leaf("N/D")], rules({ objective: { method: "minimum" } }), ["0", "80"]],
  ])("%s", (_name, indicators, ruleSet, ends) => {
    expect(outlook(indicators, ruleSet)).toEqual(ends);
  });

  it("goes up through the levels", () => {
    const { outlook: found } = scorePlan(
      planOf({ indicators: [leaf("N/D")] }, { indicators: [leaf("80")] }),
      rules({ area: { method: "leafMean" } }),
    );
    expect([written(found?.low), written(found?.high)]).toEqual(["40", "90"]);
  });
});

it("tells what is left out below, in document order", () => {
  const plan = planOf(
    { indicators: [leaf("N/D", { id: "w" }), leaf("90")], objectives: [objective([leaf("annullato", { id: "x" })])] },
    { indicators: [leaf("90 gg", { id: "y" }), leaf("non valutabile", { id: "z" })] },
  );
  const score = scorePlan(plan, rules());
  const all = [
    { id: "w", reason: "notAvailable" },
    { id: "x", reason: "cancelled" },
    { id: "y", reason: "notComputable" },
    { id: "z", reason: "notAssessable" },
  ];
  expect(score.excluded).toEqual(all);
  expect(first(score).excluded).toEqual(all.slice(0, 2));
  expect(first(score).children[0]!.excluded).toEqual([]);
});

it("carries what the plan says: kind, id, code and the declared weight", () => {
  const plan = planOf({ code: "2.1.1", weight: "14,29%", indicators: [leaf("90", { id: "x", code: "X", weight: "33.33" })] });
  const score = scorePlan(plan, rules());
  const objectiveScore = first(score);
  const [indicator] = objectiveScore.children;
  const facts = [score, score.children[0]!, objectiveScore, indicator!].map(({ kind, id, code, weight }) => [kind, id, code, weight?.toFixed()]);
  expect(facts).toEqual([
    ["body", "ente", undefined, undefined],
    ["area", "a", undefined, undefined],
    ["objective", "a/2.1.1", "2.1.1", "14.29"],
    ["indicator", "x", "X", "33.33"],
  ]);
});

it("is called what the plan calls it: the body by its name, an objective by its title", () => {
  const service = { name: "Servizio", objectives: [{ title: "Obiettivo", indicators: [leaf("90", { name: "Indicatore" })] }] };
  const names = (node: Score): readonly string[] => [node.name, ...node.children.flatMap((child) => names(child))];
  const score = scorePlan(parsePlan({ body: "Ente", year: 2021, areas: [{ name: "Area", services: [service] }] }), rules());
  expect(names(score)).toEqual(["Ente", "Area", "Servizio", "Obiettivo", "Indicatore"]);
});

it("tells services before objectives and indicators before objectives", () => {
  const area = {
    name: "A",
    objectives: [objective([leaf("90")])],
    services: [{ name: "S", objectives: [{ title: "T", objectives: [objective([])], indicators: [leaf("90")] }] }],
  };
  const [scored] = scorePlan(parsePlan({ body: "Ente", year: 2021, areas: [area] }), rules()).children;
  expect(scored!.children.map(({ kind }) => kind)).toEqual(["service", "objective"]);
  expect(scored!.children[0]!.children[0]!.children.map(({ kind }) => kind)).toEqual(["indicator", "objective"]);
});

// Mutation tests, which set MUTATED_FOLDER, show every change to it: less will do for them.
const MANY = process.env["MUTATED_FOLDER"] === undefined ? 100_000 : 1_000;

it("stands 100,000 children", () => {
  const plan = planOf({ indicators: [leaf("80"), leaf("N/D")] });
  const [area] = plan.areas;
  const [one] = area!.objectives!;
  const indicators = Array.from({ length: MANY }, (_, at) => ({ ...one!.indicators![at % 2]!, id: `i${at}` as NodeId }));
  const score = scorePlan({ ...plan, areas: [{ ...area!, objectives: [{ ...one!, indicators }] }] }, rules());
  expect([written(score.points), written(score.coverage), score.excluded.length, first(score).steps.length]).toEqual(["80", "1/2", MANY / 2, 2]);
});

describe("is scored or not by what counts, whatever the method", () => {
  const methods = ["weightedMean", "weightedSum", "mean", "minimum", "allOrNothing", "leafMean"] as const;

  it.each(methods)("%s", (method) => {
    const under = (...indicators: readonly IndicatorJson[]) => first(scorePlan(planOf({ indicators }), rules({ objective: { method } }))).state;
    expect([under(leaf("90"), leaf("N/D")), under(leaf("N/D"), leaf("annullato"))]).toEqual(["scored", "unscored"]);
  });
});

it("notes the scale of a level, then its limits and its rounding", () => {
  const rule = { scale: { bands: [{ below: "90", points: "0" }, { points: "97.5" }] }, cap: "92.5" } as const;
  const rounding = [{ at: "objective", decimals: 0, mode: "halfEven" }] as const;
  const { steps } = first(scorePlan(planOf({ indicators: [leaf("95", { id: "x" })] }), rules({ objective: rule }, { rounding })));
  expect(steps).toEqual([
    { step: "aggregate", rule: "aggregation.objective.weightedMean", inputs: { x: exact("95") }, result: exact("95") },
    { step: "aggregate", rule: "aggregation.objective.scale", inputs: { points: exact("95") }, result: exact("97.5") },
    { step: "aggregate", rule: "aggregation.objective.cap", inputs: { points: exact("97.5") }, result: exact("92.5") },
    { step: "points", rule: "rounding.objective.halfEven", inputs: { points: exact("92.5") }, result: exact("92") },
    { step: "status", rule: "status.displayed", inputs: { points: exact("92"), value: "92.00" }, result: "green" },
  ]);
});
