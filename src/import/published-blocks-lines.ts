import type { Decimal } from "../decimal/decimal.ts";
import type { Issue } from "../error/plan-error.ts";
import { type Row as ValueRow, safeParseRow } from "../plan/row.ts";
import { safeParseWeight } from "../plan/weight.ts";
import { cleanText } from "./positioned/clean-text.ts";

/** A row of values and the line of the text that it stands on. */
export interface PublishedRow extends ValueRow {
  /** From 1 on. */
  readonly line: number;
}

/** A weight that stands alone and the line of the text that it stands on. */
export interface PublishedWeight {
  readonly weight: Decimal;
  /** From 1 on. */
  readonly line: number;
}

/** A line of words. */
export interface WordLine {
  readonly kind: "words";
  readonly line: number;
  readonly text: string;
  /** Whether the line ended in a space, as lines do that a text was wrapped over. */
  readonly goesOn: boolean;
}

/** A line that is not blank. */
export type PublishedLine =
  | WordLine
  | { readonly kind: "row"; readonly line: number; readonly row: ValueRow }
  | { readonly kind: "weight"; readonly line: number; readonly weight: Decimal }
  | { readonly kind: "unreadable"; readonly line: number; readonly issues: readonly Issue[] };

/** A weight in per cent, and a value behind it. */
const VALUES = /^\d+(?:[.,]\d+)? ?% ?[<>=≤≥⩽⩾\d]/;

/** The lines of a flat text, each as what it is: a row of values, a weight alone, or words. */
export function publishedLines(text: string): readonly PublishedLine[] {
  return text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/).flatMap((raw, at) => {
    const clean = cleanText(raw);
    return clean.trim() === "" ? [] : [lineOf(clean, at + 1)];
  });
}

function lineOf(clean: string, line: number): PublishedLine {
  const text = clean.trim().normalize("NFC");
  const words = { kind: "words", line, text, goesOn: clean.endsWith(" ") } as const;
  if (!/^\d/.test(text)) return words;
  const weight = text.endsWith("%") ? safeParseWeight(text) : undefined;
  if (weight?.success === true) return { kind: "weight", line, weight: weight.data };
  const row = safeParseRow(text);
  if (row.success) return { kind: "row", line, row: row.data };
  return VALUES.test(text) ? { kind: "unreadable", line, issues: row.issues } : words;
}
