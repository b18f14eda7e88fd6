import { indicatorsOf } from "../../answers/counted-parts.ts";
import { shown } from "../../calendar/arguments.ts";
import { REPORT_CODES } from "../../error/codes/report.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import { failAll, type Result, unwrap } from "../../error/result.ts";
import type { BodyScore } from "../../score/score.ts";
import { settingsOf } from "../../score/settings.ts";
import { LOCALES, nameIssues, readOptions, readScore } from "../arguments.ts";
import { type Figures, figuresOf, told } from "../figures.ts";
import { type Content, type Markup, markupOf } from "../markup.ts";
import type { ReportLocale } from "../words.ts";
import { bars, barsHeight } from "./bars.ts";
import { drawing, textAt } from "./drawing.ts";
import { type Field, icicle, icicleHeight, type Shares, sharesOf } from "./icicle.ts";
import { strategicChart, strategicHeight } from "./strategic-chart.ts";
import { CHART_WORDS } from "./words.ts";

/** The charts of a score (*grafici*). */
export type ChartName = "icicle" | "bars" | "strategicMap";

/** What {@link toSvg} is told. */
export interface SvgOptions {
  /** `icicle`: the weights, coloured by status; `bars`: the points of every indicator; `strategicMap`: ambiti and strategic objectives. */
  readonly chart: ChartName;
  /** `it` unless given. */
  readonly locale?: ReportLocale | undefined;
  /** In pixels, 320–8000; 960 unless given. */
  readonly width?: number | undefined;
  /** In pixels, 100–20000; as high as its content needs unless given. */
  readonly height?: number | undefined;
}

/** Options whose every value is known. */
interface Drawn {
  readonly chart: ChartName;
  readonly locale: ReportLocale;
  readonly width: number;
  readonly height: number | undefined;
}

/**
 * A chart of a score as SVG (*grafico*), self-contained: no script, nothing from elsewhere, light or dark as the reader's system. Each status has a symbol and
 * a pattern of its own beside its colour; what is cut to fit stands whole in its `title`.
 *
 * Only positions and lengths are computed with floating-point numbers, of two decimals at most; every figure that is written comes from the exact score.
 *
 * @param score - As given by `scorePlan` or `rescore`.
 * @param options - Which chart, its language, and its size in pixels.
 * @returns an `svg` element as text, well-formed XML; the same score gives the same bytes.
 * @throws {@link PlanError} with `report.score`, `report.options`, `report.option`, `report.size`.
 * @example
 * ```ts
 * const indicators = [{ code: "Tempi", name: "Tempi", target: "<= 180 gg", actual: "210 gg" }];
 * const plan = parsePlan({ body: "CCIAA", year: 2021, areas: [{ name: "Staff", objectives: [{ title: "Servizi", indicators }] }] });
 * const svg = toSvg(scorePlan(plan, ruleSets.cameraleStandard), { chart: "icicle" });
 * svg.slice(0, 4) // => "<svg"
 * svg.includes("85,71 giallo") // => true
 * ```
 */
export function toSvg(score: BodyScore, options: SvgOptions): string {
  const body = unwrap(readScore(score));
  const { chart, locale, width, height } = unwrap(readDrawn(options));
  const shares = chart === "icicle" ? sharesOf(body) : undefined;
  return markupOf(chartOf(body, { chart, figures: figuresOf(body.ruleSet, locale), width, height, isAlone: true, shares }));
}

/** Which chart is drawn, how, and where. */
export interface ChartOrder {
  readonly chart: ChartName;
  readonly figures: Figures;
  readonly width: number;
  /** As high as its content needs where it is left out. */
  readonly height: number | undefined;
  /** Whether it stands alone, in a file of its own. */
  readonly isAlone: boolean;
  /** For the icicle, which finds them itself where they are left out. */
  readonly shares: Shares | undefined;
}

/** A chart as an element. */
export function chartOf(score: BodyScore, { chart, figures, width, height, isAlone, shares }: ChartOrder): Markup {
  const { locale } = figures;
  const { natural, draw } = CHARTS[chart];
  const field = { width, height: height ?? natural(score, shares) };
  const year = String(settingsOf({ ...score.options, actuals: undefined }, score.plan.year).year);
  const title = told(CHART_WORDS[chart], locale, { body: score.name, year });
  const isEmpty = indicatorsOf(score).length === 0 && chart !== "strategicMap";
  const content = isEmpty ? textAt(told(CHART_WORDS.nothing, locale), { x: 12, y: 28, size: 14 }) : draw(score, figures, field, shares);
  return drawing({ name: chart, title, description: told(CHART_WORDS[`${chart}Text`], locale), locale, ...field, isAlone }, content);
}

interface Chart {
  readonly natural: (score: BodyScore, shares?: Shares) => number;
  readonly draw: (score: BodyScore, figures: Figures, field: Field, shares?: Shares) => Content;
}

const CHARTS: Readonly<Record<ChartName, Chart>> = {
  icicle: { natural: icicleHeight, draw: icicle },
  bars: { natural: barsHeight, draw: bars },
  strategicMap: { natural: strategicHeight, draw: strategicChart },
};

function readDrawn(options: SvgOptions): Result<Drawn> {
  const read = readOptions(options, () => {
    const { chart, locale = "it", width = 960, height } = options;
    return { chart, locale, width, height };
  });
  if (!read.success) return read;
  const { chart, locale, width, height } = read.data;
  const issues = [
    ...nameIssues("chart", chart, Object.keys(CHARTS)),
    ...nameIssues("locale", locale, LOCALES),
    ...sizeIssues("width", width, [320, 8000]),
    ...(height === undefined ? [] : sizeIssues("height", height, [100, 20_000])),
  ];
  return issues.length > 0 ? failAll(issues) : read;
}

function sizeIssues(name: string, value: unknown, [least, most]: readonly [number, number]): readonly Issue[] {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return [];
  return [issue(REPORT_CODES, "report.size", { path: ["options", name], params: { found: shown(value), least: String(least), most: String(most) } })];
}
