import { cut, indentOf, type Screen, type Style, styled, wrap } from "./screen.ts";

/** A column; one of them, `fills`, takes the width that the others leave. */
export interface Column {
  readonly title: string;
  readonly align?: "right";
  readonly fills?: boolean;
}

/** A cell: its text; how it stands out; in the column that fills, over how many lines it may go. */
export interface Cell {
  readonly text: string;
  readonly style?: Style | undefined;
  readonly lines?: number;
}

/** A row: one cell a column, the rest empty. */
export type Row = readonly (Cell | string)[];

const GAP = "  ";

/** A table as wide as the screen at most: its titles, a rule, its rows. */
export function table(columns: readonly Column[], rows: readonly Row[], screen: Screen): readonly string[] {
  const widths = widthsOf(columns, rows, screen.width);
  const titles = columns.map(({ title }) => ({ text: title, style: "bold" as const }));
  const rule = widths.map((width) => "─".repeat(width)).join(GAP);
  return [...lines(titles, columns, { widths, screen }), rule, ...rows.flatMap((row) => lines(row, columns, { widths, screen }))];
}

interface Layout {
  readonly widths: readonly number[];
  readonly screen: Screen;
}

/** As wide as their widest cell; the one that fills as wide as what is left, but not wider than it needs. */
function widthsOf(columns: readonly Column[], rows: readonly Row[], width: number): readonly number[] {
  const needed = columns.map(({ title }, at) => Math.max(title.length, ...rows.map((row) => cellAt(row, at).text.length)));
  const others = needed.reduce((sum, one, at) => sum + (columns[at]?.fills === true ? 0 : one), GAP.length * (columns.length - 1));
  return needed.map((one, at) => (columns[at]?.fills === true ? Math.min(one, width - others) : one));
}

function cellAt(row: Row, at: number): Cell {
  const cell = row[at] ?? "";
  return typeof cell === "string" ? { text: cell } : cell;
}

/** The lines of one row: more than one where a cell goes over several. */
function lines(row: Row, columns: readonly Column[], { widths, screen }: Layout): readonly string[] {
  const parts = widths.map((width, at) => linesOfCell(cellAt(row, at), width));
  const height = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) =>
    widths
      .map((width, at) => {
        const text = parts[at]?.[index] ?? "";
        const padding = " ".repeat(width - text.length);
        const shown = styled(text, cellAt(row, at).style, screen);
        return columns[at]?.align === "right" ? padding + shown : shown + padding;
      })
      .join(GAP)
      .trimEnd(),
  );
}

function linesOfCell({ text, lines: most = 1 }: Cell, width: number): readonly string[] {
  const all = most === 1 ? [text] : wrap(text, width, indentOf(text) + 2);
  const shown = all.length <= most ? all : [...all.slice(0, most - 1), `${all[most - 1]}…`];
  return shown.map((line) => cut(line, width));
}
