import { describe, expect, it } from "vitest";
import { parsePlan, prepareScorer, ruleSets, scorePlan } from "../src/index.ts";
import { readText } from "./tools/files.ts";

/** A row of the table of counterexamples: `| 30 % of 7/30, 70 % of 1/80 | 7,875 | 7,88 | … |`. */
const ROW = /^\| (\d[^|]* % (?:of|di) [^|]*) \| ([\d,]+) \| ([\d,]+) \| .+ \|$/gm;
const PART = /(\d+(?:,\d+)?) % (?:of|di) (\d+(?:,\d+)?)\/(\d+(?:,\d+)?)/g;

function planOf(parts: string) {
  const indicators = [...parts.matchAll(PART)].map(([, weight, actual, target], at) => ({ name: `I${at}`, weight, target: `>= ${target}`, actual }));
  return parsePlan({ body: "Ente", year: 2021, areas: [{ name: "Area", objectives: [{ title: "Obiettivo", indicators }] }] });
}

/** The exact points with as many decimals as are written, cut off: of the last row there are infinitely many. */
function exactText(points: { numerator: bigint; denominator: bigint } | undefined, decimals: number): string {
  const { numerator, denominator } = points ?? { numerator: -1n, denominator: 1n };
  const digits = String((numerator * 10n ** BigInt(decimals)) / denominator).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
}

describe.each(["README.md", "README.it.md", "docs/exactness.md", "docs/it/esattezza.md"])("the counterexamples of %s", (page) => {
  const rows = [...readText(page).matchAll(ROW)].map(([, parts = "", exactly = "", published = ""]) => ({ parts, exactly, published }));

  it("are six", () => {
    expect(rows).toHaveLength(6);
  });

  it.each(rows)("$parts is $exactly, published $published, on both paths", ({ parts, exactly, published }) => {
    const plan = planOf(parts);
    const score = scorePlan(plan, ruleSets.cameraleStandard);
    const scorer = prepareScorer(plan, ruleSets.cameraleStandard);
    const decimals = exactly.split(",")[1]?.length ?? 0;
    expect(scorer.method).toBe("columns");
    expect([score, { points: scorer.points(plan.id), value: scorer.value(plan.id) }].map((one) => exactText(one.points, decimals))).toEqual([
      exactly,
      exactly,
    ]);
    expect([score.value, scorer.value(plan.id)].map((value) => value?.toFixed(2).replace(".", ","))).toEqual([published, published]);
  });
});
