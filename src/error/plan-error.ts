import { escapedText } from "./escaped-text.ts";
import { pathText } from "./path-text.ts";

/** Where a value stands in a JSON document: keys and positions from the root (*percorso*). */
export type IssuePath = readonly (string | number)[];

/** What an issue's message is filled with: named pieces of plain text. */
export type IssueParams = Readonly<Record<string, string>>;

/** One thing that is wrong, or suspicious, and what to write instead (*segnalazione*). */
export interface Issue {
  /** Stable name, such as `target.unit`; part of the API: codes are added, never renamed. */
  readonly code: string;
  /** `error` where nothing can be read or computed as it stands, `warning` where it can, but is suspicious. */
  readonly severity: "error" | "warning";
  /** What is wrong, in English, one line. */
  readonly message: string;
  /** What to write instead, in English, one line. */
  readonly hint: string;
  /** The pieces that fill the message and the hint in every language. */
  readonly params: IssueParams;
  /** Where in the plan, the rule set or the results, from the root. */
  readonly path?: IssuePath;
  /** Where in the text, 0-based, in UTF-16 units. */
  readonly position?: number;
  /** How many UTF-16 units from `position` on are at fault; 0 where something is missing. */
  readonly length?: number;
  /** The text that was read, whole. */
  readonly input?: string;
  /** What could have stood at `position`. */
  readonly expected?: readonly string[];
  /** A text that is near to the input and is read without an issue. */
  readonly suggestion?: string;
}

/** The words of one code: its message and its hint, with `{name}` for the pieces that vary. */
export interface CodeText {
  readonly message: string;
  readonly hint: string;
}

/** A family of codes, such as those of targets. */
export type CodeTable = Readonly<Record<string, CodeText & { readonly severity?: "warning" }>>;

/** What is known of an issue besides its code. */
export type IssueDetails = Partial<Pick<Issue, "path" | "position" | "length" | "input" | "expected" | "suggestion" | "params">>;

/** Makes the issue of a code: its words from the table, filled with the details' `params`. */
export function issue<Table extends CodeTable>(table: Table, code: keyof Table & string, details: IssueDetails = {}): Issue {
  const words = table[code];
  const params = details.params ?? {};
  const message = fillIn(words?.message ?? code, params);
  const hint = fillIn(words?.hint ?? "", params);
  return { code, severity: words?.severity ?? "error", message, hint, ...details, params };
}

/** Puts the pieces into their places: `{name}` becomes `params.name`; a place without a piece stays as it is. */
export function fillIn(template: string, params: IssueParams): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(params, name) ? (params[name] ?? place) : place));
}

/** Moves issues under a path: what is wrong inside a part is wrong at that place of the whole. */
export function atPath(path: IssuePath, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((one) => ({ ...one, path: [...path, ...(one.path ?? [])] }));
}

/**
 * What every `parse…` function throws: one error that carries every issue (*errore del piano*).
 *
 * Its `message` lists code, path, message and hint, a line each; programs read `issues`. Whatever the input holds, a line of it is one line: control and format
 * characters stand in `message` as their escapes (`\u001b`), while `issues` keep them as they are.
 *
 * @example
 * ```ts
 * const caught = (() => { try { return parseTarget(">= %"); } catch (error) { return error; } })();
 * caught instanceof PlanError // => true
 * ```
 */
export class PlanError extends Error {
  override readonly name = "PlanError";
  /** Everything that is wrong, in input order. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(line).join("\n"));
    this.issues = issues;
  }
}

function line({ code, path, message, hint }: Issue): string {
  const place = pathText(path ?? []);
  return escapedText(`${code}${place === "" ? "" : ` ${place}`}: ${message}. ${hint}`);
}
