import { count, RATIO_COLUMNS, ratioCells, time } from "./report.ts";
import { compare, type Effort } from "./runner.ts";

/** Another way of doing what the library does. */
export interface Other {
  readonly run: () => unknown;
  /** Whether the library is expected to take longer, or to be faster. */
  readonly as: "long" | "fast";
  /** At most so many times as long, or at least so many times as fast. */
  readonly goal?: number | undefined;
}

/** The headings of {@link against}; the first one says what `size` counts. */
export const columnsOf = (size: string): readonly string[] => [size, "against", "traguardo", "the other", ...RATIO_COLUMNS];

/** Measures the library beside other ways, all in one run; a row for each of them. */
export function against(size: number, ours: () => unknown, others: Readonly<Record<string, Other>>, effort?: Effort): readonly (readonly string[])[] {
  const runs = Object.fromEntries(Object.entries(others).map(([name, { run }]) => [name, run]));
  const result = compare({ ...runs, [OURS]: ours }, effort);
  return Object.entries(others).map(([name, { as, goal }]) => {
    const ratio = as === "long" ? result.ratio(OURS, name) : result.ratio(name, OURS);
    return [count(size), name, time(result.micros(OURS)), time(result.micros(name)), ...ratioCells(as, ratio, goal)];
  });
}

const OURS = "traguardo";
