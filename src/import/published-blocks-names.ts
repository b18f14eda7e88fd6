import { type HeadingLevel, saidLevel } from "./heading-words.ts";
import type { PublishedLine, WordLine } from "./published-blocks-lines.ts";
import { joinLines } from "./positioned/clean-text.ts";
import { INDICATOR, OBJECTIVE } from "./positioned/facts.ts";

/** A name with its code, and the line of the text that it begins on. */
export interface PublishedName {
  readonly code: string;
  readonly name: string;
  /** What follows the name; whether it belongs to it, only the page shows. */
  readonly description?: string;
  /** From 1 on. */
  readonly line: number;
}

/** A text without code, and the line that it begins on. */
export interface PublishedText {
  readonly text: string;
  /** From 1 on. */
  readonly line: number;
}

/** The names of a text, each as often as it stands there, in its order, which need not be the page's. */
export interface PublishedNames {
  readonly areas: readonly PublishedText[];
  readonly services: readonly PublishedText[];
  readonly objectives: readonly PublishedName[];
  readonly indicators: readonly PublishedName[];
  /** Texts of unknown kind: headings without a word such as *Area*, what stands around the table. */
  readonly others: readonly PublishedText[];
}

/** Lines that one text was wrapped over. */
interface Paragraph {
  readonly kind: "objective" | "indicator" | "text";
  readonly lines: readonly WordLine[];
  /** Whether values stand before it. */
  readonly followsValues: boolean;
}

/** Areas that are called otherwise. */
const OTHER_AREA = /^(?:Staff|Azienda Speciale|STAFF|AZIENDA SPECIALE)(?![\p{L}\p{N}])/u;

/** The level that a heading says itself to be of; where there are no places to tell, more words count. */
function levelOf(text: string): HeadingLevel | undefined {
  return OTHER_AREA.test(text) ? "area" : saidLevel(text);
}

/** Finds the names of a flat text; it says nothing of the values that belong to them. */
export function publishedNames(lines: readonly PublishedLine[]): PublishedNames {
  const names = { areas: [] as PublishedText[], services: [] as PublishedText[], others: [] as PublishedText[] };
  const objectives: PublishedName[] = [];
  const indicators: PublishedName[] = [];
  const paragraphs = paragraphsOf(lines);
  let before: TextKind | Paragraph["kind"] | undefined;
  for (const paragraph of paragraphs) {
    const kind = paragraph.kind === "text" ? textKind(paragraph, paragraph.followsValues ? undefined : before) : paragraph.kind;
    if (kind === "objective") objectives.push(named(paragraph, OBJECTIVE));
    else if (kind === "indicator") indicators.push(named(paragraph, INDICATOR));
    else if (kind === "description") indicators.splice(-1, 1, ...indicators.slice(-1).map((one) => described(one, textOf(paragraph.lines))));
    else names[kind].push({ text: textOf(paragraph.lines), line: lineOf(paragraph) });
    before = kind;
  }
  return { ...names, objectives, indicators };
}

type TextKind = "areas" | "services" | "others" | "description";

/** What a text without code is, by its first word and by what stands before it. */
function textKind({ lines }: Paragraph, before: TextKind | Paragraph["kind"] | undefined): TextKind {
  const text = textOf(lines);
  const level = levelOf(text);
  if (level === "area") return "areas";
  if (before === "areas" || level === "service") return "services";
  return before === "indicator" ? "description" : "others";
}

function textOf(lines: readonly WordLine[]): string {
  return joinLines(lines.map(({ text }) => text)).text;
}

function lineOf({ lines }: Paragraph): number {
  return lines[0]?.line ?? 0;
}

/** The code, the name and, where its lines begin to say the name again, the description. */
function named(paragraph: Paragraph, pattern: RegExp): PublishedName {
  const { lines } = paragraph;
  const start = textOf(lines.slice(0, 1)).replace(/^\S+ [-–] ?/, "");
  const again = lines.findIndex(({ text }, at) => at > 0 && isSaidAgain(start, text));
  const title = textOf(again === -1 ? lines : lines.slice(0, again));
  const [, code = "", name = ""] = pattern.exec(title) ?? [];
  const found = { code, name, line: lineOf(paragraph) };
  return again === -1 ? found : described(found, textOf(lines.slice(again)));
}

function described(name: PublishedName, description: string): PublishedName {
  return { ...name, description: name.description === undefined ? description : `${name.description} ${description}` };
}

/** Whether a line begins with the first words of a name: the description often does. */
function isSaidAgain(name: string, line: string): boolean {
  const words = name.split(" ").slice(0, SAME_WORDS);
  return words.length === SAME_WORDS && line.startsWith(`${words.join(" ")} `);
}

const SAME_WORDS = 3;

function paragraphsOf(lines: readonly PublishedLine[]): readonly Paragraph[] {
  const paragraphs: { kind: Paragraph["kind"]; lines: WordLine[]; followsValues: boolean }[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (line.kind !== "words") return;
    const kind = kindOf(line, before);
    if (kind === "more") paragraphs.at(-1)?.lines.push(line);
    else paragraphs.push({ kind, lines: [line], followsValues: before !== undefined && before.kind !== "words" });
  });
  return paragraphs;
}

/** A line that follows one that goes on is more of it, unless it begins a heading or with a code; a plain word in small letters is none. */
function kindOf({ text }: WordLine, before: PublishedLine | undefined): Paragraph["kind"] | "more" {
  const goesOn = before?.kind === "words" && before.goesOn;
  if (OBJECTIVE.test(text)) return "objective";
  if (INDICATOR.test(text) && !(goesOn && /^\p{Ll}+ /u.test(text))) return "indicator";
  return goesOn && levelOf(text) === undefined ? "more" : "text";
}
