import { compare, type Fraction, fraction, largest, subtract, ZERO } from "../../decimal/fraction.ts";
import type { RequiredBound } from "./bound.ts";
import type { Grid } from "./grid.ts";
import type { Found, Run, Tried } from "./runs.ts";

/** A bound for the actual, and what it comes to. */
export interface ChosenBound {
  readonly bound: RequiredBound;
  /** The other end of the values that reach the goal; absent where they have none. */
  readonly limit?: RequiredBound;
  /** Points of the node with the bound itself as actual, exact; of any value, at least these. */
  readonly reaches: Fraction;
}

/** The bound of the run that is nearest to the target; nothing where there is no run. `present` is where the actual lies now, in steps. */
export function chooseBound({ runs, least }: Found, grid: Grid, present: Fraction | undefined): ChosenBound | undefined {
  const [first, ...others] = runs;
  if (first === undefined) return undefined;
  const run = others.reduce((best, one) => (compare(distanceOf(one, grid), distanceOf(best, grid)) < 0 ? one : best), first);
  if (!beginsInside(run, grid) && !endsInside(run, grid)) return { bound: { kind: "any" }, reaches: least ?? run.from.points };
  return boundOf(run, grid, present);
}

/** The bound of a run that does not hold everything. */
function boundOf(run: Run, grid: Grid, present: Fraction | undefined): ChosenBound {
  const { from, to } = run;
  const [lower, upper] = [grid.boundAt(">=", from.step), grid.boundAt("<=", to.step)];
  if (!endsInside(run, grid)) return { bound: lower, reaches: from.points };
  if (!beginsInside(run, grid)) return { bound: upper, reaches: to.points };
  if (from.step === to.step) return { bound: grid.boundAt("=", from.step), reaches: from.points };
  return isFromBelow(run, grid, present) ? { bound: lower, limit: upper, reaches: from.points } : { bound: upper, limit: lower, reaches: to.points };
}

/** Whether there are values below a run. */
function beginsInside({ from }: Run, { first }: Grid): boolean {
  return from.step > first;
}

/** Whether there are values above a run. */
function endsInside({ to }: Run, { last }: Grid): boolean {
  return to.step < last;
}

/** Whether the goal is reached from below: where more is better; where what is nearer is, from where the actual lies, else from the end that is nearer to the target. */
function isFromBelow(run: Run, { better, target }: Grid, present: Fraction | undefined): boolean {
  if (better !== "nearer") return better === "more";
  const [from, to] = [placeOf(run.from), placeOf(run.to)];
  if (present !== undefined && compare(present, from) < 0) return true;
  if (present !== undefined && compare(present, to) > 0) return false;
  return compare(subtract(target[0], from), subtract(to, target[1])) <= 0;
}

/** How far a run is from the target, in steps; 0 where they touch. */
function distanceOf({ from, to }: Run, { target: [low, high] }: Grid): Fraction {
  return largest(ZERO, largest(subtract(placeOf(from), high), subtract(low, placeOf(to))));
}

function placeOf({ step }: Tried): Fraction {
  return fraction(step, 1n);
}
