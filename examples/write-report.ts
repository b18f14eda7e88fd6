/** Writes the results of a year as a page that a chamber can publish: to the file that is named, or to a folder of its own. Results INVENTED. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ActualInputs, parsePlan, ruleSets, scorePlan } from "traguardo";
import { toHtml, toSvg } from "traguardo/report";

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

const plan = parsePlan(json("massa-carrara-2021.json"));
const { actuals } = json("actuals-2021.json") as { actuals: ActualInputs }; // scorePlan checks every value itself
const score = scorePlan(plan, ruleSets.cameraleStandard, { actuals });

const [path = join(mkdtempSync(join(tmpdir(), "traguardo-")), "report.html")] = process.argv.slice(2);
const title = "Risultati 2021 (dati INVENTATI a scopo dimostrativo)";
const files = {
  [path]: toHtml(score, { locale: "it", title }),
  [path.replace(/(?:\.html)?$/, ".svg")]: toSvg(score, { chart: "strategicMap" }),
};

for (const [file, text] of Object.entries(files)) {
  writeFileSync(file, text);
  console.log(`${file}: ${Buffer.byteLength(text)} bytes`);
}
