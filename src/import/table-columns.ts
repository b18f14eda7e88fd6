import { IMPORT_CODES } from "../error/codes/import.ts";
import { type Issue, issue } from "../error/plan-error.ts";
import { textOf } from "./cell.ts";
import { type Columns, readColumns } from "./columns.ts";
import { headerOf, type TableField } from "./fields.ts";
import type { FoundHeader } from "./find-header.ts";
import type { TableMapping } from "./mapping.ts";
import { parseYear } from "./read-indicator.ts";
import type { OwnRow } from "./table.ts";

/** The columns of a table, and its year, where it is known. */
export interface TableColumns {
  readonly columns: Columns;
  readonly year: number | undefined;
}

/** The columns; those of a year's targets only once the year is known. */
export function tableColumns(rows: readonly OwnRow[], header: FoundHeader | undefined, mapping: TableMapping): TableColumns {
  const below = rows.slice(header === undefined ? 0 : header.row + 1);
  const filled = filledColumns(below);
  const width = Math.max(header?.headers.length ?? 0, ...[...filled].map((at) => at + 1));
  const headers = Array.from({ length: width }, (_, at) => header?.headers[at] ?? "");
  const line = { headers, row: header?.row, below, filled, mapping };
  const undated = readColumns({ ...line, year: mapping.year });
  const year = mapping.year ?? firstYear(below, undated.at.get("year"));
  return { columns: year === mapping.year ? undated : readColumns({ ...line, year }), year };
}

/** The columns that hold something. */
function filledColumns(rows: readonly OwnRow[]): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const row of rows) row.forEach((cell, at) => cell !== undefined && filled.add(at));
  return filled;
}

function firstYear(rows: readonly OwnRow[], column: number | undefined): number | undefined {
  if (column === undefined) return undefined;
  for (const row of rows) {
    const year = parseYear(textOf(row[column]) ?? "");
    if (year.success) return year.data;
  }
  return undefined;
}

/** One issue for each column that no plan can do without, and that is not disputed; targets of each year need the year. */
export function missingColumns({ columns, year }: TableColumns, { area }: TableMapping): readonly Issue[] {
  const disputed = columns.issues.map(({ code, params }) => (code === "import.twoColumns" ? params["field"] : undefined));
  const isMissing = (field: TableField): boolean => !columns.at.has(field) && !disputed.includes(field);
  const needed: readonly TableField[] = [...(area === undefined ? ["area" as const] : []), "objective", "indicator"];
  const issues = needed.filter(isMissing).map(noColumn);
  if (!isMissing("target") || !isMissing("targetText")) return issues;
  const areYearly = columns.unused.some(({ reason }) => reason === "otherYear");
  if (!areYearly) return [...issues, noColumn("target")];
  return [
    ...issues,
    year === undefined ? issue(IMPORT_CODES, "import.noYear") : issue(IMPORT_CODES, "import.targetYears", { params: { year: String(year) } }),
  ];
}

function noColumn(field: TableField): Issue {
  return issue(IMPORT_CODES, "import.noColumn", { params: { field, header: headerOf(field, "it") } });
}
