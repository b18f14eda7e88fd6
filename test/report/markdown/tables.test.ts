import { expect, it } from "vitest";
import { unwrap } from "../../../src/error/result.ts";
import { parsePlan, type Plan, ruleSets, scorePlan } from "../../../src/index.ts";
import { overviewBlocks, partBlocks } from "../../../src/report/markdown/tables.ts";
import { readTelling, type Telling } from "../../../src/report/telling.ts";
import { rulesWith } from "../../tools/scoring.ts";

const tellingOf = (plan: Plan, rules = ruleSets.cameraleStandard): Telling =>
  unwrap(
    readTelling(scorePlan(plan, rules, { actuals: { Corsi: { actual: "14 N.", correction: { kind: "forced", points: "95", note: "OIV" } } } }), {}),
  );

const PLAN = parsePlan({
  body: "Ente",
  year: 2021,
  areas: [
    {
      name: "Staff",
      weight: "25%",
      objectives: [
        {
          code: "1.1",
          title: "Tempi",
          weight: "100%",
          indicators: [{ code: "Tempo", name: "Tempo medio", weight: "50%", target: "<= 180 gg", actual: "210 gg" }],
          objectives: [{ title: "Corsi", weight: "50%", indicators: [{ code: "Corsi", name: "Corsi tenuti", target: ">= 15 N." }] }],
        },
      ],
    },
    { name: "Area vuota", weight: "75%", services: [{ name: "Servizio vuoto" }] },
  ],
});

it("shows areas and services at a glance", () => {
  // half of 600/7 and half of 95
  expect(overviewBlocks(tellingOf(PLAN))).toEqual([
    "## Sintesi",
    [
      "| Area, servizio | Peso | Punteggio | Semaforo | Copertura |",
      "| :-- | --: | --: | :-- | --: |",
      "| **Staff** | 25,00 % | 90,36 | verde | 100,00 % |",
      "| **Area vuota** | 75,00 % |  | non valutato |  |",
      "| Servizio vuoto |  |  | non valutato |  |",
    ].join("\n"),
  ]);
});

it("shows objectives, those within them, and indicators, as the annex of a plan", () => {
  const telling = tellingOf(PLAN);
  expect(telling.score.children.map((area) => partBlocks(area, telling))).toEqual([
    [
      "## Staff",
      [
        "| Obiettivo, indicatore | Peso | Target | Consuntivo | Punteggio | Semaforo |",
        "| :-- | --: | :-- | :-- | --: | :-- |",
        "| **1.1 - Tempi** | 100,00 % |  |  | 90,36 | verde |",
        "| Tempo - Tempo medio | 50,00 % | \\<= 180 gg | 210 gg | 85,71 | giallo |",
        "| › **Corsi** | 50,00 % |  |  | 95,00 | verde |",
        "| Corsi - Corsi tenuti |  | >= 15 N. | 14 N. | 95,00 | verde, con correttivo |",
      ].join("\n"),
    ],
    ["## Area vuota", "### Servizio vuoto"],
  ]);
});

it("has no table of a plan without areas", () => {
  expect(overviewBlocks(tellingOf(parsePlan({ body: "Ente", year: 2021, areas: [] })))).toEqual([]);
});

it("writes weights that are no per cents without the sign", () => {
  const plan = parsePlan({
    body: "Ente",
    year: 2021,
    areas: [
      { name: "A", weight: "0.4" },
      { name: "B", weight: "0.6" },
    ],
  });
  expect(overviewBlocks(tellingOf(plan, rulesWith({ weights: { total: "1" } })))[1]).toContain("| **A** | 0,40 |");
});
