import { type Issue, type Plan, type RuleSet, safeParsePlan, safeParseRuleSet } from "traguardo";
import type { CsvMapping, TableReport } from "traguardo/import";
import { readJson } from "./draft.ts";
import { type Entries, entriesOf } from "./entries.ts";

/** The largest file that is read, in MB. */
export const MOST_MEGABYTES = 10;

/** A file that was chosen, read into memory once. */
export interface Chosen {
  readonly name: string;
  readonly text: string;
}

/** What a file turned out to be. */
export type FileRead =
  | { readonly kind: "plan"; readonly plan: Plan; readonly entries: Entries; readonly report?: TableReport }
  | { readonly kind: "rules"; readonly rules: RuleSet; readonly text: string }
  | { readonly kind: "refused"; readonly issues: readonly Issue[]; readonly report?: TableReport }
  | { readonly kind: "notJson" | "failed"; readonly reason: string };

/** The text of a file: UTF-8, or UTF-16 where it says so, or else the Windows code page in which Italian Excel saves a CSV. */
export function textOf(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Reads a file: JSON by its name or its first sign, else CSV. It never throws; it fails where the reader of tables cannot be loaded. */
export async function readFile({ name, text }: Chosen, mapping: CsvMapping): Promise<FileRead> {
  const isJson = /\.json$/i.test(name) || (!/\.(csv|tsv|txt)$/i.test(name) && /^\s*[{[]/.test(text));
  if (isJson) return readJsonFile(text);
  return await readCsv(text, mapping).catch((error: unknown) => ({ kind: "failed", reason: error instanceof Error ? error.message : String(error) }));
}

function readJsonFile(text: string): FileRead {
  const json = readJson(text.replace(/^\uFEFF/, ""));
  if ("broken" in json) return { kind: "notJson", reason: json.broken };
  if (isRules(json.value)) {
    const read = safeParseRuleSet(json.value);
    return read.success ? { kind: "rules", rules: read.data, text } : { kind: "refused", issues: read.issues };
  }
  const read = safeParsePlan(json.value);
  return read.success ? { kind: "plan", plan: read.data, entries: entriesOf(read.data) } : { kind: "refused", issues: read.issues };
}

function isRules(value: unknown): boolean {
  return typeof value === "object" && value !== null && ("extends" in value || ("format" in value && value.format === "traguardo.rules/1"));
}

/** The reader of tables comes only with the first table. */
async function readCsv(text: string, mapping: CsvMapping): Promise<FileRead> {
  const { planFromCsv } = await import("traguardo/import");
  const read = planFromCsv(text, mapping);
  if (!read.success) return { kind: "refused", issues: read.issues, report: read.report };
  const { plan, actuals, report } = read.data;
  return { kind: "plan", plan, entries: entriesOf(plan, actuals), report };
}
