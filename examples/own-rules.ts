/** A rule set of one's own: another one, and only what differs from it. */
import assert from "node:assert/strict";
import { diffRuleSets, fingerprint, parseActual, parseTarget, resolveRuleSet, ruleSets, scoreIndicator } from "traguardo";

const standard = ruleSets.cameraleStandard;
const own = resolveRuleSet({
  extends: { id: "camerale-standard", version: "1.0.0" },
  id: "example-complement",
  version: "1.0.0",
  title: { it: "Regole di esempio", en: "Example rules" },
  sources: [{ title: "An example, not in use anywhere", confidence: "inferred" }],
  achievement: { atMost: { method: "complement" } },
  rounding: [{ at: "objective", decimals: 2, mode: "halfUp" }],
});
for (const { path, a, b } of diffRuleSets(standard, own)) console.log(`${path.join(".")}: ${JSON.stringify(a)} → ${JSON.stringify(b)}`);

// Who reads the same fingerprint computes with the same rules, whatever they are called.
assert.notEqual(fingerprint(own), fingerprint(standard));
assert.equal(fingerprint({ ...own, id: "another-name" }), fingerprint(own));

// 210 days against at most 180: the standard divides 180 by 210, the complement takes from 100 % what is above, 30 of 180.
const [target, actual] = [parseTarget("<= 180 gg"), parseActual("210 gg")];
for (const rules of [standard, own]) {
  const { points, value } = scoreIndicator(target, actual, rules);
  console.log(`${rules.id}: ${points?.numerator}/${points?.denominator}, shown as ${value?.toFixed(2)}`);
}
