// Packs the built package, installs the tarball in a fresh folder, and uses it as strangers do: two module systems, two versions of Node,
// two compilers, and the oldest dependencies that package.json allows. Run `npm run build` first.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const pkg = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const PACKED = /^(dist\/[\w.-]+|src\/[\w./-]+\.ts|conformance\/[\w-]+\.json|conformance\/README\.md|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/;
/** The files that an entry of `exports` leads to, without the `./` before them; of a pattern, one that it stands for. */
const filesOf = (entry) => (typeof entry === "string" ? [entry.slice(2).replace("*", "tree")] : Object.values(entry).flatMap(filesOf));
const MUST_BE_PACKED = [
  ...filesOf(pkg.exports),
  "conformance/README.md",
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
  "src/index.ts",
  "src/target/index.ts",
];
/** The entry points that are JSON Schemas. */
const SCHEMAS = Object.keys(pkg.exports).flatMap((entry) => (entry.startsWith("./schemas/") ? [pkg.name + entry.slice(1)] : []));

const temporary = mkdtempSync(join(tmpdir(), "traguardo-e2e-"));
const consumer = join(temporary, "consumer");
// npm hands its settings and its PATH to what it runs: a stranger has neither.
const path = process.env.PATH.split(delimiter).filter((folder) => !folder.includes("node_modules"));
const env = { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))), PATH: path.join(delimiter) };
let failed = 0;

function run(command, args, cwd = consumer) {
  return execFileSync(command, args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

function step(name, action) {
  try {
    console.log(`ok   ${name} ${action() ?? ""}`.trimEnd());
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${[error.stdout, error.stderr].filter(Boolean).join("\n") || error.stack}`);
  }
}

function write(file, text) {
  writeFileSync(join(consumer, file), text);
}

/** Where each entry point comes from, and something real from each: text read and written, and a plan of one indicator scored. */
const USE = `
assert.equal(target.formatTarget(target.parseTarget("almeno 90%")), ">= 90 %");
assert.equal(target.safeParseTarget(">= %").success, false);
const plan = lib.parsePlan({
  body: "Ente di prova",
  year: 2021,
  areas: [{ name: "Area", objectives: [{ title: "Obiettivo", indicators: [{ code: "I1", name: "Indicatore", target: "<= 180 gg" }] }] }],
});
const score = lib.scorePlan(plan, lib.ruleSets.cameraleStandard, { actuals: { I1: "210 gg" } });
assert.deepEqual(score.points, { numerator: 600n, denominator: 7n });
assert.equal(score.value.toFixed(2), "85.71");
assert.equal(lib.scoreToJSON(score).points, "600/7");
assert.throws(() => target.parseTarget(">= %"), lib.PlanError, "one PlanError for both entry points");
console.log(process.version);
`;

const TYPED_USE = `
const wanted: Target = target.parseTarget("almeno 90%");
const read: Result<Target> = target.safeParseTarget("entro il 30/11/2021");
export const date: number | undefined = read.success && read.data.kind === "by" ? read.data.date.month : undefined;
export const shown: string = lib.formatTarget(wanted);
export const plan: Plan = lib.parsePlan({ body: "Ente", year: 2021, areas: [] });
export const points: bigint | undefined = lib.scorePlan(plan, lib.ruleSets.cameraleStandard).points?.numerator;
// @ts-expect-error a text is not a target
export const wrong: string = lib.formatTarget("almeno 90%");
`;

function writeConsumer() {
  mkdirSync(consumer);
  write("package.json", JSON.stringify({ name: "consumer", private: true }));
  write(
    "use.mjs",
    `import assert from "node:assert/strict";\nimport * as lib from "traguardo";\nimport * as target from "traguardo/target";\n${USE}`,
  );
  write(
    "use.cjs",
    `const assert = require("node:assert/strict");\nconst lib = require("traguardo");\nconst target = require("traguardo/target");\n${USE}` +
      `for (const name of ${JSON.stringify(SCHEMAS)}) assert.equal(typeof require(name).$id, "string");\n` +
      `assert.equal(require("${pkg.name}/conformance/tree.json").level, "tree");\n`,
  );
  const types = `import type { Plan, Result, Target } from "traguardo";\n`;
  write("use-types.mts", `${types}import * as lib from "traguardo";\nimport * as target from "traguardo/target";\n${TYPED_USE}`);
  write("use-types.cts", `${types}import lib = require("traguardo");\nimport target = require("traguardo/target");\n${TYPED_USE}`);
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false };
  const compilerOptions = {
    ...strict,
    noEmit: true,
    target: "es2022",
    lib: ["ES2022", "DOM"],
    types: [],
    module: "nodenext",
    moduleResolution: "nodenext",
  };
  write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["use-types.mts", "use-types.cts"] }));
}

/** Fails unless what is packed is exactly what is meant to be; gives the tarball. */
function pack() {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", temporary], root));
  const files = packed.files.map((file) => file.path);
  step("packed files", () => {
    const stray = files.filter((file) => !PACKED.test(file));
    const missing = MUST_BE_PACKED.filter((file) => !files.includes(file));
    if (stray.length + missing.length > 0) throw new Error(`stray: ${stray.join(", ") || "none"}; missing: ${missing.join(", ") || "none"}`);
    return `${files.length}, ${packed.size} bytes\n     ${files.join("\n     ")}`;
  });
  return join(temporary, packed.filename);
}

function runOn(node, label) {
  for (const file of ["use.mjs", "use.cjs"]) step(`${label}: ${file}`, () => run(node, [file]));
}

/** A path in a message or a map would tell on the machine that built it. */
function noMachinePaths() {
  const dist = join(consumer, "node_modules", pkg.name, "dist");
  const text = readdirSync(dist)
    .map((file) => readFileSync(join(dist, file), "utf8"))
    .join("\n");
  if (text.includes(root)) throw new Error("dist names the folder it was built in");
}

try {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("there is no dist: run npm run build first");
  const systemNode = path.map((folder) => join(folder, "node")).find((file) => existsSync(file));
  writeConsumer();
  const tarball = pack();
  step("npm install of the tarball", () => void run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball]));
  step("no machine paths in dist", noMachinePaths);
  if (systemNode !== undefined) runOn(systemNode, "the machine's Node");
  runOn(process.execPath, "the project's Node");
  for (const compiler of ["typescript", "typescript7"])
    step(`${compiler}: nodenext, strict`, () => run(process.execPath, [join(root, "node_modules", compiler, "bin/tsc"), "-p", "."]) || undefined);
  const oldest = Object.entries(pkg.dependencies).map(([name, range]) => `${name}@${range.replace("^", "")}`);
  step(`npm install ${oldest.join(" ")}`, () => void run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...oldest]));
  runOn(process.execPath, "the oldest dependencies");
} catch (error) {
  failed += 1;
  console.log(`FAIL ${[error.stdout, error.stderr].filter(Boolean).join("\n") || error.message}`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log(failed === 0 ? "the package works" : `${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
