import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type Content, element, inLines, type Markup, markupOf, styleSheet } from "../markup.ts";
import { chartOf } from "../svg/to-svg.ts";
import { CHART_WORDS } from "../svg/words.ts";
import { dayText, told } from "../figures.ts";
import { reportWord } from "../words.ts";
import { corrections, issues, missing } from "./gaps.ts";
import { paragraph, planText, section } from "./parts.ts";
import { reasons } from "./reasons.ts";
import { results } from "./results.ts";
import { rules, verify } from "./rules.ts";
import { pageStyles } from "./style.ts";
import { summary } from "./summary.ts";
import type { PageTelling } from "./telling.ts";

/** The parts of the page, in their order; each is a section with an id of this name. */
const PARTS = ["summary", "weights", "results", "missing", "corrections", "issues", "reasons", "rules", "verify"] as const;

/** The whole page. */
export function pageOf(telling: PageTelling, title: string | undefined): string {
  const { locale, score } = telling;
  const page = element(
    "html",
    { lang: locale },
    inLines(headOf(title ?? `${score.name} – ${kickerOf(telling)}`), bodyOf(telling, title ?? planText(score.name, telling))),
  );
  return `<!DOCTYPE html>\n${markupOf(page)}\n`;
}

/** Nothing is loaded, nothing runs, nothing is sent: all that the page may use is its own style sheet, known by its hash. */
function headOf(title: string): Markup {
  const styles = pageStyles();
  const policy = `default-src 'none'; style-src 'sha256-${hashOf(styles)}'; base-uri 'none'; form-action 'none'`;
  return element(
    "head",
    {},
    inLines(
      element("meta", { charset: "utf-8" }),
      element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("meta", { name: "color-scheme", content: "light dark" }),
      element("title", {}, title),
      styleSheet(styles),
    ),
  );
}

/** In base 64, as a policy names it. */
function hashOf(styles: string): string {
  return btoa(String.fromCharCode(...sha256(utf8ToBytes(styles))));
}

function kickerOf({ say, year, phase, asOf, locale }: PageTelling): string {
  const kicker = say("kicker", { year, phase: reportWord(`phase.${phase}`, locale) });
  return asOf === undefined ? kicker : `${kicker}, ${say("asOf", { day: dayText(asOf, locale) })}`;
}

function bodyOf(telling: PageTelling, title: Content): Markup {
  const { say } = telling;
  const links = PARTS.map((part) => element("li", {}, element("a", { href: `#${part}` }, say(part))));
  return element(
    "body",
    {},
    inLines(
      element("a", { class: "skip", href: "#content" }, say("skip")),
      element("header", {}, paragraph(kickerOf(telling), "kicker"), element("h1", {}, title)),
      element("nav", { "aria-label": say("contents") }, element("ol", {}, links)),
      element("main", { id: "content", tabindex: "-1" }, inLines(...contentOf(telling))),
      element("footer", {}, say("footer")),
    ),
  );
}

function contentOf(telling: PageTelling): readonly Content[] {
  const make: Readonly<Record<(typeof PARTS)[number], (told: PageTelling) => Markup>> = {
    summary,
    weights,
    results,
    missing,
    corrections,
    issues,
    reasons,
    rules,
    verify,
  };
  return PARTS.map((part) => make[part](telling));
}

/** The icicle of the weights. */
function weights({ score, figures, shares, say, locale }: PageTelling): Markup {
  const chart = chartOf(score, { chart: "icicle", figures, width: 1100, height: undefined, isAlone: false, shares });
  const scroll = element("div", { class: "scroll", role: "group", tabindex: "0", "aria-labelledby": "icicle-title" }, chart);
  return section("weights", say("weights"), paragraph(told(CHART_WORDS.icicleText, locale)), element("figure", {}, scroll));
}
