import { describe, expect, it } from "vitest";
import { ruleSets } from "../../../src/index.ts";
import { summary } from "../../../src/report/html/summary.ts";
import { elementsOf, scoreOf, seedScore, tellingOf, textsOf } from "../../tools/report-page.ts";
import { rulesWith } from "../../tools/scoring.ts";

const elements = (...args: Parameters<typeof tellingOf>) => elementsOf(summary(tellingOf(...args)));

describe("the seed at the end of the year", () => {
  const found = elements(seedScore());

  it("gives the figures as published, and the exact points", () => {
    // Both computed apart from the library: see test/examples.test.ts.
    const exact = "Valore esatto: 290584154588412959/3061371600000000";
    expect(textsOf(found, "dt")).toEqual(["Punti", "Semaforo", "Copertura", "Ancora possibile", "Target raggiunti"]);
    expect(textsOf(found, "dd")).toEqual([`94,92${exact}`, "verde", "98,58 %", "da 94,92 a 96,48 punti", "31 su 48"]);
  });

  it("says in words what they mean", () => {
    const [lead, text] = textsOf(found, "p");
    expect(lead).toMatch(/^Camera di Commercio di Massa-Carrara, anno 2021: 94,92 punti, stato verde\. /);
    expect(text).toBe(
      "Indicatori del piano: 48. Con target raggiunto: 31; non raggiunto: 14; senza confronto possibile: 3. " +
        "Parte misurata di ciò che si può misurare, contando i pesi: 98,58 %. " +
        "Alcuni dati mancano: se arrivassero, il punteggio potrebbe andare da 94,92 a 96,48 punti.",
    );
  });

  it("tells the five largest losses, and what each status means", () => {
    const items = textsOf(found, "li");
    expect(items).toHaveLength(5 + 4);
    expect(items[0]).toMatch(/^Nquest_customer .*: 1,67 punti$/);
    expect(items.slice(5)).toEqual(["rosso meno di 70", "giallo da 70, meno di 90", "verde da 90", "senza punteggio"]);
  });
});

it("says that an interim score is one", () => {
  const [, text] = textsOf(elements(seedScore({ phase: "interim" }), "en"), "p");
  expect(text).toMatch(
    /This is an interim score: depending on how what is still open turns out, it can end anywhere from [\d.]+ to [\d.]+ points\.$/,
  );
});

it.each([
  ["upTo", [{ upTo: "60" }, {}], ["a up to 60", "b above 60", "no score"]],
  ["one band", [{}], ["a", "no score"]],
  ["decimals", [{ below: "60.5" }, {}], ["a below 60.5", "b from 60.5", "no score"]],
])("tells bands: %s", (_, ends, items) => {
  const bands = ends.map((end, at) => ({ id: "ab"[at] ?? "", label: { it: "x", en: "ab"[at] ?? "" }, ...end }));
  const score = scoreOf([{ name: "A" }], rulesWith({ status: { bands } }));
  expect(textsOf(elements(score, "en"), "li")).toEqual(items);
});

it("tells a plan without indicators", () => {
  const found = elements(scoreOf([]), "en");
  expect(textsOf(found, "dd")).toEqual(["no score", "unscored", "nothing to be measured", "cannot be told", "0 of 0"]);
  expect(textsOf(found, "p")).toEqual(["Ente, 2021: no score (nothing that counts).", "The plan has no indicators."]);
});

it("says why a body has no points: not that something is missing where nothing is", () => {
  const indicators = [{ name: "I", weight: "0", target: "100 %", actual: "95 %" }];
  const score = scoreOf([{ name: "A", objectives: [{ title: "O", indicators }] }]);
  expect(textsOf(elements(score), "p")[0]).toBe("Ente, anno 2021: nessun punteggio (nulla che conti).");
});

it("leaves an exact value that is very long to the explanation", () => {
  // Denominators that share no factor: their product has more digits than anyone reads here.
  const primes = [
    101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193, 197, 199, 211, 223, 227, 229, 233, 239,
  ];
  const indicators = primes.map((prime) => ({ name: `I${prime}`, target: "<= 100 gg", actual: `${prime} gg` }));
  const score = scoreOf([{ name: "A", objectives: [{ title: "O", indicators }] }]);
  expect(textsOf(elements(score), "dd")[0]).toMatch(/Il valore esatto è una frazione di 1\d\d cifre, scritta nella spiegazione dell'ente\.$/);
});

it("shows the points as the rule set does", () => {
  const score = scoreOf(
    [{ name: "A", objectives: [{ title: "O", indicators: [{ name: "I", target: "<= 180 gg", actual: "210 gg" }] }] }],
    rulesWith({ display: { decimals: 4 } }),
  );
  expect(textsOf(elements(score), "dd")[0]).toBe("85,7143Valore esatto: 600/7");
  expect(ruleSets.cameraleStandard.display.decimals).toBe(2);
});
