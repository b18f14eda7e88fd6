/** The public names of `traguardo/report`: scores made readable. */
export { type Issue, type IssueParams, type IssuePath, PlanError } from "../error/plan-error.ts";
export { type CsvOptions, toCsv } from "./csv.ts";
export { toMarkdown } from "./markdown/to-markdown.ts";
export { planToRows } from "./plan-to-rows.ts";
export { scoreToRows } from "./score-to-rows.ts";
export type { ReportLocale, ReportOptions } from "./words.ts";
export { type HtmlOptions, toHtml } from "./html/to-html.ts";
export { type ChartName, type SvgOptions, toSvg } from "./svg/to-svg.ts";
