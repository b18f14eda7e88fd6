import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** A plan's dates must not depend on where it is read: everything that could touch a clock or a calendar runs in three zones. */
const ZONES = ["Europe/Rome", "UTC", "America/New_York"];

/** What runs in every zone, zones.test.ts to show that the zone is in force; the rest runs once, in the first. */
const IN_EVERY_ZONE = [
  "test/zones.test.ts",
  "test/{target,calendar,plan,rules,score,answers,import}/**/*.test.ts",
  "test/language/properties.test.ts",
  "test/conformance.test.ts",
];

/** What holds millions of nodes or drawn plans at a time: each file in a process of its own, which takes its memory along when it ends. */
const LARGE = ["test/{limits,hostile,properties}.test.ts"];

interface Files {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
}

const project = (name: string, zone: string, { include, exclude = [] }: Files) => ({
  extends: true as const,
  test: {
    name,
    include: [...include],
    exclude: [...exclude],
    env: { TZ: zone },
    // A zone is a property of a process: worker threads would share the one of their parent.
    pool: "forks" as const,
    // What a test was given is kept until its process ends.
    isolate: include === LARGE,
    // For what ends by itself, however busy the machine; nothing here waits for anything.
    testTimeout: 60_000,
  },
});

export default defineConfig({
  resolve: {
    alias: [
      { find: /^traguardo\/([a-z-]+)$/, replacement: path("./src/$1/index.ts") },
      { find: /^traguardo$/, replacement: path("./src/index.ts") },
    ],
  },
  test: {
    projects: [
      ...ZONES.map((zone, index) => project(zone, zone, { include: index === 0 ? ["test/**/*.test.ts"] : IN_EVERY_ZONE, exclude: LARGE })),
      project("large", "Europe/Rome", { include: LARGE }),
    ],
    coverage: {
      provider: "v8",
      include: ["src/**"],
      exclude: ["src/**/index.ts"],
      reporter: ["text", "json-summary"],
      reportsDirectory: ".cache/coverage",
      // Where a wrong branch would be a wrong number.
      thresholds: { "src/{decimal,target,rules,score}/**": { lines: 100, branches: 100 } },
    },
  },
});
