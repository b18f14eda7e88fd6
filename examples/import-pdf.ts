/** From a PDF to a plan: the annex of a plan is written as a PDF, read again word by word, and gives back the same plan. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsePlan, type PlanJson } from "traguardo";
import { planFromPositionedText } from "traguardo/import";
import { readPages } from "./import-pdf/read-pages.ts";
import { writeAnnex } from "./import-pdf/write-annex.ts";

const json = JSON.parse(readFileSync(new URL("./massa-carrara-2021.json", import.meta.url), "utf8")) as PlanJson; // parsePlan checks it below
const folder = mkdtempSync(join(tmpdir(), "traguardo-"));
const file = join(folder, "allegato.pdf");
writeFileSync(file, await writeAnnex(json, { layout: "landscape", size: 8, nameWidth: 330, order: "columns" }));
const pages = await readPages(readFileSync(file));
rmSync(folder, { recursive: true });

// The annex does not say whose it is in a way that a program could be sure of: body and year are told.
const read = planFromPositionedText(pages, { body: json.body, year: json.year });
assert(read.success);
const { plan, report } = read.data;

console.log("reconciliation");
for (const [what, count] of Object.entries(report.counts)) console.log(`  ${what.padEnd(11)} ${count}`);
console.log(`  sums of 100 ${report.sums.filter(({ isHundred }) => isHundred).length} of ${report.sums.length}`);
for (const { level, name, sum } of report.sums.filter(({ isHundred }) => !isHundred)) console.log(`    ${level} ${name}: ${sum.toString()}`);
console.log(`  unmatched   ${report.unmatched.length}`);
for (const { page, text } of report.truncated) console.log(`  cut off on page ${page}: …${text.slice(-40)}`);
for (const reason of new Set(report.leftOut.map((one) => one.reason))) {
  const texts = report.leftOut.filter((one) => one.reason === reason);
  console.log(`  left out, ${reason}: ${texts.length} × ${texts[0]?.text}`);
}

assert.deepEqual(plan, parsePlan(json));
console.log(`the plan that was written: ${report.counts.indicators} of 48 rows, every name whole`);
