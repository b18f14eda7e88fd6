import { expect, it } from "vitest";
import { saidLevel } from "../../src/import/heading-words.ts";

it.each([
  ["Area Promozione", "area"],
  ["SETTORE II", "area"],
  ["Servizio Registro Imprese", "service"],
  ["UNITÀ organizzativa", "service"],
  ["servizio idrico", undefined],
  ["Areale", undefined],
  ["Staff Segretario Generale", undefined],
  ["", undefined],
])("%j says itself to be: %s", (text, level) => {
  expect(saidLevel(text)).toBe(level);
});
