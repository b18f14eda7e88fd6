import type { LocalText } from "../../rules/rule-set.ts";

/** The words of the charts, in both languages. */
export const CHART_WORDS = {
  icicle: { it: "Pesi e stato: {body}, {year}", en: "Weights and status: {body}, {year}" },
  icicleText: {
    it: "Ogni riquadro è una parte del piano, alto quanto pesa nell'ente, da sinistra (l'ente) a destra (gli indicatori). Colore, disegno e simbolo dicono lo stato; tratteggiato è ciò che non ha punteggio.",
    en: "Each box is a part of the plan, as tall as it weighs in the body, from the left (the body) to the right (the indicators). Colour, pattern and symbol tell the status; what has no score is hatched.",
  },
  bars: { it: "Punti degli indicatori: {body}, {year}", en: "Points of the indicators: {body}, {year}" },
  barsText: {
    it: "Una barra per indicatore, lunga quanto i suoi punti. La linea tratteggiata sta a 100 punti.",
    en: "A bar for each indicator, as long as its points. The dashed line stands at 100 points.",
  },
  strategicMap: { it: "Mappa strategica: {body}, {year}", en: "Strategic map: {body}, {year}" },
  strategicMapText: {
    it: "Per ogni ambito e obiettivo strategico, il peso nell'ente e i punti. La linea tratteggiata sta a 100 punti.",
    en: "For each ambito and strategic objective, its share of the body and its points. The dashed line stands at 100 points.",
  },
  weight: { it: "Peso nell'ente", en: "Share of the body" },
  points: { it: "Punti", en: "Points" },
  shareOf: { it: "{share} dell'ente", en: "{share} of the body" },
  pointsOf: { it: "{points} punti", en: "{points} points" },
  unplaced: { it: "Senza posto nella mappa", en: "Without a place on the map" },
  nothing: { it: "Nel piano non c'è nulla da disegnare", en: "The plan has nothing to draw" },
  noWeight: { it: "Nessuna parte del piano ha un peso", en: "No part of the plan has a weight" },
} as const satisfies Readonly<Record<string, LocalText>>;
