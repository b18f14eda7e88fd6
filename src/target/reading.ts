import { TARGET_CODES } from "../error/codes/target.ts";
import { type Issue, type IssueParams, issue } from "../error/plan-error.ts";
import { type Scan, tokenAt } from "./scan.ts";

/** What a reader gives: the value, and the token behind it. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** Why a reader cannot go on, from which token to before which. */
export interface Fault {
  readonly code: keyof typeof TARGET_CODES;
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
export function faultIssue(scanned: Scan, { code, from, to, inset = 0, expected, params }: Fault): Issue {
  const position = tokenAt(scanned, from).start + inset;
  const end = to > from ? Math.max(position, tokenAt(scanned, to - 1).end) : position;
  const details = { input: scanned.text, position, length: end - position };
  return issue(TARGET_CODES, code, { ...details, ...(expected === undefined ? {} : { expected }), ...(params === undefined ? {} : { params }) });
}
