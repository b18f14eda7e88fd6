/** Weights that sum to exactly 100: made, told how they were made, and mended. */
import assert from "node:assert/strict";
import { equalWeights, explainWeights, proposeWeights } from "traguardo";

const seven = equalWeights(7);
console.log(`7 equal weights: ${seven.join(" ")}`);

const made = explainWeights(["33,33%", "33,34%", "33,33%"]);
assert.equal(made.kind, "equal");
for (const { index, amount } of made.residues)
  console.log(`shares of ${made.share.toString()}, and ${amount.toString()} more on number ${index + 1}`);

// A sum that is wrong stays wrong until somebody chooses how to mend it.
const wrong = Array.from({ length: 7 }, () => "14,29");
console.log(`7 × 14,29 is ${explainWeights(wrong).difference.toString()} too much`);
for (const method of ["first", "last", "largest", "largestRemainder"] as const)
  console.log(`${method}: ${proposeWeights(wrong, { method }).join(" ")}`);
