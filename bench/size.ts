/** Prints how many bytes an import adds to a page, and how long it takes to load. */
import { execFileSync } from "node:child_process";
import { bundleSize, everythingOf } from "../test/tools/bundle-size.ts";
import { answer, count, markdown, plain, ratioCells, RATIO_COLUMNS, time } from "./report.ts";
import { median } from "./runner.ts";

const MODULES = [
  ["everything of `traguardo/target`", everythingOf("traguardo/target"), 6],
  ["`import { parseTarget }` from `traguardo/target`", 'export { parseTarget } from "traguardo/target";', undefined],
  ["`import { parsePlan, scorePlan, ruleSets }`", 'export { parsePlan, scorePlan, ruleSets } from "traguardo";', 14],
  ["everything of `traguardo`", everythingOf("traguardo"), undefined],
] as const;

async function sizeRow([name, module, goal]: (typeof MODULES)[number]): Promise<readonly string[]> {
  const own = await bundleSize(module);
  const whole = await bundleSize(module, []);
  const kilobytes = own.brotli / 1000;
  const cells = goal === undefined ? ["", `${plain(kilobytes)} kB`, ""] : [`≤ ${goal} kB`, `${plain(kilobytes)} kB`, answer(kilobytes <= goal)];
  return [name, ...cells, `${count(own.plain)} bytes`, `${plain(whole.brotli / 1000)} kB`];
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
  note: "The built library, bundled by esbuild: minified, what is not used left out, compressed with brotli. Own code; and, without a goal, own code as it is, and all with its dependencies.",
  columns: ["what", "goal", "own, brotli", "reached", "own, plain", "with dependencies, brotli"],
  rows: await Promise.all(MODULES.map(sizeRow)),
});
const imports = markdown({
  title: "Import",
  note: "CPU time of `import` in a process of its own, from files that were read before; median of pairs.",
  columns: ["import", "against", "traguardo", "the other", ...RATIO_COLUMNS],
  rows: importRows(),
});
process.stdout.write(`${sizes}\n${imports}\n`);
