import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineagesOf, nodeOf, scoredWith, topOf } from "../../src/answers/lineage.ts";
import { reportsOf } from "../../src/answers/reports.ts";
import { parseActual, parsePlan, type Score, scorePlan } from "../../src/index.ts";
import { oracleCase } from "../tools/oracle-cases.ts";
import { planOf, rulesWith, written } from "../tools/scoring.ts";

const indicator = (code: string, actual: string) => ({ code, name: code, target: ">= 10 N.", actual });
const plan = planOf({
  code: "1",
  indicators: [indicator("A", "5 N.")],
  objectives: [{ code: "2", title: "O", indicators: [indicator("B", "8 N."), indicator("C", "9 N.")] }],
});
const score = scorePlan(plan, rulesWith());

describe("every indicator", () => {
  it("comes with all that stands above it, the body first", () => {
    expect(Array.from(lineagesOf(score), ({ ancestors, score: { id } }) => [...ancestors.map((one) => one.score.id), id])).toEqual([
      ["ente", "a", "a/1", "a/1/A"],
      ["ente", "a", "a/1", "a/1/2", "a/1/2/B"],
      ["ente", "a", "a/1", "a/1/2", "a/1/2/C"],
    ]);
  });

  it("stands with its plan beside its score, all of them the nodes of the score itself", () => {
    const [first] = lineagesOf(score);
    expect(first?.ancestors.map(({ plan: { node }, score: { id } }) => node.id === id)).toEqual([true, true, true]);
    expect(first?.ancestors[0]?.score).toBe(score);
    expect(nodeOf(score)).toBe(score);
    expect(first?.score).toBe(score.children[0]?.children[0]?.children[0]);
  });
});

describe("another report", () => {
  const [, second] = lineagesOf(score);
  const again = second && scoredWith(second, { actual: parseActual("4 N."), issues: [] });

  it("gives new nodes from the top down, and leaves the score as it is", () => {
    // B: 40; 2: (40 + 90)/2 = 65; 1: (50 + 65)/2 = 57,5
    expect([again?.indicator, ...(again?.groups ?? [])].map((node) => written(node?.points))).toEqual(["40", "115/2", "115/2", "115/2", "65"]);
    expect(written(score.points)).toBe("135/2"); // (50 + 85)/2
  });

  it("keeps what stands beside", () => {
    expect(again?.groups.at(-1)?.children[1]).toBe(second?.ancestors.at(-1)?.score.children[1]);
  });

  it("ends at the top of the lineage, which may be the indicator", () => {
    expect(again && topOf(again).id).toBe("ente");
    const alone = second && scoredWith({ ...second, ancestors: [] }, { actual: parseActual("4 N."), issues: [] });
    expect(alone && [topOf(alone).id, written(topOf(alone).points), alone.groups]).toEqual(["a/1/2/B", "40", []]);
  });
});

it("gives the same score as before with the same report, whatever the plan and the rules", () => {
  const outcome = ({ id, state, points, coverage }: Pick<Score, "id" | "state" | "points" | "coverage">) => [
    id,
    state,
    written(points),
    written(coverage),
  ];
  fc.assert(
    fc.property(oracleCase, ({ plan: json, rules, options }) => {
      const whole = scorePlan(parsePlan(json), rules, options);
      const reportOf = reportsOf(whole);
      for (const lineage of lineagesOf(whole)) {
        const { indicator: leaf, groups } = scoredWith(lineage, reportOf(lineage.indicator));
        expect([...groups, leaf].map(outcome)).toEqual([...lineage.ancestors.map((one) => one.score), lineage.score].map(outcome));
      }
    }),
    { numRuns: 150 },
  );
});
