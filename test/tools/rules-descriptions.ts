import * as z from "zod";
import { LIMITS } from "../../src/error/limits.ts";

/** What the JSON Schema says of a property beyond what zod's does: a description, and what our own checks refuse and JSON Schema can refuse too. */
export interface Addition {
  readonly description: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly not?: object;
}

/** No more digits than are read. Linear, like all patterns here: each character is looked at a fixed number of times. */
const DIGITS = `(?!(?:[^0-9]*[0-9]){${LIMITS.digits + 1}})`;
const PLAIN = "(?:0|[1-9][0-9]*)(?:\\.[0-9]*[1-9])?$";
const number = (description: string) => ({
  description: `${description} A decimal number as text, in shortest form.`,
  pattern: `^${DIGITS}(?!-0$)-?${PLAIN}`,
});
const amount = (description: string) => ({ description: `${description} A decimal number as text, 0 or more.`, pattern: `^${DIGITS}${PLAIN}` });
const text = (description: string) => ({ description, pattern: "\\S", maxLength: LIMITS.text });
const name = (description: string) => ({ description, pattern: "\\S" });
const code = (description: string) => ({ description, pattern: "^\\s*[^\\s/][^/]*$" });
const day = (description: string) => ({ description, pattern: String(z.toJSONSchema(z.iso.date()).pattern) });
const weight = (description: string) => ({ description, pattern: `^\\s*${DIGITS}[0-9]+(?:[.,][0-9]+)?(?:\\s*%)?\\s*$`, maxLength: LIMITS.text });
const expression = (description: string) => ({ description, maxLength: LIMITS.text });
const told = (description: string) => ({ description });

type Additions = Readonly<Record<string, Addition>>;

/** Scales, floors and caps, which rule sets and plans share; by the end of the path of a property, see `withAdditions`. */
const SHARED: Additions = {
  scale: told("Points by bands (scala a fasce), applied before floor and cap."),
  "scale.bands": told("The bands (fasce) in rising order: each has one upper end, the last none."),
  "bands.below": number("Upper end of the band, excluded."),
  "bands.upTo": number("Upper end of the band, included."),
  "bands.points": number('Points (punti) of the band: a number, "same" for the input itself, or linear between its two ends.'),
  "points.from": number("Points at the lower end of the band."),
  "points.to": number("Points at the upper end of the band."),
  floor: number("The least points (minimo)."),
  cap: number("The most points (massimale)."),
};

/** Of rule sets. */
export const RULE_SET_ADDITIONS: Additions = {
  ...SHARED,
  format: told("The language of the rule set."),
  id: text("Name of the rule set (identificativo)."),
  version: told("Version of the rule set, three numbers."),
  title: told("What people call the rule set (titolo)."),
  it: text("Italian (italiano)."),
  en: text("English (inglese)."),
  sources: told("What the rule set rests on (fonti)."),
  "sources.title": text("The document, and which options it speaks of (documento)."),
  "sources.body": text("Who published it (ente)."),
  "sources.year": told("When (anno)."),
  "sources.url": text("Where it can be read."),
  confidence: told("verified where the text states the rule, inferred where it was deduced."),
  validity: told("The days that the rule set holds for (validità), ends included."),
  "validity.from": told("First day, ISO."),
  "validity.to": told("Last day, ISO."),
  extends: told("The rule set that this one extends (regole di base)."),
  "extends.id": text("Its id."),
  "extends.version": told("Its version."),
  fingerprint: told("Where given, the fingerprint (impronta) that it must have."),
  plainTarget: told("What a target without sign means, such as 100,00 %."),
  achievement: told("From target and actual to an achievement in % (grado di raggiungimento)."),
  atLeast: told("Targets with >= or > (almeno)."),
  atMost: told("Targets with <= or < (al massimo)."),
  exactly: {
    description: "Targets with = (pari a).",
    not: { required: ["method", "tolerance"], properties: { method: { const: "distance" } } },
  },
  between: told("Ranges (tra … e …)."),
  by: told("Deadlines (entro il)."),
  yesNo: told("SI or NO."),
  "achievement.atLeast.method": told(
    "ratio (rapporto): 100·V/T. baseline (valore di partenza): 100·(V − B)/(T − B). allOrNothing (tutto o niente): 100 or 0.",
  ),
  "achievement.atMost.method": told(
    "reciprocal (inverso): 100·T/V. complement (specchio): 100·(2T − V)/T. baseline: 100·(V − B)/(T − B). allOrNothing: 100 or 0.",
  ),
  "achievement.exactly.method": told("distance (distanza): 100·(1 − |V − T|/|T|). allOrNothing: 100 or 0."),
  "achievement.exactly.tolerance": amount("How far from the target still gives 100 (tolleranza), in its unit; under allOrNothing only."),
  "achievement.between.method": told("nearestBound (estremo più vicino): outside, the nearer end is a threshold. allOrNothing: 100 or 0."),
  "achievement.by.method": told("delay (ritardo): the scale over the calendar days of delay. allOrNothing: 100 or 0."),
  "achievement.by.scale": told("Achievement by days of delay (giorni di ritardo), negative where early."),
  "achievement.yesNo.method": told("allOrNothing: 100 or 0."),
  zeroTarget: told("A target of 0 (target zero): side gives 100 where it is met, else 0."),
  negativeTarget: told("A target below 0 (target negativo): mirror negates target and actual and takes the other side's method."),
  missingBaseline: told("The method baseline without a starting value (valore di partenza mancante)."),
  points: told("From achievement to points (punti): scale, then floor, then cap."),
  missing: told("What counts where points are missing (dati mancanti), by reason and phase."),
  notMeasured: told("Nothing reported yet (non ancora misurato)."),
  notAvailable: told("Reported as not available (N/D)."),
  notAssessable: told("Not assessable (non valutabile)."),
  cancelled: told("Cancelled during the year (annullato, stralciato)."),
  noTarget: told("No target holds (senza target)."),
  notComputable: told("Target and actual cannot be compared (non calcolabile)."),
  interim: told("During the year (monitoraggio intermedio)."),
  final: told("At its end (misurazione finale)."),
  weights: told("What the weights of siblings (pesi) must be."),
  total: { ...amount("What they sum to (totale); above 0."), not: { const: "0" } },
  "weights.tolerance": amount("By how much the sum may differ (tolleranza)."),
  absent: told("Siblings without weights (pesi assenti): they weigh the same, or are an issue."),
  aggregation: told("From parts to their parent (aggregazione), by level; each result goes through scale, floor and cap."),
  "aggregation.objective": told("Objectives (obiettivi)."),
  "aggregation.service": told("Services (servizi)."),
  "aggregation.area": told("Areas (aree)."),
  "aggregation.body": told("The body (ente)."),
  method: told(
    "weightedMean (media pesata), weightedSum (somma pesata: what does not count is lost), mean (media), minimum (minimo), allOrNothing (tutto o niente), leafMean (media degli indicatori).",
  ),
  rounding: told("Where values are rounded (arrotondamento); nowhere else."),
  at: told("After which step; each at most once."),
  decimals: told("Digits behind the decimal point (decimali)."),
  mode: told("How ties and rests are rounded; halfUp goes away from zero on a tie."),
  display: told("How a score is shown (visualizzazione); it changes no other value."),
  status: told("The bands of a score (semaforo)."),
  on: told("Whether bands look at the displayed score or at the exact one."),
  "status.bands": told("The bands (fasce) in rising order: each has one upper end, the last none."),
  "bands.id": text("Name of the band, unique; what programs read."),
  label: told("What people read (etichetta)."),
};

/** Of plans. */
export const PLAN_ADDITIONS: Additions = {
  ...SHARED,
  id: name("Identifier, unique in the plan (identificativo); made from parents and code or name where it is left out."),
  body: name("The public body (ente)."),
  year: told("The year (anno); of the plan, the one that is scored."),
  strategy: told("Titles of the strategic map (albero della performance)."),
  "strategy.title": name("What people call it (titolo)."),
  code: code("Code (codice), without slash; of an objective, its place on the strategic map, such as 2.1.1."),
  areas: told("The areas (aree) of the body."),
  services: told("The services (servizi) of the area."),
  objectives: told("The objectives (obiettivi) of the node."),
  indicators: told("The indicators (indicatori) of the objective."),
  name: name("Its name (denominazione)."),
  title: name("What the objective promises (titolo)."),
  description: told("More about the indicator (descrizione)."),
  weight: weight("Share of its parent (peso), such as 14,29% or 14.29; all siblings have one, or none has."),
  target: { ...expression('The promised value (target), such as ">= 90,00 %"; a promise in words; or its versions.'), minItems: 1 },
  text: name("A promise in words, which only a person can judge."),
  "target.target": expression('The promised value of this version (target), such as ">= 90,00 %", or a promise in words.'),
  from: day("First day on which this version holds, ISO (decorrenza)."),
  act: told("The act that set this version (atto, delibera)."),
  actual: expression("The reached value (consuntivo), such as 92,5 %, 43/45, 30/11/2021, SI or N/D."),
  baseline: expression("The starting value (valore di partenza): a quantity such as 240 gg."),
  gate: told("A prerequisite (pre-requisito): with less than 100 points its parent gets 0."),
  points: told("Own scale, floor and cap of the indicator (punti), instead of the rule set's."),
  "scale.on": told("Whether the scale looks up the achievement in %, or the actual in the target's unit."),
};

/** Of seals. */
export const SEAL_ADDITIONS: Additions = {
  format: told("The language of the seal."),
  library: told("What computed the figures."),
  "library.name": told("Its name."),
  version: told("A version, three numbers."),
  plan: told("The plan (piano) that was scored."),
  id: told("Identifier (identificativo)."),
  body: told("The public body (ente)."),
  year: told("The year (anno); of the options, the scored one."),
  fingerprint: told("The fingerprint (impronta): SHA-256 of the canonical JSON (RFC 8785)."),
  ruleSet: told("The rule set (regole di calcolo) that was applied."),
  options: told("How the plan was scored."),
  phase: told("During the year (monitoraggio intermedio) or at its end (misurazione finale)."),
  asOf: told("The day on which timelines were read, ISO; left out where none was named."),
  actuals: told("What was used of every indicator (consuntivi), in document order."),
  actual: told("In canonical form, empty where nothing was measured; null where what was given could not be read."),
  correction: told("The correction (correttivo) that was used."),
  kind: told("The kind of correction."),
  "correction.points": told("The forced points (forzatura), a decimal number as text."),
  share: told("Share of what was lost that is given back (causa esogena), in %, a decimal number as text."),
  note: told("Who decided it, and why (motivazione)."),
  nodes: told("Every node with its figures, in document order: the body first."),
  "nodes.kind": told("The level of the node."),
  state: told("Whether the node has points, has none, or is left out of its parent."),
  points: told("The exact points (punti), a fraction as text."),
  value: told("The points as shown, with all their decimals."),
  status: told("The id of the status band (semaforo)."),
  hash: told("SHA-256 of the canonical JSON (RFC 8785) of all other fields."),
};
