import { TARGET_CODES } from "../error/codes/target.ts";
import { fillIn, type Issue, type IssueParams, issue } from "../error/plan-error.ts";
import { type Scan, tokenAt } from "./scan.ts";

/** What a reader gives: the value, and the token behind it. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** Why a reader cannot go on, from which token to before which. */
export interface Fault {
  readonly code: Exclude<keyof typeof TARGET_CODES, `text.${string}`>;
  readonly from: number;
  readonly to: number;
  /** How far inside the first token it begins. */
  readonly inset?: number;
  readonly expected?: readonly string[];
  readonly params?: IssueParams;
}

/** What a reader answers where it is sure that the text is its own: a value, or what is wrong with it. */
export type Outcome<T> = Read<T> | Fault;

/** What a reader answers that is tried: nothing where the text is not its own. */
export type Attempt<T> = Outcome<T> | undefined;

/** Whether something was not read. */
export function isFault(outcome: object): outcome is Fault {
  return "code" in outcome;
}

/** A fault of one token. */
export function faultAt(code: Fault["code"], at: number, details: Pick<Fault, "expected" | "params" | "inset"> = {}): Fault {
  return { code, from: at, to: at + 1, ...details };
}

/** Applies a function to what was read; a fault stays one. */
export function mapRead<T, U>(outcome: Outcome<T>, change: (value: T) => U): Outcome<U> {
  return isFault(outcome) ? outcome : { value: change(outcome.value), end: outcome.end };
}

/** The fault as an issue of the whole text. */
export function faultIssue(scanned: Scan, { code, from, to, inset = 0, expected, params = {} }: Fault): Issue {
  const position = tokenAt(scanned, from).start + inset;
  const end = to > from ? Math.max(position, tokenAt(scanned, to - 1).end) : position;
  const details = { input: scanned.text, position, length: end - position };
  return issue(TARGET_CODES, code, { ...details, expected: expected ?? EXPECTED[code].map((text) => fillIn(text, params)), params });
}

/** What could stand where a fault is, unless its reader knows better. */
const EXPECTED: Readonly<Record<Fault["code"], readonly string[]>> = {
  "target.number": ["a number"],
  "target.numberForm": ["{grouped}", "{decimal}"],
  "target.digits": ["a number of at most {limit} digits"],
  "target.sign": [">=", ">", "<=", "<", "="],
  "target.unit": ["one unit"],
  "target.column": ["a unit"],
  "target.trailing": ["the end"],
  "target.relative": ["+10 % sull'anno precedente"],
  "target.range": ["tra 5 e 10"],
  "target.date": ["a day of the calendar"],
  "target.dateForm": ["30/11/2021"],
  "target.year": ["a year of four digits"],
  "target.monthYear": ["febbraio 2021"],
  "target.dateSign": ["entro il"],
  "target.reference": ["sulla base"],
  "target.changeZero": ["a number that is not 0"],
  "actual.inequality": ["a number without a sign"],
  "actual.value": ["a number", "a date", "SI", "N/D"],
};
