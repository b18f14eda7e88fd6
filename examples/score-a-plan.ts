/** Reads a plan from JSON, checks it, scores it, and prints what a chamber wants to know. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { checkPlan, formatIssues, ruleSets, safeParsePlan, scorePlan } from "traguardo";

const text = readFileSync(new URL("./massa-carrara-2021.json", import.meta.url), "utf8");
const read = safeParsePlan(JSON.parse(text));
if (!read.success) {
  console.error(formatIssues(read.issues, { locale: "it" }));
  process.exit(1);
}
const plan = read.data;
const errors = checkPlan(plan, ruleSets.cameraleStandard).filter(({ severity }) => severity === "error");
assert.equal(errors.length, 0);

// One measurement counts in every service that has its code; an id names one indicator alone.
const actuals = {
  Percent_AggCicloPerf: "95,00 %",
  Percent_CartaServizi: "90,00 %",
  Statistiche_Sito: "210 gg",
  "azienda-speciale/isr/2.1.1/Percent_AggCicloPerf": "81,00 %",
};
const score = scorePlan(plan, ruleSets.cameraleStandard, { phase: "interim", actuals });
assert.deepEqual(score.issues, []);

for (const area of score.children) console.log(`${area.id}: ${area.value?.toFixed(2) ?? "not scored"}`);
console.log(`${plan.body}: ${score.value?.toFixed(2)}, exactly ${score.points?.numerator}/${score.points?.denominator}`);
