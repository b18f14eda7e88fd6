import { describe, expect, it } from "vitest";
import { clausesOf, numberText, type Teller } from "../../../src/answers/explain/clauses.ts";
import { scribeOf } from "../../../src/answers/explain/scribe.ts";
import type { Step } from "../../../src/score/score.ts";
import { exact, rulesWith } from "../../tools/scoring.ts";

const teller = (changes: Partial<Teller> = {}): Teller => ({
  scribe: scribeOf("en", "text"),
  ruleSet: rulesWith(),
  decimals: {},
  limits: {},
  extra: {},
  ...changes,
});

const step = (rule: string, inputs: Step["inputs"], result: Step["result"]): Step => ({
  step: rule.startsWith("achievement") ? "achievement" : "points",
  rule,
  inputs,
  result,
});

const RATIO = step("achievement.atLeast.ratio", { target: exact("90"), actual: exact("99") }, exact("110"));
const CAP = step("points.cap", { points: exact("110") }, exact("100"));

describe("the clauses of steps", () => {
  it("have per cent for an achievement, and points for the last number", () => {
    expect(clausesOf([RATIO], teller())).toEqual(["100 × 99.00 / 90.00 = 110.00 points (ratio)"]);
    expect(clausesOf([RATIO, CAP], teller())).toEqual(["100 × 99.00 / 90.00 = 110.00 % (ratio)", "lowered to the cap: 100.00 points"]);
  });

  it("write inputs with the decimals of their names", () => {
    expect(clausesOf([RATIO], teller({ decimals: { target: 0, actual: 1 } }))).toEqual(["100 × 99.0 / 90 = 110.00 points (ratio)"]);
  });

  it("tell first why something is missing", () => {
    const zero = step("missing.notMeasured.final.zeroActual", {}, exact("0"));
    const ratio = step("achievement.atLeast.ratio", { target: exact("90"), actual: exact("0") }, exact("0"));
    expect(clausesOf([ratio, zero], teller())).toEqual([
      "not measured: in the final score it counts as an actual of 0",
      "100 × 0.00 / 90.00 = 0.00 points (ratio)",
    ]);
    expect(clausesOf([zero], teller())).toEqual(["not measured: in the final score it counts 0.00 points"]);
  });

  it.each([
    [{ cap: "100" }, "; at most 100"],
    [{ floor: "0", cap: "100" }, "; at most 100"],
    [{ floor: "-10.5" }, "; at least -10.5"],
    [{ floor: "20", cap: "120.5" }, "; at least 20; at most 120.5"],
    [{}, ""],
  ])("name the limits %j", (limits, words) => {
    expect(clausesOf([RATIO], teller({ limits }))).toEqual([`100 × 99.00 / 90.00 = 110.00 points (ratio${words})`]);
  });

  it("name the decimals of a rounding, and the band of a level's scale", () => {
    const scale = { bands: [{ below: "50", points: "0" }, { points: "100" }] };
    const ruleSet = rulesWith({ rounding: [{ at: "area", decimals: 3, mode: "halfEven" }], aggregation: { area: { scale } } });
    const steps = [
      step("aggregation.area.scale", { points: exact("60") }, exact("100")),
      step("rounding.area.halfEven", { points: exact("100") }, exact("100")),
    ];
    expect(clausesOf(steps, teller({ ruleSet }))).toEqual(["band 50 ≤ 60.00 = 100.00", "rounded to 3 decimals, half to even: 100.00 points"]);
  });

  it("name a rule that has no words", () => {
    expect(clausesOf([step("achievement.newer.rule", {}, exact("5"))], teller())).toEqual(["achievement.newer.rule: 5.00 points"]);
  });

  it("quote texts", () => {
    const forced = step("correction.forced", { note: "*a*\nb" }, exact("85"));
    expect(clausesOf([forced], teller({ scribe: scribeOf("en", "markdown") }))).toEqual(["forced points: 85.00 points (reason: \\*a\\* b)"]);
  });
});

it("writes numbers as the rule set shows them", () => {
  const ruleSet = rulesWith({ display: { decimals: 0, mode: "up" } });
  expect(numberText(exact("600/7"), { scribe: scribeOf("it", "text"), ruleSet })).toBe("600/7 ≈ 86");
});
