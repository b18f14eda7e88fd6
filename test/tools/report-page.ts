import { readFileSync } from "node:fs";
import { unwrap } from "../../src/error/result.ts";
import {
  type ActualInputs,
  type BodyScore,
  parsePlan,
  type PlanJson,
  type RuleSet,
  ruleSets,
  type ScoreOptions,
  scorePlan,
} from "../../src/index.ts";
import { type PageTelling, pageTelling } from "../../src/report/html/telling.ts";
import { type Content, markupOf } from "../../src/report/markup.ts";
import { readTelling } from "../../src/report/telling.ts";
import type { ReportLocale } from "../../src/report/words.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { ROOT } from "./files.ts";
import { type FoundElement, readMarkup } from "./markup.ts";

/** What the parts of the page are told with. */
export function tellingOf(score: BodyScore, locale: ReportLocale = "it"): PageTelling {
  return pageTelling(unwrap(readTelling(score, { locale })));
}

/** The elements of a content, which must be well-formed. */
export function elementsOf(content: Content): readonly FoundElement[] {
  return readMarkup(markupOf(content));
}

/** The texts of the elements of a name, in their order. */
export function textsOf(elements: readonly FoundElement[], name: string): readonly string[] {
  return elements.filter((element) => element.name === name).map(({ text }) => text.trim());
}

/** The text of an attribute, wherever it stands. */
export function attributesOf(elements: readonly FoundElement[], name: string): readonly string[] {
  return elements.flatMap(({ attributes }) => attributes.get(name) ?? []);
}

/** The plan of the seed with the invented results of the examples. */
export function seedScore(options: ScoreOptions = {}): BodyScore {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${ROOT}examples/${name}`, "utf8"));
  const { actuals } = read("actuals-2021.json") as { readonly actuals: ActualInputs }; // a file of the examples
  return scorePlan(parsePlan(read("massa-carrara-2021.json")), ruleSets.cameraleStandard, { actuals, ...options });
}

/** A score of a small plan of areas. */
export function scoreOf(areas: PlanJson["areas"], ruleSet: RuleSet = ruleSets.cameraleStandard, options: ScoreOptions = {}): BodyScore {
  return scorePlan(deepFreeze(parsePlan({ body: "Ente", year: 2021, areas })), ruleSet, options);
}

/** Plans at the edges of what there can be, by what they lack. */
export const EDGES: readonly (readonly [name: string, score: () => BodyScore])[] = [
  ["no areas", () => scoreOf([])],
  ["an area with nothing below", () => scoreOf([{ name: "A" }])],
  ["a service with nothing below", () => scoreOf([{ name: "A", services: [{ name: "S" }] }])],
  ["an objective with nothing below", () => scoreOf([{ name: "A", objectives: [{ title: "O" }] }])],
  ["no services, no weights", () => scoreOf([{ name: "A", objectives: [{ title: "O", indicators: [{ name: "I", target: "SI", actual: "SI" }] }] }])],
  [
    "weights of 0",
    () => scoreOf([{ name: "A", weight: "0", objectives: [{ title: "O", indicators: [{ name: "I", target: "SI", actual: "SI" }] }] }]),
  ],
  [
    "everything cancelled",
    () => scoreOf([{ name: "A", objectives: [{ title: "O", indicators: [{ name: "I", target: "SI", actual: "annullato" }] }] }]),
  ],
  ["everything blocked", () => scoreOf([{ name: "A", objectives: [{ title: "O", indicators: [{ name: "I", target: ">= 5 gg", actual: "3 %" }] }] }])],
  [
    "objectives within objectives",
    () =>
      scoreOf([
        {
          name: "A",
          objectives: [
            { title: "O", objectives: [{ title: "P", objectives: [{ title: "Q", indicators: [{ name: "I", target: "SI", actual: "NO" }] }] }] },
          ],
        },
      ]),
  ],
];
