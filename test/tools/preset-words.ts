/** What the pages of the ready rule sets say, in both languages. */
export type Locale = "en" | "it";

const EN = {
  preset: "Preset",
  presets: "Presets",
  generated: "Made from the rule set itself, by `npm run docs:pages`.",
  notOfficial: "Not official: no ready set is, and none binds anybody.",
  nameHead: ["", ""],
  importAs: "in code",
  fingerprint: "fingerprint",
  sources: "Sources",
  marks:
    "**verified**: a text or code that states the rule was read. **inferred**: deduced from figures or layout, or chosen since the source is silent.",
  sourceHead: ["what it rests on", "who, when", "mark"],
  verified: "**verified**",
  inferred: "inferred",
  why: "Which option rests on what stands under",
  options: "Options",
  optionHead: ["option", "value", "what it does"],
  rows: "Worked rows",
  rowsText: "Points at the end of the year, as shown.",
  rowHead: ["target", "actual", "points", "how"],
  row: "row",
  json: "The whole set, as it can be copied, changed and read by `parseRuleSet`.",
  comparison: "The ready rule sets compared",
  differ: "Options that differ",
  differText: "All others are the same in every set. A dash: the set has no such option.",
  option: "option",
  excluded: "left out",
  unscored: "none",
};

const IT: typeof EN = {
  preset: "Regole",
  presets: "Presets",
  generated: "Pagina prodotta dalle regole stesse, con `npm run docs:pages`.",
  notOfficial: "Non ufficiali: nessuna delle regole pronte lo è, e nessuna vincola.",
  nameHead: ["", ""],
  importAs: "nel codice",
  fingerprint: "impronta",
  sources: "Fonti",
  marks:
    "**verificato**: si è letto un testo o un codice che enuncia la regola. **dedotto**: ricavato dalle cifre o dall'impaginazione, o scelto perché la fonte tace.",
  sourceHead: ["su che cosa si fonda", "chi, quando", "grado"],
  verified: "**verificato**",
  inferred: "dedotto",
  why: "Su che cosa si fonda ogni opzione (in inglese):",
  options: "Opzioni",
  optionHead: ["opzione", "valore", "che cosa fa"],
  rows: "Esempi calcolati",
  rowsText: "Punti alla misurazione finale, come si mostrano.",
  rowHead: ["target", "consuntivo", "punti", "come"],
  row: "esempio",
  json: "L'intero insieme, da copiare, cambiare e leggere con `parseRuleSet`.",
  comparison: "Le regole pronte a confronto",
  differ: "Opzioni diverse",
  differText: "Le altre sono uguali in tutte. Un trattino: le regole non hanno questa opzione.",
  option: "opzione",
  excluded: "escluso",
  unscored: "nessuno",
};

export const WORDS = { en: EN, it: IT };

type Both = readonly [en: string, it: string];

/** What an option with a value does, by the end of its path and its value; the first that fits. */
const MEANINGS: readonly (readonly [path: RegExp, value: RegExp, meaning: Both])[] = [
  [/^plainTarget$/, /^atLeast$/, ["a bare 100,00 % is at least 100,00 %", "100,00 % senza segno vale almeno 100,00 %"]],
  [/^plainTarget$/, /^exactly$/, ["a bare 100,00 % is exactly 100,00 %", "100,00 % senza segno vale esattamente 100,00 %"]],
  [/^plainTarget$/, /^refuse$/, ["a bare 100,00 % is not scored", "100,00 % senza segno non si valuta"]],
  [/\.method$/, /^ratio$/, ["100·V/T", "100·V/T"]],
  [/\.method$/, /^reciprocal$/, ["100·T/V; V ≤ 0 gives the cap", "100·T/V; con V ≤ 0 il massimo"]],
  [/\.method$/, /^complement$/, ["100·(2T − V)/T", "100·(2T − V)/T"]],
  [/\.method$/, /^baseline$/, ["100·(V − B)/(T − B)", "100·(V − B)/(T − B)"]],
  [/\.method$/, /^distance$/, ["100·(1 − |V − T|/|T|)", "100·(1 − |V − T|/|T|)"]],
  [/\.method$/, /^nearestBound$/, ["inside 100; else the nearer end is a threshold", "dentro 100; fuori vale l'estremo più vicino"]],
  [/\.method$/, /^delay$/, ["by bands of the days of delay", "a fasce secondo i giorni di ritardo"]],
  [/^achievement\..*\.method$/, /^allOrNothing$/, ["met 100, else 0", "raggiunto 100, altrimenti 0"]],
  [/\.tolerance$/, /^0$/, ["no tolerance", "nessuna tolleranza"]],
  [/\.tolerance$/, /./, ["by so much it may miss", "scarto ammesso"]],
  [/^achievement\.zeroTarget$/, /^side$/, ["target 0: met 100, else 0", "target 0: raggiunto 100, altrimenti 0"]],
  [
    /^achievement\.negativeTarget$/,
    /^mirror$/,
    ["target below 0: both negated, the other side's method", "target sotto 0: cambiati di segno, metodo dell'altro verso"],
  ],
  [
    /^achievement\.missingBaseline$/,
    /^allOrNothing$/,
    ["no starting value: met 100, else 0", "senza valore di partenza: raggiunto 100, altrimenti 0"],
  ],
  [/^achievement\./, /^notComputable$/, ["cannot be computed, with an issue", "non calcolabile, con segnalazione"]],
  [/\.floor$/, /./, ["the least points", "punteggio minimo"]],
  [/\.cap$/, /./, ["the most points", "punteggio massimo"]],
  [/scale$/, /./, ["points by bands", "punti a fasce"]],
  [/^missing\./, /^exclude$/, ["left out: the others weigh more", "escluso: gli altri pesano di più"]],
  [/^missing\./, /^zero$/, ["0 points", "0 punti"]],
  [/^missing\./, /^zeroActual$/, ["the points of an actual of 0", "i punti di un consuntivo pari a 0"]],
  [/^missing\./, /^full$/, ["full points", "punti pieni"]],
  [/^missing\./, /^block$/, ["no score above it", "nessun punteggio ai livelli superiori"]],
  [/^missing\./, /^exclude, zero$/, ["left out during the year, 0 at its end", "escluso durante l'anno, 0 alla fine"]],
  [/^missing\./, /^exclude, block$/, ["left out during the year, no score at its end", "escluso durante l'anno, nessun punteggio alla fine"]],
  [/^weights\.total$/, /./, ["what the weights of siblings sum to", "somma dei pesi dei fratelli"]],
  [/^weights\.absent$/, /^equal$/, ["without weights, all weigh the same", "senza pesi, tutti pesano uguale"]],
  [/^weights\.absent$/, /^refuse$/, ["without weights, an issue", "senza pesi, una segnalazione"]],
  [/^aggregation\./, /^weightedMean$/, ["Σ(w·p) ÷ Σw over what counts", "Σ(p·punti) ÷ Σp su ciò che conta"]],
  [/^aggregation\./, /^weightedSum$/, ["Σ(w·p) ÷ total: what is left out is lost", "Σ(p·punti) ÷ totale: ciò che è escluso è perso"]],
  [/^aggregation\./, /^mean$/, ["plain mean of what counts", "media semplice di ciò che conta"]],
  [/^aggregation\./, /^leafMean$/, ["plain mean of the indicators below", "media semplice degli indicatori sottostanti"]],
  [/^aggregation\./, /^minimum$/, ["the worst", "il peggiore"]],
  [/^aggregation\./, /^allOrNothing$/, ["all at 100: 100, else 0", "tutti a 100: 100, altrimenti 0"]],
  [/^rounding$/, /^–$/, ["nothing is rounded on the way", "nessun arrotondamento intermedio"]],
  [/^rounding$/, /./, ["where, decimals, mode", "dove, decimali, modo"]],
  [/^display$/, /./, ["decimals and mode of what is shown", "decimali e modo di ciò che si mostra"]],
  [/^status$/, /./, ["bands of the shown or the exact score", "fasce del punteggio mostrato o esatto"]],
];

/** What an option does with its value: a formula where there is one. A value that nothing is said of is an error: the page would be silent. */
export function formulaOf(path: string, value: string, locale: Locale): string {
  const meaning = MEANINGS.find(([where, what]) => where.test(path) && what.test(value))?.[2];
  if (meaning === undefined) throw new Error(`preset-words.ts says nothing of ${path}: ${value}`);
  return meaning[locale === "en" ? 0 : 1];
}
