/** Writes what the documentation has from the library itself: the pages of the ready rule sets, and the picture of the README. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ROOT } from "./files.ts";
import { presetPages } from "./preset-pages.ts";
import { PICTURE, readmePicture } from "./readme-picture.ts";

for (const [file, text] of [...presetPages(), [PICTURE, readmePicture()] as const]) {
  mkdirSync(dirname(`${ROOT}${file}`), { recursive: true });
  writeFileSync(`${ROOT}${file}`, text);
}
