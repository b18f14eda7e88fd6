/** Reads Markdown as GitHub does, but for task lists, with every way of making links that the reader knows: what a hostile text has to get past. */
// @ts-expect-error -- the package has no types
import MarkdownIt from "markdown-it";

/** A piece of a page: its element or text, and where it stands. */
export interface MarkdownToken {
  readonly type: string;
  readonly tag: string;
  readonly content: string;
  readonly children: readonly MarkdownToken[] | null;
}

const reader = new MarkdownIt({ html: true, linkify: true }) as { readonly parse: (text: string, env: object) => readonly MarkdownToken[] }; // its package has no types

/** Every token of a page, in their order, those within lines in the place of their line. */
export function markdownTokens(page: string): readonly MarkdownToken[] {
  return reader.parse(page, {}).flatMap((token) => (token.children === null ? [token] : token.children));
}

/** The texts of the cells of every table, row by row. */
export function markdownTables(page: string): readonly (readonly (readonly string[])[])[] {
  const tables: string[][][] = [];
  for (const token of markdownTokens(page)) {
    if (token.type === "table_open") tables.push([]);
    if (token.type === "tr_open") tables.at(-1)?.push([]);
    if (token.type === "th_open" || token.type === "td_open") tables.at(-1)?.at(-1)?.push("");
    const row = tables.at(-1)?.at(-1);
    if (token.type.startsWith("text") && row !== undefined) row[row.length - 1] += token.content;
  }
  return tables;
}
