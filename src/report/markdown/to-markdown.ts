import { fractionText } from "../../decimal/fraction.ts";
import { unwrap } from "../../error/result.ts";
import type { BodyScore } from "../../score/score.ts";
import { settingsOf } from "../../score/settings.ts";
import { dayText, statusWord, told } from "../figures.ts";
import { outlookText, readTelling, reasonText, type Telling } from "../telling.ts";
import { type ReportOptions, reportWord } from "../words.ts";
import { heading, item, pageOf, quoted } from "./blocks.ts";
import { correctionBlocks, issueBlocks, missingBlocks, ruleBlocks } from "./notes.ts";
import { overviewBlocks, partBlocks } from "./tables.ts";
import { MARKDOWN_WORDS } from "./words.ts";

/**
 * A score as a report in Markdown (*relazione in Markdown*): the total, a table of areas and services, a table of objectives and indicators for each, laid out
 * as the annex of a plan; then what is missing or left out and why, the corrections with their notes, the issues, and the rules with what they rest on.
 *
 * Written for GitHub's dialect, in which it is a table where CommonMark has none. No name, note or label of a plan or a rule set can be read as a mark, a link
 * or HTML. Source: docs/report.md § Markdown.
 *
 * @param score - As given by `scorePlan`.
 * @param options - The language: Italian unless given.
 * @returns the page, its numbers rounded as the rule set shows them, with a line break at the end.
 * @throws {@link PlanError} with `report.score`, `report.options` or `report.option`.
 * @example
 * ```ts
 * const indicators = [{ code: "Rete", name: "Pratiche in rete", weight: "100%", target: ">= 90,00 %", actual: "81,00 %" }];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Servizi", indicators }] }] });
 * const lines = toMarkdown(scorePlan(plan, ruleSets.cameraleStandard)).split("\n");
 * lines[0] // => "# Misurazione della performance 2021: CCIAA"
 * lines.find((line) => line.includes("Pratiche in rete")) // => "| Rete - Pratiche in rete | 100,00 % | >= 90,00 % | 81,00 % | 90,00 | verde |"
 * ```
 */
export function toMarkdown(score: BodyScore, options: ReportOptions = {}): string {
  const telling = unwrap(readTelling(score, options));
  return pageOf([
    ...headBlocks(telling),
    ...overviewBlocks(telling),
    ...telling.score.children.flatMap((area) => partBlocks(area, telling)),
    ...missingBlocks(telling),
    ...correctionBlocks(telling),
    ...issueBlocks(telling),
    ...ruleBlocks(telling),
  ]);
}

/** What the report is of, and the total. */
function headBlocks({ score, locale, figures }: Telling): readonly string[] {
  const { year, phase, asOf } = settingsOf({ ...score.options, actuals: undefined }, score.plan.year);
  const { points, coverage, outlook } = score;
  const say = (key: keyof typeof MARKDOWN_WORDS): string => MARKDOWN_WORDS[key][locale];
  const value = figures.value(score);
  const total =
    value === undefined ? `${statusWord(score, locale)}: ${quoted(reasonText(score, locale))}` : `${value} (${quoted(statusWord(score, locale))})`;
  const lines = [
    item(say("body"), quoted(score.plan.body)),
    item(say("year"), String(year)),
    item(say("phase"), reportWord(`phase.${phase}`, locale)),
    ...(asOf === undefined ? [] : [item(say("asOf"), dayText(asOf, locale))]),
    item(reportWord("value", locale), total),
    ...(points === undefined ? [] : [item(reportWord("points", locale), fractionText(points))]),
    ...(coverage === undefined ? [] : [item(reportWord("coverage", locale), figures.percent(coverage))]),
    ...(outlook === undefined ? [] : [item(reportWord("outlook", locale), outlookText(outlook, { figures, locale }))]),
  ];
  return [heading(1, told(MARKDOWN_WORDS.title, locale, { year: String(year), body: quoted(score.plan.body) })), lines.join("\n")];
}
