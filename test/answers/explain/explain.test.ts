import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fractionText, sumOf } from "../../../src/decimal/fraction.ts";
import { explain, parsePlan, parseTarget, ruleSets, type Score, scoreIndicator, scorePlan } from "../../../src/index.ts";
import { oracleCase } from "../../tools/oracle-cases.ts";
import { nodesOf, scoresOfEveryRule } from "../../tools/score-rules.ts";
import { exact, planWith, rulesWith } from "../../tools/scoring.ts";

const HALVES = planWith(
  { code: "Percent_AggCicloPerf", target: ">= 90,00 %", actual: "85,50 %", weight: "50,00%" },
  { code: "N_Visite", target: ">= 100 N.", actual: "120 N.", weight: "50,00%" },
);

it("tells an indicator in a line, with its contribution", () => {
  const line =
    "Percent_AggCicloPerf: obiettivo >= 90,00 %, consuntivo 85,50 % → 100 × 85,50 / 90,00 = 95,00 punti (rapporto; massimo 100) × peso 50,00 % = 47,50";
  const objective = scorePlan(HALVES, rulesWith()).children[0]!.children[0]!;
  expect(explain(objective, { locale: "it" }).split("\n")[1]).toBe(`  ${line}`);
  expect(explain(objective.children[0]!, { locale: "it" }).split("\n")[0]).toBe(line);
});

it("tells a whole score, in both languages and both forms", () => {
  const score = scorePlan(HALVES, rulesWith());
  expect(explain(score, { locale: "it", depth: 1 }).split("\n")).toEqual([
    "Ente: 97,50 punti (verde)",
    "  A: 97,50 punti (verde) × 1 / 1 = 97,50",
    "    O1: 97,50 punti (verde) × 1 / 1 = 97,50",
    "    media ponderata: 97,50 = 97,50 punti",
    "    stato verde: 90 ≤ 97,50, sul punteggio mostrato",
    "  media ponderata: 97,50 = 97,50 punti",
    "  stato verde: 90 ≤ 97,50, sul punteggio mostrato",
    "  regole: Regole camerali di base (camerale-standard 1.0.0)",
    "  fonte (desunta): Piano della performance 2021, allegato, CCIAA Massa-Carrara, 2021",
  ]);
  expect(explain(score.children[0]!.children[0]!, { format: "markdown" }).split("\n")).toEqual([
    "**O1**: 97.50 points (green)",
    "",
    "- **Percent\\_AggCicloPerf**: target >= 90.00 %, actual 85.50 % → 100 × 85.50 / 90.00 = 95.00 points (ratio; at most 100) × weight 50.00 % = 47.50",
    "- **N\\_Visite**: target >= 100, actual 120 → 100 × 120 / 100 = 120.00 % (ratio; at most 100) → lowered to the cap: 100.00 points × weight 50.00 % = 50.00",
    "- weighted mean: 47.50 + 50.00 = 97.50 points",
    "- status green: 90 ≤ 97.50, by the points as shown",
    "- rules: Base rules for chambers (camerale-standard 1.0.0)",
    "- source (inferred): Piano della performance 2021, allegato, CCIAA Massa-Carrara, 2021",
  ]);
});

describe("what stands at the end", () => {
  it("is the status of an indicator, its issues and the rules", () => {
    const score = scoreIndicator(parseTarget(">= 90 %"), "5 gg", rulesWith({ missing: { notComputable: { final: "zero" } } }));
    expect(explain(score).split("\n").slice(1)).toEqual([
      "  status red: 0.00 < 70, by the points as shown",
      "  coverage: 0.00 %",
      "  error score.unit actual: The unit day does not meet the unit percent. Write the value in percent; only hours and minutes, and years and months, are converted.",
      "  rules: Base rules for chambers (camerale-standard 1.0.0)",
      "  source (inferred): Piano della performance 2021, allegato, CCIAA Massa-Carrara, 2021",
    ]);
  });

  it("is what is measured and what is still possible, where something is open", () => {
    const plan = planWith({ target: ">= 90 %", actual: "90 %" }, { target: ">= 90 %" }, { target: ">= 90 %" });
    const end = explain(scorePlan(plan, rulesWith(), { phase: "interim" }), { locale: "it", depth: 0 });
    expect(end).toContain("  copertura: 33,33 %\n  ancora possibile: da 33,33 a 100,00 punti\n  regole:");
    expect(explain(scorePlan(HALVES, rulesWith()), { locale: "it" })).not.toMatch(/copertura|ancora possibile/);
  });

  it("names every source", () => {
    const score = scoreIndicator(parseTarget(">= 90 %"), "90 %", ruleSets.gzoomLike);
    expect(explain(score, { locale: "it" }).split("\n").slice(2)).toEqual([
      "  regole: Come GZoom con le impostazioni iniziali (gzoom-like 1.0.0)",
      "  fonte (verificata): GZoom, motore di calcolo: atLeast, atMost, zeroTarget, missingBaseline, floor senza cap, dati mancanti, media pesata, nessun arrotondamento, Maps Group",
      "  fonte (verificata): Configurazione di GZoom, ciclo 2026: fasce di stato, AORN Cardarelli, 2026",
      "  fonte (desunta): Non si legge nel codice: le altre opzioni",
    ]);
  });
});

describe("the published plan with the results of the demonstration", () => {
  const plan = parsePlan(JSON.parse(readFileSync("examples/massa-carrara-2021.json", "utf8")));
  const { actuals } = JSON.parse(readFileSync("examples/actuals-2021.json", "utf8")) as { actuals: Record<string, string> };
  const score = scorePlan(plan, ruleSets.cameraleStandard, { actuals });
  const objective = (code: string): Score => nodesOf(score).find((node) => node.code === code) ?? score;

  it("explains 3.2.1", () => {
    expect(explain(objective("3.2.1"), { locale: "it" }).split("\n").slice(1, 6)).toEqual([
      "  Data_EmissOrdinanze: obiettivo 100,00 %, consuntivo 97,00 % → 100 × 97,00 / 100,00 = 97,00 punti (rapporto; massimo 100) × peso 33,34 % = 32,3398 ≈ 32,34",
      "  N_MedGestite: obiettivo >= 100 N., consuntivo 118 N. → 100 × 118 / 100 = 118,00 % (rapporto; massimo 100) → ridotto al massimo: 100,00 punti × peso 33,33 % = 33,33",
      "  RuoloEsattAP-2: obiettivo <= 210 gg, consuntivo 195 gg → 100 × 210 / 195 = 1400/13 ≈ 107,69 % (inverso; massimo 100) → ridotto al massimo: 100,00 punti × peso 33,33 % = 33,33",
      "  media ponderata: 32,3398 + 33,33 + 33,33 = 98,9998 ≈ 99,00 punti",
      "  stato verde: 90 ≤ 99,00, sul punteggio mostrato",
    ]);
  });

  it("says where the contributions as shown do not add up", () => {
    expect(explain(score, { locale: "it", depth: 0 })).toContain("mostrati con 2 decimali, i contributi sommano a 94,93 e non a 94,92; ");
  });
});

describe("under every rule, in both languages and both forms", () => {
  const scores = scoresOfEveryRule();

  it.each([
    ["it", "text"],
    ["en", "text"],
    ["it", "markdown"],
    ["en", "markdown"],
  ] as const)("%s, %s: leaves no place unfilled, and names no rule", (locale, format) => {
    const texts = scores.map((score) => explain(score, { locale, format }));
    for (const text of texts)
      expect(text).not.toMatch(/[{}]|undefined|NaN|\[object|(?:achievement|aggregation|correction|rounding)\\?\.|missing\\?\.\w|: $|= $/);
  });

  it("speaks one language at a time", () => {
    const words = (locale: "it" | "en", foreign: RegExp): readonly string[] =>
      scores
        .flatMap((score) =>
          explain(score, { locale })
            .split("\n")
            .filter((line) => !/ score\.unit /.test(line)),
        )
        .flatMap((line) => line.match(foreign) ?? []);
    expect(words("en", /punti|obiettivo|consuntivo|peso|massimo|regole|fonte|arrotondat|misurazione|nessun|giorni/g)).toEqual([]);
    expect(words("it", /points|target|actual|weight|at most|rules|source|rounded|score\b|nothing|days/g)).toEqual([]);
  });
});

it("shows contributions that add up to the last digit, under any rules", () => {
  const property = fc.property(oracleCase, ({ plan, rules, options }) => {
    for (const node of nodesOf(scorePlan(parsePlan(plan), rules, options))) {
      const first = node.steps.find(({ rule }) => /\.(?:weightedMean|weightedSum|mean|leafMean)$/.test(rule));
      if (typeof first?.result !== "object") continue;
      // The last such line is the node's own: those of the nodes below stand before it.
      const line = explain(node, { depth: 0 })
        .split("\n")
        .findLast((text) => /^ {2}(?:weighted mean|weighted sum|mean|mean of the indicators): /.test(text));
      const [, terms = "", count = "1"] =
        /: \(?(.*?)(?:\) \/ (\d+))? = /.exec(line?.replace(/^( {2}mean of the indicators: )\((.*)$/, "$1($2") ?? "") ?? [];
      const numbers = terms.split(" + ").map((term) => exact(term.replaceAll(/[(),]/g, "")));
      const { numerator, denominator } = sumOf(numbers);
      expect(fractionText(sumOf([exact(`${numerator}/${denominator * BigInt(count)}`)]))).toBe(fractionText(first.result));
    }
  });
  fc.assert(property, { numRuns: 150, endOnFailure: true });
});

it("keeps its shape, whatever the names, codes, targets and notes are", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 20 }).filter((text) => /\S/.test(text)),
    fc.constantFrom("\n\n# x", "- x\n- y", "</li><script>", "`".repeat(5), "**", "[a](b)", "| a | b |", "1. x", "\u2028x", "\u202Ex", "{target}"),
  );
  const property = fc.property(hostile, hostile, hostile, hostile, (title, label, note, bodyName) => {
    const indicators = [
      { id: "x", name: label, target: { text: note } },
      { id: "y", name: title, target: ">= 90 %", actual: "80 %" },
    ];
    const plan = parsePlan({ id: "e", body: bodyName, year: 2021, areas: [{ id: "a", name: title, objectives: [{ id: "o", title, indicators }] }] });
    const actuals = { y: { correction: { kind: "exogenous", share: "50", note } } } as const;
    const score = scorePlan(plan, ruleSets.cameraleStandard, { actuals });
    const text = explain(score).split("\n");
    expect(text).toHaveLength(explain(scorePlan(HALVES, rulesWith())).split("\n").length + issuesOf(score));
    const [first, second, ...rest] = explain(score, { format: "markdown" }).split("\n");
    expect([first?.startsWith("**"), second]).toEqual([true, ""]);
    expect(rest.filter((line) => !/^ *- /.test(line))).toEqual([]);
    expect(rest).toHaveLength(text.length - 1);
  });
  fc.assert(property, { numRuns: 500 });
});

/** The lines that coverage, outlook and issues add. */
function issuesOf(score: Score): number {
  return explain(score, { depth: 0 })
    .split("\n")
    .filter((line) => /^ {2}(?:coverage|still possible|error|warning)/.test(line)).length;
}
