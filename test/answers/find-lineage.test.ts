import { describe, expect, it } from "vitest";
import { findLineage } from "../../src/answers/find-lineage.ts";
import { formatIssues, scorePlan } from "../../src/index.ts";
import { planOf, rulesWith } from "../tools/scoring.ts";

const indicator = (code: string, id?: string) => ({ code, name: code, target: "SI", ...(id === undefined ? {} : { id }) });
const plan = planOf(
  { code: "1.1", indicators: [indicator("T"), indicator("A"), indicator("B", "C")] },
  { code: "1.2", indicators: [indicator("T"), indicator("C"), indicator("1.3")] },
  { code: "1.2", id: "x", objectives: [{ code: "1.2", title: "O", indicators: [indicator("D")] }] },
);
const score = scorePlan(plan, rulesWith());

/** The ids from the top down, or the codes of what is wrong. */
const found = (name: unknown, top?: unknown): string => {
  const result = findLineage(score, name, top);
  return result.success
    ? [...result.data.ancestors.map((one) => one.score.id), result.data.score.id].join(" > ")
    : result.issues.map(({ code }) => code).join();
};

it.each<[string, string | undefined, string]>([
  ["A", undefined, "ente > a > a/1.1 > a/1.1/A"],
  ["a/1.1/A", undefined, "ente > a > a/1.1 > a/1.1/A"],
  ["A", "ente", "ente > a > a/1.1 > a/1.1/A"],
  ["A", "a", "a > a/1.1 > a/1.1/A"],
  ["A", "1.1", "a/1.1 > a/1.1/A"],
  ["A", "a/1.1", "a/1.1 > a/1.1/A"],
  ["A", "A", "a/1.1/A"],
  // One code under several objectives, of which only one is meant.
  ["T", "1.1", "a/1.1 > a/1.1/T"],
  ["T", "1.2", "a/1.2 > a/1.2/T"],
  // An id goes before a code.
  ["C", undefined, "ente > a > a/1.1 > C"],
  ["B", undefined, "ente > a > a/1.1 > C"],
  ["D", "x", "x > x/1.2 > x/1.2/D"],
  ["D", "x/1.2", "x/1.2 > x/1.2/D"],
])("finds %s up to %s", (name, top, expected) => {
  expect(found(name, top)).toBe(expected);
});

it.each<[unknown, unknown, string]>([
  ["Z", undefined, "answers.unknownIndicator"],
  ["", undefined, "answers.unknownIndicator"],
  ["1.1", undefined, "answers.unknownIndicator"],
  ["a", "a", "answers.unknownIndicator"],
  ["__proto__", undefined, "answers.unknownIndicator"],
  [undefined, undefined, "answers.unknownIndicator"],
  [{ toString: () => "A" }, undefined, "answers.unknownIndicator"],
  ["A", "1.2", "answers.notAbove"],
  ["A", "B", "answers.notAbove"],
  ["A", null, "answers.notAbove"],
  ["T", undefined, "answers.ambiguous"],
  ["T", "a", "answers.ambiguous"],
  ["T", "T", "answers.ambiguous"],
  ["D", "1.2", "answers.ambiguous"],
])("does not find %s up to %s: %s", (name, top, code) => {
  expect(found(name, top)).toBe(code);
});

describe("what is wrong", () => {
  const issuesOf = (name: string, top?: string) => {
    const result = findLineage(score, name, top);
    return result.success ? [] : result.issues;
  };

  it("names the ids that could be meant", () => {
    expect(issuesOf("T")).toMatchObject([{ path: ["id"], expected: ["a/1.1/T", "a/1.2/T"], params: { name: "T", ids: "a/1.1/T, a/1.2/T" } }]);
    expect(issuesOf("D", "1.2")).toMatchObject([{ path: ["at"], expected: ["x", "x/1.2"], params: { name: "1.2" } }]);
  });

  it("names ten of them at most", () => {
    const many = scorePlan(planOf(...Array.from({ length: 12 }, () => ({ indicators: [indicator("T")] }))), rulesWith());
    const result = findLineage(many, "T");
    expect(result).toMatchObject({ issues: [{ params: { ids: expect.stringMatching(/^(?:a\/o\d+\/T, ){10}…$/) as string } }] });
    expect(result.success || result.issues[0]?.expected).toHaveLength(12);
  });

  it("has words in both languages", () => {
    expect(formatIssues(issuesOf("A", "Z"), { locale: "it" })).toContain("Z non è né l'id né il codice di A o di un nodo sopra di esso");
    expect(formatIssues(issuesOf("A".repeat(300)))).toContain(`${"A".repeat(80)} is neither the id nor the code`);
  });
});
