/**
 * Type-checks the samples of the documentation as a strict user would: a sample that runs but does not compile misleads.
 *
 * Each sample becomes a file in `.cache/samples`, its lines numbered as in the page it comes from, and TypeScript 7 reads them all at once.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import ts from "typescript";
import { publicNames } from "./api.ts";
import { listFiles, ROOT, readText } from "./files.ts";
import { reasonNotToRun, type Sample, samplesOf } from "./samples.ts";

const FOLDER = `${ROOT}.cache/samples`;
/** The entry points, those that docstrings draw their names from; where two give a name, the last of them counts. */
const ENTRIES = { "src/report/index.ts": "traguardo/report", "src/import/index.ts": "traguardo/import", "src/index.ts": "traguardo" };
/** Where each public name is imported from. */
const origins = new Map(
  [...publicNames(Object.keys(ENTRIES))].flatMap(([file, found]) => found.map(({ name }) => [name, ENTRIES[file as keyof typeof ENTRIES]] as const)), // a key of what was asked for
);
const pages = [...listFiles("src"), "README.md", "README.it.md", ...listFiles("docs")].filter(
  (file) => /\.(ts|md)$/.test(file) && !file.startsWith("docs/site/"),
);
const samples = pages.flatMap((file) => samplesOf(file, readText(file))).filter((sample) => reasonNotToRun(sample) === undefined);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const sample of samples) writeFileSync(`${FOLDER}/${fileName(sample)}`, asModule(sample));
writeFileSync(`${FOLDER}/tsconfig.json`, JSON.stringify(configuration()));

const tsc = spawnSync(process.execPath, [`${ROOT}node_modules/typescript7/bin/tsc`, "-p", FOLDER], { stdio: "inherit" });
if (tsc.status !== 0)
  console.error(`A sample does not compile; the file names above are made of page and line, and the line numbers are the page's.`);
process.exitCode = tsc.status ?? 1;

function fileName({ file, line }: Sample): string {
  return `${file.replaceAll("/", "_")}-${line}.ts`;
}

/** The sample at its own line numbers; docstrings know the public names, so their import comes before, on line 1. */
function asModule({ file, line, code }: Sample): string {
  const known = file.endsWith(".ts") ? [...usedNames(code)].map((name) => `import { ${name} } from "${origins.get(name)}";`).join(" ") : "";
  const relativeToRoot = code.replaceAll(/(from|import\()\s*"\.{1,2}\//g, (start) => start.replace(/"\.{1,2}\//, '"../../'));
  return `${known} export {};${"\n".repeat(Math.max(line - 1, 1))}${relativeToRoot}\n`;
}

/** The public names that a sample uses and neither imports nor declares. */
function usedNames(code: string): ReadonlySet<string> {
  const used = new Set<string>();
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && origins.has(node.text)) used.add(node.text);
    if ((ts.isImportSpecifier(node) || ts.isVariableDeclaration(node)) && ts.isIdentifier(node.name)) own.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("sample.ts", code, ts.ScriptTarget.ES2022, true));
  return new Set([...used].filter((name) => !own.has(name)));
}

function configuration() {
  const relaxed = { verbatimModuleSyntax: false, isolatedModules: false, noUnusedLocals: false, noPropertyAccessFromIndexSignature: false };
  return { extends: "../../tsconfig.json", compilerOptions: relaxed, include: ["*.ts"] };
}
