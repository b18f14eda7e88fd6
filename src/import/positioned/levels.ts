import { IMPORT_POSITIONS_CODES } from "../../error/codes/import-positions.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import { type HeadingLevel, saidLevel } from "../heading-words.ts";
import { type Block, lineIssue, titleOf } from "./blocks.ts";
import type { TextLine } from "./cells.ts";
import { type FactLine, isSameStyle, isSmaller, lastIndex } from "./facts.ts";
import { type TextPlace, placeParams } from "./item.ts";

/** A block whose level is known. */
export interface LevelBlock extends Omit<Block, "kind"> {
  readonly level: "area" | "service" | "objective" | "indicator";
}

/** The blocks of the table, and what stands around it. */
export interface Levels {
  readonly blocks: readonly LevelBlock[];
  /** Lines before and after the table. */
  readonly outside: readonly TextLine[];
  /** Headings that only say on a further page what goes on there, with the block that they repeat. */
  readonly repeated: readonly { readonly block: LevelBlock; readonly first: LevelBlock }[];
  readonly issues: readonly Issue[];
}

/** What the caller says of headings, and what stands on top of every page. */
export interface LevelOptions {
  readonly areas: ReadonlySet<string>;
  readonly doubtful: readonly TextPlace[];
}

/** Tells areas from services, leaves out what stands around the table, and joins what a page break has parted. */
export function levelsOf(all: readonly Block[], options: LevelOptions): Levels {
  const { table, outside } = withoutSurroundings(all, options);
  const told = headingLevels(table, options);
  const merged = mergeRepeated(table, told.levels);
  const issues: Issue[] = [...told.issues, ...(options.areas.size > 0 ? [] : emptyIssues(merged.blocks))];
  for (const block of merged.loose) for (const { text } of block.lines.slice(0, 1)) issues.push(lineIssue("import.lineRole", text));
  return { blocks: merged.blocks, repeated: merged.repeated, outside: outside.flatMap(linesIn), issues };
}

function linesIn({ lines, description }: Block): readonly TextLine[] {
  return [...lines, ...description].map(({ text }) => text);
}

// ── What stands around ───────────────────────────────────────────────────────────────────────────────────────────────

interface Surrounded {
  readonly table: readonly Block[];
  readonly outside: readonly Block[];
}

/** Lines of unknown kind before the first heading and after the last indicator; and titles of the whole, of a kind that no heading has. */
function withoutSurroundings(all: readonly Block[], options: LevelOptions): Surrounded {
  const told = lastIndex(all, ({ kind, lines }) => kind === "indicator" || kind === "objective" || lines.some(({ weight }) => weight !== undefined));
  // Below a heading that ends the table something of it must follow: what a page break has parted from the last indicator.
  const last =
    all[told]?.kind === "indicator"
      ? told
      : told +
        Math.max(
          0,
          [...all.slice(told + 1), undefined].findIndex((one) => one?.kind !== "loose"),
        );
  const start = all.findIndex(({ kind }) => kind !== "loose");
  const first = Math.max(0, start) + titlesOf(all.slice(Math.max(0, start), last + 1), options);
  return { table: all.slice(first, last + 1), outside: [...all.slice(0, first), ...all.slice(last + 1)] };
}

/** How many of the first headings are titles: those of the kinds that are more than two, and that no later heading has. */
function titlesOf(blocks: readonly Block[], { areas }: LevelOptions): number {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const kinds = kindsOf(headings);
  const leading = blocks.findIndex(({ kind }) => kind !== "heading");
  const titles = new Set(kinds.slice(0, Math.max(0, kinds.length - 2)));
  let count = 0;
  while (count < leading && isTitle(blocks[count], titles)) count += 1;
  const later = headings.slice(count);
  const recurs = later.some(({ lines }) => isOfKind(lines, titles));
  const isNamed = blocks.slice(0, count).some(({ lines }) => areas.has(titleOf(lines)));
  return recurs || isNamed ? 0 : count;
}

function isTitle(block: Block | undefined, titles: ReadonlySet<TextLine>): boolean {
  return block !== undefined && isOfKind(block.lines, titles) && block.lines.every(({ weight }) => weight === undefined);
}

function isOfKind(lines: readonly FactLine[], kinds: ReadonlySet<TextLine>): boolean {
  const [first] = lines;
  return first !== undefined && [...kinds].some((kind) => isSameStyle(kind, first.text));
}

/** One line of each kind of heading, in the order in which they come. */
function kindsOf(headings: readonly Block[]): readonly TextLine[] {
  const kinds: TextLine[] = [];
  for (const { lines } of headings) {
    const [first] = lines;
    if (first !== undefined && kinds.length < MOST_KINDS && !kinds.some((kind) => isSameStyle(kind, first.text))) kinds.push(first.text);
  }
  return kinds;
}

/** More kinds of headings mean nothing. */
const MOST_KINDS = 16;

// ── Areas and services ───────────────────────────────────────────────────────────────────────────────────────────────

interface Told {
  readonly levels: ReadonlyMap<Block, HeadingLevel>;
  readonly issues: readonly Issue[];
}

function headingLevels(table: readonly Block[], { areas, doubtful }: LevelOptions): Told {
  const headings = table.filter(({ kind }) => kind === "heading");
  if (areas.size > 0) return { levels: new Map(headings.map((block) => [block, areas.has(titleOf(block.lines)) ? "area" : "service"])), issues: [] };
  const levels = new Map<Block, HeadingLevel>();
  const tell = [byWords(headings), byKind(headings), byWeight(headings)].find((one) => one !== undefined) ?? byOneLevel(table);
  for (const block of headings) {
    const level = tell?.(block);
    if (level !== undefined) levels.set(block, level);
  }
  const isOneLevel = new Set(levels.values()).size < 2;
  const running = isOneLevel ? doubtful.map((place) => issue(IMPORT_POSITIONS_CODES, "import.runningHead", { params: placeParams(place) })) : [];
  return { levels, issues: [...running, ...headings.flatMap((block) => unclear(block, levels.get(block)))] };
}

type Tell = (block: Block) => HeadingLevel | undefined;

function wordLevel(block: Block): HeadingLevel | undefined {
  return saidLevel(titleOf(block.lines));
}

function byWords(headings: readonly Block[]): Tell | undefined {
  return headings.length > 0 && headings.every((block) => wordLevel(block) !== undefined) ? wordLevel : undefined;
}

/** Two kinds of headings: that of the first one is the areas'. */
function byKind(headings: readonly Block[]): Tell | undefined {
  const [first, second, third] = kindsOf(headings);
  if (first === undefined || second === undefined) return undefined;
  const kinds: readonly (readonly [HeadingLevel, TextLine])[] = [
    ["area", first],
    ["service", second],
  ];
  return third === undefined ? ({ lines }) => kinds.find(([, kind]) => isOfKind(lines, new Set([kind])))?.[0] : () => undefined;
}

/** Headings of one kind, some with a weight and some without: siblings all have one, or none has; the first is an area's. */
function byWeight(headings: readonly Block[]): Tell | undefined {
  const [first] = headings;
  if (first === undefined || headings.every((block) => hasWeight(block) === hasWeight(first))) return undefined;
  return (block) => (hasWeight(block) === hasWeight(first) ? "area" : "service");
}

function hasWeight({ lines }: Block): boolean {
  return lines.some(({ weight }) => weight !== undefined);
}

/** Headings that all look the same are areas, where none follows another. */
function byOneLevel(table: readonly Block[]): Tell | undefined {
  const isNested = table.some(({ kind }, at) => kind === "heading" && table[at - 1]?.kind === "heading");
  return isNested ? undefined : () => "area";
}

/** A heading whose level is not known, or whose words say another. */
function unclear(block: Block, level: HeadingLevel | undefined): readonly Issue[] {
  const said = wordLevel(block);
  return level !== undefined && (said === undefined || said === level) ? [] : [levelIssue(block)];
}

/** Headings with nothing below them but another of their level: one of the two may be something else. */
function emptyIssues(blocks: readonly LevelBlock[]): readonly Issue[] {
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1]?.level;
    const isEmpty = (block.level === "area" && next === "area") || (block.level === "service" && (next === "area" || next === "service"));
    return isEmpty ? [levelIssue(block)] : [];
  });
}

function levelIssue({ lines }: Pick<Block, "lines">): Issue {
  const place = { page: 0, x: 0, y: 0, ...lines[0]?.text, text: titleOf(lines) };
  return issue(IMPORT_POSITIONS_CODES, "import.headingLevel", { params: placeParams(place) });
}

// ── Over the end of a page ───────────────────────────────────────────────────────────────────────────────────────────

/** What is being read, block by block. */
interface Reading {
  readonly blocks: LevelBlock[];
  readonly repeated: { readonly block: LevelBlock; readonly first: LevelBlock }[];
  readonly loose: Block[];
  /** The headings that stand above what comes next. */
  readonly open: Map<LevelBlock["level"], LevelBlock>;
  /** Whether so far the page has only said again what goes on on it. */
  isContinued: boolean;
}

/** Leaves out the headings that a new page says again, and joins to the last indicator what follows them of its name. */
function mergeRepeated(table: readonly Block[], levels: ReadonlyMap<Block, HeadingLevel>): Reading {
  const reading: Reading = { blocks: [], repeated: [], loose: [], open: new Map(), isContinued: false };
  table.forEach((block, at) => {
    const isAtTop = reading.isContinued || startsPage(block, table[at - 1]);
    if (block.kind === "loose") readLoose(reading, block);
    else readBlock(reading, { ...block, level: block.kind === "heading" ? (levels.get(block) ?? "area") : block.kind }, isAtTop);
  });
  return reading;
}

function readBlock(reading: Reading, block: LevelBlock, isAtTop: boolean): void {
  const first = block.level === "indicator" ? undefined : reading.open.get(block.level);
  reading.isContinued = isAtTop && first !== undefined && titleOf(first.lines) === titleOf(block.lines);
  if (reading.isContinued && first !== undefined) {
    reading.repeated.push({ block, first });
    return;
  }
  reading.blocks.push(block);
  for (const level of LEVELS.slice(LEVELS.indexOf(block.level))) reading.open.delete(level);
  reading.open.set(block.level, block);
}

function readLoose(reading: Reading, block: Block): void {
  const last = reading.blocks.at(-1);
  const [name] = last?.lines ?? [];
  const [line] = block.lines;
  if (!reading.isContinued || last?.level !== "indicator" || name === undefined || line === undefined) {
    reading.isContinued = false;
    reading.loose.push(block);
  } else if (last.description.length === 0 && isSameStyle(name.text, line.text)) {
    reading.blocks.splice(-1, 1, { ...last, lines: [...last.lines, line] });
  } else if (isSmaller(name.text, line.text)) {
    reading.blocks.splice(-1, 1, { ...last, description: [...last.description, line] });
  } else reading.loose.push(block);
}

const LEVELS: readonly LevelBlock["level"][] = ["area", "service", "objective", "indicator"];

function startsPage(block: Block, before: Block | undefined): boolean {
  const page = block.lines[0]?.text.page;
  return before !== undefined && page !== undefined && [...before.lines, ...before.description].every(({ text }) => text.page < page);
}
