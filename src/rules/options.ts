import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { ok, type Result } from "../error/result.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { RuleSet, StatusBand } from "./rule-set.ts";

/** The keys of a rule set that change neither a number nor a status. */
type Label = "format" | "id" | "version" | "title" | "sources" | "validity";

/** What of a rule set changes a number or a status (*opzioni*): what a fingerprint covers, and what two sets can differ in. */
export type RuleSetOptions = Omit<RuleSet, Label | "status"> & {
  readonly status: { readonly on: RuleSet["status"]["on"]; readonly bands: readonly Omit<StatusBand, "label">[] };
};

/** The options of a whole rule set, without what only names it. */
export function optionsOf(ruleSet: RuleSet): RuleSetOptions {
  const { format: _format, id: _id, version: _version, title: _title, sources: _sources, validity: _validity, status, ...options } = ruleSet;
  return { ...options, status: { ...status, bands: status.bands.map(({ label: _label, ...band }) => band) } };
}

/** `sha256:` and the hash, in hexadecimal, of a value's canonical JSON; the same in every language and runtime. */
export function hashOf(value: unknown): Result<string> {
  const text = canonicalJson(value);
  return text.success ? ok(`sha256:${bytesToHex(sha256(utf8ToBytes(text.data)))}`) : text;
}
