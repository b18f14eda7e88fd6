import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Fraction, fractionText, HUNDRED, multiply, sumOf } from "../../src/decimal/fraction.ts";
import { contributions, type BodyScore, parsePlan, PlanError, ruleSets, type Score, scorePlan, walkPlan } from "../../src/index.ts";
import { scoreToRows } from "../../src/report/index.ts";
import { HOSTILE_TEXTS, hostileScore } from "../tools/hostile-plan.ts";
import { planJson } from "../tools/plan-arbitrary.ts";
import { nodesOf, scoresOfEveryRule } from "../tools/score-rules.ts";
import { exact, planWith, rulesWith } from "../tools/scoring.ts";

type Rows = readonly (readonly string[])[];

const column = ([titles = [], ...rows]: Rows, title: string): readonly string[] =>
  rows.map((row) => row[titles.indexOf(title)] ?? expect.fail(title));
const read = (name: string): unknown => JSON.parse(readFileSync(`examples/${name}`, "utf8"));

/** Indicators of each state: a correction, 0 for what is missing, one left out. */
const PLAN = planWith(
  { code: "Tempo", name: "Tempo medio", weight: "40%", target: "<= 180 gg", actual: "210 gg" },
  { code: "Corsi", name: "Corsi tenuti", weight: "30,00 %", target: ">= 1.000 N.", actual: "700 N." },
  { code: "Indagine", name: "Indagine", weight: "20%", target: "SI", actual: "N/D" },
  { code: "Bando", name: "Bando", weight: "10%", target: "entro il 30/11", actual: "annullato" },
);
const OPTIONS = { actuals: { Corsi: { correction: { kind: "exogenous", share: "50", note: "Calamità,\ndelibera 12" } } } } as const;

it("gives a row of titles and one for each node", () => {
  // 40 · 600/7 + 30 · (70 + 30 · 50 %) + 20 · 0, of 90: (24000/7 + 2550) / 90 = 41850/630 = 1395/21 = 465/7
  expect(scoreToRows(scorePlan(PLAN, ruleSets.cameraleStandard, OPTIONS))).toEqual([
    "Livello|Id|Codice|Nome|Peso|Target|Consuntivo|Raggiunto|Valutazione|Punteggio|Punti esatti|Semaforo|Copertura (%)|Minimo ancora possibile|Massimo ancora possibile|Peso nell'ente (%)|Contributo all'ente|Motivo|Correttivo|Motivazione del correttivo".split(
      "|",
    ),
    // measured 70 of the 90 that can be; with the 20 of the survey at 100 points: 465/7 + 200/9 = 5585/63
    ["ente", "ente", "", "Ente", "", "", "", "", "valutato", "66,43", "465/7", "rosso", "700/9", "465/7", "5585/63", "100", "465/7", "", "", ""],
    ["area", "a", "", "A", "", "", "", "", "valutato", "66,43", "465/7", "rosso", "700/9", "465/7", "5585/63", "100", "465/7", "", "", ""],
    ["obiettivo", "a/o1", "", "O1", "", "", "", "", "valutato", "66,43", "465/7", "rosso", "700/9", "465/7", "5585/63", "100", "465/7", "", "", ""],
    [
      "indicatore",
      "a/o1/Tempo",
      "Tempo",
      "Tempo medio",
      "40",
      "<= 180 gg",
      "210 gg",
      "NO",
      "valutato",
      "85,71",
      "600/7",
      "giallo",
      "100",
      "600/7",
      "600/7",
      "40",
      "800/21",
      "",
      "",
      "",
    ],
    [
      "indicatore",
      "a/o1/Corsi",
      "Corsi",
      "Corsi tenuti",
      "30",
      ">= 1.000 N.",
      "700 N.",
      "NO",
      "valutato",
      "85,00",
      "85",
      "giallo",
      "100",
      "85",
      "85",
      "30",
      "85/3",
      "",
      "causa esogena: 50 %",
      "Calamità, delibera 12",
    ],
    [
      "indicatore",
      "a/o1/Indagine",
      "Indagine",
      "Indagine",
      "20",
      "SI",
      "N/D",
      "",
      "valutato",
      "0,00",
      "0",
      "rosso",
      "0",
      "0",
      "100",
      "20",
      "0",
      "non disponibile",
      "",
      "",
    ],
    [
      "indicatore",
      "a/o1/Bando",
      "Bando",
      "Bando",
      "10",
      "entro il 30/11",
      "annullato",
      "",
      "escluso",
      "",
      "",
      "",
      "",
      "",
      "",
      "10",
      "",
      "annullato",
      "",
      "",
    ],
  ]);
});

it("speaks English on request", () => {
  const [titles, , , , late, courses, survey] = scoreToRows(scorePlan(PLAN, ruleSets.cameraleStandard, OPTIONS), { locale: "en" });
  expect(titles?.slice(0, 6)).toEqual(["Level", "Id", "Code", "Name", "Weight", "Target"]);
  expect(late?.slice(4, 12)).toEqual(["40", "<= 180 days", "210 days", "no", "scored", "85.71", "600/7", "yellow"]);
  expect(courses?.slice(5, 7)).toEqual([">= 1,000", "700"]);
  expect(survey?.slice(5, 7)).toEqual(["yes", "N/A"]);
});

describe("a node without points", () => {
  it("says why", () => {
    const plan = parsePlan({
      body: "Ente",
      year: 2021,
      areas: [
        { name: "Vuota" },
        {
          name: "A",
          services: [{ name: "S", objectives: [{ code: "1.1", title: "O", indicators: [{ name: "I", target: ">= 5 N.", actual: "5 gg" }] }] }],
        },
      ],
    });
    const rows = scoreToRows(scorePlan(plan, ruleSets.cameraleStandard));
    expect(column(rows, "Valutazione")).toEqual(Array(6).fill("non valutato"));
    expect(column(rows, "Motivo")).toEqual([
      "senza punteggio per A",
      "nulla che conti",
      "senza punteggio per S",
      "senza punteggio per 1.1 O",
      "senza punteggio per I",
      "non calcolabile",
    ]);
    expect(column(rows, "Contributo all'ente")).toEqual(Array(6).fill(""));
  });
});

describe("a correction", () => {
  it.each([
    ["forced points where nothing was measured", "", { kind: "forced", points: "85,5", note: "OIV" }, "85,5", "punti forzati: 85,5", "OIV", ""],
    ["a cause outside", "50 %", { kind: "exogenous", share: "12,5", note: "OIV" }, "56,25", "causa esogena: 12,5 %", "OIV", ""],
    ["a cause outside where nothing was measured: it is not used", "", { kind: "exogenous", share: "50", note: "OIV" }, "0", "", "", "non rilevato"],
    ["one without note: it is not used", "50 %", { kind: "forced", points: "85", note: " " }, "50", "", "", ""],
  ] as const)("%s", (_what, actual, correction, ...told) => {
    const rows = scoreToRows(scorePlan(planWith({ target: ">= 100 %", actual }), rulesWith(), { actuals: { I1: { correction } } }));
    const titles = ["Punti esatti", "Correttivo", "Motivazione del correttivo", "Motivo"];
    expect(titles.map((title) => column(rows, title).at(-1))).toEqual(told);
  });
});

describe("the published plan with the results of the demonstration", () => {
  const { actuals } = read("actuals-2021.json") as { actuals: Record<string, string> };
  const rows = scoreToRows(scorePlan(parsePlan(read("massa-carrara-2021.json")), ruleSets.cameraleStandard, { actuals }));

  it("has 93 nodes", () => {
    const levels = column(rows, "Livello");
    expect(["ente", "area", "servizio", "obiettivo", "indicatore"].map((level) => levels.filter((one) => one === level).length)).toEqual([
      1, 4, 6, 34, 48,
    ]);
  });

  it("has the exact score of the body, and what is shown for it", () => {
    expect([column(rows, "Punti esatti")[0], column(rows, "Punteggio")[0]]).toEqual(["290584154588412959/3061371600000000", "94,92"]);
  });
});

describe("refuses", () => {
  const score = scorePlan(PLAN, ruleSets.cameraleStandard);

  it.each<readonly [string, unknown, unknown, readonly string[]]>([
    ["no score", undefined, {}, ["report.score"]],
    ["a plan", PLAN, {}, ["report.score"]],
    ["a part of a score", score.children[0], {}, ["report.score"]],
    ["another language", score, { locale: "fr" }, ["report.option"]],
    ["no options", score, null, ["report.options"]],
    ["neither", 5, { locale: "IT" }, ["report.score", "report.option"]],
  ])("%s", (_what, given, options, codes) => {
    const refused = (): unknown => scoreToRows(given as BodyScore, options as never);
    expect(refused).toThrow(PlanError);
    expect(refused).toThrow(expect.objectContaining({ issues: codes.map((code): unknown => expect.objectContaining({ code })) }));
  });
});

/** The number that an Italian text writes. */
const numberOf = (text: string): Fraction => exact(text.replaceAll(".", "").replace(",", "."));
const written = (value: Fraction | undefined): string | undefined => value && fractionText(value);

/** That the table tells the score whole: every node in its place, every number exactly, in both languages. */
function expectWhole(score: BodyScore): void {
  const [italian, english] = [scoreToRows(score), scoreToRows(score, { locale: "en" })];
  const nodes = nodesOf(score);
  expect(italian.map(({ length }) => length)).toEqual(Array(nodes.length + 1).fill(20));
  for (const [title, value] of NUMBERS) {
    const texts = column(italian, title);
    expect(texts.map((text) => (text === "" ? undefined : written(numberOf(text))))).toEqual(nodes.map((node) => written(value(node))));
    const at = italian[0]?.indexOf(title) ?? -1;
    const swapped = texts.map((text) => text.replaceAll(/[.,]/g, (sign) => (sign === "." ? "," : ".")));
    expect(english.slice(1).map((row) => row[at])).toEqual(swapped);
  }
  expectSums(score, italian);
}

const NUMBERS: readonly (readonly [title: string, value: (node: Score) => Fraction | undefined])[] = [
  ["Peso", ({ weight }) => weight && exact(weight.toFixed())],
  ["Punti esatti", ({ points }) => points],
  ["Punteggio", ({ value }) => value && exact(value.toFixed())],
  ["Copertura (%)", ({ coverage }) => coverage && multiply(coverage, HUNDRED)],
  ["Minimo ancora possibile", ({ outlook }) => outlook?.low],
  ["Massimo ancora possibile", ({ outlook }) => outlook?.high],
];

/** That what the nodes below a node have adds up to what it has, and the whole to what `contributions` gives. */
function expectSums(score: BodyScore, rows: Rows): void {
  const nodes = nodesOf(score);
  const { share, brought, points } = contributions(score);
  for (const [title, whole] of [
    ["Peso nell'ente (%)", share],
    ["Contributo all'ente", points && brought],
  ] as const) {
    const values = new Map(column(rows, title).map((text, at) => [nodes[at], text === "" ? undefined : numberOf(text)]));
    expect(written(values.get(score))).toBe(written(whole));
    for (const node of nodes.filter(({ kind, state }) => kind !== "indicator" && state === "scored")) {
      const below = (node.children as readonly Score[]).flatMap((child) => values.get(child) ?? []);
      expect(written(values.get(node))).toBe(points === undefined && title !== "Peso nell'ente (%)" ? undefined : written(sumOf(below)));
    }
  }
}

it("tells every score whole, under every rule", () => {
  const scores = scoresOfEveryRule();
  expect(scores.length).toBeGreaterThan(50);
  for (const score of scores) expectWhole(score);
});

it("tells every score whole, whatever the plan", () => {
  const phase = fc.constantFrom("interim" as const, "final" as const);
  const rules = fc.constantFrom(...Object.values(ruleSets));
  const property = fc.property(planJson, rules, phase, (json, ruleSet, when) => {
    const plan = parsePlan(json);
    const score = scorePlan(plan, ruleSet, { phase: when });
    expectWhole(score);
    expect(nodesOf(score).map(({ id }) => id)).toEqual([...walkPlan(plan)].map(({ node }) => node.id));
  });
  fc.assert(property, { numRuns: 100 });
});

it.each(HOSTILE_TEXTS)("shows %j in cells where everything can be seen", (text) => {
  for (const locale of ["it", "en"] as const) {
    for (const cell of scoreToRows(hostileScore(text), { locale }).flat()) expect(cell).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  }
});
