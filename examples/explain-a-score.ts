/** Why a score is what it is: an indicator in words, where the points of the body are lost, and the same indicators along the strategy. Results INVENTED. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type ActualInputs, contributions, explain, type Fraction, parsePlan, ruleSets, type Score, scorePlan, strategicMap } from "traguardo";

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const { actuals } = read("./actuals-2021.json") as { actuals: ActualInputs }; // a file of this folder; scorePlan checks every value itself
const score = scorePlan(parsePlan(read("./massa-carrara-2021.json")), ruleSets.cameraleStandard, { actuals });

const nodesOf = (node: Score): readonly Score[] => [node, ...node.children.flatMap(nodesOf)];
for (const node of nodesOf(score).filter(({ code }) => code === "2.2.2")) console.log(`${explain(node, { locale: "it" })}\n`);

// Everything is exact: what the indicators bring is the body's score, and with what they lose it is 100, to the last digit.
const { indicators, brought, lost, points } = contributions(score);
assert.deepEqual(brought, points);
assert.equal(brought.numerator * lost.denominator + lost.numerator * brought.denominator, 100n * brought.denominator * lost.denominator);
for (const one of indicators.slice(0, 3)) console.log(`${one.code}: ${text(one.share)} % of the body, ${text(one.lost)} points lost`);

const map = strategicMap(score);
assert.deepEqual([map.share, map.brought], [{ numerator: 100n, denominator: 1n }, score.points]);
for (const ambito of map.nodes) console.log(`ambito ${ambito.code}: ${text(ambito.share)} % of the body, ${ambito.value?.toFixed(2)} points`);

function text({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}
