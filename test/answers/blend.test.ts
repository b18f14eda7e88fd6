import { describe, expect, it } from "vitest";
import { blended, sideOf, type Stage, underRulesOf } from "../../src/answers/blend.ts";
import { type ActualInputs, type Plan, type Score, scorePlan, type ScoreOptions } from "../../src/index.ts";
import type { IndicatorJson } from "../../src/plan/json.ts";
import { planOf, rulesWith, written } from "../tools/scoring.ts";

type Row = readonly [code: string, target: string, actual?: string, rest?: Partial<IndicatorJson>];

/** A plan of indicators, each with its target and actual. */
const planFor = (...rows: readonly Row[]): Plan =>
  planOf({
    code: "1",
    indicators: rows.map(([code, target, actual, rest]) => ({ code, name: code, target, ...(actual === undefined ? {} : { actual }), ...rest })),
  });

const rules = rulesWith({ missing: { notMeasured: { final: "exclude" }, notComputable: { final: "exclude" } } });
const sideFor = (plan: Plan, options: ScoreOptions = {}, own = rules) => sideOf(scorePlan(plan, own, options));

/** The points of the indicators, and of the body, of a tree. */
function pointsIn(tree: ReturnType<typeof blended>): readonly (string | undefined)[] {
  const leaves = (node: Score): readonly Score[] => (node.kind === "indicator" ? [node] : node.children.flatMap(leaves));
  const body = tree as unknown as Score;
  return [...leaves(body), body].map((node) => written(node.points));
}

const stages: readonly Stage[] = ["actuals", "missing", "targets"];

it.each<[string, readonly Row[], readonly Row[], readonly (readonly string[])[]]>([
  [
    "what was measured in both, then what in one, then the targets",
    [
      ["A", ">= 10 N.", "5 N."],
      ["B", ">= 10 N.", "8 N."],
      ["C", ">= 10 N."],
    ],
    [
      ["A", ">= 20 N.", "8 N."],
      ["B", ">= 5 N."],
      ["C", ">= 10 N.", "3 N."],
    ],
    [
      ["80", "80", "-", "80"],
      ["80", "-", "30", "55"],
      ["40", "-", "30", "35"],
    ],
  ],
  [
    "an actual that the first target cannot be held against together with the target",
    [
      ["A", ">= 10 N.", "5 N."],
      ["B", "SI", "NO"],
    ],
    [
      ["A", ">= 10 gg", "8 gg"],
      ["B", ">= 50 %", "40 %"],
    ],
    [
      ["50", "0", "25"],
      ["50", "0", "25"],
      ["80", "80", "80"],
    ],
  ],
  [
    "indicators by their ids, not by their places; one of the first alone stays",
    [
      ["A", ">= 10 N.", "5 N."],
      ["B", ">= 10 N.", "6 N."],
    ],
    [
      ["B", ">= 10 N.", "7 N."],
      ["D", ">= 10 N.", "1 N."],
    ],
    [
      ["50", "70", "60"],
      ["50", "70", "60"],
      ["50", "70", "60"],
    ],
  ],
  [
    "nothing to hold against a target that is not set, until it is",
    [
      ["A", "N/D", "5 N."],
      ["B", "SI", "SI"],
    ],
    [
      ["A", ">= 10 N.", "5 N."],
      ["B", "SI", "SI"],
    ],
    [
      ["-", "100", "100"],
      ["-", "100", "100"],
      ["50", "100", "75"],
    ],
  ],
])("takes over %s", (_what, a, b, expected) => {
  const [left, right] = [sideFor(planFor(...a)), sideFor(planFor(...b))];
  expect(stages.map((stage) => pointsIn(blended(left, right, stage)).map((points) => points ?? "-"))).toEqual(expected);
});

describe("the first score's own are", () => {
  it("its weights", () => {
    const a = sideFor(planFor(["A", ">= 10 N.", "5 N.", { weight: "30" }], ["B", ">= 10 N.", "8 N.", { weight: "70" }]));
    const b = sideFor(planFor(["A", ">= 10 N.", "10 N.", { weight: "90" }], ["B", ">= 10 N.", "0 N.", { weight: "10" }]));
    expect(pointsIn(blended(a, b, "targets"))).toEqual(["100", "0", "30"]);
    const bare = sideFor(planFor(["A", ">= 10 N.", "10 N."], ["B", ">= 10 N.", "0 N."]));
    expect(pointsIn(blended(a, bare, "targets"))).toEqual(["100", "0", "30"]);
    expect(pointsIn(blended(bare, a, "targets"))).toEqual(["50", "80", "65"]);
  });

  it("its rules and its phase", () => {
    const complement = rulesWith({ achievement: { atMost: { method: "complement" } } });
    const [a, b] = [
      sideFor(planFor(["A", "<= 180 gg", "180 gg"]), {}, complement),
      sideFor(planFor(["A", "<= 180 gg", "210 gg"]), { phase: "interim" }),
    ];
    expect(pointsIn(blended(a, b, "actuals"))).toEqual(["250/3", "250/3"]);
    expect(pointsIn(underRulesOf(a, b))).toEqual(["250/3", "250/3"]);
    expect(pointsIn(underRulesOf(b, a))).toEqual(["100", "100"]);
  });
});

describe("corrections", () => {
  const plan = planFor(["A", ">= 10 N.", "5 N."]);
  const given = (correction: object): ActualInputs => ({ A: { correction } }) as ActualInputs;

  it("move with the actuals", () => {
    const [a, b] = [sideFor(plan), sideFor(plan, { actuals: given({ kind: "exogenous", share: "50", note: "Delibera 3" }) })];
    expect(pointsIn(blended(a, b, "actuals"))).toEqual(["75", "75"]);
  });

  it("that force points leave nothing missing", () => {
    const [a, b] = [sideFor(plan), sideFor(planFor(["A", ">= 10 N."]), { actuals: given({ kind: "forced", points: "70", note: "Delibera 3" }) })];
    expect(pointsIn(blended(a, b, "actuals"))).toEqual(["70", "70"]);
  });
});

describe("deadlines", () => {
  const of = (year: number, target: string, actual: string) => {
    const plan = planFor(["A", target, actual]);
    return sideOf(scorePlan({ ...plan, year }, rules));
  };

  it("without a year are those of the second score's year", () => {
    const [a, b] = [of(2021, "entro il 30/11", "15/12/2021"), of(2022, "entro il 30/11", "15/11/2022")];
    expect(stages.map((stage) => pointsIn(blended(a, b, stage))[0])).toEqual(["100", "100", "100"]);
  });

  it("of another year wait for theirs", () => {
    const [a, b] = [of(2021, "entro il 30/11/2021", "15/11/2021"), of(2022, "entro il 30/11/2022", "15/12/2022")];
    expect(stages.map((stage) => pointsIn(blended(a, b, stage))[0])).toEqual(["100", "100", "0"]);
  });

  it("of the same year move as any actual", () => {
    const [a, b] = [of(2021, "entro il 30/11/2021", "15/12/2021"), of(2021, "entro il 31/12/2021", "20/11/2021")];
    expect(stages.map((stage) => pointsIn(blended(a, b, stage))[0])).toEqual(["100", "100", "100"]);
  });
});

it("takes a score to pieces", () => {
  const { body, indicators } = sideFor(planFor(["A", ">= 10 N.", "5 N."], ["B", "SI"]));
  expect(body.id).toBe("ente");
  expect([...indicators].map(([id, { indicator, node, report }]) => [id, indicator.code, node.id, report.actual?.kind])).toEqual([
    ["a/1/A", "A", "a/1/A", "measured"],
    ["a/1/B", "B", "a/1/B", "missing"],
  ]);
});
