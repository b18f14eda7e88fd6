/** Questions about a score: what is the most valuable next step, what does it take, where does the year stand, what made the difference to last time. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  type ActualInputs,
  compareScores,
  type Fraction,
  formatBound,
  pace,
  parsePlan,
  requiredActual,
  rescore,
  ruleSets,
  scorePlan,
  sensitivity,
} from "traguardo";

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const plan = parsePlan(read("./massa-carrara-2021.json"));
const { actuals } = read("./actuals-2021.json") as { actuals: ActualInputs }; // INVENTED results; scorePlan checks every value itself
const score = scorePlan(plan, ruleSets.cameraleStandard, { actuals });

const text = ({ numerator, denominator }: Fraction): string => (denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`);
/** Rounded for the eye; numbers are for looking at only. */
const about = ({ numerator, denominator }: Fraction): string => (Number(numerator) / Number(denominator)).toFixed(2);

// One unit more of each indicator: which brings the body the most?
const [first] = sensitivity(score);
assert.ok(first?.gain);
console.log(`next step: ${first.code}, one unit is worth ${text(first.gain)} points of the body`);

// What it takes: 2.2.2 has 92,86 points, half of them from Statistiche_Sito.
const answer = requiredActual(score, "Statistiche_Sito", { at: "2.2.2", goal: "95" });
assert.ok(answer.kind === "required");
console.log(`for 95 points of 2.2.2: Statistiche_Sito ${formatBound(answer.bound)}, which gives ${text(answer.reaches)}`);
const beyond = requiredActual(score, "Statistiche_Sito", { goal: "99" });
assert.ok(beyond.kind === "unreachable" && beyond.best);
console.log(`for 99 points of the body it is not enough: ${about(beyond.best)} at best`);

// An interim report at the end of the second four months.
const interim = scorePlan(plan, ruleSets.cameraleStandard, { phase: "interim", actuals });
const { elapsed, coverage, low, high, open } = pace(interim, { asOf: "2021-08-31" });
assert.ok(coverage && low && high);
console.log(`gone: ${text(elapsed)} of the year; measured: ${about(coverage)}; still possible: ${about(low)} to ${about(high)}`);
console.log(`open: ${open.map(({ code, share }) => `${code} (${text(share)} %)`).join(", ")}`);

// The same plan with other results: what made the difference?
const later = rescore(score, { Statistiche_Sito: "190 gg", Indice_ProgPMIMerc: "90 %" });
const [body] = compareScores(score, later).nodes;
assert.ok(body?.difference && body.parts?.actuals && body.parts.missing);
console.log(
  `${about(body.difference)} points more: ${about(body.parts.actuals)} by what was measured, ${about(body.parts.missing)} by what was missing`,
);
