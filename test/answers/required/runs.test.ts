import fc from "fast-check";
import { expect, it } from "vitest";
import { findRuns, type Outcome } from "../../../src/answers/required/runs.ts";
import { compare, type Fraction, fraction } from "../../../src/decimal/fraction.ts";

const whole = (value: bigint | number): Fraction => fraction(BigInt(value), 1n);

/** Straight pieces, each with its own height and slope, and a few without points; from `starts[i]` on it is piece i. */
interface Piece {
  readonly start: number;
  readonly height: number | undefined;
  readonly slope: number;
}

const PIECES = fc
  .uniqueArray(
    fc.record({
      start: fc.integer({ min: -60, max: 60 }),
      height: fc.option(fc.integer({ min: -50, max: 150 }), { freq: 8, nil: undefined }),
      slope: fc.integer({ min: -3, max: 3 }),
    }),
    {
      minLength: 1,
      maxLength: 8,
      selector: ({ start }) => start,
    },
  )
  .map((pieces) => pieces.toSorted((a, b) => a.start - b.start));

function outcomeAt(pieces: readonly Piece[], step: bigint): Outcome {
  const at = Math.max(
    0,
    pieces.findLastIndex(({ start }) => BigInt(start) <= step),
  );
  const piece = pieces[at];
  const points = piece?.height === undefined ? undefined : whole(BigInt(piece.height) + BigInt(piece.slope) * (step - BigInt(piece.start)));
  return { points, branch: String(at) };
}

const shown = (found: ReturnType<typeof findRuns>) =>
  found && { runs: found.runs.map(({ from, to }) => [from.step, to.step]), best: found.best?.numerator, least: found.least?.numerator };

it("finds what looking at every step finds", () => {
  fc.assert(
    fc.property(PIECES, fc.integer({ min: -20, max: 150 }), fc.uniqueArray(fc.integer({ min: -99, max: 99 })), (pieces, goal, between) => {
      const all = Array.from({ length: 201 }, (_, at) => BigInt(at - 100));
      const outcomes = all.map((step) => ({ step, ...outcomeAt(pieces, step) }));
      const reaching = outcomes.filter(({ points }) => points !== undefined && compare(points, whole(goal)) >= 0).map(({ step }) => step);
      const starts = reaching.filter((step) => !reaching.includes(step - 1n));
      const ends = reaching.filter((step) => !reaching.includes(step + 1n));
      const known = outcomes.flatMap(({ points }) => points?.numerator ?? []);
      const [best, least] = known.length === 0 ? [] : [known.reduce((a, b) => (b > a ? b : a)), known.reduce((a, b) => (b < a ? b : a))];

      const edges = [-100n, ...between.toSorted((a, b) => a - b).map(BigInt), 100n] as [bigint, ...bigint[]];
      const found = findRuns({ edges, goal: whole(goal), outcomeAt: (step) => outcomeAt(pieces, step) });
      expect(shown(found)).toEqual({ runs: starts.map((start, at) => [start, ends[at]]), best, least });
    }),
    { numRuns: 1000 },
  );
});

it.each<[string, [bigint, ...bigint[]], string, (step: bigint) => Outcome, unknown]>([
  ["one step", [5n, 5n], "1", () => ({ points: whole(1), branch: "" }), { runs: [[5n, 5n]], best: 1n, least: 1n }],
  ["one step that is named once", [5n], "1", () => ({ points: whole(1), branch: "" }), { runs: [[5n, 5n]], best: 1n, least: 1n }],
  ["two steps", [0n, 1n], "1", (step) => ({ points: whole(step), branch: String(step) }), { runs: [[1n, 1n]], best: 1n, least: 0n }],
  ["no points anywhere", [-9n, 9n], "1", () => ({ points: undefined, branch: "" }), { runs: [], best: undefined, least: undefined }],
  ["everything", [-9n, 9n], "-9", (step) => ({ points: whole(step), branch: "" }), { runs: [[-9n, 9n]], best: 9n, least: -9n }],
  ["nothing", [-9n, 9n], "10", (step) => ({ points: whole(step), branch: "" }), { runs: [], best: 9n, least: -9n }],
])("finds %s", (...[, edges, goal, at, expected]) => {
  expect(shown(findRuns({ edges, goal: whole(BigInt(goal)), outcomeAt: at }))).toEqual(expected);
});

it("works on a number's digits: numbers of 40 digits take a few hundred steps", () => {
  const last = 10n ** 40n;
  let count = 0;
  const found = findRuns({
    edges: [-last, 0n, last],
    goal: whole(12345678901234567890n),
    outcomeAt: (step) => {
      count += 1;
      return { points: whole(step), branch: step < 0n ? "-" : "+" };
    },
  });
  expect(shown(found)).toEqual({ runs: [[12345678901234567890n, last]], best: last, least: -last });
  expect(count).toBeLessThan(400);
});

it("gives up where there are too many branches", () => {
  expect(findRuns({ edges: [0n, 10n ** 30n], goal: whole(1), outcomeAt: (step) => ({ points: whole(0), branch: String(step) }) })).toBeUndefined();
});
