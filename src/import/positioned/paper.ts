import { IMPORT_POSITIONS_CODES } from "../../error/codes/import-positions.ts";
import { type Issue, issue } from "../../error/plan-error.ts";
import { blocksOf, titleOf } from "./blocks.ts";
import type { Cell, SortedLine } from "./cells.ts";
import { COLUMN_WORDS, isWeight, READS } from "./columns.ts";
import { type Descriptions, factsOf } from "./facts.ts";
import { type Box, type TextPlace, placeOnly, placeParams } from "./item.ts";
import { type LevelBlock, type Levels, levelsOf } from "./levels.ts";
import { knownWords, type PaperNode, readNode, strayIssue } from "./nodes.ts";
import { type PairedBlock, pairCells } from "./pairing.ts";
import type { LeftOut } from "./running.ts";
import { readTable, type TableOptions } from "./table.ts";
import { type Branch, treeOf } from "./tree.ts";

/** How an annex is to be read. */
export interface PaperOptions extends TableOptions {
  readonly descriptions: Descriptions;
}

/** What stands on the pages of an annex. */
export interface Paper {
  readonly pages: number;
  readonly nodes: readonly PaperNode[];
  readonly areas: readonly Branch[];
  readonly unmatched: readonly TextPlace[];
  readonly leftOut: readonly LeftOut[];
  readonly issues: readonly Issue[];
}

/** Reads the pages of an annex: items into lines, lines into columns and blocks, values beside their blocks, blocks into a tree. */
export function readPaper(pages: unknown, options: PaperOptions): Paper {
  const table = readTable(pages, options);
  const facts = factsOf(table.sorted);
  const read = blocksOf(facts, { descriptions: options.descriptions, areas: table.areas });
  const levels = levelsOf(read.blocks, table);
  const paired = pairBlocks(levels, table.sorted);
  const words = knownWords(facts.lines);
  const nodes = paired.blocks.map((block) => readNode(block, words, !options.withoutResults));
  const tree = treeOf(nodes.map(({ node }) => node));
  const around = surroundings(table.sorted, levels, paired.stray);
  const stages = [table, read, levels, paired, ...nodes, tree, around, { issues: weightIssues(nodes.map(({ node }) => node)) }];
  return {
    pages: table.pages,
    nodes: nodes.map(({ node }) => node),
    areas: tree.areas,
    unmatched: around.places,
    leftOut: [...table.leftOut, ...levels.repeated.map(({ block }) => ({ ...headOf(block), reason: "repeatedHeading" as const }))],
    issues: stages.flatMap(({ issues }) => issues),
  };
}

/** Nodes without a weight, where others of their level have one. */
function weightIssues(nodes: readonly PaperNode[]): readonly Issue[] {
  const weighted = new Set(nodes.filter(({ weight }) => weight !== undefined).map(({ level }) => level));
  const without = nodes.filter(({ level, weight }) => weight === undefined && weighted.has(level));
  return without.map(({ place }) => issue(IMPORT_POSITIONS_CODES, "import.weightMissing", { params: placeParams(place) }));
}

function headOf({ lines }: LevelBlock): TextPlace {
  return placeOnly({ page: 0, x: 0, y: 0, ...lines[0]?.text, text: titleOf(lines) });
}

interface Paired {
  readonly blocks: readonly PairedBlock[];
  readonly stray: readonly Cell[];
  readonly issues: readonly Issue[];
}

/** Pairs values with blocks, also with headings that are said again: their weight must be the same then. */
function pairBlocks({ blocks, repeated }: Levels, sorted: readonly SortedLine[]): Paired {
  const cells = sorted.flatMap((line) => line.cells);
  const pairing = pairCells([...blocks, ...repeated.map(({ block }) => block)], cells);
  const valuesOf = new Map<LevelBlock, readonly Cell[]>(
    [...blocks, ...repeated.map(({ block }) => block)].map((block, at) => [block, pairing.blocks[at]?.cells ?? []]),
  );
  const differing = repeated.flatMap(({ block, first }) => {
    const [again, before] = [valuesOf.get(block) ?? [], valuesOf.get(first) ?? []].map((own) => own.map(({ segment }) => segment.text).join("; "));
    if (again === "" || again === before) return [];
    const params = { ...placeParams(headOf(block)), column: COLUMN_WORDS.weight, found: `${before}; ${again}` };
    return [issue(IMPORT_POSITIONS_CODES, "import.severalValues", { params })];
  });
  return { blocks: pairing.blocks.slice(0, blocks.length), stray: pairing.stray, issues: [...pairing.issues, ...differing] };
}

interface Surroundings {
  readonly places: readonly TextPlace[];
  readonly issues: readonly Issue[];
}

/** What stands around the table, and what stands in it but is no part of it: the one a warning, the other an error, as is any value. */
function surroundings(sorted: readonly SortedLine[], levels: Levels, stray: readonly Cell[]): Surroundings {
  const isInside = insideOf(levels.blocks);
  const nowhere = sorted.flatMap((line) => line.nowhere);
  const isLost = ({ column, segment }: Cell) => isInside(segment) || (column !== "apart" && READS[column](segment.text)) || isWeight(segment.text);
  const between = nowhere.filter(isInside);
  const lost = stray.filter(isLost);
  const outside = [
    ...levels.outside,
    ...nowhere.filter((segment) => !isInside(segment)),
    ...stray.filter((cell) => !isLost(cell)).map(({ segment }) => segment),
  ];
  return {
    places: [...outside, ...between, ...lost.map(({ segment }) => segment)].map(placeOnly),
    issues: [
      ...between.map((segment) => issue(IMPORT_POSITIONS_CODES, "import.betweenColumns", { params: placeParams(segment) })),
      ...lost.map(strayIssue),
      ...outside.map((place) => issue(IMPORT_POSITIONS_CODES, "import.unmatched", { params: placeParams(place) })),
    ],
  };
}

/** Whether a place is between the first line of the table and its last. */
function insideOf(blocks: readonly LevelBlock[]): (box: Box) => boolean {
  const first = blocks[0]?.lines[0]?.text;
  const end = blocks.at(-1);
  const last = (end?.description.at(-1) ?? end?.lines.at(-1))?.text;
  if (first === undefined || last === undefined) return () => true;
  const begins = ({ page, bottom }: Box) => page > first.page || (page === first.page && bottom > first.top);
  const ends = ({ page, top }: Box) => page < last.page || (page === last.page && top < last.bottom + last.height);
  return (box) => begins(box) && ends(box);
}
