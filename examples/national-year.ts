/**
 * Scores a simulated national year: 60 chambers with a plan like the published one, and 10,000 bodies of 200 indicators, all invented, on every core. Each
 * worker makes, reads and scores its part of the bodies one after another; no more than one plan is in memory at a time.
 *
 *     node examples/national-year.ts [--chambers 60] [--bodies 10000] [--indicators 200] [--workers 2]
 */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type Plan, type PlanJson, parsePlan, ruleSets, scorePlans } from "traguardo";

/** Which bodies a worker scores: every `step`th of `count`, from `first` on. */
interface Part {
  readonly count: number;
  readonly first: number;
  readonly step: number;
  /** How many indicators each has; 0 for the published plan. */
  readonly indicators: number;
}

interface Done {
  readonly plans: number;
  readonly indicators: number;
  /** The sum of the hundredths shown: the same on any number of workers. */
  readonly hundredths: bigint;
  readonly heap: number;
}

/** Numbers that look drawn by chance, and are the same on every run. */
function dice(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

const published = JSON.parse(readFileSync(new URL("./massa-carrara-2021.json", import.meta.url), "utf8")) as PlanJson;

/** The published plan with invented results. */
function chamber(at: number): PlanJson {
  const roll = dice(at);
  const text = JSON.stringify({ ...published, body: `Camera di esempio ${at}` });
  return JSON.parse(text, (key, value: unknown) => (key === "actual" ? `${roll(120)},${String(roll(100)).padStart(2, "0")}` : value)) as PlanJson;
}

/** Objectives of four indicators each, in services of five. */
function body(at: number, indicators: number): PlanJson {
  const roll = dice(at);
  const indicator = (index: number) => {
    const target = 20 + roll(181);
    return { code: `I${index}`, name: `Indicatore ${index}`, weight: "25", target: `>= ${target} N.`, actual: `${roll(target + 20)} N.` };
  };
  const objectives = Array.from({ length: Math.ceil(indicators / 4) }, (_, index) => ({
    code: `${index}`,
    title: `Obiettivo ${index}`,
    indicators: Array.from({ length: 4 }, (_one, place) => indicator(index * 4 + place)),
  }));
  const services = Array.from({ length: Math.ceil(objectives.length / 5) }, (_, index) => ({
    name: `Servizio ${index}`,
    objectives: objectives.slice(index * 5, index * 5 + 5),
  }));
  return { body: `Ente di esempio ${at}`, year: 2021, areas: [{ name: "Area", services }] };
}

function* plansOf({ count, first, step, indicators }: Part): Generator<Plan> {
  for (let at = first; at < count; at += step) yield parsePlan(indicators === 0 ? chamber(at) : body(at, indicators));
}

async function scorePart(part: Part): Promise<Done> {
  let [plans, hundredths, heap] = [0, 0n, 0];
  for await (const { value } of scorePlans(plansOf(part), ruleSets.cameraleStandard)) {
    plans += 1;
    hundredths += BigInt(value?.times(100).toFixed() ?? 0);
    if (plans % 100 === 1) heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  return { plans, indicators: plans * (part.indicators === 0 ? 48 : part.indicators), hundredths, heap };
}

function inWorker(part: Part): Promise<Done> {
  return new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: part }).once("message", resolve).once("error", reject);
  });
}

async function run(name: string, count: number, { indicators, workers }: { readonly indicators: number; readonly workers: number }): Promise<void> {
  const began = performance.now();
  const done = await Promise.all(Array.from({ length: workers }, (_, first) => inWorker({ count, first, step: workers, indicators })));
  const seconds = (performance.now() - began) / 1000;
  const total = (pick: (one: Done) => number): number => done.reduce((sum, one) => sum + pick(one), 0);
  const mean =
    done.reduce((sum, one) => sum + one.hundredths, 0n) /
    BigInt(
      Math.max(
        1,
        total(({ plans }) => plans),
      ),
    );
  console.log(`${name}: ${total(({ plans }) => plans)} plans, ${total((one) => one.indicators)} indicators, mean about ${mean / 100n} points`);
  console.log(
    `  ${Math.round(total(({ plans }) => plans) / seconds)} plans a second on ${workers} workers, read, checked against the schema and scored`,
  );
  console.log(`  at most ${Math.round(Math.max(...done.map(({ heap }) => heap)) / 1e6)} MB of objects in a worker`);
}

if (isMainThread) {
  const number = { type: "string" } as const;
  const { values } = parseArgs({ options: { chambers: number, bodies: number, indicators: number, workers: number } });
  const workers = Number(values.workers ?? availableParallelism());
  await run("Chambers with a plan like the published one (INVENTED results)", Number(values.chambers ?? 60), { indicators: 0, workers });
  await run("Bodies (INVENTED)", Number(values.bodies ?? 10_000), { indicators: Number(values.indicators ?? 200), workers });
} else {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  parentPort?.postMessage(await scorePart(workerData as Part));
}
