/** Writes the JSON Schemas beside the built library: `node test/tools/rules-write-schemas.ts`, as `npm run build` does. */
import { mkdirSync, writeFileSync } from "node:fs";
import { ROOT } from "./files.ts";
import { planJsonSchema, ruleSetJsonSchema, sealJsonSchema } from "./rules-json-schemas.ts";

mkdirSync(`${ROOT}dist`, { recursive: true });
writeFileSync(`${ROOT}dist/rule-set.schema.json`, `${JSON.stringify(ruleSetJsonSchema(), null, 2)}\n`);
writeFileSync(`${ROOT}dist/plan.schema.json`, `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
writeFileSync(`${ROOT}dist/seal.schema.json`, `${JSON.stringify(sealJsonSchema(), null, 2)}\n`);
