import { describe, expect, it } from "vitest";
import { GROUP_LEVELS, fieldOf, headerOf, type TableField } from "../../src/import/fields.ts";
import { headerKey, readHeader } from "../../src/import/headers.ts";

it.each([
  ["  Unità di misura ", "unita misura"],
  ["PESO  (%)", "peso %"],
  ["Codice dell’obiettivo", "codice obiettivo"],
  ["Codice dell'obiettivo", "codice obiettivo"],
  ["Pre-requisito", "pre requisito"],
  ["Obiet-\ntivo", "obiettivo"],
  ["Indica-\r\ntore", "indicatore"],
  ["Con\u00ADsuntivo", "consuntivo"],
  ["\u200BTar\u200Bget", "target"],
  ["Peso -\nObiettivo", "peso obiettivo"],
  ["", ""],
  ["x".repeat(201), ""],
])("%j has the words %j", (text, key) => {
  expect(headerKey(text)).toBe(key);
});

describe("knows", () => {
  it.each<[string, TableField]>([
    ["Ente", "body"],
    ["ANNO", "year"],
    ["Area", "area"],
    ["Servizio", "service"],
    ["Ufficio", "service"],
    ["Servizio/Ufficio", "service"],
    ["Centro di costo", "service"],
    ["Obiettivo", "objective"],
    ["Obiettivo operativo", "objective"],
    ["OBIETTIVO (operativo)", "objective"],
    ["Obiettivo 2", "objective2"],
    ["Codice obiettivo 2", "objective2Code"],
    ["Sotto-obiettivo", "objective2"],
    ["Codice obiettivo", "objectiveCode"],
    ["Cod. obiettivo", "objectiveCode"],
    ["Codice Ob.", "objectiveCode"],
    ["Peso ind.", "indicatorWeight"],
    ["Operatore", "sign"],
    ["Obiettivo - codice", "objectiveCode"],
    ["Titolo dell'obiettivo", "objective"],
    ["Peso area", "areaWeight"],
    ["Peso servizio", "serviceWeight"],
    ["Peso obiettivo (%)", "objectiveWeight"],
    ["% peso obiettivo", "objectiveWeight"],
    ["Peso percentuale indicatore", "indicatorWeight"],
    ["Indicatore", "indicator"],
    ["Denominazione indicatore", "indicator"],
    ["KPI", "indicator"],
    ["Target", "target"],
    ["Valore atteso", "target"],
    ["Valore obiettivo", "target"],
    ["Risultato atteso", "target"],
    ["Consuntivo", "actual"],
    ["Risultato", "actual"],
    ["Valore conseguito", "actual"],
    ["Valore raggiunto", "actual"],
    ["Unità di misura", "unit"],
    ["U.M.", "unit"],
    ["UM", "unit"],
    ["Baseline", "baseline"],
    ["Valore di partenza", "baseline"],
    ["Service", "service"],
    ["Objective code", "objectiveCode"],
    ["Indicator weight", "indicatorWeight"],
    ["Actual", "actual"],
    ["Sotto-\nobiettivo", "objective2"],
    ["Obiettivi operativi", "objective"],
    ["Indicatore/i", "indicator"],
    ["Indicatori di risultato", "indicator"],
    ["Peso dell'indicatore (in %)", "indicatorWeight"],
    ["Peso relativo obiettivo", "objectiveWeight"],
    ["Valori attesi", "target"],
    ["Target (valore atteso)", "target"],
    ["Valore a consuntivo", "actual"],
    ["Valore consuntivato", "actual"],
    ["Risultati raggiunti", "actual"],
    ["Unità di misura indicatore", "unit"],
    ["UdM", "unit"],
  ])("%s as %s", (text, field) => {
    expect(readHeader(text)).toMatchObject({ kind: "field", field, isWeak: false, isPercent: false });
  });

  it.each<[string, TableField]>([
    ["Area strategica", "area"],
    ["Obiettivo strategico", "objective"],
    ["Servizio responsabile", "service"],
    ["Peso obiettivo strategico", "objectiveWeight"],
    ["Descrizione obiettivo", "objective"],
    ["Descrizione indicatore", "indicator"],
    ["Formula di calcolo", "description"],
  ])("%s as %s, where nothing else is", (text, field) => {
    expect(readHeader(text)).toMatchObject({ kind: "field", field, isWeak: true });
  });

  it.each<[string, TableField, number]>([
    ["Target 2021", "target", 2021],
    ["Target al 31 dicembre 2021", "target", 2021],
    ["Valore a consuntivo 2021", "actual", 2021],
    ["Target anno 2022", "target", 2022],
    ["2023 - Valore atteso", "target", 2023],
    ["Consuntivo al 31/12/2021", "actual", 2021],
    ["Baseline 2020", "baseline", 2020],
  ])("%s as %s of %i", (text, field, year) => {
    expect(readHeader(text)).toMatchObject({ kind: "field", field, year });
  });

  it.each<[string, TableField]>([
    ["Target (%)", "target"],
    ["Consuntivo %", "actual"],
    ["Target 2021 %", "target"],
  ])("%s as %s in per cent", (text, field) => {
    expect(readHeader(text)).toMatchObject({ kind: "field", field, isPercent: true });
  });

  it.each([
    ["Peso", "Weight", false],
    ["Peso %", "Weight", false],
    ["Codice", "Code", false],
    ["Denominazione", "", false],
    ["Descrizione", "", true],
  ])("%s as a part of a level beside", (text, part, isDescription) => {
    expect(readHeader(text)).toEqual({ kind: "part", part, isDescription });
  });

  it.each(["it", "en"] as const)("every header that is written, in %s", (locale) => {
    const levels = [...GROUP_LEVELS, "indicator" as const].flatMap((level) =>
      (["", "Code", "Weight", "Id"] as const).map((part) => fieldOf(level, part)),
    );
    const own: readonly TableField[] = ["body", "bodyId", "year", "strategyCode", "strategyTitle", "target", "targetText", "targetVersion"];
    const more: readonly TableField[] = ["targetYear", "targetFrom", "targetAct", "sign", "unit", "baseline", "actual", "gate", "points"];
    const fields = [...levels, ...own, ...more];
    const read = fields.map((field) => readHeader(headerOf(field, locale)));
    expect(read).toEqual(fields.map((field) => expect.objectContaining({ kind: "field", field, isWeak: false })));
  });
});

it.each([
  "",
  "Note",
  "Responsabile",
  "Grado di raggiungimento",
  "% raggiungimento",
  "Area 51",
  "Peso netto",
  "2021",
  "constructor",
  "Target 2021 2022",
])("does not know %j", (text) => {
  expect(readHeader(text)).toBeUndefined();
});
