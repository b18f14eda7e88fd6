import fc from "fast-check";
import type { IndicatorJson, ObjectiveJson, PlanJson } from "../../src/plan/json.ts";
import { ANNEX, type AnnexStyle } from "./annex-layout.ts";

/** Words as names have them: printable, none so long that it does not fit on a line, none that could be a code before a dash. */
const word = fc
  .tuple(
    fc.constantFrom(
      "Numero",
      "giorni",
      "d'impresa",
      "dell'utenza",
      "perché",
      "qualità",
      "(formula",
      "2021)",
      "20%",
      "/",
      "l’attività",
      "“richiami”",
      "n.",
      "CO",
      "e",
    ),
    fc.constantFrom("", "", ",", "…"),
  )
  .map(([text, end]) => text + end);

const words = (maxLength: number) => fc.array(word, { minLength: 1, maxLength }).map((list) => `Testo ${list.join(" ")}`);

const target = fc.constantFrom(
  ">= 90,00 %",
  "100,00 %",
  "<= 180 gg",
  ">= 10 N.",
  "entro il 30/11/2021",
  "tra 5 e 10 N.",
  "SI",
  "= 4 N.",
  "+20,00 % sulla base",
  "N/D",
);
const actual = fc.constantFrom("N/D", "92,50 %", "43/45", "30/11/2021", "SI", "7 N.", "non valutabile");
const weight = fc.integer({ min: 0, max: 10_000 }).map((units) => `${(units / 100).toFixed(2).replace(".", ",")}%`);

/** Plans that an annex can show without doubt: every objective and indicator with a code, every weight and value in its place. */
export const annexPlan: fc.Arbitrary<PlanJson> = fc.gen().map((draw) => {
  let count = 0;
  const next = () => (count += 1);
  const many = <T>(max: number, make: () => T): T[] => Array.from({ length: draw(fc.integer, { min: 1, max }) }, make);
  const indicator = (): IndicatorJson => ({
    code: `${draw(fc.constantFrom, "Percent_Agg", "N_", "RuoloAP-", "X", "indice.")}${next()}`,
    name: draw(words, 30),
    ...(draw(fc.boolean) ? { description: draw(words, 20) } : {}),
    weight: draw(() => weight),
    target: draw(() => target),
    actual: draw(() => actual),
  });
  const objective = (): ObjectiveJson => ({
    code: `1.${next()}.${next()}`,
    title: draw(words, 30),
    weight: draw(() => weight),
    indicators: many(3, indicator),
  });
  const weighted = draw(fc.boolean);
  const areas = many(3, () => ({
    name: `Reparto ${next()} ${draw(words, 6)}`,
    ...(weighted ? { weight: draw(() => weight) } : {}),
    services: many(2, () => ({ name: `Gruppo ${next()} ${draw(words, 20)}`, weight: draw(() => weight), objectives: many(2, objective) })),
  }));
  return { body: "Ente", year: 2021, areas };
});

/** Ways to set an annex. */
export const annexStyle: fc.Arbitrary<AnnexStyle> = fc
  .record({
    pageHeight: fc.integer({ min: 420, max: 900 }),
    size: fc.constantFrom(7, 9, 11.5),
    leading: fc.constantFrom(1, 1.15, 1.3, 1.5),
    nameLetters: fc.integer({ min: 40, max: 80 }),
    titleLetters: fc.integer({ min: 60, max: 120 }),
    values: fc.constantFrom("top" as const, "middle" as const),
    headingWeights: fc.constantFrom("column" as const, "apart" as const),
    items: fc.constantFrom("line" as const, "word" as const, "letter" as const),
    columnHeadings: fc.boolean(),
    footer: fc.boolean(),
    repeatHeadings: fc.boolean(),
  })
  .map((style) => ({ ...ANNEX, ...style }));
