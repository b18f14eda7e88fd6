// Publishes the built package to a registry on this machine, installs it from there in fresh consumers, and runs them: every runtime that npm serves, in both
// module systems, three compilers, and a page in Chromium. The same vectors are asked everywhere, and all answers must be the same bytes.
// Run `npm run build` first.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figures, judge, RESOLUTIONS, writeConsumer } from "./consumer.ts";
import { checkPaths, checkTarball, pack, PACKAGE } from "./package.ts";
import { buildPage, hasChromium, visit } from "./page.ts";
import { checkPublished, publish, type Registry, startRegistry } from "./registry.ts";
import { compilers, installTools, type Runtime, versionOf, wantedRuntimes } from "./runtimes.ts";
import { ENV, run } from "./shell.ts";
import { startSteps, table } from "./steps.ts";

/** One line of the table at the end. */
interface Row {
  readonly where: string;
  readonly version: string;
  readonly how: string;
  readonly result: string;
  readonly digest: string;
}

const temporary = mkdtempSync(join(tmpdir(), "traguardo-e2e-"));
const tools = join(temporary, "tools");
const consumer = join(temporary, "consumer");
const INSTALL = ["install", "--no-audit", "--no-fund"];
/** Where the runtimes keep what they load, so that nothing is left behind. */
const CACHES = { BUN_RUNTIME_TRANSPILER_CACHE_PATH: "0", BUN_INSTALL_CACHE_DIR: join(temporary, "bun"), DENO_DIR: join(temporary, "deno") };
const rows: Row[] = [];
const { step, notRun, end } = startSteps();

/** Asks a consumer's program, and keeps what it answered for the table. */
async function asked(where: string, version: string, how: string, printed: () => string | Promise<string>): Promise<void> {
  let digest = "";
  const passed = await step(`${where} ${version}: ${how}`, async () => {
    const judgement = judge(await printed());
    digest = judgement.digest;
    return figures(judgement);
  });
  rows.push({ where, version, how, result: passed?.split(",")[0] ?? "FAILED", digest });
}

function absent(where: string, how: string, reason: string): void {
  notRun(`${where}: ${how}`, reason);
  rows.push({ where, version: "", how, result: `NOT RUN: ${reason}`, digest: "" });
}

async function onRuntimes(): Promise<void> {
  for (const { name, command, args } of wantedRuntimes(tools)) {
    if (command === undefined) absent(name, "both module systems", "npm does not serve it here");
    else await onRuntime({ name, command, args });
  }
}

async function onRuntime(runtime: Runtime): Promise<void> {
  const version = versionOf(runtime);
  for (const [how, file] of [
    ["ESM", "esm.mjs"],
    ["CommonJS", "cjs.cjs"],
  ] as const)
    await asked(runtime.name, version, how, () => run(runtime.command, [...runtime.args, file], consumer, { ...ENV, ...CACHES }));
}

async function onCompilers(): Promise<void> {
  for (const [name, file] of compilers(tools)) {
    for (const resolution of RESOLUTIONS) {
      const passed = await step(`${name}: ${resolution}`, () => run(process.execPath, [file, "-p", `tsconfig.${resolution}.json`], consumer));
      rows.push({ where: name, version: "", how: `${resolution}, strict`, result: passed === undefined ? "FAILED" : "compiles", digest: "" });
    }
  }
}

async function onPage(): Promise<void> {
  if (!hasChromium()) return absent("Chromium", "Vite bundle", "Debian's package cannot be had here");
  const built = await step("vite build", () => buildPage(tools, consumer) ?? "ok");
  if (built === undefined) return;
  const page = await visit(consumer);
  await asked("Chromium", page.version, "Vite bundle, strict CSP", () => {
    if (page.complaints.length > 0) throw new Error(page.complaints.join("\n"));
    return page.printed;
  });
  await step("the same page without zod's jitless setting is stopped by the CSP, and answers all the same", async () => {
    const { printed, complaints } = await visit(consumer, "?compiled");
    if (complaints.length === 0) throw new Error("nothing was stopped: the policy is not in force");
    return `${figures(judge(printed))}; ${complaints.length} complaints`;
  });
}

/** Publishes the package and installs it as a stranger does; throws where that fails, since nothing else can run then. */
async function published(): Promise<Registry> {
  writeConsumer(consumer);
  const tarball = await needed("npm pack", () => pack(temporary));
  await step("packed files", () => checkTarball(tarball));
  await needed("install of the tools", () => installTools(tools));
  const registry = await needed("registry on loopback", () => startRegistry(tools, join(temporary, "registry")));
  await step("npm publish", () => publish(tarball.path, registry.url, temporary));
  await step("what the registry holds", () => checkPublished(tarball.integrity, registry.url));
  writeFileSync(join(consumer, ".npmrc"), `registry=${registry.url}\n`);
  return registry;
}

async function needed<T>(name: string, action: () => T | Promise<T>): Promise<T> {
  const answer = await step(name, action);
  if (answer === undefined) throw new Error(`without ${name} nothing can run`);
  return answer;
}

/** The lowest versions that package.json allows of every dependency. */
async function onOldest(): Promise<void> {
  const oldest = Object.entries(PACKAGE.dependencies).map(([name, range]) => `${name}@${range.replace("^", "")}`);
  const installed = await step("npm install of the oldest dependencies", () => run("npm", [...INSTALL, ...oldest], consumer) && oldest.join(" "));
  if (installed !== undefined) await onRuntime({ name: "the oldest dependencies", command: process.execPath, args: [] });
}

let registry: Registry | undefined;
try {
  registry = await published();
  await needed("npm install from it", () => run("npm", [...INSTALL, `${PACKAGE.name}@${PACKAGE.version}`], consumer).split("\n")[0]);
  await step("no machine paths in dist", () => checkPaths(consumer));
  await onRuntimes();
  await onCompilers();
  await onPage();
  await onOldest();
} finally {
  registry?.stop();
  rmSync(temporary, { recursive: true, force: true });
}
const digests = new Set(rows.map(({ digest }) => digest).filter((digest) => digest !== ""));
await step("every runtime answers with the same bytes", () => {
  if (digests.size !== 1) throw new Error(`${digests.size} digests: ${[...digests].join(", ")}`);
  return `sha256 ${[...digests].join()}`;
});
const shown = rows.map(({ where, version, how, result, digest }) => [where, version, how, result, digest.slice(0, 16)]);
console.log(`\n${table([["where", "version", "how", "result", "digest of the answers"], ...shown])}\n`);
end();
