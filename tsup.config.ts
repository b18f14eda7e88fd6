import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import type { Plugin } from "esbuild";
import { defineConfig } from "tsup";

const TARGET = "src/target/index.ts";
const OTHERS = { index: "src/index.ts", import: "src/import/index.ts", report: "src/report/index.ts" };

/**
 * Lets every entry point reach all of `traguardo/target`, so that it is one chunk: files that the same entry points reach are put together, and for each file that
 * `traguardo/target` is made of an import takes longer.
 */
const targetInOneChunk: Plugin = {
  name: "target-in-one-chunk",
  setup: (build) => {
    // The import is for its files alone; that none of them does anything when it loads is what is warned of.
    build.initialOptions.logOverride = { ...build.initialOptions.logOverride, "ignored-bare-import": "silent" };
    const others = Object.values(OTHERS).map((entry) => resolve(entry));
    build.onLoad({ filter: /index\.ts$/ }, async ({ path }) => {
      if (!others.includes(path)) return undefined;
      const target = relative(dirname(path), TARGET);
      return { contents: `${await readFile(path, "utf8")}import "./${target}";\n`, loader: "ts" };
    });
  },
};

export default defineConfig({
  entry: { ...OTHERS, target: TARGET },
  format: ["esm", "cjs"],
  tsconfig: "tsconfig.src.json",
  dts: true,
  sourcemap: true,
  clean: true,
  // One copy of each class for both entry points, in CJS too.
  splitting: true,
  // Also keeps the CJS maps free of the build machine's absolute path.
  treeshake: true,
  target: "es2022",
  platform: "neutral",
  esbuildPlugins: [targetInOneChunk],
});
