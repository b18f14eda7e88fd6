/** Seals a score, so that anyone who has the plan and the rule set can check its figures; then finds what was changed in a seal. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type ActualInputs, parsePlan, ruleSets, scorePlan, sealScore, verifySeal } from "traguardo";

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const plan = parsePlan(read("./massa-carrara-2021.json"));
const { actuals } = read("./actuals-2021.json") as { actuals: ActualInputs }; // INVENTED results; scorePlan checks every value itself

// What a body would publish beside its report.
const published = JSON.stringify(sealScore(scorePlan(plan, ruleSets.cameraleStandard, { actuals })));

// What a reader does with it: the plan and the rules are public, and nothing else is needed.
const seal = JSON.parse(published) as { readonly hash: string; readonly nodes: readonly { readonly id: string; readonly value?: string }[] };
const verified = verifySeal(seal, plan, ruleSets.cameraleStandard);
assert.ok(verified.valid);
console.log(`${seal.nodes[0]?.id}: ${seal.nodes[0]?.value}, and all ${seal.nodes.length} nodes are as computed`);

// A better figure for the body is found, at its place and by the hash.
const forged: unknown = JSON.parse(published.replace('"value":"94.92"', '"value":"99.92"'));
for (const { path, sealed, computed } of verifySeal(forged, plan, ruleSets.cameraleStandard).differences.slice(0, 1)) {
  console.log(`${path.join(".")} says ${JSON.stringify(sealed)}, computed is ${JSON.stringify(computed)}`);
}

// Other rules give other figures, and have another fingerprint.
const { differences } = verifySeal(seal, plan, ruleSets.cameraleComplement);
console.log(`by other rules ${differences.length} places differ`);
