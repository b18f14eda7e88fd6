import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  Decimal,
  equalWeights,
  explainWeights,
  parsePlan,
  PlanError,
  proposeWeights,
  walkPlan,
  type WeightsExplanation,
} from "../../../src/index.ts";
import { childrenOf } from "../../../src/plan/walk.ts";

/** An explanation in few words: `equal 14.29 at 2: 0 -0.03`, and what the sum lacks. */
function inWords(made: WeightsExplanation): string {
  const lack = made.difference.isZero() ? "" : `, ${made.sum.toString()} of ${made.total.toString()}`;
  if (made.kind === "other") return `other${lack}`;
  const residues = made.residues.map(({ index, amount }) => `${index} ${amount.toString()}`);
  return `equal ${made.share.toString()} at ${made.decimals}: ${residues.join(", ")}${lack}`;
}

describe("explainWeights", () => {
  it.each<[readonly string[], string]>([
    [["100"], "equal 100 at 0: "],
    [["50,00%", "50,00%"], "equal 50 at 0: "],
    [["33,34%", "33,33%", "33,33%"], "equal 33.33 at 2: 0 0.01"],
    [["33,33%", "33,34%", "33,33%"], "equal 33.33 at 2: 1 0.01"],
    [["14.26", "14.29", "14.29", "14.29", "14.29", "14.29", "14.29"], "equal 14.29 at 2: 0 -0.03"],
    [["14.29", "14.29", "14.29", "14.29", "14.29", "14.29", "14.26"], "equal 14.29 at 2: 6 -0.03"],
    [["11.12", ...Array.from({ length: 8 }, () => "11.11")], "equal 11.11 at 2: 0 0.01"],
    [["9", "13", "13", "13", "13", "13", "13", "13"], "equal 13 at 0: 0 -4"],
    [["12.5", "12.5", "12.5", "12.5", "12.5", "12.5", "12.5", "12.5"], "equal 12.5 at 1: "],
    // Largest remainders: 16,66 or 16,67 each; the share 16,67 lacks one unit in two places.
    [["16.67", "16.67", "16.67", "16.67", "16.66", "16.66"], "equal 16.67 at 2: 4 -0.01, 5 -0.01"],
    // Equal shares that nobody mended.
    [["33.33", "33.33", "33.33"], "equal 33.33 at 2: , 99.99 of 100"],
    [["60", "40"], "other"],
    [["50", "30"], "other, 80 of 100"],
    [["50", "49.99"], "other, 99.99 of 100"],
    [["33.35", "33.33", "33.33"], "other, 100.01 of 100"],
    [["33.35", "33.33", "33.32"], "other"],
    [["0", "0"], "other, 0 of 100"],
    [["99"], "other, 99 of 100"],
  ])("%j: %s", (weights, words) => {
    expect(inWords(explainWeights(weights))).toBe(words);
    expect(inWords(explainWeights(weights.map((text) => new Decimal(text.replace(",", ".").replace("%", "")))))).toBe(words);
  });

  it.each<[readonly string[], string, string]>([
    [["0.33", "0.34", "0.33"], "1", "equal 0.33 at 2: 1 0.01"],
    [["11.1", "11.1", "11.1"], "33.3", "equal 11.1 at 1: "],
    [["10", "10"], "100", "other, 20 of 100"],
  ])("%j of %s: %s", (weights, total, words) => {
    expect(inWords(explainWeights(weights, { total }))).toBe(words);
  });

  it("recognises what equalWeights makes, and on which sibling the residue stands", () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 2, max: 6 }),
      fc.constantFrom("first", "last"),
      (count, decimals, residueOn) => {
        const weights = equalWeights(count, { decimals, residueOn });
        const made = explainWeights(weights);
        const at = residueOn === "first" ? 0 : count - 1;
        expect(made).toMatchObject({ kind: "equal" });
        expect(made.kind === "equal" && made.residues.map(({ index }) => index).filter((index) => index !== at)).toEqual([]);
        expect(made.difference.toString()).toBe("0");
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  it("recognises equal shares mended by largest remainders", () => {
    const property = fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
      const ones = Array.from({ length: count }, () => "1");
      expect(explainWeights(proposeWeights(ones, { method: "largestRemainder", decimals: 2 })).kind).toBe("equal");
    });
    fc.assert(property);
  });

  it("recognises every set of the published plan", () => {
    const plan = parsePlan(JSON.parse(readFileSync("examples/massa-carrara-2021.json", "utf8")));
    const sets = [...walkPlan(plan)].map((walked) =>
      childrenOf(walked).flatMap(({ node }) => ("weight" in node && node.weight ? [node.weight] : [])),
    );
    const made = sets.filter(({ length }) => length > 0).map((weights) => explainWeights(weights));
    const counts = new Map<string, number>();
    for (const one of made) counts.set(inWords(one), (counts.get(inWords(one)) ?? 0) + 1);
    // Five sets have a residue, one of them on the second sibling, as DOMAIN tells of the published text.
    expect(Object.fromEntries(counts)).toEqual({
      "equal 100 at 0: ": 24,
      "equal 50 at 0: ": 12,
      "equal 20 at 0: ": 3,
      "equal 33.33 at 2: 0 0.01": 2,
      "equal 33.33 at 2: 1 0.01": 1,
      "equal 14.29 at 2: 0 -0.03": 1,
      "equal 11.11 at 2: 0 0.01": 1,
    });
  });
});

it.each<[unknown, unknown, readonly string[]]>([
  [[], "100", ["weights.list"]],
  ["50", "100", ["weights.list"]],
  [["50", "x", "-1"], "100", ["weights.weight weights.1", "weights.weight weights.2"]],
  [["50", null, new Decimal("-1")], "100", ["weights.weight weights.1", "weights.weight weights.2"]],
  [["50", 50], "0", ["weights.weight weights.1", "weights.total total"]],
  [["50"], undefined, []],
])("%j of %j: %j", (weights, total, expected) => {
  const codes: string[] = [];
  try {
    explainWeights(weights as string[], { total: total as string });
  } catch (error) {
    if (error instanceof PlanError) codes.push(...error.issues.map(({ code, path }) => [code, path?.join(".")].filter(Boolean).join(" ")));
  }
  expect(codes).toEqual(expected);
});
