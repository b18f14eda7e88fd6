/**
 * The API report: every name and signature of each entry point, as files in `test/api/`. A change of the API is a decision: `npm run api` fails until
 * `npm run api:update` has written it down, to be read in review. Made of the built declarations: run `npm run build` first.
 */
import { existsSync, mkdirSync } from "node:fs";
import { Extractor, ExtractorConfig, ExtractorLogLevel, type ExtractorResult } from "@microsoft/api-extractor";
import { CODE_ENTRIES, typesOf } from "../e2e/package.ts";
import { listFiles, ROOT } from "./files.ts";

const FOLDER = `${ROOT}test/api/`;
const isUpdate = process.argv.includes("--update");

function nameOf(entry: string): string {
  return entry === "." ? "index" : entry.slice(2);
}

function extracted(entry: string): ExtractorResult {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: ROOT + typesOf(entry),
      apiReport: { enabled: true, reportFolder: FOLDER, reportTempFolder: `${ROOT}.cache/api/`, reportFileName: `${nameOf(entry)}.api.md` },
      compiler: { overrideTsconfig: { compilerOptions: { target: "ES2022", lib: ["ES2022", "DOM"], module: "NodeNext", strict: true, types: [] } } },
      newlineKind: "lf",
      messages: {
        // Everything that is exported is public, and the docstrings are typedoc's to check.
        extractorMessageReporting: {
          "ae-missing-release-tag": { logLevel: ExtractorLogLevel.None },
          "ae-unresolved-link": { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: `${ROOT}package.json`,
  });
  return Extractor.invoke(config, {
    localBuild: isUpdate,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = message.logLevel !== ExtractorLogLevel.Error;
    },
  });
}

mkdirSync(FOLDER, { recursive: true });
for (const entry of CODE_ENTRIES) {
  const isKnown = existsSync(`${FOLDER}${nameOf(entry)}.api.md`);
  const { succeeded, apiReportChanged } = extracted(entry);
  if (succeeded && !apiReportChanged) console.log(`ok   ${nameOf(entry)}`);
  else if (isUpdate && succeeded) console.log(`written ${nameOf(entry)}`);
  else {
    console.log(
      `FAIL ${nameOf(entry)}: ${isKnown ? "its names or signatures have changed" : "there is no report of it"}; npm run api:update writes it down`,
    );
    process.exitCode = 1;
  }
}
const known = new Set(CODE_ENTRIES.map((entry) => `test/api/${nameOf(entry)}.api.md`));
for (const file of listFiles("test/api").filter((one) => !known.has(one))) {
  console.log(`FAIL ${file} reports on an entry point that is gone`);
  process.exitCode = 1;
}
