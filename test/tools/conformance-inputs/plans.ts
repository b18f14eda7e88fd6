/** The plans that vectors name. */
import type { AreaJson, IndicatorJson, ObjectiveJson, PlanJson } from "../../../src/plan/json.ts";
import massaCarrara from "../../../examples/massa-carrara-2021.json" with { type: "json" };

type Extra = Partial<Omit<IndicatorJson, "code" | "name" | "target">>;

const indicator = (code: string, target: IndicatorJson["target"], extra: Extra = {}): IndicatorJson => ({ code, name: code, ...extra, target });
const weighted = (code: string, weight: string, target: IndicatorJson["target"], extra: Extra = {}): IndicatorJson =>
  indicator(code, target, { weight, ...extra });

const plan = (...areas: readonly AreaJson[]): PlanJson => ({ body: "Ente", year: 2021, areas });
/** One area, one objective and these indicators: all three levels above have the same points. */
const chain = (...indicators: readonly IndicatorJson[]): PlanJson => plan({ name: "Area", objectives: [{ title: "Obiettivo", indicators }] });

/** `I1` with a quarter of the weight, beside `I2`, which has 80 points. */
const beside80 = (target: IndicatorJson["target"], extra: Extra = {}): PlanJson =>
  chain(weighted("I1", "25%", target, extra), weighted("I2", "75%", ">= 100 N.", { actual: "80 N." }));

const all100 = (code: string, weight: string): IndicatorJson => weighted(code, weight, ">= 100 %");

/** Objectives in each other, the last of them at a level of a plan; the body is level 1. */
function nested(level: number, last: number): ObjectiveJson {
  const title = `Livello ${level}`;
  return level === last - 1 ? { title, indicators: [indicator("I1", ">= 90 %")] } : { title, objectives: [nested(level + 1, last)] };
}

export const PLANS: Readonly<Record<string, PlanJson>> = {
  "massa-carrara-2021": massaCarrara,

  // sums that lie on a tie, or next to one
  "exact-a": chain(weighted("I1", "30%", ">= 30 N.", { actual: "7 N." }), weighted("I2", "70%", ">= 80 N.", { actual: "1 N." })),
  "exact-b": chain(
    weighted("I1", "33,34%", ">= 90,00 %", { actual: "39 %" }),
    weighted("I2", "33,33%", ">= 90,00 %", { actual: "16 %" }),
    weighted("I3", "33,33%", ">= 90,00 %", { actual: "37 %" }),
  ),
  "exact-b-encoded": chain(
    weighted("I1", "33.34", ">= 90,00 %", { actual: "39 %" }),
    weighted("I2", "33.33", ">= 90,00 %", { actual: "16 %" }),
    weighted("I3", "33.33", ">= 90,00 %", { actual: "37 %" }),
  ),
  "exact-c": chain(
    weighted("I1", "33,34%", ">= 12 N.", { actual: "7 N." }),
    weighted("I2", "33,33%", ">= 9 N.", { actual: "4 N." }),
    weighted("I3", "33,33%", ">= 9 N.", { actual: "4 N." }),
  ),
  "exact-d": chain(
    weighted("I1", "33,33%", ">= 70 %", { actual: "20 %" }),
    weighted("I2", "33,33%", ">= 70 %", { actual: "65 %" }),
    weighted("I3", "33,34%", ">= 70 %", { actual: "45 %" }),
  ),
  "exact-h": chain(
    weighted("I1", "50%", ">= 1.234.567,89 €", { actual: "753.546,57 €" }),
    weighted("I2", "50%", ">= 9.876.543,23 €", { actual: "6.383.479,25 €" }),
  ),

  // shapes
  empty: plan(),
  "empty-parts": plan(
    { name: "Area vuota" },
    {
      name: "Area",
      services: [{ name: "Servizio vuoto" }],
      objectives: [{ title: "Obiettivo vuoto" }, { title: "Obiettivo", indicators: [indicator("I1", ">= 90 %")] }],
    },
  ),
  one: chain(indicator("I1", ">= 90 %")),
  "two-areas": plan(
    {
      name: "Area A",
      weight: "60%",
      services: [
        {
          name: "Servizio",
          weight: "70%",
          objectives: [
            { code: "O1", title: "Uno", weight: "40%", indicators: [all100("I1", "100%")] },
            { code: "O2", title: "Due", weight: "60%", indicators: [all100("I2", "50%"), all100("I3", "50%")] },
          ],
        },
      ],
      objectives: [{ code: "O3", title: "Tre", weight: "30%", indicators: [all100("I4", "100%")] }],
    },
    {
      name: "Area B",
      weight: "40%",
      objectives: [
        {
          code: "O4",
          title: "Quattro",
          weight: "100%",
          indicators: [all100("I5", "50%")],
          objectives: [{ code: "O5", title: "Cinque", weight: "50%", indicators: [all100("I6", "100%")] }],
        },
      ],
    },
  ),
  "keys-in-another-order": plan({
    objectives: [
      {
        objectives: [{ indicators: [indicator("I3", ">= 90 %")], code: "O2", title: "Due" }],
        indicators: [indicator("I2", ">= 90 %")],
        code: "O1",
        title: "Uno",
      },
    ],
    services: [{ objectives: [{ indicators: [indicator("I1", ">= 90 %")], title: "Zero" }], name: "Servizio" }],
    name: "Area",
  }),
  ids: {
    body: "CCIAA di Qualità & Città",
    year: 2021,
    areas: [
      {
        name: "  Area «Promozione» ed Amministrazione  ",
        services: [
          {
            code: "S.1",
            name: "Servizio",
            objectives: [{ title: "L'obiettivo n. 1", indicators: [{ name: "Tempo médio (gg)", target: "<= 30 gg" }] }],
          },
        ],
      },
      {
        id: "la-mia/area",
        name: "Area",
        objectives: [
          { code: "2.1.1", title: "Altro", indicators: [indicator("Percent_Agg", ">= 90 %"), { id: "mio id", name: "Altro", target: "SI" }] },
        ],
      },
    ],
  },
  deep: plan({ name: "Livello 2", objectives: [nested(3, 32)] }),
  transversal: plan(
    {
      name: "A",
      objectives: [{ title: "O", indicators: [indicator("T", ">= 90 %", { actual: "9 %" }), indicator("U", ">= 100 %", { actual: "50 %" })] }],
    },
    { name: "B", objectives: [{ title: "O", indicators: [indicator("T", ">= 60 %")] }] },
  ),

  // weights
  "equal-thirds": chain(indicator("I1", ">= 100 %"), indicator("I2", ">= 100 %"), indicator("I3", ">= 100 %")),
  "published-thirds": chain(all100("I1", "33,33%"), all100("I2", "33,33%"), all100("I3", "33,33%")),
  "weights-of-ninety": chain(all100("I1", "60%"), all100("I2", "30%")),
  "weights-above-a-hundred": chain(all100("I1", "100%"), all100("I2", "50%")),
  "weights-of-one": chain(all100("I1", "0.25"), all100("I2", "0,75")),
  "weight-zero": chain(all100("I1", "0%"), all100("I2", "100%")),
  "weights-all-zero": chain(all100("I1", "0%"), all100("I2", "0%")),
  "weights-with-many-digits": chain(all100("I1", "33,3333333333333333333333333333333333"), all100("I2", "66,6666666666666666666666666666666667")),
  // 50,00 % of the body, 14,29 % of the area, 33,33 % of the objective
  "path-product": plan(
    {
      name: "A",
      weight: "50,00%",
      objectives: [
        { code: "O1", title: "Uno", weight: "14,26%", indicators: [all100("I1", "100%")] },
        { code: "O2", title: "Due", weight: "14,29%", indicators: [all100("I2", "33,34%"), all100("I3", "33,33%"), all100("I4", "33,33%")] },
        { code: "O3", title: "Tre", weight: "71,45%", indicators: [all100("I5", "100%")] },
      ],
    },
    { name: "B", weight: "50,00%", objectives: [{ code: "O4", title: "Quattro", weight: "100%", indicators: [all100("I6", "100%")] }] },
  ),
  means: plan(
    { name: "A", objectives: [{ title: "O", indicators: [indicator("I1", ">= 100 %")] }] },
    { name: "B", objectives: [{ title: "O", indicators: [indicator("I2", ">= 100 %"), indicator("I3", ">= 100 %"), indicator("I4", ">= 100 %")] }] },
  ),
  halves: chain(all100("I1", "50%"), all100("I2", "50%")),
  five: chain(...["I1", "I2", "I3", "I4", "I5"].map((code) => indicator(code, ">= 100 %"))),

  // prerequisites
  gate: chain(weighted("G", "20%", "SI", { gate: true }), all100("I", "80%")),
  "gate-in-per-cent": chain(weighted("G", "20%", ">= 100 %", { gate: true }), all100("I", "80%")),
  "gate-and-another": chain(weighted("G", "20%", "SI", { gate: true }), weighted("H", "20%", "SI", { gate: true }), all100("I", "60%")),
  "gate-false": chain(weighted("G", "20%", "SI", { gate: false }), all100("I", "80%")),
  "gate-leaves": plan({
    name: "Area",
    objectives: [
      { code: "O1", title: "Uno", indicators: [indicator("G", "SI", { gate: true }), indicator("I1", ">= 100 %")] },
      { code: "O2", title: "Due", indicators: [indicator("I2", ">= 100 %")] },
    ],
  }),
  "gate-above": plan({
    name: "Area",
    objectives: [
      {
        code: "O1",
        title: "Uno",
        indicators: [indicator("G", "SI", { gate: true })],
        objectives: [{ code: "O2", title: "Due", indicators: [indicator("I1", ">= 100 %")] }],
      },
    ],
  }),

  // missing data
  "beside-80": beside80(">= 90 %"),
  "beside-80-at-most": beside80("<= 180 gg"),
  "beside-80-exactly-zero": beside80("= 0 N."),
  "beside-80-between": beside80("tra 0 e 5 N."),
  "beside-80-by": beside80("entro il 30/11/2021"),
  "beside-80-yes": beside80("SI"),
  "beside-80-no": beside80("NO"),
  "beside-80-plain": beside80("90 %"),
  "beside-80-change": beside80("+20 % sulla base"),
  "beside-80-change-of-ten": beside80("+20 % sulla base", { baseline: "10 N." }),
  "beside-80-without-target": beside80("N/D", { actual: "81 %" }),
  "beside-80-in-words": beside80({ text: "Migliorare l'accoglienza" }),
  "beside-80-in-words-encoded": chain(
    weighted("I1", "25", { text: "Migliorare l'accoglienza" }),
    weighted("I2", "75", ">= 100 N.", { actual: "80 N." }),
  ),
  "beside-80-own-limits": beside80(">= 90 %", { points: { floor: "20", cap: "50" } }),
  "beside-80-gate": beside80(">= 90 %", { gate: true }),

  // time
  timeline: chain(
    indicator(
      "I1",
      [
        { target: ">= 50 N.", year: 2021 },
        { target: ">= 100 N.", from: "2021-07-01", act: "Delibera n. 30 del 25/06/2021" },
        { target: ">= 80 N.", year: 2022 },
      ],
      { actual: "40 N." },
    ),
  ),
  "timeline-out-of-order": chain(
    indicator(
      "I1",
      [
        { target: ">= 100 N.", from: "2021-09-01" },
        { target: ">= 50 N.", from: "2021-03-01" },
      ],
      { actual: "40 N." },
    ),
  ),
  "timeline-both": chain(
    indicator(
      "I1",
      [{ target: ">= 50 N." }, { target: ">= 80 N.", year: 2021, from: "2021-07-01" }, { target: ">= 100 N.", year: 2022, from: "2022-07-01" }],
      {
        actual: "40 N.",
      },
    ),
  ),
  "timeline-ends-without-target": chain(
    indicator("I1", [{ target: ">= 50 N." }, { target: "N/D", from: "2021-10-01", act: "Obiettivo sospeso" }], { actual: "40 N." }),
  ),
  "timeline-changes-kind": chain(
    indicator("I1", [{ target: "entro il 30/06" }, { target: "entro il 31/10", from: "2021-05-01" }], { actual: "15/09/2021" }),
  ),
  deadlines: chain(indicator("D1", "entro il 30/11"), indicator("D2", "entro il 29/02"), indicator("D3", "entro il 31/12/2021")),

  // one plan, as a chamber writes it and as it is encoded
  "as-written": {
    body: "CCIAA di Qualità",
    year: 2021,
    strategy: [{ code: "2", title: "Semplificare" }],
    areas: [
      {
        id: "area-a",
        name: "Area A",
        weight: "50,00 %",
        objectives: [
          {
            code: "2.1.1",
            title: "Ridurre i tempi",
            indicators: [
              { id: "area-a/2.1.1/Tempo", code: "Tempo", name: "Tempo medio", weight: "33,330%", target: "entro 30 giorni", actual: "n. 25 gg" },
              { code: "Quota", name: "Quota", weight: "66.67", target: "almeno 90%", actual: "= 81,0%", baseline: "60%", gate: false },
            ],
          },
        ],
      },
      {
        id: "altra",
        name: "Area B",
        weight: "50",
        objectives: [{ title: "Migliorare", indicators: [{ name: "Qualità", target: { text: "Migliorare l’accoglienza" } }] }],
      },
    ],
  },
  "as-encoded": {
    body: "CCIAA di Qualità",
    year: 2021,
    strategy: [{ code: "2", title: "Semplificare" }],
    areas: [
      {
        name: "Area A",
        weight: "50",
        objectives: [
          {
            code: "2.1.1",
            title: "Ridurre i tempi",
            indicators: [
              { code: "Tempo", name: "Tempo medio", weight: "33.33", target: "<= 30 gg", actual: "25 gg" },
              { code: "Quota", name: "Quota", weight: "66.67", target: ">= 90 %", actual: "81,0 %", baseline: "60 %", gate: false },
            ],
          },
        ],
      },
      {
        id: "altra",
        name: "Area B",
        weight: "50",
        objectives: [{ title: "Migliorare", indicators: [{ name: "Qualità", target: { text: "Migliorare l’accoglienza" } }] }],
      },
    ],
  },
};
