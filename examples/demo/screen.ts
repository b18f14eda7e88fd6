/** Where the lines go. */
export interface Screen {
  /** In characters. */
  readonly width: number;
  readonly colour: boolean;
}

/** What stands out where there is colour; elsewhere the text says it alone. */
export type Style = "bold" | "dim" | "red" | "yellow" | "green";

/** The codes of a terminal: on and off. */
const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
};

/** The text in a style. */
export function styled(text: string, style: Style | undefined, { colour }: Screen): string {
  if (!colour || style === undefined || text === "") return text;
  const [on, off] = CODES[style];
  return `\u001B[${on}m${text}\u001B[${off}m`;
}

/** The narrowest and the widest page that the tables are drawn for. */
const NARROWEST = 72;
const WIDEST = 140;

/** The screen of this process: as wide as the terminal, else as the variable COLUMNS says, else 80; colour on a terminal that has it. */
export function currentScreen(): Screen {
  const { stdout, env } = process;
  const wanted = stdout.isTTY ? stdout.columns : Number(env["COLUMNS"]);
  const width = Number.isInteger(wanted) && wanted > 0 ? Math.min(Math.max(wanted, NARROWEST), WIDEST) : 80;
  return { width, colour: stdout.isTTY && stdout.hasColors() }; // hasColors respects NO_COLOR
}

/** The text, its end cut off and shown as … where it is too long. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}

/** How many spaces a text begins with. */
export function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** The text in lines of at most the width, all but the first with so many spaces before them; a word that is too long is broken. */
export function wrap(text: string, width: number, indent = 0): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    const end = space > indentOf(rest) ? space : width;
    lines.push(rest.slice(0, end).trimEnd());
    rest = " ".repeat(indent) + rest.slice(end).trimStart();
  }
  return [...lines, rest];
}

/** A text in Italian that stands out, in English below it. */
export function bilingual(
  italian: string,
  english: string,
  { screen, style = "bold" }: { readonly screen: Screen; readonly style?: Style },
): readonly string[] {
  const lines = (text: string, as: Style): readonly string[] => wrap(text, screen.width).map((line) => styled(line, as, screen));
  return [...lines(italian, style), ...lines(english, "dim")];
}

/** A title across the page. */
export function heading(italian: string, english: string, screen: Screen): readonly string[] {
  const rule = "═".repeat(screen.width);
  return [rule, ...bilingual(italian, english, { screen }), rule, ""];
}
