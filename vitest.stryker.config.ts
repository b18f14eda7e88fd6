import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { defineConfig } from "vitest/config";

/** The folder of `src` whose code is being changed; `test/tools/mutation.ts` names it. */
const folder = process.env["MUTATED_FOLDER"] ?? "*";

const fewRuns = fileURLToPath(new URL("test/tools/few-runs.ts", import.meta.url));
const oncePerTest = fileURLToPath(new URL("test/tools/once-per-test.ts", import.meta.url));

/** The tests that play whole plans through, and take longer than all others. */
const SLOW = new Set(["group-node", "prepare-scorer", "rescore", "score-plan", "score-plans", "score-to-json"]);

/** First the tests of the changed file, which mostly notice the change and are quick; one that does ends the run. */
class OwnTestsFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const changed = new Set((this.ctx.config.related ?? []).map((file) => basename(file, ".ts")));
    const rank = (name: string): number => (changed.has(name) ? 0 : SLOW.has(name) ? 2 : 1);
    const rankOf = ({ moduleId }: TestSpecification): number => rank(basename(moduleId, ".test.ts"));
    return Promise.resolve(files.toSorted((a, b) => rankOf(a) - rankOf(b)));
  }
}

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
    sequence: { sequencer: OwnTestsFirst },
    // Instrumented code is slower; what hangs is ended by Stryker.
    testTimeout: 60_000,
  },
});
