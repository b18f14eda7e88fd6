import { describe, expect, it } from "vitest";
import type { BodyScore, ScoreOptions } from "../../../src/index.ts";
import { corrections, issues, missing } from "../../../src/report/html/gaps.ts";
import { elementsOf, scoreOf, seedScore, tellingOf, textsOf } from "../../tools/report-page.ts";
import { rulesWith } from "../../tools/scoring.ts";

type Part = typeof missing;
const elements = (part: Part, score: BodyScore, locale: "it" | "en" = "it") => elementsOf(part(tellingOf(score, locale)));
const indicators = [
  { code: "I", name: "Primo", weight: "75", target: "100 %" },
  { code: "J", name: "Secondo", weight: "25", target: "100 %" },
];
const scored = (actuals: NonNullable<ScoreOptions["actuals"]>, more: ScoreOptions = {}, rules = rulesWith()) =>
  scoreOf([{ name: "A", services: [{ name: "S", objectives: [{ title: "O", indicators }] }] }], rules, { actuals, ...more });

describe("missing", () => {
  it.each([
    ["N/D", "final", ["A › S", "25,00 %", "non disponibile", "vale 0,00"]],
    ["N/D", "interim", ["A › S", "25,00 %", "non disponibile", "è escluso"]],
    ["", "final", ["A › S", "25,00 %", "non rilevato", "vale 0,00"]],
    ["annullato", "final", ["A › S", "25,00 %", "annullato", "è escluso"]],
    ["3 gg", "final", ["A › S", "25,00 %", "non calcolabile", "lascia senza punteggio tutti i nodi superiori"]],
  ] as const)("tells why there is no result, and what the rules do: %j, %s", (actual, phase, cells) => {
    const found = elements(missing, scored({ I: "95 %", J: actual }, { phase }));
    expect([textsOf(found, "th").at(-1), textsOf(found, "td")]).toEqual(["J Secondo", cells]);
  });

  it("tells the points that a policy gives instead", () => {
    const full = { notAvailable: { final: "full" as const } };
    expect(textsOf(elements(missing, scored({ I: "95 %", J: "N/D" }, {}, rulesWith({ missing: full })), "en"), "td").at(-1)).toBe(
      "counts full points, 100.00",
    );
  });

  it("says so where nothing is missing", () => {
    const found = elements(missing, scored({ I: "95 %", J: "100 %" }), "en");
    expect(textsOf(found, "p")).toEqual(["Nothing is missing: every indicator is measured."]);
  });

  it("lists the three of the seed", () => {
    expect(textsOf(elements(missing, seedScore()), "tr")).toHaveLength(1 + 3);
  });
});

describe("corrections", () => {
  it.each([
    // 80 + 20 · 50 % = 90
    [
      { actual: "80 %", correction: { kind: "exogenous", share: "50", note: "Verbale <3>" } },
      ["causa esogena: 50 %", "80,00", "90,00", "Verbale <3>"],
    ],
    [{ correction: { kind: "forced", points: "85.5", note: "OIV" } }, ["punti forzati: 85,5", "–", "85,50", "OIV"]],
  ] as const)("tells who changed what: %j", (input, cells) => {
    const found = elements(corrections, scored({ I: input, J: "100 %" }));
    expect([textsOf(found, "th").at(-1), textsOf(found, "td")]).toEqual(["I PrimoA › S", cells]);
  });

  it.each([
    ["none", scored({ I: "80 %" })],
    ["one that is ignored", scored({ I: { actual: "80 %", correction: { kind: "exogenous", share: "50", note: "" } } })],
  ])("says so where there is none: %s", (_, score) => {
    expect(textsOf(elements(corrections, score), "p")).toEqual(["Nessun punteggio è stato corretto."]);
  });
});

describe("issues", () => {
  it("lists them in the language of the page, in one line each", () => {
    const score = scored({ I: "boh <b>", X: "1" });
    expect(textsOf(elements(issues, score), "li").map((text) => text.split(":")[0])).toEqual([
      "errore score.unknownActual actuals.X",
      "errore actual.value areas[0].services[0].objectives[0].indicators[0].actual",
    ]);
    expect(textsOf(elements(issues, score, "en"), "li")[0]).toMatch(
      /^error score\.unknownActual actuals\.X: The actual of X belongs to no indicator\. /,
    );
  });

  it("says so where there are none", () => {
    expect(textsOf(elements(issues, scored({ I: "80 %", J: "N/D" }), "en"), "p")).toEqual(["None: plan, results and rules are read without doubt."]);
  });
});
