/** The package as it is published: its entry points, its tarball, and what may be in it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../tools/files.ts";
import { run } from "./shell.ts";

type Entry = string | { readonly [condition: string]: Entry };

export const PACKAGE = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, Entry>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}; // the project's own file

/** The entry points that hold code, from `.` on: `./target`. */
export const CODE_ENTRIES: readonly string[] = Object.keys(PACKAGE.exports).filter((entry) => typeof PACKAGE.exports[entry] === "object");

/** The entry points that are JSON Schemas: `./schemas/plan.json`. */
export const SCHEMA_ENTRIES: readonly string[] = Object.keys(PACKAGE.exports).filter((entry) => entry.startsWith("./schemas/"));

/** What a consumer writes behind `from`: `traguardo/target`. */
export function specifier(entry: string): string {
  return PACKAGE.name + entry.slice(1);
}

/** The types of an entry of code, for ES modules: `dist/target.d.ts`. */
export function typesOf(entry: string): string {
  const { import: esm } = PACKAGE.exports[entry] as { readonly import: { readonly types: string } }; // as every entry of code has it
  return esm.types.slice(2);
}

/** The files that an entry of `exports` leads to, without the `./` before them; of a pattern, one that it stands for. */
function filesOf(entry: Entry): readonly string[] {
  return typeof entry === "string" ? [entry.slice(2).replace("*", "tree")] : Object.values(entry).flatMap(filesOf);
}

const MAY_BE_PACKED =
  /^(dist\/[\w.-]+|src\/[\w./-]+\.ts|conformance\/[\w-]+\.json|conformance\/README\.md|README(?:\.it)?\.md|CHANGELOG\.md|LICENSE|package\.json)$/;
const MUST_BE_PACKED = [
  ...filesOf(PACKAGE.exports),
  "dist/sbom.cdx.json",
  "conformance/README.md",
  "README.md",
  "README.it.md",
  "CHANGELOG.md",
  "LICENSE",
  ...CODE_ENTRIES.map((entry) => `src/${entry.slice(1)}/index.ts`.replace("//", "/")),
];
/** What npm runs by itself where a package is installed. */
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare", "prepublish"];

export interface Tarball {
  readonly path: string;
  readonly size: number;
  readonly files: readonly string[];
  /** `sha512-…`, as registries and lockfiles state it. */
  readonly integrity: string;
}

/** Packs the built package into a folder. */
export function pack(folder: string): Tarball {
  if (!existsSync(`${ROOT}dist/index.js`)) throw new Error("there is no dist: run npm run build first");
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ROOT)) as [
    { readonly filename: string; readonly size: number; readonly integrity: string; readonly files: readonly { readonly path: string }[] },
  ]; // as npm prints it
  return { path: join(folder, packed.filename), size: packed.size, integrity: packed.integrity, files: packed.files.map((file) => file.path) };
}

/** Throws unless what is packed is exactly what is meant to be, and nothing of it runs where it is installed. */
export function checkTarball({ files, size }: Tarball): string {
  const stray = files.filter((file) => !MAY_BE_PACKED.test(file));
  const missing = MUST_BE_PACKED.filter((file) => !files.includes(file));
  if (stray.length + missing.length > 0) throw new Error(`stray: ${stray.join(", ") || "none"}; missing: ${missing.join(", ") || "none"}`);
  const scripts = INSTALL_SCRIPTS.filter((name) => name in PACKAGE.scripts);
  if (scripts.length > 0) throw new Error(`scripts that npm runs by itself: ${scripts.join(", ")}`);
  const folders = [...new Set(files.map((file) => file.replace(/[^/]+$/, "")))].filter((folder) => /^[^/]+\/$/.test(folder));
  const counts = folders.map((folder) => `${files.filter((file) => file.startsWith(folder)).length} in ${folder}`);
  return `${files.length}, ${size} bytes: ${counts.join(", ")}`;
}

/** Throws where something in `dist` names the folder it was built in: a message or a map would tell on the machine. */
export function checkPaths(consumer: string): void {
  const dist = join(consumer, "node_modules", PACKAGE.name, "dist");
  const telling = readdirSync(dist).filter((file) => readFileSync(join(dist, file), "utf8").includes(ROOT.slice(0, -1)));
  if (telling.length > 0) throw new Error(`these name the folder they were built in: ${telling.join(", ")}`);
}
