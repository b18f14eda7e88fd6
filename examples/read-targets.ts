/** Reads targets as plans write them; what cannot be read is refused, with its place and a hint. */
import assert from "node:assert/strict";
import { formatIssues, formatTarget, isMet, parseActual, parseTarget, safeParseTarget } from "traguardo/target";

const written = ["almeno 90%", "entro 30 gg", "compreso tra 5 e 10", "entro il 30 novembre 2021", "sì", "n.d."];
for (const text of written) {
  const target = parseTarget(text);
  console.log(`${text.padEnd(28)}${target.kind.padEnd(10)}${formatTarget(target)}`);
}

// Text that was written in canonical form comes back byte for byte, decimals included.
assert.equal(formatTarget(parseTarget(">= 90,00 %")), ">= 90,00 %");

const read = safeParseTarget(">= 1234.567 %");
assert.ok(!read.success);
console.log(formatIssues(read.issues, { locale: "it" }));

assert.equal(isMet(parseTarget(">= 90 %"), parseActual("43/45")), true);
assert.equal(isMet(parseTarget(">= 90 %"), parseActual("N/D")), undefined);
