import type { Locale } from "../../answers/explain/numbers.ts";
import { DARK, LIGHT, type Palette } from "../colours.ts";
import { type Content, element, type Markup, styleSheet } from "../markup.ts";
import { SYMBOLS, type Tone, TONES } from "../tone.ts";
import { px } from "./pixels.ts";

/** What a chart is called, and how large it is. */
export interface Frame {
  /** The name of the chart, from which the ids of its parts are made. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether it stands alone, and so brings its own style sheet; else the page that it stands in has one. */
  readonly isAlone: boolean;
}

/** The faces of pages and charts: those of the reader's system. */
export const FONTS = '"Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif';

/** A chart as an `svg` element: an image with a name and a description; no script, and nothing from elsewhere. */
export function drawing(frame: Frame, ...content: readonly Content[]): Markup {
  const { name, title, description, locale, width, height, isAlone } = frame;
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    role: "img",
    lang: locale,
    class: "chart",
    "aria-labelledby": `${name}-title`,
    "aria-describedby": `${name}-text`,
    viewBox: `0 0 ${px(width)} ${px(height)}`,
    width: px(width),
    height: px(height),
    "font-family": FONTS,
  };
  return element(
    "svg",
    attributes,
    element("title", { id: `${name}-title` }, title),
    element("desc", { id: `${name}-text` }, description),
    isAlone ? styleSheet(`${chartStyles(LIGHT)}@media screen and (prefers-color-scheme: dark){${chartStyles(DARK)}}`) : undefined,
    element(
      "defs",
      {},
      TONES.map((tone) => patternOf(name, tone)),
    ),
    element("rect", { width: px(width), height: px(height), ...filled("paper") }),
    content,
  );
}

/** What a part of a chart is filled with: a colour that is no status, or that of a tone. The attribute counts where no style sheet is read. */
export function filled(role: "paper" | "surface" | "text" | "muted" | "line") {
  return { class: `fill-${role}`, fill: LIGHT[role] };
}

export function inked(tone: Tone) {
  return { class: `ink-${tone}`, fill: LIGHT.tones[tone].ink };
}

export function tinted(tone: Tone) {
  return { class: `tint-${tone}`, fill: LIGHT.tones[tone].tint };
}

/** The fill of a tone that is told apart without colour. */
export function patterned(name: string, tone: Tone) {
  return { fill: `url(#${name}-${tone})` };
}

/** The style rules of all charts in a palette. */
export function chartStyles({ paper, surface, text, muted, line, tones }: Palette): string {
  const roles = Object.entries({ paper, surface, text, muted, line }).map(
    ([role, colour]) => `.fill-${role}{fill:${colour}}.line-${role}{stroke:${colour}}`,
  );
  const all = TONES.map(
    (tone) => `.ink-${tone}{fill:${tones[tone].ink}}.tint-${tone}{fill:${tones[tone].tint}}.line-${tone}{stroke:${tones[tone].ink}}`,
  );
  return [...roles, ...all].join("");
}

/** A line of the drawing. */
export function stroked(role: "paper" | "text" | "muted" | "line", width = 1) {
  return { class: `line-${role}`, stroke: LIGHT[role], "stroke-width": px(width) };
}

/** The symbol of a tone, `size` pixels wide, from its upper left corner on. */
export function symbolAt(tone: Tone, { x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): Markup {
  const scale = size === 12 ? "" : ` scale(${px(size / 12)})`;
  return element("path", { transform: `translate(${px(x)} ${px(y)})${scale}`, "fill-rule": "evenodd", d: SYMBOLS[tone], ...inked(tone) });
}

/** How text stands in a chart. */
export interface TextStyle {
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly size: number;
  readonly role?: "text" | "muted";
  readonly isBold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

/** A line of text; nothing where there is none. */
export function textAt(text: string, { x, y, size, role = "text", isBold = false, anchor = "start" }: TextStyle): Content {
  if (text === "") return undefined;
  const weight = isBold ? { "font-weight": "600" } : {};
  const anchored = anchor === "start" ? {} : { "text-anchor": anchor };
  return element("text", { x: px(x), y: px(y), "font-size": px(size), ...anchored, ...weight, ...filled(role) }, text);
}

/** What is cut out of the ink of a tone, in a tile of 8 by 8; a full ink where nothing is. */
const CUTS: Readonly<Record<Tone, string | undefined>> = {
  lowest: "M-2 2 2-2M0 8 8 0M6 10l4-4",
  low: "M2 2h2M6 6h2",
  middle: "M4 0v8",
  high: "M-2 6l4 4M0 0l8 8M6-2l4 4",
  highest: undefined,
  single: undefined,
  none: undefined,
};

function patternOf(name: string, tone: Tone): Markup {
  const cut = CUTS[tone];
  const tile = element("rect", { width: "8", height: "8", ...(tone === "none" ? tinted(tone) : inked(tone)) });
  const lines = tone === "none" ? hatching() : cut === undefined ? undefined : element("path", { d: cut, ...stroked("paper", 2) });
  return element("pattern", { id: `${name}-${tone}`, width: "8", height: "8", patternUnits: "userSpaceOnUse" }, tile, lines);
}

function hatching(): Markup {
  return element("path", { d: "M-2 6 6-2M0 8 8 0M2 10l8-8", ...stroked("line", 1) });
}
