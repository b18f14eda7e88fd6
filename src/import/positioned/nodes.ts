import type { Decimal } from "../../decimal/decimal.ts";
import { IMPORT_POSITIONS_CODES } from "../../error/codes/import-positions.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import type { Result } from "../../error/result.ts";
import { safeParseWeight } from "../../plan/weight.ts";
import { safeParseActual, safeParseTarget } from "../../target/parse.ts";
import type { Cell, TextLine } from "./cells.ts";
import { COLUMN_WORDS, type ColumnName, isWeight } from "./columns.ts";
import { type Joined, joinLines, wordsWithin } from "./clean-text.ts";
import { type FactLine, INDICATOR, OBJECTIVE } from "./facts.ts";
import { placeParams, shareBeside, type TextPlace } from "./item.ts";
import type { PairedBlock } from "./pairing.ts";

/** A node of the plan as it stands on paper: its texts joined, its values as written and, where they can be read, as they are. */
export interface PaperNode {
  readonly level: PairedBlock["level"];
  readonly code?: string;
  readonly name: string;
  readonly description?: string;
  readonly weight?: string;
  /** The weight in figures; absent where it cannot be read. */
  readonly share?: Decimal;
  readonly target?: string;
  readonly result?: string;
  /** Where it begins. */
  readonly place: TextPlace;
}

/** A node, and what is wrong with it. */
export interface ReadNode {
  readonly node: PaperNode;
  readonly issues: readonly Issue[];
}

/** The words that stand whole on some line, to tell hyphens that part words from those within. */
export function knownWords(lines: readonly FactLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => wordsWithin(text.text)));
}

/** Makes the node of a block: what it is called, and the one value of each column. */
export function readNode(block: PairedBlock, words: ReadonlySet<string>, needsResult: boolean): ReadNode {
  const title = joinBlock(block.lines, words);
  const { code, name } = partsOf(block, title.text);
  const place: TextPlace = placeOfBlock(block, title.text);
  const description = joinBlock(block.description, words);
  const values = block.level === "indicator" ? indicatorValues(block.cells, place, needsResult) : headingValues(block.cells, place);
  const beside = [...block.lines, ...block.description].filter(({ text }) => text.sideBySide);
  return {
    node: {
      level: block.level,
      ...(code === undefined ? {} : { code }),
      name,
      ...(description.text === "" ? {} : { description: description.text }),
      ...values.texts,
      place,
    },
    issues: [
      ...beside.map(({ text }) => issue(IMPORT_POSITIONS_CODES, "import.twoTexts", { params: placeParams(text) })),
      ...title.issues,
      ...description.issues,
      ...values.issues,
    ],
  };
}

function joinBlock(lines: readonly FactLine[], words: ReadonlySet<string>): { readonly text: string; readonly issues: readonly Issue[] } {
  const texts = lines.map(({ text }) => text);
  const joined = joinLines(
    texts.map(({ text }) => text),
    words,
  );
  return { text: joined.text, issues: hyphenIssues(texts, joined) };
}

function hyphenIssues(lines: readonly TextLine[], { hyphens }: Joined): readonly Issue[] {
  return hyphens.flatMap((at) => {
    const line = lines[at];
    return line === undefined ? [] : [issue(IMPORT_POSITIONS_CODES, "import.hyphen", { params: placeParams(line) })];
  });
}

function partsOf({ level }: PairedBlock, title: string): { readonly code?: string; readonly name: string } {
  if (level === "area" || level === "service") return { name: title };
  const [, code, name = ""] = (level === "objective" ? OBJECTIVE : INDICATOR).exec(title) ?? [];
  return code === undefined ? { name: title } : { code, name };
}

function placeOfBlock({ lines }: PairedBlock, text: string): TextPlace {
  const first = lines[0]?.text;
  return { page: first?.page ?? 0, x: first?.x ?? 0, y: first?.y ?? 0, text };
}

interface Values {
  readonly texts: Pick<PaperNode, "weight" | "share" | "target" | "result">;
  readonly issues: readonly Issue[];
}

/** A heading has one weight at most, in whatever column, and nothing else. */
function headingValues(cells: readonly Cell[], place: TextPlace): Values {
  const weights = cells.filter(({ segment }) => isWeight(segment.text));
  const others = cells.filter((cell) => !weights.includes(cell));
  const weight = readWeight(weights, place);
  return { texts: weight.texts, issues: [...weight.issues, ...others.map(strayIssue)] };
}

function indicatorValues(cells: readonly Cell[], place: TextPlace, needsResult: boolean): Values {
  const of = (column: Cell["column"]) => cells.filter((cell) => cell.column === column);
  const weight = readWeight(of("weight"), place);
  const target = readText("target", of("target"), place);
  const result = readText("result", of("result"), place);
  const missing = target.text === undefined ? [valueIssue("import.valueMissing", "target", place)] : [];
  const blank =
    needsResult && result.text === undefined ? [issue(IMPORT_POSITIONS_CODES, "import.resultMissing", { params: placeParams(place) })] : [];
  return {
    texts: {
      ...weight.texts,
      ...(target.text === undefined ? {} : { target: target.text }),
      ...(result.text === undefined ? {} : { result: result.text }),
    },
    issues: [...weight.issues, ...target.issues, ...missing, ...result.issues, ...blank, ...of("apart").map(strayIssue)],
  };
}

/** A value that stands beside no row, or not as one of its values. */
export function strayIssue({ segment }: Cell): Issue {
  return issue(IMPORT_POSITIONS_CODES, "import.strayValue", { params: placeParams(segment) });
}

function readWeight(cells: readonly Cell[], place: TextPlace): Values {
  const [only, second] = cells;
  if (only === undefined) return { texts: {}, issues: [] };
  if (second !== undefined || isDouble(only)) return { texts: {}, issues: [severalIssue("weight", cells, place)] };
  const { text } = only.segment;
  const read = safeParseWeight(text);
  return { texts: { weight: text, ...(read.success ? { share: read.data } : {}) }, issues: unreadable("weight", only, read) };
}

/** The one text of a column, its lines joined; texts side by side are more than one. */
function readText(
  column: "target" | "result",
  cells: readonly Cell[],
  place: TextPlace,
): { readonly text?: string; readonly issues: readonly Issue[] } {
  const [first] = cells;
  if (first === undefined) return { issues: [] };
  const { text } = joinLines(cells.map(({ segment }) => segment.text));
  const areBeside = cells.some(({ segment }, at) => at > 0 && shareBeside(segment, cells[at - 1]?.segment ?? segment) > SIDE_BY_SIDE);
  if (areBeside || cells.some(isDouble)) return { text, issues: [severalIssue(column, cells, place)] };
  return { text, issues: unreadable(column, { ...first, segment: { ...first.segment, text } }, PARSERS[column](text)) };
}

const SIDE_BY_SIDE = 0.3;

/** Whether a value was drawn twice in one place: once may be the value of another row. */
function isDouble({ segment }: Cell): boolean {
  return segment.pieces.some((piece) => piece.isDouble === true);
}

const PARSERS: Readonly<Record<"target" | "result", (text: string) => Result<unknown>>> = { target: safeParseTarget, result: safeParseActual };

function unreadable(column: ColumnName, { segment }: Cell, read: Result<unknown>): readonly Issue[] {
  if (read.success) return [];
  const params = { ...placeParams(segment), column: COLUMN_WORDS[column] };
  return [issue(IMPORT_POSITIONS_CODES, "import.unreadable", { params }), ...read.issues];
}

function valueIssue(code: "import.valueMissing", column: ColumnName, place: TextPlace): Issue {
  return issue(IMPORT_POSITIONS_CODES, code, { params: { ...placeParams(place), column: COLUMN_WORDS[column] } });
}

function severalIssue(column: ColumnName, cells: readonly Cell[], place: TextPlace): Issue {
  const found = cells.map((cell) => (isDouble(cell) ? `${cell.segment.text} (2 ×)` : cell.segment.text)).join("; ");
  return issue(IMPORT_POSITIONS_CODES, "import.severalValues", { params: { ...placeParams(place), column: COLUMN_WORDS[column], found } });
}
