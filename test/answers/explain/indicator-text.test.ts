import { describe, expect, it } from "vitest";
import { indicatorSteps } from "../../../src/answers/explain/indicator-text.ts";
import { scribeOf } from "../../../src/answers/explain/scribe.ts";
import { parseTarget, scoreIndicator, type ScoreIndicatorOptions, scorePlan } from "../../../src/index.ts";
import type { IndicatorJson } from "../../../src/plan/json.ts";
import type { RuleSet } from "../../../src/rules/rule-set.ts";
import { everyPolicy, planWith, rulesWith } from "../../tools/scoring.ts";

const indicatorText = (...args: Parameters<typeof indicatorSteps>): string => indicatorSteps(...args).join(" → ");

type Changes = Parameters<typeof rulesWith>[0];

type Told = ScoreIndicatorOptions & { readonly locale?: "it" | "en" };

const textOf = (target: string, actual: string, rules: RuleSet, { locale = "it", ...options }: Told = {}) =>
  indicatorText(scoreIndicator(parseTarget(target), actual, rules, { year: 2021, ...options }), scribeOf(locale, "text"), rules);

const BANDS = { bands: [{ below: "60", points: "0" }, { below: "90", points: { from: "50", to: "80" } }, { points: "same" as const }] };
const DELAYS = { bands: [{ below: "1", points: "100" }, { below: "30", points: "50" }, { points: "0" }] };

describe("an indicator that was measured", () => {
  it.each<[string, string, Changes, string]>([
    [">= 90,00 %", "85,50 %", {}, "consuntivo 85,50 % → 100 × 85,50 / 90,00 = 95,00 punti (rapporto; massimo 100)"],
    [">= 90,00 %", "99 %", {}, "consuntivo 99 % → 100 × 99 / 90,00 = 110,00 % (rapporto; massimo 100) → ridotto al massimo: 100,00 punti"],
    [
      ">= 50 %",
      "43/45",
      { points: { cap: undefined }, achievement: { atMost: { method: "complement" } } },
      "consuntivo 43/45 → 100 × (860/9) / 50 = 1720/9 ≈ 191,11 punti (rapporto)",
    ],
    ["<= 180 gg", "210 gg", {}, "consuntivo 210 gg → 100 × 180 / 210 = 600/7 ≈ 85,71 punti (inverso; massimo 100)"],
    ["<= 180 gg", "0 gg", {}, "consuntivo 0 gg → 0 non è maggiore di 0, quindi il massimo: 100,00 punti (inverso; massimo 100)"],
    ["<= 2 ore", "150 min", {}, "consuntivo 150 min → 100 × 2 / 2,5 = 80,00 punti (inverso; massimo 100)"],
    [
      "<= 180 gg",
      "400 gg",
      { achievement: { atMost: { method: "complement" } } },
      "consuntivo 400 gg → 100 × (2 × 180 − 400) / 180 = -200/9 ≈ -22,22 % (specchio; massimo 100) → alzato al minimo: 0,00 punti",
    ],
    [
      ">= -100 N.",
      "-150 N.",
      {},
      "consuntivo -150 N. → obiettivo minore di 0: (-100) e (-150) cambiano segno → 100 × 100 / 150 = 200/3 ≈ 66,67 punti (inverso; massimo 100)",
    ],
    ["<= 0 N.", "3 N.", {}, "consuntivo 3 N. → obiettivo 0, non raggiunto: 0,00 punti (lato dell'obiettivo; massimo 100)"],
    ["= 4 N.", "4 N.", {}, "consuntivo 4 N. → |4 − 4| ≤ 0: 100,00 punti (tutto o niente; massimo 100)"],
    [
      "= 4,00 N.",
      "4,5 N.",
      { achievement: { exactly: { tolerance: "0.25" } } },
      "consuntivo 4,5 N. → |4,5 − 4,00| > 0,25: 0,00 punti (tutto o niente; massimo 100)",
    ],
    ["tra 5 e 10 N.", "12 N.", {}, "consuntivo 12 N. → 100 × 10 / 12 = 250/3 ≈ 83,33 punti (inverso; massimo 100)"],
    ["tra 5,0 e 10 N.", "7 N.", {}, "consuntivo 7 N. → dentro l'intervallo: 100,00 punti (estremo più vicino; massimo 100)"],
    ["entro il 30/11", "30 novembre", {}, "consuntivo 30 novembre → nei termini: 100,00 punti (tutto o niente; massimo 100)"],
    [
      "entro il 30/11/2021",
      "12/12/2021",
      { achievement: { by: { method: "delay", scale: DELAYS } } },
      "consuntivo 12/12/2021 → giorni di ritardo 12, fascia 1 ≤ 12 < 30 = 50,00 punti (ritardo; massimo 100)",
    ],
    ["SI", "SI", {}, "consuntivo SI → raggiunto: 100,00 punti (tutto o niente; massimo 100)"],
    [
      ">= 100 %",
      "75 %",
      { points: { scale: BANDS, floor: "10" } },
      "consuntivo 75 % → 100 × 75 / 100 = 75,00 % (rapporto; minimo 10; massimo 100) → fascia 60 ≤ 75,00 < 90: 50 + (80 − 50) × (75,00 − 60) / (90 − 60) = 65,00 punti",
    ],
    [
      ">= 60,00",
      "56,00",
      {
        rounding: [
          { at: "achievement", decimals: 0, mode: "halfUp" },
          { at: "points", decimals: 1, mode: "down" },
        ],
      },
      "consuntivo 56,00 → 100 × 56,00 / 60,00 = 280/3 ≈ 93,33 % (rapporto; massimo 100) → arrotondato a 0 decimali, per eccesso dalla metà: 93,00 → troncato a 1 decimale: 93,00 punti",
    ],
  ])("%s, %s with %j", (target, actual, changes, text) => {
    expect(textOf(target, actual, rulesWith(changes))).toBe(`obiettivo ${target}, ${text}`);
  });

  it.each<[string, string, string, Changes, string]>([
    [
      "<= 180 gg",
      "240 gg",
      "210 gg",
      { achievement: { atMost: { method: "baseline" } } },
      "obiettivo <= 180 gg (valore di partenza 240 gg), consuntivo 210 gg → 100 × (210 − 240) / (180 − 240) = 50,00 punti (dal valore di partenza; massimo 100)",
    ],
    [
      ">= 90 %",
      "95 %",
      "92 %",
      { achievement: { atLeast: { method: "baseline" } } },
      "obiettivo >= 90 % (valore di partenza 95 %), consuntivo 92 % → l'obiettivo non migliora il valore di partenza, raggiunto: 100,00 punti (tutto o niente; massimo 100)",
    ],
    [
      "+20,00 % sulla base",
      "50",
      "54",
      {},
      "obiettivo +20,00 % sulla base (valore di partenza 50), cioè >= 60, consuntivo 54 → 100 × 54 / 60 = 90,00 punti (rapporto; massimo 100)",
    ],
    [
      "-10 % sulla base",
      "2,50 €",
      "2,00 €",
      {},
      "obiettivo -10 % sulla base (valore di partenza 2,50 €), cioè <= 2,25, consuntivo 2,00 € → 100 × 2,25 / 2,00 = 112,50 % (inverso; massimo 100) → ridotto al massimo: 100,00 punti",
    ],
  ])("%s from %s, %s with %j", (...[target, baseline, actual, changes, text]) => {
    expect(textOf(target, actual, rulesWith(changes), { baseline })).toBe(text);
  });

  it.each([
    [
      ">= 1.250,50 €",
      "1.000,00 €",
      "target >= 1,250.50 €, actual 1,000.00 € → 100 × 1,000.00 / 1,250.50 = 200000/2501 ≈ 79.97 points (ratio; at most 100)",
    ],
    ["<= 180 gg", "210 gg", "target <= 180 days, actual 210 days → 100 × 180 / 210 = 600/7 ≈ 85.71 points (reciprocal; at most 100)"],
    ["entro il 30/11", "12/12/2021", "target by 30 November, actual 12 December 2021 → not in time: 0.00 points (all or nothing; at most 100)"],
  ])("in English: %s, %s", (target, actual, text) => {
    expect(textOf(target, actual, rulesWith(), { locale: "en" })).toBe(text);
  });

  it("by its own points, which replace the rule set's", () => {
    const points: IndicatorJson["points"] = { scale: { on: "value", bands: [{ upTo: "37", points: "100" }, { points: "25" }] }, cap: "50" };
    const score = scorePlan(planWith({ target: "<= 37 %", actual: "41,5 %", points }), rulesWith());
    expect(indicatorText(score.children[0]!.children[0]!.children[0] as never, scribeOf("it", "text"), rulesWith())).toBe(
      "obiettivo <= 37 %, consuntivo 41,5 % → 100 × 37 / 41,5 = 7400/83 ≈ 89,16 % (inverso; massimo 50) → fascia del valore 37 < 41,50 = 25,00 punti",
    );
  });
});

describe("an indicator that has no points of its own", () => {
  it.each<[string, string, Changes, "interim" | "final", string]>([
    [">= 90 %", "", {}, "interim", "consuntivo assente → non rilevato: nella misurazione intermedia è escluso"],
    [">= 90 %", "N/D", {}, "final", "consuntivo N/D → non disponibile: nella misurazione finale vale 0,00 punti"],
    [">= 90 %", "annullato", {}, "final", "consuntivo annullato → annullato: nella misurazione finale è escluso"],
    ["N/D", "90 %", {}, "final", "consuntivo 90 % → senza obiettivo: nella misurazione finale è escluso"],
    [">= 90 %", "90 gg", {}, "final", "consuntivo 90 gg → non calcolabile: nella misurazione finale lascia senza punteggio tutti i nodi superiori"],
    [">= 90 %", "90 % circa", {}, "interim", "consuntivo illeggibile → non calcolabile: nella misurazione intermedia è escluso"],
    [
      ">= 90 %",
      "",
      { missing: everyPolicy("full") },
      "interim",
      "consuntivo assente → non rilevato: nella misurazione intermedia vale il punteggio pieno, 100,00 punti",
    ],
    [
      ">= 90 %",
      "N/D",
      { missing: everyPolicy("zeroActual"), points: { floor: "10" } },
      "final",
      "consuntivo N/D → non disponibile: nella misurazione finale vale come un consuntivo di 0 → 100 × 0 / 90 = 0,00 % (rapporto; minimo 10; massimo 100) → alzato al minimo: 10,00 punti",
    ],
    ["N/D", "90 %", { missing: everyPolicy("zeroActual") }, "final", "consuntivo 90 % → senza obiettivo: nella misurazione finale vale 0,00 punti"],
  ])("%s, %j with %j, %s", (...[target, actual, changes, phase, text]) => {
    expect(textOf(target, actual, rulesWith(changes), { phase })).toBe(`obiettivo ${target}, ${text}`);
  });

  it("for want of a version of its target", () => {
    const rules = rulesWith();
    const score = scorePlan(planWith({ target: [{ target: ">= 5 N.", year: 2020 }], actual: "5 N." }), rules);
    expect(indicatorText(score.children[0]!.children[0]!.children[0] as never, scribeOf("en", "text"), rules)).toBe(
      "target absent, actual 5 → no target: in the final score it is left out",
    );
  });
});

describe("a correction", () => {
  it.each<[ScoreIndicatorOptions["correction"], string, string]>([
    [
      { kind: "forced", points: "85.5", note: " Verbale\nOIV n. 3 " },
      "N/D",
      "consuntivo N/D → punti forzati: 85,50 punti (motivazione: Verbale OIV n. 3)",
    ],
    [
      { kind: "exogenous", share: "50", note: "Calamità" },
      "70 %",
      "consuntivo 70 % → 100 × 70 / 100 = 70,00 % (rapporto; massimo 100) → 70,00 + (100 − 70,00) × 50 / 100 = 85,00 punti (causa esogena, motivazione: Calamità)",
    ],
  ])("%j on %s", (correction, actual, text) => {
    expect(textOf(">= 100 %", actual, rulesWith(), { correction })).toBe(`obiettivo >= 100 %, ${text}`);
  });
});

it("quotes what a plan says, in Markdown", () => {
  const rules = rulesWith();
  const score = scoreIndicator({ kind: "qualitative", text: "Servizio *più*\nveloce", canonical: true }, "2", rules);
  expect(indicatorText(score, scribeOf("it", "markdown"), rules)).toMatch(/^obiettivo Servizio \\\*più\\\* veloce, consuntivo 2 → /);
});
