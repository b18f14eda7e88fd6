import fc from "fast-check";
import { expect, it } from "vitest";
import { isTotal, readText, writeText } from "../../src/import/text-cell.ts";

it.each([
  ["Servizio Registro", "Servizio Registro"],
  ['Progetto "PID"', 'Progetto "PID"'],
  ['"PID" e "Excelsior"', '""PID" e "Excelsior""'],
  ["", '""'],
  [" a ", '" a "'],
  ["\u00a0", '"\u00a0"'],
  ['"', '"'],
  ['""', '""""'],
  ["Totale", '"Totale"'],
  ["a\nb", "a\nb"],
])("%j is written %j, and read back", (text, cell) => {
  expect(writeText(text)).toBe(cell);
  expect(readText(cell)).toBe(text);
});

it.each([
  ["  a  ", "a"],
  ['"Qualità"', '"Qualità"'],
  ['  " a "  ', " a "],
  ["“a”", "“a”"],
])("reads the cell %j as %j", (cell, text) => {
  expect(readText(cell)).toBe(text);
});

it.each(["Totale", "TOTALE PESI 100%", "totali:", "Total", "Sub-totale", "Subtotale area", "Somma", "SOMMA PESI", "Tot.", "TOT. PESI"])(
  "%s tells a total",
  (text) => {
    expect(isTotal(text)).toBe(true);
  },
);

it.each(["Totalmente nuovo", "Il totale", "Sommario", "Tot", "Tot.imprese", "", "Totaleà"])("%j tells none", (text) => {
  expect(isTotal(text)).toBe(false);
});

it("reads every text as it was written", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom('"', " ", "a", "Totale", "\t"), { maxLength: 6 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (drawn) => {
      expect(readText(writeText(drawn))).toBe(drawn);
      expect(writeText(drawn).trim()).not.toBe("");
    }),
    { numRuns: 1000 },
  );
});
