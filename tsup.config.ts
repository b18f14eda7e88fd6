import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", target: "src/target/index.ts", import: "src/import/index.ts", report: "src/report/index.ts" },
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
});
