import { compare, type Fraction, largest, smallest } from "../../decimal/fraction.ts";

/** What an actual of so many steps comes to. */
export interface Outcome {
  /** Of the node that is asked for; absent where it is not scored. */
  readonly points: Fraction | undefined;
  /** The formulas and bands that led there: between two steps with the same ones the points only rise, or only fall, or stay. */
  readonly branch: string;
}

/** A step and what it comes to. */
export interface Tried extends Outcome {
  readonly step: bigint;
}

/** A step that reaches the goal. */
export type Reaching = Tried & { readonly points: Fraction };

/** Steps in a row that reach the goal, both ends included. */
export interface Run {
  readonly from: Reaching;
  readonly to: Reaching;
}

/** Steps to search, and how. */
export interface Field {
  /** The first and the last one, and some between them; rising. */
  readonly edges: readonly [bigint, ...bigint[]];
  readonly goal: Fraction;
  readonly outcomeAt: (step: bigint) => Outcome;
}

/** What a search found. */
export interface Found {
  /** All of them, from the least step up. */
  readonly runs: readonly Run[];
  /** The most points of any step; absent where none is scored. */
  readonly best: Fraction | undefined;
  /** The least; absent where none is scored. */
  readonly least: Fraction | undefined;
}

/** How many steps are tried to tell the branches apart. */
const MOST_TRIED = 5_000;

/**
 * All steps that reach a goal. The field is halved until the two ends of every part have one branch; within a part the goal is crossed once at most, at a step that
 * halving finds too. So the work grows with the digits of the numbers, not with the numbers. Nothing where there are too many branches.
 */
export function findRuns({ edges, goal, outcomeAt }: Field): Found | undefined {
  const tryAt = (step: bigint): Tried => ({ step, ...outcomeAt(step) });
  const tried = withoutGaps(edges.map(tryAt), tryAt);
  if (tried === undefined) return undefined;
  const reaches = (one: Tried): one is Reaching => one.points !== undefined && compare(one.points, goal) >= 0;
  const [first, ...others] = tried.flatMap((one) => one.points ?? []);
  const most = (better: typeof largest): Fraction | undefined => first && others.reduce(better, first);
  return { runs: runsOf(tried, { reaches, tryAt }), best: most(largest), least: most(smallest) };
}

/** More steps between those that were tried, until each two in a row touch or have one branch. */
function withoutGaps(edges: readonly Tried[], tryAt: (step: bigint) => Tried): readonly Tried[] | undefined {
  const done: Tried[] = [];
  const pending = [...edges].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const last = done.at(-1);
    if (last === undefined || next.step - last.step <= 1n || next.branch === last.branch) done.push(next);
    else pending.push(next, tryAt((last.step + next.step) / 2n));
    if (done.length + pending.length > MOST_TRIED) return undefined;
  }
  return done;
}

interface Trial {
  readonly reaches: (tried: Tried) => tried is Reaching;
  readonly tryAt: (step: bigint) => Tried;
}

function runsOf(tried: readonly Tried[], trial: Trial): readonly Run[] {
  const runs: Run[] = [];
  let outside: Tried | undefined;
  let inside: Run | undefined;
  for (const here of tried) {
    if (trial.reaches(here)) {
      inside = { from: inside?.from ?? (outside === undefined ? here : endTowards(outside, here, trial)), to: here };
      continue;
    }
    if (inside !== undefined) runs.push({ from: inside.from, to: endTowards(here, inside.to, trial) });
    [outside, inside] = [here, undefined];
  }
  return inside === undefined ? runs : [...runs, inside];
}

/** The last step that reaches the goal on the way from one that does to one that does not; between the two the goal is crossed once. */
function endTowards(outside: Tried, inside: Reaching, { reaches, tryAt }: Trial): Reaching {
  let [out, end] = [outside, inside];
  while (out.step - end.step > 1n || end.step - out.step > 1n) {
    const middle = tryAt((out.step + end.step) / 2n);
    if (reaches(middle)) end = middle;
    else out = middle;
  }
  return end;
}
