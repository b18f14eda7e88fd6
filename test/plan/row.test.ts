import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatActual, formatTarget, parseRow, PlanError, safeParseRow } from "../../src/index.ts";
import { ROOT } from "../tools/files.ts";

const PUBLISHED = `${ROOT}../shared/seed/massa-carrara-published.txt`;
const PLAN = `${ROOT}examples/massa-carrara-2021.json`;

/** Weight, target and actual of a row, each in its canonical text. */
const read = (text: string): readonly [weight: string, target: string, actual: string] => {
  const { weight, target, actual } = parseRow(text);
  return [weight.toFixed(), formatTarget(target), formatActual(actual)];
};

const issuesOf = (text: string) => {
  const result = safeParseRow(text);
  return result.success ? [] : result.issues;
};

it.each([
  ["100,00% >= 90,00 % N/D", "100", ">= 90,00 %", "N/D"],
  ["33,33% <= 210 gg N/D", "33.33", "<= 210 gg", "N/D"],
  ["50,00% 100,00 % N/D", "50", "100,00 %", "N/D"],
  ["14.29 >= 12 N. 13 N.", "14.29", ">= 12 N.", "13 N."],
  ["50 100 95", "50", "100", "95"],
  ["14,29 % >= 90,00 % 92,5 %", "14.29", ">= 90,00 %", "92,5 %"],
  ["14,29\u00a0%\t>= 90,00\u00a0%\u2009N/D", "14.29", ">= 90,00 %", "N/D"],
  ["  50%   SI   NO  ", "50", "SI", "NO"],
  ["50% N/D N/D", "50", "N/D", "N/D"],
  ["50% - -", "50", "N/D", "N/D"],
  ["50% entro il 30/11/2021 15/10/2021", "50", "entro il 30/11/2021", "15/10/2021"],
  ["50% entro il 30 novembre 2021 15 ottobre 2021", "50", "entro il 30/11/2021", "15/10/2021"],
  ["50% >= 90 % 43/45", "50", ">= 90 %", "43/45"],
  ["50% >= 4 incontri non valutabile", "50", ">= 4 incontri", "non valutabile"],
  ["50% almeno il 95% delle attività annullato", "50", ">= 95 % delle attività", "annullato"],
  ["50% almeno 4 incontri 5 incontri", "50", ">= 4 incontri", "5 incontri"],
  ["0% +20,00 % sulla base 54 %", "0", "+20,00 % sulla base", "54 %"],
])("reads %j as %s | %s | %s", (text, weight, target, actual) => {
  expect(read(text)).toEqual([weight, target, actual]);
});

describe("of several ways to cut a row", () => {
  it.each([
    // The unit could stand before the actual: "5" and "N. 7 N.".
    ["50% >= 5 N. 7 N.", ">= 5 N.", "7 N."],
    ["50% >= 5 N. 7", ">= 5 N.", "7"],
    ["50% tra 5 e 10 N. 7 N.", "tra 5 e 10 N.", "7 N."],
  ])("takes the one in which both are canonical: %j", (text, target, actual) => {
    expect(read(text)).toEqual(["50", target, actual]);
  });

  it.each([
    ["50,00% almeno 5 N. 7 N.", 16, 3, ["almeno 5", "almeno 5 N."]],
    ["50% - - -", 6, 2, ["-", "- -"]],
  ])("refuses to guess: %j", (text, position, length, targets) => {
    const [issue, ...more] = issuesOf(text);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: "row.split", position, length, input: text });
    expect(Object.values(issue?.params ?? {}).toSorted()).toEqual(targets);
  });
});

describe("refuses", () => {
  it.each([
    ["", [["row.parts", 0, 0]]],
    ["   ", [["row.parts", 0, 0]]],
    ["50,00%", [["row.parts", 6, 0]]],
    ["50,00 %", [["row.parts", 7, 0]]],
    ["50,00% SI", [["row.parts", 9, 0]]],
    // Without an actual the last words of the target must not pass for one, nor a slip for words of the target.
    ["50,00% >= 90,00 %", [["row.parts", 17, 0]]],
    ["50% >= 90 % annulato ", [["row.parts", 20, 0]]],
    ["14,2x >= 90 % N/D", [["plan.weight", 4, 1]]],
    ["-5% >= 90 % N/D", [["plan.weightNegative", 0, 1]]],
    [`${"1".repeat(41)} >= 90 % N/D`, [["plan.weightDigits", 0, 41]]],
    [">= 90,00 % N/D", [["plan.weight", 0, 1]]],
    ["50% boh N/D", [["target.number", 4, 3]]],
    ["50% >= 90 % boh", [["row.parts", 15, 0]]],
    ["50% >= 90 % ≥95%", [["actual.inequality", 12, 1]]],
    [
      "50% boh boh",
      [
        ["target.number", 4, 3],
        ["actual.value", 8, 3],
      ],
    ],
    [
      "14,2x >= 90,,0 % 92,5 %",
      [
        ["plan.weight", 4, 1],
        ["target.numberForm", 12, 2],
      ],
    ],
    [
      "14,2x almeno 5 N. 7 N.",
      [
        ["plan.weight", 4, 1],
        ["row.split", 15, 3],
      ],
    ],
  ])("%j", (text, issues) => {
    expect(issuesOf(text).map(({ code, position, length }) => [code, position, length])).toEqual(issues);
    expect(issuesOf(text).every(({ input }) => input === text)).toBe(true);
  });

  it.each([
    ["50% >= 90,,0 % N/D", "50% >= 90,0 % N/D"],
    ["50% entro il 30/11/2021 30/11/21", "50% entro il 30/11/2021 30/11/2021"],
  ])("%j, and suggests %j", (text, suggestion) => {
    expect(issuesOf(text)).toMatchObject([{ suggestion }]);
    expect(safeParseRow(suggestion).success).toBe(true);
  });

  it("keeps no suggestion with which the row is not read either", () => {
    expect(issuesOf("14,2x >= 90,,0 % N/D").filter((issue) => "suggestion" in issue)).toEqual([]);
  });

  it.each([
    ["no text", 5 as unknown as string, "text.type", undefined],
    ["more than 256 characters", `50% >= 90 % N/D${" ".repeat(242)}`, "text.tooLong", 256],
  ])("%s", (_what, text, code, position) => {
    expect(issuesOf(text)).toMatchObject([position === undefined ? { code } : { code, position }]);
  });

  it("by throwing, where parseRow is called", () => {
    expect(() => parseRow("50%")).toThrow(PlanError);
  });
});

it("reads every row that it could have written, and answers for every text", () => {
  const target = fc.constantFrom(
    ">= 90,00 %",
    "<= 180 gg",
    "100,00 %",
    "tra 5 e 10 N.",
    "entro il 30/11/2021",
    "SI",
    "N/D",
    "> 5 incontri",
    "+5 % sulla base",
  );
  const actual = fc.constantFrom("92,5 %", "210 gg", "7", "43/45", "30/11/2021", "NO", "N/D", "non valutabile", "annullato");
  const weight = fc.integer({ min: 0, max: 10_000 }).map((units) => (units / 100).toFixed(2));
  fc.assert(
    fc.property(weight, target, actual, (...parts) => {
      expect(read(parts.join(" "))).toEqual([parts[0].replace(/\.?0+$/, ""), parts[1], parts[2]]);
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.array(fc.constantFrom("50%", ">=", "5", "N.", "%", "-", "SI", "e", "30/11"))),
      (drawn) => {
        const text = typeof drawn === "string" ? drawn : drawn.join(" ");
        for (const { position = 0, length = 0 } of issuesOf(text)) expect(position >= 0 && position + length <= text.length).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

describe.skipIf(!existsSync(PUBLISHED))(
  `the published annex (${existsSync(PUBLISHED) ? "read in place" : "not checked: ../shared is absent"})`,
  () => {
    const rows = existsSync(PUBLISHED) ? (readFileSync(PUBLISHED, "utf8").match(/^ *\S+% +\S.* +N\/D *$/gm) ?? []) : [];

    it("is read whole: 48 rows of 48, each as it stands", () => {
      expect(rows).toHaveLength(48);
      for (const row of rows) {
        const [weight = "", ...rest] = row.trim().split(/ +/);
        const { weight: found, target, actual } = parseRow(row);
        expect([`${found.toFixed(2).replace(".", ",")}%`, `${formatTarget(target)} ${formatActual(actual)}`]).toEqual([weight, rest.join(" ")]);
      }
    });

    it("holds the weights and targets of the plan, each as often", () => {
      const figures = [...readFileSync(PLAN, "utf8").matchAll(/"weight": "([^"]*)",\s*"target": "([^"]*)"/g)].map(([, ...parts]) => parts.join(" "));
      expect(figures).toHaveLength(48);
      expect(rows.map((row) => row.trim().replaceAll(/ +/g, " ")).toSorted()).toEqual(figures.map((row) => `${row} N/D`).toSorted());
    });
  },
);
