/** The runtimes, compilers and servers of the run: from npm, in a folder of their own, never with the project. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../tools/files.ts";
import { ENV, MACHINE_NODE, run } from "./shell.ts";

/** Something that runs a consumer's program. */
export interface Runtime {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const PLATFORM = `${process.platform}-${process.arch}`;
/** What must be there, and what the registry may lack: npm leaves out an optional package that it cannot have. */
const MANIFEST = {
  private: true,
  dependencies: { verdaccio: "6.10.4", vite: "8.3.8", typescript55: "npm:typescript@5.5.4" },
  optionalDependencies: {
    node22: `npm:node-${PLATFORM}@22`,
    node26: `npm:node-${PLATFORM}@26`,
    [`@oven/bun-${PLATFORM}`]: "1.4.5",
    [`@deno/${PLATFORM}${process.platform === "linux" ? "-glibc" : ""}`]: "2.9.6",
  },
  // It asks for a dist-tag, which not every registry has.
  overrides: { "node-fetch": "2.7.0" },
};

/** Installs them; the binaries are used as they lie in their packages, so that no install script is needed. */
export function installTools(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(MANIFEST));
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"], folder);
  return "verdaccio, vite, TypeScript, and the runtimes that are served";
}

/** Every runtime that is wanted, those without a command among them. */
export function wantedRuntimes(tools: string): readonly (Omit<Runtime, "command"> & { readonly command: string | undefined })[] {
  const installed = (file: string): string | undefined => [join(tools, "node_modules", file)].find((path) => existsSync(path));
  const [bun, deno] = Object.keys(MANIFEST.optionalDependencies).filter((name) => name.startsWith("@"));
  const permissions = ["run", "--no-lock", "--cached-only", "--node-modules-dir=manual", "--allow-read", "--allow-env"];
  return [
    { name: "the machine's Node", command: MACHINE_NODE, args: [] },
    { name: "Node 22", command: installed("node22/bin/node"), args: [] },
    { name: "the project's Node", command: process.execPath, args: [] },
    { name: "Node 26", command: installed("node26/bin/node"), args: [] },
    { name: "Bun", command: installed(`${bun}/bin/bun`), args: ["--no-install"] },
    { name: "Deno", command: installed(`${deno}/deno`), args: permissions },
  ];
}

/** The first line that the runtime says of itself, such as `v20.20.2`. */
export function versionOf({ command }: Pick<Runtime, "command">): string {
  return (
    run(command, ["--version"], ROOT, { ...ENV, NO_COLOR: "1" })
      .split(/[\n(]/)[0]
      ?.trim() ?? ""
  );
}

/** The compilers: the oldest that is promised, the project's, and the one without a compiler API. */
export function compilers(tools: string): readonly (readonly [name: string, file: string])[] {
  return [
    ["TypeScript 5.5", join(tools, "node_modules/typescript55/bin/tsc")],
    ["TypeScript 6.0", `${ROOT}node_modules/typescript/bin/tsc`],
    ["TypeScript 7.0", `${ROOT}node_modules/typescript7/bin/tsc`],
  ];
}
