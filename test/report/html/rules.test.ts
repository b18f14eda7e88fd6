import { describe, expect, it } from "vitest";
import { fingerprint, fingerprintPlan, parsePlan, type RuleSet, ruleSets, scorePlan } from "../../../src/index.ts";
import { rules, verify } from "../../../src/report/html/rules.ts";
import { elementsOf, scoreOf, seedScore, tellingOf, textsOf } from "../../tools/report-page.ts";
import { rulesWith } from "../../tools/scoring.ts";

const { cameraleStandard } = ruleSets;

describe("rules", () => {
  const found = (ruleSet: RuleSet, locale: "it" | "en" = "it") => elementsOf(rules(tellingOf(scoreOf([], ruleSet), locale)));

  it("tells set, version, fingerprint and sources, and that they are inferred", () => {
    const elements = found(cameraleStandard);
    expect(textsOf(elements, "dt")).toEqual(["Regole", "Versione", "Impronta delle regole", "Fonti"]);
    expect(textsOf(elements, "dd")).toEqual([
      "Regole camerali di base (camerale-standard)",
      "1.0.0",
      fingerprint(cameraleStandard),
      "Piano della performance 2021, allegato, CCIAA Massa-Carrara, 2021 (desunta)",
    ]);
    expect(textsOf(elements, "p")).toEqual([
      "Le regole desunte sono ricavate dai documenti citati, che non le dichiarano: non sono regole ufficiali.",
    ]);
  });

  it("tells the days that they hold for, and verified sources", () => {
    const elements = found(
      rulesWith({
        validity: { from: "2021-01-01", to: "2021-12-31" },
        sources: [{ title: "Atto", url: "https://example.com/x", confidence: "verified" }],
      }),
      "en",
    );
    expect(textsOf(elements, "dd").slice(2)).toEqual([
      "from 1 January 2021 until 31 December 2021",
      expect.stringMatching(/^sha256:/),
      "Atto, https://example.com/x (verified)",
    ]);
    expect(textsOf(elements, "p")).toEqual([]);
    expect(textsOf(elements, "a")).toEqual([]);
  });
});

describe("verify", () => {
  it("names all that the figures rest on", () => {
    const score = seedScore();
    const steps = textsOf(elementsOf(verify(tellingOf(score))), "li");
    expect(steps[0]).toContain(fingerprintPlan(score.plan));
    expect(steps[1]).toContain(`camerale-standard, versione 1.0.0, con l'impronta ${fingerprint(cameraleStandard)}`);
    expect(steps[2]).toContain("(misurazione finale, anno 2021)");
    expect(steps[3]).toContain("290584154588412959/3061371600000000 (94,92)");
  });

  it("says that a plan with half a character has no fingerprint", () => {
    const score = scorePlan(parsePlan({ body: "Ente \uD800", year: 2021, areas: [] }), cameraleStandard);
    const steps = textsOf(elementsOf(verify(tellingOf(score, "en"))), "li");
    expect(steps[0]).toBe("take the published plan, with the fingerprint none: a text holds half a character;");
    expect(steps[3]).toContain("compare the points of the body: no score.");
  });
});
