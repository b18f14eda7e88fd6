import { describe, expect, it } from "vitest";
import { publishedLines } from "../../src/import/published-blocks-lines.ts";
import { publishedNames } from "../../src/import/published-blocks-names.ts";

const read = (text: string) => publishedNames(publishedLines(text));

describe("names", () => {
  it.each([
    ["C_1 - Nome \n\nche continua", { code: "C_1", name: "Nome che continua", line: 1 }],
    ["C_1 - Nome\nDescrizione", { code: "C_1", name: "Nome", description: "Descrizione", line: 1 }],
    ["C_1 - Nome\nDescrizione \nlunga\naltro", { code: "C_1", name: "Nome", description: "Descrizione lunga", line: 1 }],
    [
      "C_1 - Tre parole uguali \nTre parole uguali e altro",
      { code: "C_1", name: "Tre parole uguali", description: "Tre parole uguali e altro", line: 1 },
    ],
    ["C_1 - Sottoposti a \nverifica - (nuovo)", { code: "C_1", name: "Sottoposti a verifica - (nuovo)", line: 1 }],
    ["C_1 - Nome (\n\n50,00%\n\nTesto", { code: "C_1", name: "Nome (", line: 1 }],
    ["\n\nAP-2 - Ruolo", { code: "AP-2", name: "Ruolo", line: 3 }],
  ])("of an indicator: %j", (text, expected) => {
    expect(read(text).indicators).toEqual([expected]);
  });

  it("of objectives", () => {
    expect(read("2.1.1 - Titolo \nlungo\n2.1.2 - Altro")).toMatchObject({
      objectives: [
        { code: "2.1.1", name: "Titolo lungo", line: 1 },
        { code: "2.1.2", name: "Altro", line: 3 },
      ],
      indicators: [],
    });
  });

  it("of areas and services, by their words and by what they follow", () => {
    expect(read("Area Promozione\nServizio Uno\n2.1.1 - T\nAzienda Speciale\nISR\nC_1 - Nome cut \nServizio Due\nStaff")).toMatchObject({
      areas: [
        { text: "Area Promozione", line: 1 },
        { text: "Azienda Speciale", line: 4 },
        { text: "Staff", line: 8 },
      ],
      services: [
        { text: "Servizio Uno", line: 2 },
        { text: "ISR", line: 5 },
        { text: "Servizio Due", line: 7 },
      ],
      indicators: [{ name: "Nome cut" }],
    });
  });

  it("of unknown kind are listed apart", () => {
    expect(read("IL SEGRETARIO\n50,00%\nFirmato").others).toEqual([
      { text: "IL SEGRETARIO", line: 1 },
      { text: "Firmato", line: 3 },
    ]);
  });
});
