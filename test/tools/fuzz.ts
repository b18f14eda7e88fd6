/**
 * Long runs of random inputs, with figures; another seed of chance gives other inputs, the same seed the same: `npm run fuzz`, `npm run fuzz -- 7`,
 * `npm run fuzz -- 7 parser plans`. Each part ends after its count of inputs, or after its time, and then it fails: what was promised was not shown.
 */
import { hundredths } from "./fuzz-hundredths.ts";
import { oracle } from "./fuzz-oracle.ts";
import { parser } from "./fuzz-parser.ts";
import { plans } from "./fuzz-plans.ts";

/** What a part is told. */
export interface FuzzRun {
  readonly seed: number;
  readonly inputs: number;
  /** Whether its time is over. */
  readonly isOver: () => boolean;
}

/** How many inputs a part took, and how many of them showed a defect. */
export interface FuzzEnd {
  readonly done: number;
  readonly failures: number;
}

interface Part {
  readonly what: string;
  readonly inputs: number;
  readonly minutes: number;
  readonly run: (run: FuzzRun) => FuzzEnd;
}

const PARTS: Readonly<Record<string, Part>> = {
  hundredths: { what: "hundredths against a sum of integers", inputs: 100_000, minutes: 30, run: hundredths },
  oracle: { what: "scores against an independent reading of the rules", inputs: 10_000, minutes: 30, run: oracle },
  parser: { what: "texts as targets, actuals and rows", inputs: 1_000_000, minutes: 30, run: parser },
  plans: { what: "JSON as plans", inputs: 100_000, minutes: 30, run: plans },
};

function runPart(name: string, { what, inputs, minutes, run }: Part, seed: number): boolean {
  console.log(`\n== ${name}: ${inputs.toLocaleString("en-US")} ${what}, seed ${seed}`);
  const started = performance.now();
  const { done, failures } = run({ seed, inputs, isOver: () => performance.now() - started > minutes * 60_000 });
  const seconds = (performance.now() - started) / 1000;
  const rate = Math.round(done / seconds).toLocaleString("en-US");
  console.log(`\n${name}: ${done.toLocaleString("en-US")} inputs in ${seconds.toFixed(0)} s (${rate} a second), ${failures} failures`);
  if (done < inputs) console.log(`${name}: ended after ${minutes} minutes, before its count`);
  if (failures > 0) console.log(`${name}: repeat with npm run fuzz -- ${seed} ${name}`);
  return failures === 0 && done >= inputs;
}

const given = process.argv.slice(2);
const seed = Number(given.find((one) => /^\d+$/.test(one)) ?? 2021);
const asked = given.filter((one) => !/^\d+$/.test(one));
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) throw new Error(`not one of ${Object.keys(PARTS).join(", ")}: ${unknown.join(", ")}`);
const results = Object.entries(PARTS).flatMap(([name, part]) => (asked.length === 0 || asked.includes(name) ? [runPart(name, part, seed)] : []));
process.exitCode = results.every(Boolean) ? 0 : 1;
