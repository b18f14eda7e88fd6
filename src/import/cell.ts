import { Decimal, plainText } from "../decimal/decimal.ts";
import { formatItalian } from "../decimal/italian.ts";
import { IMPORT_CODES } from "../error/codes/import.ts";
import { kindOf } from "../error/kind-of.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { readText } from "./text-cell.ts";

/** A cell as we keep it: no text of spaces alone, no number that is none; a date as its day, `{ day: "2021-11-30" }`. Blank is `undefined`. */
export type OwnCell = string | number | boolean | DayCell | undefined;

/** A date of a spreadsheet. */
export interface DayCell {
  /** ISO, `2021-11-30`. */
  readonly day: string;
}

/** A cell, and what is wrong or suspicious in it. */
export interface CellReading {
  readonly cell: OwnCell;
  readonly issue?: Issue;
}

/** The most digits of a whole number that is written out. */
const MOST_DIGITS = 10n ** 40n;

/** Our own copy of a cell that some reader gives; whatever else it holds is an issue. */
export function ownCell(raw: unknown): CellReading {
  switch (typeof raw) {
    case "string":
      return { cell: raw.trim() === "" ? undefined : raw };
    case "number":
      return Number.isFinite(raw) ? { cell: raw } : refused("import.number", String(raw));
    case "bigint":
      return raw < MOST_DIGITS && raw > -MOST_DIGITS ? { cell: raw.toString() } : refused("import.number", "a number of more than 40 digits");
    case "boolean":
    case "undefined":
      return { cell: raw };
    default:
      return raw === null ? { cell: undefined } : (ownDay(raw) ?? refused("import.cell", kindOf(raw)));
  }
}

/** The text of a cell, as a name or a code: numbers in plain form, days as Italian plans write them. Blank is nothing. */
export function textOf(cell: OwnCell): string | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === "string") return readText(cell);
  return typeof cell === "number" ? plainNumber(cell) : wordOf(cell);
}

/** The text of a cell, as a target or a result: numbers as Italian plans write them. Blank is nothing. */
export function expressionOf(cell: OwnCell): string | undefined {
  return typeof cell === "number" ? formatItalian(decimalOf(cell), 0) : textOf(cell);
}

/** The exact value of the shortest text of a number, in plain form: no exponent. */
export function plainNumber(value: number): string {
  return plainText(decimalOf(value));
}

function decimalOf(value: number): Decimal {
  return new Decimal(String(value));
}

function wordOf(cell: boolean | DayCell): string {
  if (typeof cell === "boolean") return cell ? "SI" : "NO";
  const [year, month, day] = cell.day.split("-");
  return `${day}/${month}/${year}`;
}

function refused(code: "import.cell" | "import.number", found: string): CellReading {
  return { cell: undefined, issue: issue(IMPORT_CODES, code, { params: { found } }) };
}

/** The day of a date of any realm, in universal time; nothing where the value is no date. */
function ownDay(raw: unknown): CellReading | undefined {
  try {
    const time = Date.prototype.getTime.call(raw);
    const text = Number.isNaN(time) ? "" : Date.prototype.toISOString.call(raw);
    if (!/^\d{4}-/.test(text)) return { cell: undefined, issue: issue(IMPORT_CODES, "import.date") };
    const day = text.slice(0, 10);
    if (text.endsWith("T00:00:00.000Z")) return { cell: { day } };
    return { cell: { day }, issue: issue(IMPORT_CODES, "import.timeOfDay", { params: { found: day } }) };
  } catch {
    return undefined;
  }
}
