/** Writes the list of what is installed with the library beside the build, to be published with it: `npm run build` does it last. */
import { writeFileSync } from "node:fs";
import { ROOT } from "./files.ts";
import { sbom } from "./sbom.ts";

writeFileSync(`${ROOT}dist/sbom.cdx.json`, `${JSON.stringify(sbom(), null, 2)}\n`);
