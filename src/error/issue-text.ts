import { once } from "./once.ts";
import { pathText } from "./path-text.ts";
import { type CodeText, fillIn, type Issue, type IssueParams } from "./plan-error.ts";

/** In which language issues are written. */
export interface IssueFormat {
  /** `en` where it is left out. */
  readonly locale?: "it" | "en";
}

/** The Italian words of codes, and of what fills their places; the kinds of values are known. */
export interface ItalianWords {
  readonly codes: Readonly<Record<string, CodeText>>;
  readonly pieces?: ReadonlyMap<string, string>;
}

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
  { codes, pieces = KINDS }: ItalianWords,
): Pick<Issue, "message" | "hint"> & { readonly severity: string } {
  const words = codes[code] ?? { message, hint };
  const filling: IssueParams = Object.fromEntries(Object.entries(params).map(([name, piece]) => [name, pieceInItalian(name, piece, pieces)]));
  return {
    severity: severity === "error" ? "errore" : "avviso",
    message: fillIn(words.message, filling),
    hint: fillIn(words.hint, filling),
  };
}

/** The params that hold a computed number in plain form. */
const NUMBERS = ["sum", "total", "difference"];

/** What values are called. */
const KINDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["a list", "un elenco"],
  ["an object", "un oggetto"],
  ["text", "un testo"],
  ["nothing", "nulla"],
  ["a number", "un numero"],
  ["true or false", "true o false"],
]);

/** The params that hold such words. */
const WORDED = ["found", "expected", "what", "level"];

function pieceInItalian(name: string, piece: string, pieces: ReadonlyMap<string, string>): string {
  if (NUMBERS.includes(name)) return piece.replace(".", ",");
  if (!WORDED.includes(name)) return piece;
  return KINDS.get(piece) ?? pieces.get(piece) ?? piece.replace(/^at least /, "almeno ").replace(/^at most /, "al massimo ");
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

/** Classes of characters take long to look up, in a literal when the library loads. */
const UNSEEN = /* @__PURE__ */ once(() => new RegExp(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]`, "gu"));

/** The text with one visible sign for each control, format and separator character and each half of a broken pair. */
export function harmless(text: string): string {
  return text.replace(UNSEEN(), (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "�";
  });
}
