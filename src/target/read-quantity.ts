import { Decimal } from "../decimal/decimal.ts";
import { type Label, readLabel } from "./label.ts";
import type { Quantity } from "./quantity.ts";
import { type Attempt, type Fault, faultAt, isFault, type Outcome, type Read } from "./reading.ts";
import { readNumber, type SignedNumber } from "./read-number.ts";
import { isCompoundUnit, readFrontUnit, readUnit } from "./read-unit.ts";
import { isEnd, type Scan, tokenAt } from "./scan.ts";
import type { Unit } from "./unit.ts";
import { ARTICLE_NUMBERS } from "./vocabulary.ts";

/** What the unit column of a table says: used where the text has no unit. */
export type Column = ReadableColumn | UnreadableColumn | undefined;

interface ReadableColumn extends Pick<Quantity, "unit" | "label"> {
  readonly readable: true;
}

interface UnreadableColumn {
  readonly readable: false;
  readonly text: string;
}

/** A number with its unit, before its label is read. */
export interface BareQuantity {
  readonly number: SignedNumber;
  readonly unit: Unit;
  /** The token of the number, behind its sign and a unit in front. */
  readonly at: number;
  /** Whether the number is *un*, *uno* or *una*, which need not be a number. */
  readonly isArticle: boolean;
}

/** Reads a number with its unit, in front of it or behind; nothing where none stands. */
export function readQuantity(scan: Scan, at: number, front?: Unit): Attempt<BareQuantity> {
  const before = readFrontUnit(scan, at);
  const start = before?.end ?? at;
  const number = readNumber(scan, start);
  if (number === undefined || isFault(number)) return number;
  const behind = readUnitBehind(scan, number.end);
  if (isFault(behind)) return behind;
  if (areTwo(front, before?.value)) return faultAt("target.unit", at);
  const unit = oneUnit(front ?? before?.value, behind.value);
  if (unit === undefined) return faultAt("target.unit", number.end);
  const first = number.value.sign === "" ? start : start + 1;
  return { value: { number: number.value, unit, at: first, isArticle: ARTICLE_NUMBERS.has(tokenAt(scan, first).key) }, end: behind.end };
}

/** The unit behind a number, where one stands; not two of them (`5 % punti`), nor one of two (*5 ore/uomo*). */
function readUnitBehind(scan: Scan, at: number): Outcome<Unit | undefined> {
  const unit = readUnit(scan, at);
  const end = unit?.end ?? at;
  const next = tokenAt(scan, end);
  const isSecond = isCompoundUnit(next) || (unit !== undefined && next.kind === "word" && readUnit(scan, end) !== undefined);
  return isSecond ? faultAt("target.unit", end) : { value: unit?.value, end };
}

/** The quantity of what was read, with the label behind it; to the end of the window. */
export function finishQuantity(scan: Scan, read: Read<BareQuantity>, column: Column): Outcome<Quantity> {
  const label = readLabel(scan, read.end);
  if (label !== undefined && isFault(label)) return label;
  const quantity = quantityOf(read.value, label?.value, column);
  return isFault(quantity) ? quantity : { value: quantity, end: scan.to };
}

/** The fault of a target that is a quantity with a plus and no sign: it says by how much something grows, but not from where; a bare number may have one. */
export function growthFault({ number }: BareQuantity, { unit }: Quantity, end: number): Fault | undefined {
  return number.sign === "+" && unit !== "none" ? { ...faultAt("target.reference", end), to: end } : undefined;
}

/** Whether the minus may be the dash of a list: `- 5 incontri`, apart from a number that would hardly be below 0. */
export function isListItem(scan: Scan, { number, at }: BareQuantity, { unit, label }: Quantity): boolean {
  if (number.sign !== "-" || tokenAt(scan, at).glued) return false;
  return label !== undefined || !BELOW_ZERO.includes(unit);
}

/** The units of balances, which may be below 0. */
const BELOW_ZERO: readonly Unit[] = ["percent", "percentagePoint", "euro", "none"];

/** The quantity of a number, a unit and a label: what the text leaves out, the column says; a number with a label alone counts pieces. */
export function quantityOf(read: BareQuantity, label: Label | undefined, column: Column): Quantity | Fault {
  const counted = read.unit === "none" ? countedBy(read, label, column) : { unit: read.unit, label: label?.text };
  if (isFault(counted)) return counted;
  const { decimals, plain } = read.number;
  const whole = { value: new Decimal(plain), unit: counted.unit, decimals };
  return counted.label === undefined ? whole : { ...whole, label: counted.label };
}

/** What a number without unit counts: what its label says, else what the column says. */
function countedBy({ at }: BareQuantity, label: Label | undefined, column: Column): Counted | Fault {
  if (column?.readable === true) return countedInColumn(label, column);
  if (column === undefined || label?.isNoun === true) return label === undefined ? { unit: "none" } : { unit: "count", label: label.text };
  return faultAt("target.column", at, { params: { found: column.text } });
}

/** A noun (*4 incontri*) and a column of another unit than pieces clash; *70 degli allarmi* does not say what is counted. */
function countedInColumn(label: Label | undefined, column: ReadableColumn): Counted | Fault {
  if (label === undefined) return column;
  if (column.unit === "none" || column.unit === "count") return { unit: "count", label: label.text };
  return label.isNoun ? faultAt("target.unit", label.at) : { unit: column.unit, label: label.text };
}

interface Counted {
  readonly unit: Unit;
  readonly label?: string | undefined;
}

/** Reads the text of a unit column: a unit, a word for one or for none, or else what is counted. */
export function readColumn(scan: Scan, columns: ReadonlyMap<string, Unit>): Column {
  const keys = scan.tokens.slice(scan.from, scan.to).map(({ key }) => key);
  const known = columns.get(keys.join(" "));
  if (known !== undefined) return { readable: true, unit: known };
  const { value: unit, end } = columnUnit(scan, columns);
  if (isEnd(scan, end)) return { readable: true, unit: unit ?? "none" };
  const label = readLabel(scan, end);
  if (label === undefined || isFault(label) || (unit === undefined && namesUnit(scan, columns))) return { readable: false, text: scan.text };
  return { readable: true, unit: unit ?? "count", label: label.value.text };
}

/** *Tempo medio in giorni*, *valore in euro*: the unit stands somewhere in the words. */
function namesUnit(scan: Scan, columns: ReadonlyMap<string, Unit>): boolean {
  return scan.tokens.some(
    (token, at) => token.key.length > 1 && (columns.has(token.key) || readUnit(scan, at) !== undefined || isCompoundUnit(token)),
  );
}

/** The unit that a column begins with: *gg dalla richiesta*, *percentuale di adesione*; of *numero di ore* the hours. */
function columnUnit(scan: Scan, columns: ReadonlyMap<string, Unit>): Read<Unit | undefined> {
  const first = readUnit(scan, scan.from);
  const word = columns.get(tokenAt(scan, scan.from).key);
  if (first === undefined) return word === undefined || word === "none" ? { value: undefined, end: scan.from } : { value: word, end: scan.from + 1 };
  if (first.value !== "count") return first;
  const at = tokenAt(scan, first.end).key === "di" ? first.end + 1 : first.end;
  return readUnit(scan, at) ?? { value: "count", end: at };
}

/** A unit before the sign and another one before the number. */
function areTwo(first: Unit | undefined, second: Unit | undefined): boolean {
  return first !== undefined && second !== undefined && first !== second;
}

/** Pieces give way to a unit behind the number (`n. 5 giorni`); any other two units clash. */
function oneUnit(before: Unit | undefined, behind: Unit | undefined): Unit | undefined {
  if (before === undefined || behind === undefined || before === behind) return before ?? behind ?? "none";
  const isShare = behind === "percent" || behind === "percentagePoint" || behind === "euro";
  return before === "count" && !isShare ? behind : undefined;
}
