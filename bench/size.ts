/** Prints how many bytes an import adds to a page, and how long it takes to load. */
import { execFileSync } from "node:child_process";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { answer, count, markdown, plain, ratioCells, RATIO_COLUMNS, time } from "./report.ts";
import { median } from "./runner.ts";

const DEPENDENCIES = ["decimal.js", "zod", "date-fns", "@date-fns/*", "@noble/*"];
const ENTRIES = [
  ["everything of `traguardo/target`", 'export * from "traguardo/target";', 6],
  ["`import { parseTarget }` from `traguardo/target`", 'export { parseTarget } from "traguardo/target";', undefined],
  ["`import { parsePlan, scorePlan, ruleSets }`", 'export { parsePlan, scorePlan, ruleSets } from "traguardo";', 14],
  ["everything of `traguardo`", 'export * from "traguardo";', undefined],
] as const;

async function bundled(contents: string, external: readonly string[]): Promise<Uint8Array> {
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    external: [...external],
  });
  return result.outputFiles[0]!.contents;
}

async function sizeRow([name, contents, goal]: (typeof ENTRIES)[number]): Promise<readonly string[]> {
  const own = await bundled(contents, DEPENDENCIES);
  const kilobytes = brotliCompressSync(own).length / 1000;
  const whole = brotliCompressSync(await bundled(contents, [])).length / 1000;
  const cells = goal === undefined ? ["", `${plain(kilobytes)} kB`, ""] : [`≤ ${goal} kB`, `${plain(kilobytes)} kB`, answer(kilobytes <= goal)];
  return [name, ...cells, `${count(own.length)} bytes`, `${plain(whole)} kB`];
}

/** CPU time of an import in a process of its own, in microseconds; the start of Node aside. */
function importMicros(name: string): number {
  const script = `const start = process.cpuUsage(); await import(${JSON.stringify(name)}); const { user, system } = process.cpuUsage(start); console.log(user + system);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: import.meta.dirname, encoding: "utf8" }));
}

function importRows(): readonly (readonly string[])[] {
  const names = ["traguardo/target", "traguardo", "decimal.js"] as const;
  const samples = Array.from({ length: 25 }, () => names.map(importMicros));
  return ([0, 1] as const).map((at) => {
    const ratio = median(samples.map((micros) => micros[at]! / micros[2]!));
    const times = [at, 2].map((way) => time(median(samples.map((micros) => micros[way]!))));
    return [names[at], "decimal.js alone", ...times, ...ratioCells("long", ratio, at === 0 ? 1.5 : undefined)];
  });
}

const sizes = markdown({
  title: "Size",
  note: "Bundled by esbuild: minified, what is not used left out, compressed with brotli. Own code; and, without a goal, own code as it is, and all with its dependencies.",
  columns: ["what", "goal", "own, brotli", "reached", "own, plain", "with dependencies, brotli"],
  rows: await Promise.all(ENTRIES.map(sizeRow)),
});
const imports = markdown({
  title: "Import",
  note: "CPU time of `import` in a process of its own, from files that were read before; median of pairs.",
  columns: ["import", "against", "traguardo", "the other", ...RATIO_COLUMNS],
  rows: importRows(),
});
process.stdout.write(`${sizes}\n${imports}\n`);
