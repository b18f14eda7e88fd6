/** Prints how fast plans are scored, beside other ways of doing it; with the name of a table, that alone. */
import { parseActual, parsePlan, type Plan, prepareScorer, ruleSets, type Score, scorePlan, type Scorer } from "traguardo";
import { against, columnsOf, type Other } from "./against.ts";
import { bareColumns } from "./peers/bare-columns.ts";
import { bigJs } from "./peers/big-js.ts";
import { decimalJs } from "./peers/decimal-js.ts";
import { floatColumns } from "./peers/float-columns.ts";
import { floatTree } from "./peers/float-tree.ts";
import { fractionJs } from "./peers/fraction-js.ts";
import { changedWorkbook, rebuiltWorkbook } from "./peers/hyper-formula.ts";
import { jsonLogicJs } from "./peers/json-logic.ts";
import { mathJs } from "./peers/math-js.ts";
import { publicodes } from "./peers/publicodes.ts";
import type { Rescored } from "./peers/rescored.ts";
import { idOf, number, planJson } from "./plan-json.ts";
import { randomFrom } from "../test/tools/random.ts";
import { markdown } from "./report.ts";
import { type Leaf, type Shape, shapeOf } from "./shape.ts";
import { shapeOfTargets, shapeOfTies } from "./shape-hard.ts";

const RULES = ruleSets.cameraleStandard;
const COLUMNS = columnsOf("indicators");
const QUICK = { budget: 3000 };

type Rows = readonly (readonly string[])[];

const planOf = (shape: Shape): Plan => parsePlan(planJson(shape));

/** Refuses to compare ways that do not do the same work. */
function agreeing(body: Plan | Scorer, others: Readonly<Record<string, Other>>): Readonly<Record<string, Other>> {
  const expected = Number(("score" in body ? body.score() : scorePlan(body, RULES).value)?.toFixed());
  for (const [name, { run }] of Object.entries(others)) {
    // Those that are driven by a factor are back at 100 after the second run.
    run();
    const value = Number(String(run()));
    if (!(Math.abs(value - expected) < 0.011)) throw new Error(`${name} gives ${value}, not ${expected}`);
  }
  return others;
}

// ── A prepared plan scored again ─────────────────────────────────────────────────────────────────────────────────────

function floats(size: number, goal: number): Rows {
  const shape = shapeOf(size);
  const scorer = prepareScorer(planOf(shape), RULES);
  const others = agreeing(scorer, {
    "floats, columns": { run: floatColumns(shape), as: "long", goal },
    "floats, objects": { run: floatTree(shape).score, as: "long" },
    "the library's columns, no proof": { run: bareColumns(shape), as: "long" },
  });
  return against(size, () => scorer.score(), others);
}

/** The largest number of indicators that a way is measured with: more would take minutes. */
const REACH = { decimals: 100_000, mathjs: 10_000, publicodes: 48, jsonLogic: 100_000, hyperFormula: 100_000 };

function libraries(size: number): Rows {
  const shape = shapeOf(size);
  const scorer = prepareScorer(planOf(shape), RULES);
  const goal = (times: number): number | undefined => (size === 100_000 ? times : undefined);
  const groups: readonly (readonly [reach: number, ways: () => Readonly<Record<string, Other>>])[] = [
    [
      REACH.decimals,
      () => ({
        "decimal.js, bare loop": { run: decimalJs(shape).score, as: "fast", goal: 170 },
        "big.js, bare loop": { run: bigJs(shape), as: "fast" },
        "fraction.js, bare loop": { run: fractionJs(shape), as: "fast", goal: goal(170) },
      }),
    ],
    [
      REACH.mathjs,
      () => ({
        "mathjs, BigNumber of 64 digits": { run: mathJs(shape, { number: "BigNumber", precision: 64 }), as: "fast" },
        "mathjs, Fraction": { run: mathJs(shape, { number: "Fraction" }), as: "fast" },
      }),
    ],
    [REACH.jsonLogic, () => ({ "json-logic-js": { run: jsonLogicJs(shape), as: "fast" } })],
    [REACH.publicodes, () => ({ publicodes: { run: publicodes(shape), as: "fast" } })],
    [REACH.hyperFormula, () => ({ "HyperFormula, one number changed": { run: changedWorkbook(shape), as: "fast", goal: goal(2500) } })],
    [REACH.hyperFormula, () => ({ "HyperFormula, rebuilt": { run: rebuiltWorkbook(shape), as: "fast", goal: goal(2500) } })],
  ];
  return groups.filter(([reach]) => size <= reach).flatMap(([, ways]) => against(size, () => scorer.score(), agreeing(scorer, ways()), QUICK));
}

// ── One actual changed ───────────────────────────────────────────────────────────────────────────────────────────────

function changes(size: number): Rows {
  const shape = shapeOf(size);
  const scorer = prepareScorer(planOf(shape), RULES);
  const places = someLeaves(shape);
  const ready = places.map(({ leaf, id, actual }) => ({ leaf, id, actual, parsed: parseActual(`${number(actual)} ${leaf.unit}`) }));
  const texts = ready.map(({ leaf, id, actual }) => ({ id, text: `${number(actual)} ${leaf.unit}` }));
  const ours = turns(ready, ({ id, parsed }) => scorer.update(id, parsed));
  const other = ({ score, update }: Rescored): (() => unknown) => {
    score();
    return turns(ready, ({ leaf, actual }) => update(leaf.index, actual));
  };
  const [objects, decimals] = [other(floatTree(shape)), other(decimalJs(shape))];
  return against(size, ours, {
    "floats, objects": { run: objects, as: "long", goal: 0.5 },
    "decimal.js, objects": { run: decimals, as: "fast", goal: 300 },
    "traguardo, the actual as text": { run: turns(texts, ({ id, text }) => scorer.update(id, text)), as: "fast" },
  });
}

interface Place {
  readonly leaf: Leaf;
  readonly id: string;
  readonly actual: number;
}

/** Indicators all over the plan, each with a new actual. */
function someLeaves({ leaves }: Shape): readonly Place[] {
  const random = randomFrom(1);
  return Array.from({ length: 1000 }, () => random.of(leaves))
    .filter(({ isAtMost }) => !isAtMost)
    .map((leaf) => ({ leaf, id: idOf(leaf), actual: random.below(leaf.target) }));
}

/** One of a list after another, over and over. */
function turns<T>(list: readonly T[], act: (one: T) => unknown): () => unknown {
  let at = -1;
  return () => {
    at = at + 1 === list.length ? 0 : at + 1;
    return act(list[at]!);
  };
}

// ── The hardest plan ─────────────────────────────────────────────────────────────────────────────────────────────────

function ties(size: number): Rows {
  const shape = shapeOfTies(size);
  const scorer = prepareScorer(planOf(shape), RULES);
  const columns = agreeing(scorer, { "floats, columns": { run: floatColumns(shape), as: "long", goal: 32 } });
  const decimals = agreeing(scorer, { "decimal.js, bare loop": { run: decimalJs(shape).score, as: "fast", goal: 30 } });
  return [...against(size, () => scorer.score(), columns), ...against(size, () => scorer.score(), decimals, QUICK)];
}

// ── The readable path ────────────────────────────────────────────────────────────────────────────────────────────────

function readable(shape: Shape, goal: number, name = "decimal.js, bare loop"): Rows {
  const plan = planOf(shape);
  const others = agreeing(plan, { [name]: { run: decimalJs(shape).score, as: "fast", goal } });
  return against(shape.leaves.length, () => valuesOf(scorePlan(plan, RULES)), others, QUICK);
}

/** Reads the value of every node. */
function valuesOf(score: Score): number {
  let found = score.value === undefined ? 0 : 1;
  for (const child of score.children) found += valuesOf(child);
  return found;
}

const tables: Readonly<Record<string, () => string>> = {
  floats: () =>
    markdown({
      title: "A prepared plan scored again: against floats",
      note: "`scorer.score()`: every value of every node computed again, each proven exact. A plain loop over columns of floats, from actuals and targets to hundredths, proves nothing and is the limit; objects of floats are what most people write. The last way is the library's own two loops over its own columns, without what makes it sure.",
      columns: COLUMNS,
      rows: (
        [
          [48, 1.3],
          [1000, 1.9],
          [10_000, 1.9],
          [100_000, 1.5],
          [1_000_000, 1.5],
        ] as const
      ).flatMap(([size, goal]) => floats(size, goal)),
    }),
  libraries: () =>
    markdown({
      title: "A prepared plan scored again: against libraries",
      note: "The same, against loops, expressions, rules and formulas that are made ready once. Left out, as one run takes seconds: mathjs above 10,000 indicators, publicodes above 48, all above 100,000.",
      columns: COLUMNS,
      rows: [48, 1000, 10_000, 100_000].flatMap(libraries),
    }),
  update: () =>
    markdown({
      title: "One actual changed",
      note: "`scorer.update(id, actual)`, of indicators all over the plan: what lies between the indicator and the body is computed again, nothing else. Numbers are ready: an `Actual`, a double, an integer.",
      columns: COLUMNS,
      rows: changes(100_000),
    }),
  ties: () =>
    markdown({
      title: "Every node a tie",
      note: "A plan made so that the exact points of every node lie half-way between two hundredths: no bound can decide, and all is computed exactly.",
      columns: COLUMNS,
      rows: ties(100_000),
    }),
  readable: () =>
    markdown({
      title: "scorePlan",
      note: "The readable path: the rich result, with the value of every node read.",
      columns: COLUMNS,
      rows: [48, 1000, 10_000, 100_000].flatMap((size) => readable(shapeOf(size), 5)),
    }),
  wide: () =>
    markdown({
      title: "scorePlan on a wide plan",
      note: "100 objectives of 1,000 indicators each, in one service. No two targets are the same, so that the common denominator grows with every indicator. Consecutive integers from 1,001 on; and primes from 1,009 on, the worst there is. Values alone are read: the fraction of the body has up to two million bits, and takes seconds.",
      columns: COLUMNS,
      rows: (["consecutive", "prime"] as const).flatMap((kind) =>
        readable(shapeOfTargets(100, 1000, kind), 1, `decimal.js, bare loop, ${kind} targets`),
      ),
    }),
};

const only = process.argv[2];
for (const [name, table] of Object.entries(tables)) if (only === undefined || only === name) process.stdout.write(`${table()}\n`);
