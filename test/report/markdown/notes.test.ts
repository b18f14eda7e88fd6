import { describe, expect, it } from "vitest";
import { unwrap } from "../../../src/error/result.ts";
import { fingerprint, parsePlan, type RuleSet, ruleSets, scorePlan } from "../../../src/index.ts";
import { correctionBlocks, issueBlocks, missingBlocks, ruleBlocks } from "../../../src/report/markdown/notes.ts";
import { readTelling, type Telling } from "../../../src/report/telling.ts";
import type { ReportLocale } from "../../../src/report/words.ts";
import { rulesWith } from "../../tools/scoring.ts";

const PLAN = parsePlan({
  body: "Ente",
  year: 2021,
  areas: [
    {
      name: "Area",
      services: [
        {
          name: "Servizio",
          objectives: [
            {
              title: "Molti",
              indicators: [
                { code: "A", name: "Uno", target: ">= 90 %", actual: "90 %" },
                { code: "B", name: "Due", target: ">= 90 %", actual: "N/D" },
                { code: "C", name: "Tre", target: ">= 90 %", actual: "annullato" },
                { code: "D", name: "Quattro", target: ">= 90 %", actual: "3 gg" },
              ],
            },
            { title: "Vuoto", indicators: [] },
          ],
        },
      ],
    },
  ],
});

const tellingOf = (locale: ReportLocale, rules: RuleSet = rulesWith({ missing: { notComputable: { final: "exclude" } } })): Telling =>
  unwrap(readTelling(scorePlan(PLAN, rules, { actuals: { A: { correction: { kind: "exogenous", share: "50", note: "Calamità*" } } } }), { locale }));

describe("in Italian and English", () => {
  it("tells what is missing or left out, where, and why", () => {
    expect(missingBlocks(tellingOf("it"))).toEqual([
      "## Dati mancanti ed esclusioni",
      [
        "- **B - Due** (Area › Servizio): vale 0,00 (non disponibile)",
        "- **C - Tre** (Area › Servizio): escluso (annullato)",
        "- **D - Quattro** (Area › Servizio): escluso (non calcolabile)",
        "- **Vuoto** (Area › Servizio): non valutato (nulla che conti)",
      ].join("\n"),
    ]);
    expect(missingBlocks(tellingOf("en"))[1]?.split("\n")[0]).toBe("- **B - Due** (Area › Servizio): counts 0.00 (not available)");
  });

  it("tells the corrections", () => {
    expect(correctionBlocks(tellingOf("it"))).toEqual(["## Correttivi", "- **A - Uno** (Area › Servizio): causa esogena: 50 % (Calamità\\*)"]);
    expect(correctionBlocks(tellingOf("en"))).toEqual(["## Corrections", "- **A - Uno** (Area › Servizio): cause outside: 50 % (Calamità\\*)"]);
  });

  it("tells the issues", () => {
    expect(issueBlocks(tellingOf("it"))).toEqual([
      "## Segnalazioni",
      expect.stringMatching(/^- \*\*errore\*\*: score\\\.unit areas\\\[0\\\]\\\.services.*: L'unità giorni non è confrontabile/),
    ]);
    expect(issueBlocks(tellingOf("en"))).toEqual([
      "## Issues",
      expect.stringMatching(/^- \*\*error\*\*: score\\\.unit .* The unit day does not meet/),
    ]);
  });

  it("tells the rules and what they rest on", () => {
    const hash = fingerprint(ruleSets.cameraleStandard).slice(7);
    expect(ruleBlocks(tellingOf("it", ruleSets.cameraleStandard))).toEqual([
      "## Regole di calcolo",
      [
        "- **Regole**: Regole camerali di base (camerale-standard, versione 1.0.0)",
        `- **Impronta**: sha256\\:${hash}`,
        "- **Fonte desunta**: Piano della performance 2021, allegato, CCIAA Massa-Carrara, 2021",
      ].join("\n"),
      "Ciò che è desunto non sta scritto nei documenti: ne è stato ricavato.",
    ]);
    expect(ruleBlocks(tellingOf("en", ruleSets.cameraleStandard))[1]).toContain("- **Source, inferred**: Piano");
  });
});

it("has no part for what is not there", () => {
  const plan = parsePlan({
    body: "Ente",
    year: 2021,
    areas: [{ name: "A", objectives: [{ title: "O", indicators: [{ name: "I", target: "SI", actual: "SI" }] }] }],
  });
  const verified = rulesWith({ sources: [{ title: "Manuale", url: "https://example.com/a", confidence: "verified" }] });
  const telling = unwrap(readTelling(scorePlan(plan, verified), {}));
  expect([missingBlocks, correctionBlocks, issueBlocks].flatMap((blocks) => blocks(telling))).toEqual([]);
  expect(ruleBlocks(telling)).toHaveLength(2);
  expect(ruleBlocks(telling)[1]).toContain("- **Fonte verificata**: Manuale, https\\:&#8288;//example\\.com/a");
});

it("leaves the fingerprint out where a rule set has none", () => {
  const bands = [{ id: "\uD800", label: { it: "unica", en: "only" } }];
  expect(ruleBlocks(tellingOf("it", { ...ruleSets.cameraleStandard, status: { on: "exact", bands } }))[1]).not.toContain("Impronta");
});
