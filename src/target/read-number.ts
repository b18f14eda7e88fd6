import { type IllFormedNumber, type LongNumber, readItalian, shifted, type WrittenNumber } from "../decimal/italian.ts";
import { LIMITS } from "../error/limits.ts";
import { type Attempt, type Fault, faultAt, isFault, type Read } from "./reading.ts";
import { type Scan, tokenAt } from "./scan.ts";
import { NUMBER_WORDS } from "./vocabulary.ts";

/** A number as written, with its sign. */
export interface SignedNumber {
  /** Plain decimal text, such as `-1250.50`. */
  readonly plain: string;
  readonly decimals: number;
  /** The sign that stands before it. */
  readonly sign: "" | "+" | "-";
}

/** Reads a number: digits or a word, a sign before it, *mila* or *milioni* behind it; nothing where none stands. */
export function readNumber(scan: Scan, at: number): Attempt<SignedNumber> {
  const mark = tokenAt(scan, at).key;
  const signed = mark === "+" || mark === "-";
  const start = signed ? at + 1 : at;
  const first = readUnsigned(scan, start);
  if (first === undefined) return undefined;
  if (isFault(first)) return first;
  const whole = scaled(scan, first, start);
  if (isFault(whole)) return whole;
  const { plain, decimals } = whole.value;
  const isZero = !/[1-9]/.test(plain);
  return { value: { plain: mark === "-" && !isZero ? `-${plain}` : plain, decimals, sign: signed ? mark : "" }, end: whole.end };
}

/** Whether a number begins at a token: digits, or a word for one. */
export function isNumberStart(scan: Scan, at: number): boolean {
  const { kind, key } = tokenAt(scan, at);
  return kind === "number" || (kind === "word" && wordNumber(key) !== undefined);
}

function readUnsigned(scan: Scan, at: number): Attempt<WrittenNumber> {
  const { kind, key } = tokenAt(scan, at);
  if (kind === "number") return checked(readItalian(key), at);
  const word = kind === "word" ? wordNumber(key) : undefined;
  return word === undefined ? undefined : { value: word, end: at + 1 };
}

/** *Dieci*; *diecimila*, in one word. */
function wordNumber(key: string): WrittenNumber | undefined {
  const thousands = key.endsWith("mila") ? NUMBER_WORDS.get(key.slice(0, -"mila".length)) : undefined;
  const plain = thousands === undefined ? NUMBER_WORDS.get(key) : `${thousands}000`;
  return plain === undefined ? undefined : { kind: "number", plain, decimals: 0 };
}

const THOUSAND = 3;
const MILLION = 6;

/** How many zeros a word behind a number adds. */
const MULTIPLIERS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["mila", THOUSAND],
  ["mln", MILLION],
  ["milione", MILLION],
  ["milioni", MILLION],
]);

const EURO = ["€", "euro"];

/** The number times *mila* or *milioni*, where one of them follows; *M* only before €. */
function scaled(scan: Scan, { value, end }: Read<WrittenNumber>, start: number): Read<WrittenNumber> | Fault {
  const { kind, key } = tokenAt(scan, end);
  if (kind !== "word") return { value, end };
  if (key === "m" && EURO.includes(tokenAt(scan, end + 1).key)) return checkedScale(shifted(value, MILLION), start, end + 1);
  const zeros = MULTIPLIERS.get(key);
  if (zeros === undefined) return { value, end };
  const past = pastDot(scan, end + 1, key);
  return checkedScale(shifted(value, zeros), start, zeros === MILLION && isOfEuro(scan, past) ? past + 1 : past);
}

/** *Milioni di euro*: the *di* says nothing. */
function isOfEuro(scan: Scan, at: number): boolean {
  return tokenAt(scan, at).key === "di" && EURO.includes(tokenAt(scan, at + 1).key);
}

function pastDot(scan: Scan, at: number, word: string): number {
  const { key, glued } = tokenAt(scan, at);
  return word === "mln" && key === "." && glued ? at + 1 : at;
}

function checkedScale(number: WrittenNumber | LongNumber, start: number, end: number): Read<WrittenNumber> | Fault {
  return number.kind === "number" ? { value: number, end } : digitsFault(number, start);
}

function checked(number: WrittenNumber | IllFormedNumber | LongNumber, at: number): Read<WrittenNumber> | Fault {
  switch (number.kind) {
    case "number":
      return { value: number, end: at + 1 };
    case "tooManyDigits":
      return digitsFault(number, at);
    case "illFormed":
      return faultAt("target.numberForm", at, { inset: number.position, params: { grouped: number.grouped, decimal: number.decimal } });
  }
}

function digitsFault({ digits }: LongNumber, at: number): Fault {
  return faultAt("target.digits", at, { params: { found: String(digits), limit: String(LIMITS.digits) } });
}
