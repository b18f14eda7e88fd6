import { expect, it } from "vitest";
import { formatBound } from "../../../src/answers/required/bound.ts";
import { chooseBound } from "../../../src/answers/required/choose-bound.ts";
import { type Grid, gridOf } from "../../../src/answers/required/grid.ts";
import type { Run } from "../../../src/answers/required/runs.ts";
import { fraction } from "../../../src/decimal/fraction.ts";
import { parseTarget } from "../../../src/index.ts";
import { goalOf } from "../../../src/target/goal.ts";

function grid(text: string): Grid {
  const target = parseTarget(text);
  const goal = goalOf(target, { year: 2021, plainTarget: "atLeast" });
  return { ...gridOf(goal.kind === "absent" ? undefined : goal, target, undefined), first: -100n, last: 100n };
}

const run = ([from, to]: readonly [number, number]): Run => {
  const at = (step: number) => ({ step: BigInt(step), points: fraction(BigInt(200 - step), 1n), branch: "" });
  return { from: at(from), to: at(to) };
};

it.each<[target: string, runs: readonly (readonly [number, number])[], present: number | undefined, expected: string | undefined]>([
  [">= 10 N.", [], 5, undefined],
  [">= 10 N.", [[8, 100]], 5, ">= 8 N. 192"],
  [">= 10 N.", [[8, 12]], 5, ">= 8 N., <= 12 N. 192"],
  [">= 10 N.", [[8, 12]], 20, ">= 8 N., <= 12 N. 192"],
  [">= 10 N.", [[-100, 12]], 20, "<= 12 N. 188"],
  [">= 10 N.", [[8, 8]], 5, "= 8 N. 192"],
  [">= 10 N.", [[100, 100]], 5, ">= 100 N. 100"],
  [">= 10 N.", [[-100, 100]], 5, "qualsiasi valore 7"],
  ["<= 10 N.", [[-100, 12]], 20, "<= 12 N. 188"],
  ["<= 10 N.", [[8, 12]], 20, "<= 12 N., >= 8 N. 188"],
  ["<= 10 N.", [[8, 100]], 5, ">= 8 N. 192"],
  // Of several the nearest to the target; of equally near ones the lower.
  [
    ">= 10 N.",
    [
      [-50, -40],
      [12, 20],
      [30, 100],
    ],
    5,
    ">= 12 N., <= 20 N. 188",
  ],
  [
    ">= 10 N.",
    [
      [1, 5],
      [12, 20],
    ],
    5,
    ">= 12 N., <= 20 N. 188",
  ],
  [
    ">= 10 N.",
    [
      [1, 8],
      [12, 20],
    ],
    5,
    ">= 1 N., <= 8 N. 199",
  ],
  [
    ">= 10 N.",
    [
      [1, 5],
      [9, 11],
      [13, 20],
    ],
    5,
    ">= 9 N., <= 11 N. 191",
  ],
  // What is nearer is better: from where the actual lies, else from the end that is nearer to the target, of equally near ones from below.
  ["= 10 N.", [[8, 12]], 5, ">= 8 N., <= 12 N. 192"],
  ["= 10 N.", [[8, 12]], 20, "<= 12 N., >= 8 N. 188"],
  ["= 10 N.", [[8, 12]], undefined, ">= 8 N., <= 12 N. 192"],
  ["= 10 N.", [[7, 12]], undefined, "<= 12 N., >= 7 N. 188"],
  ["tra 5 e 10 N.", [[4, 12]], undefined, ">= 4 N., <= 12 N. 196"],
  ["tra 5 e 10 N.", [[2, 12]], undefined, "<= 12 N., >= 2 N. 188"],
  ["tra 5 e 10 N.", [[2, 12]], 9, "<= 12 N., >= 2 N. 188"],
  [
    "tra 5 e 10 N.",
    [
      [1, 3],
      [13, 20],
    ],
    undefined,
    "<= 3 N., >= 1 N. 197",
  ],
])("for %s, of %j, from %s: %s", (target, runs, present, expected) => {
  const chosen = chooseBound(
    { runs: runs.map(run), best: undefined, least: fraction(7n, 1n) },
    grid(target),
    present === undefined ? undefined : fraction(BigInt(present), 1n),
  );
  const shown =
    chosen &&
    `${[chosen.bound, chosen.limit].flatMap((one) => (one === undefined ? [] : [formatBound(one)])).join(", ")} ${chosen.reaches.numerator}`;
  expect(shown).toBe(expected);
});
