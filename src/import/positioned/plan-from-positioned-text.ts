import * as z from "zod";
import { IMPORT_POSITIONS_CODES } from "../../error/codes/import-positions.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import { readWith } from "../../error/read-with.ts";
import { limited } from "../../error/result.ts";
import { nameField, yearField } from "../../plan/fields.ts";
import { safeParsePlan } from "../../plan/parse.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Actual } from "../../target/actual.ts";
import { actualsOf } from "../finish-plan.ts";
import type { ColumnHeadings } from "./columns.ts";
import type { Descriptions } from "./facts.ts";
import { type PositionedPages, placeParams } from "./item.ts";
import type { PaperNode } from "./nodes.ts";
import { type Paper, readPaper } from "./paper.ts";
import type { PageOrigin } from "./read-items.ts";
import { countsOf, type PositionReport, sumsOf } from "./report.ts";
import { areaJson } from "./tree.ts";
import { isTruncated } from "./truncated.ts";

/** What an annex does not say itself, and how it is to be read. */
export interface PositionOptions {
  /** The public body (*ente*). */
  readonly body: string;
  /** The year of the plan (*anno*), 1900–2100. */
  readonly year: number;
  /** Where `y` starts: at the `"bottom"` of the page, as in PDFs and by default, or at the `"top"`, where it is the top edge of a text. */
  readonly origin?: PageOrigin;
  /**
   * How descriptions are told from the names above them. `"apart"`, as by default: they are smaller, set in, or at a distance; a line that ends early
   * without any of these is an issue. `"afterBreak"`: such a line ends the name. `"none"`: there are no descriptions.
   */
  readonly descriptions?: Descriptions;
  /** The names of the areas, where their place, size and weights do not tell them from services. */
  readonly areas?: readonly string[];
  /** What stands above the columns, where it is none of the usual words: `{ result: "Esito finale" }`. */
  readonly columns?: ColumnHeadings;
  /** Texts to be left out, each a line or a text that stands apart on a line. */
  readonly leaveOut?: readonly string[];
  /** That there is no column of results; without it, a missing one is an issue. */
  readonly withoutResults?: boolean;
}

/** What {@link planFromPositionedText} answers: a plan, or everything that is wrong; what was found on the pages in either case. */
export type PositionedPlan =
  | { readonly success: true; readonly data: PositionedData }
  | { readonly success: false; readonly issues: readonly Issue[]; readonly report: PositionReport };

/** A plan that was read from an annex. */
export interface PositionedData {
  /** The plan, with the results that the annex gives as its actuals. */
  readonly plan: Plan;
  /** The results by the ids of their indicators, as `scorePlan` takes them. */
  readonly actuals: Readonly<Record<string, Actual>>;
  readonly report: PositionReport;
}

/**
 * Makes a plan of an annex (*allegato al Piano della performance*) by where its texts stand: what a reader of PDFs gives, word by word or letter by
 * letter, in any order.
 *
 * An annex has headings for areas and services, objectives `2.1.1 - Title` and, below each, indicators `Code - Name` beside columns of weights,
 * targets and results. Names are joined over lines and pages; page headers, footers and column headings are left out. A value belongs to the row that
 * it stands beside, and nothing is paired by guess: what places cannot settle is an issue with its page and place, and there is no plan then. The
 * report tells what was found, to be reconciled with the paper: counts, sums of weights, names that are cut off, what was left over.
 *
 * @param pages - A list of items for each page, or one list of items with their `page`; at most `LIMITS.nodes` items.
 * @param options - Body and year, which nothing is guessed from; and how to read what is not clear.
 * @returns the plan, its actuals and the report; or the issues and the report. It never throws.
 * @example
 * ```ts
 * const at = (x: number, y: number, text: string) => ({ text, x, y, width: 5 * text.length, height: 10 });
 * const row = (y: number, name: string, ...cells: string[]) => [at(50, y, name), ...cells.map((cell, column) => at(300 + 90 * column, y, cell))];
 * const page = [
 *   at(40, 700, "Area Promozione"), ...row(680, "Servizio Promozione", "100,00%"), ...row(660, "3.1.1 - Formazione", "100,00%"),
 *   ...row(640, "Corsi_Svolti - Corsi", "100,00%", ">= 10 N.", "12 N."), at(50, 628, "svolti"),
 * ];
 * const read = planFromPositionedText([page], { body: "CCIAA", year: 2021 });
 * read.success && read.data.plan.areas[0]?.services?.[0]?.objectives?.[0]?.indicators?.[0]?.name // => "Corsi svolti"
 * ```
 */
export function planFromPositionedText(pages: PositionedPages, options: PositionOptions): PositionedPlan {
  const told = readWith(optionsSchema, options);
  const { body, year, ...how } = told.success ? told.data : { body: "", year: 0, ...UNTOLD };
  const paper = readPaper(pages, how);
  const issues = [...(told.success ? [] : told.issues), ...paper.issues, ...emptyIssues(paper)];
  if (issues.some(({ severity }) => severity === "error")) return failure(body, paper, issues);
  const plan = safeParsePlan({ body, year, areas: paper.areas.map(areaJson) });
  if (!plan.success) return failure(body, paper, [...issues, ...plan.issues]);
  return { success: true, data: { plan: plan.data, actuals: actualsOf(plan.data), report: reportOf(body, paper, issues) } };
}

const UNTOLD = { origin: "bottom", descriptions: "apart", areas: [], columns: {}, leaveOut: [], withoutResults: false } as const;

const optionsSchema = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    body: nameField,
    year: yearField,
    origin: z.enum(["bottom", "top"]).default("bottom"),
    descriptions: z.enum(["apart", "afterBreak", "none"]).default("apart"),
    areas: z.array(nameField).default([]),
    columns: z.strictObject({ weight: nameField.exactOptional(), target: nameField.exactOptional(), result: nameField.exactOptional() }).default({}),
    leaveOut: z.array(nameField).default([]),
    withoutResults: z.boolean().default(false),
  }),
);

function emptyIssues({ nodes, issues }: Paper): readonly Issue[] {
  const isEmpty = !nodes.some(({ level }) => level === "indicator") && !issues.some(({ severity }) => severity === "error");
  return isEmpty ? [issue(IMPORT_POSITIONS_CODES, "import.noRows")] : [];
}

function failure(body: string, paper: Paper, issues: readonly Issue[]): PositionedPlan {
  return { success: false, issues: limited(issues), report: reportOf(body, paper, issues) };
}

function reportOf(body: string, paper: Paper, issues: readonly Issue[]): PositionReport {
  const truncated = paper.nodes.filter(({ name }) => isTruncated(name));
  const warnings = issues.filter(({ severity }) => severity === "warning");
  return {
    counts: countsOf(paper.pages, paper.nodes),
    sums: sumsOf(body, paper.areas),
    truncated: truncated.map(({ place }) => place),
    unmatched: paper.unmatched,
    leftOut: paper.leftOut,
    warnings: limited([...warnings, ...truncated.map(truncatedIssue)]),
  };
}

function truncatedIssue({ name, place }: PaperNode): Issue {
  return issue(IMPORT_POSITIONS_CODES, "import.nameEnd", { params: { ...placeParams(place), end: `…${Array.from(name).slice(-20).join("")}` } });
}
