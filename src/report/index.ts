/**
 * Makes a score readable: a page by {@link toHtml}, a chart by {@link toSvg}, Markdown by {@link toMarkdown}, a table by {@link scoreToRows} and
 * {@link toCsv}; and a plan a table again, by {@link planToRows}. Everything is text or cells: no files are written here.
 *
 * @example
 * ```ts
 * import { parsePlan, ruleSets, scorePlan } from "traguardo";
 * import { toHtml, toMarkdown } from "traguardo/report";
 *
 * const indicators = [{ code: "Pratiche", name: "Pratiche nei termini", target: ">= 90 %", actual: "81 %" }];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Tempi", indicators }] }] });
 * const score = scorePlan(plan, ruleSets.cameraleStandard);
 * toMarkdown(score, { locale: "en" }).split("\n").find((line) => line.includes("Score")) // => "- **Score**: 90.00 (green)"
 * toHtml(score, { title: "Risultati 2021" }).includes("<h1>Risultati 2021</h1>") // => true
 * ```
 * @packageDocumentation
 */
export { type Issue, type IssueParams, type IssuePath, PlanError } from "../error/plan-error.ts";
export { type CsvOptions, toCsv } from "./csv.ts";
export { toMarkdown } from "./markdown/to-markdown.ts";
export { planToRows } from "./plan-to-rows.ts";
export { scoreToRows } from "./score-to-rows.ts";
export type { ReportLocale, ReportOptions } from "./words.ts";
export { type HtmlOptions, toHtml } from "./html/to-html.ts";
export { type ChartName, type SvgOptions, toSvg } from "./svg/to-svg.ts";
