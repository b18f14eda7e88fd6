/**
 * Shows that nothing is left behind: `rescore` a million times over, and a million indicators scored as one stream, each in a heap that is far too small for what
 * goes through it. `npm run soak`, or `npm run soak -- --calls 20000 --indicators 50000`. Of the built library: run `npm run build` first.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Plan, parsePlan, rescore, ruleSets, scorePlan, scorePlans } from "traguardo";
import { ROOT } from "./files.ts";

const { values } = parseArgs({ options: { calls: { type: "string", default: "1000000" }, indicators: { type: "string", default: "1000000" } } });
const SAMPLES = 20;
/** How much more may stand in the heap at the end than after the first tenth, when everything is compiled and every cache is full. */
const GROWTH = 256 * 1024;

const seed: unknown = JSON.parse(readFileSync(`${ROOT}examples/massa-carrara-2021.json`, "utf8"));

/** Bytes in use, once all garbage is collected; the turns of the loop let go of what the stack still held. */
async function heap(): Promise<number> {
  if (globalThis.gc === undefined) throw new Error("run it with --expose-gc, as npm run soak does");
  for (let turn = 0; turn < 3; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one turn after another is what is wanted
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc();
  }
  return process.memoryUsage().heapUsed;
}

/** Rescores the seed plan with another result each time, every score built on the one before. */
async function rescoring(calls: number): Promise<readonly number[]> {
  let score = scorePlan(parsePlan(seed), ruleSets.cameraleStandard, { phase: "interim" });
  const samples: number[] = [];
  for (let call = 0; call < calls; call += 1) {
    score = rescore(score, call % 2 === 0 ? { Statistiche_Sito: `${call % 1000} gg` } : { N_Newsletters: `${call % 1000} N.` });
    // oxlint-disable-next-line no-await-in-loop -- the heap as it is at this call
    if ((call + 1) % Math.ceil(calls / SAMPLES) === 0) samples.push(await heap());
  }
  if (score.state !== "scored") throw new Error("nothing was scored");
  return samples;
}

/** Plans of the seed's 48 indicators, made as they are asked for. */
function* plans(indicators: number): Generator<Plan> {
  for (let made = 0; made < indicators; made += 48) yield parsePlan({ ...(seed as object), body: `Ente ${made}` }); // an object, as its example shows
}

async function streaming(indicators: number): Promise<readonly number[]> {
  const samples: number[] = [];
  let done = 0;
  const total = Math.ceil(indicators / 48);
  for await (const score of scorePlans(plans(indicators), ruleSets.cameraleStandard)) {
    if (score.children.length === 0) throw new Error("nothing was scored");
    done += 1;
    if (done % Math.ceil(total / SAMPLES) === 0) samples.push(await heap());
  }
  return samples;
}

async function measured(what: string, count: number, work: (count: number) => Promise<readonly number[]>): Promise<void> {
  const start = process.cpuUsage();
  const samples = await work(count);
  const { user, system } = process.cpuUsage(start);
  const settled = samples[Math.floor(samples.length / 10)]!;
  const grown = samples.at(-1)! - settled;
  const kilobytes = samples.map((bytes) => Math.round(bytes / 1024));
  const verdict = grown <= GROWTH ? "ok  " : "FAIL";
  console.log(`${verdict} ${count} ${what}: ${Math.round((user + system) / 1e6)} s, heap in kB after collection ${kilobytes.join(" ")}`);
  console.log(`     from the first tenth to the end ${Math.round(grown / 1024)} kB, allowed ${GROWTH / 1024}; largest ${Math.max(...kilobytes)}`);
  if (grown > GROWTH) process.exitCode = 1;
}

await measured("calls of rescore", Number(values.calls), rescoring);
await measured("indicators through scorePlans", Number(values.indicators), streaming);
const { maxRSS } = process.resourceUsage();
console.log(`     largest resident size of the process ${Math.round(maxRSS / 1024)} MB, with a heap limited to ${process.execArgv.join(" ")}`);
