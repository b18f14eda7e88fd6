import { formatIssues, type Issue } from "traguardo";
import type { Locale } from "../words/words.ts";

/** Message and hint of an issue in a language, without code and place. */
export function issueText(issue: Issue, locale: Locale): string {
  const { path: _path, input: _input, suggestion: _suggestion, ...bare } = issue;
  const [line = ""] = formatIssues([bare], { locale }).split("\n");
  return line.slice(line.indexOf(": ") + 2);
}

/** The text that was read, and carets under its fault; nothing where no text was read. */
export function excerptOf(issue: Issue): string {
  return formatIssues([issue]).split("\n").slice(1).join("\n");
}

/** Where an issue stands, in front of its words. */
export function placedText(issue: Issue, locale: Locale): string {
  const [line = ""] = formatIssues([issue], { locale }).split("\n");
  return line;
}
