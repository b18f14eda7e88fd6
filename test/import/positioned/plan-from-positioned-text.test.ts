import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PositionedItem, PositionedPages } from "../../../src/import/positioned/item.ts";
import { planFromPositionedText, type PositionOptions } from "../../../src/import/positioned/plan-from-positioned-text.ts";
import { encodePlan, formatIssues, parsePlan } from "../../../src/index.ts";
import { annexPlan, annexStyle } from "../../tools/annex-arbitrary.ts";
import { ANNEX, annexItems, type AnnexStyle, type PlacedItem } from "../../tools/annex-layout.ts";
import { at, dataOf, heading, row } from "../../tools/annex-lines.ts";
import { deepFreeze } from "../../tools/deep-freeze.ts";
import { randomFrom } from "../../tools/random.ts";
import { SEED } from "../../tools/seed-shape.ts";

const OWN = { body: "Ente", year: 2021 };
const OF_SEED = { body: SEED.body, year: SEED.year };
const HEAD = [at(40, 760, "Area Uno", { height: 14 }), ...heading(740, "Servizio Due", "100,00%"), ...heading(720, "2.1.1 - Titolo", "100,00%")];
const ROWS = [...row(700, "C_1 - Primo nome", "50,00%", ">= 5 N.", "7 N."), ...row(680, "C_2 - Secondo", "50,00%", "SI", "N/D")];

const errorsOf = (pages: PositionedPages, options: PositionOptions = OWN) => {
  const read = planFromPositionedText(pages, options);
  return read.success ? [] : read.issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
};
const indicatorsOf = (pages: PositionedPages, options: PositionOptions = OWN) => {
  const read = planFromPositionedText(pages, options);
  if (!read.success) return formatIssues(read.issues);
  return read.data.plan.areas.flatMap(({ services = [] }) =>
    services.flatMap(({ objectives = [] }) => objectives.flatMap(({ indicators = [] }) => indicators.map(({ name }) => name))),
  );
};

it("makes a plan, its actuals and a report of an annex", () => {
  const { plan, actuals, report } = dataOf(planFromPositionedText(deepFreeze([[...HEAD, ...ROWS]]), deepFreeze(OWN)));
  expect(encodePlan(plan)).toEqual({
    ...OWN,
    areas: [
      {
        name: "Area Uno",
        services: [
          {
            name: "Servizio Due",
            weight: "100",
            objectives: [
              {
                code: "2.1.1",
                title: "Titolo",
                weight: "100",
                indicators: [
                  { code: "C_1", name: "Primo nome", weight: "50", target: ">= 5 N.", actual: "7 N." },
                  { code: "C_2", name: "Secondo", weight: "50", target: "SI", actual: "N/D" },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(Object.keys(actuals)).toEqual(["area-uno/servizio-due/2.1.1/C_1", "area-uno/servizio-due/2.1.1/C_2"]);
  expect(actuals["area-uno/servizio-due/2.1.1/C_2"]).toEqual({ kind: "missing", reason: "notAvailable" });
  expect(report.counts).toEqual({ pages: 1, areas: 1, services: 1, objectives: 1, indicators: 2, weights: 2, targets: 2, results: 2 });
  expect(report.sums.map(({ level, name, isHundred }) => [level, name, isHundred])).toEqual([
    ["area", "Area Uno", true],
    ["service", "Servizio Due", true],
    ["objective", "2.1.1", true],
  ]);
  expect(report).toMatchObject({ truncated: [], unmatched: [], leftOut: [], warnings: [] });
});

describe("the annex of Massa-Carrara", () => {
  it.each<[string, Partial<AnnexStyle>]>([
    ["as most are set", {}],
    ["word by word", { items: "word" }],
    ["letter by letter", { items: "letter" }],
    ["with values in the middle of their rows", { values: "middle" }],
    ["with weights of headings behind the columns, under which titles go", { headingWeights: "apart", titleLetters: 130 }],
    ["without column headings", { columnHeadings: false, footer: false }],
    ["with a page header", { header: "Camera di Commercio di Massa-Carrara" }],
    ["on small pages", { pageHeight: 320 }],
    ["on small pages that say again what goes on", { pageHeight: 420, repeatHeadings: true }],
    ["with narrow names", { nameLetters: 32, pageHeight: 500 }],
    ["tightly", { leading: 1, size: 7.5 }],
    ["widely", { leading: 1.6, size: 12 }],
  ])("reads back %s: 48 of 48 rows", (_, style) => {
    const items = annexItems(SEED, { ...ANNEX, ...style });
    // The order of drawing is no order of reading: first all values, from the last to the first.
    const drawn = items.toSorted((a, b) => b.x - a.x || a.y - b.y);
    const { plan, report } = dataOf(planFromPositionedText(drawn, OF_SEED));
    expect(plan).toEqual(parsePlan(SEED));
    expect(report.counts).toMatchObject({ areas: 4, services: 6, objectives: 34, indicators: 48, weights: 48, targets: 48, results: 48 });
    expect(report.sums.every(({ isHundred }) => isHundred)).toBe(true);
    expect(report.unmatched).toEqual([]);
    // Six names of customer satisfaction end in a bracket, and one service is cut off after 80 letters.
    expect(report.truncated).toHaveLength(7);
    expect(report.warnings.map(({ code }) => code)).toEqual(Array.from({ length: 7 }, () => "import.nameEnd"));
  });

  it("reads back pages of other margins, left and right", () => {
    const items = annexItems(SEED, { ...ANNEX, pageHeight: 500 }).map((item) => ({ ...item, x: item.x + (item.page % 2) * 20 }));
    expect(dataOf(planFromPositionedText(items, OF_SEED)).plan).toEqual(parsePlan(SEED));
  });

  it("tells what it left out", () => {
    const read = planFromPositionedText(annexItems(SEED, { ...ANNEX, header: "CCIAA" }), OF_SEED);
    const { leftOut, counts } = read.success ? read.data.report : read.report;
    expect(new Set(leftOut.map(({ reason, text }) => `${reason}: ${text.replace(/\d+/, "#")}`))).toEqual(
      new Set(["pageHeader: CCIAA", "pageFooter: Piano della performance - pagina #", "columnHeading: Indicatore Peso Target Consuntivo"]),
    );
    expect(leftOut).toHaveLength(3 * counts.pages);
  });
});

describe("texts as readers of PDFs give them", () => {
  const name = (...items: readonly PositionedItem[]) => [...HEAD, ...items, ...row(700, "", "100,00%", "SI", "N/D").slice(1)];
  it.each<[string, readonly PositionedItem[], string]>([
    ["in pieces", [at(50, 700, "Percent_"), at(90, 700, "Rilascio"), at(130, 700, "CO -"), at(153, 700, "Rilascio")], "Rilascio"],
    ["with ligatures", [at(50, 700, "C_1 - Quali\uFB01cazione e\uFB03cace")], "Qualificazione efficace"],
    ["with soft hyphens", [at(50, 700, "C_1 - Monitoraggio perfor\u00AD"), at(50, 688, "mance")], "Monitoraggio performance"],
    ["with spaces that do not break", [at(50, 700, "C_1\u00A0- Entro 5\u00A0giorni")], "Entro 5 giorni"],
    ["with too many spaces", [at(50, 700, "  C_1  -   Nome   lungo ")], "Nome lungo"],
    ["a hair off their line", [at(50, 700.3, "C_1 -"), at(78, 699.8, "Nome")], "Nome"],
    ["drawn twice", [at(50, 700, "C_1 - Nome"), at(50.4, 700, "C_1 - Nome")], "Nome"],
    ["without height", [{ text: "C_1 - Nome", x: 50, y: 700, width: 50 }], "Nome"],
  ])("%s", (_, items, expected) => {
    expect(indicatorsOf([name(...items)])).toEqual([expected]);
  });

  it("from the top of the page", () => {
    const down = [...HEAD, ...ROWS].map((item) => ({ ...item, y: 842 - item.y - (item.height ?? 0) }));
    expect(indicatorsOf([down], { ...OWN, origin: "top" })).toEqual(["Primo nome", "Secondo"]);
    expect(errorsOf([down])).not.toEqual([]);
  });

  it("with rotated ones, which are left out and told", () => {
    const read = planFromPositionedText([[...HEAD, ...ROWS, at(300, 650, "BOZZA", { rotation: 45 })]], OWN);
    expect(read.success && read.data.report).toMatchObject({
      warnings: [{ code: "import.rotated" }],
      leftOut: [{ reason: "rotated", text: "BOZZA" }],
    });
  });
});

describe("what places do not settle is an issue, never another plan", () => {
  const move = (x: number, y: number, dx: number, dy: number) =>
    [...HEAD, ...ROWS].map((item) => (item.x === x && item.y === y ? { ...item, x: x + dx, y: y + dy } : item));
  it.each<[string, readonly PositionedItem[], string[]]>([
    ["a weight half a row lower", move(300, 700, 0, -10), ["import.strayValue"]],
    ["a target half a line lower", move(400, 700, 0, -5), ["import.strayValue", "import.valueMissing"]],
    ["a result in the next row", move(500, 700, 0, -20), ["import.overlap"]],
    ["a weight over another", move(300, 680, 0, 20), ["import.severalValues"]],
    ["a text between two columns", [...HEAD, ...ROWS, at(345, 690, "nota")], ["import.betweenColumns"]],
    ["no column of results", [...HEAD, ...ROWS].filter(({ x }) => x !== 500), ["import.column"]],
    ["a row over another", [...HEAD, ...ROWS, ...row(697, "C_3 - Terzo", "1,00%", "SI", "N/D")], ["import.overlap"]],
    [
      "two names beside one weight",
      [...HEAD, ...row(700, "C_1 - Primo nome", "", "SI", "N/D"), at(300, 694, "50,00%"), ...row(688, "C_2 - Secondo", "50,00%", "NO", "N/D")],
      ["import.betweenRows"],
    ],
    ["two names side by side", [...HEAD, ...ROWS, at(150, 680, "C_3 - Terzo")], ["import.twoTexts"]],
    ["a row without target", [...HEAD, ...ROWS].filter(({ x, y }) => x !== 400 || y !== 680), ["import.valueMissing"]],
    ["a row without values", [...HEAD, ...ROWS].filter(({ x, y }) => x < 300 || y !== 680), ["import.valueMissing"]],
    ["a row without code", [...HEAD, ...ROWS, ...row(660, "Terzo nome", "0,00%", "SI", "N/D")], ["import.severalValues"]],
    ["an objective below nothing", [...heading(720, "2.1.1 - Titolo", "100,00%"), ...ROWS], ["import.noHeading"]],
    ["two nodes of one id", [...HEAD, ...ROWS, ...row(660, "C_2 - Terzo", "0,00%", "SI", "N/D")], ["plan.duplicateId"]],
    ["some siblings without weight", [...HEAD, ...ROWS].filter(({ x, y }) => x !== 300 || y !== 680), ["plan.weightMissing"]],
    ["no row at all", HEAD, ["import.column", "import.column"]],
    ["nothing", [], ["import.noRows"]],
  ])("%s", (_, items, codes) => {
    const found = errorsOf([items]);
    for (const code of codes) expect(found).toContain(code);
    expect(planFromPositionedText([items], OWN).success).toBe(false);
  });

  it("says where: page, place and text, and still counts the rest", () => {
    const read = planFromPositionedText([HEAD, [...ROWS, at(300, 650, "5,00%")]], OWN);
    expect(read).toMatchObject({
      success: false,
      issues: [{ code: "import.strayValue", params: { page: "2", x: "300", y: "650", text: "5,00%" } }],
      report: { counts: { indicators: 2, weights: 2 }, unmatched: [{ page: 2, x: 300, y: 650, text: "5,00%" }] },
    });
  });

  it("never takes a value that was moved or lost for another, whatever is moved", () => {
    const json = { ...SEED, areas: SEED.areas.slice(1) };
    const plan = parsePlan(json);
    const items = annexItems(json, { ...ANNEX, pageHeight: 500 });
    const values = items.flatMap((item, index) => (/^(?:\d.*%|N\/D|[<>]=.*)$/.test(item.text) ? [index] : []));
    const property = fc.property(fc.constantFrom(...values), fc.double({ min: -60, max: 60, noNaN: true }), (index, by) => {
      const moved: readonly PlacedItem[] = items.map((item, place) => (place === index ? { ...item, y: item.y + by } : item));
      const read = planFromPositionedText(moved, OF_SEED);
      expect(read.success ? read.data.plan : plan).toEqual(plan);
    });
    fc.assert(property, { numRuns: 60 });
  }, 30_000);
});

describe("options", () => {
  it.each<[string, unknown, [string, string][]]>([
    ["missing", undefined, [["schema.type", ""]]],
    [
      "without body and year",
      {},
      [
        ["schema.missing", "body"],
        ["schema.missing", "year"],
      ],
    ],
    ["misspelt", { ...OWN, colums: {} }, [["schema.unknownKey", "colums"]]],
    [
      "of another kind",
      { ...OWN, origin: "left", areas: "Area" },
      [
        ["schema.value", "origin"],
        ["schema.type", "areas"],
      ],
    ],
  ])("%s are refused, beside what is wrong on the pages", (_, options, expected) => {
    const read = planFromPositionedText([[...HEAD, ...ROWS]], options as PositionOptions); // what a caller without types may give
    expect(read.success ? [] : read.issues.map(({ code, path }) => [code, (path ?? []).join(".")])).toEqual(expected);
    expect(read.success ? undefined : read.report.counts.indicators).toBe(2);
  });

  it("say which headings are areas, what columns are called, what to leave out, and that there are no results", () => {
    const plain = [...heading(760, "Uno", "100,00%"), ...heading(740, "Due", "100,00%"), ...heading(720, "2.1.1 - Titolo", "100,00%")];
    expect(errorsOf([[...plain, ...ROWS]])).toContain("import.headingLevel");
    expect(indicatorsOf([[...plain, ...ROWS]], { ...OWN, areas: ["Uno"] })).toEqual(["Primo nome", "Secondo"]);
    const swapped = ROWS.map((item) => ({ ...item, x: item.x === 300 ? 500 : item.x === 500 ? 300 : item.x })).concat(
      ["Esito", "Target", "Quota"].map((text, column) => at(300 + 100 * column, 790, text)),
    );
    const weights = HEAD.map((item) => ({ ...item, x: item.x === 300 ? 500 : item.x }));
    expect(indicatorsOf([[...weights, ...swapped]], { ...OWN, columns: { weight: "Quota", result: "esito" } })).toEqual(["Primo nome", "Secondo"]);
    expect(indicatorsOf([[...HEAD, ...ROWS, at(50, 660, "Nota (1)")]], { ...OWN, leaveOut: ["Nota (1)"] })).toEqual(["Primo nome", "Secondo"]);
    const read = planFromPositionedText([[...HEAD, ...ROWS].filter(({ x }) => x !== 500)], { ...OWN, withoutResults: true });
    expect(read).toMatchObject({ success: true, data: { actuals: {}, report: { counts: { results: 0 }, warnings: [] } } });
  });
});

it("reads back every plan that an annex can show, however it is set and drawn", () => {
  const property = fc.property(annexPlan, annexStyle, fc.integer(), (plan, style, seed) => {
    const read = dataOf(planFromPositionedText(randomFrom(seed).shuffled(annexItems(plan, style)), { body: plan.body, year: plan.year }));
    expect(read.plan).toEqual(parsePlan(plan));
    // On a single page nothing is repeated: its footer is just text below the table.
    expect(read.report.unmatched.filter(({ text }) => text !== "Piano della performance - pagina 1")).toEqual([]);
  });
  fc.assert(property, { numRuns: 60 });
}, 30_000);

it("takes in anything, and answers in good time", () => {
  const junk = fc.oneof(fc.anything(), fc.array(fc.array(fc.record({ text: fc.string(), x: fc.integer(), y: fc.integer(), width: fc.nat() }))));
  fc.assert(
    fc.property(junk, fc.anything(), (pages, options) => {
      expect(planFromPositionedText(pages as PositionedPages, options as PositionOptions).success).toBe(false); // no junk is an annex with rows
    }),
  );
  const many = Array.from({ length: 30_000 }, (_, index) =>
    at(40 + (index % 7), 700 - (index % 50) * 12, "titolo che continua", { page: 1 + Math.floor(index / 50) }),
  );
  const start = Date.now();
  expect(planFromPositionedText(many, OWN).success).toBe(false);
  expect(Date.now() - start).toBeLessThan(20_000);
}, 30_000);
