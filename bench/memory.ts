/** Prints how much memory a prepared plan takes. */
import { parsePlan, prepareScorer, ruleSets } from "traguardo";
import { planJson } from "./plan-json.ts";
import { answer, count, markdown, plain } from "./report.ts";
import { shapeOf } from "./shape.ts";

const GOAL = 60;

async function measured(size: number): Promise<readonly string[]> {
  const plan = parsePlan(planJson(shapeOf(size)));
  const before = await memory();
  const scorer = prepareScorer(plan, ruleSets.cameraleStandard);
  const after = await memory();
  // The scorer must live until it is measured.
  if (scorer.method !== "columns") throw new Error("the plan is not scored from columns");
  const bytes = (after.arrayBuffers - before.arrayBuffers) / size;
  const heap = (after.heapUsed - before.heapUsed) / size;
  return [count(size), `≤ ${GOAL} bytes`, `${plain(bytes)} bytes`, answer(bytes <= GOAL), `${plain(heap)} bytes`];
}

/** After all garbage is collected; the turns of the loop let go of what the stack still held. */
async function memory(): Promise<NodeJS.MemoryUsage> {
  for (let turn = 0; turn < 3; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one turn after another is what is wanted
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
  }
  return process.memoryUsage();
}

const rows: (readonly string[])[] = [];
// oxlint-disable-next-line no-await-in-loop -- two at a time would measure each other
for (const size of [10_000, 100_000, 1_000_000]) rows.push(await measured(size));
const table = markdown({
  title: "Memory of a prepared plan",
  note: "Bytes of all typed arrays of a scorer, for one indicator, with those of the nodes above it; and, without a goal, its objects: the index of ids and of codes. The plan itself is not counted.",
  columns: ["indicators", "goal", "columns", "reached", "objects"],
  rows,
});
process.stdout.write(`${table}\n`);
