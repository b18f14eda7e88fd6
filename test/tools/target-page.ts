import { readText } from "./files.ts";

/** The page of the language. */
export const PAGE = readText("docs/target.md");

/** The cells of the first table below a heading, without its head. */
export function tableUnder(title: string): readonly (readonly string[])[] {
  const [, below] = PAGE.split(new RegExp(`^#+ ${title}$`, "m"));
  const lines = below?.split("\n") ?? [];
  const start = lines.findIndex((line) => line.startsWith("|"));
  const end = lines.findIndex((line, at) => at > start && !line.startsWith("|"));
  if (start === -1 || end - start < 3) throw new Error(`docs/target.md has no table under ${title}`);
  return lines.slice(start + 2, end).map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

/** The texts of a cell that stand between backticks; two backticks hold one. */
export function cellExamples(cell: string): readonly string[] {
  return Array.from(cell.matchAll(/`` (.) ``|`([^`]*)`/g), ([, tick, text]) => tick ?? text ?? "");
}

/** The signs and marks with the characters that are read as them. */
export const LOOK_ALIKES: ReadonlyMap<string, readonly string[]> = new Map(
  tableUnder("Look-alikes").map(([mark = "", also = ""]) => [cellExamples(mark)[0] ?? "", cellExamples(also)]),
);
