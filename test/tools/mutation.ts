/**
 * Changes the code of a folder in one place at a time, and counts the changes that its tests do not see: `npm run test:mutation -- decimal rules`.
 * Without a name, all four folders. What was found for unchanged code and tests is kept in `.cache/stryker`, so that a run can be broken off and taken up.
 * Fails below `thresholds.break` of `stryker.config.json`, where no test ran, and where a survivor is not listed in `test/mutation-survivors.json`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
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

/** A part of the paths to be changed, where not the whole folder is asked for. */
const ONLY = process.env["MUTATED_FILE"] ?? "";

const BREAK = (JSON.parse(readFileSync(`${ROOT}stryker.config.json`, "utf8")) as { thresholds: { break: number } }).thresholds.break;
const LISTED = JSON.parse(readFileSync(`${ROOT}test/mutation-survivors.json`, "utf8")) as readonly Equivalent[];

/** Runs Stryker on one folder; gives whether all is well. */
async function mutate(folder: string): Promise<boolean> {
  process.env["MUTATED_FOLDER"] = folder;
  mkdirSync(`${ROOT}.cache/stryker`, { recursive: true });
  const left = FOLDERS[folder] ?? [];
  const files = listFiles(`src/${folder}`).filter((file) => file.includes(ONLY) && !left.some(([pattern]) => pattern.test(file)));
  const started = Date.now();
  const mutants = await new Stryker({ mutate: files, incrementalFile: `.cache/stryker/${folder}.json` }).runMutationTest();
  return report(folder, mutants, (Date.now() - started) / 1000);
}

function report(folder: string, mutants: readonly Mutant[], seconds: number): boolean {
  const of = (...statuses: readonly Mutant["status"][]): readonly Mutant[] => mutants.filter(({ status }) => statuses.includes(status));
  const killed = of("Killed", "Timeout");
  const alive = of("Survived", "NoCoverage");
  const valid = killed.length + alive.length;
  const score = valid === 0 ? 0 : (100 * killed.length) / valid;
  const tests = mutants.reduce((sum, one) => sum + (one.testsCompleted ?? 0), 0);
  const unlisted = alive.filter((one) => !LISTED.some((listed) => isListed(one, listed)));
  console.log(`\n${folder}: ${mutants.length} mutants, ${of("Killed").length} killed, ${of("Timeout").length} timed out, ${alive.length} survived`);
  console.log(
    `  (${of("NoCoverage").length} without a test), ${mutants.length - valid} invalid; score ${score.toFixed(2)} %; ${alive.length - unlisted.length} of`,
  );
  console.log(`  the survivors are listed as equivalent; ${(tests / Math.max(1, valid)).toFixed(2)} tests per mutant; ${seconds.toFixed(0)} s`);
  for (const one of unlisted) console.log(`  ${describe(one)}`);
  writeFileSync(`${ROOT}.cache/stryker/${folder}-survivors.json`, JSON.stringify(unlisted.map(entryOf), null, 2));
  if (tests === 0 || killed.length === 0) console.log("  BROKEN: no test ran, or none failed: Stryker and the runner do not work together");
  return tests > 0 && killed.length > 0 && score >= BREAK && unlisted.length === 0;
}

function isListed(mutant: Mutant, listed: Equivalent): boolean {
  const { file, line, mutant: text } = entryOf(mutant);
  return file === listed.file && line === listed.line && text === listed.mutant;
}

function entryOf({ fileName, location, replacement }: Mutant): Omit<Equivalent, "reason"> {
  const file = fileName.replaceAll("\\", "/").replace(/^.*?(?=src\/)/, "");
  const line =
    readFileSync(ROOT + file, "utf8")
      .split("\n")
      .at(location.start.line - 1)
      ?.trim() ?? "";
  return { file, line, mutant: replacement };
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
process.exitCode = 0;
for (const folder of folders) {
  // oxlint-disable-next-line no-await-in-loop -- one folder at a time: they share the processors and an environment variable
  if (!(await mutate(folder))) process.exitCode = 1;
}
