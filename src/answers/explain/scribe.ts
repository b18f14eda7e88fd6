import type { IssueParams } from "../../error/plan-error.ts";
import { shownText } from "../../error/shown-text.ts";
import type { Locale } from "./numbers.ts";
import { type WordKey, wordsOf } from "./words.ts";

/** How an explanation is written: its language, and its form. */
export type ExplainFormat = "text" | "markdown";

/** Writes the pieces of an explanation. */
export interface Scribe {
  readonly locale: Locale;
  /** The words of a key, filled in. */
  readonly say: (key: WordKey, params?: IssueParams) => string;
  /** A text of a plan or a rule set, which can neither end its line nor be taken for a mark of the form. */
  readonly quote: (text: string) => string;
  /** A piece, already written, that stands out. */
  readonly strong: (piece: string) => string;
}

/** A line of an explanation. */
export interface Line {
  /** How deep it stands: 0 for the title. */
  readonly level: number;
  readonly text: string;
}

export function scribeOf(locale: Locale, format: ExplainFormat): Scribe {
  const isMarkdown = format === "markdown";
  return {
    locale,
    say: (key, params = {}) => wordsOf(key, params, locale),
    quote: (text) => (isMarkdown ? escapeMarkdown(shownText(text)) : shownText(text)),
    strong: (piece) => (isMarkdown ? `**${piece}**` : piece),
  };
}

/** The lines as one text: indented, or as a title and a nested list. */
export function pageOf(lines: readonly Line[], format: ExplainFormat): string {
  if (format === "text") return lines.map(({ level, text }) => "  ".repeat(level) + text).join("\n");
  return lines.map(({ level, text }) => (level === 0 ? `${text}\n` : `${"  ".repeat(level - 1)}- ${text}`)).join("\n");
}

/**
 * With a backslash before every mark that CommonMark, GitHub's dialect, or HTML within them can read as its own inside a line. Marks of whole lines, such as
 * `- ` and `1. `, are none there: a quoted text always follows something else. A backslash does not keep GitHub's dialect from making links of addresses: it
 * looks for them once the backslashes are gone, so a word joiner stands within each.
 */
export function escapeMarkdown(text: string): string {
  const apart = text.replaceAll(/:(?=\/\/)|(?<=www)(?=\.)|@(?=[\p{L}\p{N}])/giu, "$&\u2060");
  return apart.replaceAll(/[#$&*:<@[\\\]^_`{|}~]|\.(?=\p{L})/gu, "\\$&").replaceAll("\u2060", "&#8288;");
}
