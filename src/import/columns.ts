import { IMPORT_CODES } from "../error/codes/import.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import type { OwnCell } from "./cell.ts";
import { fieldOf, headerOf, levelPart, type TableField, type TableLevel } from "./fields.ts";
import type { UnderstoodColumn, UnusedColumn } from "./import-report.ts";
import { type FieldHeader, type Header, headerKey, type PartHeader, readHeader } from "./headers.ts";
import type { TableMapping } from "./mapping.ts";
import { atCell, columnName, type OwnRow } from "./table.ts";

/** Which column holds which field, and what was left out or guessed on the way. */
export interface Columns {
  /** The positions of the fields. */
  readonly at: ReadonlyMap<TableField, number>;
  /** The columns of targets and results whose header says that their numbers are in %. */
  readonly percents: ReadonlySet<number>;
  readonly understood: readonly UnderstoodColumn[];
  readonly unused: readonly UnusedColumn[];
  readonly issues: readonly Issue[];
}

/** What columns are told from. */
export interface HeaderLine {
  /** The headers, left to right; blank where there is none. */
  readonly headers: readonly string[];
  /** The row where they stand, from 0; nothing where the table has none. */
  readonly row: number | undefined;
  readonly mapping: TableMapping;
  /** The rows below. */
  readonly below: readonly OwnRow[];
  /** The columns that hold something below their header. */
  readonly filled: ReadonlySet<number>;
  /** The year of the plan, where it is known. */
  readonly year: number | undefined;
}

type By = UnderstoodColumn["by"];

/** The columns as they are told so far. */
interface Draft {
  readonly line: HeaderLine;
  readonly read: readonly Header[];
  readonly taken: Map<TableField, { readonly index: number; readonly by: By }>;
  readonly used: Set<number>;
  readonly reasons: Map<number, UnusedColumn["reason"]>;
  readonly issues: Issue[];
}

/** Tells columns by the mapping, then by their headers, then by where they stand; a field that two headers name is an issue, not a guess. */
export function readColumns(line: HeaderLine): Columns {
  const draft: Draft = { line, read: line.headers.map(readHeader), taken: new Map(), used: new Set(), reasons: new Map(), issues: [] };
  takeMapped(draft);
  takeNamed(draft);
  takeWeak(draft, (field) => levelPart(field) !== undefined);
  takeParts(draft);
  takeWeak(draft, () => true);
  const understood = [...draft.taken].map(([field, { index, by }]) => ({ ...titleOf(draft, index), field, by })).sort((a, b) => a.index - b.index);
  const percents = understood.filter(({ index }) => isPercent(draft.read[index])).map(({ index }) => index);
  const at = new Map([...draft.taken].map(([field, { index }]) => [field, index]));
  return { at, percents: new Set(percents), understood, unused: unusedOf(draft), issues: draft.issues };
}

function isPercent(header: Header): boolean {
  return header?.kind === "field" && header.isPercent;
}

function takeMapped(draft: Draft): void {
  const { headers, mapping } = draft.line;
  const entries = Object.entries(mapping.columns ?? {}) as readonly (readonly [TableField, string | number])[]; // the fields of a checked mapping
  for (const [field, named] of entries) {
    const [index, ...more] = typeof named === "number" ? positionOf(named, headers.length) : positionsOf(named, headers);
    const isClear = index !== undefined && more.length === 0 && !draft.used.has(index);
    if (isClear) take(draft, field, index, "mapping");
    else draft.issues.push(mappingIssue(draft, field, { named, isThere: index !== undefined }));
  }
}

function mappingIssue({ line }: Draft, field: TableField, { named, isThere }: { readonly named: string | number; readonly isThere: boolean }): Issue {
  const missing = typeof named === "number" ? "import.mappedColumn" : "import.mappedHeader";
  const params = { found: String(named), last: String(line.headers.length - 1) };
  return issue(IMPORT_CODES, isThere ? "import.mappedTwice" : missing, { path: ["mapping", "columns", field], params });
}

function positionOf(index: number, width: number): readonly number[] {
  return index < width ? [index] : [];
}

function positionsOf(name: string, headers: readonly string[]): readonly number[] {
  const key = headerKey(name);
  return headers.flatMap((header, index) => (header.trim() === name.trim() || (key !== "" && headerKey(header) === key) ? [index] : []));
}

/** Gives a field its column; a guess, and a per cent sign that gives the unit, is told. */
function take(draft: Draft, field: TableField, index: number, by: By): void {
  draft.taken.set(field, { index, by });
  draft.used.add(index);
  if (by === "guess" || isPercent(draft.read[index])) guessed(draft, field, index);
}

/** Headers that name their field. */
function takeNamed(draft: Draft): void {
  const found = new Map<TableField, number[]>();
  for (const [index, header] of draft.read.entries()) {
    if (header?.kind !== "field" || header.isWeak || draft.used.has(index)) continue;
    if (isOtherYear(header, draft.line.year)) draft.reasons.set(index, "otherYear");
    else found.set(header.field, [...(found.get(header.field) ?? []), index]);
  }
  for (const [field, indexes] of found) takeOne(draft, field, indexes);
}

/** A starting value is of any year before. */
function isOtherYear({ field, year }: FieldHeader, planned: number | undefined): boolean {
  return field !== "baseline" && year !== undefined && year !== planned;
}

/** Gives a field the one column that names it; where the mapping has named another, all of them are left out. */
function takeOne(draft: Draft, field: TableField, indexes: readonly number[]): void {
  const [index = 0, second] = indexes;
  const isTaken = draft.taken.has(field);
  if (!isTaken && second === undefined) {
    take(draft, field, index, "header");
    return;
  }
  for (const at of indexes) draft.reasons.set(at, "taken");
  if (!isTaken && second !== undefined) {
    const params = { field, first: columnName(index), second: columnName(second) };
    draft.issues.push(atHeader(draft, second, issue(IMPORT_CODES, "import.twoColumns", { params })));
  }
}

/** Headers that give way: they count where nothing else holds their field. */
function takeWeak(draft: Draft, counts: (field: TableField) => boolean): void {
  for (const [index, header] of draft.read.entries()) {
    if (header?.kind !== "field" || !header.isWeak || draft.used.has(index) || !counts(header.field)) continue;
    const isBesides = header.isDescription === true && header.field === "indicator" && draft.taken.has("indicator");
    const field = isBesides ? "description" : header.field;
    if (draft.taken.has(field)) draft.reasons.set(index, "taken");
    else take(draft, field, index, "header");
  }
}

/** *Peso*, *Codice*, *Denominazione*: of the level whose column stands left of it, the nearest; where they stand before the names, of the one behind. */
function takeParts(draft: Draft): void {
  const levels = new Map<number, TableLevel>([...draft.taken].flatMap(([field, { index }]) => levelAt(field, index)));
  const parts = draft.read.flatMap((header, index) => (header?.kind === "part" && !draft.used.has(index) ? [{ header, index }] : []));
  const before = new Set(parts.filter(({ header, index }) => standsBefore(draft, levels, { header, index })).map(({ header }) => header.part));
  for (const { header, index } of parts) {
    const behind = before.has(header.part) ? levels.get(index + 1) : undefined;
    const level = behind ?? levels.get(leftOf(levels, index) ?? firstOf(levels));
    if (level === undefined || countsRows(draft, level, { header, index })) continue;
    const field = partField(draft, level, header);
    if (draft.taken.has(field)) {
      draft.reasons.set(index, "taken");
      continue;
    }
    take(draft, field, index, "guess");
  }
}

function levelAt(field: TableField, index: number): readonly (readonly [number, TableLevel])[] {
  const found = levelPart(field);
  return found === undefined ? [] : [[index, found.level]];
}

function leftOf(levels: ReadonlyMap<number, TableLevel>, index: number): number | undefined {
  return [...levels.keys()].filter((at) => at < index).sort((a, b) => b - a)[0];
}

function firstOf(levels: ReadonlyMap<number, TableLevel>): number {
  return Math.min(...levels.keys());
}

interface PartColumn {
  readonly header: PartHeader;
  readonly index: number;
}

/** Whether a column surely belongs to the level behind it: there is none before it, or what it holds changes within one of that. */
function standsBefore(draft: Draft, levels: ReadonlyMap<number, TableLevel>, { header, index }: PartColumn): boolean {
  if (header.part === "" || !levels.has(index + 1)) return false;
  const left = leftOf(levels, index);
  if (left === undefined || (header.part === "Code" && left !== index - 1)) return true;
  return changesWithin(draft.line.below, index, left);
}

/** Whether an *ID* or a *Codice* changes within one name, so that it would make several groups of one: it is of a level below, or counts rows. */
function countsRows({ taken, line }: Draft, level: TableLevel, { header, index }: PartColumn): boolean {
  const name = taken.get(level)?.index;
  const isOfOneName = header.part === "Id" ? level !== "indicator" : header.part === "Code" && (level === "area" || level === "service");
  return isOfOneName && name !== undefined && changesWithin(line.below, index, name);
}

/** Whether a column holds two things while the cells of another one stay the same, or blank. */
function changesWithin(rows: readonly OwnRow[], column: number, group: number): boolean {
  let name: OwnCell;
  let held: OwnCell;
  for (const row of rows) {
    const [nextName, next] = [row[group], row[column]];
    if (nextName !== undefined && nextName !== name) held = undefined;
    else if (next !== undefined && held !== undefined && next !== held) return true;
    name = nextName ?? name;
    held = next ?? held;
  }
  return false;
}

function partField({ taken }: Draft, level: TableLevel, { part, isDescription }: PartHeader): TableField {
  const field = fieldOf(level, part);
  return isDescription && level === "indicator" && taken.has(field) ? "description" : field;
}

function guessed(draft: Draft, field: TableField, index: number): void {
  const params = { field, better: headerOf(field, "it") };
  draft.issues.push(
    atHeader(draft, index, issue(IMPORT_CODES, "import.guessedColumn", { params: { ...params, header: titleOf(draft, index).header } })),
  );
}

function atHeader({ line }: Draft, column: number, one: Issue): Issue {
  return line.row === undefined ? one : atCell(one, { row: line.row, column });
}

function unusedOf(draft: Draft): readonly UnusedColumn[] {
  return draft.read.flatMap((_, index) => {
    const title = titleOf(draft, index);
    if (draft.used.has(index) || (title.header === "" && !draft.line.filled.has(index))) return [];
    return [{ ...title, reason: draft.reasons.get(index) ?? (title.header === "" ? "noHeader" : "unknown") }];
  });
}

function titleOf({ line }: Draft, index: number): { readonly column: string; readonly index: number; readonly header: string } {
  return { column: columnName(index), index, header: (line.headers[index] ?? "").trim().slice(0, 80) };
}
