import { describe, expect, it } from "vitest";
import { explain } from "../../../src/index.ts";
import { reasons } from "../../../src/report/html/reasons.ts";
import { markupOf } from "../../../src/report/markup.ts";
import { named, readMarkup } from "../../tools/markup.ts";
import { elementsOf, scoreOf, seedScore, tellingOf, textsOf } from "../../tools/report-page.ts";

describe("the seed", () => {
  const score = seedScore();
  const found = elementsOf(reasons(tellingOf(score, "it")));

  it("explains each of its 93 nodes, folded up, below an id of its own", () => {
    const details = named(found, "details");
    expect(details.map(({ attributes }) => attributes.get("id"))).toEqual(Array.from({ length: 93 }, (_, at) => `why-${at}`));
    expect(details.filter(({ attributes }) => attributes.has("open"))).toEqual([]);
    expect(textsOf(found, "summary")[0]).toBe("Camera di Commercio di Massa-Carrara94,92 verde");
  });

  it("tells what explain tells", () => {
    const told = explain(score, { locale: "it", depth: 0 })
      .split("\n")
      .map((line) => line.trim());
    expect(textsOf(found, "li").slice(0, 8)).toEqual(told.slice(0, 8));
  });
});

describe("an indicator", () => {
  const stepsOf = (indicator: object) => {
    const score = scoreOf([
      { name: "A", objectives: [{ title: "O", indicators: [{ code: "I", name: "I", target: ">= 90 %", actual: "81 %", ...indicator }] }] },
    ]);
    const [, steps = ""] = /<details id="why-3"[^]*?<ol>([^]*)<\/ol>/.exec(markupOf(reasons(tellingOf(score)))) ?? [];
    return textsOf(readMarkup(steps), "li");
  };

  it("has its steps one by one", () => {
    expect(stepsOf({})).toEqual([
      "I: obiettivo >= 90 %, consuntivo 81 %",
      "100 × 81 / 90 = 90,00 punti (rapporto; massimo 100)",
      "stato verde: 90 ≤ 90,00, sul punteggio mostrato",
    ]);
  });

  it("has them one by one where texts of the plan have arrows", () => {
    expect(stepsOf({ code: "a → b", target: { text: "prima → dopo" }, actual: "SI" })).toEqual([
      "a → b: obiettivo prima → dopo, consuntivo SI",
      "non valutabile: nella misurazione finale è escluso",
    ]);
  });
});
