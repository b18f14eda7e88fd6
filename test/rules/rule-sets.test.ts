import { expect, it } from "vitest";
import { ruleSets } from "../../src/rules/rule-sets.ts";

it("has the ready rule sets by their names, in camel case of their ids", () => {
  expect(Object.entries(ruleSets).map(([name, { id }]) => [name, id])).toEqual([
    ["cameraleStandard", "camerale-standard"],
    ["cameraleComplement", "camerale-complement"],
    ["onOff", "on-off"],
    ["gzoomLike", "gzoom-like"],
    ["performplusLike", "performplus-like"],
    ["izsler2022", "izsler-2022"],
    ["agenziaEntrate2001", "agenzia-entrate-2001"],
  ]);
});

it.each(Object.entries(ruleSets))("%s says what it rests on, and is never official", (_name, { sources, title }) => {
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.map(({ confidence }) => confidence)).toContain("inferred");
  expect(`${title.it} ${title.en}`).not.toMatch(/ufficial|official/i);
});

it("cannot be changed", () => {
  expect(Object.isFrozen(ruleSets)).toBe(true);
  for (const ruleSet of Object.values(ruleSets))
    expect([ruleSet, ruleSet.achievement.atMost, ruleSet.status.bands[0]].every(Object.isFrozen)).toBe(true);
});
