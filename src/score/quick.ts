import type { Decimal } from "../decimal/decimal.ts";
import { fromPlainText } from "../decimal/fraction.ts";
import { powerOfTen, type Quotient, quotientOf, roundQuotient, SAFE, SafeSum, UNIT_ROUNDOFF, unitsOf } from "../decimal/quotient.ts";
import type { Rounding } from "../decimal/rounding.ts";
import type { AggregationRule, Level, RuleSet } from "../rules/rule-set.ts";
import type { PointsRule } from "../scale/points-rule.ts";
import type { Actual } from "../target/actual.ts";
import type { Quantity } from "../target/quantity.ts";
import type { Target } from "../target/target.ts";

/**
 * What a rule set says of the ordinary cases, read once.
 *
 * The functions here give the same points as the steps of scoring, in the cases that nearly all indicators and groups are, from integers that doubles hold
 * exactly. Where anything is out of the ordinary there is no answer, and the steps are taken. Source: docs/score.md § Speed.
 */
export interface QuickRules {
  /** Whether points are the achievement within floor and cap, and nothing else. */
  readonly isPlain: boolean;
  readonly atLeast: boolean;
  readonly atMost: "reciprocal" | "complement" | undefined;
  readonly plain: boolean;
  readonly floor: Quotient | undefined;
  readonly cap: Quotient | undefined;
  /** What weights must sum to; NaN where that is no whole number. */
  readonly total: number;
  /** The method of a level, where points are a sum or a mean and nothing else. */
  readonly methods: Readonly<Record<Level, SumMethod | undefined>>;
}

/** A method that sums weighted points, and divides. */
export type SumMethod = "weightedMean" | "weightedSum" | "mean";

/** The ordinary cases of a rule set, found when they are first asked for. */
export class OrdinaryCases {
  readonly #ruleSet: RuleSet;
  #rules: QuickRules | undefined;

  constructor(ruleSet: RuleSet) {
    this.#ruleSet = ruleSet;
  }

  get rules(): QuickRules {
    return (this.#rules ??= quickRulesOf(this.#ruleSet));
  }
}

/** The ordinary cases of a rule set. */
export function quickRulesOf({ achievement, aggregation, plainTarget, points, rounding, weights }: RuleSet): QuickRules {
  const { method } = achievement.atMost;
  const [floor, cap] = [limitOf(points.floor), limitOf(points.cap)];
  const total = quotientOf(fromPlainText(weights.total));
  const methodOf = (level: Level): SumMethod | undefined => (rounding.some(({ at }) => at === level) ? undefined : plainSumOf(aggregation[level]));
  return {
    isPlain: points.scale === undefined && rounding.every(({ at }) => at !== "achievement" && at !== "points") && floor !== null && cap !== null,
    atLeast: achievement.atLeast.method === "ratio",
    atMost: method === "reciprocal" || method === "complement" ? method : undefined,
    plain: plainTarget === "atLeast",
    floor: floor ?? undefined,
    cap: cap ?? undefined,
    total: total?.bottom === 1 ? total.top : Number.NaN,
    methods: { objective: methodOf("objective"), service: methodOf("service"), area: methodOf("area"), body: methodOf("body") },
  };
}

function plainSumOf({ method, scale, floor, cap }: AggregationRule): SumMethod | undefined {
  const isSum = method === "weightedMean" || method === "weightedSum" || method === "mean";
  return isSum && scale === undefined && floor === undefined && cap === undefined ? method : undefined;
}

/** A floor or cap; null where it is too large for doubles. */
function limitOf(text: PointsRule["floor"]): Quotient | undefined | null {
  return text === undefined ? undefined : (quotientOf(fromPlainText(text)) ?? null);
}

/** The points of a measured number against a threshold above 0 in the same unit. */
export function quickPoints(target: Target, actual: Actual, rules: QuickRules): Quotient | undefined {
  if (!rules.isPlain || actual.kind !== "measured") return undefined;
  switch (target.kind) {
    case "plain":
      return rules.plain && rules.atLeast ? compared(target.quantity, actual.quantity, "ratio", rules) : undefined;
    case "atLeast":
    case "moreThan":
      return rules.atLeast ? compared(target.quantity, actual.quantity, "ratio", rules) : undefined;
    case "atMost":
    case "lessThan":
      return rules.atMost === undefined ? undefined : compared(target.quantity, actual.quantity, rules.atMost, rules);
    default:
      return undefined;
  }
}

function compared(target: Quantity, actual: Quantity, method: "ratio" | "reciprocal" | "complement", rules: QuickRules): Quotient | undefined {
  if (actual.unit !== target.unit && actual.unit !== "none") return undefined;
  const scale = Math.max(target.decimals, actual.decimals);
  const promised = unitsOf(target.value, scale);
  const reached = unitsOf(actual.value, scale);
  if (promised === undefined || reached === undefined || promised === 0) return undefined;
  if (method === "reciprocal") return reached === 0 ? undefined : within(100 * promised, reached, rules);
  return within(100 * (method === "ratio" ? reached : 2 * promised - reached), promised, rules);
}

/** Not below the floor, not above the cap, which also stands for points that equal it; nothing where a product is too large. */
function within(top: number, bottom: number, { floor, cap }: QuickRules): Quotient | undefined {
  if (Math.abs(top) >= SAFE || bottom >= SAFE) return undefined;
  if (floor !== undefined) {
    const order = compare(top, bottom, floor);
    if (order === undefined || order < 0) return order === undefined ? undefined : floor;
  }
  if (cap === undefined) return { top, bottom };
  const order = compare(top, bottom, cap);
  if (order === undefined) return undefined;
  return order >= 0 ? cap : { top, bottom };
}

/** The sign of top ÷ bottom − limit; nothing where a product is too large. */
function compare(top: number, bottom: number, limit: Quotient): number | undefined {
  const left = top * limit.bottom;
  const right = limit.top * bottom;
  return Math.abs(left) < SAFE && Math.abs(right) < SAFE ? left - right : undefined;
}

/** A number that is known up to an error, both as doubles. */
export interface Estimate {
  readonly about: number;
  /** How far from it the number can be. */
  readonly error: number;
}

/** Points found by the quick way: exact, or with a bound of their error; `out` where nothing counts. */
export type Quickly = Quotient | "out";
export type Roughly = Quotient | Estimate | "out";

/** A child of a group: its declared weight, and its points where the quick way finds them, exactly and roughly. */
export interface QuickPart {
  readonly weight?: Decimal | undefined;
  readonly quickly: Quickly | undefined;
  readonly roughly: Roughly | undefined;
}

/** The points of a group as integers that doubles hold; nothing where one is too large. */
export function exactSum(method: SumMethod, parts: readonly QuickPart[], { total }: QuickRules): Quickly | undefined {
  for (const scale of isAlike(method, parts) ? [undefined] : [2, 4]) {
    const sum = exactSumTo(scale, parts);
    if (sum?.total === 0) return "out";
    const divisor = divisorOf(method, { scale, total, count: parts.length });
    if (sum?.divideBy(divisor) === true) return { top: sum.top, bottom: sum.bottom };
  }
  return undefined;
}

function exactSumTo(scale: Scale, parts: readonly QuickPart[]): SafeSum | undefined {
  const sum = new SafeSum();
  for (const { weight, quickly: points } of parts) {
    const units = unitsAt(weight, scale);
    if (units === undefined || points === undefined) return undefined;
    if (points !== "out") sum.add(units, points.top, points.bottom);
  }
  return sum.isSafe ? sum : undefined;
}

/** The points of a group as a double with the bound of its error. Source: docs/prepared.md § In scorePlan. */
export function estimatedSum(method: SumMethod, parts: readonly QuickPart[], { total }: QuickRules): Estimate | "out" | undefined {
  const scale = isAlike(method, parts) ? undefined : 4;
  let sum = 0;
  let weights = 0;
  let size = 0;
  let off = 0;
  for (const { weight, roughly: points } of parts) {
    const units = unitsAt(weight, scale);
    if (units === undefined || points === undefined) return undefined;
    if (points === "out") continue;
    const about = "top" in points ? points.top / points.bottom : points.about;
    sum += units * about;
    weights += units;
    size = Math.max(size, Math.abs(about));
    off = Math.max(off, "top" in points ? UNIT_ROUNDOFF * Math.abs(about) : points.error);
  }
  if (weights === 0) return "out";
  const divide = divisorOf(method, { scale, total, count: parts.length });
  const divisor = divide === 0 ? weights : divide;
  const growth = Math.max(1, weights / divisor);
  // One rounding for each product and each addition, one for the division; the last factor covers products of errors and this sum's own rounding.
  const error = (off + (parts.length + 4) * UNIT_ROUNDOFF * size) * growth * 1.000_001;
  return Number.isFinite(error) && weights < SAFE ? { about: sum / divisor, error } : undefined;
}

/** How many decimals weights have, of which published ones seldom have more than two; nothing where each weighs 1. */
type Scale = number | undefined;

function isAlike(method: SumMethod, parts: readonly QuickPart[]): boolean {
  return method === "mean" || parts.every(({ weight }) => weight === undefined);
}

/** A weight as an integer; nothing where it has more decimals, or is missing. */
function unitsAt(weight: Decimal | undefined, scale: Scale): number | undefined {
  if (scale === undefined) return 1;
  return weight === undefined ? undefined : unitsOf(weight, scale);
}

interface Divided {
  readonly scale: Scale;
  /** What weights must sum to; NaN where that is no whole number. */
  readonly total: number;
  /** How many children there are. */
  readonly count: number;
}

/** What a sum of weighted points is divided by; 0 stands for the weights that count. */
function divisorOf(method: SumMethod, { scale, total, count }: Divided): number {
  if (method !== "weightedSum") return 0;
  return scale === undefined ? count : total * powerOfTen(scale);
}

/** Points of the quick way, rounded: an integer of the rounding's decimals; nothing where it found none. */
export function roundQuickly(points: Quickly | undefined, rounding: Rounding): number | undefined {
  return points === undefined || points === "out" ? undefined : roundQuotient(points.top, points.bottom, rounding);
}

/** An estimate rounded: an integer of the rounding's decimals; nothing where its error leaves two of them, or where it may not be above 0. */
export function roundEstimate({ about, error }: Estimate, { decimals, mode }: Rounding): number | undefined {
  const scale = powerOfTen(decimals);
  const scaled = about * scale;
  const spread = (error * scale + 4 * UNIT_ROUNDOFF * scaled) * 1.000_001;
  if (!(scaled > spread) || decimals > MOST_DECIMALS) return undefined;
  const isNearest = mode === "halfUp" || mode === "halfEven" || mode === "halfDown";
  const half = isNearest ? 0.5 : 0;
  const low = scaled - spread + half;
  const whole = Math.floor(low);
  if (whole !== Math.floor(scaled + spread + half) || whole === low) return undefined;
  return mode === "up" || mode === "ceil" ? whole + 1 : whole;
}

/** With more decimals shown an estimate would seldom do. */
const MOST_DECIMALS = 8;
