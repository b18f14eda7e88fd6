/** The conformance vectors: their shapes, and the levels that they come in. `conformance/README.md` describes both for other languages. */
import type { RoundingMode } from "../../src/decimal/rounding.ts";
import type { IndicatorJson, PlanJson } from "../../src/plan/json.ts";
import type { CorrectionJson, OracleOptions } from "./oracle.ts";

/** JSON without numbers and without `null`. */
export type Plain = string | boolean | readonly Plain[] | PlainObject;
export interface PlainObject {
  readonly [key: string]: Plain;
}

/** What each level takes; every input is plain JSON without numbers. */
export interface Inputs {
  readonly numbers: TextInput;
  readonly targets: TextInput;
  readonly actuals: TextInput;
  readonly "single-indicator": SingleInput;
  readonly tree: TreeInput;
  readonly "missing-data": TreeInput;
  readonly rounding: RoundingInput;
  readonly time: TreeInput;
  readonly "rule-set-validity": { readonly ruleSet: string };
  readonly fingerprints: { readonly ruleSet: string } | { readonly plan: string };
}

export interface TextInput {
  readonly text: string;
  readonly unit?: string;
}

export interface SingleInput {
  /** An indicator as in a plan, without code, name, weight and actual. */
  readonly indicator: Pick<IndicatorJson, "target" | "baseline" | "points">;
  readonly actual: string;
  readonly correction?: CorrectionJson;
  readonly ruleSet: string;
  readonly phase: "interim" | "final";
  readonly year: string;
}

export interface TreeInput {
  readonly plan: string;
  readonly ruleSet: string;
  readonly phase: "interim" | "final";
  readonly year?: string;
  readonly asOf?: string;
  readonly actuals?: Readonly<Record<string, ActualEntry>>;
}

/** What is given for one indicator. */
export type ActualEntry = NonNullable<OracleOptions["actuals"]> extends ReadonlyMap<string, infer Entry> ? Entry : never;

export interface RoundingInput {
  readonly value: string;
  readonly decimals: string;
  readonly mode: RoundingMode;
}

/** The name of a level, and of its file. */
export type Level = keyof Inputs;

/** In the order in which an implementation can grow. */
export const LEVELS: readonly Level[] = [
  "numbers",
  "targets",
  "actuals",
  "rounding",
  "fingerprints",
  "rule-set-validity",
  "single-indicator",
  "tree",
  "missing-data",
  "time",
];

/** One question and its one right answer. */
export interface Vector<L extends Level = Level> {
  /** The level, a slash, and a name that stays. */
  readonly id: string;
  readonly input: Inputs[L];
  readonly expected: PlainObject;
}

/** What vectors name: documents by their names, as files hold them. */
export interface Documents {
  readonly plans: Readonly<Record<string, PlanJson>>;
  /** Accepted ones and others. */
  readonly ruleSets: Readonly<Record<string, unknown>>;
}

/** One that answers the questions of some levels. */
export type Answers<L extends Level> = { readonly [Key in L]: (input: Inputs[Key], documents: Documents) => PlainObject };

/** The same object without the fields that are not there. */
export function defined(value: Readonly<Record<string, Plain | undefined>>): PlainObject {
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Plain] => entry[1] !== undefined));
}
