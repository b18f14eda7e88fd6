/** What `toCsv` puts before a text that a spreadsheet would run or change on opening the file; `planFromCsv` takes it off again. */
const APOSTROPHE = "'";

/** The text with an apostrophe before it where a spreadsheet would take it for a formula, or for another value than it is. */
export function withApostrophe(text: string): string {
  return isAtRisk(text) ? APOSTROPHE + text : text;
}

/** The text without the apostrophe that {@link withApostrophe} put before it; any other text as it is. */
export function withoutApostrophe(text: string): string {
  const rest = text.slice(APOSTROPHE.length);
  return text.startsWith(APOSTROPHE) && isAtRisk(rest) ? rest : text;
}

/**
 * Whether a spreadsheet would run or change a text. Apostrophes before it do not count: so one more can always be taken off again, whatever the text was.
 */
function isAtRisk(text: string): boolean {
  const bare = text.replace(/^'+/, "");
  return !NEGATIVE_NUMBER.test(bare) && (FORMULA.test(bare) || CHANGED.some((pattern) => pattern.test(bare)));
}

/** `-12,50`, `-1.250`, `-5 %`: numbers, which cannot run. */
const NEGATIVE_NUMBER = /^-\d[\d.,]*(?:\s?[%€])?$/;

/**
 * A sign that begins a formula, full-width ones too, also behind spaces, quotes and what cannot be seen; or a tab or line break at the start.
 * Source: OWASP, CSV Injection.
 */
const FORMULA = /^(?:[\t\r\n]|[\s"'\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

const MONTH = String.raw`(?:0?[1-9]|1[0-2])`;
const DAY_OR_YEAR = String.raw`(?:\d{1,2}|(?:19|[2-9]\d)\d{2})`;

/** Texts that would be read as another value. */
const CHANGED: readonly RegExp[] = [
  new RegExp(`^(?:${MONTH}[/-]${DAY_OR_YEAR}|${DAY_OR_YEAR}[/-]${MONTH})$`), // the fraction 3/4, as 3 April
  /^0\d+$/, // the code 007, as 7
  /^\d[\d.,]*e[+-]?\d+$/i, // the code 2E3, as 2000
];
