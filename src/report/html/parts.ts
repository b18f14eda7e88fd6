import type { Fraction } from "../../decimal/fraction.ts";
import type { Score } from "../../score/score.ts";
import { statusWord } from "../figures.ts";
import { type Content, element, inLines, type Markup } from "../markup.ts";
import { type PointsScale } from "../svg/points-axis.ts";
import { numberOf, px } from "../svg/pixels.ts";
import { SYMBOLS, type Tone, toneOf } from "../tone.ts";
import type { PageTelling } from "./telling.ts";

/** A part of the page with its heading, by which it is known. */
export function section(id: string, title: string, ...content: readonly Content[]): Markup {
  const heading = `${id}-title`;
  return element("section", { id, "aria-labelledby": heading }, inLines(element("h2", { id: heading }, title), ...content));
}

/** A symbol beside the word that says the same. */
export function symbol(tone: Tone): Markup {
  const shape = element("path", { class: `ink-${tone}`, "fill-rule": "evenodd", d: SYMBOLS[tone] });
  return element("svg", { class: "symbol", viewBox: "0 0 12 12", width: "12", height: "12", "aria-hidden": "true" }, shape);
}

/** The status of a node: its symbol, and its word. */
export function statusOf(node: Score, { score, locale }: PageTelling): Markup {
  return toned(toneOf(node.status, score.ruleSet), statusWord(node, locale));
}

export function toned(tone: Tone, words: string): Markup {
  return element("span", { class: `status tint-${tone}` }, symbol(tone), element("span", {}, words));
}

/** A bar as long as the points, with a mark at 100; the figure beside it says the same. */
export function bar(points: Fraction | undefined, { tone, scale }: { readonly tone: Tone; readonly scale: PointsScale }): Markup {
  const [zero, full] = [scale(0), scale(100)];
  const end = points === undefined ? zero : scale(numberOf(points));
  const rect = (name: string, from: number, to: number): Markup =>
    element("rect", { class: name, x: px(Math.min(from, to)), y: "1", width: px(Math.abs(to - from)), height: "6" });
  const mark = element("path", { class: "mark", d: `M${px(full)} 0v8` });
  return element(
    "svg",
    { class: "bar", viewBox: "0 0 100 8", "aria-hidden": "true" },
    rect("track", zero, full),
    rect(`ink-${tone}`, zero, end),
    mark,
  );
}

/** A text of the plan, or a source of the rules, which is taken to be Italian: a page in another language says so, so that it is read out as what it is. */
export function planText(text: string, { locale }: Pick<PageTelling, "locale">): Content {
  return locale === "it" ? text : element("span", { lang: "it" }, text);
}

/** How a table is written. */
export interface TableShape {
  /** Known by it in the page. */
  readonly id: string;
  readonly caption: string;
  /** Whether the caption is shown; where a heading says the same it is only read out. */
  readonly isCaptionShown?: boolean;
  readonly className?: string;
  readonly columns: readonly Column[];
}

interface Column {
  readonly title: string;
  readonly className?: string;
}

/** A table that scrolls by itself where it is wider than the screen: reached by the keyboard, and known by its caption. */
export function table({ id, caption, isCaptionShown = false, className, columns }: TableShape, ...bodies: readonly Content[]): Markup {
  const name = `${id}-caption`;
  const head = columns.map((column) => element("th", { scope: "col", class: column.className }, column.title));
  const whole = element(
    "table",
    { class: className },
    inLines(
      element("caption", { id: name, class: isCaptionShown ? undefined : "unseen" }, caption),
      element("thead", {}, element("tr", {}, head)),
      ...bodies,
    ),
  );
  return element("div", { class: "scroll", role: "group", tabindex: "0", "aria-labelledby": name }, whole);
}

/** A row whose first cell is its header. */
export function row(header: Content, ...cells: readonly Content[]): Markup {
  return element("tr", {}, element("th", { scope: "row" }, header), cells);
}

export function cell(className: string | undefined, ...content: readonly Content[]): Markup {
  return element("td", { class: className }, content);
}

/** Terms with what is said of them. */
export function facts(className: string, ...entries: readonly (readonly [term: string, ...content: readonly Content[]])[]): Markup {
  const groups = entries.map(([term, ...content]) => element("div", {}, element("dt", {}, term), element("dd", {}, content)));
  return element("dl", { class: className }, groups);
}

export function paragraph(text: Content, className?: string): Markup {
  return element("p", { class: className }, text);
}

export function list(name: "ol" | "ul", items: readonly Content[], className?: string): Markup {
  return element(name, { class: className }, inLines(...items.map((item) => element("li", {}, item))));
}
