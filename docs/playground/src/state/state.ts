import type { BodyScore, Issue, NodeId, RuleSetName } from "traguardo";
import type { Locale } from "../words/words.ts";
import type { Entries } from "./entries.ts";

/** Where the plan comes from: the published one that the page opens on, or a file or link of the reader's. */
export type Source = { readonly kind: "seed" } | { readonly kind: "own"; readonly name: string };

/** A rule set while it is written: its text, and what is wrong with it; the score keeps the last one that was good. */
export interface Draft {
  /** JSON. */
  readonly text: string;
  readonly issues: readonly Issue[];
  /** Why the text is no JSON. */
  readonly broken?: string | undefined;
  /** The preset that it began with. */
  readonly preset?: RuleSetName | undefined;
}

/** Everything that the page shows follows from this. Plan, rule set in use and phase are those of the score. */
export interface State {
  readonly locale: Locale;
  readonly source: Source;
  /** What stands in the fields of the actuals, by indicator id. */
  readonly entries: Entries;
  readonly score: BodyScore;
  readonly draft: Draft;
  /** The node that is asked about. */
  readonly selected: NodeId;
  /** Ids of the nodes whose children are seen. */
  readonly open: ReadonlySet<string>;
  /** The target that is typed. */
  readonly target: string;
}
