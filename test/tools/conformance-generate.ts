/** Writes the files of `conformance/`: `npm run conformance`. */
import { writeFileSync } from "node:fs";
import { conformanceFiles } from "./conformance-vectors.ts";
import { ROOT } from "./files.ts";

for (const [file, text] of conformanceFiles()) writeFileSync(`${ROOT}conformance/${file}`, text);
