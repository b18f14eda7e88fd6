import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The folder of `src` whose code is being changed; `test/tools/mutation.ts` names it. */
const folder = process.env["MUTATED_FOLDER"] ?? "*";

const fewRuns = fileURLToPath(new URL("test/tools/few-runs.ts", import.meta.url));
const oncePerTest = fileURLToPath(new URL("test/tools/once-per-test.ts", import.meta.url));

/** Each mutant is shown to the tests of its own folder alone, in one zone and one thread: what only others would see is not tested where it should be. */
export default defineConfig({
  plugins: [
    { name: "few-runs", enforce: "pre", resolveId: (id, importer) => (id === "fast-check" && importer !== fewRuns ? fewRuns : undefined) },
    {
      name: "once-per-test",
      enforce: "pre",
      resolveId: (id, importer = "") => (id.endsWith("/once.ts") && !importer.endsWith(".test.ts") ? oncePerTest : undefined),
    },
  ],
  test: {
    include: [`test/${folder}/**/*.test.ts`],
    setupFiles: [oncePerTest],
    env: { TZ: "Europe/Rome" },
    isolate: false,
    // Instrumented code is slower; what hangs is ended by Stryker.
    testTimeout: 60_000,
  },
});
