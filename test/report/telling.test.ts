import { describe, expect, it } from "vitest";
import { fractionText } from "../../src/decimal/fraction.ts";
import { unwrap } from "../../src/error/result.ts";
import { type IndicatorScore, scorePlan } from "../../src/index.ts";
import { correctionText, partsOfBody, readTelling, reasonText, resultText, type Telling } from "../../src/report/telling.ts";
import { nodesOf } from "../tools/score-rules.ts";
import { planOf, planWith, rulesWith } from "../tools/scoring.ts";

const telling = (options: object = {}): Telling =>
  unwrap(
    readTelling(
      scorePlan(planWith({ target: ">= 90 %", actual: "45 %" }, { target: ">= 90 %" }, { target: ">= 90 %", actual: "N/D" }), rulesWith(), {
        actuals: {
          I1: { correction: { kind: "exogenous", share: "12.5", note: "Calamità" } },
          I2: { correction: { kind: "forced", points: "85,50", note: "OIV" } },
          I3: { correction: { kind: "exogenous", share: "50", note: "non serve: manca il dato" } },
        },
      }),
      options,
    ),
  );

const boom = (): never => {
  throw new Error("hostile");
};

describe("what a report is told with", () => {
  it("has the score, a language and its figures", () => {
    expect([telling().locale, telling({ locale: undefined }).locale, telling({ locale: "en" }).figures.locale]).toEqual(["it", "it", "en"]);
  });

  it("has the corrections that were used", () => {
    const { corrections } = telling();
    expect([...corrections].map(([id, { note }]) => [id, note])).toEqual([
      ["a/o1/I1", "Calamità"],
      ["a/o1/I2", "OIV"],
    ]);
    expect([...corrections.values()].map((one) => correctionText(one, telling()))).toEqual(["causa esogena: 12,5 %", "punti forzati: 85,5"]);
    expect([...corrections.values()].map((one) => correctionText(one, telling({ locale: "en" })))).toEqual([
      "cause outside: 12.5 %",
      "forced points: 85.5",
    ]);
  });

  it.each([
    ["no score", undefined, {}, ["report.score"]],
    ["an unknown language", telling().score, { locale: "de" }, ["report.option"]],
    ["no language", telling().score, { locale: null }, ["report.option"]],
    ["options that throw", telling().score, new Proxy({}, { get: boom }), ["report.options"]],
    ["neither", null, null, ["report.score", "report.options"]],
  ])("is refused for %s", (_what, score, options, codes) => {
    expect(readTelling(score, options)).toMatchObject({ success: false, issues: codes.map((code) => ({ code })) });
  });
});

it.each([
  ["", "", ""],
  ["45,50 %", "45,50 %", "45.50 %"],
  ["N/D", "N/D", "N/A"],
  ["annullato", "annullato", "cancelled"],
  ["3 gg", "3 gg", "3 days"],
  ["si può", "", ""],
])("a result of %j is %j, in English %j", (actual, italian, english) => {
  const score = scorePlan(planWith({ target: ">= 90 %" }), rulesWith(), { actuals: { I1: actual } });
  const indicator = nodesOf(score).at(-1) as IndicatorScore; // the last node of this plan
  expect([resultText(indicator, "it"), resultText(indicator, "en")]).toEqual([italian, english]);
});

it("names the reason of every node without points", () => {
  const plan = planOf({ indicators: [] }, { indicators: [{ name: "I", target: ">= 90 %", actual: "3 gg" }] });
  const reasons = (locale: "it" | "en"): readonly string[] => nodesOf(scorePlan(plan, rulesWith())).map((node) => reasonText(node, locale));
  expect(reasons("it")).toEqual(["senza punteggio per A", "senza punteggio per O2", "nulla che conti", "senza punteggio per I", "non calcolabile"]);
  expect(reasons("en")).toEqual([
    "no points because of A",
    "no points because of O2",
    "nothing that counts",
    "no points because of I",
    "not computable",
  ]);
});

it("sums the parts of the body upwards", () => {
  const plan = planOf(
    { weight: "60%", indicators: [{ name: "I", target: ">= 90 %", actual: "45 %" }] },
    {
      weight: "40%",
      indicators: [
        { name: "J", weight: "25%", target: "SI", actual: "SI" },
        { name: "K", weight: "75%", target: "SI", actual: "NO" },
      ],
    },
  );
  const parts = [...partsOfBody(scorePlan(plan, rulesWith())).values()];
  const texts = parts.map(({ share, brought }) => [share, brought].map(fractionText).join(" "));
  expect(texts.toSorted()).toEqual(["10 10", "100 40", "100 40", "30 0", "40 10", "60 30", "60 30"]);
});
