import { expect, it } from "vitest";
import type { RuleSet } from "../../src/index.ts";
import { SYMBOLS, toneOf, TONES } from "../../src/report/tone.ts";
import { rulesWith } from "../tools/scoring.ts";

const label = { it: "x", en: "x" };

/** A rule set of so many bands: `b0` to below 10, `b1` to below 20 … */
function rulesOf(count: number): RuleSet {
  const bands = Array.from({ length: count }, (_, at) => ({ id: `b${at}`, label, ...(at === count - 1 ? {} : { below: String(10 * (at + 1)) }) }));
  return rulesWith({ status: { bands } });
}

it.each([
  [1, ["single"]],
  [2, ["lowest", "highest"]],
  [3, ["lowest", "middle", "highest"]],
  [4, ["lowest", "low", "high", "highest"]],
  [5, ["lowest", "low", "middle", "high", "highest"]],
  [6, ["lowest", "low", "middle", "middle", "high", "highest"]],
])("spreads %i bands from the lowest to the highest tone", (count, tones) => {
  const rules = rulesOf(count);
  expect(rules.status.bands.map((band) => toneOf(band, rules))).toEqual(tones);
});

it("has a tone for what has no status", () => {
  expect(toneOf(undefined, rulesOf(3))).toBe("none");
});

it("has a symbol of its own for each tone", () => {
  expect(new Set(TONES.map((tone) => SYMBOLS[tone])).size).toBe(TONES.length);
});
