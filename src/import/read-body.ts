import type { StrategyItem } from "../plan/plan.ts";
import type { TableField } from "./fields.ts";
import type { TableMapping } from "./mapping.ts";
import { codeAt } from "./read-groups.ts";
import { parseYear } from "./read-indicator.ts";
import { cellOf, placeName, placeOf, refuse, type RowReader, taken, textAt } from "./row-reader.ts";

/** What the rows say of the body, so far. */
export interface BodyDraft {
  /** The first text of each field and the cell where it stands. */
  readonly said: Map<BodyField, { readonly text: string; readonly cell: string }>;
  year?: number;
  strategy?: StrategyItem[];
}

type BodyField = "body" | "bodyId" | "year";

/** Reads what a row says of the body: the same in every row, where it says something. What the mapping gives, columns do not change. */
export function readBody(reader: RowReader, draft: BodyDraft, mapping: TableMapping): void {
  if (mapping.body === undefined) readSame(reader, draft, "body");
  readSame(reader, draft, "bodyId");
  if (mapping.year === undefined) readYear(reader, draft);
  readStrategy(reader, draft);
}

/** Reads a field, and answers with its text where it is the first. */
function readSame(reader: RowReader, { said }: BodyDraft, field: BodyField): string | undefined {
  const text = textAt(reader, field) || undefined;
  const first = said.get(field);
  if (text === undefined || text === first?.text) return undefined;
  if (first !== undefined) {
    refuse(reader, field, "import.contradiction", { level: "body", first: first.cell, found: text.slice(0, 60), other: first.text.slice(0, 60) });
    return undefined;
  }
  said.set(field, { text, cell: placeName(placeOf(reader, field)) });
  return text;
}

function readYear(reader: RowReader, draft: BodyDraft): void {
  const text = readSame(reader, draft, "year");
  const year = text === undefined ? undefined : taken(reader, "year", parseYear(text));
  if (year !== undefined) draft.year = year;
}

/** A title of the strategic map, in a row of its own; beside an indicator each code counts once. */
function readStrategy(reader: RowReader, draft: BodyDraft): void {
  if (cellOf(reader, "strategyCode") === undefined && cellOf(reader, "strategyTitle") === undefined) return;
  draft.strategy ??= [];
  const code = codeAt(reader, "strategyCode");
  const title = textAt(reader, "strategyTitle") || undefined;
  if (code === undefined && title === undefined) return;
  if (hasMore(reader) && draft.strategy.some((item) => item.code === code)) return;
  if (code === undefined || title === undefined)
    return refuse(reader, code === undefined ? "strategyTitle" : "strategyCode", "import.noName", { level: "strategic objective" });
  draft.strategy.push({ code, title });
}

/** Whether a row holds more than the body and its strategy. */
function hasMore({ at, cells }: RowReader): boolean {
  const own: readonly TableField[] = ["body", "bodyId", "year", "strategyCode", "strategyTitle"];
  return [...at].some(([field, column]) => !own.includes(field) && cells[column] !== undefined);
}
