import * as z from "zod";
import { IMPORT_CODES } from "../error/codes/import.ts";
import { atPath, type Issue, issue } from "../error/plan-error.ts";
import { ownCheck, readWith } from "../error/read-with.ts";
import { fail, ok, type Result } from "../error/result.ts";
import { isField, type TableField } from "./fields.ts";

/** How to read a table, where it does not say so itself (*mappatura*). */
export interface TableMapping {
  /** Which column holds a field: its header as it stands in the table (case, accents and marks do not count), or its position, from 0. */
  readonly columns?: Readonly<Partial<Record<TableField, string | number>>> | undefined;
  /** The public body (*ente*); it counts more than a column. */
  readonly body?: string | undefined;
  /** The year of the plan, 1900–2100; it counts more than a column, and chooses among the columns *Target 2021, Target 2022 …*. */
  readonly year?: number | undefined;
  /** The name of the one area of a table that has no column of areas. */
  readonly area?: string | undefined;
  /** What the weights' numbers are: `percent` where 20 is 20 %, `fraction` where 0.2 is, as in cells that are formatted as per cent. */
  readonly weights?: "percent" | "fraction" | undefined;
  /** The row of the headers, from 1, the last one where there are two; 0 where there is none, and `columns` gives positions. */
  readonly headerRow?: number | undefined;
}

/** How to read the text of a CSV. */
export interface CsvMapping extends TableMapping {
  /** What parts the cells; found by itself where it is left out. */
  readonly delimiter?: ";" | "," | "\t" | "|" | undefined;
}

const shape: z.ZodType<CsvMapping> = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    columns: z
      .record(z.string(), z.union([z.string(), z.int().min(0)]))
      .check(ownCheck(fieldIssues))
      .optional(),
    body: z.string().min(1).optional(),
    year: z.int().min(1900).max(2100).optional(),
    area: z.string().min(1).optional(),
    weights: z.enum(["percent", "fraction"]).optional(),
    headerRow: z.int().min(0).optional(),
    delimiter: z.enum([";", ",", "\t", "|"]).optional(),
  }),
);

/** A checked copy of a mapping; of anything else all that is wrong, at paths below `mapping`. */
export function readMapping(mapping: unknown): Result<CsvMapping> {
  if (mapping === undefined) return ok({});
  const read = readWith(shape, mapping);
  return read.success ? read : fail(...atPath(["mapping"], read.issues));
}

function fieldIssues(columns: Readonly<Record<string, unknown>>): readonly Issue[] {
  const unknown = Object.keys(columns).filter((field) => !isField(field));
  return unknown.map((field) => issue(IMPORT_CODES, "import.field", { path: [field], params: { found: field } }));
}
