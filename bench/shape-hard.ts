import { randomFrom } from "../test/tools/random.ts";
import { type Draw, type Group, type Shape, shapeFrom, shapeOf } from "./shape.ts";

/** A plan in which the exact points of every single node lie half-way between two hundredths: nothing can be decided without computing it exactly. */
export function shapeOfTies(count: number): Shape {
  const shape = shapeOf(count, () => ({ unit: "N.", target: 200_00, actual: 0, isAtMost: false }));
  const random = randomFrom(count);
  /** Siblings of one weight come in pairs, one above and one below their parent's points by the same: the mean stays. */
  const spread = (siblings: readonly { readonly weight: number }[], middle: number): readonly number[] => {
    const points = siblings.map(() => middle);
    for (let at = 1; at + 1 < siblings.length; at += 2) {
      const step = random.below(Math.min(middle, 9_999 - middle, 400) + 1);
      points[at] = middle + step;
      points[at + 1] = middle - step;
    }
    return points;
  };
  /** `points` and a half: so many hundredths. */
  const set = (group: Group, points: number): void => {
    const below = spread([...group.groups, ...group.leaves], points);
    for (const [at, child] of group.groups.entries()) set(child, below[at]!);
    // (2k + 1) ÷ 200 of 100 is k and a half hundredths.
    for (const [at, leaf] of group.leaves.entries()) leaf.actual = 2 * below[at]! + 1;
  };
  set(shape.body, 7_000);
  return shape;
}

/** A wide plan in which no two targets are the same: 1001, 1002, … or the primes from 1009 on, whose common denominator grows the fastest. */
export function shapeOfTargets(objectives: number, indicators: number, kind: "consecutive" | "prime"): Shape {
  let last = 1000;
  const draw: Draw = (random) => {
    last = kind === "prime" ? primeAfter(last) : last + 1;
    return { unit: "N.", target: last * 100, actual: random.below(last) * 100, isAtMost: false };
  };
  return shapeFrom([[Array.from({ length: objectives }, () => indicators)]], draw);
}

function primeAfter(value: number): number {
  let next = value + 1;
  while (!isPrime(next)) next += 1;
  return next;
}

function isPrime(value: number): boolean {
  for (let divisor = 2; divisor * divisor <= value; divisor += 1) if (value % divisor === 0) return false;
  return true;
}
