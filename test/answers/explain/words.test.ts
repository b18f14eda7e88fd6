import { describe, expect, it } from "vitest";
import { WORDS, wordKey, wordsOf } from "../../../src/answers/explain/words.ts";
import { nodesOf, SCORE_RULES, scoresOfEveryRule } from "../../tools/score-rules.ts";

/** The keys whose words are a formula alone, the same in every language. */
const FORMULAS = ["share.equal"];

const pieces = (words: string): readonly string[] => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").toSorted();

describe.each(Object.entries(WORDS))("%s", (key, { it: italian, en: english }) => {
  it("has words in both languages, with the same pieces", () => {
    expect(italian.trim()).not.toBe("");
    expect(english.trim()).not.toBe("");
    expect(pieces(english)).toEqual(pieces(italian));
    expect(english === italian).toBe(FORMULAS.includes(key));
  });
});

describe("the rules of steps", () => {
  const emitted = new Set(scoresOfEveryRule().flatMap((score) => nodesOf(score).flatMap(({ steps }) => steps.map(({ rule }) => rule))));

  it("are all met with, and no others", () => {
    expect([...emitted].toSorted()).toEqual([...SCORE_RULES].toSorted());
  });

  it.each(SCORE_RULES)("%s has words for both outcomes", (rule) => {
    for (const outcome of [true, false]) expect(wordKey(rule, outcome)).toBeDefined();
  });
});

describe("the key of a rule", () => {
  it.each([
    ["rounding.area.halfEven", true, "rounding.halfEven"],
    ["aggregation.body.weightedMean", true, "aggregation.weightedMean"],
    ["achievement.atMost.complement", false, "achievement.complement"],
    ["achievement.by.allOrNothing", true, "achievement.by.allOrNothing.yes"],
    ["achievement.by.allOrNothing", false, "achievement.by.allOrNothing.no"],
    ["missing.cancelled.final.exclude", false, "missing"],
    ["missing.block", false, "missing.block"],
    ["toString", false, undefined],
  ])("%s (%s) is %s", (rule, outcome, key) => {
    expect(wordKey(rule, outcome)).toBe(key);
  });
});

it("fills words in once: a piece that looks like a place stays as it is", () => {
  expect(wordsOf("measure.baseline", { baseline: "{goal} $& 5" }, "en")).toBe(" (starting value {goal} $& 5)");
});
