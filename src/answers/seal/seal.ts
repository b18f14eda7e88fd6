import type { Phase } from "../../rules/rule-set.ts";
import type { Score } from "../../score/score.ts";

/**
 * A score as one document that can be checked (*sigillo*): plain JSON, the same bytes after `JSON.stringify` in every runtime, time zone and language. Source:
 * docs/seal.md.
 */
export interface Seal {
  /** The language that the seal is written in. */
  readonly format: "traguardo.seal/1";
  /** What computed the figures. */
  readonly library: { readonly name: "traguardo"; readonly version: string };
  readonly plan: SealedPlan;
  readonly ruleSet: SealedRuleSet;
  readonly options: SealedOptions;
  /** Of every indicator what was used, in document order. */
  readonly actuals: readonly SealedActual[];
  /** Every node with its figures, in document order: the body first. */
  readonly nodes: readonly SealedNode[];
  /** SHA-256 of the canonical JSON (RFC 8785) of all other fields: `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
}

/** The plan that was scored. */
export interface SealedPlan {
  readonly id: string;
  /** The public body (*ente*). */
  readonly body: string;
  readonly year: number;
  /** As `fingerprintPlan` gives it. */
  readonly fingerprint: string;
}

/** The rules that were applied. */
export interface SealedRuleSet {
  readonly id: string;
  readonly version: string;
  /** As `fingerprint` gives it. */
  readonly fingerprint: string;
}

/** How the plan was scored. */
export interface SealedOptions {
  readonly phase: Phase;
  /** The scored year. */
  readonly year: number;
  /** The day on which timelines were read, ISO; absent where none was named. */
  readonly asOf?: string;
}

/** What was used of an indicator. */
export interface SealedActual {
  readonly id: string;
  /** In canonical form, empty where nothing was measured; null where what was given could not be read. */
  readonly actual: string | null;
  readonly correction?: SealedCorrection;
}

/** A correction that was used; its number in shortest plain form. */
export type SealedCorrection =
  | { readonly kind: "forced"; readonly points: string; readonly note: string }
  | { readonly kind: "exogenous"; readonly share: string; readonly note: string };

/** What a node came to. */
export interface SealedNode {
  readonly kind: Score["kind"];
  readonly id: string;
  readonly state: Score["state"];
  /** Exact: `"600/7"`, `"90"`; absent where the node is not scored, as all that follows. */
  readonly points?: string;
  /** As shown, with all the decimals of the rule set's `display`: `"85.71"`. */
  readonly value?: string;
  /** The id of the band. */
  readonly status?: string;
}
