import type { Decimal } from "../decimal/decimal.ts";
import { fromPlainText } from "../decimal/fraction.ts";
import { type Quotient, quotientOf, roundQuotient, SAFE, SafeSum, UNIT_ROUNDOFF, unitsOf } from "../decimal/quotient.ts";
import type { Rounding } from "../decimal/rounding.ts";
import type { AggregationRule, RuleSet } from "../rules/rule-set.ts";
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
  /** What weights must sum to, where that is a whole number. */
  readonly total: number | undefined;
  readonly isRounded: (level: "objective" | "service" | "area" | "body") => boolean;
}

/** The ordinary cases of a rule set. */
export function quickRulesOf({ achievement, plainTarget, points, rounding, weights }: RuleSet): QuickRules {
  const { method } = achievement.atMost;
  const [floor, cap] = [limitOf(points.floor), limitOf(points.cap)];
  const total = quotientOf(fromPlainText(weights.total));
  return {
    isPlain: points.scale === undefined && rounding.every(({ at }) => at !== "achievement" && at !== "points") && floor !== null && cap !== null,
    atLeast: achievement.atLeast.method === "ratio",
    atMost: method === "reciprocal" || method === "complement" ? method : undefined,
    plain: plainTarget === "atLeast",
    floor: floor ?? undefined,
    cap: cap ?? undefined,
    total: total?.bottom === 1 ? total.top : undefined,
    isRounded: (level) => rounding.some(({ at }) => at === level),
  };
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
  const [promised, reached] = [unitsOf(target.value, scale), unitsOf(actual.value, scale)];
  if (promised === undefined || reached === undefined || promised === 0) return undefined;
  if (method === "reciprocal") return reached === 0 ? undefined : within(100 * promised, reached, rules);
  return within(100 * (method === "ratio" ? reached : 2 * promised - reached), promised, rules);
}

/** Not below the floor, not above the cap; nothing where a product is too large. */
function within(top: number, bottom: number, { floor, cap }: QuickRules): Quotient | undefined {
  if (Math.abs(top) >= SAFE || bottom >= SAFE) return undefined;
  const points = { top, bottom };
  if (floor !== undefined) {
    const order = compare(points, floor);
    if (order === undefined || order < 0) return order === undefined ? undefined : floor;
  }
  if (cap === undefined) return points;
  const order = compare(points, cap);
  if (order === undefined) return undefined;
  return order > 0 ? cap : points;
}

/** The sign of a − b; nothing where a product is too large. */
function compare(a: Quotient, b: Quotient): number | undefined {
  const [left, right] = [a.top * b.bottom, b.top * a.bottom];
  return Math.abs(left) < SAFE && Math.abs(right) < SAFE ? left - right : undefined;
}

/** A number that is known up to an error, both as doubles. */
export interface Estimate {
  readonly about: number;
  /** How far from it the number can be. */
  readonly error: number;
}

/** Points found by the quick way: exact, or with a bound of their error. */
export type QuickPoints = Quotient | Estimate;

/** What a group is made of, for {@link quickSum}. */
export interface QuickParts {
  readonly rule: AggregationRule;
  /** The declared weights, and the points of those that count. */
  readonly weights: readonly (Decimal | undefined)[];
  readonly points: readonly (QuickPoints | "out")[];
}

/** The points of a group that aggregates by a sum or a mean; `out` where nothing counts. */
export function quickSum({ rule, weights, points }: QuickParts, { total }: QuickRules): QuickPoints | "out" | undefined {
  const shares = sharesOf(rule.method, weights);
  const divisor = shares && divisorOf(rule.method, { shares, total, count: points.length });
  if (shares === undefined || divisor === undefined) return undefined;
  const sum = new SafeSum();
  let counted = 0;
  for (let at = 0; at < points.length && sum.isSafe; at += 1) {
    const part = points[at];
    if (part === undefined || part === "out") continue;
    const weight = weightAt(shares, at);
    counted += weight;
    if ("top" in part) sum.add(weight, part.top, part.bottom);
    else sum.isSafe = false;
  }
  if (sum.isSafe && counted === 0) return "out";
  return sum.divideBy(divisor) ? { top: sum.top, bottom: sum.bottom } : estimated(shares, points, divisor);
}

/** The weighted sum in doubles, where integers do not hold it. */
function estimated(shares: Shares, points: QuickParts["points"], divisor: number): Estimate | "out" | undefined {
  const sum = new EstimatedSum();
  points.forEach((part, at) => {
    if (part !== "out") sum.add(weightAt(shares, at), part);
  });
  return sum.total === 0 ? "out" : sum.dividedBy(divisor);
}

/** A weighted sum in doubles with the bound of its error. Source: docs/prepared.md § The bound. */
class EstimatedSum {
  total = 0;
  #sum = 0;
  #size = 0;
  #error = 0;
  #count = 0;

  add(weight: number, part: QuickPoints): void {
    const about = "top" in part ? part.top / part.bottom : part.about;
    this.total += weight;
    this.#count += 1;
    this.#sum += weight * about;
    this.#size = Math.max(this.#size, Math.abs(about));
    this.#error = Math.max(this.#error, "top" in part ? UNIT_ROUNDOFF * Math.abs(about) : part.error);
  }

  dividedBy(divisor: number): Estimate | undefined {
    const weights = divisor === 0 ? this.total : divisor;
    const growth = Math.max(1, this.total / weights);
    // One rounding for each product and each addition, one for the division; the last factor covers products of errors and this sum's own rounding.
    const error = (this.#error + (this.#count + 4) * UNIT_ROUNDOFF * this.#size) * growth * 1.000_001;
    return Number.isFinite(error) && this.total < SAFE ? { about: this.#sum / weights, error } : undefined;
  }
}

/** Points of the quick way, rounded: an integer of the rounding's decimals; nothing where their error leaves two. */
export function roundQuickly(points: QuickPoints, rounding: Rounding): number | undefined {
  return "top" in points ? roundQuotient(points.top, points.bottom, rounding) : roundEstimate(points, rounding);
}

/** An estimate rounded: an integer of the rounding's decimals; nothing where its error leaves two of them, or where it may not be above 0. */
function roundEstimate({ about, error }: Estimate, { decimals, mode }: Rounding): number | undefined {
  const scaled = about * 10 ** decimals;
  const spread = (error * 10 ** decimals + 4 * UNIT_ROUNDOFF * scaled) * 1.000_001;
  if (!(scaled > spread) || decimals > MOST_DECIMALS) return undefined;
  const isNearest = mode === "halfUp" || mode === "halfEven" || mode === "halfDown";
  const [low, high] = isNearest ? [scaled - spread + 0.5, scaled + spread + 0.5] : [scaled - spread, scaled + spread];
  const whole = Math.floor(low);
  if (whole !== Math.floor(high) || whole === low) return undefined;
  return mode === "up" || mode === "ceil" ? whole + 1 : whole;
}

/** With more decimals shown an estimate would seldom do. */
const MOST_DECIMALS = 8;

/** The weights of siblings as integers of one scale; 1 each where they are all the same. */
type Shares = { readonly scale: number; readonly units: readonly number[] } | "alike";

function weightAt(shares: Shares, at: number): number {
  return shares === "alike" ? 1 : (shares.units[at] as number); // every child has one
}

/** The weights as integers; nothing where they have too many decimals, or where nothing is summed. */
function sharesOf(method: AggregationRule["method"], weights: readonly (Decimal | undefined)[]): Shares | undefined {
  if (method === "mean") return "alike";
  if (method !== "weightedMean" && method !== "weightedSum") return undefined;
  if (weights[0] === undefined && weights.every((weight) => weight === undefined)) return "alike";
  return scaledTo(2, weights) ?? scaledTo(4, weights);
}

/** The weights with so many decimals, which published ones seldom exceed. */
function scaledTo(scale: number, weights: readonly (Decimal | undefined)[]): Shares | undefined {
  const units: number[] = [];
  for (const weight of weights) {
    const one = weight === undefined ? undefined : unitsOf(weight, scale);
    if (one === undefined) return undefined;
    units.push(one);
  }
  return { scale, units };
}

interface Divided {
  readonly shares: Shares;
  readonly total: number | undefined;
  /** How many children there are. */
  readonly count: number;
}

/** What a sum of weighted points is divided by; 0 stands for the weights that count. */
function divisorOf(method: AggregationRule["method"], { shares, total, count }: Divided): number | undefined {
  if (method !== "weightedSum") return 0;
  if (shares === "alike") return count;
  return total === undefined ? undefined : total * 10 ** shares.scale;
}
