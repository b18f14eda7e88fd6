import { IMPORT_CODES } from "../error/codes/import.ts";
import { TARGET_CODES } from "../error/codes/target.ts";
import { type Issue, issue, type IssueParams } from "../error/plan-error.ts";
import type { Result } from "../error/result.ts";
import { type OwnCell, expressionOf, textOf } from "./cell.ts";
import type { TableField } from "./fields.ts";
import { atCell, type CellPlace, cellName, type OwnRow } from "./table.ts";

/** One row, its cells by their fields; what is wrong with them goes to `issues`. */
export interface RowReader {
  readonly row: number;
  readonly cells: OwnRow;
  readonly at: ReadonlyMap<TableField, number>;
  readonly headers: readonly string[];
  readonly issues: Issue[];
}

/** The cell of a field; blank where the table has no such column. */
export function cellOf({ at, cells }: RowReader, field: TableField): OwnCell {
  const column = at.get(field);
  return column === undefined ? undefined : cells[column];
}

/** The text of a field's cell; nothing where it is blank. */
export function textAt(reader: RowReader, field: TableField): string | undefined {
  return textOf(cellOf(reader, field));
}

/** The expression in a field's cell, numbers as Italian plans write them; nothing where it is blank. */
export function expressionAt(reader: RowReader, field: TableField): string | undefined {
  return expressionOf(cellOf(reader, field));
}

/** The place of a field's cell. */
export function placeOf({ row, at, headers }: RowReader, field: TableField): CellPlace {
  const column = at.get(field) ?? 0;
  return { row, column, header: headers[column] };
}

/** Notes what is wrong with a field's cell. */
export function report(reader: RowReader, field: TableField, one: Issue): void {
  reader.issues.push(atCell(one, placeOf(reader, field)));
}

/** Notes an issue of tables in a field's cell. */
export function refuse(reader: RowReader, field: TableField, code: keyof typeof IMPORT_CODES, params: IssueParams = {}): void {
  report(reader, field, issue(IMPORT_CODES, code, { params }));
}

/** The value of a result; its issues are noted. */
export function taken<T>(reader: RowReader, field: TableField, result: Result<T>): T | undefined {
  if (result.success) return result.data;
  for (const one of result.issues) {
    if (one.code === "target.column") refuseUnit(reader, one);
    else report(reader, field, one);
  }
  return undefined;
}

/** Notes at the cell of the unit, once a row, that it is none. */
function refuseUnit(reader: RowReader, { params }: Issue): void {
  const isTold = reader.issues.slice(-FIELDS_WITH_UNIT).some(({ code, path }) => code === "target.column" && path?.[0] === reader.row);
  if (!isTold) report(reader, "unit", issue(TARGET_CODES, "target.column", { params }));
}

/** The fields that share the cell of a unit: target, result and starting value. */
const FIELDS_WITH_UNIT = 3;

/** A place as spreadsheets call it. */
export function placeName({ row, column }: CellPlace): string {
  return cellName(row, column);
}
