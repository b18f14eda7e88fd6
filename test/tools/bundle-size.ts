/** How many bytes an import adds to a page. */
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { ROOT } from "./files.ts";
import manifest from "../../package.json" with { type: "json" };

/** In bytes. */
export interface BundleSize {
  /** Minified, what is not used left out. */
  readonly plain: number;
  /** The same, compressed with brotli. */
  readonly brotli: number;
}

/** What the library imports, which is no code of its own. */
export const DEPENDENCIES: readonly string[] = Object.keys(manifest.dependencies).flatMap((name) => [name, `${name}/*`]);

/** The entry points that are code, by the names under which they are imported. */
export const ENTRY_POINTS: readonly string[] = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target !== "string")
  .map(([path]) => manifest.name + path.slice(1));

/** The size of a module that imports the built library by its name, such as `export * from "traguardo"`; without the packages named. */
export async function bundleSize(module: string, without: readonly string[] = DEPENDENCIES): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: module, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    external: [...without],
    // The paths of tsconfig.json lead to src; users get dist.
    tsconfigRaw: {},
  });
  const code = outputFiles[0]!.contents;
  return { plain: code.length, brotli: brotliCompressSync(code).length };
}

/** Budgets by the module that they are for, in kB of 1000 bytes. */
export type Budgets = Readonly<Record<string, number>>;

/** The module that uses everything of an entry point. */
export const everythingOf = (name: string): string => `export * from "${name}";`;

/** The modules whose size must be measured: those with a budget, and every entry point whole. */
export const modulesWithin = (budgets: Budgets): readonly string[] => [...new Set([...Object.keys(budgets), ...ENTRY_POINTS.map(everythingOf)])];

/** What is wrong with a size, in bytes: above its budget, or without one. */
export function overBudget(module: string, bytes: number, budgets: Budgets): string | undefined {
  const budget = budgets[module];
  if (budget === undefined) return "has no budget: give it one in test/tools/size-budget.ts";
  return bytes > budget * 1000 ? `is larger than ${budget} kB: make it smaller, or raise its budget on purpose` : undefined;
}
