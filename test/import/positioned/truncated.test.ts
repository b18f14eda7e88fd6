import { expect, it } from "vitest";
import { isTruncated } from "../../../src/import/positioned/truncated.ts";

it.each([
  ["stakeholder servizi interni (", true],
  ["dotate di apparecchiature di", true],
  ["la soddisfazione dell’", true],
  ["la soddisfazione dell'", true],
  ["uno,", true],
  ["perfor-", true],
  ["a".repeat(80), true],
  ["Comunicazione", false],
  ["progetti del 20%", false],
  ["controllo (ind.nuovo da 2020)", false],
  ["consumatori…", false],
  ["Piano B", false],
])("%j is cut off: %s", (name, expected) => {
  expect(isTruncated(name)).toBe(expected);
});
