import fc from "fast-check";
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { withoutApostrophe } from "../../src/import/apostrophe.ts";
import { planFromCsv } from "../../src/import/plan-from-csv.ts";
import type { Row } from "../../src/import/rows.ts";
import { encodePlan, parsePlan, type Plan, PlanError } from "../../src/index.ts";
import { type CsvOptions, scoreToRows, toCsv } from "../../src/report/index.ts";
import { planToRows } from "../../src/report/plan-to-rows.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";
import { HOSTILE_TEXTS, hostileScore } from "../tools/hostile-plan.ts";
import { planJson } from "../tools/plan-arbitrary.ts";

const plain = { bom: false } as const;

it.each<readonly [string, readonly Row[], CsvOptions, string]>([
  ["nothing", [], {}, "\uFEFF"],
  [
    "Italian, with a byte order mark",
    [
      ["Nome", "Punti"],
      ["a", "85,71"],
    ],
    {},
    "\uFEFFNome;Punti\r\na;85,71",
  ],
  ["percentages and negative numbers", [["50,00%", "14,29 %", "-12,50", -12.5]], plain, "50,00%;14,29 %;-12,50;-12,5"],
  ["English", [["a,b", "85.71", 85.71]], { ...plain, locale: "en" }, '"a,b",85.71,85.71'],
  ["English, with semicolons", [["a,b", 85.71]], { ...plain, locale: "en", separator: ";" }, "a,b;85.71"],
  ["Italian, with commas", [["85,71", 1.5]], { ...plain, separator: "," }, '"85,71","1,5"'],
  ["tabs and plain line ends", [["a\tb", "c"], ["d"]], { ...plain, separator: "\t", newline: "\n" }, '"a\tb"\tc\nd'],
  ["quotes, line breaks and spaces at the ends", [['a"b', "c\nd", "e\rf", " g", "h "]], plain, '"a""b";"c\nd";"e\rf";" g";"h "'],
  ["empty cells and rows", [["", null, undefined], [], ["a"]], plain, ";;\r\n\r\na"],
  [
    "formulas",
    [['=HYPERLINK("http://x.it")', "+10 %", "-1+1|cmd", "@A1", "\t=1"]],
    plain,
    `"'=HYPERLINK(""http://x.it"")";'+10 %;'-1+1|cmd;'@A1;'\t=1`,
  ],
  ["targets", [[">= 90,00 %", "<= 180 gg", "= 4 N.", "+20,00 % sulla base"]], plain, ">= 90,00 %;<= 180 gg;'= 4 N.;'+20,00 % sulla base"],
  ["what would become a day or another number", [["3/4", "600/7", "007", "30/11/2021"]], plain, "'3/4;600/7;'007;30/11/2021"],
])("writes %s", (_what, rows, options, text) => {
  expect(toCsv(deepFreeze(rows), deepFreeze(options))).toBe(text);
});

describe("refuses", () => {
  it.each([
    ["no list", "x", {}, [["report.rows", ["rows"]]]],
    [
      "what is no row, and what is no cell",
      [["a"], "b", [1, Number.NaN], [{}]],
      {},
      [
        ["report.rows", ["rows", 1]],
        ["report.cell", ["rows", 2, 1]],
        ["report.cell", ["rows", 3, 0]],
      ],
    ],
    ["no options", [], null, [["report.options", ["options"]]]],
    [
      "options of no known value",
      [],
      { locale: "fr", separator: "|", bom: "yes", newline: "" },
      [
        ["report.option", ["options", "locale"]],
        ["report.option", ["options", "separator"]],
        ["report.option", ["options", "bom"]],
        ["report.option", ["options", "newline"]],
      ],
    ],
  ])("%s", (_what, rows, options, issues) => {
    const refusal = ((): unknown => {
      try {
        return toCsv(rows as never, options as never);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(PlanError);
    expect((refusal as PlanError).issues.map(({ code, path }) => [code, path])).toEqual(issues);
  });

  it("every cell, and counts those past the limit", () => {
    const rows = Array.from({ length: 1500 }, () => [Number.NaN]);
    expect(() => toCsv(rows)).toThrow(expect.objectContaining({ issues: expect.objectContaining({ length: 1001 }) }));
  });
});

/** What a reader of the file gets, cell by cell. */
const readBack = (csv: string, delimiter: string): readonly (readonly string[])[] => Papa.parse<string[]>(csv, { delimiter }).data;

it("is read back cell by cell, whatever stands in the cells", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(";", ",", "\t", '"', "'", "\r", "\n", " ", "=", "-", "1", "\uFEFF") }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  const property = fc.property(rows, fc.constantFrom(";", ",", "\t"), fc.boolean(), (given, separator, bom) => {
    const read = readBack(toCsv(given, { separator, bom }), separator);
    expect(read.map((row) => row.map(withoutApostrophe))).toEqual(given);
  });
  fc.assert(property, { numRuns: 500 });
});

it("never begins a cell with what runs, whatever the text", () => {
  const start = fc.constantFrom("=", "+", "-", "@", "＝", "＋", "－", "＠");
  const blank = fc.string({ unit: fc.constantFrom(" ", "\u00A0", '"', "\u200B", "\u202E"), maxLength: 3 });
  const property = fc.property(blank, start, fc.string({ unit: fc.constantFrom("1", "+", "|", "A", "(", "%") }), (before, sign, rest) => {
    const text = before + sign + rest;
    const [[written] = []] = readBack(toCsv([[text, "x"]], plain), ";");
    expect(written).toBe(/^-\d+%?$/.test(text) ? text : `'${text}`);
  });
  fc.assert(property, { numRuns: 500 });
});

it.each(HOSTILE_TEXTS)("keeps %j from running, and from the cells beside it", (text) => {
  const rows = scoreToRows(hostileScore(text));
  const read = readBack(toCsv(rows, plain), ";");
  expect(read.map((row) => row.map(withoutApostrophe))).toEqual(rows);
  for (const cell of read.flat()) {
    expect(cell).not.toMatch(/^[\s"]*[=+@＝＋－＠]|^-(?!\d[\d,.]*$)|^[\t\r\n]/);
    expect(cell).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  }
});

describe("a plan comes back from its CSV", () => {
  const forms: readonly CsvOptions[] = [{}, { separator: "," }, { separator: "\t", newline: "\n" }, { locale: "en" }, { bom: false }];
  const back = (plan: Plan, form: CsvOptions): unknown => {
    const read = planFromCsv(toCsv(planToRows(plan), form), form.separator === undefined ? {} : { delimiter: form.separator });
    return read.success ? encodePlan(read.data.plan) : read.issues;
  };

  it.each(forms)("the published one, written with %j", (form) => {
    const plan = parsePlan(JSON.parse(readFileSync("examples/massa-carrara-2021.json", "utf8")));
    expect(back(plan, form)).toEqual(encodePlan(plan));
  });

  it.each(HOSTILE_TEXTS)("one with %j for every text", (text) => {
    const { plan } = hostileScore(text);
    for (const form of forms) expect(back(plan, form)).toEqual(encodePlan(plan));
  });

  it("every plan", () => {
    const property = fc.property(planJson, fc.constantFrom(...forms), (json, form) => {
      const plan = parsePlan(json);
      expect(back(plan, form)).toEqual(encodePlan(plan));
    });
    fc.assert(property, { numRuns: 100 });
  });
});
