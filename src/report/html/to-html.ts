import { shown } from "../../calendar/arguments.ts";
import { REPORT_CODES } from "../../error/codes/report.ts";
import { issue } from "../../error/plan-error.ts";
import { fail, ok, type Result, unwrap } from "../../error/result.ts";
import type { BodyScore } from "../../score/score.ts";
import { readOptions } from "../arguments.ts";
import { readTelling } from "../telling.ts";
import type { ReportOptions } from "../words.ts";
import { pageOf } from "./page.ts";
import { pageTelling } from "./telling.ts";

/** How {@link toHtml} writes. */
export interface HtmlOptions extends ReportOptions {
  /** What the page is called; the name of the body unless given. */
  readonly title?: string | undefined;
}

/**
 * A score as one page of HTML that can be published as it is (*pagina dei risultati*): accessible (WCAG 2.1 AA), light or dark as the reader's system, and on
 * paper in the layout of the annex, on A4. It holds all that it needs: no script, nothing from elsewhere; its policy forbids both.
 *
 * From the summary for citizens down to the last step of every indicator: points as published and exact, what is missing or corrected and why, the issues,
 * the rules with their sources and fingerprint, and how to verify it all. No text of a plan can be anything but text in it, and none can hide a sign.
 *
 * @param score - As given by `scorePlan` or `rescore`.
 * @param options - Language and title.
 * @returns a whole document; the same score gives the same bytes.
 * @throws {@link PlanError} with `report.score`, `report.options`, `report.option`, `report.title`.
 * @example
 * ```ts
 * const indicators = [{ code: "Tempi", name: "Tempi <medi>", target: "<= 180 gg", actual: "210 gg" }];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Servizi", indicators }] }] });
 * const page = toHtml(scorePlan(plan, ruleSets.cameraleStandard), { locale: "en" });
 * page.slice(0, 32) // => '<!DOCTYPE html>\n<html lang="en">'
 * page.includes("Tempi &lt;medi&gt;") // => true
 * ```
 */
export function toHtml(score: BodyScore, options: HtmlOptions = {}): string {
  const telling = unwrap(readTelling(score, options));
  return pageOf(pageTelling(telling), unwrap(readTitle(options)));
}

/** A title with something in it, or none. */
function readTitle(options: HtmlOptions): Result<string | undefined> {
  const read = readOptions(options, () => [options.title]);
  if (!read.success) return read;
  const [title] = read.data;
  if (title === undefined || (typeof title === "string" && title.trim() !== "")) return ok(title);
  return fail(issue(REPORT_CODES, "report.title", { path: ["options", "title"], params: { found: shown(title) } }));
}
