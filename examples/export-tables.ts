/** A score as tables: a report in Markdown, and a CSV file that Excel opens with Italian settings. Results INVENTED. */
import { readFileSync } from "node:fs";
import { type ActualInputs, parsePlan, ruleSets, scorePlan } from "traguardo";
import { scoreToRows, toCsv, toMarkdown } from "traguardo/report";

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const { actuals } = read("./actuals-2021.json") as { actuals: ActualInputs }; // a file of this folder; scorePlan checks every value itself
const score = scorePlan(parsePlan(read("./massa-carrara-2021.json")), ruleSets.cameraleStandard, { actuals });

console.log("# relazione.md, the beginning and what is missing\n");
const page = toMarkdown(score).split("\n## ");
console.log(page.filter((part) => /^(?:# |Sintesi|Dati mancanti)/.test(part)).join("\n## "));

// All columns, exact; here only a few of them, of the indicators that lose points.
const [titles = [], ...rows] = scoreToRows(score);
const at = (title: string): number => titles.indexOf(title);
const wanted = ["Codice", "Consuntivo", "Punteggio", "Punti esatti", "Contributo all'ente"].map(at);
const few = rows.filter((row) => row[at("Livello")] === "indicatore" && row[at("Raggiunto")] === "NO");

console.log("\n# punteggi.csv, of indicators that were not met\n");
console.log(toCsv([titles, ...few].map((row) => wanted.map((column) => row[column]))));
