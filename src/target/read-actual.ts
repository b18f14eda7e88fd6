import { Decimal } from "../decimal/decimal.ts";
import type { AbsenceReason, Actual } from "./actual.ts";
import { expectEnd } from "./label.ts";
import { once } from "../error/once.ts";
import type { Quantity } from "./quantity.ts";
import { type Attempt, type Fault, faultAt, isFault, type Outcome, type Read } from "./reading.ts";
import { readDay } from "./read-day.ts";
import { readNumber } from "./read-number.ts";
import { type BareQuantity, type Column, finishQuantity, isListItem, readQuantity } from "./read-quantity.ts";
import { wholeKey } from "./read-target.ts";
import { isEnd, type Scan, tokenAt } from "./scan.ts";
import { readSign } from "./sign.ts";
import { DAY_ARTICLES, PLAIN_ARTICLES } from "./vocabulary.ts";

/** Why nothing was measured, by the keys of all tokens in one. */
const ABSENCES: () => ReadonlyMap<string, AbsenceReason> = /* @__PURE__ */ once(
  () =>
    new Map<string, AbsenceReason>([
      ["", "notMeasured"],
      ...["n/d", "nd", "n.d", "n/a", "na", "n.a", "-", "—", "--", "nondisponibile"].map((text) => [text, "notAvailable"] as const),
      ...["nonvalutabile", "nonvalutabili"].map((text) => [text, "notAssessable"] as const),
      ...["annullat", "stralciat"].flatMap((stem) => ["o", "a", "i", "e"].map((end) => [`${stem}${end}`, "cancelled"] as const)),
    ]),
);

const ANSWERS: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ["si", true],
  ["on", true],
  ["no", false],
  ["off", false],
]);

/** Reads a whole expression as a result. */
export function readActual(scan: Scan, column: Column): Outcome<Actual> {
  return readAnswer(scan) ?? readFraction(scan, scan.from) ?? readDate(scan) ?? readMeasured(scan, column);
}

function readAnswer(scan: Scan): Read<Actual> | undefined {
  const key = wholeKey(scan);
  const reason = ABSENCES().get(key);
  if (reason !== undefined) return { value: { kind: "missing", reason }, end: scan.to };
  const value = ANSWERS.get(key);
  return value === undefined ? undefined : { value: { kind: "yesNo", value }, end: scan.to };
}

/** Reads `43/45`; nothing where it is none, as in `30/11/2021`. */
function readFraction(scan: Scan, at: number): Attempt<Actual> {
  const numerator = readNumber(scan, at);
  if (numerator === undefined || isFault(numerator) || tokenAt(scan, numerator.end).key !== "/") return undefined;
  const denominator = readNumber(scan, numerator.end + 1);
  if (denominator === undefined) return faultAt("target.number", numerator.end + 1);
  if (isFault(denominator)) return denominator;
  if (tokenAt(scan, denominator.end).key === "/") return undefined;
  const [top, bottom] = [new Decimal(numerator.value.plain), new Decimal(denominator.value.plain)];
  return expectEnd(scan, { kind: "fraction", numerator: top, denominator: bottom }, denominator.end);
}

function readDate(scan: Scan): Attempt<Actual> {
  const day = readDay(scan, DAY_ARTICLES.has(tokenAt(scan, scan.from).key) ? scan.from + 1 : scan.from, "never");
  if (day === undefined || isFault(day)) return day;
  return expectEnd(scan, { kind: "date", date: day.value }, day.end);
}

/** A quantity; `=` says no more than the number, any other sign says what was wanted, not what was measured. */
function readMeasured(scan: Scan, column: Column): Outcome<Actual> {
  const sign = readSign(scan, scan.from);
  if (sign !== undefined && isFault(sign)) return sign;
  if (sign !== undefined && sign.value !== "exactly") return { ...faultAt("actual.inequality", scan.from), to: sign.end };
  const read = readQuantity(scan, sign?.end ?? pastArticle(scan, scan.from));
  if (read === undefined) return faultAt("actual.value", scan.from);
  if (isFault(read)) return read;
  const quantity = finishQuantity(scan, read, column);
  if (isFault(quantity)) return asMeasured(quantity);
  if (!isMeasure(scan, read, quantity.value)) return faultAt("actual.value", scan.from);
  return { value: { kind: "measured", quantity: quantity.value }, end: scan.to };
}

/** A change is nothing that was measured. */
function asMeasured({ code, from, to, ...rest }: Fault): Fault {
  return code === "target.relative" ? { code: "actual.value", from, to } : { code, from, to, ...rest };
}

/** Whether it is surely a number: not *un piano*, not the `- 5 incontri` of a list, not by how many more there were (`+5 incontri`). */
function isMeasure(scan: Scan, { value, end }: Read<BareQuantity>, quantity: Quantity): boolean {
  if (value.isArticle && value.unit === "none" && !isEnd(scan, end)) return false;
  if (value.number.sign === "+" && quantity.label !== undefined) return false;
  return !isListItem(scan, value, quantity);
}

function pastArticle(scan: Scan, at: number): number {
  return PLAIN_ARTICLES.has(tokenAt(scan, at).key) ? at + 1 : at;
}
