import { readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The paths of all files under a folder, from the root, with slashes; empty for a folder that is not there. */
export function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, `${entry.parentPath}/${entry.name}`).replaceAll("\\", "/"))
      .toSorted();
  } catch {
    return [];
  }
}

/** The text of a file, by its path from the root. */
export function readText(file: string): string {
  return readFileSync(ROOT + file, "utf8");
}
