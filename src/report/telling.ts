import { actualText } from "../answers/explain/values.ts";
import { contributions } from "../answers/contributions.ts";
import { lineagesOf } from "../answers/lineage.ts";
import { reportsOf } from "../answers/reports.ts";
import { compare, type Fraction, sumOf, ZERO } from "../decimal/fraction.ts";
import { fillIn } from "../error/plan-error.ts";
import { fail, ok, type Result } from "../error/result.ts";
import type { NodeId } from "../plan/plan.ts";
import type { ReadCorrection } from "../score/correction.ts";
import type { BodyScore, IndicatorScore, Outlook, Score } from "../score/score.ts";
import { LOCALES, nameIssues, readOptions, readScore } from "./arguments.ts";
import { type Figures, figuresOf, labelOf } from "./figures.ts";
import { shownText } from "../error/shown-text.ts";
import { type ReportLocale, type ReportOptions, reportWord } from "./words.ts";

/** What a report of a whole score is told with. */
export interface Telling {
  readonly score: BodyScore;
  readonly locale: ReportLocale;
  readonly figures: Figures;
  /** The corrections that were used, by indicator. */
  readonly corrections: ReadonlyMap<NodeId, ReadCorrection>;
}

/** Reads the arguments of a report, whatever they are. */
export function readTelling(score: unknown, options: unknown): Result<Telling> {
  const [body, read] = [readScore(score), readOptions(options, () => localeOf(options as ReportOptions))]; // read within, where it may throw
  const issues = [...(body.success ? [] : body.issues), ...(read.success ? nameIssues("locale", read.data, LOCALES) : read.issues)];
  if (!body.success || !read.success || issues.length > 0) return fail(...issues);
  return ok({ score: body.data, locale: read.data, figures: figuresOf(body.data.ruleSet, read.data), corrections: correctionsOf(body.data) });
}

function localeOf({ locale = "it" }: ReportOptions): ReportLocale {
  return locale;
}

/** An exogenous correction changes nothing where something is missing: the score then has an issue. */
function correctionsOf(score: BodyScore): ReadonlyMap<NodeId, ReadCorrection> {
  const reportOf = reportsOf(score);
  return new Map(
    [...lineagesOf(score)].flatMap(({ indicator, score: { id, reason } }) => {
      const { correction } = reportOf(indicator);
      return correction === undefined || reason !== undefined ? [] : [[id, correction] as const];
    }),
  );
}

/** What was reached, as plans write it; empty where nothing was measured, or could be read. */
export function resultText({ actual }: IndicatorScore, locale: ReportLocale): string {
  const isOpen = actual === undefined || (actual.kind === "missing" && actual.reason === "notMeasured");
  return isOpen ? "" : shownText(actualText(actual, locale));
}

/** Why a node has no points, or an indicator none of its own; empty for all others. */
export function reasonText(node: Score, locale: ReportLocale): string {
  if (node.kind === "indicator") return node.reason === undefined ? "" : reportWord(`reason.${node.reason}`, locale);
  if (node.state === "scored") return "";
  const [step] = node.steps;
  const child = (node.children as readonly Score[]).find(({ id }) => id === step?.inputs["child"]); // each level has a list type of its own
  if (step?.rule !== "missing.block" || child === undefined) return reportWord("reason.nothing", locale);
  return fillIn(reportWord("reason.blocked", locale), { child: shownText(labelOf(child)) });
}

/** What the points can still become: `da 85,00 a 92,50 punti`, or that nothing changes them any more. */
export function outlookText({ low, high }: Outlook, { figures, locale }: Pick<Telling, "figures" | "locale">): string {
  if (compare(low, high) === 0) return reportWord("settled", locale);
  return fillIn(reportWord("range", locale), { low: figures.shown(low), high: figures.shown(high) });
}

/** What a correction does: `punti forzati: 85,5`. */
export function correctionText(correction: ReadCorrection, { figures, locale }: Telling): string {
  const number = figures.exact(correction.kind === "forced" ? correction.points : correction.share);
  return fillIn(reportWord(`correction.${correction.kind}`, locale), { number });
}

/** What a node is for the body: its share in %, and the points of the body that come from it. */
export interface PartOfBody {
  readonly share: Fraction;
  readonly brought: Fraction;
}

/** Of every node: that of the indicators below it, as `contributions` gives it. */
export function partsOfBody(score: BodyScore): ReadonlyMap<NodeId, PartOfBody> {
  const found = new Map(contributions(score).indicators.map((one) => [one.id, one]));
  const parts = new Map<NodeId, PartOfBody>();
  const visit = (node: Score): PartOfBody => {
    const below = node.kind === "indicator" ? [found.get(node.id) ?? NOTHING] : (node.children as readonly Score[]).map(visit); // as above
    const part = { share: sumOf(below.map(({ share }) => share)), brought: sumOf(below.map(({ brought }) => brought)) };
    parts.set(node.id, part);
    return part;
  };
  visit(score);
  return parts;
}

const NOTHING: PartOfBody = { share: ZERO, brought: ZERO };
