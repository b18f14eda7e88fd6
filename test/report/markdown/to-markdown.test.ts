import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BodyScore, parsePlan, PlanError, ruleSets, scorePlan } from "../../../src/index.ts";
import { toMarkdown } from "../../../src/report/index.ts";
import { HOSTILE_TEXTS, hostileScore } from "../../tools/hostile-plan.ts";
import { markdownTables, markdownTokens } from "../../tools/markdown.ts";
import { nodesOf, scoresOfEveryRule } from "../../tools/score-rules.ts";
import { planWith, rulesWith } from "../../tools/scoring.ts";

const PLAN = planWith(
  { code: "Tempo", name: "Tempo medio", weight: "60%", target: "<= 180 gg", actual: "210 gg" },
  { code: "Indagine", name: "Indagine", weight: "40%", target: "SI" },
);

it("writes a whole report", () => {
  // only the first is measured: 600/7, of 60 % of the weights; with 100 points for the other it is (60 · 600/7 + 4000)/100 = 640/7
  expect(toMarkdown(scorePlan(PLAN, ruleSets.cameraleStandard, { phase: "interim", asOf: "2021-06-30" })).split("\n")).toEqual([
    "# Misurazione della performance 2021: Ente",
    "",
    "- **Ente**: Ente",
    "- **Anno**: 2021",
    "- **Fase**: misurazione intermedia",
    "- **Target in vigore al**: 30/06/2021",
    "- **Punteggio**: 85,71 (giallo)",
    "- **Punti esatti**: 600/7",
    "- **Copertura**: 60,00 %",
    "- **Ancora possibile**: da 51,43 a 91,43 punti",
    "",
    "## Sintesi",
    "",
    "| Area, servizio | Peso | Punteggio | Semaforo | Copertura |",
    "| :-- | --: | --: | :-- | --: |",
    "| **A** |  | 85,71 | giallo | 60,00 % |",
    "",
    "## A",
    "",
    "| Obiettivo, indicatore | Peso | Target | Consuntivo | Punteggio | Semaforo |",
    "| :-- | --: | :-- | :-- | --: | :-- |",
    "| **O1** |  |  |  | 85,71 | giallo |",
    "| Tempo - Tempo medio | 60,00 % | \\<= 180 gg | 210 gg | 85,71 | giallo |",
    "| Indagine - Indagine | 40,00 % | SI |  |  | escluso\\: non rilevato |",
    "",
    "## Dati mancanti ed esclusioni",
    "",
    "- **Indagine - Indagine** (A): escluso (non rilevato)",
    "",
    "## Regole di calcolo",
    "",
    "- **Regole**: Regole camerali di base (camerale-standard, versione 1.0.0)",
    expect.stringMatching(/^- \*\*Impronta\*\*: sha256\\:[0-9a-f]{64}$/),
    "- **Fonte desunta**: Piano della performance 2021, allegato, CCIAA Massa-Carrara, 2021",
    "",
    "Ciò che è desunto non sta scritto nei documenti: ne è stato ricavato.",
    "",
  ]);
});

it("speaks English on request", () => {
  const lines = toMarkdown(scorePlan(PLAN, ruleSets.cameraleStandard, { year: 2022 }), { locale: "en" }).split("\n");
  expect(lines.slice(0, 9)).toEqual([
    "# Performance score 2022: Ente",
    "",
    "- **Body**: Ente",
    "- **Year**: 2022",
    "- **Phase**: final score",
    "- **Score**: 51.43 (red)",
    "- **Exact points**: 360/7",
    "- **Coverage**: 60.00 %",
    "- **Still possible**: from 51.43 to 91.43 points",
  ]);
  expect(lines).toContain("| Tempo - Tempo medio | 60.00 % | \\<= 180 days | 210 days | 85.71 | yellow |");
  expect(lines).toContain("- **Indagine - Indagine** (A): counts 0.00 (not measured)");
});

it("says why a body has no points", () => {
  const empty = scorePlan(parsePlan({ body: "Ente", year: 2021, areas: [] }), ruleSets.cameraleStandard);
  const page = toMarkdown(empty);
  expect(page).toContain("- **Punteggio**: non valutato: nulla che conti\n");
  expect(page).not.toMatch(/Sintesi|Copertura|Ancora possibile|Punti esatti/);
});

describe("the published plan with the results of the demonstration", () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`examples/${name}`, "utf8"));
  const { actuals } = read("actuals-2021.json") as { actuals: Record<string, string> };
  const score = scorePlan(parsePlan(read("massa-carrara-2021.json")), ruleSets.cameraleStandard, { actuals });
  const [overview = [], ...tables] = markdownTables(toMarkdown(score));

  it("has a table of 4 areas and 6 services, and one for each service", () => {
    expect(overview).toHaveLength(1 + 4 + 6);
    expect(tables).toHaveLength(6);
    expect(overview.map((row) => row.length)).toEqual(Array(11).fill(5));
  });

  it("has a row for each objective and each indicator, in the order of the plan", () => {
    const nodes = nodesOf(score).filter(({ kind }) => kind === "objective" || kind === "indicator");
    const rows = tables.flatMap(([, ...body]) => body);
    expect(rows.map(([label]) => label)).toEqual(nodes.map(({ code, name }) => `${code} - ${name}`));
    expect(rows.map((row) => row[4])).toEqual(nodes.map(({ value }) => value?.toFixed(2).replace(".", ",") ?? ""));
    expect(rows).toHaveLength(34 + 48);
  });
});

it("leaves no place unfilled, under every rule and in both languages", () => {
  for (const score of scoresOfEveryRule()) {
    for (const locale of ["it", "en"] as const) expect(toMarkdown(score, { locale })).not.toMatch(/undefined|NaN|\[object|(?<!\\)[{}]|: $/m);
  }
});

describe("refuses", () => {
  it.each<readonly [string, unknown, unknown, string]>([
    ["no score", {}, {}, "report.score"],
    ["a part of a score", scorePlan(PLAN, rulesWith()).children[0], {}, "report.score"],
    ["another language", scorePlan(PLAN, rulesWith()), { locale: "fr" }, "report.option"],
  ])("%s", (_what, score, options, code) => {
    const refused = (): unknown => toMarkdown(score as BodyScore, options as never);
    expect(refused).toThrow(PlanError);
    expect(refused).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code })] }));
  });
});

/** What a report consists of, for a reader. */
const OWN = /^(?:heading|paragraph|bullet_list|list_item|strong|table|thead|tbody|tr|th|td)_(?:open|close)$|^text|^softbreak$/;

/** The shape of a report: its tokens without their texts, those of texts left out. */
const shapeOf = (page: string): readonly string[] => markdownTokens(page).flatMap(({ type }) => (type.startsWith("text") ? [] : [type]));

describe("a hostile text wherever a text can stand", () => {
  const harmless = shapeOf(toMarkdown(hostileScore("Nome")));

  it.each(HOSTILE_TEXTS)("%j changes nothing but texts", (text) => {
    for (const locale of ["it", "en"] as const) {
      const page = toMarkdown(hostileScore(text), { locale });
      expect(shapeOf(page).filter((type) => !OWN.test(type))).toEqual([]);
      expect(shapeOf(page)).toEqual(harmless);
      expect(page).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?!\n)\p{Cc}/u);
    }
  });
});
