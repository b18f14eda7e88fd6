/** The programs of a consumer: what is asked of every entry point and of the library, the same in every runtime. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { canonical } from "../tools/conformance-answers.ts";
import { type Level, LEVELS, type Vector } from "../tools/conformance.ts";
import { ROOT } from "../tools/files.ts";
import { CODE_ENTRIES, PACKAGE, SCHEMA_ENTRIES, specifier } from "./package.ts";

const PROGRAMS = join(import.meta.dirname, "consumer");

/** Writes the programs into a folder from which `import "traguardo"` leads to the package that is asked. */
export function writeConsumer(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(PROGRAMS)) copyFileSync(join(PROGRAMS, file), join(folder, file));
  const texts = { "package.json": MANIFEST, "entries.js": entriesModule(), "vectors.js": vectorsModule(), "cjs.cjs": commonJs(), ...TYPED };
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
  for (const tool of ["conformance-answers", "conformance"]) writeFileSync(join(folder, `${tool}.js`), javaScript(`${ROOT}test/tools/${tool}.ts`));
}

const MANIFEST = JSON.stringify({ name: "consumer", private: true, type: "module" });

/** A TypeScript module as the JavaScript of every runtime. */
function javaScript(file: string): string {
  const compilerOptions = { module: ts.ModuleKind.ES2022, target: ts.ScriptTarget.ES2022, rewriteRelativeImportExtensions: true };
  return ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions, fileName: file }).outputText;
}

function entriesModule(): string {
  const imports = CODE_ENTRIES.map((entry, at) => `import * as entry${at} from "${specifier(entry)}";`);
  const fields = CODE_ENTRIES.map((entry, at) => `"${entry}": entry${at}`);
  return `${imports.join("\n")}\nexport const entries = { ${fields.join(", ")} };\n`;
}

function vectorsModule(): string {
  const load = (name: string, file: string): string => `import ${name} from "${specifier(`./conformance/${file}.json`)}" with { type: "json" };\n`;
  const levels = LEVELS.map((level, at) => [load(`level${at}`, level), `["${level}", level${at}.vectors]`] as const);
  const documents = `${load("plans", "plans")}${load("ruleSets", "rule-sets")}export const documents = { plans, ruleSets };\n`;
  return `${levels.map(([line]) => line).join("")}${documents}export const levels = [${levels.map(([, pair]) => pair).join(", ")}];\n`;
}

/** CommonJS takes the code and the schemas; the vectors are asked by the same module as everywhere. */
function commonJs(): string {
  const entries = CODE_ENTRIES.map((entry) => `"${entry}": require("${specifier(entry)}")`);
  const schemas = SCHEMA_ENTRIES.map(
    (entry) => `if (typeof require("${specifier(entry)}").$id !== "string") throw new Error("${entry} is no schema");\n`,
  );
  return `${schemas.join("")}const entries = { ${entries.join(", ")} };\nimport("./ask.js").then(({ ask }) => console.log(ask(entries)));\n`;
}

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
const TYPE_IMPORT = `import type { Plan, Result, Target } from "${PACKAGE.name}";\n`;
const typedModule = (importOf: (name: string, from: string) => string): string => {
  const others = CODE_ENTRIES.map((entry, at) => `${importOf(`entry${at}`, specifier(entry))}\nexport const all${at}: object = entry${at};\n`);
  return `${TYPE_IMPORT}${importOf("lib", PACKAGE.name)}\n${importOf("target", `${PACKAGE.name}/target`)}\n${others.join("")}${TYPED_USE}`;
};
const star = (name: string, from: string): string => `import * as ${name} from "${from}";`;
const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  target: "es2022",
  // zod's declarations name URL; without DOM it is in the types of Node.
  lib: ["ES2022", "DOM"],
  types: [],
};

/** How TypeScript may look for modules, and the configuration for each. */
export const RESOLUTIONS = ["nodenext", "bundler"] as const;

const TYPED = {
  "use-types.mts": typedModule(star),
  "use-types.cts": typedModule((name, from) => `import ${name} = require("${from}");`),
  "use-types.ts": typedModule(star),
  "tsconfig.nodenext.json": JSON.stringify({ compilerOptions: { ...STRICT, module: "nodenext" }, files: ["use-types.mts", "use-types.cts"] }),
  "tsconfig.bundler.json": JSON.stringify({ compilerOptions: { ...STRICT, module: "esnext", moduleResolution: "bundler" }, files: ["use-types.ts"] }),
};

/** What a consumer's program answered. */
export interface Judgement {
  /** Things looked at in the entry points; the program throws where one is not as it should be. */
  readonly looked: number;
  readonly vectors: number;
  readonly right: number;
  /** Texts written beside them: reports, explanations, seals. */
  readonly written: number;
  /** SHA-256 of all answers, as bytes; of this text. */
  readonly digest: string;
  /** The ids of the vectors that were answered otherwise, the first few. */
  readonly wrong: readonly string[];
}

/** Holds the printed answers against the vectors as they are committed. */
export function judge(printed: string, levels: readonly Level[] = LEVELS): Judgement {
  const [looked = "", ...lines] = printed.trim().split("\n");
  const expected = expectedLines(levels);
  const wrong = expected.filter((line, at) => lines[at] !== line).map((line) => line.split("\t")[0] ?? "");
  return {
    looked: Number(looked),
    vectors: expected.length,
    right: expected.length - wrong.length,
    written: lines.length - expected.length,
    digest: createHash("sha256").update(lines.join("\n")).digest("hex"),
    wrong: wrong.slice(0, 5),
  };
}

/** Throws where an answer is wrong; else a line with the figures. */
export function figures({ looked, right, vectors, written, digest, wrong }: Judgement): string {
  if (right !== vectors || !(looked > 0)) throw new Error(`${right} of ${vectors} vectors right, ${looked} looked at; wrong: ${wrong.join(", ")}`);
  return `${right} of ${vectors} vectors right, ${written} texts written, sha256 ${digest.slice(0, 16)}`;
}

function expectedLines(levels: readonly Level[]): readonly string[] {
  return levels.flatMap((level) => {
    const { vectors } = JSON.parse(readFileSync(`${ROOT}conformance/${level}.json`, "utf8")) as { readonly vectors: readonly Vector[] }; // as committed
    return vectors.map(({ id, expected }) => `${id}\t${canonical(expected)}`);
  });
}
