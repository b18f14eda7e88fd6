/**
 * Runs the benchmarks and writes bench/RESULTS.md: `npm run bench`; or some of them, which are printed and not written: `npm run bench -- parse "score ties"`.
 *
 * What the library is measured against is installed here alone, when it is missing. Each benchmark is a process of its own.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import manifest from "./package.json" with { type: "json" };

const SCORES = ["floats", "libraries", "update", "ties", "readable", "wide"].map((table) => `score ${table}`);
const BENCHMARKS = [...SCORES, "memory", "parse", "validate", "size"];
/** What takes longer is ended, and said to have taken longer. */
const MOST_MINUTES = 4;
const HERE = import.meta.dirname;

function install(): void {
  const modules = join(HERE, "node_modules");
  const isComplete = Object.keys(manifest.devDependencies).every((name) => existsSync(join(modules, name)));
  if (!isComplete) execFileSync("npm", ["ci"], { cwd: HERE, stdio: "inherit" });
  // The library as built, by its name.
  rmSync(join(modules, "traguardo"), { force: true });
  symlinkSync("../..", join(modules, "traguardo"), "junction");
}

/** What a benchmark prints. */
function run(benchmark: string): string {
  process.stderr.write(`${benchmark} …\n`);
  const [file, ...table] = benchmark.split(" ");
  // Room for plans of a million indicators.
  const command = ["--expose-gc", "--max-old-space-size=6000", join(HERE, `${file}.ts`), ...table];
  const { stdout, error, status } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    timeout: MOST_MINUTES * 60_000,
  });
  if (error !== undefined) return `## ${benchmark}\n\n**No result**: not done in ${MOST_MINUTES} minutes.\n\n`;
  if (status !== 0) throw new Error(`${benchmark} failed`);
  return stdout;
}

function page(tables: string, seconds: number): string {
  const reached = tables.match(/\| yes \|/g)?.length ?? 0;
  const missed = tables.match(/\| \*\*no\*\* \|/g)?.length ?? 0;
  return `# Results of the benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, in ${Math.round(seconds / 60)} minutes: Node ${process.versions.node}, ${availableParallelism()} cores, which others use too.

Of ${reached + missed} goals ${reached} are reached here. What counts are ratios: the ways of doing one thing take turns in one process, in another order every round, and each ratio is the median over the rounds. Times are CPU
times of the process, garbage collection among them, and hold for this machine alone. Plans have the shape of the seed's, [examples/massa-carrara-2021.json](../examples/massa-carrara-2021.json), with its targets and texts; larger ones grow on every level
alike; results are whole numbers drawn from a fixed seed, at or near the targets. Every way is checked to give the same before it is measured. Where a small plan is scored over and over, processors learn its branches, in every way alike.

${tables}`;
}

const only = process.argv.slice(2);
const start = performance.now();
install();
const tables = (only.length > 0 ? only : BENCHMARKS).map(run).join("");
if (only.length > 0) process.stdout.write(tables);
else writeFileSync(join(HERE, "RESULTS.md"), `${page(tables, (performance.now() - start) / 1000).trimEnd()}\n`);
