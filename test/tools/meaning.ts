/** What a sentence that was drawn from the grammar says, told by the rules that gave it and by nothing of the library. */
import type { Actual, CalendarDay, Quantity, Target, Unit } from "../../src/index.ts";
import { Decimal } from "../../src/index.ts";
import { type Branch, plainWord, tokensOf, type Tree } from "./grammar.ts";

/** A value in plain terms: numbers as text, labels and references without their spaces. */
export interface Meaning {
  readonly kind: string;
  readonly [part: string]: unknown;
}

interface Measure {
  readonly value: Decimal;
  readonly unit: Unit;
}

const UNITS: Readonly<Record<string, Unit>> = {
  percent: "percent",
  "percentage point": "percentagePoint",
  count: "count",
  "working day": "workingDay",
  day: "day",
  hour: "hour",
  minute: "minute",
  "month unit": "month",
  "year unit": "year",
  euro: "euro",
  point: "point",
};
const NUMBERS = "_ un due tre quattro cinque sei sette otto nove dieci _ dodici _ _ quindici _ _ _ _ venti".split(" ");
const MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ");
const COMPARED = { "at least": "atLeast", "more than": "moreThan", "at most": "atMost", "less than": "lessThan", exactly: "exactly", plain: "plain" };

/** The parts of a tree that have one of these names, in order; what is inside of one is not looked at. */
function partsNamed(trees: readonly Tree[], names: readonly string[]): readonly Branch[] {
  return trees.flatMap((tree) => {
    if (typeof tree === "string") return [];
    return names.includes(tree.rule) ? [tree] : partsNamed(tree.parts, names);
  });
}

const solid = (trees: readonly Tree[]): string => tokensOf(trees).join("").replaceAll("\u200B", "");
const wordOf = (branch: Branch): string => plainWord(tokensOf([branch]).join(" "));

/** What the sentence says; nothing where its numbers fit together in no way, as the ends of a range or the parts of a day that there is not. */
export function meaningOf({ parts }: Branch): Meaning | undefined {
  const [statement] = partsNamed(parts, ["target", "actual"]);
  const said = statement?.parts.find((part) => typeof part !== "string");
  if (said === undefined || typeof said === "string") return { kind: "empty" };
  return statementOf(said);
}

function statementOf(said: Branch): Meaning | undefined {
  switch (said.rule) {
    case "none":
      return { kind: "none" };
    case "yes":
    case "actual yes":
      return { kind: "yesNo", answer: true };
    case "no":
      return { kind: "yesNo", answer: false };
    case "not available":
      return { kind: "missing", reason: "notAvailable" };
    case "not assessable":
      return { kind: "missing", reason: "notAssessable" };
    case "cancelled":
      return { kind: "missing", reason: "cancelled" };
    case "by":
    case "date":
      return withDay(said);
    case "between":
      return rangeOf(said);
    case "change":
      return changeOf(said);
    case "fraction":
      return fractionOf(said);
    case "measured":
      return quantityMeaning("measured", measureOf(said.parts), labelOf(said));
    default:
      return quantityMeaning(COMPARED[said.rule as keyof typeof COMPARED], measureOf(said.parts), labelOf(said));
  }
}

function quantityMeaning(kind: string, measure: Measure | undefined, label: string | undefined): Meaning | undefined {
  return measure && { kind, ...counted(measure, label) };
}

function counted({ value, unit }: Measure, label: string | undefined) {
  return { value: value.toFixed(), unit: unit === "none" && label !== undefined ? "count" : unit, label };
}

function labelOf(said: Branch): string | undefined {
  const labels = partsNamed(said.parts, ["label", "what changes"]);
  return labels.length === 0 ? undefined : solid(labels);
}

/** The number with its sign, and its unit; nothing where two units stand that do not go together. */
function measureOf(trees: readonly Tree[]): Measure | undefined {
  const amounts = ["near amount", "amount", "amount in euro"];
  const parts = partsNamed(trees, ["front unit", "minus", ...amounts, ...Object.keys(UNITS)]);
  const amountAt = parts.findIndex(({ rule }) => amounts.includes(rule));
  const amount = parts[amountAt];
  if (amount === undefined) throw new Error(`no number stands in ${solid(trees)}`);
  const isNegative = partsNamed(parts, ["minus"]).length > 0;
  const before = parts
    .slice(0, amountAt)
    .filter(({ rule }) => rule !== "minus")
    .map(unitOf);
  const behind = amount.rule === "amount in euro" ? "euro" : parts.slice(amountAt + 1).map(unitOf)[0];
  if (before.length > 1) return undefined;
  const unit = oneUnit(before[0], behind);
  return unit && { value: numberOf(amount).times(isNegative ? -1 : 1), unit };
}

function oneUnit(before: Unit | undefined, behind: Unit | undefined): Unit | undefined {
  if (before === undefined || behind === undefined || before === behind) return before ?? behind ?? "none";
  return before === "count" && !["percent", "percentagePoint", "euro"].includes(behind) ? behind : undefined;
}

function unitOf(branch: Branch): Unit {
  const [named] = partsNamed([branch], Object.keys(UNITS));
  const unit = named && UNITS[named.rule];
  if (unit === undefined) throw new Error(`${solid([branch])} is no unit`);
  return unit;
}

function numberOf(amount: Branch): Decimal {
  const [number] = partsNamed([amount], ["NUMBER", "NUMBER WORD"]);
  if (number === undefined) throw new Error(`${solid([amount])} is no number`);
  const millions = partsNamed([amount], ["million"]).length > 0 || amount.rule === "amount in euro";
  const thousands = !millions && tokensOf([amount]).some((token) => plainWord(token) === "mila");
  const one = number.rule === "NUMBER" ? digitsOf(solid([number])) : wordNumber(wordOf(number));
  return one.times(millions ? 1_000_000 : 1).times(thousands ? 1000 : 1);
}

/** A dot groups thousands where a comma or a second dot follows, or where it stands before three digits and behind no lone 0. */
function digitsOf(text: string): Decimal {
  const [whole = "", decimals] = text.split(",");
  const groups = whole.split(".");
  const isGrouped = decimals !== undefined || groups.length > 2 || (groups[1]?.length === 3 && whole[0] !== "0");
  return new Decimal(isGrouped ? `${groups.join("")}.${decimals ?? "0"}` : whole);
}

function wordNumber(word: string): Decimal {
  const one = word.replace(/mila$/, "");
  const found = one === "cento" ? 100 : NUMBERS.indexOf(/^un[oa]$/.test(one) ? "un" : one);
  return new Decimal(found).times(one === word ? 1 : 1000);
}

function fractionOf(said: Branch): Meaning {
  const slash = said.parts.findIndex((part) => typeof part === "string");
  const [top, bottom] = [measureOf(said.parts.slice(0, slash)), measureOf(said.parts.slice(slash + 1))];
  return { kind: "fraction", numerator: top?.value.toFixed(), denominator: bottom?.value.toFixed() };
}

// ── Ranges ───────────────────────────────────────────────────────────────────────────────────────────────────────────

interface End extends Measure {
  readonly side: "lower" | "upper" | undefined;
  readonly isExcluded: boolean;
  readonly isYear: boolean;
  readonly hasPlus: boolean;
}

function rangeOf(said: Branch): Meaning | undefined {
  const label = labelOf(said);
  const [one, other] = endsOf(said);
  if (one === undefined || other === undefined) return undefined;
  const [a, b] = [
    { ...one, unit: one.unit === "none" ? other.unit : one.unit },
    { ...other, unit: other.unit === "none" ? one.unit : other.unit },
  ];
  const order = comparable(a, b);
  if (order === undefined) return undefined;
  const [low, high] = order <= 0 ? [a, b] : [b, a];
  if (low.side === "upper" || high.side === "lower" || (order === 0 && (low.isExcluded || high.isExcluded))) return undefined;
  const isBare = low.unit === "none" && label === undefined;
  const areHours = partsNamed(said.parts, ["from"]).some((from) => wordOf(from) === "dalle");
  if (isBare ? areHours || (one.isYear && other.isYear) : low.hasPlus) return undefined;
  return { kind: "between", low: counted(low, label), high: counted(high, label), includesLow: !low.isExcluded, includesHigh: !high.isExcluded };
}

function endsOf(said: Branch): readonly (End | undefined)[] {
  const ends: (End | undefined)[] = [];
  let sign: Branch | undefined;
  for (const part of partsNamed(said.parts, ["lower sign", "upper sign", "measure", "near measure", "near measure with unit", "near amount"])) {
    if (part.rule.endsWith(" sign")) sign = part;
    else {
      ends.push(endOf(part, sign));
      sign = undefined;
    }
  }
  return ends;
}

function endOf(part: Branch, sign: Branch | undefined): End | undefined {
  const measure = measureOf([part]);
  const [number] = partsNamed([part], ["NUMBER"]);
  return (
    measure && {
      ...measure,
      side: sign && (sign.rule === "lower sign" ? "lower" : "upper"),
      isExcluded: sign !== undefined && partsNamed([sign], ["more than sign", "less than sign"]).length > 0,
      isYear: number !== undefined && /^(?:19\d\d|20\d\d|2100)$/.test(solid([number])),
      hasPlus: partsNamed([part], ["plus"]).length > 0,
    }
  );
}

/** Which of two numbers is larger, where their units are the same or convert. */
function comparable(one: Measure, other: Measure): number | undefined {
  if (one.unit === other.unit) return one.value.cmp(other.value);
  const parts: Partial<Record<Unit, readonly [Unit, number]>> = { hour: ["minute", 60], year: ["month", 12] };
  const [down, up] = [parts[one.unit], parts[other.unit]];
  if (down?.[0] === other.unit) return one.value.times(down[1]).cmp(other.value);
  return up?.[0] === one.unit ? one.value.cmp(other.value.times(up[1])) : undefined;
}

// ── Changes ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function changeOf(said: Branch): Meaning | undefined {
  const [direction] = partsNamed(said.parts, ["direction", "change noun"]);
  const [measure] = partsNamed(said.parts, ["unsigned measure"]);
  const [reference] = partsNamed(said.parts, ["reference", "aside"]);
  const quantity = measure && measureOf(measure.parts);
  if (direction === undefined || reference === undefined || quantity === undefined || quantity.value.isZero()) return undefined;
  const isIncrease = partsNamed([direction], ["plus", "increase"]).length > 0;
  return { kind: "change", direction: isIncrease ? "increase" : "decrease", ...counted(quantity, labelOf(said)), reference: solid([reference]) };
}

// ── Days ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

function withDay(said: Branch): Meaning | undefined {
  const date = dayOf(said);
  const last = date && lastDay(date.year ?? 2000, date.month);
  return date === undefined || date.day < 1 || date.day > (last ?? 0) ? undefined : { kind: said.rule, date };
}

function dayOf(said: Branch): CalendarDay | undefined {
  const [dotted] = partsNamed(said.parts, ["DOTTED DAY", "SHORT DAY", "SHORT DAY OF TWO DIGITS"]);
  if (dotted !== undefined) return dayFrom(solid([dotted]).split("."));
  const [day, month, year] = [["DAY"], ["month", "february", "MONTH"], ["YEAR"]].map((names) => partsNamed(said.parts, names)[0]);
  const number = month === undefined ? "12" : month.rule === "MONTH" ? solid([month]) : String(MONTHS.indexOf(wordOf(month)) + 1);
  const years = year === undefined ? [] : [solid([year])];
  if (day !== undefined) return dayFrom([solid([day]), number, ...years]);
  return dayFrom([String(lastDay(Number(years[0] ?? 2001), Number(number))), number, ...years]);
}

function dayFrom([day, month, year]: readonly string[]): CalendarDay {
  const short = { month: Number(month), day: Number(day) };
  return year === undefined ? short : { year: Number(year), ...short };
}

function lastDay(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

// ── What the library read ────────────────────────────────────────────────────────────────────────────────────────────

/** A value of the library in the same plain terms. */
export function meaningOfValue(value: Target | Actual): Meaning {
  switch (value.kind) {
    case "none":
      return { kind: "none" };
    case "yesNo":
      return { kind: "yesNo", answer: "expected" in value ? value.expected : value.value };
    case "missing":
      return { kind: "missing", reason: value.reason };
    case "qualitative":
      return { kind: "qualitative" };
    case "by":
    case "date":
      return { kind: value.kind, date: value.date };
    case "fraction":
      return { kind: "fraction", numerator: value.numerator.toFixed(), denominator: value.denominator.toFixed() };
    case "between": {
      const { includesLow, includesHigh } = value;
      return { kind: "between", low: plainQuantity(value.low), high: plainQuantity(value.high), includesLow, includesHigh };
    }
    case "change":
      return { kind: "change", direction: value.direction, ...plainQuantity(value.quantity), reference: withoutSpaces(value.reference) };
    default:
      return { kind: value.kind, ...plainQuantity(value.quantity) };
  }
}

function plainQuantity({ value, unit, label }: Quantity) {
  return { value: value.toFixed(), unit, label: label === undefined ? undefined : withoutSpaces(label) };
}

const withoutSpaces = (text: string): string => text.replaceAll(/\s/g, "");
