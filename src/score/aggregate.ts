import type { Decimal } from "../decimal/decimal.ts";
import {
  compare,
  divide,
  type Fraction,
  fraction,
  fromDecimal,
  fromPlainText,
  HUNDRED,
  isZero,
  multiply,
  ONE,
  smallest,
  sumOf,
  ZERO,
} from "../decimal/fraction.ts";
import type { AggregationMethod, WeightRules } from "../rules/rule-set.ts";

/** A counted part of a node: its points, and its weight where siblings have one. */
export interface Part {
  readonly weight?: Decimal | undefined;
  readonly points: Fraction;
}

/** What an aggregation looks at. */
export interface Parts {
  /** The children that count; for `leafMean` the indicators below that count. */
  readonly counted: readonly Part[];
  /** How many children there are, the ones that do not count included. */
  readonly children: number;
  readonly weights: Pick<WeightRules, "total">;
}

/** Step 4: the points of a node from its parts, exact; nothing where nothing counts. Source: docs/score.md § Aggregate. */
export function aggregate(method: AggregationMethod, parts: Parts): Fraction | undefined {
  const { counted } = parts;
  if (counted.length === 0) return undefined;
  switch (method) {
    case "weightedMean":
      return weightedMean(counted);
    case "weightedSum":
      return weightedSum(parts);
    case "mean":
    case "leafMean":
      return divide(sumOf(counted.map(({ points }) => points)), whole(counted.length));
    case "minimum":
      return counted.map(({ points }) => points).reduce(smallest);
    case "allOrNothing":
      return counted.every(({ points }) => compare(points, HUNDRED) >= 0) ? HUNDRED : ZERO;
  }
}

/** The declared weight; siblings without weights weigh the same. */
export function weightOf({ weight }: Pick<Part, "weight">): Fraction {
  return weight === undefined ? ONE : fromDecimal(weight);
}

/** Σ(w·p) ÷ Σw over the parts that count. */
function weightedMean(counted: readonly Part[]): Fraction | undefined {
  const weight = sumOf(counted.map(weightOf));
  return isZero(weight) ? undefined : divide(weighted(counted), weight);
}

/** Σ(w·p) ÷ the total that weights must have: what does not count is lost. Without weights each child weighs total ÷ n. */
function weightedSum({ counted, children, weights }: Parts): Fraction | undefined {
  if (counted.every(({ weight }) => weight === undefined)) return divide(weighted(counted), whole(children));
  if (counted.every((part) => isZero(weightOf(part)))) return undefined;
  return divide(weighted(counted), fromPlainText(weights.total));
}

function weighted(counted: readonly Part[]): Fraction {
  return sumOf(counted.map((part) => multiply(weightOf(part), part.points)));
}

function whole(count: number): Fraction {
  return fraction(BigInt(count), 1n);
}
