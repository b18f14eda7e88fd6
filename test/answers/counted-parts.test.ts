import { describe, expect, it } from "vitest";
import { countedParts, type GroupScore, indicatorsOf, weightedPoints, weightOf } from "../../src/answers/counted-parts.ts";
import type { IndicatorJson } from "../../src/plan/json.ts";
import type { AggregationMethod } from "../../src/rules/rule-set.ts";
import { scorePlan } from "../../src/score/score-plan.ts";
import { planOf, rulesWith, written } from "../tools/scoring.ts";

const leaf = (id: string, percent: string, more: Partial<IndicatorJson> = {}): IndicatorJson => ({
  id,
  name: id,
  target: "100 %",
  actual: percent,
  ...more,
});

/** The first objective of a plan, and its parts in words: `a 50/100`. */
function partsUnder(method: AggregationMethod, ...indicators: readonly IndicatorJson[]) {
  const rules = rulesWith({ aggregation: { objective: { method } } });
  const node = scorePlan(planOf({ indicators }), rules).children[0]!.children[0] as GroupScore;
  const parts = countedParts(node, rules);
  return {
    node,
    parts,
    words: parts.map((part) => `${part.node.id} ${written(part.weight) ?? "-"}/${written(part.of)} = ${written(part.factor)}`),
  };
}

const WEIGHTED = [leaf("x", "80 %", { weight: "50" }), leaf("y", "60 %", { weight: "30" }), leaf("z", "annullato", { weight: "20" })] as const;
const PLAIN = [leaf("x", "80 %"), leaf("y", "60 %"), leaf("z", "annullato")] as const;

describe("the parts that count", () => {
  it.each<[AggregationMethod, readonly string[], readonly string[]]>([
    ["weightedMean", ["x 50/80 = 5/8", "y 30/80 = 3/8"], ["x -/2 = 1/2", "y -/2 = 1/2"]],
    ["weightedSum", ["x 50/100 = 1/2", "y 30/100 = 3/10", "z 20/100 = 1/5"], ["x -/3 = 1/3", "y -/3 = 1/3", "z -/3 = 1/3"]],
    ["mean", ["x -/2 = 1/2", "y -/2 = 1/2"], ["x -/2 = 1/2", "y -/2 = 1/2"]],
    ["leafMean", ["x -/2 = 1/2", "y -/2 = 1/2"], ["x -/2 = 1/2", "y -/2 = 1/2"]],
    ["minimum", ["x 50/80 = 5/8", "y 30/80 = 3/8"], ["x -/2 = 1/2", "y -/2 = 1/2"]],
    ["allOrNothing", ["x 50/80 = 5/8", "y 30/80 = 3/8"], ["x -/2 = 1/2", "y -/2 = 1/2"]],
  ])("under %s", (method, weighted, plain) => {
    expect(partsUnder(method, ...WEIGHTED).words).toEqual(weighted);
    expect(partsUnder(method, ...PLAIN).words).toEqual(plain);
  });

  it.each<AggregationMethod>(["weightedMean", "weightedSum", "mean", "leafMean"])("sum to the points under %s", (method) => {
    for (const indicators of [WEIGHTED, PLAIN]) {
      const { node, parts } = partsUnder(method, ...indicators);
      expect(written(weightedPoints(parts))).toBe(written(node.points));
    }
  });

  it("count the same where all weights are 0 and the method looks at none", () => {
    expect(partsUnder("minimum", leaf("x", "80 %", { weight: "0" }), leaf("y", "60 %", { weight: "0" })).words).toEqual([
      "x -/2 = 1/2",
      "y -/2 = 1/2",
    ]);
  });

  it("of a mean of indicators are the indicators, however deep", () => {
    const rules = rulesWith({ aggregation: { area: { method: "leafMean" } } });
    const area = scorePlan(planOf({ indicators: [leaf("x", "80 %")] }, { indicators: [leaf("y", "60 %"), leaf("z", "")] }), rules).children[0]!;
    // z is not measured, which counts 0 at the end of the year
    expect(countedParts(area, rules).map(({ node }) => node.id)).toEqual(["x", "y", "z"]);
  });
});

it("lists indicators in document order, and takes an absent weight for 1", () => {
  const score = scorePlan(planOf({ indicators: [leaf("x", "1 %")] }, { indicators: [leaf("y", "1 %", { weight: "25" })] }), rulesWith());
  expect(indicatorsOf(score).map(({ id }) => id)).toEqual(["x", "y"]);
  expect(indicatorsOf(score).map((one) => written(weightOf(one)))).toEqual(["1", "25"]);
});
