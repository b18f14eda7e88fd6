/**
 * Counts wrong hundredths: random plans of the shape of the seed, and some with a tie or a near tie made on purpose, scored from columns, by
 * the readable path and by other ways, all held against a sum of integers.
 */
import { Decimal } from "decimal.js";
import { parsePlan, prepareScorer, ruleSets, type Score, scorePlan } from "../../src/index.ts";
import { type Arithmetic, type Case, exactly, FLOATS, type Published, seedCase, tieCase, withNumbers } from "./exactness.ts";
import type { FuzzEnd, FuzzRun } from "./fuzz.ts";
import { randomFrom } from "./random.ts";

const DECIMALS: Arithmetic<Decimal> = {
  of: (units) => new Decimal(units.toString()),
  plus: (a, b) => a.plus(b),
  times: (a, b) => a.times(b),
  over: (a, b) => a.div(b),
  isMore: (a, b) => a.gt(b),
  hundredths: (points) => points.toFixed(2),
};

/** What is scored from columns. */
function fromColumns({ plan, body }: Case): Published {
  const scorer = prepareScorer(parsePlan(plan), ruleSets.cameraleStandard);
  if (scorer.method !== "columns") throw new Error(`scored by ${scorer.method}`);
  return new Map(idsOf(body).map((id) => [id, scorer.value(id)?.toFixed(2) ?? ""]));
}

/** What the readable path publishes. */
function fromScore({ plan }: Case): Published {
  const published = new Map<string, string>();
  const visit = (score: Score): void => {
    published.set(score.id, score.value?.toFixed(2) ?? "");
    for (const child of score.children) visit(child);
  };
  visit(scorePlan(parsePlan(plan), ruleSets.cameraleStandard));
  return published;
}

const idsOf = (node: Case["body"] | Case["body"]["below"][number]): readonly string[] => [
  node.id,
  ...("below" in node ? node.below.flatMap(idsOf) : []),
];

const WAYS: Readonly<Record<string, (one: Case) => Published>> = {
  "traguardo, prepareScorer": fromColumns,
  "traguardo, scorePlan": fromScore,
  "decimal.js, 20 digits": (one) => withNumbers(one, DECIMALS),
  "floats, Math.round(x * 100) / 100": (one) => withNumbers(one, FLOATS),
};

interface Count {
  plans: number;
  values: number;
}

/** Scores so many plans each way; gives how many hundredths are wrong, and in how many plans. */
function run(
  count: number,
  draw: (at: number) => Case,
  isOver: () => boolean,
): { readonly wrong: ReadonlyMap<string, Count>; readonly plans: number } {
  const wrong = new Map(Object.keys(WAYS).map((name) => [name, { plans: 0, values: 0 }]));
  let at = 0;
  for (; at < count && !isOver(); at += 1) {
    const one = draw(at);
    const expected = exactly(one);
    for (const [name, way] of Object.entries(WAYS)) {
      const published = way(one);
      const different = [...expected].filter(([id, value]) => published.get(id) !== value);
      const sum = wrong.get(name)!;
      sum.values += different.length;
      sum.plans += different.length > 0 ? 1 : 0;
      if (different.length > 0 && name.startsWith("traguardo")) tell(one, different, published);
    }
  }
  return { wrong, plans: at };
}

let told = 0;

/** The first plans that the library gets wrong, to be looked into. */
function tell({ plan }: Case, different: readonly (readonly [id: string, value: string])[], published: Published): void {
  told += 1;
  if (told > 3) return;
  for (const [id, value] of different) console.log(`WRONG at ${id}: ${published.get(id)}, not ${value}`);
  console.log(JSON.stringify(plan));
}

/** The plans, 4 : 4 : 2; gives whether the library got every hundredth right. */
export function hundredths({ seed, inputs, isOver }: FuzzRun): FuzzEnd {
  const random = randomFrom(seed);
  const families = [
    ["plans of the seed's shape, whole numbers", 0.4, () => seedCase(random, "natural")],
    ["plans of the seed's shape, any hundredths", 0.4, () => seedCase(random, "hundredths")],
    ["ties and near ties made on purpose", 0.2, () => tieCase(random)],
  ] as const;
  let [failures, done] = [0, 0];
  for (const [name, share, draw] of families) {
    const { wrong, plans: made } = run(Math.round(inputs * share), draw, isOver);
    done += made;
    console.log(`\n${made.toLocaleString("en-US")} ${name}:`);
    for (const [way, { plans, values }] of wrong) {
      console.log(`  ${way.padEnd(36)}${String(plans).padStart(7)} plans with ${String(values).padStart(7)} wrong hundredths`);
      if (way.startsWith("traguardo")) failures += values;
    }
  }
  return { done, failures };
}
