/**
 * Changes the code of a folder in one place at a time, and counts the changes that its tests do not see: `npm run test:mutation -- decimal rules`.
 * Without a name, all four folders. What was found for unchanged code and tests is kept in `.cache/stryker`, so that a run can be broken off and taken up.
 * Which test can see which change is found by a first run, for which tables are made anew in each test (`once-per-test.ts`). That misses tests of what else is
 * made once and then kept, such as schemas: so the changes that survive are shown to all tests of the folder once more, in a process of their own. Fails below
 * `thresholds.break` of `stryker.config.json`, where no test ran, where a survivor is not listed in `test/mutation-survivors.json`, and where what is listed
 * there is no line of the code any more.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { listFiles, ROOT } from "./files.ts";

type Mutant = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** A change of which no test can know, and why; `line` is the whole line as it stands, `mutant` what stands in place of a part of it. */
interface Equivalent {
  readonly file: string;
  readonly line: string;
  readonly mutant: string;
  readonly reason: string;
}

/** Folder → the files of it that are not changed, with the reason. */
const FOLDERS: Readonly<Record<string, readonly (readonly [pattern: RegExp, reason: string])[]>> = {
  decimal: [],
  target: [[/\/index\.ts$/, "lists names"]],
  rules: [[/\/presets\//, "data, held against their sources by their own tests"]],
  score: [],
};

/** Parts of the paths to be changed, with commas between them, where not the whole folder is asked for; what was found for the others is kept. */
const ONLY = (process.env["MUTATED_FILE"] ?? "").split(",");

const BREAK = (JSON.parse(readFileSync(`${ROOT}stryker.config.json`, "utf8")) as { thresholds: { break: number } }).thresholds.break;
const LISTED = JSON.parse(readFileSync(`${ROOT}test/mutation-survivors.json`, "utf8")) as readonly Equivalent[];

/** How a change is shown to all tests: by a command of its own. Stryker's runner for vitest leaves out tests that did not come by it in a first run, whatever it is told. */
const AFRESH = {
  testRunner: "command",
  commandRunner: { command: "npx vitest run --config vitest.stryker.config.ts --bail 1" },
  coverageAnalysis: "off",
  incremental: false,
} as const;

/** Runs Stryker on one folder; gives whether all is well. */
async function mutate(folder: string): Promise<boolean> {
  process.env["MUTATED_FOLDER"] = folder;
  mkdirSync(`${ROOT}.cache/stryker`, { recursive: true });
  const left = FOLDERS[folder] ?? [];
  const files = listFiles(`src/${folder}`).filter(
    (file) => ONLY.some((part) => file.includes(part)) && !left.some(([pattern]) => pattern.test(file)),
  );
  const started = Date.now();
  const first = await new Stryker({ mutate: files, incrementalFile: `.cache/stryker/${folder}.json` }).runMutationTest();
  const mutants = await shownToAll(first.filter((one) => files.includes(fileOf(one))));
  return report(folder, mutants, (Date.now() - started) / 1000);
}

/** The mutants, of which those that nobody noticed and nobody listed are shown to all tests. */
async function shownToAll(mutants: readonly Mutant[]): Promise<readonly Mutant[]> {
  const places = mutants.filter((one) => isAlive(one) && !isListed(one)).map(placeOf);
  if (places.length === 0) return mutants;
  const again = await new Stryker({ ...AFRESH, mutate: [...new Set(places)] }).runMutationTest();
  const found = new Map(again.map((one) => [keyOf(one), one]));
  return mutants.map((one) => (isAlive(one) ? (found.get(keyOf(one)) ?? one) : one));
}

const isAlive = ({ status }: Mutant): boolean => status === "Survived" || status === "NoCoverage";

/** As Stryker is asked for it: its columns are counted from 0 there, and from 1 in what it finds. */
function placeOf(one: Mutant): string {
  const { start, end } = one.location;
  return `${fileOf(one)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

const keyOf = (one: Mutant): string => JSON.stringify([fileOf(one), one.location, one.replacement]);

function report(folder: string, mutants: readonly Mutant[], seconds: number): boolean {
  const of = (...statuses: readonly Mutant["status"][]): readonly Mutant[] => mutants.filter(({ status }) => statuses.includes(status));
  const killed = of("Killed", "Timeout");
  const alive = mutants.filter(isAlive);
  const valid = killed.length + alive.length;
  const score = valid === 0 ? 0 : (100 * killed.length) / valid;
  const tests = mutants.reduce((sum, one) => sum + (one.testsCompleted ?? 0), 0);
  const unlisted = alive.filter((one) => !isListed(one));
  console.log(`\n${folder}: ${mutants.length} mutants, ${of("Killed").length} killed, ${of("Timeout").length} timed out, ${alive.length} survived`);
  console.log(
    `  (${of("NoCoverage").length} without a test), ${mutants.length - valid} invalid; score ${score.toFixed(2)} %; ${alive.length - unlisted.length} of`,
  );
  console.log(`  the survivors are listed as equivalent; ${(tests / Math.max(1, valid)).toFixed(2)} tests per mutant; ${seconds.toFixed(0)} s`);
  for (const one of unlisted) console.log(`  ${describe(one)}`);
  const stale = LISTED.filter(({ file, line }) => file.startsWith(`src/${folder}/`) && !linesOf(file).includes(line));
  for (const { file, line } of stale) console.log(`  STALE: listed, but no line of ${file}:\n    ${line}`);
  writeFileSync(`${ROOT}.cache/stryker/${folder}-survivors.json`, JSON.stringify(unlisted.map(entryOf), null, 2));
  if (tests === 0 || killed.length === 0) console.log("  BROKEN: no test ran, or none failed: Stryker and the runner do not work together");
  return tests > 0 && killed.length > 0 && score >= BREAK && unlisted.length === 0 && stale.length === 0;
}

function isListed(mutant: Mutant): boolean {
  const { file, line, mutant: text } = entryOf(mutant);
  return LISTED.some((listed) => file === listed.file && line === listed.line && text === listed.mutant);
}

function fileOf({ fileName }: Mutant): string {
  return fileName.replaceAll("\\", "/").replace(/^.*?(?=src\/)/, "");
}

function entryOf(mutant: Mutant): Omit<Equivalent, "reason"> {
  const { location, replacement } = mutant;
  const file = fileOf(mutant);
  return { file, line: linesOf(file)[location.start.line - 1] ?? "", mutant: replacement };
}

/** The lines of a file, without the spaces around them. */
function linesOf(file: string): readonly string[] {
  if (!existsSync(ROOT + file)) return [];
  return readFileSync(ROOT + file, "utf8")
    .split("\n")
    .map((line) => line.trim());
}

function describe(mutant: Mutant): string {
  const { file, line, mutant: text } = entryOf(mutant);
  const { start, end } = mutant.location;
  return `${mutant.status} ${file}:${start.line}:${start.column}-${end.line}:${end.column}\n    ${line}\n    → ${text.replaceAll(/\s+/g, " ").slice(0, 200)}`;
}

const asked = process.argv.slice(2);
const folders = asked.length === 0 ? Object.keys(FOLDERS) : asked;
const unknown = folders.filter((folder) => !Object.hasOwn(FOLDERS, folder));
if (unknown.length > 0) throw new Error(`not one of ${Object.keys(FOLDERS).join(", ")}: ${unknown.join(", ")}`);
let isWell = true;
for (const folder of folders) {
  // oxlint-disable-next-line no-await-in-loop -- one folder at a time: they share the processors and an environment variable
  isWell = (await mutate(folder)) && isWell;
}
// Stryker sets it for each of its runs, the second one included, which sees survivors only.
process.exitCode = isWell ? 0 : 1;
