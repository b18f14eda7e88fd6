/** Takes the published plan to a spreadsheet, with merged cells, and back: nothing is lost on the way. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSheet } from "read-excel-file/node";
import { checkPlan, fingerprintPlan, formatIssues, parsePlan, ruleSets } from "traguardo";
import { planFromRows, type Row } from "traguardo/import";
import { planToRows } from "traguardo/report";
import writeExcelFile, { type Cell } from "write-excel-file/node";

const plan = parsePlan(JSON.parse(readFileSync(new URL("./massa-carrara-2021.json", import.meta.url), "utf8")));
const [headers = [], ...rows] = planToRows(plan);

/** The columns that say of which group a row is: they stand before those of the indicator. */
const groups = headers.findIndex((header) => header.endsWith("indicatore"));

/** Whether a cell of a group says what the one above it says, and so do all before it: then the two are merged. */
const isMerged = (at: number, column: number): boolean =>
  column < groups && at > 0 && (rows[at]?.slice(0, column + 1).every((cell, index) => cell === rows[at - 1]?.[index]) ?? false);

const cellAt = (at: number, column: number): Cell => {
  const value = rows[at]?.[column] ?? "";
  if (value === "" || isMerged(at, column)) return null;
  let rowSpan = 1;
  while (isMerged(at + rowSpan, column)) rowSpan += 1;
  return { value, type: String, rowSpan, wrap: true, alignVertical: "top" };
};

const title: Cell[] = [{ value: "Piano della performance 2021", fontWeight: "bold" }];
const header = headers.map((value): Cell => ({ value, fontWeight: "bold" }));
const data = [title, [], header, ...rows.map((row, at) => row.map((_, column) => cellAt(at, column)))];

const folder = mkdtempSync(join(tmpdir(), "traguardo-"));
try {
  const file = join(folder, "piano.xlsx");
  await writeExcelFile(data, { sheet: "Piano" }).toFile(file);
  const sheet = await readSheet(file);
  console.log(`${sheet.length} rows, of which ${sheet.flat().filter((cell) => cell === null).length} cells are blank`);

  const read = planFromRows(sheet as readonly Row[]); // the reader's types say the constructor of Date where it gives dates
  if (!read.success) assert.fail(formatIssues(read.issues));
  const { report } = read.data;
  console.log(`headers in row ${report.headerRow}: ${report.columns.map(({ column, field }) => `${column} ${field}`).join(", ")}`);
  console.log(
    `${report.usedRows} rows used, ${report.skippedRows.length} left out, ${report.unusedColumns.length} columns unused, ${report.warnings.length} warnings`,
  );

  assert.deepEqual(read.data.plan, plan);
  assert.equal(fingerprintPlan(read.data.plan), fingerprintPlan(plan));
  console.log("the plan is the same, to its fingerprint");

  const sums = checkPlan(read.data.plan, ruleSets.cameraleStandard).filter(({ code }) => code === "plan.weightSum");
  assert.deepEqual(sums, []);
  console.log("all weights sum to 100");
} finally {
  rmSync(folder, { recursive: true });
}
