import { type BodyScore, sealScore } from "traguardo";
import type { Locale } from "../words/words.ts";

/** What can be taken away as a file. */
export type ExportName = "htmlReport" | "seal" | "csv";

/** A file to be saved. */
export interface Exported {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Writes a score as a file. The writers of reports come only with the first report. */
export async function exportOf(what: ExportName, score: BodyScore, locale: Locale): Promise<Exported> {
  const base = `${score.id.slice(0, 80).replaceAll(/[^\w-]+/g, "-")}-${score.plan.year}`;
  if (what === "seal") {
    return { name: `${base}-seal.json`, type: "application/json", text: `${JSON.stringify(sealScore(score), null, 2)}\n` };
  }
  const { scoreToRows, toCsv, toHtml } = await import("traguardo/report");
  return what === "csv"
    ? { name: `${base}-scores.csv`, type: "text/csv", text: toCsv(scoreToRows(score, { locale }), { locale }) }
    : { name: `${base}.html`, type: "text/html", text: toHtml(score, { locale }) };
}

/** The plan itself as a CSV that this page reads again. */
export async function planCsv(score: BodyScore, locale: Locale): Promise<Exported> {
  const { planToRows, toCsv } = await import("traguardo/report");
  const text = toCsv(planToRows(score.plan, { locale }), { locale });
  return { name: `plan-${score.plan.year}.csv`, type: "text/csv", text };
}
