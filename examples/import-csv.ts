/** Reads a plan from a CSV as a spreadsheet exports it: title, merged cells, decimal commas, a row of totals; then one with slips, each told at its cell. */
import assert from "node:assert/strict";
import { checkPlan, formatIssues, ruleSets, scorePlan } from "traguardo";
import { planFromCsv } from "traguardo/import";

// An INVENTED table. Whose plan it is, and of which year, stands in its title: a title is not guessed from, so the call says it.
const text = `Camera di Commercio (INVENTATA);;;;;;;;
Piano della performance 2021;;;;;;;;
;;;;;;;;
Area;Servizio;Codice obiettivo;Obiettivo operativo;Peso obiettivo;Indicatore;Peso;Target;Consuntivo al 31/12/2021
Area I;Registro imprese;2.1.1;Tempi certi per le imprese;60,00%;Pratiche evase entro 5 giorni;50,00%;>= 90,00 %;81,00 %
;;;;;Tempo medio di evasione;50,00%;<= 5 gg;4,5 gg
;;2.1.2;Qualità dei servizi;40,00%;"Giudizio ""buono"" o migliore";100,00%;>= 70,00 %;39/45
TOTALE PESI;;;;100,00%;;;;
`;
const of = { body: "Camera di Commercio (INVENTATA)", year: 2021 };

const read = planFromCsv(text, of);
assert.ok(read.success);
const { plan, report } = read.data;
console.log(
  `cells parted by ${JSON.stringify(report.delimiter)}, headers in row ${report.headerRow}, ${report.usedRows} rows used, ${report.emptyRows} empty`,
);
for (const { row, reason, text: cells } of report.skippedRows) console.log(`row ${row} left out (${reason}): ${cells}`);
console.log(formatIssues(report.warnings));

// The plan is one like any other: checked, then scored.
assert.deepEqual(checkPlan(plan, ruleSets.cameraleStandard), []);
console.log(`score: ${scorePlan(plan, ruleSets.cameraleStandard).value?.toFixed(2)}`);

// Slips are told all at once, each by the cell where it stands.
const slips = text.replace("50,00%;>= 90,00 %", "50,0x%;>= 90,,0 %").replace(";100,00%;>= 70", ";100,00%;circa 70");
const again = planFromCsv(slips, of);
assert.ok(!again.success);
console.log(
  formatIssues(
    again.issues.filter(({ severity }) => severity === "error"),
    { locale: "it" },
  ),
);
