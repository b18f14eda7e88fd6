import { type Actual, type ActualInput, type Correction, formatActual, type Indicator, type Plan, walkPlan } from "traguardo";

/** What stands in the field of an indicator, and the correction that goes with it. */
export interface Entry {
  readonly text: string;
  readonly correction?: Correction | undefined;
}

/** By indicator id. */
export type Entries = Readonly<Record<string, Entry>>;

/** What the library is given for an entry. */
export function inputOf({ text, correction }: Entry): ActualInput {
  return correction === undefined ? text : { actual: text, correction };
}

export function inputsOf(entries: Entries): ReadonlyMap<string, ActualInput> {
  return new Map(Object.entries(entries).map(([id, entry]) => [id, inputOf(entry)]));
}

/** An entry for every indicator of a plan: from results by id, else by code, else the plan's own. */
export function entriesOf(plan: Plan, results: Readonly<Record<string, ActualInput | undefined>> = {}): Entries {
  return Object.fromEntries(indicatorsOf(plan).map((one) => [one.id, entryOf(one, resultOf(results, one))]));
}

export function indicatorsOf(plan: Plan): readonly Indicator[] {
  return [...walkPlan(plan)].flatMap(({ kind, node }) => (kind === "indicator" ? [node] : []));
}

function resultOf(results: Readonly<Record<string, ActualInput | undefined>>, { id, code }: Indicator): ActualInput | undefined {
  const key = [id, code].find((one) => one !== undefined && Object.hasOwn(results, one));
  return key === undefined ? undefined : results[key];
}

function entryOf({ actual }: Indicator, result: ActualInput | undefined): Entry {
  const own = actual === undefined ? "" : formatActual(actual);
  if (result === undefined) return { text: own };
  if (typeof result === "string" || "kind" in result) return { text: textOf(result) };
  return { text: result.actual === undefined ? own : textOf(result.actual), correction: result.correction };
}

function textOf(actual: string | Actual): string {
  return typeof actual === "string" ? actual : formatActual(actual);
}
