/**
 * Targets and results that public bodies published, each beside a person's reading of it. They lie beside the repository, not in it: where they are
 * absent, nothing here can be checked.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Actual, Decimal, formatActual, formatTarget, type Quantity, safeParseActual, safeParseTarget, type Target } from "../../src/index.ts";
import { ROOT } from "../tools/files.ts";

/** A row as the person read it; what each column means stands in the corpus' own page. */
interface Row {
  readonly id: string;
  readonly verbatim: string;
  readonly unitColumn: string;
  readonly kind: string;
  readonly comparator: string;
  readonly value: string;
  readonly unit: string;
  readonly note: string;
}

type Verdict = "right" | "refused" | "misread";

const FOLDER = `${ROOT}../shared/corpus`;
const isAbsent = !existsSync(`${FOLDER}/targets.tsv`);
const where = isAbsent ? "not checked, since ../shared/corpus is absent" : "read in place";

function rowsOf(file: string): readonly Row[] {
  if (isAbsent) return [];
  const [, ...lines] = readFileSync(`${FOLDER}/${file}.tsv`, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [id = "", verbatim = "", unitColumn = "", kind = "", comparator = "", value = "", unit = "", note = ""] = line.split("\t");
    return { id, verbatim, unitColumn, kind, comparator, value, unit, note };
  });
}

/** Rows that say nothing of a reader: two readings, a sign that the text layer lost, a sentinel, a baseline in the wrong cell, a value told twice. */
const isLeftOut = ({ verbatim, note }: Row): boolean =>
  note.startsWith("AMBIGUOUS") ||
  /underlined ">"/.test(note) ||
  verbatim === "-1" ||
  verbatim.startsWith("Baseline:") ||
  /^[\d,]+ \([\d,]+\/[\d,]+\)$/.test(verbatim);

/** A result that says what was wanted, such as `≥95%`, is no result. */
const isWish = ({ id, kind }: Row): boolean => id.startsWith("as") && kind === "threshold";

const COMPARATORS: Readonly<Record<string, Target["kind"]>> = {
  ">=": "atLeast",
  ">": "moreThan",
  "<=": "atMost",
  "<": "lessThan",
  "=": "exactly",
  "": "plain",
};

/** The corpus' units, and ours; a change has the unit of what changes. */
const UNITS: Readonly<Record<string, readonly Quantity["unit"][]>> = {
  "%": ["percent"],
  days: ["day"],
  "working days": ["workingDay"],
  hours: ["hour"],
  minutes: ["minute"],
  euro: ["euro"],
  points: ["point"],
  number: ["count", "none"],
  "number per week": ["count"],
  ratio: ["none"],
  "% vs baseline": ["percent"],
  "percentage points vs baseline": ["percentagePoint"],
  "number vs baseline": ["count"],
};

const isRelative = (unit: string): boolean => unit.endsWith(" vs baseline");

const hasValue = ({ value, unit }: Quantity, row: Pick<Row, "value" | "unit">): boolean =>
  value.equals(new Decimal(row.value)) && (UNITS[row.unit] ?? []).includes(unit);

function isThresholdRead(target: Target, row: Row): boolean {
  if (!isRelative(row.unit)) return target.kind === COMPARATORS[row.comparator] && "quantity" in target && hasValue(target.quantity, row);
  const isDown = row.value.startsWith("-");
  const amount = { ...row, value: row.value.replace("-", "") };
  return target.kind === "change" && target.direction === (isDown ? "decrease" : "increase") && hasValue(target.quantity, amount);
}

/** Whether a target says what the person read. */
function isTargetRead(target: Target, row: Row): boolean {
  switch (row.kind) {
    case "threshold":
      return isThresholdRead(target, row);
    case "range": {
      const [low = "", high = ""] = row.value.split("..");
      return target.kind === "between" && hasValue(target.low, { ...row, value: low }) && hasValue(target.high, { ...row, value: high });
    }
    case "date": {
      const [year, month, day] = row.value.split("-").map(Number);
      return target.kind === "by" && target.date.year === year && target.date.month === month && target.date.day === day;
    }
    case "none":
      return target.kind === "none";
    default: // prose: better refused, but a reader may find the very value in it
      return row.value !== "" && isThresholdRead(target, row);
  }
}

function isActualRead(actual: Actual, row: Row): boolean {
  if (row.kind === "none") return actual.kind === "missing";
  return row.value !== "" && actual.kind === "measured" && hasValue(actual.quantity, row);
}

function verdictOf(row: Row): { readonly verdict: Verdict; readonly found: string } {
  const options = row.unitColumn === "" ? {} : { unit: row.unitColumn };
  const target = row.id.startsWith("ts");
  const read = target ? safeParseTarget(row.verbatim, options) : safeParseActual(row.verbatim, options);
  if (!read.success) {
    const found = read.issues.map(({ code, position, hint }) => `${code} at ${position ?? "?"}${hint === "" ? " WITHOUT A HINT" : ""}`).join(", ");
    return { verdict: row.kind === "text" || isWish(row) ? "right" : "refused", found };
  }
  const isRight = !isWish(row) && (target ? isTargetRead(read.data as Target, row) : isActualRead(read.data as Actual, row)); // each as it was read
  return { verdict: isRight ? "right" : "misread", found: target ? formatTarget(read.data as Target) : formatActual(read.data as Actual) };
}

const isShort = ({ verbatim }: Row): boolean => verbatim.trim().split(/\s+/).length <= 6;

describe.skipIf(isAbsent)(`published targets and results, ${where}`, () => {
  const rows = [...rowsOf("targets"), ...rowsOf("actuals")];
  const judged = rows.filter((row) => !isLeftOut(row)).map((row) => ({ row, isShort: isShort(row), ...verdictOf(row) }));
  const count = (short: boolean, verdict?: Verdict): number =>
    judged.filter((one) => one.isShort === short && (verdict === undefined || one.verdict === verdict)).length;

  it("are there, and hardly any is left out", () => {
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.length - judged.length).toBeLessThan(35);
    expect(judged.filter(({ row }) => row.unit !== "" && row.unit !== "date" && row.kind !== "text" && UNITS[row.unit] === undefined)).toMatchObject(
      // A share of last year's value is a target that no kind holds: it can only be refused.
      [{ row: { unit: "% of the previous year" }, verdict: "refused" }],
    );
  });

  it("prints the figures, and every row that is not right", () => {
    const line = (name: string, short: boolean): string =>
      `${name}: ${count(short, "right")} of ${count(short)} right, ${count(short, "refused")} refused, ${count(short, "misread")} misread`;
    const others = judged
      .filter(({ verdict }) => verdict !== "right")
      .map(({ row, verdict, found }) => `${row.id} ${verdict} (${found}): ${row.verbatim}`);
    // oxlint-disable-next-line no-console -- the figures are what this test is for
    console.log([line("up to six words", true), line("longer sentences", false), `left out: ${rows.length - judged.length}`, ...others].join("\n"));
    expect(judged.length).toBe(count(true) + count(false));
  });

  it("are never misread", () => {
    expect(judged.filter(({ verdict }) => verdict === "misread")).toEqual([]);
  });

  it("are refused with a hint and a place, where they are refused", () => {
    expect(judged.filter(({ found }) => /at \?|WITHOUT/.test(found))).toEqual([]);
  });

  it.each([
    ["expressions of up to six words", true, 95],
    ["longer sentences", false, 60],
  ])("of %s enough are right", (_what, short, percent) => {
    expect(count(short, "right") * 100).toBeGreaterThanOrEqual(count(short) * percent);
  });
});
