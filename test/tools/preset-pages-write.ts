/** Writes the pages of the ready rule sets: see preset-pages.ts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ROOT } from "./files.ts";
import { presetPages } from "./preset-pages.ts";

for (const [file, text] of presetPages()) {
  mkdirSync(dirname(`${ROOT}${file}`), { recursive: true });
  writeFileSync(`${ROOT}${file}`, text);
}
