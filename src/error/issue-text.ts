import { pathText } from "./path-text.ts";
import { type CodeText, fillIn, type Issue, type IssueParams } from "./plan-error.ts";

/** In which language issues are written. */
export interface IssueFormat {
  /** `en` where it is left out. */
  readonly locale?: "it" | "en";
}

/** The Italian words of codes. */
export type ItalianWords = Readonly<Record<string, CodeText>>;

/** How much of a long text is shown, in UTF-16 units, and how much of that before the fault. */
const SHOWN = 120;
const BEFORE = 40;

/** Issues as `formatIssues` writes them, English ones as they are; a code without Italian words keeps its English ones. */
export function issuesText(issues: readonly Issue[], { locale = "en" }: IssueFormat, italian: ItalianWords): string {
  return issues.flatMap((one) => [headline(one, locale === "it" ? italian : undefined), ...excerpt(one)]).join("\n");
}

function headline(one: Issue, italian: ItalianWords | undefined): string {
  const place = placeOf(one);
  const { severity, message, hint } = italian === undefined ? one : inItalian(one, italian);
  const nearest = one.suggestion === undefined ? "" : ` ${italian === undefined ? "Perhaps" : "Forse"}: ${one.suggestion}`;
  return harmless(`${severity} ${one.code}${place}: ${message}. ${hint}.${nearest}`);
}

/** Where an issue stands: a cell of a table as spreadsheets call it, `C5`; else the path. */
function placeOf({ path = [], params }: Issue): string {
  const place = params["cell"] ?? pathText(path);
  return place === "" ? "" : ` ${place}`;
}

function inItalian(
  { code, severity, message, hint, params }: Issue,
  italian: ItalianWords,
): Pick<Issue, "message" | "hint"> & { readonly severity: string } {
  const words = italian[code] ?? { message, hint };
  const pieces: IssueParams = Object.fromEntries(Object.entries(params).map(([name, piece]) => [name, pieceInItalian(name, piece)]));
  return {
    severity: severity === "error" ? "errore" : "avviso",
    message: fillIn(words.message, pieces),
    hint: fillIn(words.hint, pieces),
  };
}

/** The params that hold a computed number in plain form. */
const NUMBERS = ["sum", "total", "difference"];

/** What the issues of shapes call values, and what they ask for. */
const WORDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["a list", "un elenco"],
  ["an object", "un oggetto"],
  ["text", "un testo"],
  ["nothing", "nulla"],
  ["a number", "un numero"],
  ["a list of issues", "un elenco di segnalazioni"],
  ["an object of options", "un oggetto di opzioni"],
  ["a target", "un target"],
  ["an actual", "un consuntivo"],
  ["a target and an actual", "un target e un consuntivo"],
  ["a bound", "un limite"],
  ["a plan", "un piano"],
  ["a weight", "un peso"],
  ["a quantity", "una quantità"],
  ["a year", "un anno"],
  ["plans", "piani"],
  ["a rule set", "un complesso di regole"],
  ["a score", "un punteggio"],
  ["the score of a plan", "il punteggio di un piano"],
  ["a whole number", "un numero intero"],
  ["true or false", "true o false"],
  ["a fraction", "una frazione"],
  ["a date", "una data"],
  ["yes or no", "SI o NO"],
  ["percent", "per cento"],
  ["percentagePoint", "punti percentuali"],
  ["count", "numero"],
  ["day", "giorni"],
  ["workingDay", "giorni lavorativi"],
  ["hour", "ore"],
  ["minute", "minuti"],
  ["month", "mesi"],
  ["year", "anni"],
  ["euro", "euro"],
  ["point", "punti"],
  ["none", "nessuna"],
  ["rows", "righe"],
  ["columns", "colonne"],
  ["cells", "celle"],
  ["body", "ente"],
  ["service", "servizio"],
  ["objective", "obiettivo"],
  ["indicator", "indicatore"],
  ["strategic objective", "obiettivo strategico"],
]);

/** The params that hold such words. */
const WORDED = ["found", "expected", "what", "level"];

function pieceInItalian(name: string, piece: string): string {
  if (NUMBERS.includes(name)) return piece.replace(".", ",");
  if (!WORDED.includes(name)) return piece;
  return WORDS.get(piece) ?? piece.replace(/^at least /, "almeno ").replace(/^at most /, "al massimo ");
}

/** The text around its fault, and a line of carets under the fault. */
function excerpt({ input, position, length = 1 }: Issue): readonly string[] {
  if (input === undefined) return [];
  const from = position === undefined || position <= SHOWN / 2 ? 0 : position - BEFORE;
  const cut = input.slice(from, from + SHOWN);
  const start = from === 0 ? "  " : "  …";
  const text = `${start}${harmless(cut)}${from + SHOWN < input.length ? "…" : ""}`;
  if (position === undefined) return [text];
  const fault = cut.slice(position - from, position - from + length);
  return [text, " ".repeat(start.length + codePoints(cut.slice(0, position - from))) + "^".repeat(Math.max(1, codePoints(fault)))];
}

function codePoints(text: string): number {
  return Array.from(text).length;
}

/** The text with one visible sign for each control, format and separator character and each half of a broken pair. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "�";
  });
}
