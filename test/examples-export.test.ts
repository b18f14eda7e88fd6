import { expect, it } from "vitest";
import { runExample } from "./tools/demo-run.ts";

it("examples/export-tables.ts runs, and prints what it promises", () => {
  const { status, stdout, stderr } = runExample("examples/export-tables.ts");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toEqual(
    expect.arrayContaining([
      "# Misurazione della performance 2021: Camera di Commercio di Massa-Carrara",
      // As the demonstration shows it.
      "- **Punteggio**: 94,92 (verde)",
      "| Area, servizio | Peso | Punteggio | Semaforo | Copertura |",
      "| Servizio Registro Imprese | 50,00 % | 98,53 | verde | 100,00 % |",
      expect.stringMatching(/^- \*\*N\\_ImpPesatInd - .*: escluso \(annullato\)$/),
      expect.stringMatching(/^- \*\*Indice\\_ProgPMIMerc - .*: vale 0,00 \(non disponibile\)$/),
      "\uFEFFCodice;Consuntivo;Punteggio;Punti esatti;Contributo all'ente\r",
      // 25 % · 50 % · 14,29 % · 50 %, of 600/7 points
      "Statistiche_Sito;210 gg;85,71;600/7;4287/5600\r",
      // 25 % · 33,34 % · 80 %
      "Nquest_customer;64 N.;80,00;80;6,668\r",
    ]),
  );
});
