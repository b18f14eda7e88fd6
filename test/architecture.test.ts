import { describe, expect, it } from "vitest";
import { type Architecture, dependencies, language, layering, mirroring, purity, report, throwing } from "./tools/architecture.ts";
import { listFiles, readText } from "./tools/files.ts";

/** The folders of `src/` in their reading order: each may use itself and those before it, never those after it. */
const LAYERS = ["error", "decimal", "calendar", "target", "scale", "plan", "rules", "score", "answers", "import", "report"];

const RULES = { layering, mirroring, throwing, purity, language, dependencies };

const real: Architecture = {
  sources: new Map(
    listFiles("src")
      .filter((file) => file.endsWith(".ts"))
      .map((file) => [file, readText(file)]),
  ),
  tests: listFiles("test"),
  layers: LAYERS,
};

describe("src/", () => {
  it("is there, and holds TypeScript only", () => {
    expect(real.sources.size).toBeGreaterThan(10);
    expect(listFiles("src").filter((file) => !file.endsWith(".ts"))).toEqual([]);
  });

  it.each(Object.entries(RULES))("keeps the rule %s", (_name, rule) => {
    expect(report(rule(real))).toEqual([]);
  });
});

/** A made-up library of a few files: what the rules must refuse, each at its line. */
function madeUp(sources: Record<string, string>, tests: readonly string[] = []): Architecture {
  return { sources: new Map(Object.entries(sources)), tests, layers: ["error", "decimal", "target", "plan"] };
}

/** One file, `src/target/a.ts`, beside two that it can import. */
const one = (text: string): Architecture =>
  madeUp({ "src/target/a.ts": text, "src/target/b.ts": "", "src/target/index.ts": "", "src/plan/plan.ts": "", "src/error/result.ts": "" });

describe("the rule layering", () => {
  it.each([
    ['import { a } from "../plan/plan.ts";', "plan comes after target"],
    ['import type { A } from "../plan/plan.ts";', "plan comes after target"],
    ['export { a } from "../plan/plan.ts";', "plan comes after target"],
    ['type A = import("../plan/plan.ts").A;', "plan comes after target"],
    ['const a = await import("../plan/plan.ts");', "plan comes after target"],
    ['import { a } from "./index.ts";', "an index is for users"],
    ['import { a } from "./b";', "not a file of src/"],
    ['import { a } from "../../test/tools/files.ts";', "not a file of src/"],
  ])("refuses %s", (text, message) => {
    expect(report(layering(one(`\n${text}`)))).toEqual([expect.stringMatching(`^src/target/a\\.ts:2 .*${message}`)]);
  });

  it("refuses unknown folders and loose files", () => {
    expect(report(layering(madeUp({ "src/utils/a.ts": "", "src/a.ts": "", "src/index.ts": "" })))).toEqual([
      "src/utils/a.ts:1 the folder utils is not in LAYERS",
      "src/a.ts:1 only index.ts stands in src/ itself",
    ]);
  });

  it("lets a file import from its own folder, from above, and the index from everywhere", () => {
    expect(layering(one('import "./b.ts"; import "../error/result.ts"; import "zod"; // import "../plan/plan.ts"'))).toEqual([]);
    expect(layering(madeUp({ "src/index.ts": 'export { a } from "./plan/plan.ts";', "src/plan/plan.ts": "" }))).toEqual([]);
  });
});

describe("the rule mirroring", () => {
  it("refuses a source without test, and a test without source", () => {
    const library = madeUp({ "src/plan/presets/x.ts": "export const a = 1;" }, ["test/plan/x.test.ts", "test/plan/x.ts"]);
    expect(report(mirroring(library))).toEqual([
      "src/plan/presets/x.ts:1 has no test: test/plan/presets/x.test.ts is missing",
      "test/plan/x.test.ts:1 tests nothing: src/plan/x.ts is missing",
    ]);
  });

  it("excepts types alone, indexes, tests at the top and the folders of tools", () => {
    const sources = {
      "src/index.ts": 'export { a } from "./plan/a.ts";',
      "src/plan/types.ts": 'import type { B } from "./b.ts"; export interface A { b: B } export type { B }; declare const brand: unique symbol;',
      "src/plan/a.ts": "export const a = 1;",
    };
    const tests = [
      "test/plan/a.test.ts",
      "test/api.test.ts",
      "test/tools/x.test.ts",
      "test/e2e/x.test.ts",
      "test/fixtures/x.json",
      "test/corpus/x.test.ts",
    ];
    expect(mirroring(madeUp(sources, tests))).toEqual([]);
  });
});

/** What each rule on syntax refuses: one line a case. */
const REFUSED: readonly (readonly [rule: keyof typeof RULES, text: string])[] = [
  ["throwing", "throw new Error();"],
  ["purity", "Date.now();"],
  ["purity", 'Date["now"]();'],
  ["purity", "new Date();"],
  ["purity", "new Date;"],
  ["purity", "new UTCDate();"],
  ["purity", "new Date(2021, 0, 1);"],
  ["purity", "Date();"],
  ["purity", "const { now } = Date;"],
  ["purity", "Math.random();"],
  ["purity", "const { random } = Math;"],
  ["purity", "process.env;"],
  ["purity", "f(process);"],
  ["purity", 'import "node:fs";'],
  ["purity", 'import fs from "fs";'],
  ["purity", 'import { isToday } from "date-fns/isToday";'],
  ["purity", "console.log(1);"],
  ["purity", "new Intl.NumberFormat();"],
  ["purity", "globalThis.x;"],
  ["purity", "x.toLocaleString();"],
  ["purity", "x?.toLocaleUpperCase();"],
  ["purity", "x.localeCompare(y);"],
  ["language", "const a: any = 1;"],
  ["language", "const a = f<any[]>();"],
  ["language", "enum A { B }"],
  ["language", "const enum A { B }"],
  ["language", "export default 1;"],
  ["language", "export default function a() {}"],
  ["language", "export { a as default };"],
  ["language", 'export * from "./b.ts";'],
  ["language", 'export * as b from "./b.ts";'],
  ["language", "type A = z.infer<typeof a>;"],
  ["language", 'import { type infer as A } from "zod";'],
  ["dependencies", 'import { addDays } from "date-fns";'],
  ["dependencies", 'import { z } from "zod";'],
  ["dependencies", "z.core.util.finalizeIssue(a);"],
];

describe("the rules on syntax", () => {
  it.each(REFUSED)("%s refuses %s", (rule, text) => {
    expect(report(RULES[rule](one(`\n\n${text}`)))).toEqual([expect.stringMatching(/^src\/target\/a\.ts:3 /)]);
  });

  it("look neither into comments nor into texts, nor at members of the same name", () => {
    const text = [
      "// throw new Date(); any; enum; process.env; export default 1",
      "/** console.log(Math.random()) z.infer any */",
      "export const a = \"throw any enum Date.now() new Date() import 'node:fs' export *\";",
      "export const b = `process ${a} console`;",
      "export const c = { process: 1, console: 2 }.process + a.any + a.performance;",
      "export interface D { readonly process: string; console(): void }",
      "export const e = (date: Date) => new Date(date.getTime() + Date.UTC(2021, 0, 1) + Math.abs(1));",
      'import { addDays } from "date-fns/addDays"; import * as z from "zod"; import type { ZodType } from "zod";',
      "switch (a) { default: break; }",
      "export const f = a instanceof Date;",
    ].join("\n");
    const architecture = one(text);
    expect([throwing, purity, language, dependencies].flatMap((rule) => report(rule(architecture)))).toEqual([]);
  });

  it("throwing lets error/result.ts alone throw", () => {
    expect(throwing(madeUp({ "src/error/result.ts": "throw new Error();" }))).toEqual([]);
  });
});

describe("the rule dependencies", () => {
  it("keeps what is an entry point of its own out of the core", () => {
    const library = madeUp({
      "src/index.ts": 'export { a } from "./report/a.ts";',
      "src/report/a.ts": 'import { b } from "../import/b.ts";',
      "src/import/b.ts": "",
    });
    expect(report(dependencies(library))[0]).toBe("src/index.ts:1 brings src/report/a.ts into src/index.ts, which must do without it");
  });

  it.each(["zod", "date-fns/addDays", "@date-fns/utc/date/mini"])("refuses %s behind the target entry, and shows the way to it", (name) => {
    const library = madeUp({
      "src/target/index.ts": 'export { a } from "./a.ts";',
      "src/target/a.ts": 'import { b } from "../error/b.ts";',
      "src/error/b.ts": `\nimport type * as z from "${name}";`,
      "src/plan/plan.ts": `import * as z from "${name}";`,
    });
    expect(report(dependencies(library))).toEqual([
      `src/error/b.ts:2 imports ${name}, but src/target/index.ts must do without it: src/target/index.ts → src/target/a.ts → src/error/b.ts`,
    ]);
  });
});
