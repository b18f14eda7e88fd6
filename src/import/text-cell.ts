/**
 * How texts stand in cells. Spaces around a text are not part of it, an empty cell says nothing, and a total is no name: a text of which that would
 * not be true is written between double quotes, and read without them. Any other text stands as it is, quotes included.
 */

/** What tells a row of totals: *Totale*, *TOTALE PESI 100%*, *Tot.*, *Sub-totale*, *Somma pesi*. */
const TOTAL = /^(?:sub[ -]?)?tot(?:al[ei]?|\.)(?![\p{L}\p{N}])|^somma(?![\p{L}\p{N}])/iu;

/** Whether a text is the label of a row of totals. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text);
}

/** The text as a cell that is read as the same text. */
export function writeText(text: string): string {
  return needsQuotes(text) ? `"${text}"` : text;
}

/** The text of a cell that is not blank; empty only where it was written as `""`. */
export function readText(cell: string): string {
  const text = cell.trim();
  if (!isQuoted(text)) return text;
  const inner = text.slice(1, -1);
  return needsQuotes(inner) ? inner : text;
}

function needsQuotes(text: string): boolean {
  return text === "" || text !== text.trim() || isQuoted(text) || isTotal(text);
}

function isQuoted(text: string): boolean {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"');
}
