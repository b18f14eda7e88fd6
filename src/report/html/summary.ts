import { compare, fractionText, fromPlainText, ZERO } from "../../decimal/fraction.ts";
import type { StatusBand } from "../../rules/rule-set.ts";
import { labelOf } from "../figures.ts";
import { type Content, element, type Markup } from "../markup.ts";
import { outlookText, reasonText } from "../telling.ts";
import { toneOf } from "../tone.ts";
import { reportWord } from "../words.ts";
import { facts, list, paragraph, planText, section, statusOf, toned } from "./parts.ts";
import type { PageTelling } from "./telling.ts";

/** A longer exact value stands in the explanation of the body only. */
const LONGEST_EXACT = 120;

/** What a citizen wants to know first: the figures of the body, and what they mean in plain words. */
export function summary(telling: PageTelling): Markup {
  return section("summary", telling.say("summary"), figuresOfBody(telling), inWords(telling), losses(telling), legend(telling));
}

function figuresOfBody(telling: PageTelling): Markup {
  const { score, say, figures, locale } = telling;
  const { indicators } = telling;
  const { coverage } = score;
  const met = indicators.filter(({ node }) => node.met === true).length;
  return facts(
    "figures",
    [say("points"), element("span", { class: "total" }, figures.value(score) ?? say("noPoints")), exactValue(telling)],
    [reportWord("status", locale), statusOf(score, telling)],
    [reportWord("coverage", locale), coverage === undefined ? say("noCoverage") : figures.percent(coverage)],
    [reportWord("outlook", locale), score.outlook === undefined ? say("unknown") : outlookText(score.outlook, telling)],
    [say("reached"), say("reachedOf", { met: String(met), all: String(indicators.length) })],
  );
}

/** The exact points, as the rules found them. */
function exactValue({ score: { points }, say }: PageTelling): Content {
  if (points === undefined) return undefined;
  const text = fractionText(points);
  const words = text.length > LONGEST_EXACT ? say("longExact", { digits: String(text.length) }) : say("exactly", { points: text });
  return element("span", { class: "exact" }, words);
}

/** The same in sentences. */
function inWords(telling: PageTelling): Content {
  const { score, say, figures, locale, year } = telling;
  const points = figures.value(score);
  const status = score.status?.label[locale];
  const first =
    points === undefined || status === undefined
      ? say("unscoredText", { year, body: score.name, reason: reasonText(score, locale) })
      : say("scoredText", { year, body: score.name, points, status });
  const coverage = score.coverage === undefined ? [] : [say("coverageText", { coverage: figures.percent(score.coverage) })];
  return [paragraph(first, "lead"), paragraph([countText(telling), ...coverage, ...openText(telling)].join(" "))];
}

function countText({ indicators, say }: PageTelling): string {
  if (indicators.length === 0) return say("emptyText");
  const countOf = (met: boolean | undefined): string => String(indicators.filter(({ node }) => node.met === met).length);
  return say("countText", { all: String(indicators.length), met: countOf(true), unmet: countOf(false), other: countOf(undefined) });
}

function openText({ score: { outlook }, phase, say, figures, locale }: PageTelling): readonly string[] {
  if (outlook === undefined || compare(outlook.low, outlook.high) === 0) return [];
  return [say(phase === "interim" ? "interimText" : "openText", { range: outlookText(outlook, { figures, locale }) })];
}

/** How many losses are told. */
const MOST_LOSSES = 5;

/** The indicators that lose most of the body's points. */
function losses(telling: PageTelling): Content {
  const { contributions, say, figures } = telling;
  const lost = contributions.indicators.filter((one) => compare(one.lost, ZERO) > 0).slice(0, MOST_LOSSES);
  if (lost.length === 0) return undefined;
  const items = lost.map((one) => [planText(labelOf(one), telling), `: ${say("loss", { lost: figures.shown(one.lost) })}`]);
  return [element("h3", {}, say("lossText")), list("ol", items)];
}

/** What each status means: symbol, word, and band. */
function legend(telling: PageTelling): Markup {
  const { score, locale, say } = telling;
  const { bands } = score.ruleSet.status;
  const items = bands.map((band, at) => [toned(toneOf(band, score.ruleSet), band.label[locale]), ` ${boundsOf(bands, at, telling)}`]);
  return element("div", { class: "legend" }, element("h3", {}, say("legend")), list("ul", [...items, [toned("none", say("noStatus"))]]));
}

/** `da 70, meno di 90`. */
function boundsOf(bands: readonly StatusBand[], at: number, { say, figures }: PageTelling): string {
  const [before, band] = [bands[at - 1], bands[at]];
  const bound = (key: "bandFrom" | "bandAbove" | "bandBelow" | "bandUpTo", end: string | undefined): readonly string[] =>
    end === undefined ? [] : [say(key, { number: figures.exact(fromPlainText(end)) })];
  const parts = [bound("bandFrom", before?.below), bound("bandAbove", before?.upTo), bound("bandBelow", band?.below), bound("bandUpTo", band?.upTo)];
  return parts.flat().join(", ");
}
