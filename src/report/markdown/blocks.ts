import { escapeMarkdown } from "../../answers/explain/scribe.ts";
import type { Score } from "../../score/score.ts";
import { shownText } from "../../error/shown-text.ts";

/** A text of a plan or a rule set in Markdown: one line, nothing in it that a reader of Markdown takes for a mark. It must not begin a line. */
export function quoted(text: string): string {
  return escapeMarkdown(shownText(text));
}

/** What people know a node by, as annexes write it: `2.1.1 - Promuovere il benessere`. */
export function labelled({ code, name }: Score): string {
  return quoted(code === undefined ? name : `${code} - ${name}`);
}

/** A piece, already written, that stands out. */
export function strong(piece: string): string {
  return piece === "" ? "" : `**${piece}**`;
}

export function heading(level: 1 | 2 | 3, piece: string): string {
  return `${"#".repeat(level)} ${piece}`;
}

/** A line of a list: what it is about, where that stands, and what is to be said of it. */
export function item(about: string, piece: string, place = ""): string {
  return `- ${strong(about)}${place === "" ? "" : ` (${place})`}: ${piece}`;
}

/** A column of a table: its title, already written, and where its cells stand. */
export interface TableColumn {
  readonly title: string;
  readonly align: "left" | "right";
}

/** A table as GitHub's dialect has it, of pieces that are already written. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const titles = columns.map(({ title }) => title);
  const rule = columns.map(({ align }) => (align === "right" ? "--:" : ":--"));
  return [titles, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Blocks as a page: a blank line between them, and a line break at the end. */
export function pageOf(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
