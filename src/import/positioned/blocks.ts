import { IMPORT_POSITIONS_CODES } from "../../error/codes/import-positions.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import { saidLevel } from "../heading-words.ts";
import type { TextLine } from "./cells.ts";
import { joinLines } from "./clean-text.ts";
import {
  beginsPlain,
  type Descriptions,
  endsEarly,
  type Facts,
  type FactLine,
  isFarther,
  isIndented,
  isNear,
  isPlainHeading,
  isSameSize,
  isSameStyle,
  isSmaller,
  isUsualDistance,
  isWithinRow,
  lastIndex,
  standsOut,
} from "./facts.ts";
import { placeParams } from "./item.ts";

/** Lines that belong together: a heading of an area or a service, an objective, an indicator; or lines of which that is not known. */
export interface Block {
  readonly kind: "heading" | "objective" | "indicator" | "loose";
  /** Its name or title, line by line. */
  readonly lines: readonly FactLine[];
  /** The lines below an indicator's name that describe it. */
  readonly description: readonly FactLine[];
}

/** What the caller says of the lines. */
export interface LineOptions {
  readonly descriptions: Descriptions;
  /** The names of the areas, as they are written. */
  readonly areas: ReadonlySet<string>;
}

/** What a line is to the block before it: the start of another or, where there is one, one more line of its name or of its description. */
interface Role {
  readonly role: Block["kind"] | "more" | "description";
  readonly issues?: readonly Issue[];
}

/** Reads the lines one after the other into blocks. */
export function blocksOf(facts: Facts, options: LineOptions): { readonly blocks: readonly Block[]; readonly issues: readonly Issue[] } {
  const blocks: { kind: Block["kind"]; lines: FactLine[]; description: FactLine[] }[] = [];
  const issues: Issue[] = [];
  facts.lines.forEach((line, at) => {
    const current = blocks.at(-1);
    const found = roleOf({ facts, options, line, at, current, blocks });
    for (const one of found.issues ?? []) issues.push(one);
    if (found.role === "more") current?.lines.push(line);
    else if (found.role === "description") current?.description.push(line);
    else blocks.push({ kind: found.role, lines: [line], description: [] });
  });
  return { blocks, issues };
}

/** The issue of a line whose part in the table is not certain. */
export function lineIssue(code: "import.lineRole" | "import.earlyBreak", line: TextLine): Issue {
  return issue(IMPORT_POSITIONS_CODES, code, { params: placeParams(line) });
}

/** A line on its turn. */
interface Turn {
  readonly facts: Facts;
  readonly options: LineOptions;
  readonly line: FactLine;
  readonly at: number;
  readonly current: Block | undefined;
  /** The blocks so far. */
  readonly blocks: readonly Block[];
}

function roleOf(turn: Turn): Role {
  const { line, current, options } = turn;
  if (options.areas.has(line.text.text)) return { role: "heading" };
  if (line.start === "objective") return { role: "objective" };
  if (line.start === "indicator") return startRole(turn);
  if (current?.kind === "indicator") return belowName(turn, current);
  if (current?.kind === "objective" || current?.kind === "heading") return belowTitle(turn, current);
  return elsewhere(turn);
}

/**
 * A line of the form `Code - …`: an indicator, unless places show that a name goes on, as with *mercati | internazionali - …*: it begins with a plain
 * word and is closer than rows are, or it has no values and follows a full line.
 */
function startRole(turn: Turn): Role {
  const { facts, line, current } = turn;
  const { name } = facts;
  if (current?.kind !== "indicator" || name === undefined) return { role: "indicator" };
  const goesOn: Role = { role: current.description.length > 0 ? "description" : "more" };
  const isLike = isSameStyle(name, line.text) && beginsPlain(line.text.text);
  if (isLike && isWithinRow(lastOf(current), line.text, facts)) return goesOn;
  if (hasOwnValues(turn)) return { role: "indicator" };
  if (isSmaller(name, line.text)) return { role: "description" };
  return isLike && followsFullLine(turn, current) ? goesOn : { role: "indicator" };
}

/** Whether a line begins with a small letter, and would not have fitted on the line before. */
function followsFullLine({ facts, line: { text } }: Turn, current: Block): boolean {
  const last = lastOf(current);
  return /^\p{Ll}/u.test(text.text) && isNear(last, text) && !endsEarly(last, text, facts.nameRight);
}

/** Whether values stand beside a line, or beside one of those after it before the next start. */
function hasOwnValues({ facts, at }: Turn): boolean {
  for (let next = at; next < facts.lines.length; next += 1) {
    const line = facts.lines[next];
    if (line === undefined || (next > at && (line.start !== undefined || line.weight !== undefined))) return false;
    if (line.hasValues) return true;
  }
  return false;
}

function belowName(turn: Turn, current: Block): Role {
  const { facts, line, options } = turn;
  const { name } = facts;
  const last = lastOf(current);
  if (name === undefined || !isNear(last, line.text) || isHeadingByWeight(line, current) || introduces(turn)) return elsewhere(turn);
  if (options.descriptions === "none" && !standsOut(name, line.text)) return { role: "more" };
  if (isSmaller(name, line.text)) return { role: "description" };
  if (isSameStyle(name, line.text)) return likeName(turn, current);
  if (!isIndented(name, line.text)) return elsewhere(turn);
  const goesOn = facts.indentTells || current.description.some(({ text }) => isSameStyle(text, line.text));
  return goesOn ? { role: "description" } : { role: "description", issues: [lineIssue("import.lineRole", line.text)] };
}

/**
 * A line that looks like those of names. Above the heading of a service that looks the same it could be that of an area, unless headings stand apart or
 * the caller names the areas.
 */
function likeName(turn: Turn, current: Block): Role {
  const { facts, line, at, options } = turn;
  const found = partOfName(turn, current);
  const next = facts.lines[at + 1];
  const isAboveHeading = next !== undefined && isPlainHeading(facts.name, next);
  if (!isAboveHeading || facts.headingsApart || options.areas.size > 0) return found;
  return { ...found, issues: [...(found.issues ?? []), lineIssue("import.lineRole", line.text)] };
}

/** A line that looks like those of names: it goes on with the name, or with a description that is told by distance or by a break. */
function partOfName({ facts, line, options }: Turn, current: Block): Role {
  const { text } = line;
  const last = lastOf(current);
  const described = current.description.at(-1);
  if (described !== undefined) return { role: isSameStyle(described.text, text) ? "description" : "loose" };
  if (isSmaller(text, last)) return { role: "more", issues: [lineIssue("import.lineRole", text)] }; // no description is larger than its name
  if (isFarther(last, text, facts.pitch)) {
    return isUsualDistance(last, text, facts) ? { role: "description" } : { role: "description", issues: [lineIssue("import.lineRole", text)] };
  }
  if (!endsEarly(last, text, facts.nameRight)) {
    const isUnclear = facts.distances.size > 0 && last.page !== text.page;
    return isUnclear ? { role: "more", issues: [lineIssue("import.earlyBreak", text)] } : { role: "more" };
  }
  const room = MUCH_ROOM * (facts.nameRight - last.left);
  if (options.descriptions === "afterBreak" || endsEarly(last, text, facts.nameRight - room)) return { role: "description" };
  return { role: "more", issues: [lineIssue("import.earlyBreak", text)] };
}

/** Of the width of names: so much besides the next word no line leaves empty but the last one of a paragraph. */
const MUCH_ROOM = 0.15;

/** Below an objective or another heading: one more line of it, or the next heading. */
function belowTitle(turn: Turn, current: Block): Role {
  const { line } = turn;
  const weight = current.lines.find((one) => one.weight !== undefined)?.weight;
  if (line.hasValues) return { role: "loose" };
  if (weight !== undefined && weight === line.weight) return { role: "more" };
  const goesOn = wrapsTitle(turn, current);
  if (goesOn && line.weight === undefined) return { role: "more" };
  if (goesOn && weight === undefined) return unclearTitle(line, current);
  if (line.weight !== undefined) return { role: "heading" };
  return current.kind === "objective" && !isLarger(line.text, current) ? { role: "loose" } : elsewhere(turn);
}

/** Whether a line looks like the next one of a wrapped title. */
function wrapsTitle(turn: Turn, current: Block): boolean {
  const { text } = turn.line;
  const last = lastOf(current);
  const first = current.lines[0]?.text ?? last;
  const fits = current.kind === "objective" ? isBelow(first, text) : isSameStyle(first, text);
  const title = titleOf(current.lines);
  if (saidLevel(text.text) !== undefined || turn.options.areas.has(title)) return false;
  if (last.page !== text.page && text.text === title) return false; // said again on the next page
  return fits && isNear(last, text) && !endsEarly(last, text, turn.facts.titleRight) && !isSaidAgain(turn, current);
}

function isLarger(line: TextLine, block: Block): boolean {
  const last = lastOf(block);
  return line.height > last.height && !isSameSize(last, line);
}

/** Whether a heading on top of a page is already, word by word, the last one of its kind on the pages before: it is complete. */
function isSaidAgain({ blocks }: Turn, current: Block): boolean {
  const near = blocks.slice(-BACK);
  const page = pageOf(current);
  const before = near[lastIndex(near, (one) => one.kind === current.kind && pageOf(one) < page)];
  const isAtTop = near.every((one) => pageOf(one) < page || one.kind === "heading" || one === current);
  return isAtTop && before !== undefined && titleOf(before.lines) === titleOf(current.lines);
}

/** How many blocks are looked back at: as many as an objective has indicators. */
const BACK = 64;

function pageOf({ lines }: Block): number {
  return lines[0]?.text.page ?? 0;
}

/** The text of a block's lines, as one. */
export function titleOf(lines: readonly FactLine[]): string {
  return joinLines(lines.map(({ text }) => text.text)).text;
}

/** A weight beside the second line of a title alone: it is the title's, or the line is a heading of its own. Objectives are known by their codes. */
function unclearTitle(line: FactLine, current: Block): Role {
  if (current.kind === "objective") return { role: "more" };
  return { role: "heading", issues: [lineIssue("import.lineRole", line.text)] };
}

/** Whether a line may go on with an objective's title: as large, and no farther left; it may be set in as far as the title is behind its code. */
function isBelow(first: TextLine, line: TextLine): boolean {
  return isSameSize(first, line) && line.left >= first.left - first.height / 2 && line.left <= first.left + HANGING * first.height;
}

const HANGING = 6;

/** Far from any block: a heading, where it has a weight of its own, stands out, or introduces one. */
function elsewhere(turn: Turn): Role {
  const { facts, line } = turn;
  const stands = facts.name !== undefined && standsOut(facts.name, line.text);
  return { role: line.weight !== undefined || stands || introduces(turn) ? "heading" : "loose" };
}

/**
 * Whether a line is the heading of an area where headings look like names: it stands at a distance above that of a service, or above one or an
 * objective and says itself what it is.
 */
function introduces({ facts, line, at }: Turn): boolean {
  const next = facts.lines[at + 1];
  const before = facts.lines[at - 1]?.text;
  if (next === undefined || line.hasValues || !isSameStyle(line.text, next.text) || !isNear(line.text, next.text)) return false;
  const isAboveHeading = next.start === undefined && next.weight !== undefined;
  if (saidLevel(line.text.text) !== undefined) return isAboveHeading || next.start === "objective";
  return isAboveHeading && (before === undefined || isFarther(before, line.text, facts.pitch));
}

function isHeadingByWeight(line: FactLine, current: Block): boolean {
  return line.weight !== undefined && current.lines.some(({ hasValues }) => hasValues);
}

function lastOf(block: Block): TextLine {
  const last = block.description.at(-1) ?? block.lines.at(-1);
  return last?.text ?? NO_LINE;
}

/** No block is empty; this stands for the line that types cannot rule out. */
const NO_LINE: TextLine = { page: 0, left: 0, right: 0, top: 0, bottom: 0, x: 0, y: 0, text: "", height: 0, sideBySide: false };
