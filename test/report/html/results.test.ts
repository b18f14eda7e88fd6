import { describe, expect, it } from "vitest";
import type { BodyScore } from "../../../src/index.ts";
import { results } from "../../../src/report/html/results.ts";
import { type FoundElement, named } from "../../tools/markup.ts";
import { elementsOf, scoreOf, seedScore, tellingOf, textsOf } from "../../tools/report-page.ts";

const elements = (score: BodyScore, locale: "it" | "en" = "it") => elementsOf(results(tellingOf(score, locale)));

/** The cells of each row, one after the other. */
function rowsOf(found: readonly FoundElement[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { name, text } of found) {
    if (name === "tr") rows.push([]);
    else if (name === "th" || name === "td") rows.at(-1)?.push(text);
  }
  return rows;
}

const leaf = { code: "I", name: "Tempi", weight: "100", target: "<= 180 gg", actual: "210 gg" };

it("has an area's own objectives before its services, whose headings would seem to be theirs", () => {
  const objective = (title: string) => ({ title, indicators: [leaf] });
  const found = elements(scoreOf([{ name: "A", services: [{ name: "S", objectives: [objective("O")] }], objectives: [objective("P")] }]));
  const names = found.filter(({ name }) => name === "h3" || name === "h4" || name === "caption").map(({ text }) => text);
  expect(names.map((text) => text.replace(/:.*/, ""))).toEqual(["Aree e servizi", "A", "A", "S", "S"]);
});

describe("a small plan", () => {
  const score = scoreOf([
    {
      name: "A",
      weight: "60",
      services: [
        {
          name: "S",
          weight: "100",
          objectives: [{ code: "2.1.1", title: "O", weight: "100", indicators: [{ ...leaf, description: "Giorni medi", gate: true }] }],
        },
      ],
      objectives: [],
    },
    {
      name: "B",
      weight: "40",
      objectives: [{ title: "P", objectives: [{ title: "Q", indicators: [{ name: "J", target: "SI", actual: "annullato" }] }] }],
    },
  ]);
  const rows = rowsOf(elements(score));

  it("begins with areas and services", () => {
    expect(rows.slice(0, 5)).toEqual([
      ["Parte dell'ente", "Peso", "Punti", "Semaforo", "Copertura"],
      ["Ente", "–", "0,00", "rosso", "100,00 %"],
      ["A", "60,00 %", "0,00", "rosso", "100,00 %"],
      ["S", "100,00 %", "0,00", "rosso", "100,00 %"],
      ["B", "40,00 %", "–", "non valutato", "–"],
    ]);
  });

  it("then has the annex: objectives above their indicators", () => {
    expect(rows.slice(5)).toEqual([
      ["Obiettivo e indicatori", "Peso", "Target", "Risultato", "Punti", "Semaforo"],
      ["2.1.1 O perché", "100,00 %", "", "0,00", "rosso"],
      ["I Tempi perchépre-requisitoGiorni medi", "100,00 %", "<= 180 gg", "210 gg", "85,71", "giallotarget non raggiunto"],
      ["Obiettivo e indicatori", "Peso", "Target", "Risultato", "Punti", "Semaforo"],
      ["P perché", "–", "", "–", "non valutato"],
      ["Q perché", "–", "", "–", "non valutato"],
      ["J perché", "–", "SI", "annullato", "–", "escluso: annullato"],
    ]);
  });

  it("has a heading for each area and service, in order", () => {
    const headings = elements(score).filter(({ name }) => /^h\d$/.test(name));
    expect(headings.map(({ name, text }) => [name, text])).toEqual([
      ["h2", "Risultati"],
      ["h3", "A"],
      ["h4", "S"],
      ["h3", "B"],
    ]);
  });
});

it("says which header belongs to which cells", () => {
  const scopes = named(elements(scoreOf([{ name: "A", objectives: [{ title: "O", indicators: [leaf] }] }])), "th").map(({ attributes }) =>
    attributes.get("scope"),
  );
  expect(scopes).toEqual([...Array<string>(5).fill("col"), "row", "row", ...Array<string>(6).fill("col"), "rowgroup", "row"]);
});

it("has a table for each service of the seed, and every indicator in one", () => {
  const found = elements(seedScore(), "en");
  expect(named(found, "table")).toHaveLength(1 + 6);
  expect(named(found, "th").filter(({ attributes }) => attributes.get("scope") === "rowgroup")).toHaveLength(34);
  expect(textsOf(found, "caption")[1]).toBe("Servizio Registro Imprese: objectives and indicators with weight, target, result and points");
  expect(found.filter(({ attributes }) => attributes.get("class") === "bar")).toHaveLength(1 + 4 + 6 + 34 + 48);
});

it("marks what was corrected", () => {
  const row = rowsOf(elements(seedScore())).find(([first]) => first?.startsWith("PartecAttivFormat"));
  expect(row?.at(-1)).toBe("verdetarget non raggiuntocon correttivo");
});

it.each([
  ["no areas", scoreOf([])],
  ["an empty area", scoreOf([{ name: "A" }])],
  ["an empty service", scoreOf([{ name: "A", services: [{ name: "S" }] }])],
])("says so where there is nothing: %s", (_, score) => {
  expect(textsOf(elements(score, "en"), "p").at(-1)).toBe("The plan has no objectives here.");
});
