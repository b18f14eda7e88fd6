import { describe, expect, it } from "vitest";
import * as importing from "../src/import/index.ts";
import * as core from "../src/index.ts";
import * as reporting from "../src/report/index.ts";
import { publicNames } from "./tools/api.ts";
import { runSample } from "./tools/doctest.ts";
import { listFiles, readText } from "./tools/files.ts";
import { reasonNotToRun, type Sample, samplesOf } from "./tools/samples.ts";

/** A docstring knows every public name, whichever entry point it comes from. */
const library = { ...core, ...importing, ...reporting };
const ENTRY_POINTS = ["src/index.ts", "src/import/index.ts", "src/report/index.ts"];

const sources = listFiles("src").filter((file) => file.endsWith(".ts"));
const pages = ["README.md", "README.it.md", ...listFiles("docs").filter((file) => file.endsWith(".md") && !file.startsWith("docs/site/"))];

describe.each([...sources, ...pages].map((file) => ({ file, samples: samplesOf(file, readText(file)) })).filter(({ samples }) => samples.length > 0))(
  "$file",
  ({ file, samples }) => {
    for (const sample of samples) {
      const reason = reasonNotToRun(sample);
      const note = reason === undefined ? "" : `: ${reason}`;
      it.skipIf(reason !== undefined)(`line ${sample.line}${note}`, () => runSample(sample, file.endsWith(".ts") ? library : {}));
    }
  },
);

describe("the examples", () => {
  const count = (files: readonly string[]): number => files.flatMap((file) => samplesOf(file, readText(file))).length;

  it("are found", () => {
    expect(count(sources)).toBeGreaterThanOrEqual(15);
    expect(count(["README.md"])).toBeGreaterThanOrEqual(5);
    expect(count(["README.it.md"])).toBeGreaterThanOrEqual(5);
  });

  it("exist for every public function", () => {
    const functions = [...publicNames(ENTRY_POINTS).values()].flat().filter(({ isFunction }) => isFunction);
    expect(functions.length).toBeGreaterThan(5);
    expect(functions.filter(({ hasExample }) => !hasExample).map(({ name }) => name)).toEqual([]);
  });
});

describe("the tool that runs them", () => {
  const sample = (code: string): Sample => ({ file: "made-up.md", line: 1, info: "", code });
  const names = {
    price: { toFixed: () => "1.5" },
    half: { numerator: 1n, denominator: 2n },
    boom: () => {
      throw new Error("target.unit: no unit");
    },
  };

  it.each([
    '"a" + "b" // => "ab"',
    "1 + 1; // => 2",
    "const a = 1; // => 1\nconst b = a + 1; // => 2",
    "[1, 2].map(\n  (n) => n * 2,\n);\n// => [2, 4]",
    "half // => { numerator: 1n, denominator: 2n }",
    'price // => Decimal "1.5"',
    '({ price, x: 1 }) // => { price: Decimal "1.5", x: 1 }',
    'boom() // => throws "target.unit"',
    "const half = 2;\nhalf // => 2",
    "await Promise.resolve(3) // => 3",
    'import { ROOT } from "../test/tools/files.ts";\nROOT.length > 0 // => true',
    'import * as z from "zod";\nz.string().parse("x") // => "x"',
    'const z = await import("zod");\nz.string().parse("x") // => "x"',
  ])("accepts %j", async (code) => {
    await runSample({ ...sample(code), file: "docs/made-up.md" }, names);
  });

  it.each([
    ["1 + 1 // => 3", "made-up.md:1: expected 2 to deeply equal 3"],
    ["const a = 1;\n\nconst b = a // => 2", "made-up.md:3: expected 1 to deeply equal 2"],
    ['price // => Decimal "1.50"', "made-up.md:1"],
    ['"1.5" // => Decimal "1.5"', "made-up.md:1"],
    ['boom() // => throws "target.number"', "made-up.md:1"],
    ['1 // => throws "target.number"', "made-up.md:1"],
    ["notThere() // => 1", "notThere is not defined"],
    ["if (true) {\n  1 // => 2\n}", 'made-up.md:1 1 of 1 "// =>" belong to no statement'],
    ["import { x } from 'zod' // => 1", "something that has no value"],
    ["const a = ; // => 1", "Expression expected"],
  ])("refuses %j", async (code, message) => {
    await expect(runSample(sample(code), names)).rejects.toThrow(message);
  });

  it("finds fences with their lines, in docstrings and in Markdown", () => {
    const source = "/**\n * Text.\n * @example\n * ```ts\n * a // => 1\n *   b\n * ```\n */\nexport const a = `\n```ts\nno\n```\n`;";
    expect(samplesOf("src/a.ts", source)).toEqual([{ file: "src/a.ts", line: 5, info: "", code: "a // => 1\n  b" }]);
    const page = "# A\n```sh\nnpm test\n```\n````md\n```ts\nno\n```\n````\n- b\n  ```ts no-test: needs a file\n  c\n  ```";
    expect(samplesOf("README.md", page)).toEqual([{ file: "README.md", line: 12, info: "no-test: needs a file", code: "  c" }]);
    expect(() => samplesOf("README.md", "```ts\na")).toThrow("README.md:1 a fence is opened and never closed");
  });

  it("wants a reason for no-test", () => {
    expect(reasonNotToRun({ ...sample(""), info: "no-test: needs a file" })).toBe("needs a file");
    expect(() => reasonNotToRun({ ...sample(""), info: "no-test" })).toThrow("no-test needs a reason");
  });
});
