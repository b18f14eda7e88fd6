/** A table of results, as Markdown. */
export interface Table {
  readonly title: string;
  /** What was done, and how to read the columns. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function markdown({ title, note, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [`## ${title}`, "", note, "", line(columns), line(columns.map(() => "---")), ...rows.map(line), ""].join("\n");
}

/** The headings of {@link ratioCells}. */
export const RATIO_COLUMNS: readonly string[] = ["goal", "measured", "reached"];

/** How many times as long, or as fast, the library is; and how many times it should be: at most as long, at least as fast. */
export function ratioCells(as: "long" | "fast", measured: number, goal?: number): readonly string[] {
  const cell = `${plain(measured)}× as ${as}`;
  if (goal === undefined) return ["", cell, ""];
  return [`${as === "long" ? "≤" : "≥"} ${plain(goal)}× as ${as}`, cell, answer(as === "long" ? measured <= goal : measured >= goal)];
}

export const answer = (reached: boolean): string => (reached ? "yes" : "**no**");

/** A number with about three digits that matter. */
export function plain(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en-US");
  if (value >= 1000) return Math.round(value).toLocaleString("en-US");
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A time, given in microseconds. */
export function time(micros: number): string {
  if (micros < 1000) return `${plain(micros)} µs`;
  return micros < 1e6 ? `${plain(micros / 1000)} ms` : `${plain(micros / 1e6)} s`;
}

export const count = (value: number): string => value.toLocaleString("en-US");
