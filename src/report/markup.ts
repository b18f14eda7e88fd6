import { visibleText } from "../error/shown-text.ts";

/** A piece of HTML or SVG, already written: only {@link element} and {@link styleSheet} make one. */
export interface Markup {
  readonly markup: string;
}

/** What stands in an element: texts, which are escaped, elements, nothing, or several of them. */
export type Content = Markup | string | undefined | readonly Content[];

/** Attributes by their names, in the order in which they are written; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Elements that never hold anything, in HTML or in SVG. */
const EMPTY: ReadonlySet<string> = /* @__PURE__ */ new Set(["br", "col", "line", "meta", "path", "rect"]);

/** An element, well-formed as HTML and as XML; the names come from the library, and every text is escaped here, nowhere else. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${escaped(value)}"`));
  const start = `<${name}${written.join("")}`;
  return { markup: EMPTY.has(name) ? `${start}/>` : `${start}>${markupOf(content)}</${name}>` };
}

/** A style sheet of the library's own, which a page reads as it stands: it may hold no `<` and no `&`. */
export function styleSheet(css: string): Markup {
  return { markup: `<style>${css}</style>` };
}

/** Contents one after the other, each on a line of its own. */
export function inLines(...parts: readonly Content[]): Content {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [LINE_BREAK, part]));
}

const LINE_BREAK: Markup = /* @__PURE__ */ Object.freeze({ markup: "\n" });

export function markupOf(content: Content): string {
  if (content === undefined) return "";
  if (typeof content === "string") return escaped(content);
  return "markup" in content ? content.markup : content.map(markupOf).join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text that is nothing but text wherever it stands, in an element or in the quotes of an attribute. */
function escaped(text: string): string {
  return visibleText(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
